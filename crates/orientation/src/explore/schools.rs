//! Schools nearby, from a list that the person who runs the product imports.
//!
//! The list is kept as one file in the data folder and held in memory: a few thousand locations and postcode areas.
//!
//! Deliberately absent: quality, denomination and admission numbers of schools, and the postcode of whoever asks: it is in
//! the address of the page only, and only four digits of it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use feeds::Coordinate;
use feeds::postcodes::{Area, Postcode4};
use feeds::schools::School;
use serde::{Deserialize, Serialize};

/// One location, as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// Code of the location.
    pub code: String,
    /// Name.
    pub name: String,
    /// Ids of the programmes it offers, as in the facts; `vso` stands for its three tracks.
    pub offers: Vec<String>,
    /// Street and number.
    pub address: String,
    /// Postcode.
    pub postcode: String,
    /// Town or village.
    pub place: String,
    /// Web address with its scheme.
    pub website: Option<String>,
    /// Latitude and longitude.
    pub at: (f64, f64),
}

/// A postcode area, as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaKept {
    /// Town or village.
    pub place: String,
    /// Latitude and longitude.
    pub at: (f64, f64),
}

/// All locations and areas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Schools {
    /// What the list is called and of when, as told at the import.
    pub source: String,
    /// Locations, by code.
    pub locations: Vec<Location>,
    /// Areas by their four digits.
    pub areas: BTreeMap<u16, AreaKept>,
}

/// A location with its distance.
#[derive(Clone, Debug, Serialize)]
pub struct Nearby<'a> {
    /// The location.
    #[serde(flatten)]
    pub location: &'a Location,
    /// Distance as the crow flies, in kilometres, one decimal.
    pub km: f64,
}

/// Why the list cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepProblem {
    /// The file cannot be read.
    #[error("{path} kan ik niet lezen: {cause}")]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The folder or file cannot be written.
    #[error("{path} kan ik niet schrijven: {cause}")]
    Write {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The file is not what was kept.
    #[error("{path} is beschadigd ({cause}); importeer de scholen opnieuw")]
    Damaged {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        cause: serde_json::Error,
    },
}

/// The file in the data folder.
pub const FILE: &str = "schools.json";

impl Schools {
    /// The list as the readers give it.
    pub fn new(source: String, schools: &[School], areas: &[Area]) -> Schools {
        let mut locations: Vec<Location> = schools.iter().map(location).collect();
        locations.sort_by(|a, b| a.code.cmp(&b.code));
        let areas = areas.iter().map(|area| {
            (
                area.postcode.number(),
                AreaKept {
                    place: area.place.clone(),
                    at: pair(area.at),
                },
            )
        });
        Schools {
            source,
            locations,
            areas: areas.collect(),
        }
    }

    /// The postcode areas with their places.
    pub fn places(&self) -> impl Iterator<Item = (u16, Coordinate)> {
        self.areas
            .iter()
            .map(|(digits, area)| (*digits, coordinate(area.at)))
    }

    /// What was kept in the data folder; nothing when nothing was imported yet.
    pub fn load(folder: &Path) -> Result<Schools, KeepProblem> {
        let path = folder.join(FILE);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(Schools::default()),
            Err(cause) => return Err(KeepProblem::Read { path, cause }),
        };
        serde_json::from_str(&text).map_err(|cause| KeepProblem::Damaged { path, cause })
    }

    /// Keeps the list. The old one stays whole until the new one is: it is written aside, then takes its place.
    pub fn save(&self, folder: &Path) -> Result<PathBuf, KeepProblem> {
        let path = folder.join(FILE);
        let aside = folder.join(format!("{FILE}.new"));
        let fail = |path: &Path, cause| KeepProblem::Write {
            path: path.to_owned(),
            cause,
        };
        std::fs::create_dir_all(folder).map_err(|cause| fail(folder, cause))?;
        let text = serde_json::to_string(self).map_err(|cause| fail(&aside, cause.into()))?;
        let mut file = std::fs::File::create(&aside).map_err(|cause| fail(&aside, cause))?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(|cause| fail(&aside, cause))?;
        std::fs::rename(&aside, &path).map_err(|cause| fail(&path, cause))?;
        Ok(path)
    }

    /// Nothing was imported.
    pub fn is_empty(&self) -> bool {
        self.locations.is_empty()
    }

    /// The area of a postcode: `3055` or `3055 KM`.
    pub fn area(&self, postcode: &str) -> Option<(Postcode4, &AreaKept)> {
        let postcode = Postcode4::parse(postcode)?;
        Some((postcode, self.areas.get(&postcode.number())?))
    }

    /// The locations nearest to an area that offer one of these programmes, nearest first.
    pub fn near(&self, area: &AreaKept, offers: &[String]) -> Vec<Nearby<'_>> {
        let wanted = |location: &&Location| offers.iter().any(|offer| location.offers.contains(offer));
        let mut found: Vec<Nearby<'_>> = self
            .locations
            .iter()
            .filter(wanted)
            .map(|location| Nearby {
                location,
                km: area.km(location.at),
            })
            .collect();
        found.sort_by(|a, b| {
            a.km.total_cmp(&b.km)
                .then_with(|| a.location.code.cmp(&b.location.code))
        });
        found
    }
}

impl AreaKept {
    /// How far away something is as the crow flies, in kilometres with one decimal.
    pub fn km(&self, there: (f64, f64)) -> f64 {
        (coordinate(self.at).distance_km(coordinate(there)) * 10.0).round() / 10.0
    }
}

fn location(school: &School) -> Location {
    Location {
        code: school.code.clone(),
        name: school.name.clone(),
        offers: school.offers.iter().map(|offer| offer.id().to_owned()).collect(),
        address: school.address.clone(),
        postcode: school.postcode.clone(),
        place: school.place.clone(),
        website: school.website.as_deref().and_then(website),
        at: pair(school.at),
    }
}

/// A web address that is safe to link to: http or https, nothing else.
fn website(written: &str) -> Option<String> {
    let written = written.trim();
    let plain = !written.is_empty()
        && !written.contains(|letter: char| letter.is_whitespace() || "<>\"'`\\".contains(letter));
    match written.split_once("://") {
        Some(("http" | "https", rest)) if plain && !rest.is_empty() => Some(written.to_owned()),
        None if plain && written.contains('.') && !written.contains(':') => {
            Some(format!("https://{written}"))
        }
        _ => None,
    }
}

fn pair(at: Coordinate) -> (f64, f64) {
    (at.lat, at.lon)
}

fn coordinate((lat, lon): (f64, f64)) -> Coordinate {
    Coordinate { lat, lon }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(
            website("www.school.example").as_deref(),
            Some("https://www.school.example")
        );
        assert_eq!(
            website("http://school.example/a").as_deref(),
            Some("http://school.example/a")
        );
        assert_eq!(website("javascript:alert(1)"), None);
        assert_eq!(website("javascript://x%0aalert(1)"), None);
        assert_eq!(website("a b.example"), None);
        assert_eq!(website(""), None);
    }
}
