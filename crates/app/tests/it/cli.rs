//! The command line, as scripts and people use it: each verb as it looks, what is typed wrongly, and the promise that
//! JSON here is the JSON of the interface.

use std::net::TcpListener;

use serde_json::Value;

use crate::program::{Ran, run, run_in};
use crate::server::Server;

#[test]
fn every_question_has_a_table() {
    for (name, line) in [
        (
            "doors_in_time",
            "doors --at vmbo-tl --diploma --extra-subject --on 2027-03-31",
        ),
        ("doors_too_late", "doors --at vmbo-tl --diploma --on 2027-04-02"),
        (
            "pathways",
            "pathways --at vmbo-bb --diploma --to hbo-ba --on 2027-03-31",
        ),
        (
            "compare",
            "compare --at havo-3 --profile ng --profile cm --on 2027-03-31",
        ),
        ("moments", "moments --at vmbo-kb-3 --on 2027-03-31"),
        ("facts_check", "facts check --on 2027-03-31"),
        ("site_map", "site-map"),
        ("processing_record", "processing-record"),
        ("retention", "retention"),
        ("help", "--help"),
    ] {
        insta::assert_snapshot!(name, run(line).shown(line));
    }
}

#[test]
fn what_is_typed_wrongly_gets_a_sentence_and_a_code() {
    let lines = [
        "doors --at vmbo-t",
        "doors --at quantum",
        "doors --at havo-9",
        "doors --at havo --year 2 --diploma",
        "doors --at havo-4 --profile v-zw --age 200",
        "doors --at vwo-6 --age 9",
        "doors --at vmbo-t --lang en",
        "doors --at havo --on morgen",
        "doors --at havo --lang fr",
        "doors",
        "door --at havo",
        "doors --at havo --dipoma",
        "pathways --at havo-5 --to xqzzy",
        "pathways --at havo-5 --to hbo-baa",
        "doors --at po-8 --advice hbo",
        "compare --at havo-3 --profile ng --profile ng",
        "compare --at havo-3 --profile ng --profile zz",
        "compare --at havo-3 --option kleur:rood",
        "compare --at mbo-2 --domain bouw-en-infra",
        "serve --listen overal",
        "serve --on gisteren",
        "serve --data nergens",
        "serve --facts nergens",
        "facts import ratho nergens.csv",
        "facts import wet nergens.csv",
        "import schools nergens.csv",
    ];
    let shown: Vec<String> = lines.iter().map(|line| run(line).shown(line)).collect();
    insta::assert_snapshot!("wrong", shown.join("\n"));
}

#[test]
fn a_goal_without_a_word_is_asked_for() {
    let ran = run_in(
        std::path::Path::new("."),
        &["pathways", "--at", "havo-5", "--to", ""],
    );
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.complained.contains("--to"), "{ran:?}");
}

#[test]
fn no_mistake_shows_a_backtrace_or_starts_anything() {
    let busy = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = busy.local_addr().unwrap().to_string();
    let Ran {
        code,
        said,
        complained,
    } = run(&format!("serve --listen {address}"));
    assert_eq!((code, said.as_str()), (Some(1), ""));
    assert!(
        complained.starts_with(&format!("Poort {} is bezet", busy.local_addr().unwrap().port())),
        "{complained}"
    );
    assert_eq!(complained.lines().count(), 1);
}

#[test]
fn facts_with_a_mistake_are_told_with_file_and_line_and_nothing_starts() {
    let folder = tempfile::tempdir().unwrap();
    // The fourth line starts the row that has no stage.
    std::fs::write(
        folder.path().join("nodes.toml"),
        "# Programmes\n\n\n[[node]]\nid = \"havo\"\n",
    )
    .unwrap();
    for words in [
        &["facts", "check", "--facts", "."][..],
        &["serve", "--listen", "127.0.0.1:0", "--facts", "."],
    ] {
        let ran = run_in(folder.path(), words);
        assert_eq!(ran.code, Some(1), "{ran:?}");
        let all = format!("{}{}", ran.said, ran.complained);
        assert!(all.contains("nodes.toml:4: "), "{all}");
        assert!(!ran.said.contains("http://"), "{all}");
    }
}

