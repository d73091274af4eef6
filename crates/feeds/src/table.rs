//! A table is a file of rows under a head of column names, with whatever separator and encoding its sender uses.
//!
//! Rows are cut by the `csv-core` state machine into buffers of fixed size: a row that does not fit is skipped and told,
//! so that no input can make memory grow.

use std::io::Read;
use std::rc::Rc;

use crate::problem::{Problems, Reading};
use crate::sheet::SheetRow;

use cut::{Cells, Cut, Cutter, RowEnd};
use layout::lacking;

mod cut;
mod layout;
pub(crate) mod text;

pub(crate) use layout::{Bounds, LIST, Layout, check_head, same_name};

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
    /// Cells that are a number and no text, by their place. A file of rows has none.
    numbers: Vec<(usize, f64)>,
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

    /// The cell in the first of these columns that is there, whether words of its name are joined or not.
    pub(crate) fn any(&self, columns: &[&str]) -> &str {
        let place = |column: &&str| self.head.iter().position(|name| same_name(name, column));
        let at = columns.iter().find_map(place);
        at.map_or("", |at| self.cells.get(at))
    }

    /// How the first of these columns that is there is called in the file.
    pub(crate) fn called(&self, columns: &[&'static str]) -> &str {
        let there = |column: &&str| self.head.iter().find(|name| same_name(name, column));
        columns.iter().find_map(there).map_or("", String::as_str)
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

    /// The number in this column, where its cell is one and no text that looks like one.
    pub(crate) fn number(&self, column: &str) -> Option<f64> {
        let at = self.head.iter().position(|name| name == column)?;
        self.number_at(at)
    }

    /// The number at this place, where the cell is one and no text that looks like one.
    pub(crate) fn number_at(&self, at: usize) -> Option<f64> {
        let found = self.numbers.iter().find(|(place, _)| *place == at);
        found.map(|(_, number)| *number)
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

/// A row that comes from a spreadsheet.
pub(crate) fn row(head: &Rc<[String]>, row: &SheetRow) -> Row {
    Row {
        line: row.line,
        head: Rc::clone(head),
        cells: Cells::of(&row.cells),
        numbers: row.numbers.clone(),
    }
}

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
    take: impl FnMut(&Row, &mut Problems),
) {
    each_of(input, problems, &Layout::plain(columns, bounds), head, take);
}

/// Reads a whole file of this layout: its column names go to `head`, then every sound row to `take`.
pub(crate) fn each_of(
    input: impl Read,
    problems: &mut Problems,
    layout: &Layout,
    head: impl FnOnce(&[String], &mut Problems),
    mut take: impl FnMut(&Row, &mut Problems),
) {
    if let Some(mut table) = Table::open(input, layout, problems) {
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
    short_rows: bool,
    ended: bool,
    /// Whether the sender's older encoding was told already.
    legacy_told: bool,
}

impl<R: Read> Table<R> {
    /// Reads the head. Nothing comes back where the file is no table or lacks a column; the problems say so.
    fn open(input: R, layout: &Layout, problems: &mut Problems) -> Option<Table<R>> {
        let first = layout.columns.first().filter(|_| layout.above > 0);
        let cutter = Cutter::open(input, layout.bounds.bytes, first.unwrap_or(&""), layout.quotes);
        let cutter = match cutter {
            Ok(cutter) => cutter,
            Err(reason) => {
                problems.refused(reason);
                return None;
            }
        };
        let mut table = Table {
            cutter,
            head: Rc::from([]),
            rows: 0,
            most: layout.bounds.rows,
            short_rows: layout.short_rows,
            ended: layout.ended,
            legacy_told: false,
        };
        table.find_head(layout, problems).then_some(table)
    }

    /// Finds the first row with every column that has to be there, among the rows that may be it.
    fn find_head(&mut self, layout: &Layout, problems: &mut Problems) -> bool {
        let mut left = layout.above;
        let mut first: Option<Rc<[String]>> = None;
        loop {
            match self.cutter.next() {
                Cut::Row {
                    line, cells, legacy, ..
                } => {
                    self.tell_legacy(line, legacy, problems);
                    self.head = (0..cells.len()).map(|at| cells.get(at).to_owned()).collect();
                    if left == 0 || lacking(&self.head, layout.columns).next().is_none() {
                        break;
                    }
                    left -= 1;
                    first.get_or_insert_with(|| Rc::clone(&self.head));
                }
                Cut::TooLong { line } => {
                    let (kb, most) = (MAX_ROW_BYTES >> 10, MAX_COLUMNS);
                    problems.lost(
                        line,
                        format!("de kop is langer dan {kb} kB of heeft meer dan {most} kolommen"),
                    );
                    return false;
                }
                Cut::Stopped(reason) => {
                    problems.refused(reason);
                    return false;
                }
                Cut::End if first.is_some() => break,
                Cut::End => {
                    problems.refused("het bestand is leeg");
                    return false;
                }
            }
        }
        if let Some(first) = first.filter(|_| lacking(&self.head, layout.columns).next().is_some()) {
            self.head = first;
        }
        check_head(&self.head, layout, problems)
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
                Cut::Row {
                    line,
                    cells,
                    legacy,
                    end,
                } if cells.len() == self.head.len() || self.short_rows && cells.len() < self.head.len() => {
                    self.tell_legacy(line, legacy, problems);
                    self.tell_end(line, end, problems);
                    return Some(Row {
                        line,
                        head: Rc::clone(&self.head),
                        cells,
                        numbers: Vec::new(),
                    });
                }
                Cut::Row { line, end, .. } if self.ended && end != RowEnd::Line => {
                    problems.lost(
                        line,
                        "het bestand houdt hier midden in een regel op; het is afgebroken",
                    );
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
                    problems.lost(line, reason);
                }
                Cut::Stopped(reason) => {
                    problems.stopped(self.cutter.line(), reason);
                    return None;
                }
                Cut::End => return None,
            }
        }
    }

    fn tell_end(&self, line: u64, end: RowEnd, problems: &mut Problems) {
        match end {
            _ if !self.ended => {}
            RowEnd::Line => {}
            RowEnd::File => problems.line(
                line,
                "de laatste regel heeft geen einde; controleer of het bestand compleet is",
            ),
            RowEnd::OpenQuote => problems.lost(
                line,
                "het bestand houdt op binnen aanhalingstekens; het is afgebroken",
            ),
        }
    }

    fn tell_legacy(&mut self, line: u64, legacy: bool, problems: &mut Problems) {
        if legacy && !self.legacy_told {
            self.legacy_told = true;
            problems.line(line, LEGACY);
        }
    }
}
