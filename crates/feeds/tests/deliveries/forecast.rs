//! Forecasts in columns of their makers.

use std::io::{Cursor, Read};

use feeds::forecast::{self, Decimal, Forecast, Mapping, Place, Role, Value};
use feeds::{Outcome, Parcel};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use crate::damage::{Given, any_damage, check};
use crate::support::{Run, own, parcel, sound, told, zip_of};

const NAME: &str = "prognoses.csv";

fn file() -> Vec<u8> {
    own("forecast/prognoses.csv")
}

fn read(name: &str, bytes: impl Into<Vec<u8>>, mapping: &Mapping) -> (Vec<Forecast>, Outcome) {
    let mut records = Vec::new();
    let mut parcel = Parcel::of(name, Cursor::new(bytes.into()));
    let outcome = forecast::read(&mut parcel, mapping, |record| records.push(record));
    (records, outcome)
}

/// What is suggested for our own file.
fn suggested() -> Mapping {
    forecast::look(&mut Parcel::of(NAME, Cursor::new(file()))).suggestion
}

fn column(name: &str) -> Place {
    Place::Column(name.to_owned())
}

#[test]
fn the_columns_are_shown_with_a_suggestion() {
    let look = forecast::look(&mut Parcel::of(NAME, Cursor::new(file())));
    sound(&look.outcome);
    assert_eq!((look.head.len(), look.rows.len()), (8, 5));
    assert_eq!(look.rows[0][1], "Dierverzorger");
    let expected = [
        (Role::Code, "Opleidingscode"),
        (Role::Name, "Opleiding"),
        (Role::Region, "Arbeidsmarktregio"),
        (Role::Year, "Prognosejaar"),
        (Role::Value, "Kans op werk"),
        (Role::Low, "Ondergrens"),
        (Role::High, "Bovengrens"),
        (Role::Source, "Bron"),
    ];
    assert_eq!(
        look.suggestion.places,
        expected.map(|(role, name)| (role, column(name))).into()
    );
    let words: Vec<&str> = look.suggestion.words.iter().map(String::as_str).collect();
    assert_eq!(words, ["goed", "matig", "n.b."]);
    assert_eq!(look.suggestion.lacking(), []);
    let look = forecast::look(&mut Parcel::of("x.csv", Cursor::new("Minuten;Iets\n1;2\n")));
    assert_eq!(look.suggestion.places.len(), 0);
    assert_eq!(
        look.suggestion.lacking(),
        [Role::Name, Role::Region, Role::Year, Role::Value, Role::Source]
    );
}

#[test]
fn a_file_is_read_by_its_mapping() {
    let mut mapping = suggested();
    mapping.words.remove("n.b.");
    let (found, outcome) = read(NAME, file(), &mapping);
    sound(&outcome);
    let values: Vec<&Value> = found.iter().map(|one| &one.value).collect();
    let word = |word: &str| Value::Word(word.to_owned());
    assert_eq!(
        values,
        [
            &word("matig"),
            &word("goed"),
            &Value::Number(1250.5),
            &Value::FewerThan(5),
            &Value::Unknown
        ]
    );
    assert_eq!((found[0].from, found[0].until, found[2].from), (2024, 2028, 2028));
    assert_eq!((found[2].low, found[2].high), (Some(1000.0), Some(1500.75)));
    assert_eq!(
        (found[1].code.as_deref(), found[1].region.as_str()),
        (Some("25002"), "Rijk van Nijmegen")
    );
    assert_eq!(found[4].source, "ROA");
}

