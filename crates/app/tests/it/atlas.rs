//! The atlas as its readers meet it: looking for work with half a word or a misspelt one, an occupation, a course, a field, things
//! side by side, and the same for programs.

use serde_json::Value;

use crate::server::Server;

fn json(server: &Server, address: &str) -> Value {
    let answer = server.get(address);
    assert_eq!(answer.status, 200, "{address}: {}", answer.body);
    serde_json::from_str(&answer.body).unwrap_or_else(|e| panic!("{address}: {e}"))
}

fn ids(found: &Value) -> Vec<&str> {
    let list = found.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(|one| one["id"].as_str()).collect()
}

#[test]
fn work_is_found_as_young_people_write_it_and_by_what_it_is_about() {
    let server = Server::start();
    for (typed, meant) in [
        ("verpleeg", "verpleegkundige"),
        ("ferpleechkundige", "verpleegkundige"),
        ("verpleeg%20kundige", "verpleegkundige"),
        ("nurse", "verpleegkundige"),
        ("hem%C5%9Fire", "verpleegkundige"),
        ("%D9%85%D9%85%D8%B1%D8%B6", "verpleegkundige"),
        ("dokter", "huisarts"),
    ] {
        let found = json(&server, &format!("/api/v1/search?q={typed}"));
        assert!(ids(&found["occupations"]).contains(&meant), "{typed}: {found}");
    }
    // A subject is found by its words in each language, and so are the courses that are called so.
    for typed in ["iets%20met%20dieren", "dieren", "animals", "hayvanlar"] {
        let found = json(&server, &format!("/api/v1/search?q={typed}"));
        assert!(
            ids(&found["occupations"]).contains(&"dierenarts"),
            "{typed}: {found}"
        );
    }
    // A guess does not stand beside what is called so, and no animal is found in a "soldier".
    let found = json(&server, "/api/v1/search?q=dieren");
    assert!(
        !ids(&found["occupations"])
            .iter()
            .any(|id| ["militair", "verhuizer"].contains(id))
    );
    let found = json(&server, "/api/v1/search?q=bouwen");
    assert!(ids(&found["fields"]).contains(&"bouw"), "{found}");
    let page = server.get("/werk/zoek?q=dierena").body;
    assert!(page.contains("<mark>Dierena</mark>rts"), "{page}");
    assert!(page.contains("Wat het meest lijkt op wat je typte, staat bovenaan."));
}

