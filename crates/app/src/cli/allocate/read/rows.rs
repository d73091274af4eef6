//! The **rows** of a file: cells by column, and a problem with file, line, column and reason for what cannot be read in one.

use std::collections::HashMap;
use std::path::Path;

use feeds::Problem;
use feeds::sheet::{self, Sheet, SheetRow};
use jiff::civil::Date;

use super::columns::{Column, key, plain};
use super::near::near;
use super::reason::{Reason, Tongue};
use crate::cli::{Outcome, progress};

/// A file with its columns found.
pub struct Rows {
    columns: &'static [Column],
    at: HashMap<String, usize>,
    sheet: Sheet,
    tongue: Tongue,
    /// What is good to know about the file.
    pub notes: Vec<Problem>,
    /// What keeps the file, or a row of it, from being read.
    pub bad: Vec<Bad>,
}

/// A row that is left out, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// Whose row it is, as far as that can be read.
    pub id: String,
    /// Where, and why.
    pub problem: Problem,
}

impl Rows {
    /// Opens a file. What is wrong with it as a whole is told beside the rows.
    pub fn open(
        path: &Path,
        page: Option<&str>,
        columns: &'static [Column],
        tongue: &Tongue,
    ) -> Outcome<Rows> {
        let sheet = sheet::read(progress::open(path)?, &progress::name(path), page);
        Ok(Rows::new(sheet, columns, tongue.clone()))
    }

    fn new(mut sheet: Sheet, columns: &'static [Column], tongue: Tongue) -> Rows {
        let whole = |problem: Problem| Bad {
            id: String::new(),
            problem,
        };
        let mut rows = Rows {
            columns,
            at: HashMap::new(),
            notes: std::mem::take(&mut sheet.notes),
            bad: std::mem::take(&mut sheet.problems)
                .into_iter()
                .map(whole)
                .collect(),
            sheet,
            tongue,
        };
        for (at, name) in rows
            .sheet
            .head
            .iter()
            .enumerate()
            .filter(|(_, name)| !name.is_empty())
        {
            match key(columns, name) {
                Some(key) => {
                    rows.at.entry(key).or_insert(at);
                }
                None => {
                    let known = columns.iter().flat_map(|column| [column.dutch, column.key]);
                    let reason = Reason::of("allocate-wrong-column-unknown", format!("'{name}'"));
                    let reason = reason.meant(near(&plain(name), known));
                    rows.notes.push(rows.told(None, None, &reason));
                }
            }
        }
        if !rows.sheet.head.is_empty() {
            for column in columns
                .iter()
                .filter(|column| column.needed && !rows.at.contains_key(column.key))
            {
                let reason = Reason::of("allocate-wrong-column-missing", format!("'{}'", column.dutch));
                let problem = rows.told(None, None, &reason);
                rows.bad.push(whole(problem));
            }
            if rows.sheet.rows.is_empty() {
                rows.notes
                    .push(rows.told(None, None, &Reason::new("allocate-wrong-nobody")));
            }
        }
        rows
    }

    /// Is there such a column?
    pub fn has(&self, key: &str) -> bool {
        self.at.contains_key(key)
    }

    /// Whether rows can be read at all.
    pub fn is_whole(&self) -> bool {
        let lacks = |column: &&Column| column.needed && !self.has(column.key);
        !self.sheet.head.is_empty() && !self.columns.iter().any(|column| lacks(&column))
    }

    /// Every row; nothing where the file as a whole cannot be read.
    pub fn each(&self) -> impl Iterator<Item = Cells<'_>> {
        let rows: &[SheetRow] = if self.is_whole() { &self.sheet.rows } else { &[] };
        rows.iter().map(|row| Cells {
            rows: self,
            row,
            problems: Vec::new(),
        })
    }

    /// What is good to know about it, as notes.
    pub fn sentences(&self) -> impl Iterator<Item = String> + '_ {
        let note = |note: &Problem| self.tongue.sentence(note);
        self.notes.iter().map(note)
    }

    /// A problem with this file.
    pub fn told(&self, line: Option<u64>, key: Option<&str>, reason: &Reason) -> Problem {
        let name = |key: &str| {
            let at = self.at.get(key).and_then(|at| self.sheet.head.get(*at));
            at.cloned().unwrap_or_else(|| key.to_owned())
        };
        Problem {
            file: self.sheet.name.clone(),
            line,
            column: key.map(name),
            reason: self.tongue.say(reason),
        }
    }
}

