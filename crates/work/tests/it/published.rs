//! The published sources themselves, read in place beside the checkout and never copied; skipped where they are absent.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use flate2::read::GzDecoder;
use work::Riasec;

use crate::ground::REAL;

/// Rows of a zipped table by column, by the address of the concept; nothing where the file is not there.
fn table(file: &str, columns: &[&str]) -> Option<BTreeMap<String, Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data")
        .join(file);
    let Ok(opened) = File::open(path) else {
        println!("skipped: {file} is not beside the checkout");
        return None;
    };
    let mut reader = csv::Reader::from_reader(GzDecoder::new(opened));
    let heads = reader.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let address = at("conceptUri");
    let places: Vec<usize> = columns.iter().map(|name| at(name)).collect();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cells = places.iter().map(|place| row[*place].to_owned()).collect();
        (row[address].to_owned(), cells)
    });
    Some(rows.collect())
}

#[test]
fn every_occupation_is_one_of_esco_with_its_group_and_words_of_our_own() {
    let Some(esco) = table(
        "esco/v1.2.0/occupations_nl.csv.gz",
        &["iscoGroup", "description", "definition"],
    ) else {
        return;
    };
    assert_eq!(esco.len(), 3039);
    for one in &REAL.occupations {
        let Some(row) = esco.get(&one.esco) else {
            panic!("{}: {} is not in ESCO 1.2.0", one.id, one.esco);
        };
        assert_eq!(one.isco, row[0], "{}", one.id);
        for sentence in &one.nl.what {
            let copied = row[1..]
                .iter()
                .any(|text| text.contains(sentence.trim_end_matches('.')));
            assert!(!copied, "{}: '{sentence}' stands in ESCO", one.id);
        }
    }
}

#[test]
fn the_letters_are_those_of_the_source_by_the_rule() {
    let columns = ["method", "R", "I", "A", "S", "E", "C"];
    let Some(scores) = table("derived-riasec/esco_1.2.0_riasec.csv.gz", &columns) else {
        return;
    };
    for one in &REAL.occupations {
        // The mean of a group of ISCO says too little of one occupation.
        let row = scores.get(&one.esco).filter(|row| !row[0].starts_with("isco"));
        let letters = row.and_then(|row| {
            let scores: Vec<f64> = row[1..].iter().map(|cell| cell.parse().unwrap()).collect();
            Riasec::of_scores(scores.try_into().unwrap())
        });
        assert_eq!(one.riasec, letters, "{}", one.id);
    }
}
