//! The **occupations** of ESCO, read in place: nothing of that file is in this repository.

use std::fs::File;
use std::path::Path;

/// A preferred name with alternatives.
type Named = (String, Vec<String>);

/// The occupations of a file in the layout of ESCO (CSV, gzipped), as they stand there.
pub fn read(file: &Path) -> Result<Vec<Named>, Box<dyn std::error::Error>> {
    let mut rows = csv::Reader::from_reader(flate2::read::GzDecoder::new(File::open(file)?));
    let column = |name: &str, heads: &csv::StringRecord| {
        heads
            .iter()
            .position(|head| head == name)
            .ok_or(format!("no column {name}"))
    };
    let heads = rows.headers()?.clone();
    let (name, others) = (column("preferredLabel", &heads)?, column("altLabels", &heads)?);
    let mut found = Vec::new();
    for row in rows.records() {
        let row = row?;
        let others = row[others]
            .split('\n')
            .map(str::trim)
            .filter(|other| !other.is_empty());
        found.push((row[name].trim().to_owned(), others.map(str::to_owned).collect()));
    }
    Ok(found)
}
