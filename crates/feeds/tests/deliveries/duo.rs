//! Lists of DUO.

use std::io::Cursor;

use feeds::duo::{self, Figure, Location};
use feeds::offered::{Form, Level, Offered};
use feeds::{Outcome, Parcel};
use jiff::civil::date;
use proptest::prelude::*;

use crate::damage::{Damage, any_damage, check, texts};
use crate::support::{Run, own, parcel, published, sound, told};

const MBO: &str = "mbo_opleidingsaanbod.csv";
const HIGHER: &str = "ho_opleidingsoverzicht.csv";
const PLACES: &str = "vestigingen.csv";

fn files(name: &str) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), own(&format!("duo/{name}")))]
}

fn mbo(parcel: &mut Parcel) -> (Vec<Offered>, Outcome) {
    let mut records = Vec::new();
    let outcome = duo::mbo(parcel, |record| records.push(record));
    (records, outcome)
}

fn higher(parcel: &mut Parcel) -> (Vec<Offered>, Outcome) {
    let mut records = Vec::new();
    let outcome = duo::higher(parcel, |record| records.push(record));
    (records, outcome)
}

fn places(parcel: &mut Parcel) -> (Vec<Location>, Outcome) {
    let mut records = Vec::new();
    let outcome = duo::locations(parcel, |record| records.push(record));
    (records, outcome)
}

#[test]
fn what_mbo_offers() {
    let (offers, outcome) = mbo(&mut parcel(&files(MBO)));
    sound(&outcome);
    let [first, second, third] = &offers[..] else {
        panic!("{offers:?}")
    };
    assert_eq!(first.name.as_deref(), Some("Dierverzorger"));
    assert_eq!(first.own_name.as_deref(), Some("Dieren en zorg"));
    assert_eq!(
        (first.recognised, first.level),
        (Some(25_001), Some(Level::Mbo(3)))
    );
    assert_eq!((first.form, second.form), (Some(Form::Bol), Some(Form::Bbl)));
    assert_eq!(first.provider_name.as_deref(), Some("Mbo De Stal; Oost"));
    assert_eq!(first.place.address.as_deref(), Some("Stalweg 12b"));
    assert_eq!(first.languages, ["nld"]);
    assert_eq!(
        (third.level, third.own_name.as_deref()),
        (Some(Level::Mbo(4)), None)
    );
}

#[test]
fn what_higher_education_offers() {
    let (offers, outcome) = higher(&mut parcel(&files(HIGHER)));
    sound(&outcome);
    let [full, part] = &offers[..] else {
        panic!("{offers:?}")
    };
    assert_eq!(
        (full.form, part.form),
        (Some(Form::FullTime), Some(Form::PartTime))
    );
    assert_eq!(
        (full.level, full.recognised),
        (Some(Level::HboBachelor), Some(34_001))
    );
    assert_eq!(full.languages, ["nld", "eng"]);
    assert_eq!(full.from, Some(date(2024, 9, 1)));
    assert_eq!(full.until, Some(date(2029, 9, 1)));
    assert_eq!(full.place.town.as_deref(), Some("Leeuwarden"));
}

#[test]
fn locations_with_their_figures() {
    let (found, outcome) = places(&mut parcel(&files(PLACES)));
    sound(&outcome);
    let [court, south] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!((court.code.as_str(), south.code.as_str()), ("01AB00", "01AB01"));
    assert_eq!(court.name.as_deref(), Some("College \"Het Hof\""));
    assert_eq!(court.postcode.as_deref(), Some("6511AB"));
    assert_eq!(court.at.map(|at| (at.lat, at.lon)), Some((51.8449, 5.8625)));
    assert_eq!(court.counted, Some(duo::Counted::On(date(2024, 10, 1))));
    let figures = [
        ("GEMIDDELDE_UITSLAG".to_owned(), Figure::Decimal(534.7)),
        ("AANTAL_LEERLINGEN".to_owned(), Figure::Count(512)),
        ("AANTAL_ONTHEFFINGEN".to_owned(), Figure::FewerThan(5)),
    ];
    assert_eq!(court.figures, figures);
    let figures: Vec<Figure> = south.figures.iter().map(|(_, figure)| *figure).collect();
    assert_eq!(figures, [Figure::Missing, Figure::Count(0), Figure::Missing]);
}

#[test]
fn the_older_dialect_is_the_same_list() {
    // Windows-1252 with spaces in the names and the location in two signs.
    let file = b"BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;AANTAL LEERLINGEN\r\n01ab;00;Caf\xe9;<5\r\n";
    let (found, outcome) = places(&mut Parcel::of("oud.csv", Cursor::new(file)));
    assert!(outcome.whole);
    assert!(matches!(&told(&outcome.problems)[..], [one] if one.contains("geen UTF-8")));
    assert_eq!(
        (found[0].code.as_str(), found[0].name.as_deref()),
        ("01AB00", Some("Café"))
    );
    assert_eq!(
        found[0].figures,
        [("AANTAL LEERLINGEN".to_owned(), Figure::FewerThan(5))]
    );
}

