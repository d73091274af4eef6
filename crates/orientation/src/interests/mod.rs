//! **Interests**: what somebody likes to do, asked by activities of one line, and work to talk about after that.
//!
//! A *sitting* is one time of answering ([`Sitting`]): thirty or sixty activities, six on a page, one of each kind. Without an account
//! it lives in the address, as a position does, and nothing is kept ([`pages`]). Whoever has an account can keep it for themselves
//! ([`own`]). The result begins a talk: what stands out, what does not, what nobody can say after so few answers, and a wide list of work
//! with why it is there.
//!
//! Deliberately absent: a score, a percentage and a type of person; advice about a level; and anybody else who reads it. What the
//! list turns on stands in the crate `work`, which is given answers and a lot and nothing else.

pub mod own;
pub mod pages;
mod pictures;
mod sitting;
mod view;

use std::sync::Arc;

use kit::facts::{INTERESTS, Knowledge};
use kit::{Cx, TextSource};
use pathways::Problem;
use work::Known;
use work::interests::Activity;

use crate::ground::Ground;

pub use sitting::{Form, PER_PAGE, Sitting};

/// Everything this feature stands on. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Interests {
    /// Clock, ids, texts, pages.
    pub cx: Cx,
    /// Occupations and fields.
    pub ground: Ground,
    /// The activities, in the order of their file.
    pub activities: Arc<[Activity]>,
    /// What the source of the activities asks to be said of it, in its own words.
    pub attribution: Arc<str>,
}

impl Interests {
    /// The feature with its activities: those of the folder of somebody's own, or else those in the binary.
    ///
    /// # Errors
    ///
    /// The mistakes in the activities, each with file and line.
    pub fn new(cx: Cx, ground: Ground, knowledge: &Knowledge) -> Result<Interests, Vec<Problem>> {
        let activities = activities(knowledge)?;
        let mut sources = knowledge.facts().sources().iter();
        let source = sources.find(|source| source.id == "onet");
        let attribution = source.and_then(|source| source.attribution.as_deref());
        Ok(Interests {
            cx,
            ground,
            activities: activities.into(),
            attribution: attribution.unwrap_or_default().into(),
        })
    }
}

/// The activities of the folder of somebody's own, or else those in the binary.
///
/// # Errors
///
/// The mistakes in them, each with file and line.
pub fn activities(knowledge: &Knowledge) -> Result<Vec<Activity>, Vec<Problem>> {
    let own = knowledge.own_files();
    let file = own.iter().find(|file| file.name == INTERESTS.name).copied();
    let known = Known::of(knowledge.facts(), knowledge.catalogue(), Vec::new());
    let (activities, mut problems) = work::interests::read(&[file.unwrap_or(INTERESTS)], &known);
    problems.extend(pictures::missing(&activities));
    if problems.is_empty() {
        Ok(activities)
    } else {
        Err(problems)
    }
}

/// The words of this feature.
pub const TEXTS: [TextSource; 4] = [
    TextSource {
        lang: "nl",
        name: "interests/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "interests/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "interests/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "interests/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
