//! JSON: the register RIO, and the Open Education API in both versions.

use std::io::Cursor;

use feeds::offered::{Form, Level};
use feeds::ooapi::{self, Record, Study};
use feeds::{Outcome, Parcel, rio};
use jiff::civil::date;
use proptest::prelude::*;

use crate::damage::{any_damage, check, texts};
use crate::support::{Run, own_folder, parcel, published, sound, told};

fn registered(parcel: &mut Parcel) -> (Vec<rio::Record>, Outcome) {
    let mut records = Vec::new();
    let outcome = rio::read(parcel, |record| records.push(record));
    (records, outcome)
}

fn open(parcel: &mut Parcel) -> (Vec<Record>, Outcome) {
    let mut records = Vec::new();
    let outcome = ooapi::read(parcel, |record| records.push(record));
    (records, outcome)
}

#[test]
fn pages_of_rio_are_read() {
    let (records, outcome) = registered(&mut parcel(&own_folder("rio")));
    sound(&outcome);
    let [
        rio::Record::Offered(stable),
        rio::Record::Offered(meadow),
        rio::Record::Course(keeper),
        rio::Record::Course(manager),
    ] = &records[..]
    else {
        panic!("{records:#?}")
    };
    assert_eq!(
        (stable.form, stable.level),
        (Some(Form::Bol), Some(Level::Mbo(3)))
    );
    assert_eq!(stable.languages, ["nld"]);
    assert_eq!(
        (stable.from, stable.until),
        (Some(date(2024, 8, 26)), Some(date(2029, 2, 1)))
    );
    assert_eq!(
        (meadow.form, &meadow.languages[..]),
        (Some(Form::FullTime), &["nld".to_owned(), "eng".to_owned()][..])
    );
    assert_eq!(
        (keeper.name.as_str(), keeper.level),
        ("Dierverzorger", Some(Level::Mbo(3)))
    );
    assert_eq!(
        (keeper.load, keeper.load_unit.as_deref()),
        (Some(4_800), Some("SBU"))
    );
    assert_eq!((manager.from, manager.until), (Some(date(2002, 9, 1)), None));
}

#[test]
fn places_and_providers_of_rio_are_read_by_their_numbers() {
    let page = r#"[
        {"onderwijslocatiecode": "100X001", "gpsLatitude": 51.84, "gpsLongitude": 5.86, "straatnaam": "Stalweg", "huisnummer": 12,
         "huisnummertoevoeging": "b", "postcode": "6511AA", "plaatsnaam": "Nijmegen"},
        {"onderwijslocatiecode": "100X002", "gpsLatitude": 5.86, "gpsLongitude": "hier"},
        {"onderwijslocatiecode": "1X2"},
        {"code": "100A001", "naam": "Mbo De Stal", "type": "ONDERWIJSAANBIEDER"},
        {"code": "100", "naam": "Niets"}
    ]"#;
    let (records, outcome) = registered(&mut Parcel::of("rio.json", Cursor::new(page)));
    let [
        rio::Record::Location(stable),
        rio::Record::Location(meadow),
        rio::Record::Provider(provider),
    ] = &records[..]
    else {
        panic!("{records:#?}")
    };
    assert_eq!(stable.place.code.as_deref(), Some("100X001"));
    assert_eq!(stable.place.address.as_deref(), Some("Stalweg 12b"));
    assert_eq!(
        stable.at,
        Some(feeds::Coordinate {
            lat: 51.84,
            lon: 5.86
        })
    );
    // What is no coordinate, or lies elsewhere, is none.
    assert_eq!((meadow.at, meadow.place.town.as_deref()), (None, None));
    assert_eq!(
        (provider.code.as_str(), provider.name.as_str()),
        ("100A001", "Mbo De Stal")
    );
    assert_eq!(
        told(&outcome.problems),
        [
            "rio.json, kolom '[1].gpsLongitude': 'hier' is geen graden; weggelaten",
            "rio.json, kolom '[2].onderwijslocatiecode': is geen code van RIO; overgeslagen",
            "rio.json, kolom '[4].code': is geen code van RIO; overgeslagen",
        ]
    );
}

