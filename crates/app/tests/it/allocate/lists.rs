//! From lists to a division: what it says, how it is written, and that every kind of list gives the same.

use std::fs;

use allocation::lottery::{Seed, order};
use feeds::sheet::{self, write};

use super::{APPLICANTS, GROWN, OFFERS, SEED, YOUNG, beside, file, files, pairs, places, reason};
use crate::program::run_in;

const COMMITMENT: &str = "3d2149ded448b88735d35e32fd6bd180fcc8b1ce370b55e49ba9add5a310adc1";

#[test]
fn mentors_go_to_who_needs_them_and_everybody_hears_why() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let ran = pairs(here, YOUNG, GROWN, &["--seed", SEED, "--commitment", COMMITMENT]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    insta::assert_snapshot!("pairs", ran.shown("allocate pairs …"));
    assert_eq!(beside(here), ["run"]);
    let list = file(here, "pairs.csv");
    let who: Vec<&str> = list
        .lines()
        .skip(1)
        .map(|line| line.rsplitn(3, ';').last().unwrap())
        .collect();
    assert_eq!(who, ["J1;M2", "J2;M1", "J3;"]);
    insta::assert_snapshot!("pairs_reasons", file(here, "reasons.csv"));
    assert!(reason(here, "J1").contains("al vol met jongeren die minder keus hadden of langer wachtten"));
    let page = file(here, "report.html");
    for told in [
        "Mentoren verdeeld",
        COMMITMENT,
        SEED,
        "een tijd die allebei kunnen",
        "De code was vóór de sluitingsdatum",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(!page.contains("http"), "it needs nothing else");
    let json: serde_json::Value = serde_json::from_str(&file(here, "report.json")).unwrap();
    assert_eq!(json["people"].as_array().unwrap().len(), 3);
    let english = pairs(here, YOUNG, GROWN, &["--seed", SEED, "--lang", "en", "--replace"]);
    assert_eq!(english.code, Some(0), "{english:?}");
    assert!(file(here, "report.html").contains("Mentors divided"));
    assert_eq!(beside(here), ["run"]);
}

#[test]
fn places_go_by_lot_and_the_reason_tells_both_lots() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let seed: Seed = SEED.parse().unwrap();
    let lots = order(&seed, &["A1", "A2", "A3"]);
    for mechanism in ["deferred", "dictatorship"] {
        let ran = places(
            here,
            APPLICANTS,
            OFFERS,
            &["--seed", SEED, "--mechanism", mechanism, "--replace"],
        );
        assert_eq!(ran.code, Some(0), "{ran:?}");
        for (id, lot) in ["A1", "A2", "A3"].iter().zip(&lots) {
            let told = reason(here, id);
            let sentence = format!("lotnummer was {lot}, de laatste plek ging naar 1.");
            assert!(told.contains(&sentence), "{told}");
            assert_eq!(told.contains("plek bij haven, je 1e keuze"), *lot == 1, "{told}");
        }
    }
    // As many as can have a place: nobody but A1 needs the harbour.
    let ran = places(
        here,
        APPLICANTS,
        OFFERS,
        &["--seed", SEED, "--mechanism", "rank-minimal", "--replace"],
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        reason(here, "A1").starts_with("A1;haven;"),
        "{}",
        reason(here, "A1")
    );
    let page = file(here, "report.html");
    for told in [
        "op volgorde van lotnummer",
        "zo hoog mogelijk op ieders lijst",
        "Plekken verdeeld",
    ] {
        assert!(page.contains(told), "{told}");
    }
    let shown = run_in(
        here,
        &[
            "allocate",
            "places",
            "jongeren.csv",
            "aanbod.csv",
            "--preview",
            "--seed",
            SEED,
        ],
    );
    insta::assert_snapshot!("preview", shown.shown("allocate places … --preview"));
}

