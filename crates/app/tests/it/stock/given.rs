//! Where a course is given: from several lists that know it by its code, the nearest first, and what fits nothing stays out.

use std::path::Path;

use serde_json::Value;

use super::nights::wait_for;
use super::{Desk, prepared};
use crate::program::run_in;
use crate::server::Server;

const COURSE: &str = "/werk/opleiding/mbo-verpleegkundige";

fn towns(told: &Value) -> Vec<&str> {
    let offers = told["offers"].as_array().unwrap();
    offers.iter().map(|one| one["town"].as_str().unwrap()).collect()
}

#[test]
fn a_course_is_told_where_it_is_given_by_its_code_and_the_nearest_first() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.data()).unwrap();
    prepared::postcodes(&desk);
    let server = Server::start_with(&["--data", &desk.data().display().to_string()]);
    let page = |query: &str| server.get(&format!("{COURSE}{query}"));
    let json = |query: &str| -> Value {
        let answer = server.get(&format!("/api/v1/courses/mbo-verpleegkundige{query}"));
        serde_json::from_str(&answer.body).unwrap()
    };
    // Nothing is known yet, and the page says so and whom to ask.
    let before = page("").body;
    assert!(
        before.contains("Waar kun je dit leren?") && before.contains("Vraag je decaan of mentor."),
        "{before}"
    );
    assert_eq!(json("")["offers"], Value::Array(Vec::new()));

    let said = prepared::offers(&desk);
    // One of five has a code that no course here has; of the register two records say more of an offer, one of a place, and the name
    // of an academy waits for the next list.
    for (said, told) in said.iter().zip([
        "bij een opleiding waarover wij zelf schrijven: 4 van 5",
        "bij een opleiding waarover wij zelf schrijven: 3 van 5",
        "bij een opleiding waarover wij zelf schrijven: 2 van 3",
        "bij een opleiding waarover wij zelf schrijven: 1 van 2",
    ]) {
        assert!(said.contains(told), "{told}: {said}");
    }
    wait_for("the page shows no place", || page("").body.contains("Leerweg 5"));

    let shown = page("").body;
    for part in [
        "Mbo De Verzonnen Kade",
        "https://kade.example/verpleegkunde",
        "Kadeweg 12b",
        "vooral op school (bol)",
        "vooral op het werk (bbl)",
        "Verzonnen Academie",
        "deeltijd",
        "Engels",
        "Begint op 1 februari 2097.",
        "Beginnen kan tot en met 1 september 2099.",
        "Gevonden met de code van de opleiding, niet met de naam:",
        "25480",
        "Op alfabet van de plaats.",
        "CC0",
    ] {
        assert!(shown.contains(part), "{part}");
    }
    // A minor, an address to write to, what can no longer be begun and what is no page are no places to learn it.
    for part in [
        "Minorstad",
        "Postbusstad",
        "Amsterdam",
        "javascript:alert",
        "Iets Dat Hier Niet Staat",
    ] {
        assert!(!shown.contains(part), "{part}");
    }
    assert_eq!(towns(&json("")), ["Nijmegen", "Utrecht", "Vlissingen"]);

    // From Vlissingen: nought, some 120 and some 165 kilometres, by the coordinates above.
    let near = json("?postcode=4381");
    assert_eq!(towns(&near), ["Vlissingen", "Utrecht", "Nijmegen"]);
    assert_eq!(near["offers"][0]["km"], 0.0);
    let far = near["offers"][1]["km"].as_f64().unwrap();
    assert!((125.0..132.0).contains(&far), "{far}");
    let sorted = page("?postcode=4381").body;
    assert!(
        sorted.contains("Het dichtste bij 4381 Vlissingen eerst"),
        "{sorted}"
    );
    let wrong = page("?postcode=0000");
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("De postcode 0000 ken ik niet") && wrong.body.contains("Leerweg 5"));

    let data = desk.data().display().to_string();
    let doctor = run_in(desk.path(), &["doctor", "--data", &data]);
    assert!(
        doctor
            .said
            .contains("bij een opleiding waarover wij zelf schrijven: 4 van 5"),
        "{}",
        doctor.said
    );
    assert_eq!(desk.import(&["undo", "ooapi:academie"]).code, Some(0));
    wait_for("the page still shows the academy", || {
        !page("").body.contains("Leerweg 5")
    });
}

/// Copies a folder with what is in it.
fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let (path, there) = (entry.path(), to.join(entry.file_name()));
        match path.is_dir() {
            true => copied(&path, &there),
            false => std::fs::write(there, std::fs::read(&path).unwrap()).unwrap(),
        }
    }
}

#[test]
fn what_fits_is_counted_by_the_facts_that_the_website_has() {
    let desk = Desk::new();
    let said = prepared::offers(&desk);
    assert!(
        said[0].contains("bij een opleiding waarover wij zelf schrijven: 4 van 5"),
        "{}",
        said[0]
    );
    // A school that keeps facts of its own has another number for the course.
    let facts = desk.path().join("feiten");
    copied(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../facts"), &facts);
    let mbo = std::fs::read_to_string(facts.join("mbo.toml")).unwrap();
    assert!(mbo.contains("crebo = [25480]"));
    std::fs::write(facts.join("mbo.toml"), mbo.replace("25480", "25999")).unwrap();
    let words = ["duo-mbo", "mbo.csv", "--edition", "2027", "--facts", "feiten"];
    let done = desk.import(&words);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(
        done.said
            .contains("bij een opleiding waarover wij zelf schrijven: 0 van 5"),
        "{}",
        done.said
    );
    let doctor = |more: &[&str]| {
        let words = [&["doctor", "--data", "bewaard"], more].concat();
        run_in(desk.path(), &words).said
    };
    assert!(doctor(&["--facts", "feiten"]).contains("wij zelf schrijven: 0 van 5"));
    assert!(doctor(&[]).contains("wij zelf schrijven: 4 van 5"));
    let nowhere = desk.import(&["duo-mbo", "mbo.csv", "--facts", "nergens"]);
    assert_eq!(nowhere.code, Some(1), "{nowhere:?}");
}
