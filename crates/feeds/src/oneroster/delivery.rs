//! A package being read: its files one after the other, what was told, and what rows of earlier files became.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use super::layout::File;
use super::manifest::Manifest;
use super::package::Package;
use crate::Problem;
use crate::problem::{Problems, quoted};
use crate::roster::{Dropped, Drops, Roster, RosterReading};
use crate::table::{self, Row};

pub(super) struct Delivery<'a> {
    package: Package<'a>,
    manifest: Manifest,
    problems: Vec<Problem>,
    dropped: Vec<Dropped>,
}

impl<'a> Delivery<'a> {
    pub(super) fn open(mut package: Package<'a>, mut problems: Vec<Problem>) -> Delivery<'a> {
        let manifest = Manifest::read(&mut package, &mut problems);
        Delivery {
            package,
            manifest,
            problems,
            dropped: Vec::new(),
        }
    }

    pub(super) fn reads(&self, file: File) -> bool {
        self.manifest.reads(file)
    }

    /// What holds for the package as a whole.
    pub(super) fn tell(&mut self, file: File, reason: impl Into<String>) {
        let mut told = Problems::of(&self.package.label(file));
        told.file(reason);
        self.problems.append(&mut told.finish());
    }

    /// What holds for rows that were read before, each with its line and reason.
    pub(super) fn tell_rows(&mut self, file: File, column: &str, rows: Vec<(u64, String)>) {
        let mut told = Problems::of(&self.package.label(file));
        for (line, reason) in rows {
            told.cell(line, column, reason);
        }
        self.problems.append(&mut told.finish());
    }

    /// Takes out what no file may bring along under another name.
    pub(super) fn refuse_service_numbers(&mut self, roster: &mut Roster) {
        let mut drops = Drops::of(&self.package.label(File::Users));
        let refused = roster.without_service_numbers(|| drops.count("username"));
        self.dropped.extend(drops.finish());
        if let Some(reason) = refused {
            self.tell(File::Users, reason);
        }
    }

    /// Reads a file: every sound row goes to `take`. Nothing happens where the manifest says not to read it.
    pub(super) fn each(&mut self, file: File, mut take: impl FnMut(&Row, &mut Told)) {
        if !self.reads(file) {
            return;
        }
        let label = self.package.label(file);
        let mut problems = Problems::of(&label);
        let mut drops = Drops::of(&label);
        let mut led = 0;
        let order = file.columns(self.manifest.version);
        let version = self.manifest.version.name();
        let mut unheld: Option<Vec<Unheld>> = None;
        let opened = self.package.open(file, |input| {
            let head = |head: &[String], problems: &mut Problems| {
                if !in_order(head, order) {
                    problems.file(format!(
                        "de kolommen staan niet in de volgorde van OneRoster {version}; gelezen op kolomnaam, \
                         controleer of elke kolom onder de juiste naam staat"
                    ));
                }
            };
            table::each(input, &mut problems, file.needed(), file.bounds(), head, |row, rows| {
                for column in unheld.get_or_insert_with(|| unheld_columns(row, file)) {
                    column.filled += u64::from(!row.cell(column.at).1.is_empty());
                }
                let mut told = Told {
                    problems: rows,
                    drops: &mut drops,
                    led: &mut led,
                };
                take(row, &mut told);
            });
        });
        if let Err(reason) = opened {
            problems.file(reason);
        }
        if led > 0 {
            problems.file(format!(
                "{} regels overgeslagen, want ze horen bij een regel die al is overgeslagen of niet is gelezen",
                led
            ));
        }
        self.problems.append(&mut problems.finish());
        let mut columns = Drops::of(&label);
        for column in unheld.into_iter().flatten() {
            columns.add(&column.name, column.filled);
        }
        self.dropped.extend(columns.finish().chain(drops.finish()));
    }

    pub(super) fn finish(self, roster: Roster) -> RosterReading {
        RosterReading {
            roster,
            dropped: self.dropped,
            problems: self.problems,
        }
    }
}

/// Whether the columns that the standard knows come in its order; others may stand between.
fn in_order(head: &[String], order: &[&str]) -> bool {
    let places = head
        .iter()
        .filter_map(|name| order.iter().position(|known| known.eq_ignore_ascii_case(name)));
    places.is_sorted()
}

/// A column whose cells are not held and are told. Counted by its place: a file may have a million rows of such cells.
struct Unheld {
    at: usize,
    name: String,
    filled: u64,
}

fn unheld_columns(row: &Row, file: File) -> Vec<Unheld> {
    let fine = |name: &str| {
        let mut known = file.held().iter().chain(file.idle());
        known.any(|column| column.eq_ignore_ascii_case(name))
    };
    let names = row.cells().enumerate().filter(|(_, (name, _))| !fine(name));
    let unheld = names.map(|(at, (name, _))| Unheld {
        at,
        name: name.to_owned(),
        filled: 0,
    });
    unheld.collect()
}

/// What is told while the rows of one file are read.
pub(super) struct Told<'t> {
    problems: &'t mut Problems,
    pub(super) drops: &'t mut Drops,
    /// Rows that fell because another row did.
    led: &'t mut u64,
}

