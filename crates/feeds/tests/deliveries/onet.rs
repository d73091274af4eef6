//! O*NET, and what ties it to ESCO.

use std::collections::BTreeMap;
use std::io::Cursor;

use feeds::crosswalk::{self, Match, Strength};
use feeds::onet::{self, Interest, Record, Scale, Soc};
use feeds::{Outcome, Parcel};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use crate::damage::{Given, any_damage, check, texts};
use crate::support::{Run, own, own_folder, parcel, published, sound, told};

fn read(parcel: &mut Parcel) -> (Vec<Record>, Outcome) {
    let mut records = Vec::new();
    let outcome = onet::read(parcel, |record| records.push(record));
    (records, outcome)
}

fn matches(parcel: &mut Parcel) -> (Vec<Match>, Outcome) {
    let mut records = Vec::new();
    let outcome = crosswalk::read(parcel, |record| records.push(record));
    (records, outcome)
}

fn given(files: &[(String, Vec<u8>)]) -> Given {
    texts(read(&mut parcel(files)))
}

fn given_matches(files: &[(String, Vec<u8>)]) -> Given {
    texts(matches(&mut parcel(files)))
}

fn count(records: &[Record]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for record in records {
        let kind = match record {
            Record::Occupation { .. } => "occupation",
            Record::Suits { .. } => "suits",
            Record::Activity { .. } => "activity",
            Record::Basic { .. } => "basic",
            Record::Rating { .. } => "rating",
            Record::Zone { .. } => "zone",
            Record::Task { .. } => "task",
        };
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

fn soc(code: &str) -> Soc {
    Soc::parse(code).unwrap()
}

#[test]
fn the_text_edition_of_our_own_is_read_whole() {
    let (records, outcome) = read(&mut parcel(&own_folder("onet")));
    sound(&outcome);
    // The high point and the level that does not matter are no records.
    let expected = [
        ("activity", 2),
        ("basic", 1),
        ("occupation", 2),
        ("rating", 2),
        ("suits", 3),
        ("task", 3),
        ("zone", 2),
    ];
    assert_eq!(count(&records), BTreeMap::from(expected));
    let keeper = soc("39-2021.00");
    assert!(records.contains(&Record::Suits {
        code: keeper.clone(),
        interest: Interest::Realistic,
        score: 6.33
    }));
    assert!(records.contains(&Record::Task {
        code: keeper.clone(),
        id: 101,
        text: "\"Muck out\" stables.".to_owned(),
        core: Some(true)
    }));
    assert!(records.contains(&Record::Rating {
        code: keeper,
        element: "2.A.1.b".to_owned(),
        name: Some("Active Listening".to_owned()),
        scale: Scale::Level,
        value: 2.5,
        uncertain: true
    }));
}

#[test]
fn a_workbook_with_more_columns_says_the_same() {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let head = [
        "O*NET-SOC Code",
        "Title",
        "Element ID",
        "Element Name",
        "Scale ID",
        "Scale Name",
        "Data Value",
        "Date",
        "Domain Source",
    ];
    for (at, name) in (0..).zip(head) {
        page.write_string(0, at, name).unwrap();
    }
    let rows = [
        ("39-2021.00", "1.B.1.a", "OI", 6.33),
        ("39-2021.00", "1.B.1.d", "OI", 3.0),
        ("39-2021.00", "1.B.1.g", "IH", 1.0),
        ("29-1131.00", "1.B.1.b", "OI", 7.0),
    ];
    for (line, (code, element, scale, value)) in (1..).zip(rows) {
        page.write_string(line, 0, code).unwrap();
        page.write_string(line, 2, element).unwrap();
        page.write_string(line, 4, scale).unwrap();
        page.write_number(line, 6, value).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let book = read(&mut Parcel::of("Interests.xlsx", Cursor::new(&bytes)));
    sound(&book.1);
    let text = own("onet/Interests.txt");
    assert_eq!(book, read(&mut Parcel::of("Interests.txt", Cursor::new(text))));
    let cut = read(&mut Parcel::of(
        "Interests.xlsx",
        Cursor::new(&bytes[..bytes.len() / 2]),
    ));
    assert_eq!((cut.0.len(), cut.1.whole), (0, false));
}

#[test]
fn slips_are_told() {
    let files = [
        (
            "Interests.txt",
            b"O*NET-SOC Code\tElement ID\tScale ID\tData Value\n39-2021\t1.B.1.a\tOI\t1\n39-2021.00\t1.B.1.a\tOI\t2\n\
              39.2021.00\t1.B.1.a\tOI\t8\n39-2021.00\t1.B.2.a\tXX\t8\n"
                .to_vec(),
        ),
        ("Job Zones.txt", b"O*NET-SOC Code\tJob Zone\n39-2021.00\t6\n".to_vec()),
        ("Scales Reference.txt", b"whatever".to_vec()),
    ];
    let (records, outcome) = read(&mut parcel(&files));
    assert_eq!((records.len(), outcome.whole), (1, true));
    assert_eq!(
        told(&outcome.problems),
        [
            "Interests.txt, regel 3: deze regel staat er twee keer in; de eerste telt",
            "Interests.txt, regel 4, kolom 'O*NET-SOC Code': '39.2021.00' is geen code van O*NET; overgeslagen",
            "Interests.txt, regel 4, kolom 'Data Value': '8' is geen getal van 1 tot 7; overgeslagen",
            "Interests.txt, regel 5, kolom 'Scale ID': 'XX' is hier niet bekend; overgeslagen",
            "Job Zones.txt, regel 2, kolom 'Job Zone': '6' is geen zone van 1 tot 5; overgeslagen",
        ]
    );
    for (name, bytes, reason) in [
        ("Interests.txt", &b"O*NET-SOC Code\tElement\n"[..], "ontbreekt"),
        ("Interests.txt", b"\xff\xfea\0", "UTF-16"),
        ("Interests.txt", b"\x1f\x8b\x08\0\0", "afgebroken"),
        ("Scales Reference.txt", b"x", "geen bestand van O*NET"),
    ] {
        let (records, outcome) = read(&mut Parcel::of(name, Cursor::new(bytes)));
        assert_eq!((records.len(), outcome.whole), (0, false));
        let told = told(&outcome.problems);
        assert!(told.iter().any(|told| told.contains(reason)), "{told:?}");
    }
    let long = Run::of(
        "O*NET-SOC Code\tElement ID\tScale ID\tData Value\n",
        b'\t',
        1_000_000,
        "\n",
    );
    let (records, outcome) = read(&mut Parcel::of("Interests.txt", long));
    assert_eq!(
        (records.len(), outcome.whole, outcome.problems.len()),
        (0, false, 1)
    );
}

#[test]
fn both_crosswalks_of_our_own_are_read() {
    let strengths = |name: &str| {
        let file = own(&format!("crosswalk/{name}"));
        let (found, outcome) = matches(&mut Parcel::of("koppeling.csv", Cursor::new(file)));
        sound(&outcome);
        assert_eq!(found[0].onet, soc("39-2021.00"));
        assert_eq!(found[0].label, "animal keeper");
        found.into_iter().map(|one| one.strength).collect::<Vec<_>>()
    };
    assert_eq!(
        strengths("esco_onet_crosswalk_Nov2020.csv"),
        [Strength::Sure, Strength::Likely, Strength::Doubtful]
    );
    assert_eq!(
        strengths("ONET_(Occupations)_0_updated.csv"),
        [Strength::Exact, Strength::Narrow, Strength::Close]
    );
}

#[test]
fn a_crosswalk_without_its_head_is_refused_and_slips_are_told() {
    let read = |bytes: &[u8]| matches(&mut Parcel::of("k.csv", Cursor::new(bytes.to_vec())));
    let (found, outcome) = read(b"Version 3\n\nO*NET,ESCO\n39-2021.00,x\n");
    assert_eq!((found.len(), outcome.whole), (0, false));
    assert!(
        outcome.problems[0].reason.contains("kolom 'O*NET Id' ontbreekt"),
        "{outcome:?}"
    );
    let head = "onet_code,concept_uri,esco_occupation,confidence\n";
    let uri = "http://data.europa.eu/esco/occupation/1";
    let file = format!(
        "{head}11-1011.00,{uri},a,2.0\n11-1011.00,{uri},a,2.0\n11-1011.00,x,a,2.0\n11-1011.00,{uri}2,a,9\n"
    );
    let (found, outcome) = read(file.as_bytes());
    assert_eq!((found.len(), outcome.whole), (1, true));
    assert_eq!(
        told(&outcome.problems),
        [
            "k.csv, regel 3, kolom 'concept_uri': deze koppeling staat er twee keer in; de eerste telt",
            "k.csv, regel 4, kolom 'concept_uri': 'x' is geen adres in ESCO; overgeslagen",
            "k.csv, regel 5, kolom 'confidence': '9' is hier niet bekend; overgeslagen",
        ]
    );
}

proptest! {
    #![proptest_config(crate::damage::some())]
    #[test]
    fn damage_is_told(which in 0_usize..20, damage in any_damage()) {
        check(&own_folder("onet"), which, damage, given);
    }

    #[test]
    fn damage_to_a_crosswalk_is_told(which in 0_usize..2, damage in any_damage()) {
        let files = own_folder("crosswalk");
        check(&files[which..=which], 0, damage, given_matches);
    }
}

#[test]
fn the_published_tables() {
    let names = [
        "Occupation Data.txt.gz",
        "Interests.txt.gz",
        "Interests Illustrative Activities.txt",
        "Basic Interests to RIASEC.txt",
        "Job Zones.txt",
        "Task Statements.txt.gz",
        "Skills.IM-only.txt.gz",
        "Work Values.txt.gz",
    ];
    let files: Option<Vec<_>> = names
        .iter()
        .map(|name| Some((*name, published(&format!("onet/db_29_2/{name}"))?)))
        .collect();
    let Some(files) = files else { return };
    let (records, outcome) = read(&mut parcel(&files));
    sound(&outcome);
    // As the provenance of the data counts them: six scores for each of 923 occupations, 5,244 values and their 2,622
    // highest, which are no records.
    let expected = [
        ("activity", 188),
        ("basic", 53),
        ("occupation", 1_016),
        ("rating", 30_765 + 5_244),
        ("suits", 6 * 923),
        ("task", 18_796),
        ("zone", 923),
    ];
    assert_eq!(count(&records), BTreeMap::from(expected));
}

#[test]
fn the_published_crosswalk() {
    let name = "esco-onet-crosswalk/esco_onet_crosswalk_Nov2020.csv";
    let Some(file) = published(name) else { return };
    let (found, outcome) = matches(&mut Parcel::of("nesta.csv", Cursor::new(file)));
    sound(&outcome);
    let of = |strength: Strength| found.iter().filter(|one| one.strength == strength).count();
    // Counted in the published file.
    assert_eq!(
        (of(Strength::Sure), of(Strength::Likely), of(Strength::Doubtful)),
        (515, 1_100, 65)
    );
}
