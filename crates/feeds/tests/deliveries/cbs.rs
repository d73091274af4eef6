//! CBS: pages of our own behind a stand-in for its servers.

use std::io::Cursor;

use feeds::Outcome;
use feeds::cbs::{Fetch, Need, Observation, Table, Totals, Value, Version};
use proptest::prelude::*;

use crate::damage::{Given, any_damage, check};
use crate::support::{Run, own_folder, sound, told};

type Files = [(String, Vec<u8>)];

/// Which file answers a path.
fn answer<'f>(files: &'f Files, path: &str) -> Option<&'f [u8]> {
    let page = path.strip_prefix("99999NED/")?.replace("?$skip=", "_skip_");
    let name = format!("{page}.json");
    files
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, bytes)| &bytes[..])
}

/// Fetches a table from servers that have these files for version 4 and for version 3.
fn fetch(v4: &Files, v3: &Files) -> (Vec<Observation>, Table, Outcome) {
    let mut fetch = Fetch::of("99999NED").unwrap();
    let mut cells = Vec::new();
    let mut asked = 0;
    while let Need::Page(version, path) = fetch.next() {
        let files = if version == Version::V4 { v4 } else { v3 };
        match answer(files, &path) {
            Some(page) => fetch.give(page, |cell| cells.push(cell)),
            None => fetch.absent(),
        }
        asked += 1;
        assert!(asked < 50, "it does not end: {path}");
    }
    let (table, outcome) = fetch.finish();
    (cells, table, outcome)
}

fn given((cells, _, outcome): (Vec<Observation>, Table, Outcome)) -> Given {
    (cells.iter().map(|cell| format!("{cell:?}")).collect(), outcome)
}

fn value<'c>(cells: &'c [Observation], measure: &str, codes: [&str; 2]) -> &'c Value {
    let same = |cell: &&Observation| cell.measure == measure && cell.codes == codes;
    &cells.iter().find(same).unwrap().value
}

#[test]
fn a_table_of_version_4_is_read_over_its_pages() {
    let (cells, table, outcome) = fetch(&own_folder("cbs/v4"), &[]);
    sound(&outcome);
    assert_eq!((cells.len(), outcome.records), (12, 12));
    let dimensions: Vec<_> = table
        .dimensions
        .iter()
        .map(|one| (one.id.as_str(), one.codes.len()))
        .collect();
    assert_eq!(dimensions, [("RegioS", 3), ("Perioden", 2)]);
    assert_eq!(
        table.dimensions[0].total().map(|code| code.id.as_str()),
        Some("T001")
    );
    assert_eq!(
        *value(&cells, "A050001", ["LD02", "2024JJ00"]),
        Value::Number(200.0)
    );
    // What is missing stays missing, with its reason, and a zero is a zero.
    let confidential = Value::Missing(Some("Confidential".to_owned()));
    assert_eq!(*value(&cells, "A050001", ["LD02", "2025JJ00"]), confidential);
    assert_eq!(
        *value(&cells, "A050002", ["LD02", "2025JJ00"]),
        Value::Missing(None)
    );
    assert_eq!(
        *value(&cells, "A050002", ["LD01", "2025JJ00"]),
        Value::Number(0.0)
    );
}

#[test]
fn a_table_that_version_4_does_not_have_comes_from_version_3() {
    let (old, table, outcome) = fetch(&[], &own_folder("cbs/v3"));
    sound(&outcome);
    let (new, _, _) = fetch(&own_folder("cbs/v4"), &[]);
    assert_eq!((old.len(), table.measures.len()), (12, 2));
    // The same numbers under other names; version 3 gives no reasons.
    for (measure, other) in [("A050001", "Leerlingen_1"), ("A050002", "VoortijdigVanSchool_2")] {
        for cell in new.iter().filter(|cell| cell.measure == measure) {
            let codes = [cell.codes[0].as_str(), cell.codes[1].as_str()];
            match (value(&old, other, codes), &cell.value) {
                (Value::Missing(None), Value::Missing(_)) => {}
                (old, new) => assert_eq!(old, new),
            }
        }
    }
    let (_, _, nowhere) = fetch(&[], &[]);
    assert!(!nowhere.whole);
    assert_eq!(
        told(&nowhere.problems),
        ["99999NED/DataProperties: deze pagina is er niet"]
    );
}

#[test]
fn parts_are_laid_beside_the_published_total() {
    let check = |change: fn(&mut Observation)| {
        let (cells, table, _) = fetch(&own_folder("cbs/v4"), &[]);
        let mut totals = Totals::of(&table, "RegioS", "T001", &["LD01", "LD02"]).unwrap();
        for mut cell in cells {
            change(&mut cell);
            totals.add(&cell);
        }
        totals.finish()
    };
    // 100 + 200 = 300 in 2024; in 2025 a part is confidential; percentages do not add up.
    let found = check(|_| {});
    assert_eq!((found.right, found.unknown, found.wrong.len()), (1, 1, 0));
    let found = check(|cell| {
        if cell.codes == ["LD01", "2024JJ00"] {
            cell.value = Value::Number(150.0);
        }
    });
    assert_eq!((found.right, found.unknown), (0, 1));
    assert_eq!(
        found.wrong,
        [("A050001".to_owned(), vec!["2024JJ00".to_owned()], 350.0, 300.0)]
    );
    let (_, table, _) = fetch(&own_folder("cbs/v4"), &[]);
    assert!(Totals::of(&table, "Geslacht", "T001", &[]).is_none());
}

/// The files of version 4 with one of them replaced.
fn with(name: &str, page: impl Into<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    let mut files = own_folder("cbs/v4");
    let place = files.iter_mut().find(|(own, _)| own == name).unwrap();
    place.1 = page.into();
    files
}