#[test]
fn only_a_whole_programme_is_one_that_is_offered() {
    let page = |kind: &str, address: &str| {
        format!(
            r#"{{"programId": "p", "primaryCode": {{"codeType": "identifier", "code": "x"}}, "programType": "{kind}",
                "otherCodes": [{{"codeType": "isbn", "code": "9"}}, {{"codeType": "crohoCreboCode", "code": "34001"}}],
                "name": [{{"language": "en-GB", "value": "Animals"}}, {{"language": "nl-NL", "value": "Dieren"}}],
                "modeOfStudy": "dual training", "teachingLanguage": "nl-NL",
                "addresses": [{{"addressType": "{address}", "city": "Leeuwarden", "postalCode": "8911 AA"}}]}}"#
        )
    };
    let offered = |kind, address| {
        let page = page(kind, address);
        let (records, outcome) = open(&mut Parcel::of("p.json", Cursor::new(page)));
        sound(&outcome);
        match &records[..] {
            [Record::Programme(study)] => study.offered(),
            other => panic!("{other:#?}"),
        }
    };
    let (whole, _) = offered("program", "teaching").unwrap();
    assert_eq!((whole.recognised, whole.form), (Some(34_001), Some(Form::Dual)));
    assert_eq!(
        (whole.own_name.as_deref(), &whole.languages[..]),
        (Some("Dieren"), &["nld".to_owned()][..])
    );
    assert_eq!(
        (whole.place.town.as_deref(), whole.place.postcode.as_deref()),
        (Some("Leeuwarden"), Some("8911AA"))
    );
    // A minor has the code of its programme, and a letter is not taught at.
    assert!(offered("minor", "teaching").is_none());
    assert_eq!(offered("programme", "postal").unwrap().0.place.town, None);
}

#[test]
fn slips_in_rio_are_told_by_their_path() {
    let page = r#"[
        {"opleidingseenheidcode": "1000O1001", "volledigeNaam": "Een", "niveau": "MBO-9"},
        {"opleidingseenheidcode": "1000O1001", "volledigeNaam": "Weer"},
        {"opleidingseenheidcode": "1000", "volledigeNaam": 3},
        {"aangebodenOpleidingcode": "x"},
        {"code": 1},
        7,
        {"opleidingseenheidcode": "1000O1002", "volledigeNaam": "Twee", "volledigeNaam": "Drie"}
    ]"#;
    let (records, outcome) = registered(&mut Parcel::of("rio.json", Cursor::new(page)));
    assert_eq!((records.len(), outcome.whole), (1, true));
    assert_eq!(
        told(&outcome.problems),
        [
            "rio.json, kolom '[0].niveau': 'MBO-9' is hier niet bekend; weggelaten",
            "rio.json, kolom '[1].opleidingseenheidcode': staat er twee keer in; de eerste telt",
            "rio.json, kolom '[2].opleidingseenheidcode': is geen code van RIO; overgeslagen",
            "rio.json, kolom '[2].volledigeNaam': 3 is geen tekst; weggelaten",
            "rio.json, kolom '[2].volledigeNaam': ontbreekt; overgeslagen",
            "rio.json, kolom '[3].aangebodenOpleidingcode': is geen code van RIO; overgeslagen",
            "rio.json, kolom '[4]': hier staat geen opleiding en geen aangeboden opleiding van RIO; overgeslagen",
            "rio.json, kolom '[5]': 7 is geen object; overgeslagen",
            "rio.json, kolom '[6]': 'volledigeNaam' staat er twee keer in; overgeslagen",
        ]
    );
}

#[test]
fn both_versions_of_the_open_education_api_become_the_same_record() {
    let (records, outcome) = open(&mut parcel(&own_folder("ooapi")));
    sound(&outcome);
    let programmes: Vec<&Study> = records
        .iter()
        .filter_map(|record| match record {
            Record::Programme(it) => Some(it),
            _ => None,
        })
        .collect();
    let [six, five, minor] = programmes[..] else {
        panic!("{records:#?}")
    };
    assert_eq!(six.names, five.names);
    assert_eq!(six.names[0], ("nl-NL".to_owned(), "Diermanagement".to_owned()));
    assert_eq!(
        (&six.code, &six.load, &six.field),
        (&five.code, &five.load, &five.field)
    );
    assert_eq!(five.load, Some((240.0, "ects".to_owned())));
    assert_eq!(
        (&six.rio_provider, &five.rio_place),
        (&five.rio_provider, &Some("100X002".to_owned()))
    );
    assert_eq!(
        (&six.addresses[0].postcode, five.addresses[0].at),
        (&five.addresses[0].postcode, Some((53.2, 5.8)))
    );
    assert_eq!((minor.kind.as_deref(), minor.addresses.len()), (Some("minor"), 0));
    let offers: Vec<_> = records
        .iter()
        .filter_map(|record| match record {
            Record::Offering(it) => Some(it),
            _ => None,
        })
        .collect();
    for (offer, of) in offers.iter().zip([&five.id, &six.id]) {
        assert_eq!(offer.of.as_ref(), Some(of));
        assert_eq!(
            (offer.start, offer.end),
            (Some(date(2026, 9, 1)), Some(date(2027, 7, 31)))
        );
        assert_eq!(
            (offer.sign_up_from, offer.room),
            (Some(date(2025, 10, 1)), Some(60))
        );
    }
    assert_eq!(
        (offers[0].taken, offers[0].pending, offers[1].taken),
        (Some(41), Some(12), None)
    );
    let courses = records
        .iter()
        .filter(|record| matches!(record, Record::Course(_)));
    assert_eq!((courses.count(), offers.len()), (1, 2));
}