impl Told<'_> {
    pub(super) fn cell(&mut self, row: &Row, column: &str, reason: impl Into<String>) {
        self.problems.cell(row.line, column, reason);
    }

    /// The id of a row, its own in the file. Nothing comes back, and is told, where it is unsound or taken.
    pub(super) fn own<I, T>(
        &mut self,
        row: &Row,
        register: &Register<I, T>,
        parse: fn(&str) -> Option<I>,
    ) -> Option<I>
    where
        I: Eq + Hash + Borrow<str>,
    {
        let cell = row.get("sourcedId");
        if cell.is_empty() {
            self.cell(row, "sourcedId", "is leeg; regel overgeslagen");
        } else if register.rows.contains_key(cell) {
            let reason = format!("{} staat twee keer in dit bestand; de eerste telt", quoted(cell));
            self.cell(row, "sourcedId", reason);
        } else if let Some(id) = parse(cell) {
            return Some(id);
        } else {
            let reason = "is langer dan 256 tekens of bevat vreemde tekens; regel overgeslagen";
            self.cell(row, "sourcedId", reason);
        }
        None
    }

    /// Whether the sender says that this row is to be deleted.
    pub(super) fn deleted(&mut self, row: &Row) -> bool {
        let status = row.get("status");
        let is = |word: &str| status.eq_ignore_ascii_case(word);
        if !(status.is_empty() || is("active") || is("tobedeleted")) {
            let reason = format!(
                "{} is geen active of tobedeleted; gelezen als active",
                quoted(status)
            );
            self.cell(row, "status", reason);
        }
        is("tobedeleted")
    }

    /// What a cell names in an earlier file. Where it names nothing that is told; where it names a row that fell, or
    /// the earlier file could not be read, it is counted.
    pub(super) fn named<'r, I, T>(
        &mut self,
        row: &Row,
        column: &str,
        register: &'r Register<I, T>,
    ) -> Result<(&'r I, &'r T), Fallen>
    where
        I: Eq + Hash + Borrow<str>,
    {
        let cell = row.get(column);
        match register.rows.get_key_value(cell) {
            Some((id, Fate::Kept(kept))) => return Ok((id, kept)),
            Some((_, Fate::Fallen(Fallen::Deleted))) => return Err(Fallen::Deleted),
            Some((_, Fate::Fallen(Fallen::Refused))) => *self.led += 1,
            None if cell.is_empty() => self.cell(row, column, "is leeg; regel overgeslagen"),
            None if register.is_empty() => *self.led += 1,
            None => {
                let reason = format!(
                    "{} staat niet in {}; regel overgeslagen",
                    quoted(cell),
                    register.file
                );
                self.cell(row, column, reason);
            }
        }
        Err(Fallen::Refused)
    }
}

/// The rows of a file that later files may name.
pub(super) struct Register<I, T> {
    file: &'static str,
    rows: HashMap<I, Fate<T>>,
}

/// What became of a row.
enum Fate<T> {
    Kept(T),
    Fallen(Fallen),
}

/// Why a row is not in the roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fallen {
    /// The sender says so; what names it goes with it, without a word.
    Deleted,
    /// It is not sound; what names it is counted.
    Refused,
}

impl<I: Eq + Hash + Borrow<str>, T> Register<I, T> {
    pub(super) fn of(file: &'static str) -> Register<I, T> {
        Register {
            file,
            rows: HashMap::new(),
        }
    }

    pub(super) fn keep(&mut self, id: I, row: T) {
        self.rows.insert(id, Fate::Kept(row));
    }

    pub(super) fn fall(&mut self, id: I, why: Fallen) {
        self.rows.insert(id, Fate::Fallen(why));
    }

    /// The row, where it was kept.
    pub(super) fn kept(&self, id: &str) -> Option<(&I, &T)> {
        match self.rows.get_key_value(id) {
            Some((id, Fate::Kept(row))) => Some((id, row)),
            _ => None,
        }
    }

    /// Whether the file had such a row, whatever became of it.
    pub(super) fn knows(&self, id: &str) -> bool {
        self.rows.contains_key(id)
    }

    /// Whether no row of the file was read: that is told once, not by every row that names one.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn file(&self) -> &'static str {
        self.file
    }
}
