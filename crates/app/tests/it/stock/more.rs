//! Work and courses that only an import knows: a page of their own, found by whoever types, kept as a dream, and gone or back again with the
//! import, while the website stays open.

use serde_json::Value;

use super::nights::wait_for;
use super::{Desk, own};
use crate::demo::demo_with;
use crate::server::Server;

/// The groomer of the delivery in the tests of `feeds`; our facts do not hold it.
const GROOMER: &str = "aaaa0000-0000-4000-8000-000000000003";
const KEEPER: &str = "aaaa0000-0000-4000-8000-000000000001";

fn told(server: &Server, path: &str) -> Value {
    let answer = server.get(path);
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn ids(list: &Value) -> Vec<&str> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(|one| one["id"].as_str()).collect()
}

fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

/// A website over what is on this desk.
fn website(desk: &Desk) -> Server {
    std::fs::create_dir_all(desk.data()).unwrap();
    Server::start_with(&["--data", &desk.data().display().to_string()])
}

fn bring(desk: &Desk, words: &[&str]) {
    let done = desk.import(words);
    assert_eq!(done.code, Some(0), "{words:?}: {done:?}");
}

#[test]
fn work_that_only_esco_knows_has_a_page_is_found_and_goes_and_comes_with_the_import() {
    let desk = Desk::new();
    let server = website(&desk);
    let page = format!("/werk/{GROOMER}");
    assert_eq!(server.get(&page).status, 404);
    bring(&desk, &["esco", &own("esco"), "--edition", "9.9"]);
    wait_for("the groomer has no page", || server.get(&page).status == 200);
    has(
        &server.get(&page).body,
        &[
            "hondentrimmer",
            "Wij schreven hier zelf nog niets over.",
            // Nobody described it, and nobody told the rest: that is said, with whom to ask.
            "ESCO beschrijft dit werk niet.",
            "Dierenverzorgers",
            "Hoe kom je er?",
            "Hoe ziet een dag eruit?",
            "Wat verdien je?",
            "Dat weten we niet.",
            "https://www.werk.nl/",
            "European Commission, ESCO",
            "9.9",
            "This service uses the ESCO classification of the European Commission.",
        ],
    );
    let keeper = server.get(&format!("/werk/{KEEPER}?taal=en")).body;
    has(
        &keeper,
        &[
            "animal keeper",
            "Feeds animals, and cleans where they live.",
            "zoo keeper",
            "dog groomer",
        ],
    );
    // Found as it is typed, misspelt and by another name; what the page shows a program is told too.
    for typed in ["hondentrimmer", "hondentr", "hondetrimer", "dog%20groomer"] {
        let found = told(&server, &format!("/api/v1/search?q={typed}"));
        assert!(
            ids(&found["imported_occupations"]).contains(&GROOMER),
            "{typed}: {found}"
        );
    }
    has(
        &server.get("/werk/zoek?q=hondentrim").body,
        &[
            "<mark>hondentrim</mark>mer",
            "Uit de Europese lijst van beroepen (ESCO)",
            &page,
        ],
    );
    let list = server.get("/werk/meer").body;
    has(
        &list,
        &[
            "hondentrimmer",
            "1 tot en met 3 van 3",
            "/api/v1/imported/occupations",
        ],
    );
    assert!(server.get("/werk").body.contains("/werk/meer"));
    let all = told(&server, "/api/v1/imported/occupations");
    assert_eq!(
        (all["pages"]["total"].as_u64(), ids(&all["occupations"]).len()),
        (Some(3), 3)
    );
    assert_eq!(
        told(&server, "/api/v1/imported/occupations?page=2")["occupations"],
        Value::Array(Vec::new())
    );
    let one = told(&server, &format!("/api/v1/imported/occupations/{GROOMER}"));
    assert_eq!(
        (&one["isco"], &one["group"]["text"]),
        (&"5164".into(), &"Dierenverzorgers".into())
    );

    bring(&desk, &["undo", "esco"]);
    wait_for("the groomer is still there", || server.get(&page).status == 404);
    assert!(ids(&told(&server, "/api/v1/search?q=hondentrimmer")["imported_occupations"]).is_empty());
    assert!(server.get("/werk/meer").body.contains("Hier staat nog niets"));
    bring(&desk, &["esco", &own("esco"), "--edition", "9.9"]);
    wait_for("the groomer does not come back", || {
        server.get(&page).status == 200
    });
}

#[test]
fn work_of_our_own_keeps_its_page_and_stands_first_where_both_are_meant() {
    let desk = Desk::new();
    let server = website(&desk);
    let esco = told(&server, "/api/v1/occupations/kok")["esco"]
        .as_str()
        .unwrap()
        .to_owned();
    let end = esco.rsplit('/').next().unwrap();
    let row = |end: &str, label: &str, code: &str| {
        format!("http://data.europa.eu/esco/occupation/{end},5120,{label},,released,,{code}\n")
    };
    desk.write(
        "esco/occupations_nl.csv",
        format!(
            "conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n{}{}{}",
            row(end, "kok van ESCO", "5120.1"),
            row("b-2", "kok", "5120.1.1"),
            row("b-3", "kokhulp", "5120.1.2")
        ),
    );
    bring(&desk, &["esco", "esco/occupations_nl.csv"]);
    wait_for("no second cook", || server.get("/werk/b-2").status == 200);
    // The address in ESCO leads to the page of our facts, which stays as it was.
    let ours = server.get(&format!("/werk/{end}")).body;
    assert!(
        ours.contains("Een maandag") && !ours.contains("kok van ESCO"),
        "{ours}"
    );
    let found = server.get("/werk/zoek?q=kok").body;
    let places = ["href=\"/werk/kok\"", "href=\"/werk/b-2\"", "href=\"/werk/b-3\""]
        .map(|link| found.find(link).unwrap());
    assert!(places.is_sorted(), "{found}");
    // It lies below ours, and ours is shown as what we know more of.
    has(
        &server.get("/werk/b-2").body,
        &["Is een soort", "href=\"/werk/kok\"", "Hier weten we meer van"],
    );
    let all = told(&server, "/api/v1/imported/occupations");
    assert_eq!(ids(&all["occupations"]), ["b-2", "b-3"]);
}

