//! The **spot** where somebody lives, in metres on the Dutch map: as given, or from degrees or a postcode of four digits.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use feeds::postcodes::{self, Postcode4};
use feeds::{Coordinate, Problem};

use super::Reason;
use super::rows::{Cells, quoted};
use crate::cli::{Failure, Outcome, progress};

/// Where postcodes are, and what was asked that is not known.
#[derive(Default)]
pub struct Spots {
    known: Option<HashMap<Postcode4, Coordinate>>,
    /// Postcodes that could not be found, with how many live there.
    unknown: BTreeMap<String, u32>,
}

impl Spots {
    /// Reads a list of postcodes; without a list no postcode is anywhere.
    pub fn open(list: Option<&Path>) -> Outcome<Spots> {
        let Some(path) = list else {
            return Ok(Spots::default());
        };
        let read = postcodes::read(progress::open(path)?, &progress::name(path));
        if read.records.is_empty() {
            let why = read.problems.first().map_or_else(String::new, Problem::to_string);
            return Err(Failure::Failed(format!(
                "In {} staan geen postcodes die ik kan lezen. {why}",
                path.display()
            )));
        }
        Ok(Spots {
            known: Some(read.records.iter().map(|area| (area.postcode, area.at)).collect()),
            unknown: BTreeMap::new(),
        })
    }

    /// Where somebody lives; nothing where nobody knows.
    pub fn of(&mut self, cells: &mut Cells<'_>) -> Option<[i32; 2]> {
        let full = |one: &str, other: &str| !cells.text(one).is_empty() || !cells.text(other).is_empty();
        let (metres, degrees) = (full("x", "y"), full("lat", "lon"));
        if metres {
            half(cells, "x", "y");
            let x = cells.number("x", -10_000.0, 300_000.0);
            let y = cells.number("y", 290_000.0, 640_000.0);
            return Some([x?.round() as i32, y?.round() as i32]);
        }
        if degrees {
            half(cells, "lat", "lon");
            let lat = cells.number("lat", -90.0, 90.0);
            let lon = cells.number("lon", -180.0, 180.0);
            let at = Coordinate { lat: lat?, lon: lon? };
            if !at.in_netherlands() {
                let turned = Coordinate {
                    lat: at.lon,
                    lon: at.lat,
                }
                .in_netherlands();
                let key = if turned {
                    "allocate-wrong-turned"
                } else {
                    "allocate-wrong-abroad"
                };
                cells.wrong("lat", &Reason::new(key));
                return None;
            }
            return Some(at.metres());
        }
        self.of_postcode(cells)
    }

    fn of_postcode(&mut self, cells: &mut Cells<'_>) -> Option<[i32; 2]> {
        let cell = cells.text("postcode");
        if cell.is_empty() {
            return None;
        }
        let Some(postcode) = Postcode4::parse(cell) else {
            cells.wrong("postcode", &Reason::of("allocate-wrong-postcode", quoted(cell)));
            return None;
        };
        let known = self.known.as_ref().and_then(|known| known.get(&postcode));
        if known.is_none() {
            *self.unknown.entry(postcode.to_string()).or_default() += 1;
        }
        known.copied().map(Coordinate::metres)
    }

    /// What has to be said about postcodes that are nowhere.
    pub fn warning(&self) -> Option<Reason> {
        let people: u32 = self.unknown.values().sum();
        if people == 0 {
            return None;
        }
        Some(if self.known.is_none() {
            Reason::new("allocate-wrong-no-postcodes").with("people", people.to_string())
        } else {
            let some: Vec<&str> = self.unknown.keys().take(10).map(String::as_str).collect();
            Reason::new("allocate-wrong-postcodes-unknown")
                .with("many", self.unknown.len().to_string())
                .with("some", some.join(", "))
        })
    }
}

/// Tells when one of two numbers is missing.
fn half(cells: &mut Cells<'_>, one: &str, other: &str) {
    for (key, with) in [(one, other), (other, one)] {
        if cells.text(key).is_empty() {
            cells.wrong(key, &Reason::of("allocate-wrong-half", with));
        }
    }
}
