//! **Telling** a division: numbers, a reason for everybody, and what was checked, as words in the language that was asked for.
//!
//! Deliberately absent: what others wished. A reason tells where somebody stood, never who that is.

pub mod pairs;
pub mod places;
mod report;

use std::collections::BTreeSet;

use feeds::sheet::write::{self, Page};
use serde::Serialize;

use super::folder::{Folder, json};
use super::kept::Draw;
use super::read::Bad;
pub use crate::cli::words::Words;
use crate::cli::{Failure, Outcome};

/// Everything that is told about one run.
#[derive(Serialize)]
pub struct Telling {
    /// What was divided.
    pub title: String,
    /// The numbers, each with what it counts.
    pub numbers: Vec<(String, u64)>,
    /// A table about the whole, where there is one.
    pub table: Option<Table>,
    /// How lots were drawn.
    pub draw: Draw,
    /// What was checked, and over how many.
    pub checked: Vec<(String, u64)>,
    /// What is good to know.
    pub notes: Vec<String>,
    /// Who was left out, and why.
    pub left_out: Vec<LeftOut>,
    /// What the outcome of a person is called.
    pub outcome_is: String,
    /// Everybody, in the order of the file.
    pub people: Vec<Person>,
}

/// A table with words around it.
#[derive(Serialize)]
pub struct Table {
    /// What it is about.
    pub title: String,
    /// How to read it.
    pub about: String,
    /// The names of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// What one person is told.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// Who.
    pub id: String,
    /// The mentor or the offer; nothing for who has none.
    pub outcome: Option<String>,
    /// The place in the draw.
    pub lot: u32,
    /// The choice that it was; or how many mentors fit.
    pub number: Option<u32>,
    /// The reason, in sentences.
    pub why: Vec<String>,
}

/// A row that was left out.
#[derive(Clone, Debug, Serialize)]
pub struct LeftOut {
    /// Whose, as far as it can be read.
    pub id: String,
    /// In which file.
    pub file: String,
    /// On which line.
    pub line: Option<u64>,
    /// In which column.
    pub column: Option<String>,
    /// Why.
    pub reason: String,
}

impl From<Bad> for LeftOut {
    fn from(bad: Bad) -> LeftOut {
        LeftOut {
            id: bad.id,
            file: bad.problem.file,
            line: bad.problem.line,
            column: bad.problem.column,
            reason: bad.problem.reason,
        }
    }
}

/// How many lines were left out; one with two mistakes is one line.
fn lines(bad: &[Bad]) -> usize {
    let all = bad
        .iter()
        .map(|bad| (bad.problem.file.as_str(), bad.problem.line));
    all.collect::<BTreeSet<_>>().len()
}

/// Writes all that is told, for people and for programs.
pub fn write(folder: &Folder, words: &Words, telling: &Telling, name: &str, number: &str) -> Outcome {
    let outcome = |person: &Person| person.outcome.clone().unwrap_or_default();
    let figure = |person: &Person| {
        person
            .number
            .map_or_else(String::new, |number| number.to_string())
    };
    let (id, lot, why) = (
        words.get("allocate-id"),
        words.get("allocate-lot"),
        words.get("allocate-why"),
    );
    let head = [id.as_str(), &telling.outcome_is, number, &lot];
    let rows: Vec<Vec<String>> = telling
        .people
        .iter()
        .map(|person| {
            vec![
                person.id.clone(),
                outcome(person),
                figure(person),
                person.lot.to_string(),
            ]
        })
        .collect();
    folder.write(&format!("{name}.csv"), write::csv(&head, &rows))?;
    let reasons: Vec<Vec<String>> = telling
        .people
        .iter()
        .map(|person| vec![person.id.clone(), outcome(person), person.why.join(" ")])
        .collect();
    let reason_head = [id.as_str(), &telling.outcome_is, &why];
    folder.write("reasons.csv", write::csv(&reason_head, &reasons))?;
    let (file, line, column) = (
        words.get("allocate-file"),
        words.get("allocate-line"),
        words.get("allocate-column"),
    );
    let out: Vec<Vec<String>> = telling.left_out.iter().map(left_out).collect();
    let out_head = [id.as_str(), &file, &line, &column, &why];
    folder.write("left-out.csv", write::csv(&out_head, &out))?;
    let page = |name, head, rows| Page { name, head, rows };
    let book = write::xlsx(&[
        page(name, &head[..], rows),
        page("reasons", &reason_head[..], reasons),
        page("left-out", &out_head[..], out),
    ]);
    let book =
        book.map_err(|error| Failure::Failed(format!("De spreadsheet kan niet worden gemaakt: {error}.")))?;
    folder.write(&format!("{name}.xlsx"), book)?;
    folder.write("report.json", json(telling)?)?;
    folder.write("report.html", report::html(words, telling, number)?)
}

fn left_out(one: &LeftOut) -> Vec<String> {
    let line = one.line.map_or_else(String::new, |line| line.to_string());
    let column = one.column.clone().unwrap_or_default();
    vec![one.id.clone(), one.file.clone(), line, column, one.reason.clone()]
}