#[test]
fn slips_are_told_and_what_is_not_held_is_refused() {
    let text = "INSTELLINGSCODE;VESTIGINGSCODE;PEILDATUM;LAT;LON;AANTAL_LEERLINGEN\n\
                01AB;00;20241301;5,1;51,1;-1\n\
                01AB;01;20241001;;;7\n\
                01AB;01;20241001;;;7\n\
                01A;02;20241001;;;7\n";
    let (found, outcome) = places(&mut Parcel::of("p.csv", Cursor::new(text)));
    assert_eq!((found.len(), outcome.whole), (2, true));
    assert_eq!(
        told(&outcome.problems),
        [
            "p.csv, regel 2, kolom 'AANTAL_LEERLINGEN': '-1' is geen getal; weggelaten",
            "p.csv, regel 2: lat en lon lijken verwisseld; weggelaten",
            "p.csv, regel 2, kolom 'PEILDATUM': '20241301' is geen datum; weggelaten",
            "p.csv, regel 4: deze regel staat er twee keer in; de eerste telt",
            "p.csv, regel 5: '01A02' is geen vestigingscode; overgeslagen",
        ]
    );
    assert_eq!(found[0].figures, []);
    let renamed = "INSTELLINGSCODE;VESTIGINGSCODE;SCHOOLNAAM\n01AB;00;Het Hof\n";
    let (found, outcome) = places(&mut Parcel::of("n.csv", Cursor::new(renamed)));
    assert_eq!(
        (found.len(), &told(&outcome.problems)[..]),
        (
            1,
            &["n.csv: kolom 'SCHOOLNAAM' is hier niet bekend; niet gelezen".to_owned()][..]
        )
    );
    let cumi = "INSTELLINGSCODE;VESTIGINGSCODE;CUMI;AANTAL_LEERLINGEN\n01AB;00;JA;12\n";
    let (found, outcome) = places(&mut Parcel::of("c.csv", Cursor::new(cumi)));
    assert_eq!((found.len(), outcome.problems.len()), (0, 1));
    for (bytes, reason) in [
        (
            &b"NAAM;PLAATS\n"[..],
            "kolom 'INSTELLINGSCODE' of 'BRIN NUMMER' of 'BRINNUMMER' ontbreekt",
        ),
        (b"", "leeg"),
        (b"<html>", "webpagina"),
        (b"\x1f\x8b\x08\0\0", "afgebroken"),
        (b"\xff\xfeI\0", "UTF-16"),
    ] {
        let (found, outcome) = places(&mut Parcel::of("x.csv", Cursor::new(bytes)));
        assert_eq!((found.len(), outcome.whole), (0, false));
        let told = told(&outcome.problems);
        assert!(told.iter().any(|told| told.contains(reason)), "{told:?}");
    }
    let long = Run::of("INSTELLINGSCODE;VESTIGINGSCODE\n01AB;", b'0', 100_000_000, "\n");
    let (found, outcome) = places(&mut Parcel::of("x.csv", long));
    assert_eq!(
        (found.len(), outcome.whole, outcome.problems.len()),
        (0, false, 1)
    );
    let columns = Run::of("INSTELLINGSCODE;VESTIGINGSCODE", b';', 1_000_000, "\n");
    let (_, outcome) = mbo(&mut Parcel::of("x.csv", columns));
    assert!(told(&outcome.problems)[0].contains("kop is langer"));
}

#[test]
fn a_changed_head_is_told() {
    let text = String::from_utf8(own(&format!("duo/{MBO}"))).unwrap();
    let renamed = text.replacen("WEBSITE", "WEBADRES", 1);
    let (offers, outcome) = mbo(&mut Parcel::of("m.csv", Cursor::new(renamed)));
    assert_eq!((offers.len(), outcome.whole), (3, true));
    assert_eq!(
        told(&outcome.problems),
        ["m.csv: kolom 'WEBSITE' ontbreekt; heeft hij een andere naam gekregen?"]
    );
    let gone = text.replacen("LEERTRAJECT", "LEERWEG", 1);
    let (offers, outcome) = mbo(&mut Parcel::of("m.csv", Cursor::new(gone)));
    assert_eq!((offers.len(), outcome.whole), (0, false));
    assert!(told(&outcome.problems)[0].contains("kolom 'LEERTRAJECT' ontbreekt"));
}

proptest! {
    #![proptest_config(crate::damage::some())]
    #[test]
    fn damage_is_told(damage in any_damage()) {
        check(&files(MBO), 0, damage, |files| texts(mbo(&mut parcel(files))));
        check(&files(HIGHER), 0, damage, |files| texts(higher(&mut parcel(files))));
        // The names of figures are free, so that below the head only damage is seen.
        let bytes = own(&format!("duo/{PLACES}"));
        let head = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 2;
        let head = head as f64 / bytes.len() as f64;
        let below = match damage {
            Damage::Flip(at, bit) => Damage::Flip(head + at * (1.0 - head), bit),
            cut => cut,
        };
        check(&files(PLACES), 0, below, |files| texts(places(&mut parcel(files))));
    }
}

#[test]
fn the_published_lists_of_three_municipalities() {
    // Lines of the files without their head.
    for name in ["Aalsmeer", "Alphen-Chaam", "Ameland"] {
        let path = format!("duo-samples/po_leerlingen_pc4_leeftijd_{name}_2024-10-01.csv");
        let Some(file) = published(&path) else { return };
        let lines = file.iter().filter(|byte| **byte == b'\n').count() - 1;
        let (found, outcome) = places(&mut Parcel::of(name, Cursor::new(file)));
        sound(&outcome);
        assert_eq!(found.len(), lines, "{name}");
        let hidden = |place: &Location| {
            place
                .figures
                .contains(&("LEEFTIJD_12".to_owned(), Figure::FewerThan(5)))
        };
        assert!(found.iter().any(hidden), "{name}");
        assert!(
            found
                .iter()
                .all(|place| place.figures.len() == 23 && place.about.len() == 1)
        );
    }
}