/// The cells of one row.
pub struct Cells<'a> {
    rows: &'a Rows,
    row: &'a SheetRow,
    /// What cannot be read in it.
    pub problems: Vec<Problem>,
}

impl<'a> Cells<'a> {
    /// Where it stands in the file.
    pub fn line(&self) -> u64 {
        self.row.line
    }

    /// The text of a cell; empty where there is no such column.
    pub fn text(&self, key: &str) -> &'a str {
        let at = self.rows.at.get(key).and_then(|at| self.row.cells.get(*at));
        at.map_or("", |cell| cell.trim())
    }

    /// Tells what is wrong with a cell.
    pub fn wrong(&mut self, key: &str, reason: &Reason) {
        let problem = self.rows.told(Some(self.row.line), Some(key), reason);
        self.problems.push(problem);
    }

    /// The id, which everybody has.
    pub fn id(&mut self) -> String {
        let id = self.text("id");
        if id.is_empty() {
            self.wrong("id", &Reason::new("allocate-wrong-empty"));
        } else if id.chars().count() > 100 || id.contains(char::is_control) {
            self.wrong("id", &Reason::new("allocate-wrong-signs"));
        }
        id.to_owned()
    }

    /// A number between bounds, with a point or a comma.
    pub fn number(&mut self, key: &str, least: f64, most: f64) -> Option<f64> {
        let cell = self.text(key);
        if cell.is_empty() {
            return None;
        }
        let number = cell
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite());
        match number {
            None => self.wrong(key, &Reason::of("allocate-wrong-number", quoted(cell))),
            Some(number) if !(least..=most).contains(&number) => {
                let reason = Reason::of("allocate-wrong-between", quoted(cell));
                let reason = reason
                    .with("least", least.to_string())
                    .with("most", most.to_string());
                self.wrong(key, &reason);
            }
            Some(number) => return Some(number),
        }
        None
    }

    /// A whole number between bounds.
    pub fn whole(&mut self, key: &str, least: u32, most: u32) -> Option<u32> {
        let number = self.number(key, least.into(), most.into())?;
        if number.fract() != 0.0 {
            let cell = quoted(self.text(key));
            self.wrong(key, &Reason::of("allocate-wrong-whole", cell));
            return None;
        }
        Some(number as u32)
    }

    /// Yes or no; an empty cell is no.
    pub fn yes(&mut self, key: &str) -> bool {
        let cell = self.text(key);
        match plain(cell).as_str() {
            "ja" | "j" | "x" | "1" | "yes" | "y" | "true" | "waar" => true,
            "" | "nee" | "n" | "0" | "no" | "false" | "onwaar" => false,
            _ => {
                self.wrong(key, &Reason::of("allocate-wrong-yes", quoted(cell)));
                false
            }
        }
    }

    /// A day: 2027-03-31 or 31-3-2027.
    pub fn day(&mut self, key: &str) -> Option<Date> {
        let cell = self.text(key);
        if cell.is_empty() {
            return None;
        }
        let day = day(cell);
        if day.is_none() {
            self.wrong(key, &Reason::of("allocate-wrong-day", quoted(cell)));
        }
        day
    }

    /// Words with a comma, a semicolon or a bar between them.
    pub fn list(&self, key: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let parts = self.text(key).split([',', ';', '|', '\n']).map(str::trim);
        parts.filter(|word| !word.is_empty())
    }
}

fn day(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse::<Date>() {
        return Some(day);
    }
    let mut parts = text.split(['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A value from a file as a problem may quote it: short, on one line.
pub fn quoted(value: &str) -> String {
    let shown: String = value
        .chars()
        .take(40)
        .map(|sign| if sign.is_control() { '\u{fffd}' } else { sign })
        .collect();
    let more = if value.chars().nth(40).is_some() {
        "…"
    } else {
        ""
    };
    format!("'{shown}{more}'")
}
