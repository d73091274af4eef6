//! The order in which the pages of a table are needed.

use std::io::Read;

use super::{Observation, Seen, Table, pages};
use crate::once::Once;
use crate::problem::{Outcome, Problems};

/// The most pages of one table.
const MOST_PAGES: u32 = 10_000;
/// The most dimensions of one table. CBS has up to seven.
const MOST_DIMENSIONS: usize = 20;

/// Which interface a page is asked of. Each has an address that whoever fetches knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// OData 4.
    V4,
    /// OData 3.
    V3,
}

/// What is needed next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// A page: its bytes are given with [`Fetch::give`], or its absence with [`Fetch::absent`].
    Page(Version, String),
    /// Nothing: the table is whole, or cannot be read.
    Nothing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Dimensions,
    Measures,
    /// The codes of the dimension at this place.
    Codes(usize),
    /// A page of observations, by its path in the table.
    Cells(String),
    Done,
}

/// A table being fetched.
pub struct Fetch {
    version: Version,
    step: Step,
    table: Table,
    seen: Seen,
    links: Once,
    pages: u32,
    outcome: Outcome,
}

impl Fetch {
    /// Of a table with this id, of letters and digits; nothing where it is no such id.
    pub fn of(table: &str) -> Option<Fetch> {
        let plain = table.bytes().all(|sign| sign.is_ascii_alphanumeric());
        let sound = plain && (4..=20).contains(&table.len());
        sound.then(|| Fetch {
            version: Version::V4,
            step: Step::Dimensions,
            table: Table {
                id: table.to_owned(),
                ..Table::default()
            },
            seen: Seen::default(),
            links: Once::default(),
            pages: 0,
            outcome: Outcome::begin(),
        })
    }

    /// What is needed next.
    pub fn next(&self) -> Need {
        let v3 = self.version == Version::V3;
        let page = match &self.step {
            Step::Dimensions if v3 => "DataProperties".to_owned(),
            Step::Dimensions => "Dimensions".to_owned(),
            Step::Measures => "MeasureCodes".to_owned(),
            Step::Codes(at) => match self.table.dimensions.get(*at) {
                Some(dimension) if v3 => dimension.id.clone(),
                Some(dimension) => format!("{}Codes", dimension.id),
                None => return Need::Nothing,
            },
            Step::Cells(page) => page.clone(),
            Step::Done => return Need::Nothing,
        };
        Need::Page(self.version, format!("{}/{page}", self.table.id))
    }

    /// What the table has said about itself so far; all of it once the first observation comes.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The page that was needed. Every observation in it goes to `take`.
    pub fn give(&mut self, mut page: impl Read, take: impl FnMut(Observation)) {
        let Need::Page(_, path) = self.next() else { return };
        let mut problems = Problems::of(&path);
        self.pages += 1;
        if self.pages > MOST_PAGES {
            problems.refused(format!("de tabel heeft meer dan {MOST_PAGES} pagina's"));
        } else {
            self.read(&mut page, &mut problems, take);
        }
        if problems.halted {
            self.step = Step::Done;
        }
        self.outcome.add(problems);
    }

    /// The page that was needed is not there. A table that version 4 does not have is asked of version 3.
    pub fn absent(&mut self) {
        let Need::Page(version, path) = self.next() else {
            return;
        };
        if version == Version::V4 && self.step == Step::Dimensions {
            self.version = Version::V3;
            return;
        }
        let mut problems = Problems::of(&path);
        problems.refused("deze pagina is er niet");
        self.outcome.add(problems);
        self.step = Step::Done;
    }

    /// The table, and how its reading ended.
    pub fn finish(mut self) -> (Table, Outcome) {
        if self.step != Step::Done {
            self.outcome.whole = false;
        }
        (self.table, self.outcome)
    }

    fn read(&mut self, page: &mut dyn Read, problems: &mut Problems, take: impl FnMut(Observation)) {
        let (v3, seen) = (self.version == Version::V3, &mut self.seen);
        let next = match &self.step {
            Step::Dimensions if v3 => pages::properties(page, problems, &mut self.table, seen),
            Step::Dimensions => pages::dimensions(page, problems, &mut self.table),
            Step::Measures => pages::measures(page, problems, &mut self.table, seen),
            Step::Codes(at) => match self.table.dimensions.get_mut(*at) {
                Some(dimension) => pages::codes(page, problems, dimension, seen, v3),
                None => None,
            },
            Step::Cells(_) if v3 => {
                pages::rows(page, problems, &self.table, seen, &mut self.outcome.records, take)
            }
            Step::Cells(_) => {
                pages::cells(page, problems, &self.table, seen, &mut self.outcome.records, take)
            }
            Step::Done => None,
        };
        if !problems.halted {
            self.step = self.after(next, problems);
        }
    }

    /// The step after this one, or the next page of the same.
    fn after(&mut self, next: Option<String>, problems: &mut Problems) -> Step {
        let first = |v3: bool| Step::Cells(if v3 { "TypedDataSet" } else { "Observations" }.to_owned());
        let v3 = self.version == Version::V3;
        let codes = |at: usize, table: &Table| match at < table.dimensions.len() {
            true => Step::Codes(at),
            false => first(v3),
        };
        match (&self.step, next) {
            (Step::Cells(page), Some(link)) => {
                let name = page.split('?').next().unwrap_or_default();
                match self.own_page(&link, name) {
                    Some(page) if self.links.add(&page) => return Step::Cells(page),
                    Some(_) => problems.refused("deze pagina wijst naar een pagina die al is gelezen"),
                    None => problems.refused("de volgende pagina ligt buiten deze tabel; niet gelezen"),
                }
                Step::Done
            }
            // Codes of a dimension and what a table has fit on one page; more would be half.
            (_, Some(_)) => {
                problems.refused("deze lijst gaat verder op een tweede pagina; dat kan hier niet");
                Step::Done
            }
            (Step::Dimensions, None) if !(1..=MOST_DIMENSIONS).contains(&self.table.dimensions.len()) => {
                problems.refused("de tabel heeft geen dimensies, of te veel");
                Step::Done
            }
            (Step::Dimensions, None) if v3 => codes(0, &self.table),
            (Step::Dimensions, None) => Step::Measures,
            (Step::Measures, None) => codes(0, &self.table),
            (Step::Codes(at), None) => codes(at + 1, &self.table),
            (Step::Cells(_) | Step::Done, None) => Step::Done,
        }
    }

    /// A link to a next page, as a path in this table: whatever server it names, only this one is asked.
    fn own_page(&self, link: &str, name: &str) -> Option<String> {
        let inside = format!("/{}/", self.table.id);
        let page = match link.rsplit_once(&inside) {
            Some((_, page)) => page,
            None if link.contains("://") => return None,
            None => link,
        };
        let query = page.strip_prefix(name)?.strip_prefix('?')?;
        let sound = |sign: u8| sign.is_ascii_alphanumeric() || b"$=&%-_.+,'()".contains(&sign);
        let fine = query.len() <= 500 && query.bytes().all(sound);
        fine.then(|| page.to_owned())
    }
}