#[test]
fn who_finds_nothing_is_told_what_to_do_and_who_can_help() {
    let server = Server::start();
    let page = server.get("/werk/zoek?q=%E2%98%83");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Probeer een korter of ander woord.") && page.body.contains("decaan"));
    // What was typed stands in the field again, as text.
    let hostile = server
        .get("/werk/zoek?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
        .body;
    assert!(!hostile.contains("<script>alert"), "{hostile}");
    assert!(
        server
            .get("/werk/zoek?q=weigeren")
            .body
            .contains("Mag een school mij")
    );
}

#[test]
fn an_occupation_tells_a_monday_the_ways_in_and_what_nobody_knows() {
    let server = Server::start();
    let page = server.get("/werk/verpleegkundige?waar=vmbo-tl-4&extra=nee").body;
    for words in [
        "Je zorgt voor mensen die ziek zijn of net geopereerd.",
        "Een maandag",
        "7 uur",
        "BIG-register",
        // The position goes along: to the pathways from there, to courses and to other work.
        "/wegen?waar=vmbo-tl-4&amp;extra=nee&amp;naar=hbo-verpleegkunde",
        "/werk/opleiding/mbo-verpleegkundige?waar=vmbo-tl-4&amp;extra=nee",
        // No source was read for pay and chance: that is said, with whom to ask.
        "Wat verdien je?",
        "Dat weten we niet.",
        "https://www.werk.nl/",
        "https://www.s-bb.nl/",
        // Near and far, each with its rule.
        "Zelfde soort werk, of je moet er hetzelfde voor kunnen. Op alfabet.",
        "Een ander soort werk:",
        // The words that the licences ask for.
        "This service uses the ESCO classification of the European Commission.",
        "O*NET® is a trademark of USDOL/ETA.",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(
        !page.contains("%</") && !page.contains("€"),
        "a number without a source"
    );
    // Without a position the way goes by the question where one is.
    let page = server.get("/werk/verpleegkundige").body;
    assert!(page.contains("/begin?naar=hbo-verpleegkunde"));
    assert_eq!(server.get("/werk/bestaat-niet").status, 404);
    assert_eq!(server.get("/werk/veld/bestaat-niet").status, 404);
    assert_eq!(server.get("/werk/opleiding/bestaat-niet").status, 404);
}

#[test]
fn a_course_tells_what_the_law_asks_what_it_costs_and_where_it_leads() {
    let server = Server::start();
    let page = server.get("/werk/opleiding/hbo-verpleegkunde").body;
    for words in [
        "diploma havo",
        "De school mag je niet weigeren, als je aan de voorwaarden voldoet.",
        "/werk/verpleegkundige",
        "Hoeveel mensen stoppen of wisselen?",
        "https://www.studiekeuze123.nl/",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    // The law names the fee of higher education, and the page its year: never an amount without one.
    assert!(page.contains("€") && page.contains("2026-27"), "{page}");
    // WEB, art. 8.2.1: a diploma of vmbo-basis gives a right to level 2 and to none above it, and a cook can be any of the three.
    let page = server.get("/werk/opleiding/mbo-kok").body;
    let from = |name: &str| {
        let entry = page.split("<li class=\"entry\">").find(|one| one.contains(name));
        entry.unwrap_or_else(|| panic!("{name}: {page}")).to_owned()
    };
    let basis = from("diploma vmbo-\u{2060}basis");
    assert!(basis.contains("Naar mbo niveau 2:"), "{basis}");
    assert!(!from("diploma vmbo-\u{2060}kader").contains("Naar mbo"), "{page}");
    let page = server.get("/werk/opleiding/mbo-verpleegkundige").body;
    assert!(
        page.contains("https://www.kiesmbo.nl/") && page.contains("mbo niveau\u{a0}4"),
        "{page}"
    );
}

#[test]
fn a_field_and_a_level_list_their_work_in_an_order_that_is_printed() {
    let server = Server::start();
    let field = server.get("/werk/veld/zorg").body;
    assert!(field.contains("/werk/verpleegkundige") && field.contains("/werk/opleiding/mbo-verpleegkundige"));
    assert!(field.contains("Naar het eerste diploma waarmee je kunt beginnen, daarna op alfabet."));
    let all = server.get("/werk/lijst").body;
    let some = server.get("/werk/lijst?niveau=mbo-1").body;
    assert!(all.contains("/werk/huisarts") && !some.contains("/werk/huisarts"));
    let home = server.get("/werk").body;
    for words in [
        "/werk/veld/zorg",
        "/werk/lijst?niveau=mbo-2",
        "/werk/zoek?q=dieren",
        "door loting",
    ] {
        assert!(home.contains(words), "{words}");
    }
}

#[test]
fn up_to_four_are_put_side_by_side_and_taken_away_without_a_script() {
    let server = Server::start();
    let page = server
        .get("/werk/vergelijk?a=kok&a=verpleegkundige&a=nergens&a=kok")
        .body;
    assert!(page.contains(r#"<th scope="row">Wat doe je?</th>"#), "{page}");
    // Each stands there once, with a link to the comparison without it.
    assert!(
        page.contains(r#"href="/werk/vergelijk?a=verpleegkundige""#),
        "{page}"
    );
    assert!(page.contains(r#"href="/werk/vergelijk?a=kok""#));
    assert!(page.contains(r#"name="a" value="kok""#) && !page.contains(r#"value="nergens""#));
    let adding = server.get("/werk/vergelijk?a=kok&erbij=verpleegkunde").body;
    assert!(
        adding.contains("/werk/vergelijk?a=kok&amp;a=hbo-verpleegkunde"),
        "{adding}"
    );
    let full = server
        .get("/werk/vergelijk?a=kok&a=verpleegkundige&a=huisarts&a=hbo-pabo&a=dierenarts")
        .body;
    assert!(full.contains("Er passen er vier naast elkaar.") && !full.contains("/werk/dierenarts"));
    let nothing = server.get("/werk/vergelijk?a=kok&erbij=%E2%98%83").body;
    assert!(nothing.contains("Niets gevonden bij"), "{nothing}");
}

#[test]
fn programs_read_the_same_and_are_told_what_is_wrong() {
    let server = Server::start();
    let all = json(&server, "/api/v1/occupations");
    let zorg = json(&server, "/api/v1/occupations?field=zorg&level=wo-ma");
    assert!(
        all["occupations"]
            .as_array()
            .is_some_and(|list| list.len() >= 150)
    );
    assert!(ids(&zorg["occupations"]).contains(&"huisarts"));
    assert!(!ids(&zorg["occupations"]).contains(&"verpleegkundige"));
    let one = json(&server, "/api/v1/occupations/verpleegkundige?lang=en");
    assert_eq!(
        (one["name"].as_str(), one["isco"].as_str()),
        (Some("Nurse"), Some("2221"))
    );
    assert_eq!(one["source_details"]["confidence"], "D");
    assert!(
        one["attributions"].as_array().is_some_and(|list| list.len() == 2),
        "{one}"
    );
    // Nobody brought in a figure here, so nothing is told, and nothing is zero.
    assert!(
        one["pay"].is_null() && one["chance_now"].is_null() && one["skills"].is_null(),
        "{one}"
    );
    let course = json(&server, "/api/v1/courses/mbo-kok?region=Zeeland");
    assert_eq!(course["figures"].as_array().map(Vec::len), Some(0), "{course}");
    assert!(ids(&course["occupations"]).contains(&"kok"), "{course}");
    let regions = json(&server, "/api/v1/regions");
    assert_eq!(regions["regions"].as_array().map(Vec::len), Some(0), "{regions}");
    assert_eq!(server.get("/api/v1/courses/nergens").status, 404);
    assert_eq!(server.get("/api/v1/occupations/nergens").status, 404);
    assert_eq!(server.get("/api/v1/occupations?field=nergens").status, 422);
    assert_eq!(server.get("/api/v1/search").status, 422);
}

#[test]
fn what_is_only_in_dutch_is_marked_so_and_the_rest_is_arabic() {
    let server = Server::start();
    let page = server.get("/werk/verpleegkundige?taal=ar").body;
    assert!(
        page.contains(r#"<html lang="ar" dir="rtl">"#) && page.contains("ممرض"),
        "{page}"
    );
    assert!(
        page.contains(r#"<span lang="nl" dir="ltr">Ziekenhuizen, thuiszorg"#),
        "{page}"
    );
    assert!(
        !page.contains("Je zorgt voor mensen"),
        "one sentence in Arabic stands in its place"
    );
    // The language goes along to other pages.
    assert!(page.contains("/werk/veld/zorg?taal=ar"), "{page}");
}

#[test]
fn every_page_stays_small_and_leaves_nothing_behind() {
    let server = Server::start();
    for path in [
        "/werk",
        "/werk/lijst",
        "/werk/zoek?q=mensen",
        "/werk/veld/zorg",
        "/werk/verpleegkundige",
        "/werk/opleiding/wo-geneeskunde",
        "/werk/vergelijk?a=kok&a=verpleegkundige&a=huisarts&a=hbo-pabo",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.body.len() < 60_000, "{path}: {}", answer.body.len());
        assert!(answer.header("set-cookie").is_none(), "{path}");
    }
}