#[test]
fn a_course_that_only_duo_knows_tells_its_places_and_what_nobody_told() {
    let desk = Desk::new();
    let server = website(&desk);
    bring(
        &desk,
        &[
            "duo-mbo",
            &own("duo/mbo_opleidingsaanbod.csv"),
            "--edition",
            "oktober 2026",
        ],
    );
    let page = "/werk/opleiding/duo-25001";
    wait_for("the course has no page", || server.get(page).status == 200);
    has(
        &server.get(page).body,
        &[
            "Dierverzorger",
            "class=\"level line-mbo\"",
            "Mbo De Stal; Oost",
            "Nijmegen",
            "vooral op school (bol)",
            "met code 25001",
            "Welk werk kun je hiermee doen?",
            "Hoe lang duurt het?",
            "Dat weten we niet.",
            "https://www.kiesmbo.nl/",
            "DUO, aanbod van het mbo, oktober 2026",
        ],
    );
    let found = told(&server, "/api/v1/search?q=dierverzorg");
    assert!(ids(&found["imported_courses"]).contains(&"duo-25001"), "{found}");
    has(
        &server.get("/werk/zoek?q=dierverzorg").body,
        &["Uit de lijst van DUO", page],
    );
    has(
        &server.get("/werk/meer/opleidingen").body,
        &["Dierverzorger", "25001", "Paraveterinair"],
    );
    let one = told(&server, "/api/v1/imported/courses/duo-25001");
    assert_eq!(one["offers"][0]["town"], "Nijmegen");
    assert_eq!(one["levels"][0]["id"], "mbo-3");
    bring(&desk, &["undo", "duo-mbo"]);
    wait_for("the course is still there", || server.get(page).status == 404);
}

#[test]
fn a_dream_of_imported_work_keeps_its_name_when_the_import_goes() {
    let desk = Desk::new();
    bring(&desk, &["esco", &own("esco")]);
    let demo = demo_with(&["--data", &desk.data().display().to_string()]);
    let noor = demo.be("Noor de Wit");
    let page = format!("/werk/{GROOMER}");
    wait_for("the groomer has no page", || noor.get(&page).status == 200);
    let form = format!("/mijn/dromen/nieuw?wat=occupation:{GROOMER}");
    assert!(noor.page(&page).contains(&form.replace(':', "%3A")) || noor.page(&page).contains(&form));
    assert!(noor.page(&form).contains("hondentrimmer"));
    noor.done("/mijn/dromen", &[("wat", &format!("occupation:{GROOMER}"))]);
    let link = format!("href=\"{page}\"");
    assert!(noor.page("/mijn/dromen").contains(&link));
    assert!(noor.page("/mijn/dromen?taal=en").contains("dog groomer"));
    bring(&desk, &["undo", "esco"]);
    wait_for("the groomer is still there", || noor.get(&page).status == 404);
    let list = noor.page("/mijn/dromen");
    assert!(list.contains("hondentrimmer") && !list.contains(&link), "{list}");
    bring(&desk, &["esco", &own("esco")]);
    wait_for("the groomer does not come back", || noor.get(&page).status == 200);
    assert!(noor.page("/mijn/dromen").contains(&link));
}

#[test]
fn open_days_that_are_still_to_come_stand_with_the_course_and_its_source() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.data()).unwrap();
    let data = desk.data().display().to_string();
    let server = Server::start_with(&["--data", &data, "--on", "2026-11-28"]);
    let page = "/werk/opleiding/mbo-verpleegkundige";
    let ask = "Kijk op de site van de school, of op";
    assert!(server.get(page).body.contains(ask));
    let list = own("open-days/open-dagen.csv");
    let about = [
        "--as",
        "nijmegen",
        "--name",
        "Agenda, gemaakt voor een test",
        "--edition",
        "2026",
    ];
    bring(&desk, &[&["open-days", &list][..], &about].concat());
    wait_for("no open day", || {
        server.get(page).body.contains("https://destal.example/open")
    });
    let shown = server.get(page).body;
    has(
        &shown,
        &[
            "13 maart 2027",
            "Mbo De Stal",
            "Nijmegen",
            "Agenda, gemaakt voor een test, 2026",
        ],
    );
    // What is over stands nowhere, and nobody has to be asked any more.
    assert!(!shown.contains("maart 2020") && !shown.contains(ask), "{shown}");
    let days = told(&server, "/api/v1/courses/mbo-verpleegkundige");
    assert_eq!(days["open_days"].as_array().map(Vec::len), Some(1), "{days}");
    assert_eq!(days["open_days"][0]["from"], "10:00");
    // Of who gives a course everybody reads as well that it is of the whole school.
    bring(&desk, &["duo-mbo", &own("duo/mbo_opleidingsaanbod.csv")]);
    wait_for("no course", || {
        server
            .get("/werk/opleiding/duo-25001")
            .body
            .contains("13 april 2027")
    });
    has(
        &server.get("/werk/opleiding/duo-25001").body,
        &["Open dag van de hele school."],
    );
    bring(&desk, &["undo", "open-days:nijmegen"]);
    wait_for("the open day is still there", || {
        server.get(page).body.contains(ask)
    });
}
