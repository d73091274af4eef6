//! An **assignment**: what a class finds out about work and courses, made by whoever guides it from *pieces* of the atlas. A piece asks
//! to compare, to look at a day of work, to interview somebody, to find an employer, to go and see a school, or something of one's own.
//!
//! Young people write what they *found* with each piece. Their words are theirs: the private portfolio, until they let the one who gave
//! the assignment read some of them. Who says that it is done has an experience on the own journey, to change or take back there.
//!
//! Deliberately absent: marks, a count of words or visits, who began and who did not, and what anybody looked at. A link to the atlas
//! carries nothing about who follows it.

mod acts;
mod asking;
mod examples;
mod groups;
mod own;
mod pages;
mod pieces;
mod rules;
pub mod sample;
mod store;
mod work;

use journey::Journeys;
use kit::{Cx, Db};

use crate::atlas::Atlas;

pub use own::{Open, open};
pub use pages::{templates, urls};
pub use rules::{Kind, LONGEST_TEXT, LONGEST_TITLE, LONGEST_WORDS, MOST_PIECES, State};

/// Everything that its pages stand on. Cheap to clone.
#[derive(Clone)]
pub struct Assignments {
    /// Occupations and courses.
    pub atlas: Atlas,
    /// The database, and the journey on which something done is kept.
    pub journeys: Journeys,
}

impl Assignments {
    /// Clock, ids, texts, pages.
    pub fn cx(&self) -> &Cx {
        &self.journeys.cx
    }

    /// Where it is kept.
    pub fn db(&self) -> &Db {
        &self.journeys.db
    }
}

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "assignments/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "assignments/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "assignments/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "assignments/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
