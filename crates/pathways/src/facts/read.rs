//! Reading one facts file: TOML text into typed rows, each with its line and provenance. A row with an error is a
//! problem, and the other rows still count.

use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::{Confidence, Provenance};

/// A facts file: its name, for messages, and its text.
#[derive(Clone, Copy, Debug)]
pub struct SourceText<'a> {
    /// Name, such as `edges.toml`.
    pub name: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// Something wrong in a facts file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, in Dutch, for the person who keeps the facts.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A row as read: what it says, and where it comes from.
#[derive(Clone, Debug)]
pub struct Row<T> {
    /// Its own fields.
    pub value: T,
    /// Source, period, confidence, file and line.
    pub provenance: Provenance,
}

/// Reads every `[[key]]` of a file. A row that cannot be read is a problem with file and line; the others are there.
pub fn rows<T: DeserializeOwned>(
    file: &SourceText<'_>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<T>> {
    elements(file, key, problems)
        .into_iter()
        .filter_map(|element| row(file, element, problems))
        .collect()
}

fn elements<'a>(file: &SourceText<'a>, key: &str, problems: &mut Vec<Problem>) -> Vec<Spanned<DeValue<'a>>> {
    let root = match DeTable::parse(file.text) {
        Ok(root) => root.into_inner(),
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start);
            problems.push(problem(
                file,
                offset,
                format!("geen geldige TOML: {}", first_line(error.message())),
            ));
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    for (name, value) in root {
        if name.get_ref() != key {
            continue;
        }
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::Array(list) => found.extend(list),
            _ => problems.push(problem(file, offset, format!("schrijf rijen als [[{key}]]"))),
        }
    }
    found
}

/// Reads every `[[key]]` of a file whose rows carry no provenance, with the line of each.
pub(crate) fn plain_rows<T: DeserializeOwned>(
    file: &SourceText<'_>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<(usize, T)> {
    let mut found = Vec::new();
    for element in elements(file, key, problems) {
        let span = element.span();
        let DeValue::Table(table) = element.into_inner() else {
            problems.push(problem(file, span.start, "een rij is een tabel".to_owned()));
            continue;
        };
        if let Some(value) = typed(file, table, span.clone(), problems) {
            found.push((line_of(file.text, span.start), value));
        }
    }
    found
}

/// Names of the tables in a file that no reader knows become problems.
pub fn unknown_keys(file: &SourceText<'_>, known: &[&str], problems: &mut Vec<Problem>) {
    let Ok(root) = DeTable::parse(file.text) else {
        return;
    };
    for name in root.get_ref().keys() {
        if !known.contains(&name.get_ref().as_ref()) {
            let message = format!(
                "tabel '{}' ken ik niet; bekend: {}",
                name.get_ref(),
                known.join(", ")
            );
            problems.push(problem(file, name.span().start, message));
        }
    }
}

fn row<T: DeserializeOwned>(
    file: &SourceText<'_>,
    element: Spanned<DeValue<'_>>,
    problems: &mut Vec<Problem>,
) -> Option<Row<T>> {
    let span = element.span();
    let DeValue::Table(table) = element.into_inner() else {
        problems.push(problem(file, span.start, "een rij is een tabel".to_owned()));
        return None;
    };
    let (origin, own): (DeTable<'_>, DeTable<'_>) = table
        .into_iter()
        .partition(|(name, _)| ORIGIN_FIELDS.contains(&name.get_ref().as_ref()));
    let value = typed::<T>(file, own, span.clone(), problems);
    let origin = typed::<OriginRow>(file, origin, span.clone(), problems);
    let provenance = provenance(file, origin?, span.start, problems);
    Some(Row {
        value: value?,
        provenance: provenance?,
    })
}

const ORIGIN_FIELDS: [&str; 7] = [
    "source",
    "locator",
    "valid_from",
    "valid_to",
    "confidence",
    "check_with",
    "as_of",
];

#[derive(Deserialize)]
struct OriginRow {
    source: Vec<String>,
    locator: Option<String>,
    valid_from: toml::value::Datetime,
    valid_to: Option<toml::value::Datetime>,
    confidence: Confidence,
    check_with: Option<String>,
    as_of: Option<toml::value::Datetime>,
}

fn provenance(
    file: &SourceText<'_>,
    row: OriginRow,
    offset: usize,
    problems: &mut Vec<Problem>,
) -> Option<Provenance> {
    let mut day = |value: toml::value::Datetime, field: &str| {
        let day = date(value);
        if day.is_none() {
            problems.push(problem(file, offset, format!("{field}: '{value}' is geen dag")));
        }
        day
    };
    let valid_from = day(row.valid_from, "valid_from")?;
    let valid_to = row.valid_to.and_then(|value| day(value, "valid_to"));
    let as_of = row.as_of.and_then(|value| day(value, "as_of"));
    if row.source.is_empty() {
        problems.push(problem(
            file,
            offset,
            "source is leeg; elk feit heeft een bron".to_owned(),
        ));
    }
    if valid_to.is_some_and(|last| last < valid_from) {
        problems.push(problem(file, offset, "valid_to ligt voor valid_from".to_owned()));
    }
    Some(Provenance {
        file: file.name.to_owned(),
        line: line_of(file.text, offset),
        source: row.source,
        locator: row.locator,
        valid_from,
        valid_to,
        confidence: row.confidence,
        check_with: row.check_with,
        as_of,
    })
}

fn typed<T: DeserializeOwned>(
    file: &SourceText<'_>,
    table: DeTable<'_>,
    span: std::ops::Range<usize>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = Spanned::new(span.clone(), DeValue::Table(table));
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(value) => Some(value),
        Err(error) => {
            let offset = error.span().map_or(span.start, |found| found.start);
            problems.push(problem(file, offset, dutch(error.message())));
            None
        }
    }
}

/// The day in a TOML date; none for a time, or a day that does not exist.
pub(crate) fn date(value: toml::value::Datetime) -> Option<Date> {
    let date = value.date?;
    Date::new(
        i16::try_from(date.year).ok()?,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
    )
    .ok()
}

fn problem(file: &SourceText<'_>, offset: usize, message: String) -> Problem {
    Problem {
        file: file.name.to_owned(),
        line: line_of(file.text, offset),
        message,
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes()[..offset.min(text.len())]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
}

/// The parser speaks English; the person who keeps the facts reads Dutch.
fn dutch(message: &str) -> String {
    first_line(message)
        .replace("missing field", "veld ontbreekt:")
        .replace("unknown field", "onbekend veld")
        .replace("unknown variant", "onbekende waarde")
        .replace("invalid type:", "verkeerd soort waarde:")
        .replace("invalid value:", "verkeerde waarde:")
        .replace("expected one of", "verwacht een van")
        .replace("expected", "verwacht")
}

fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or_default()
}
