//! The **manifest** of a delivery: whose it is, of when, how it came, and what is in it.

use std::collections::BTreeMap;

use feeds::forecast::{Look, Mapping};
use jiff::Timestamp;
use pathways::facts::Confidence;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use work::figures::{Codes, Columns, Measure};

use super::cbs::Page;
use super::feed::{Feed, Place};
use super::plan::Kind;

/// What is told of it, by whoever brings it in. What nobody told is not in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct About {
    /// What it is called on a page: `SBB, kans op werk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its version or year: `1.2.0`, `2025`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The licence, where the feed has none for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The words that the licence asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
    /// Its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What its figures measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// What the codes in it are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Codes>,
    /// Of whom the figures are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub population: Option<String>,
    /// How sure they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Sure>,
    /// What a number counts, in the words of its maker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Which dimension of a table is what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Columns>,
    /// Which column of a file is what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Mapping>,
}

/// How sure figures are, as whoever brings them in says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// Official statistics, in the file of their maker.
    Official,
    /// A study, or a forecast made of official statistics.
    Study,
    /// Somebody's own estimate.
    Estimate,
}

impl Sure {
    /// In the words of the facts.
    pub fn confidence(self) -> Confidence {
        match self {
            Sure::Official => Confidence::R,
            Sure::Study => Confidence::S,
            Sure::Estimate => Confidence::D,
        }
    }
}

/// A file of a delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its name, as it came.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

/// A delivery, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The feed.
    pub feed: Feed,
    /// Which of several.
    pub part: Option<String>,
    /// What was told of it.
    pub told: About,
    /// Where it came from: names of files, or an address. No folders: they are of the machine and say who made them.
    pub from: Vec<String>,
    /// When it came.
    pub brought_at: Timestamp,
    /// Its files, by name.
    pub files: Vec<Kept>,
    /// Which file is which page, for a table that came page by page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// How many records of each kind it has.
    pub counts: BTreeMap<Kind, u64>,
    /// Rows that could not be read, and were let go of by whoever brought it in.
    pub problems: u64,
    /// The version of the program that read it.
    pub program: String,
}

impl Manifest {
    /// The shelf it belongs on.
    pub fn place(&self) -> Place {
        Place {
            feed: self.feed,
            part: self.part.clone(),
        }
    }

    /// The name of the delivery: what is in it and what was told of it, and neither where it came from nor when. So the same file a
    /// second time is the same delivery.
    pub fn id(&self) -> String {
        let mut digest = Sha256::new();
        for kept in &self.files {
            digest.update(format!("{} {}\n", kept.sha256, kept.name));
        }
        for page in &self.pages {
            digest.update(format!("{} {} {}\n", page.version, page.path, page.file));
        }
        // What was told is plain data, which can always be written.
        digest.update(serde_json::to_vec(&self.told).unwrap_or_default());
        hex(&digest.finalize())[..16].to_owned()
    }

    /// What it is called.
    pub fn name(&self) -> String {
        let own = || self.feed.maker().unwrap_or(self.feed.id()).to_owned();
        self.told.name.clone().unwrap_or_else(own)
    }

    /// How sure it is. Files of a maker whom we know are the source itself; of others nobody looked it up, unless somebody says so.
    pub fn confidence(&self) -> Confidence {
        let untold = match self.feed {
            Feed::Forecast => Confidence::K,
            _ => Confidence::R,
        };
        self.told.confidence.map_or(untold, Sure::confidence)
    }

    /// Its licence, where it is known.
    pub fn licence(&self) -> Option<&str> {
        self.told.licence.as_deref().or(self.feed.licence())
    }

    /// The words that its licence asks for. O*NET asks that they name the edition.
    pub fn attribution(&self) -> Option<String> {
        let own = self.feed.attribution().map(|words| match &self.told.edition {
            Some(edition) => words.replace("O*NET Database", &format!("O*NET {edition} Database")),
            None => words.to_owned(),
        });
        self.told.attribution.clone().or(own)
    }
}

/// Reads what somebody wrote about a delivery.
///
/// # Errors
///
/// What is wrong with it, and on which line.
pub fn read_about(text: &str) -> Result<About, String> {
    let mut told: About = toml::from_str(text).map_err(|reason| reason.to_string())?;
    // What was left as it was suggested was not told.
    for one in [
        &mut told.name,
        &mut told.edition,
        &mut told.licence,
        &mut told.attribution,
        &mut told.url,
        &mut told.population,
        &mut told.unit,
    ] {
        one.take_if(|text| matches!(text.trim(), "" | OPEN));
    }
    Ok(told)
}

/// What stands in a suggestion where somebody has to fill something in.
const OPEN: &str = "…";

/// What somebody may begin with who has to say which column is what: the suggestion, and what it cannot know.
pub fn write_about(look: &Look) -> String {
    const UNKNOWN: &str = "\
# Wat er niet in het bestand staat. measure: pay-hour, pay-month, pay-year, chance-now, chance-later, choose, places, drop-out of
# switch. codes: isco, brc, crebo, croho of own. population: over wie het gaat. confidence: official (officiële statistiek), study
# (een onderzoek) of estimate (een eigen schatting).
name = \"…\"
edition = \"…\"
licence = \"…\"
measure = \"…\"
codes = \"…\"
population = \"…\"
confidence = \"…\"

";
    let told = About {
        mapping: Some(look.suggestion.clone()),
        ..About::default()
    };
    // A mapping is plain data, which can always be written.
    format!("{UNKNOWN}{}", toml::to_string(&told).unwrap_or_default())
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A manifest of nothing, to begin with.
pub fn begin(place: &Place, told: About, from: Vec<String>, brought_at: Timestamp) -> Manifest {
    Manifest {
        feed: place.feed,
        part: place.part.clone(),
        told,
        from,
        brought_at,
        files: Vec::new(),
        pages: Vec::new(),
        counts: BTreeMap::new(),
        problems: 0,
        program: env!("CARGO_PKG_VERSION").to_owned(),
    }
}