#[test]
fn a_group_goes_first_where_seats_are_kept_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let people = "id,groepen,voorrang,keuze1\nA1,,,haven\nA2,3a,,haven\nA3,,haven,haven\n";
    let offers = "id,plekken,eerst_voor\nhaven,2,3A:1\n";
    let ran = places(here, people, offers, &["--seed", SEED]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // A2 by the reserve, A3 by priority, whatever the lots; A1 is left.
    assert!(
        reason(here, "A2").contains("eerst voor 3a"),
        "{}",
        reason(here, "A2")
    );
    assert!(reason(here, "A3").starts_with("A3;haven;"));
    assert!(
        reason(here, "A1").contains("gingen naar jongeren met voorrang"),
        "{}",
        reason(here, "A1")
    );
}

#[test]
fn every_kind_of_list_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let first = pairs(here, YOUNG, GROWN, &["--seed", SEED]);
    assert_eq!(first.code, Some(0), "{first:?}");
    let plain = files(&here.join("run"));
    assert_eq!(plain.len(), 8, "{:?}", plain.keys());
    let table = |text: &str| {
        let sheet = sheet::read(text.as_bytes(), "a", None);
        (
            sheet.head,
            sheet.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(),
        )
    };
    let (young, grown) = (table(YOUNG), table(GROWN));
    let heads = [&young, &grown].map(|(head, _)| head.iter().map(String::as_str).collect::<Vec<_>>());
    let page = |name, at: usize, rows: &Vec<Vec<String>>| write::Page {
        name,
        head: &heads[at],
        rows: rows.clone(),
    };
    let book = write::xlsx(&[page("jongeren", 0, &young.1), page("mentoren", 1, &grown.1)]).unwrap();
    fs::write(here.join("alles.xlsx"), book).unwrap();
    let sheets = [
        "allocate",
        "pairs",
        "alles.xlsx",
        "alles.xlsx",
        "--mentors-sheet",
        "Mentoren",
        "--on",
        "2026-11-01",
    ];
    let again = run_in(here, &[&sheets[..], &["--seed", SEED, "--out", "run2"]].concat());
    assert_eq!(again.code, Some(0), "{again:?}");
    assert_eq!(files(&here.join("run2")), plain);
    // The older encoding, other separators, a byte order mark, English names, capitals.
    let english = YOUNG
        .replace("leeftijd", "Age")
        .replace("tijden", "Slots")
        .replace("talen", "LANGUAGES");
    let english = english
        .replace("wens1", "wish 1")
        .replace("wacht_dagen", "waiting-days")
        .replace(',', ";");
    let marked = format!("\u{feff}{}", GROWN.replace("M1,ma-middag", "M1,Monday-Afternoon"));
    let other = pairs(here, &english, &marked, &["--seed", SEED, "--replace"]);
    assert_eq!(other.code, Some(0), "{other:?}");
    assert_eq!(files(&here.join("run")), plain);
}

#[test]
fn a_cell_that_looks_like_a_formula_stays_text() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let people = "id;keuze1\n=1+1;@haven\n";
    let ran = places(here, people, "id;plekken\n@haven;1\n", &["--seed", SEED]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for name in ["places.csv", "reasons.csv", "left-out.csv"] {
        for cell in file(here, name).lines().flat_map(|line| line.split(';')) {
            let inside = cell.trim_start_matches(['\u{feff}', '"']);
            assert!(!inside.starts_with(['=', '+', '-', '@', '\t']), "{name}: {cell}");
        }
    }
    assert!(
        file(here, "result.json").contains("\"=1+1\""),
        "what is kept is what was typed"
    );
    let verified = run_in(here, &["allocate", "verify", "run"]);
    assert_eq!(verified.code, Some(0), "{verified:?}");
}

