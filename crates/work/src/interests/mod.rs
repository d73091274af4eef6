//! **Interests**: what somebody says about activities, what may be said about that, and occupations to look at.
//!
//! An [`Activity`] is one short thing to do, such as repairing a bicycle. An [`Answer`] is about an activity and never about oneself.
//! Deliberately absent: a score, a percentage and a type of a person; a level; and whatever is not an answer: nothing here can know
//! who answers, at which school, or where. Keeping answers, letting them age and throwing them away is the caller's.

mod activities;
mod picture;
mod suggest;

use std::collections::BTreeMap;

use pathways::Provenance;

use crate::riasec::Letter;

pub use activities::{PER_LETTER, SHORT_PER_LETTER, read};
pub use picture::{Picture, Standing, Tally};
pub use suggest::{Kind, LEAST, PLACES, Suggestion, Why, suggest};

/// One thing to do, about which somebody can be asked.
#[derive(Clone, Debug)]
pub struct Activity {
    /// Id: the letter and a number.
    pub id: String,
    /// The kind of activity.
    pub letter: Letter,
    /// One of the short form.
    pub short: bool,
    /// The word of its picture.
    pub icon: String,
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
    /// In Turkish.
    pub tr: String,
    /// In Arabic.
    pub ar: String,
    /// Source, period and confidence.
    pub provenance: Provenance,
}

impl Activity {
    /// In a language; in Dutch where that is not offered.
    pub fn words(&self, language: &str) -> &str {
        match language {
            "en" => &self.en,
            "tr" => &self.tr,
            "ar" => &self.ar,
            _ => &self.nl,
        }
    }
}

/// What somebody says about an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// I like it, or think I would.
    Like,
    /// Neither.
    Neutral,
    /// I do not like it.
    Dislike,
    /// I do not know it. That is no dislike, and counts for nothing.
    Unknown,
}

/// The answers of one sitting, with the activities that they are about. What was not answered is unknown.
#[derive(Clone, Debug)]
pub struct Answers<'a> {
    activities: &'a [Activity],
    given: BTreeMap<&'a str, Answer>,
}

impl<'a> Answers<'a> {
    /// Answers by the id of the activity. An id that no activity has is left out, and of two answers about one the last counts.
    pub fn of<'b>(
        activities: &'a [Activity],
        given: impl IntoIterator<Item = (&'b str, Answer)>,
    ) -> Answers<'a> {
        let ids: BTreeMap<&str, &'a str> = activities
            .iter()
            .map(|activity| (activity.id.as_str(), activity.id.as_str()))
            .collect();
        let given = given
            .into_iter()
            .filter_map(|(id, answer)| Some((*ids.get(id)?, answer)))
            .collect();
        Answers { activities, given }
    }

    /// What was said about an activity.
    pub fn about(&self, id: &str) -> Answer {
        self.given.get(id).copied().unwrap_or(Answer::Unknown)
    }

    /// The answers about activities of this letter, counted.
    pub fn tally(&self, letter: Letter) -> Tally {
        self.activities
            .iter()
            .filter(|activity| activity.letter == letter)
            .fold(Tally::default(), |tally, activity| {
                tally.with(self.about(&activity.id))
            })
    }

    /// Ids of the activities of this letter that are liked, by id.
    pub fn liked(&self, letter: Letter) -> Vec<&'a str> {
        let mut liked: Vec<&str> = self
            .activities
            .iter()
            .filter(|activity| activity.letter == letter && self.about(&activity.id) == Answer::Like)
            .map(|activity| activity.id.as_str())
            .collect();
        liked.sort_unstable();
        liked
    }
}