#[test]
fn a_mapping_is_remembered_as_text() {
    let mut mapping = suggested();
    mapping
        .places
        .insert(Role::Region, Place::Always("Nederland".to_owned()));
    mapping.decimal = Decimal::Point;
    let text = serde_json::to_string(&mapping).unwrap();
    assert!(text.contains(r#""region":{"always":"Nederland"}"#), "{text}");
    assert!(text.contains(r#""value":{"column":"Kans op werk"}"#), "{text}");
    assert_eq!(serde_json::from_str::<Mapping>(&text).unwrap(), mapping);
}

#[test]
fn other_columns_are_a_problem_and_not_a_guess() {
    let text = String::from_utf8(file()).unwrap();
    for (from, to, reason) in [
        ("Kans op werk", "Kans", "verdwenen: 'Kans op werk'; nieuw: 'Kans'"),
        (";Bron", ";Bron;Toelichting", "velden"),
        ("Ondergrens;", "ondergrens;", "nieuw: 'ondergrens'"),
    ] {
        let (found, outcome) = read(NAME, text.replacen(from, to, 1), &suggested());
        let told = told(&outcome.problems);
        assert_eq!(found.len(), 0, "{told:?}");
        assert!(told.iter().any(|told| told.contains(reason)), "{told:?}");
    }
    // The same columns in another order are the same columns.
    let turned = "Bron;Opleiding;Arbeidsmarktregio;Prognosejaar;Kans op werk;Ondergrens;Bovengrens;Opleidingscode\n\
                  SBB;Dierverzorger;Achterhoek;2028;goed;;;25001\n";
    let (found, outcome) = read(NAME, turned, &suggested());
    sound(&outcome);
    assert_eq!(found[0].code.as_deref(), Some("25001"));
    let mut half = suggested();
    half.places.remove(&Role::Source);
    let (found, outcome) = read(NAME, file(), &half);
    assert_eq!((found.len(), outcome.whole), (0, false));
    let mut strange = suggested();
    strange.places.insert(Role::Value, column("Elders"));
    assert!(!read(NAME, file(), &strange).1.whole);
}

#[test]
fn slips_are_told_by_line_and_column() {
    let head =
        "Opleidingscode;Opleiding;Arbeidsmarktregio;Prognosejaar;Kans op werk;Ondergrens;Bovengrens;Bron\n";
    let rows = "1;a;b;2028;prima;;;ROA\n1;a;b;2028;12.5;;;ROA\n1;a;b;'28;goed;;;ROA\n;;b;2028;goed;;;ROA\n\
                1;a;;2028;goed;;;ROA\n1;a;b;2028;7;8;9;ROA\n1;a;b;2028;7;9;8;ROA\n1;a;b;2028;7;veel;8;ROA\n\
                1;a;b;2028;goed;;;ROA\n1;a;b;2028;matig;;;ROA\n;;;;;;;\n";
    let (found, outcome) = read(NAME, format!("{head}{rows}"), &suggested());
    assert_eq!((found.len(), outcome.whole), (1, true));
    let told: Vec<String> = told(&outcome.problems)
        .into_iter()
        .map(|told| told.replacen("prognoses.csv, regel ", "", 1))
        .collect();
    assert_eq!(
        told,
        [
            "2, kolom 'Kans op werk': 'prima' is geen getal en geen bekend woord; overgeslagen",
            "3, kolom 'Kans op werk': '12.5' is geen getal en geen bekend woord; overgeslagen",
            "4, kolom 'Prognosejaar': ''28' is geen jaar; overgeslagen",
            "5, kolom 'Opleiding': is leeg; overgeslagen",
            "6, kolom 'Arbeidsmarktregio': is leeg; overgeslagen",
            "7, kolom 'Kans op werk': ligt niet tussen laag en hoog; overgeslagen",
            "8, kolom 'Ondergrens': is hoger dan het hoogste; overgeslagen",
            "9, kolom 'Ondergrens': 'veel' is geen getal; overgeslagen",
            "11, kolom 'Kans op werk': dit staat er twee keer in; de eerste telt",
        ]
    );
}

fn book() -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let head = ["Beroep", "Regio", "Jaar", "Kans"];
    for (at, name) in (0..).zip(head) {
        page.write_string(0, at, name).unwrap();
    }
    for (line, (name, figure)) in (1..).zip([("Slager", 1234.5), ("Bakker", 0.25)]) {
        page.write_string(line, 0, name).unwrap();
        page.write_string(line, 1, "Achterhoek").unwrap();
        page.write_number(line, 2, 2028.0).unwrap();
        page.write_number(line, 3, figure).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn of_book() -> Mapping {
    let mut mapping = forecast::look(&mut Parcel::of("p.xlsx", Cursor::new(book()))).suggestion;
    assert_eq!(mapping.lacking(), [Role::Source]);
    mapping
        .places
        .insert(Role::Source, Place::Always("UWV".to_owned()));
    // Nobody says how numbers are written: those of a spreadsheet are not written at all.
    assert_eq!(mapping.decimal, Decimal::Comma);
    mapping
}

/// A book with figures and bounds as numbers, and one figure as text.
fn of_numbers() -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (at, name) in (0..).zip(["Beroep", "Regio", "Jaar", "Kans", "Laag", "Hoog"]) {
        page.write_string(0, at, name).unwrap();
    }
    let rows = [
        ("a", 0.125, 0.0625, 0.25),
        ("b", 1.234, 1.001, 2.125),
        ("c", -1.5, -2.0, 3.0),
    ];
    for (line, (name, figure, low, high)) in (1..).zip(rows) {
        page.write_string(line, 0, name).unwrap();
        page.write_string(line, 1, "Achterhoek").unwrap();
        page.write_number(line, 2, 2028.0).unwrap();
        for (at, number) in (3..).zip([figure, low, high]) {
            page.write_number(line, at, number).unwrap();
        }
    }
    for (at, text) in (0..).zip(["d", "Achterhoek", "2028", "1.234", "1.000,5", "2.000"]) {
        page.write_string(4, at, text).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_number_of_a_spreadsheet_is_that_number_whatever_the_mapping_says_of_text() {
    let mut mapping = forecast::look(&mut Parcel::of("p.xlsx", Cursor::new(of_numbers()))).suggestion;
    let source = Place::Always("UWV".to_owned());
    mapping.places.insert(Role::Source, source);
    assert_eq!((mapping.lacking(), mapping.decimal), (vec![], Decimal::Comma));
    let read = |mapping: &Mapping| {
        let (found, outcome) = read("p.xlsx", of_numbers(), mapping);
        let figures = found.into_iter().map(|one| (one.value, one.low, one.high));
        (figures.collect::<Vec<_>>(), outcome.problems.len())
    };
    let numbers = [
        (Value::Number(0.125), Some(0.0625), Some(0.25)),
        (Value::Number(1.234), Some(1.001), Some(2.125)),
        (Value::Number(-1.5), Some(-2.0), Some(3.0)),
    ];
    // The cells that are text are read as the mapping says: a point between thousands.
    let (found, wrong) = read(&mapping);
    assert_eq!((&found[..3], wrong), (&numbers[..], 0));
    assert_eq!(found[3], (Value::Number(1234.0), Some(1000.5), Some(2000.0)));
    // With a point before decimals `1.000,5` is no number, and the numbers are what they were.
    mapping.decimal = Decimal::Point;
    let (found, wrong) = read(&mapping);
    assert_eq!((&found[..], wrong), (&numbers[..], 1));
}

#[test]
fn how_numbers_are_written_is_suggested_where_the_file_shows_it() {
    let decimal = |rows: &str| {
        let file = format!("Beroep;Regio;Jaar;Kans\n{rows}");
        forecast::look(&mut Parcel::of("x.csv", Cursor::new(file)))
            .suggestion
            .decimal
    };
    let rows = |figures: &[&str]| -> String {
        figures
            .iter()
            .map(|figure| format!("a;b;2028;{figure}\n"))
            .collect()
    };
    // A thousand or one and a bit: nobody can tell, and here a point stands between thousands.
    assert_eq!(decimal(&rows(&["1.234", "2"])), Decimal::Comma);
    assert_eq!(decimal(&rows(&["1.234", "0.125"])), Decimal::Point);
    assert_eq!(decimal(&rows(&["12.5"])), Decimal::Point);
    assert_eq!(decimal(&rows(&["12,5", "1.234"])), Decimal::Comma);
    // Both ways in one file: a person has to look, and the rows that cannot be read are told.
    assert_eq!(decimal(&rows(&["12,5", "12.5"])), Decimal::Comma);
}

#[test]
fn a_spreadsheet_is_read_with_its_numbers() {
    let (found, outcome) = read("p.xlsx", book(), &of_book());
    sound(&outcome);
    let figures: Vec<_> = found
        .iter()
        .map(|one| (one.name.as_deref(), &one.value))
        .collect();
    assert_eq!(
        figures,
        [
            (Some("Slager"), &Value::Number(1234.5)),
            (Some("Bakker"), &Value::Number(0.25))
        ]
    );
    assert!(found.iter().all(|one| one.source == "UWV" && one.from == 2028));
}

/// The same book, with a workbook that names no sheet.
fn without_sheets() -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(book())).unwrap();
    let files: Vec<(String, Vec<u8>)> = (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            let name = file.name().unwrap().into_owned();
            (name, text.replace("<sheet ", "<leaf ").into_bytes())
        })
        .collect();
    zip_of(&files)
}

#[test]
fn a_spreadsheet_without_sheets_is_told() {
    let (found, outcome) = read("p.xlsx", without_sheets(), &of_book());
    assert_eq!((found.len(), outcome.whole), (0, false));
    let told: Vec<(&str, String)> = outcome
        .problems
        .iter()
        .map(|problem| (problem.reason.as_str(), problem.in_english()))
        .collect();
    assert_eq!(
        told,
        [(
            "deze spreadsheet heeft geen bladen",
            "this spreadsheet has no sheets".to_owned()
        )]
    );
}

#[test]
fn hostile_files_are_refused() {
    for (bytes, reason) in [
        (&b""[..], "leeg"),
        (b"<html>", "webpagina"),
        (b"\xff\xfeO\0", "UTF-16"),
        (b"\x1f\x8b\x08\0\0", "afgebroken"),
    ] {
        let (found, outcome) = read(NAME, bytes, &suggested());
        assert_eq!((found.len(), outcome.whole), (0, false));
        let told = told(&outcome.problems);
        assert!(told.iter().any(|told| told.contains(reason)), "{told:?}");
    }
    let (found, outcome) = read("p.xlsx", b"PK\x03\x04 no book", &suggested());
    assert_eq!((found.len(), outcome.whole), (0, false));
    let mapping = suggested();
    for (byte, count) in [(b';', 1_000_000), (b'x', 100_000_000)] {
        let head = "Opleidingscode;Opleiding;Arbeidsmarktregio;Prognosejaar;Kans op werk;Ondergrens;Bovengrens;Bron\n";
        let mut parcel = Parcel::of(NAME, Run::of(head, byte, count, "\n"));
        let outcome = forecast::read(&mut parcel, &mapping, |_| {});
        assert_eq!(
            (outcome.records, outcome.whole, outcome.problems.len()),
            (0, false, 1)
        );
    }
}

proptest! {
    #![proptest_config(crate::damage::some())]
    #[test]
    fn damage_is_told(damage in any_damage()) {
        let given = |mapping: &Mapping, files: &[(String, Vec<u8>)]| -> Given {
            let mut records = Vec::new();
            let outcome = forecast::read(&mut parcel(files), mapping, |record| records.push(format!("{record:?}")));
            (records, outcome)
        };
        let mapping = suggested();
        check(&[(NAME.to_owned(), file())], 0, damage, |files| given(&mapping, files));
        let mapping = of_book();
        check(&[("p.xlsx".to_owned(), book())], 0, damage, |files| given(&mapping, files));
    }
}
