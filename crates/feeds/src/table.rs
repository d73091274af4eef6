//! A table is a file of rows under a head of column names, with whatever separator and encoding its sender uses.
//!
//! Rows are cut by the `csv-core` state machine into buffers of fixed size: a row that does not fit is skipped and told,
//! so that no input can make memory grow.

use std::io::Read;
use std::rc::Rc;

use crate::problem::{Problems, Reading, quoted};
use crate::source::MAX_BYTES;

use cut::{Cells, Cut, Cutter};

mod cut;
pub(crate) mod text;

/// The longest row that is read, in bytes.
pub const MAX_ROW_BYTES: usize = 64 * 1024;
/// The most columns a file may have.
pub const MAX_COLUMNS: usize = 256;
/// The most rows that are read of a file, sound or not. It bounds the memory that records of small rows take.
pub const MAX_ROWS: u64 = 500_000;

/// What is told once of a file that is not in UTF-8. Nothing is lost by it.
pub(crate) const LEGACY: &str =
    "het bestand is geen UTF-8; gelezen als Windows-1252 (Latin-1), controleer de accenten";

/// One row: its cells, and where it starts.
pub(crate) struct Row {
    pub(crate) line: u64,
    head: Rc<[String]>,
    cells: Cells,
}

impl Row {
    /// The cell in this column, without the spaces around it; empty where there is no such column.
    pub(crate) fn get(&self, column: &str) -> &str {
        let at = self
            .head
            .iter()
            .position(|name| name.eq_ignore_ascii_case(column));
        at.map_or("", |at| self.cells.get(at))
    }

    /// The cell, or nothing where it is empty.
    pub(crate) fn some(&self, column: &str) -> Option<String> {
        let cell = self.get(column);
        if cell.is_empty() {
            None
        } else {
            Some(cell.to_owned())
        }
    }

    /// The name of the column at this place, with its cell.
    pub(crate) fn cell(&self, at: usize) -> (&str, &str) {
        (self.head.get(at).map_or("", String::as_str), self.cells.get(at))
    }

    /// The names of the columns with their cells, in the order of the file.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.head.iter().enumerate();
        names.map(|(at, name)| (name.as_str(), self.cells.get(at)))
    }
}

/// How much of a file is read.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// Bytes after unpacking.
    pub(crate) bytes: u64,
    /// Rows, sound or not.
    pub(crate) rows: u64,
}

/// Enough for every published list known here.
pub(crate) const LIST: Bounds = Bounds {
    bytes: MAX_BYTES,
    rows: MAX_ROWS,
};

/// Reads a whole file: every sound row goes to `take`, which gives a record or tells problems.
pub(crate) fn read<T>(
    input: impl Read,
    name: &str,
    columns: &[&str],
    mut take: impl FnMut(&Row, &mut Problems) -> Option<T>,
) -> Reading<T> {
    let mut problems = Problems::of(name);
    let mut records = Vec::new();
    let head = |_: &[String], _: &mut Problems| {};
    each(input, &mut problems, columns, LIST, head, |row, problems| {
        records.extend(take(row, problems));
    });
    Reading {
        records,
        problems: problems.finish(),
    }
}

/// Reads a whole file within bounds: its column names go to `head`, then every sound row to `take`.
pub(crate) fn each(
    input: impl Read,
    problems: &mut Problems,
    columns: &[&str],
    bounds: Bounds,
    head: impl FnOnce(&[String], &mut Problems),
    mut take: impl FnMut(&Row, &mut Problems),
) {
    if let Some(mut table) = Table::open(input, columns, bounds, problems) {
        head(&table.head, problems);
        while let Some(row) = table.next(problems) {
            take(&row, problems);
        }
    }
}

struct Table<R: Read> {
    cutter: Cutter<R>,
    head: Rc<[String]>,
    rows: u64,
    most: u64,
    /// Whether the sender's older encoding was told already.
    legacy_told: bool,
}

impl<R: Read> Table<R> {
    /// Reads the head. Nothing comes back where the file is no table or lacks a column; the problems say so.
    fn open(input: R, columns: &[&str], bounds: Bounds, problems: &mut Problems) -> Option<Table<R>> {
        let cutter = match Cutter::open(input, bounds.bytes) {
            Ok(cutter) => cutter,
            Err(reason) => {
                problems.file(reason);
                return None;
            }
        };
        let mut table = Table {
            cutter,
            head: Rc::from([]),
            rows: 0,
            most: bounds.rows,
            legacy_told: false,
        };
        match table.cutter.next() {
            Cut::Row { line, cells, legacy } => {
                table.tell_legacy(line, legacy, problems);
                table.head = (0..cells.len()).map(|at| cells.get(at).to_owned()).collect();
                return table.check_head(columns, problems).then_some(table);
            }
            Cut::TooLong { line } => {
                let (kb, most) = (MAX_ROW_BYTES >> 10, MAX_COLUMNS);
                problems.line(
                    line,
                    format!("de kop is langer dan {kb} kB of heeft meer dan {most} kolommen"),
                );
            }
            Cut::Stopped(reason) => problems.file(reason),
            Cut::End => problems.file("het bestand is leeg"),
        }
        None
    }

    fn check_head(&self, columns: &[&str], problems: &mut Problems) -> bool {
        for (index, name) in self.head.iter().enumerate() {
            if !name.is_empty() && self.head[..index].contains(name) {
                problems.file(format!(
                    "kolom {} staat twee keer in de kop; de eerste is gelezen",
                    quoted(name)
                ));
            }
        }
        let lacks = |column: &&&str| !self.head.iter().any(|name| name.eq_ignore_ascii_case(column));
        let found: Vec<String> = self.head.iter().take(20).map(|name| quoted(name)).collect();
        for column in columns.iter().filter(lacks) {
            problems.file(format!(
                "kolom '{column}' ontbreekt; gevonden: {}",
                found.join(", ")
            ));
        }
        !columns.iter().any(|column| lacks(&column))
    }

    /// The next sound row; unsound ones are told and skipped.
    fn next(&mut self, problems: &mut Problems) -> Option<Row> {
        loop {
            let cut = self.cutter.next();
            self.rows += 1;
            if self.rows > self.most && !matches!(cut, Cut::End | Cut::Stopped(_)) {
                let reason = format!(
                    "het bestand heeft meer dan {} regels; de rest is niet gelezen",
                    self.most
                );
                problems.stopped(self.cutter.line(), reason);
                return None;
            }
            match cut {
                Cut::Row { line, cells, legacy } if cells.len() == self.head.len() => {
                    self.tell_legacy(line, legacy, problems);
                    return Some(Row {
                        line,
                        head: Rc::clone(&self.head),
                        cells,
                    });
                }
                Cut::Row { line, cells, .. } => {
                    let (have, want) = (cells.len(), self.head.len());
                    problems.line(
                        line,
                        format!("deze regel heeft {have} velden en de kop {want}; overgeslagen"),
                    );
                }
                Cut::TooLong { line } => {
                    let reason =
                        "deze regel is te lang, of een aanhalingsteken wordt niet gesloten; overgeslagen";
                    problems.line(line, reason);
                }
                Cut::Stopped(reason) => {
                    problems.stopped(self.cutter.line(), reason);
                    return None;
                }
                Cut::End => return None,
            }
        }
    }

    fn tell_legacy(&mut self, line: u64, legacy: bool, problems: &mut Problems) {
        if legacy && !self.legacy_told {
            self.legacy_told = true;
            problems.line(line, LEGACY);
        }
    }
}
