//! Files of makers: shown first, kept when nothing is lost by it, the same twice changes nothing, and the way back.

use std::time::{Duration, Instant};

use super::{Desk, own, published};

const HEAD: &str = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n";

/// Occupations in the layout of ESCO, by number and name.
pub fn occupations(rows: &[(u32, &str)]) -> String {
    let row = |(number, name): &(u32, &str)| {
        format!(
            "Occupation,http://data.europa.eu/esco/occupation/{number:08}-0000-4000-8000-000000000000,5164,{name},,released,Iets.,5164.{number}\n"
        )
    };
    format!("{HEAD}{}", rows.iter().map(row).collect::<String>())
}

#[test]
fn esco_is_shown_then_kept_and_a_second_time_changes_nothing() {
    let desk = Desk::new();
    let folder = own("esco");
    let dry = desk.import(&["esco", &folder, "--dry-run"]);
    assert_eq!(dry.code, Some(0), "{dry:?}");
    assert!(
        dry.said.contains("beroepen: 6 nieuw") && dry.said.ends_with("(--dry-run).\n"),
        "{}",
        dry.said
    );
    // Not even a folder was made.
    assert!(!desk.data().exists());

    let done = desk.import(&["esco", &folder, "--edition", "1.2.0"]);
    insta::assert_snapshot!("stock_esco", done.shown("import esco MAP --edition 1.2.0"));
    let shelf = desk.shelf("esco");
    assert_eq!(desk.deliveries("esco").len(), 1);

    let again = desk.import(&["esco", &folder, "--edition", "1.2.0"]);
    assert!(again.said.ends_with("Er verandert niets.\n"), "{}", again.said);
    assert_eq!((again.code, desk.shelf("esco")), (Some(0), shelf));
    // Nor does it when nobody says the edition again, as by night.
    let unsaid = desk.import(&["esco", &folder]);
    assert!(unsaid.said.ends_with("Er verandert niets.\n"), "{}", unsaid.said);
}

#[test]
fn what_changes_is_told_beforehand_and_there_is_a_way_back() {
    let desk = Desk::new();
    let first = [(1, "bakker"), (2, "kok"), (3, "smid"), (4, "boer")];
    desk.write("esco/occupations_nl.csv", occupations(&first));
    assert_eq!(desk.import(&["esco", "esco", "--edition", "1"]).code, Some(0));
    let before = desk.shelf("esco");

    let second = [(1, "bakker"), (2, "chef-kok"), (3, "smid"), (5, "visser")];
    desk.write("esco/occupations_nl.csv", occupations(&second));
    let done = desk.import(&["esco", "esco", "--edition", "2"]);
    insta::assert_snapshot!("stock_changes", done.shown("import esco MAP --edition 2"));

    let back = desk.import(&["undo", "esco"]);
    insta::assert_snapshot!("stock_undo", back.shown("import undo esco"));
    // The first is active again, and the undone one is gone from the disk but not from memory.
    assert_eq!(desk.deliveries("esco").len(), 1);
    assert!(before.contains(&desk.deliveries("esco")[0]));
    let anew = desk.import(&["esco", "esco", "--edition", "2"]);
    assert!(anew.said.contains("eerder teruggedraaid"), "{}", anew.said);
    assert_eq!(anew.code, Some(0));

    for _ in 0..2 {
        assert_eq!(desk.import(&["undo", "esco"]).code, Some(0));
    }
    let nothing = desk.import(&["undo", "esco"]);
    assert_eq!(nothing.code, Some(1), "{nothing:?}");
    assert!(desk.deliveries("esco").is_empty());
}

#[test]
fn of_many_deliveries_few_are_kept() {
    let desk = Desk::new();
    for edition in ["1", "2", "3", "4", "5"] {
        desk.write(
            "esco/occupations_nl.csv",
            occupations(&[(1, edition), (2, "kok")]),
        );
        assert_eq!(desk.import(&["esco", "esco", "--edition", edition]).code, Some(0));
    }
    // The active one, the one before, and one more.
    assert_eq!(desk.deliveries("esco").len(), 3);
}

#[test]
fn what_would_vanish_is_guarded() {
    let desk = Desk::new();
    desk.write(
        "esco/occupations_nl.csv",
        occupations(&[(1, "bakker"), (2, "kok"), (3, "smid")]),
    );
    desk.import(&["esco", "esco"]);
    let held = desk.shelf("esco");
    // Two of three is more than a third.
    desk.write("esco/occupations_nl.csv", occupations(&[(1, "bakker")]));
    let stopped = desk.import(&["esco", "esco", "--lang", "en"]);
    assert_eq!((stopped.code, desk.shelf("esco")), (Some(3), held), "{stopped:?}");
    assert!(
        stopped
            .said
            .contains("occupations: 0 new, 0 changed, 2 gone, 1 the same"),
        "{}",
        stopped.said
    );
    assert!(
        stopped.complained.starts_with("More than a third would vanish."),
        "{}",
        stopped.complained
    );
    assert_eq!(desk.import(&["esco", "esco", "--force"]).code, Some(0));
}

