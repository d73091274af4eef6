//! **Settings** of what is fetched by schedule: a file that whoever runs the product writes.
//!
//! ```toml
//! hour = 3                                   # at night, in the Netherlands
//! hosts = ["spiegel.voorbeeld.nl"]           # beside those of the makers
//!
//! [feeds.duo-mbo]
//! url = "https://onderwijsdata.duo.nl/…/mbo_opleidingsaanbod.csv"
//!
//! [feeds."cbs:85423NED"]                     # a table is asked by its number
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::bring::From;
use super::feed::{Feed, Place};
use super::line::{Allowed, Refused};
use super::manifest::About;

/// What is fetched, and when.
#[derive(Clone, Debug)]
pub struct Settings {
    /// At which hour.
    pub hour: i8,
    /// Whom we may ask.
    pub allowed: Allowed,
    /// Where tables are asked.
    pub tables: Tables,
    /// What, in the order of their names.
    pub nightly: Vec<Nightly>,
}

/// Where tables of CBS are asked: one address for each version of the interface.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tables {
    /// Version 4.
    pub v4: String,
    /// Version 3, for what version 4 does not have.
    pub v3: String,
}

impl Default for Tables {
    fn default() -> Tables {
        Tables {
            v4: "https://datasets.cbs.nl/odata/v1/CBS".to_owned(),
            v3: "https://opendata.cbs.nl/ODataFeed/odata".to_owned(),
        }
    }
}

/// One thing that is fetched.
#[derive(Clone, Debug)]
pub struct Nightly {
    /// Its shelf.
    pub place: Place,
    /// Where it is.
    pub from: From,
    /// What is told of it.
    pub told: About,
    /// Whether good rows are kept when others cannot be read.
    pub accept_problems: bool,
}

/// Why the settings are none.
#[derive(Debug, thiserror::Error)]
pub enum SettingsProblem {
    /// The file cannot be read.
    #[error("{path} kan ik niet lezen: {cause}.")]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: std::io::Error,
    },
    /// Something in it is wrong.
    #[error("{path} klopt niet: {why}")]
    Wrong {
        /// Which.
        path: PathBuf,
        /// What.
        why: Wrong,
    },
}

/// What is wrong in settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no settings at all.
    #[error("{0}")]
    Form(String),
    /// That is no hour.
    #[error("hour is {0}; een uur is 0 tot en met 23.")]
    Hour(i8),
    /// There is no such feed.
    #[error("{0} kan niet worden binnengehaald.")]
    Unknown(String),
    /// Its address is never asked.
    #[error("bij {0}: {1}")]
    Address(String, Refused),
    /// A table is asked by its number, without an address.
    #[error("{0}: een tabel heet cbs:85423NED, zonder adres.")]
    Table(String),
    /// It has no address.
    #[error("{0} heeft geen url.")]
    NoAddress(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default = "three")]
    hour: i8,
    #[serde(default)]
    hosts: Vec<String>,
    #[serde(default)]
    allow_private_addresses: bool,
    #[serde(default)]
    tables: Tables,
    #[serde(default)]
    feeds: BTreeMap<String, One>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct One {
    url: Option<String>,
    #[serde(default)]
    urls: Vec<String>,
    #[serde(default)]
    accept_problems: bool,
    #[serde(default)]
    about: About,
}

fn three() -> i8 {
    3
}

impl Default for Settings {
    /// Nothing by schedule, and only the makers may be asked.
    fn default() -> Settings {
        Settings {
            hour: three(),
            allowed: Allowed::default(),
            tables: Tables::default(),
            nightly: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads and checks the file.
    pub fn read(path: &Path) -> Result<Settings, SettingsProblem> {
        let text = std::fs::read_to_string(path).map_err(|cause| SettingsProblem::Read {
            path: path.to_owned(),
            cause,
        })?;
        Settings::parse(&text).map_err(|why| SettingsProblem::Wrong {
            path: path.to_owned(),
            why,
        })
    }

    fn parse(text: &str) -> Result<Settings, Wrong> {
        let written: Written = toml::from_str(text).map_err(|reason| Wrong::Form(reason.to_string()))?;
        if !(0..=23).contains(&written.hour) {
            return Err(Wrong::Hour(written.hour));
        }
        let allowed = Allowed {
            hosts: written.hosts,
            nearby: written.allow_private_addresses,
        };
        let nightly = written
            .feeds
            .into_iter()
            .map(|(name, one)| nightly(&name, one, &allowed));
        Ok(Settings {
            hour: written.hour,
            nightly: nightly.collect::<Result<_, _>>()?,
            allowed,
            tables: written.tables,
        })
    }
}

fn nightly(name: &str, one: One, allowed: &Allowed) -> Result<Nightly, Wrong> {
    let place = Place::parse(name).ok_or_else(|| Wrong::Unknown(name.to_owned()))?;
    let urls: Vec<String> = one.url.into_iter().chain(one.urls).collect();
    let wrong = |refused: Refused| Wrong::Address(name.to_owned(), refused);
    urls.iter()
        .try_for_each(|url| allowed.check(url).map_err(wrong))?;
    let from = match (place.feed, &place.part, urls.is_empty()) {
        (Feed::Cbs, Some(table), true) => From::Table(table.clone()),
        (Feed::Cbs, _, _) => return Err(Wrong::Table(name.to_owned())),
        (_, _, true) => return Err(Wrong::NoAddress(name.to_owned())),
        (_, _, false) => From::Addresses(urls),
    };
    Ok(Nightly {
        place,
        from,
        told: one.about,
        accept_problems: one.accept_problems,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_checked() {
        let settings = Settings::parse(
            "hour = 4\nhosts = [\"spiegel.voorbeeld.nl\"]\n\
             [feeds.duo-mbo]\nurl = \"https://onderwijsdata.duo.nl/mbo.csv\"\n\
             [feeds.\"cbs:85423NED\"]\n\
             [feeds.\"forecast:sbb\"]\nurl = \"https://spiegel.voorbeeld.nl/kans.csv\"\n\
             accept_problems = true\nabout = { name = \"SBB\", edition = \"2026\" }\n",
        );
        let settings = settings.unwrap();
        assert_eq!(settings.hour, 4);
        let places: Vec<String> = settings.nightly.iter().map(|one| one.place.to_string()).collect();
        assert_eq!(places, ["cbs:85423NED", "duo-mbo", "forecast:sbb"]);
        assert!(settings.nightly[2].accept_problems);
        assert_eq!(settings.nightly[2].told.edition.as_deref(), Some("2026"));
    }

    #[test]
    fn what_cannot_be_is_told_before_the_night() {
        for (text, why) in [
            ("hour = 24", "0 tot en met 23"),
            ("[feeds.esko]\nurl = \"https://duo.nl/x\"", "esko"),
            ("[feeds.esco]", "geen url"),
            ("[feeds.esco]\nurl = \"https://kwaad.example/x\"", "lijst"),
            ("[feeds.esco]\nurl = \"http://duo.nl/x\"", "https://"),
            ("[feeds.cbs]", "cbs:85423NED"),
            (
                "[feeds.\"cbs:85423NED\"]\nurl = \"https://datasets.cbs.nl/x\"",
                "zonder adres",
            ),
            ("uur = 3", "unknown field"),
        ] {
            let told = Settings::parse(text).unwrap_err().to_string();
            assert!(told.contains(why), "{text}: {told}");
        }
    }
}
