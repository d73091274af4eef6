//! A **course of DUO** that our facts do not hold: its name, levels and code, as DUO lists it.
//!
//! Deliberately absent: what it asks and costs, how long it takes and the work that it leads to, which the list does not tell.

use feeds::offered::Level as Listed;
use pathways::courses::{Catalogue, Course};
use serde::Serialize;
use work::Level;
use work::figures::{Figures, Key, Study};

use super::brief::{LevelView, level};
use super::figure::{Lookup, Teller};
use crate::explore::answer::Desk;
use crate::explore::view::track_line;

/// What stands in front of the code in an address.
const PREFIX: &str = "duo-";

/// A course in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StudyBrief {
    /// Id in the addresses of the atlas.
    pub id: String,
    /// Its code.
    pub code: u32,
    /// Its name, as DUO gives it.
    pub name: String,
    /// Levels at which it is offered; none where the list did not tell.
    pub levels: Vec<LevelView>,
}

/// A course of DUO.
#[derive(Clone, Debug, Serialize)]
pub struct StudyView {
    /// In brief.
    pub brief: StudyBrief,
    /// It is one of mbo.
    pub mbo: bool,
    /// Who lists it.
    pub source: Teller,
}

/// The code in an address: `duo-25078`.
pub fn study_code(id: &str) -> Option<u32> {
    let digits = id.strip_prefix(PREFIX)?;
    let plain = (1..=9).contains(&digits.len()) && digits.bytes().all(|sign| sign.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

/// The id of the course with this code.
pub fn study_id(code: u32) -> String {
    format!("{PREFIX}{code}")
}

impl StudyBrief {
    /// In brief, with levels in the language of the desk.
    pub fn new(desk: &Desk<'_>, study: &Study<'_>) -> StudyBrief {
        StudyBrief {
            id: study_id(study.code),
            code: study.code,
            name: study.name.to_owned(),
            levels: study.levels.iter().filter_map(|one| listed(desk, *one)).collect(),
        }
    }
}

impl StudyView {
    /// The course, in the language of the lookup.
    pub fn new(lookup: &Lookup<'_>, study: &Study<'_>) -> StudyView {
        StudyView {
            brief: StudyBrief::new(lookup.desk, study),
            mbo: study.is_mbo(),
            source: lookup.teller(study.source, None),
        }
    }
}

/// The id of the course of ours that has this code.
pub fn own_of<'a>(catalogue: &'a Catalogue, figures: &Figures, code: u32) -> Option<&'a str> {
    let mbo = catalogue
        .programmes()
        .iter()
        .find(|one| one.crebo.contains(&code));
    let named = |one: &&Course| {
        let name = one.law_name.as_deref();
        name.is_some_and(|name| figures.codes_of(name).contains(&code))
    };
    let higher = || catalogue.courses().iter().find(named).map(|one| one.id.as_str());
    mbo.map(|one| one.id.as_str()).or_else(higher)
}

/// Under what figures of it may be told.
pub fn study_keys<'a>(study: &Study<'_>) -> [Key<'a>; 1] {
    [if study.is_mbo() {
        Key::Crebo(study.code)
    } else {
        Key::Croho(study.code)
    }]
}

/// A level of the list in words. Those of higher education are told apart further than our own.
fn listed(desk: &Desk<'_>, one: Listed) -> Option<LevelView> {
    let node = match one {
        Listed::Mbo(number) => return Level::of_node(&format!("mbo-{number}")).map(|own| level(desk, own)),
        Listed::HboAd => return Some(level(desk, Level::Ad)),
        Listed::HboBachelor => return Some(level(desk, Level::Hbo)),
        Listed::HboMaster => "hbo-ma",
        Listed::WoBachelor => "wo-ba",
        Listed::WoMaster => "wo-ma",
        Listed::HigherOther => "higher-other",
        Listed::Other => return None,
    };
    Some(LevelView {
        id: node,
        name: desk.words.text(&format!("atlas-listed-{node}")),
        line: if node == "higher-other" {
            "wo"
        } else {
            track_line(node)
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_a_code_and_nothing_else() {
        assert_eq!(study_code("duo-25078"), Some(25_078));
        assert_eq!(study_code(&study_id(34_808)), Some(34_808));
        for odd in [
            "duo-",
            "duo-x",
            "duo--1",
            "duo-+1",
            "25078",
            "mbo-kok",
            "duo-9999999999",
        ] {
            assert_eq!(study_code(odd), None, "{odd}");
        }
    }
}
