//! **Forecasts** and other figures about work and courses, in whatever columns their makers use (ROA, UWV, SBB, a region):
//! somebody says once which column is what, and that [`Mapping`] is remembered and used again for the next edition.
//!
//! The order is: [`look`] shows the columns of a file with a suggestion; a person makes it a mapping; [`read`] reads by it.
//! A file with other columns than the mapping was made for is refused and never guessed at, and so is a word that the
//! mapping does not know. Every record is handed over as soon as it is read; memory holds a mark for each.
//!
//! Of a spreadsheet the first page is read. Deliberately absent: what a word or a number means for a young person, and
//! which occupation or course a code belongs to.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::Parcel;
use crate::delivery::{self, Called, Known};
use crate::once::Once;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{Layout, Row};

mod cells;
mod suggest;

pub use suggest::{Look, look};

/// What a column can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The code of an occupation or course.
    Code,
    /// Its name.
    Name,
    /// The region.
    Region,
    /// The year, or the years.
    Year,
    /// The figure: a number, or a word.
    Value,
    /// The lowest it may be.
    Low,
    /// The highest it may be.
    High,
    /// Whose figure it is.
    Source,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 8] = [
        Role::Code,
        Role::Name,
        Role::Region,
        Role::Year,
        Role::Value,
        Role::Low,
        Role::High,
        Role::Source,
    ];
}

/// Where a role is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the column with this name.
    Column(String),
    /// Nowhere in the file: it is this in every row.
    Always(String),
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decimal {
    /// `1.234,5`
    #[default]
    Comma,
    /// `1,234.5`
    Point,
}

/// Which column is what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The columns of the file that the mapping was made for.
    pub head: Vec<String>,
    /// Where each role is found.
    pub places: BTreeMap<Role, Place>,
    /// How numbers are written in text. A number in a spreadsheet needs no telling.
    #[serde(default)]
    pub decimal: Decimal,
    /// The words that may stand for a figure, in small letters.
    #[serde(default)]
    pub words: BTreeSet<String>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// The code of an occupation or course.
    pub code: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The region.
    pub region: String,
    /// The first year it is about.
    pub from: i16,
    /// The last.
    pub until: i16,
    /// The figure.
    pub value: Value,
    /// The lowest it may be.
    pub low: Option<f64>,
    /// The highest it may be.
    pub high: Option<f64>,
    /// Whose figure it is.
    pub source: String,
}

/// What is forecast.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A word, in small letters: `goed`, `matig`.
    Word(String),
    /// Fewer than so many, and how many is not told.
    FewerThan(u32),
    /// Not known, as the maker says.
    Unknown,
}

impl Mapping {
    /// What still has to be said before a file can be read: a code or a name, and every role that makes a figure honest.
    pub fn lacking(&self) -> Vec<Role> {
        let has = |role: &Role| self.places.contains_key(role);
        let mut lacking: Vec<Role> = [Role::Region, Role::Year, Role::Value, Role::Source]
            .into_iter()
            .filter(|role| !has(role))
            .collect();
        if !has(&Role::Code) && !has(&Role::Name) {
            lacking.insert(0, Role::Name);
        }
        lacking
    }

    /// Why a file with these columns is not the one that the mapping was made for.
    fn differs(&self, head: &[&str]) -> Option<String> {
        let list = |names: Vec<&str>| {
            let names: Vec<String> = names.into_iter().take(20).map(quoted).collect();
            names.join(", ")
        };
        let gone: Vec<&str> = self.head.iter().map(String::as_str).collect();
        let gone: Vec<&str> = gone.into_iter().filter(|name| !head.contains(name)).collect();
        let known = |name: &&str| self.head.iter().any(|own| own == name);
        let new: Vec<&str> = head.iter().copied().filter(|name| !known(name)).collect();
        (!gone.is_empty() || !new.is_empty()).then(|| {
            let (gone, new) = (list(gone), list(new));
            format!("de kolommen zijn veranderd (verdwenen: {gone}; nieuw: {new}); wijs ze opnieuw aan")
        })
    }
}

/// Reads a file by a mapping.
pub fn read(parcel: &mut Parcel, mapping: &Mapping, mut take: impl FnMut(Forecast)) -> Outcome {
    const CALLED: Called = Called {
        name: "cijfers over werk of opleidingen",
        example: "prognoses.csv",
    };
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, &CALLED, |_| Known::Read(()), &mut outcome);
    if let Some(reason) = unfit(mapping) {
        let mut told = Problems::of(files.first().map_or("", |(_, at)| &parcel.items()[*at].label));
        told.refused(reason);
        outcome.add(told);
        return outcome;
    }
    let files: Vec<(usize, usize)> = files.into_iter().map(|((), at)| (at, at)).collect();
    let mut seen = Once::default();
    // Whether the columns of a file are those of the mapping, known from its first row on.
    let mut fits: BTreeMap<usize, bool> = BTreeMap::new();
    let layout = |_: &usize| Layout::delivery(&[], &[]);
    delivery::rows(parcel, &files, &mut outcome, layout, |file, row, problems| {
        let fits = fits.entry(*file).or_insert_with(|| {
            let head: Vec<&str> = row.cells().map(|(name, _)| name).collect();
            let differs = mapping.differs(&head);
            let fits = differs.is_none();
            differs.into_iter().for_each(|reason| problems.refused(reason));
            fits
        });
        *fits && one(row, mapping, &mut seen, problems).map(&mut take).is_some()
    });
    outcome
}

/// Why nothing can be read by this mapping.
fn unfit(mapping: &Mapping) -> Option<String> {
    if !mapping.lacking().is_empty() {
        return Some("nog niet van elke kolom is gezegd wat die is".to_owned());
    }
    let columns = mapping.places.values().filter_map(|place| match place {
        Place::Column(name) => Some(name),
        Place::Always(_) => None,
    });
    let strange = columns.into_iter().find(|name| !mapping.head.contains(name));
    strange.map(|name| format!("kolom {} hoort niet bij deze koppeling", quoted(name)))
}

fn one(row: &Row, mapping: &Mapping, seen: &mut Once, problems: &mut Problems) -> Option<Forecast> {
    let mut cells = cells::Cells {
        row,
        mapping,
        problems,
    };
    // A row without anything in it stands at the end of many a spreadsheet.
    if row.cells().all(|(_, cell)| cell.is_empty()) {
        return None;
    }
    let (code, name) = (cells.text(Role::Code), cells.text(Role::Name));
    if code.is_none() && name.is_none() {
        cells.tell(Role::Name, "is leeg; overgeslagen");
        return None;
    }
    let region = cells.needed(Role::Region);
    let source = cells.needed(Role::Source);
    let years = cells.years();
    let value = cells.value();
    let (low, high) = cells.bounds()?;
    let (region, source, (from, until), value) = (region?, source?, years?, value?);
    if let (Value::Number(number), Some(low), Some(high)) = (&value, low, high)
        && !(low..=high).contains(number)
    {
        cells.tell(Role::Value, "ligt niet tussen laag en hoog; overgeslagen");
        return None;
    }
    if !seen.add((&code, &name, &region, from, until, &source)) {
        cells.tell(Role::Value, "dit staat er twee keer in; de eerste telt");
        return None;
    }
    Some(Forecast {
        code,
        name,
        region,
        from,
        until,
        value,
        low,
        high,
        source,
    })
}
