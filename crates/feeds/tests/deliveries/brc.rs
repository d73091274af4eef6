//! A bridge from ISCO to BRC. The codes of BRC here are made up, and none is in the table of CBS.

use std::io::Cursor;

use feeds::brc::{self, Bridge};
use feeds::{Outcome, Parcel};
use proptest::prelude::*;

use crate::damage::{Damage, any_damage, check, some, texts};
use crate::support::{own_folder, parcel, sound, told};

fn bridges(parcel: &mut Parcel) -> (Vec<Bridge>, Outcome) {
    let mut records = Vec::new();
    let outcome = brc::read(parcel, |record| records.push(record));
    (records, outcome)
}

fn of(text: &str) -> (Vec<(String, String)>, Outcome) {
    let (records, outcome) = bridges(&mut Parcel::of("brug.csv", Cursor::new(text)));
    let pair = |one: Bridge| (one.isco, one.brc);
    (records.into_iter().map(pair).collect(), outcome)
}

fn pair(isco: &str, brc: &str) -> (String, String) {
    (isco.to_owned(), brc.to_owned())
}

#[test]
fn one_lies_in_several_groups_and_a_group_holds_many() {
    let (records, outcome) = bridges(&mut parcel(&own_folder("brc")));
    sound(&outcome);
    assert_eq!((records.len(), outcome.records), (5, 5));
    assert_eq!(
        records[3],
        Bridge {
            isco: "5120".to_owned(),
            isco_name: Some("Koks".to_owned()),
            brc: "902".to_owned(),
            brc_name: Some("Verzonnen keuken en zaal".to_owned()),
        }
    );
    assert_eq!(records[0].isco_name, None);
}

#[test]
fn columns_go_by_their_names_and_a_name_may_stand_behind_its_code() {
    for text in [
        "ISCO,BRC\n0110,901\n",
        "brc_2014;isco_08\n901;0110\n",
        "ISCO 2008 code\tiets anders\tBeroepsgroep\n0110\tx\t901\n",
        "isco;brc\n0110 Militairen;901 Verzonnen\n",
    ] {
        let (pairs, outcome) = of(text);
        sound(&outcome);
        assert_eq!(pairs, [pair("0110", "901")], "{text}");
    }
}

#[test]
fn what_is_no_code_is_told_with_its_place_and_the_rest_is_read() {
    let (pairs, outcome) =
        of("ISCO;BRC\n2221;9011\n110;901\n2221;9\n2221;90111\nverple;901\n;\n2221;9011\n2221;901\n");
    assert_eq!(pairs, [pair("2221", "9011"), pair("2221", "901")]);
    assert!(outcome.whole);
    let problems = told(&outcome.problems);
    for (at, part) in [
        "brug.csv, regel 3, kolom 'ISCO': '110' is geen ISCO-08 van vier cijfers",
        "brug.csv, regel 4, kolom 'BRC': '9' is geen BRC 2014 van twee tot vier cijfers",
        "brug.csv, regel 5, kolom 'BRC': '90111' is geen BRC 2014",
        "brug.csv, regel 6, kolom 'ISCO': 'verple' is geen ISCO-08",
        "brug.csv, regel 7, kolom 'ISCO': '' is geen ISCO-08",
        "brug.csv, regel 7, kolom 'BRC': '' is geen BRC 2014",
        "brug.csv, regel 8, kolom 'BRC': deze koppeling staat er twee keer in",
    ]
    .iter()
    .enumerate()
    {
        assert!(problems[at].starts_with(part), "{at}: {problems:#?}");
    }
    assert_eq!(problems.len(), 7);
}

#[test]
fn without_its_columns_a_file_is_none() {
    for (text, why) in [
        ("ISCO;groep\n2221;9011\n", "kolom 'BRC' of 'BRC2014'"),
        ("beroep;BRC\n2221;9011\n", "kolom 'ISCO' of 'ISCO08'"),
        ("", "het bestand is leeg"),
    ] {
        let (pairs, outcome) = of(text);
        let problems = told(&outcome.problems);
        assert_eq!((pairs.len(), outcome.whole), (0, false), "{text}");
        assert!(
            problems.iter().any(|one| one.contains(why)),
            "{text}: {problems:?}"
        );
    }
}

proptest! {
    #![proptest_config(some())]

    #[test]
    fn damage_is_told(damage in any_damage()) {
        let files = own_folder("brc");
        // Names of columns are free, so that below the head only damage is seen.
        let head = files[0].1.iter().position(|byte| *byte == b'\n').unwrap() + 2;
        let head = head as f64 / files[0].1.len() as f64;
        let below = match damage {
            Damage::Flip(at, bit) => Damage::Flip(head + at * (1.0 - head), bit),
            cut => cut,
        };
        check(&files, 0, below, |files| texts(bridges(&mut parcel(files))));
    }
}
