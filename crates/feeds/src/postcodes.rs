//! Dutch postcodes of four digits, each with the place it belongs to and a point in its middle: enough to tell how far
//! something is, and too coarse to tell where somebody lives. Layout of the open list "4PP".
//!
//! Deliberately absent: the letters of a full postcode, streets, and post-box codes as something special.

use std::collections::HashSet;
use std::fmt;
use std::io::Read;

use crate::geo;
use crate::problem::{Problems, quoted};
use crate::table::{self, Row};
use crate::{Coordinate, Reading};

/// Four digits, from 1000 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode4(u16);

impl Postcode4 {
    /// Reads `1012`, and the digits of `1012 AB` or `1012ab`.
    pub fn parse(text: &str) -> Option<Postcode4> {
        let (digits, rest) = text.trim().split_at_checked(4)?;
        let letters = rest.trim_start();
        let whole =
            letters.is_empty() || (letters.len() == 2 && letters.bytes().all(|b| b.is_ascii_alphabetic()));
        let number: u16 = digits
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| digits.parse().ok())??;
        (whole && number >= 1000).then_some(Postcode4(number))
    }

    /// The number.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Postcode4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// One postcode area.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its postcode.
    pub postcode: Postcode4,
    /// The town or village.
    pub place: String,
    /// The municipality, where the list names one.
    pub municipality: Option<String>,
    /// The province.
    pub province: String,
    /// A point in the area.
    pub at: Coordinate,
}

/// The columns that are read.
pub const COLUMNS: [&str; 6] = [
    "postcode",
    "woonplaats",
    "gemeente",
    "provincie",
    "latitude",
    "longitude",
];

/// Reads the list. A postcode that stands twice is read once.
pub fn read(input: impl Read, name: &str) -> Reading<Area> {
    let mut seen = HashSet::new();
    table::read(input, name, &COLUMNS, |row, problems| {
        let area = area(row, problems)?;
        if !seen.insert(area.postcode) {
            problems.cell(
                row.line,
                "postcode",
                format!("{} staat twee keer in de lijst; de eerste telt", area.postcode),
            );
            return None;
        }
        Some(area)
    })
}

fn area(row: &Row, problems: &mut Problems) -> Option<Area> {
    let cell = row.get("postcode");
    let postcode = Postcode4::parse(cell);
    if postcode.is_none() {
        problems.cell(
            row.line,
            "postcode",
            format!("{} is geen Nederlandse postcode", quoted(cell)),
        );
    }
    let at = geo::coordinate(row.get("latitude"), row.get("longitude"))
        .map_err(|reason| problems.cell(row.line, "latitude", reason))
        .ok();
    if row.get("woonplaats").is_empty() {
        problems.cell(row.line, "woonplaats", "is leeg");
    }
    Some(Area {
        postcode: postcode?,
        place: row.some("woonplaats")?,
        municipality: row.some("gemeente"),
        province: row.get("provincie").to_owned(),
        at: at?,
    })
}
