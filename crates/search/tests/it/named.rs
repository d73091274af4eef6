//! **Named** documents for tests: short ways to make them, and the occupations that lie beside the project.

use std::path::{Path, PathBuf};

use search::{Document, Found, Index};

/// Documents numbered from 1, of which each has the names that `|` parts.
pub fn named(names: &[&str]) -> Vec<Document> {
    let documents = names.iter().zip(1..).map(|(names, number)| Document {
        number,
        names: names.split('|').map(str::to_owned).collect(),
        ..Document::default()
    });
    documents.collect()
}

/// The numbers of what is found, at most ten.
pub fn numbers(index: &Index, typed: &str) -> Vec<u64> {
    index.find(typed, 10).iter().map(|found| found.number).collect()
}

/// What is shown of a name: the places in brackets.
pub fn shown(found: &Found<'_>) -> String {
    let mut shown = found.text.to_owned();
    for place in found.at.iter().rev() {
        shown.insert(place.end, ']');
        shown.insert(place.start, '[');
    }
    shown
}

/// The Dutch occupations of ESCO, when they lie beside the project; else a line says that this test does nothing.
pub fn occupations() -> Option<PathBuf> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/esco/v1.2.0/occupations_nl.csv.gz");
    if !file.is_file() {
        println!("skipped: {} is not there", file.display());
    }
    file.is_file().then_some(file)
}