#[test]
fn the_published_samples() {
    for (name, kind) in [
        ("program", "Programme"),
        ("course", "Course"),
        ("offering", "Offering"),
    ] {
        let Some(file) = published(&format!("ooapi/v5/samples/{name}.json")) else {
            return;
        };
        let (records, outcome) = open(&mut Parcel::of(name, Cursor::new(file)));
        sound(&outcome);
        assert!(
            format!("{records:?}").starts_with(&format!("[{kind}(")),
            "{records:?}"
        );
    }
    let Some(file) = published("ooapi/v5/samples/program-demo04-offering.json") else {
        return;
    };
    let (records, outcome) = open(&mut Parcel::of("offering", Cursor::new(file)));
    sound(&outcome);
    assert!(matches!(&records[..], [Record::Offering(it)] if it.room == Some(166) && it.taken == Some(47)));
    // The one error that a validator of the schema finds in this sample.
    let Some(file) = published("ooapi/v5/samples/program-demo04.json") else {
        return;
    };
    let (records, outcome) = open(&mut Parcel::of("demo04.json", Cursor::new(file)));
    assert_eq!((records.len(), outcome.whole), (1, true));
    assert_eq!(
        told(&outcome.problems),
        ["demo04.json, kolom 'addresses[0].additional': is een lege lijst, en dat mag niet; weggelaten"]
    );
    // An organisation is no programme.
    let Some(file) = published("ooapi/v5/samples/organization.json") else {
        return;
    };
    let (records, outcome) = open(&mut Parcel::of("o.json", Cursor::new(file)));
    assert_eq!((records.len(), outcome.problems.len()), (0, 1));
}

/// What may not be loaded in part says so.
fn refused(input: impl feeds::Input, reason: &str) {
    let (_, outcome) = open(&mut Parcel::of("p.json", input));
    let told = told(&outcome.problems);
    assert!(
        !outcome.whole && told.len() == 1 && told[0].contains(reason),
        "{reason}: {told:?}"
    );
}

#[test]
fn hostile_pages_stop_in_bounded_memory() {
    refused(Run::of("", b'[', 100_000, ""), "te diep genest");
    refused(
        Run::of("{\"items\": [{\"a\": ", b'[', 100_000, "]}]}"),
        "te diep genest",
    );
    refused(
        Run::of("{\"items\": [{\"a\": \"", b'x', 100_000_000, "\"}]}"),
        "langer dan 1 MB",
    );
    refused(
        Run::of("{\"items\": [{\"a\": ", b'1', 100_000_000, "}]}"),
        "langer dan 1 MB",
    );
    refused(Run::of("{\"", b'k', 100_000_000, "\": 1}"), "langer dan 1 MB");
    let million = format!("{{\"items\": [{{\"a\": [{}0]}}]}}", "0,".repeat(1_000_000));
    refused(Cursor::new(million), "meer dan 20000 waarden");
    let keys: String = (0..1_000_000).map(|key| format!("\"k{key}\":0,")).collect();
    refused(
        Cursor::new(format!("{{{keys}\"z\":0}}")),
        "meer dan 20000 waarden",
    );
    refused(
        Cursor::new("{\"items\": [], \"items\": []}"),
        "'items' staat er twee keer in",
    );
    refused(
        Cursor::new("{\"a\": 1, \"a\": 2, \"items\": []}"),
        "'a' staat er twee keer in",
    );
}

#[test]
fn what_is_no_page_is_refused() {
    for (bytes, reason) in [
        (&b""[..], "leeg"),
        (b"<html>", "webpagina"),
        (b"\xff\xfe{\0", "UTF-16"),
        (b"\x1f\x8b\x08\0\0", "afgebroken"),
        (b"{\"items\": [", "afgebroken"),
        (b"{\"items\": []} x", "geen JSON"),
        (b"{\"items\": [{\"a\": \"\xeb\"}]}", "geen JSON"),
        (b"{\"items\": 3}", "geen lijst"),
        (b"3", "geen lijst"),
        (b"nee", "geen JSON"),
    ] {
        refused(Cursor::new(bytes), reason);
    }
    // A byte order mark is no part of the page.
    let (_, outcome) = open(&mut Parcel::of(
        "p.json",
        Cursor::new(b"\xef\xbb\xbf{\"items\": []}"),
    ));
    sound(&outcome);
}

proptest! {
    #![proptest_config(crate::damage::some())]
    #[test]
    fn damage_is_told(which in 0_usize..20, damage in any_damage()) {
        check(&own_folder("rio"), which, damage, |files| texts(registered(&mut parcel(files))));
        check(&own_folder("ooapi"), which, damage, |files| texts(open(&mut parcel(files))));
    }

    #[test]
    fn any_bytes_are_read_or_told(text in "[\\[\\]{}\":,a1 ]{0,60}") {
        let (records, outcome) = open(&mut Parcel::of("p.json", Cursor::new(text.clone())));
        prop_assert!(records.is_empty());
        let json = serde_json::from_str::<serde_json::Value>(&text).is_ok();
        prop_assert!(json || !outcome.whole);
    }
}
