//! Tables of CBS, page by page: fetched and laid down, and read again from what was laid down.
//!
//! A total that the parts do not add up to is a problem like a row that cannot be read. Only parts of a region are added up, for of
//! other dimensions nobody says which values are parts of which.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use feeds::cbs::{Fetch, Need, Observation, Table, Totals, Version};
use feeds::{Outcome, Problem, Progress};
use serde::{Deserialize, Serialize};

use super::read::{Record, unreadable};

/// A page that was laid down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Which interface it is of: `v4` or `v3`.
    pub version: String,
    /// Its path in that interface.
    pub path: String,
    /// The file it is in.
    pub file: String,
}

/// What a version is called in a manifest.
pub(super) fn called(version: Version) -> &'static str {
    match version {
        Version::V4 => "v4",
        Version::V3 => "v3",
    }
}

/// What the codes of parts begin with of which the Netherlands consist in tables of CBS: parts of the country, and provinces.
const REGIONS: [&str; 2] = ["LD", "PV"];

/// Reads a table from its pages.
pub(super) fn read(
    files: &Path,
    pages: &[Page],
    mut watch: impl FnMut(Progress),
    mut take: impl FnMut(Record),
) -> Outcome {
    let id = pages.first().and_then(|page| page.path.split('/').next());
    let Some(mut fetch) = id.and_then(Fetch::of) else {
        return Outcome::default();
    };
    let at: HashMap<(&str, &str), &str> = pages
        .iter()
        .map(|page| ((page.version.as_str(), page.path.as_str()), page.file.as_str()))
        .collect();
    let mut reading = Reading::default();
    let mut done = 0;
    while let Need::Page(version, path) = fetch.next() {
        let Some(file) = at.get(&(called(version), path.as_str())) else {
            fetch.absent();
            continue;
        };
        match File::open(files.join(file)) {
            Ok(page) => give(&mut fetch, page, &mut reading, &mut take),
            Err(error) => return unreadable(file, &error),
        }
        done += 1;
        watch(Progress {
            read: done,
            of: pages.len() as u64,
        });
    }
    reading.finish(fetch)
}

/// What is kept while the pages of a table are read.
#[derive(Default)]
struct Reading {
    told: bool,
    sums: Vec<(String, Totals)>,
}

fn give(fetch: &mut Fetch, page: File, reading: &mut Reading, take: &mut impl FnMut(Record)) {
    let mut cells = Vec::new();
    fetch.give(page, |cell| cells.push(cell));
    if cells.is_empty() {
        return;
    }
    // All codes are known once the first cell comes.
    if !reading.told {
        reading.told = true;
        reading.sums = sums(fetch.table());
        take(Record::Table(Box::new(fetch.table().clone())));
    }
    for cell in cells {
        reading.add(&cell);
        take(Record::Cell(cell));
    }
}

fn sums(table: &Table) -> Vec<(String, Totals)> {
    let mut sums = Vec::new();
    for dimension in &table.dimensions {
        let country = dimension.codes.iter().find(|code| code.id.starts_with("NL0"));
        let Some(whole) = country.or(dimension.total()) else {
            continue;
        };
        for letters in REGIONS {
            let parts = dimension.codes.iter().map(|code| code.id.as_str());
            let parts: Vec<&str> = parts.filter(|id| id.starts_with(letters)).collect();
            if parts.len() > 1
                && let Some(totals) = Totals::of(table, &dimension.id, &whole.id, &parts)
            {
                sums.push((format!("{} {letters}", dimension.id), totals));
            }
        }
    }
    sums
}

impl Reading {
    fn add(&mut self, cell: &Observation) {
        self.sums.iter_mut().for_each(|(_, totals)| totals.add(cell));
    }

    fn finish(self, fetch: Fetch) -> Outcome {
        let (table, mut outcome) = fetch.finish();
        for (which, totals) in self.sums {
            for (measure, others, parts, total) in totals.finish().wrong {
                outcome.problems.push(Problem {
                    file: table.id.clone(),
                    line: None,
                    column: Some(format!("{measure} {}", others.join(" "))),
                    reason: format!("de delen ({which}) zijn samen {parts}, en het totaal is {total}"),
                });
            }
        }
        outcome
    }
}