#[test]
fn json_is_the_json_of_the_interface() {
    let server = Server::start();
    for (line, address) in [
        ("doors --at vmbo-tl --diploma", "doors?at=vmbo-tl&diploma=yes"),
        (
            "doors --at mbo-4 --domain zorg-en-welzijn --route bbl",
            "doors?at=mbo-4&domain=zorg-en-welzijn&route=bbl",
        ),
        (
            "doors --at po-8 --advice vmbo-tl,havo --lang en",
            "doors?at=po-8&advice=vmbo-tl&advice=havo&lang=en",
        ),
        (
            "pathways --at vmbo-bb --diploma --to hbo-ba",
            "pathways?at=vmbo-bb&diploma=true&to=hbo-ba",
        ),
        (
            "compare --at havo-3 --profile ng --profile cm",
            "compare?at=havo-3&profile=ng&profile=cm",
        ),
        ("moments --at vmbo-kb-3 --age 15", "moments?at=vmbo-kb-3&age=15"),
    ] {
        let ran = run(&format!("{line} --json --on 2027-03-31"));
        assert_eq!(ran.code, Some(0), "{line}: {}", ran.complained);
        let here: Value = serde_json::from_str(&ran.said).unwrap();
        let answer = server.get(&format!("/api/v1/{address}&on=2027-03-31"));
        let there: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(here, there, "{line}");
    }
}

#[test]
fn the_same_right_ends_when_its_day_has_passed() {
    // The right of admission to mbo asks to apply by 1 April (WEB 8.0.1); after that the school decides.
    for (day, kind, passed) in [("2027-03-31", "right", false), ("2027-04-02", "discretion", true)] {
        let ran = run(&format!("doors --at vmbo-tl --diploma --json --on {day}"));
        let answer: Value = serde_json::from_str(&ran.said).unwrap();
        let doors = answer["doors"].as_array().unwrap();
        let door = doors.iter().find(|door| door["to"] == "mbo-4").unwrap();
        assert_eq!(
            (&door["kind"], &door["deadline"]),
            (&Value::from(kind), &Value::from("2027-04-01")),
            "{day}"
        );
        assert_eq!(door["deadline_details"]["passed"], passed);
        assert!(door["source"].as_str().is_some_and(|source| !source.is_empty()));
    }
}

#[test]
fn every_language_of_the_product_answers() {
    let words: Vec<String> = ["nl", "en", "tr", "ar"]
        .iter()
        .map(|lang| run(&format!("doors --at havo-3 --lang {lang}")).said)
        .collect();
    for (index, one) in words.iter().enumerate() {
        assert!(one.contains("havo"), "{one}");
        assert!(
            !words[index + 1..].contains(one),
            "two languages say the same:\n{one}"
        );
        assert!(!one.contains("cli-"), "a text is missing:\n{one}");
    }
}

#[test]
fn colours_stay_off_where_nobody_sees_them() {
    assert!(!run("doors --at havo-3 --on 2027-03-31").said.contains('\u{1b}'));
}

#[test]
fn the_gallery_becomes_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run_in(folder.path(), &["gallery", "--out", "onderdelen.html"]);
    assert_eq!(
        (ran.code, ran.said.as_str()),
        (Some(0), "De onderdelen staan in onderdelen.html.\n"),
        "{ran:?}"
    );
    let page = std::fs::read_to_string(folder.path().join("onderdelen.html")).unwrap();
    assert!(
        page.starts_with("<!doctype html>") || page.starts_with("<!DOCTYPE html>"),
        "{}",
        &page[..80]
    );
    let ran = run_in(folder.path(), &["gallery", "--out", "nergens/onderdelen.html"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
}
