//! From rows to facts, file by file. Nodes come first, since almost every other row names one.

mod lists;
mod numbers;
mod steps;

use super::kinds::Source;
use super::rows::SourceRow;
use super::{Facts, Problem, SourceText, check, read};
use lists::{load_moments, load_words};
use numbers::{load_calendar, load_costs, load_rates};
use steps::{load_edges, load_nodes, load_supports};

/// Reads all files. Names decide which rows are expected.
pub(super) fn load(files: &[SourceText<'_>]) -> (Facts, Vec<Problem>) {
    let mut facts = Facts::default();
    let mut problems = Vec::new();
    for file in files {
        match known_tables(file.name) {
            Some(tables) => read::unknown_keys(file, tables, &mut problems),
            None => problems.push(Problem {
                file: file.name.to_owned(),
                line: 1,
                message: format!(
                    "bestand ken ik niet; bekend: {}",
                    FILES.map(|(name, _)| name).join(", ")
                ),
            }),
        }
    }
    let find = |name: &str| files.iter().find(|file| file.name == name);
    if let Some(file) = find("sources.toml") {
        load_sources(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("nodes.toml") {
        load_nodes(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("edges.toml") {
        load_edges(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("supports.toml") {
        load_supports(&mut facts, file, &mut problems);
    }
    load_words(&mut facts, &find, &mut problems);
    if let Some(file) = find("moments.toml") {
        load_moments(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("calendar.toml") {
        load_calendar(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("costs.toml") {
        load_costs(&mut facts, file, &mut problems);
    }
    if let Some(file) = find("rates.toml") {
        load_rates(&mut facts, file, &mut problems);
    }
    check::invariants(&facts, &mut problems);
    problems.sort();
    problems.dedup();
    (facts, problems)
}

/// Files and the tables they may hold. Three are read by the course catalogue, three by the journey, one by mentoring
/// and the last by the crate `work`.
const FILES: [(&str, &[&str]); 20] = [
    ("sources.toml", &["source"]),
    ("nodes.toml", &["node"]),
    ("edges.toml", &["edge"]),
    ("supports.toml", &["support"]),
    ("profiles.toml", &["profile"]),
    ("subjects.toml", &["subject"]),
    ("domains.toml", &["domain"]),
    ("refusals.toml", &["refusal"]),
    ("moments.toml", &["moment"]),
    ("calendar.toml", &["event", "rule"]),
    ("costs.toml", &["cost"]),
    ("rates.toml", &["rate"]),
    ("courses.toml", &["course"]),
    ("mbo.toml", &["programme"]),
    ("admission.toml", &["admission"]),
    ("fields.toml", &["field"]),
    ("entitlements.toml", &["entitlement"]),
    ("questions.toml", &["question"]),
    ("mentoring.toml", &["method", "filled"]),
    ("interests.toml", &["activity"]),
];

fn known_tables(name: &str) -> Option<&'static [&'static str]> {
    FILES
        .iter()
        .find(|(file, _)| *file == name)
        .map(|(_, tables)| *tables)
}

fn load_sources(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    // A source needs no source of its own: its rows carry no provenance, so they are read plainly.
    for (line, row) in read::plain_rows::<SourceRow>(file, "source", problems) {
        if facts.sources.iter().any(|known| known.id == row.id) {
            problems.push(at(file, line, format!("id '{}' staat er twee keer", row.id)));
        }
        facts.sources.push(Source {
            id: row.id,
            title: row.title,
            year: row.year,
            kind: row.kind,
            url: row.url,
            attribution: row.attribution,
        });
    }
}

fn at(file: &SourceText<'_>, line: usize, message: String) -> Problem {
    Problem {
        file: file.name.to_owned(),
        line,
        message,
    }
}