/// Whoever has spreadsheets alone reads the reasons and who was left out there too.
#[test]
fn reasons_and_who_was_left_out_are_sheets_of_the_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let young = format!("{YOUNG}J4,NaN,ma-middag,,,5\n");
    let ran = pairs(here, &young, GROWN, &["--seed", SEED, "--skip-bad"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let book = fs::read(here.join("run/pairs.xlsx")).unwrap();
    for name in ["pairs", "reasons", "left-out"] {
        let page = sheet::read(book.as_slice(), "pairs.xlsx", Some(name));
        let list = file(here, &format!("{name}.csv"));
        let list = sheet::read(list.as_bytes(), &format!("{name}.csv"), None);
        assert_eq!((&page.problems, &list.problems), (&vec![], &vec![]), "{name}");
        assert_eq!(page.head, list.head, "{name}");
        let rows = |sheet: &sheet::Sheet| -> Vec<Vec<String>> {
            sheet.rows.iter().map(|row| row.cells.clone()).collect()
        };
        assert_eq!(rows(&page), rows(&list), "{name}");
        assert!(!page.rows.is_empty(), "{name}");
    }
}

#[test]
fn templates_can_be_divided_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    for (what, other) in [("pairs", "mentoren"), ("places", "aanbod")] {
        let made = run_in(here, &["allocate", what, "--template", what]);
        assert_eq!(made.code, Some(0), "{made:?}");
        let at = here.join(what);
        // The other way to say it writes the same; without a folder it is where one is.
        let word = format!("{what}-woord");
        let other_way = run_in(here, &["allocate", "template", what, &word]);
        assert_eq!(other_way.code, Some(0), "{other_way:?}");
        let bare = tempfile::tempdir().unwrap();
        let in_place = run_in(bare.path(), &["allocate", what, "--template"]);
        assert_eq!(in_place.code, Some(0), "{in_place:?}");
        assert_eq!(files(&at), files(&here.join(word)));
        assert_eq!(files(&at), files(bare.path()));
        for kind in ["csv", "xlsx"] {
            let (young, other) = (format!("jongeren.{kind}"), format!("{other}.{kind}"));
            let out = format!("uit-{kind}");
            let words = ["allocate", what, &young, &other, "--seed", SEED, "--out", &out];
            let on: &[&str] = if what == "pairs" {
                &["--on", "2026-11-01"]
            } else {
                &[]
            };
            let ran = run_in(&at, &[&words[..], on].concat());
            assert_eq!(ran.code, Some(0), "{ran:?}");
        }
        assert_eq!(files(&at.join("uit-csv")), files(&at.join("uit-xlsx")));
        assert!(
            fs::read_to_string(at.join("LEESMIJ.txt"))
                .unwrap()
                .contains("moet er zijn")
        );
        let twice = run_in(here, &["allocate", "template", what, what]);
        assert_eq!(twice.code, Some(3), "{twice:?}");
    }
}

#[test]
fn postcodes_are_near_or_far_with_a_list_and_nowhere_without() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    // The Dam and Amersfoort lie some 45 km apart.
    let codes = "postcode,woonplaats,gemeente,provincie,latitude,longitude\n\
                 1012,Amsterdam,,NH,52.373,4.894\n3811,Amersfoort,,U,52.155,5.387\n";
    fs::write(here.join("4pp.csv"), codes).unwrap();
    let young = "id,postcode,binnen_km\nJ1,1012 AB,10\nJ2,3811,10\n";
    let grown = "id,postcode,plekken,geldig_tot\nM1,1012,5,2027-12-31\n";
    let known = pairs(here, young, grown, &["--seed", SEED, "--postcodes", "4pp.csv"]);
    assert_eq!(known.code, Some(0), "{known:?}");
    assert!(reason(here, "J1").starts_with("J1;M1;"));
    assert!(reason(here, "J2").contains("afstand"), "{}", reason(here, "J2"));
    let unknown = pairs(here, young, grown, &["--seed", SEED, "--replace"]);
    assert!(
        unknown
            .said
            .contains("geen lijst van postcodes (--postcodes). Mensen met alleen een postcode: 3"),
        "{unknown:?}"
    );
    assert!(reason(here, "J1").contains("afstand"));
}