fn refused(name: &str, page: impl Into<Vec<u8>>, reason: &str) {
    let (_, _, outcome) = fetch(&with(name, page), &[]);
    let told = told(&outcome.problems);
    assert!(
        !outcome.whole && told.iter().any(|told| told.contains(reason)),
        "{reason}: {told:?}"
    );
}

#[test]
fn a_next_page_lies_in_the_table_and_is_read_once() {
    let link = |link: &str| format!("{{\"value\": [], \"@odata.nextLink\": \"{link}\"}}");
    for elsewhere in [
        "https://kwaad.example/pagina",
        "https://kwaad.example/11111NED/Observations?$skip=7",
        "http://127.0.0.1/admin?x=/99999NED/Dimensions",
        "99999NED/../Observations?$skip=7",
        "Observations?$skip=7#x",
        "Observations",
    ] {
        refused("Observations.json", link(elsewhere), "buiten deze tabel");
    }
    let round = link("Observations?$skip=7");
    refused("Observations_skip_7.json", round, "al is gelezen");
    refused("Dimensions.json", link("Dimensions?$skip=7"), "tweede pagina");
    refused("Dimensions.json", "{\"value\": []}", "geen dimensies");
    let more = r#"{"value": [{"Identifier": "A", "Title": "a"}], "@odata.nextLink": "MeasureCodes?$skip=1"}"#;
    refused("MeasureCodes.json", more, "tweede pagina");
    // Another server in the link is not asked; the path is.
    let other = r#"{"value": [], "@odata.nextLink": "https://kwaad.example/99999NED/Observations?$skip=7"}"#;
    let (cells, _, outcome) = fetch(&with("Observations.json", other), &[]);
    sound(&outcome);
    assert_eq!(cells.len(), 5);
}

#[test]
fn pages_that_are_none_are_refused() {
    refused(
        "Dimensions.json",
        r#"{"error": {"code": "500"}}"#,
        "geen pagina van een tabel",
    );
    refused("Observations.json", "[]", "geen pagina van een tabel");
    refused("Observations.json", "<html>", "webpagina");
    refused("Observations.json", "{\"value\": [", "afgebroken");
    refused("Observations.json", "{\"value\": [], \"value\": []}", "twee keer");
    refused("Observations.json", "[".repeat(100_000), "te diep genest");
    let mut fetch = Fetch::of("99999NED").unwrap();
    fetch.give(Run::of("{\"value\": [\"", b'x', 100_000_000, "\"]}"), |_| {});
    assert_eq!(fetch.next(), Need::Nothing);
    assert!(!fetch.finish().1.whole);
    for strange in ["../x", "a/b", "", "123", "99999NED?x=1"] {
        assert!(Fetch::of(strange).is_none(), "{strange}");
    }
    // Whoever stops halfway has no whole table.
    assert!(!Fetch::of("99999NED").unwrap().finish().1.whole);
}

#[test]
fn slips_in_cells_are_told_by_their_path() {
    let page = r#"{"value": [
        {"Measure": "A050001", "ValueAttribute": "None", "Value": 1, "StringValue": null, "RegioS": "T001", "Perioden": "2024JJ00"},
        {"Measure": "A050001", "ValueAttribute": "None", "Value": 2, "StringValue": null, "RegioS": "T001", "Perioden": "2024JJ00"},
        {"Measure": "A050001", "ValueAttribute": "None", "Value": 2, "RegioS": "XX", "Perioden": "2024JJ00"},
        {"Measure": "B", "ValueAttribute": "None", "Value": 2, "RegioS": "T001", "Perioden": "2024JJ00"},
        {"Measure": "A050001", "ValueAttribute": "Secret", "Value": 2, "RegioS": "LD01", "Perioden": "2024JJ00"},
        {"Measure": "A050001", "ValueAttribute": "None", "Waarde": 2, "RegioS": "LD01", "Perioden": "2024JJ00"},
        {"Measure": "A050001", "ValueAttribute": "None", "Value": "2", "RegioS": "LD01", "Perioden": "2024JJ00"}
    ]}"#;
    let (cells, _, outcome) = fetch(&with("Observations.json", page), &[]);
    assert_eq!((cells.len(), outcome.whole), (1, true));
    let page = "99999NED/Observations";
    assert_eq!(
        told(&outcome.problems),
        [
            format!("{page}, kolom 'value[1].Measure': deze cel staat er twee keer in; de eerste telt"),
            format!("{page}, kolom 'value[2].RegioS': is geen waarde van deze dimensie; overgeslagen"),
            format!("{page}, kolom 'value[3].Measure': is geen onderwerp van deze tabel; overgeslagen"),
            format!("{page}, kolom 'value[4].ValueAttribute': spreekt de waarde tegen; overgeslagen"),
            format!("{page}, kolom 'value[5].Value': ontbreekt; overgeslagen"),
            format!("{page}, kolom 'value[6].Value': '2' is geen getal; weggelaten"),
        ]
    );
}

proptest! {
    #![proptest_config(crate::damage::some())]
    #[test]
    fn damage_is_told(which in 0_usize..20, damage in any_damage()) {
        check(&own_folder("cbs/v4"), which, damage, |files| given(fetch(files, &[])));
        check(&own_folder("cbs/v3"), which, damage, |files| given(fetch(&[], files)));
    }

    #[test]
    fn any_bytes_are_a_page_or_told(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut fetch = Fetch::of("99999NED").unwrap();
        fetch.give(Cursor::new(bytes), |_| {});
        prop_assert_eq!(fetch.next(), Need::Nothing);
    }
}