#[test]
fn every_feed_takes_the_files_of_its_maker() {
    let desk = Desk::new();
    for (feed, path) in [
        ("onet", "onet"),
        ("crosswalk", "crosswalk/esco_onet_crosswalk_Nov2020.csv"),
        ("duo-mbo", "duo/mbo_opleidingsaanbod.csv"),
        ("duo-ho", "duo/ho_opleidingsoverzicht.csv"),
        ("duo-locations", "duo/vestigingen.csv"),
        ("rio", "rio"),
        ("ooapi", "ooapi"),
    ] {
        let done = desk.import(&[feed, &own(path), "--accept-problems"]);
        assert_eq!(done.code, Some(0), "{feed}: {done:?}");
        assert_eq!(desk.deliveries(feed).len(), 1, "{feed}");
    }
    let list = desk.import(&[]);
    insta::assert_snapshot!("stock_list", list.shown("import"));
}

#[test]
fn a_bad_row_is_told_with_its_place_and_good_rows_wait_for_a_yes() {
    let desk = Desk::new();
    let bad = format!(
        "{}Occupation,http://kwaad.example/1,5164,dief,,released,Iets.,1\n",
        occupations(&[(1, "bakker")])
    );
    desk.write("esco/occupations_nl.csv", bad);
    let stopped = desk.import(&["esco", "esco"]);
    assert_eq!(
        (stopped.code, desk.deliveries("esco").len()),
        (Some(3), 0),
        "{stopped:?}"
    );
    // The head is line 1, the good row line 2.
    assert!(
        stopped
            .said
            .contains("occupations_nl.csv, regel 3, kolom 'conceptUri': "),
        "{}",
        stopped.said
    );
    let english = desk.import(&["esco", "esco", "--lang", "en"]);
    assert!(
        english
            .said
            .contains("occupations_nl.csv, line 3, column 'conceptUri': "),
        "{}",
        english.said
    );
    assert_eq!(desk.import(&["esco", "esco", "--accept-problems"]).code, Some(0));
}

#[test]
fn figures_in_columns_of_their_maker_are_mapped_once() {
    let desk = Desk::new();
    let rows = "Opleidingscode;Regio;Jaar;Kans;Bron\n25001;Nederland;2028;goed;SBB\n25002;Nederland;2028;matig;SBB\n";
    desk.write("kans.csv", rows);
    let asks = desk.import(&["forecast", "kans.csv", "--as", "sbb-kans"]);
    insta::assert_snapshot!(
        "stock_columns",
        asks.shown("import forecast kans.csv --as sbb-kans")
    );
    assert!(desk.deliveries("forecast--sbb-kans").is_empty());

    // What is shown is a file to begin with: what is not in the file is filled in.
    let begin = asks.said.split("over.toml:\n\n").nth(1).unwrap_or_default();
    let told = begin
        .replacen("measure = \"…\"", "measure = \"chance-later\"", 1)
        .replacen("codes = \"…\"", "codes = \"crebo\"", 1)
        .replacen("name = \"…\"", "name = \"SBB, kans op werk\"", 1)
        .replacen("edition = \"…\"", "edition = \"2026\"", 1)
        .replacen("confidence = \"…\"", "confidence = \"study\"", 1);
    desk.write("over.toml", told);
    let done = desk.import(&["forecast", "kans.csv", "--as", "sbb-kans", "--about", "over.toml"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(
        done.said.contains("SBB, kans op werk (forecast:sbb-kans 2026)"),
        "{}",
        done.said
    );
    // What was left open was not told: of the licence and of whom it is nobody said anything.
    assert!(
        done.said.contains("Over wie de cijfers gaan, is niet gezegd")
            && done.said.contains("Welke licentie het heeft, is niet gezegd"),
        "{}",
        done.said
    );

    // The next edition needs no telling, and other columns are never guessed at.
    desk.write("kans.csv", rows.replace("matig", "goed"));
    let next = desk.import(&["forecast", "kans.csv", "--as", "sbb-kans", "--edition", "2027"]);
    assert_eq!(next.code, Some(0), "{next:?}");
    assert!(
        next.said
            .contains("cijfers: 0 nieuw, 1 veranderd, 0 weg, 1 gelijk"),
        "{}",
        next.said
    );
    desk.write("kans.csv", rows.replace("Kans;", "Kansen;"));
    let other = desk.import(&["forecast", "kans.csv", "--as", "sbb-kans"]);
    assert_eq!(other.code, Some(1), "{other:?}");
    assert!(
        other.said.contains("de kolommen zijn veranderd"),
        "{}",
        other.said
    );
}

#[test]
fn esco_as_it_is_published_is_brought_in_within_seconds() {
    let files = [
        "esco/v1.2.0",
        "esco/v1.1.1-nl-collections",
        "esco/v1.1.1/skills_en.csv.gz",
        "esco/v1.1.1/occupationSkillRelations.csv.gz",
    ];
    let found: Option<Vec<String>> = files.into_iter().map(published).collect();
    let Some(found) = found else { return };
    let desk = Desk::new();
    let begun = Instant::now();
    let mut words = vec!["esco"];
    words.extend(found.iter().map(String::as_str));
    words.push("--accept-problems");
    let done = desk.import(&words);
    let took = begun.elapsed();
    println!("esco took {took:?}\n{}", done.said);
    assert_eq!(done.code, Some(0), "{done:?}");
    // Ten seconds is what a built program may take; one that is built for tests does the same about four times as slowly.
    let most = if cfg!(debug_assertions) { 40 } else { 10 };
    assert!(took < Duration::from_secs(most), "{took:?}");
}
