//! Explore: where somebody stands in the education system, which doors are open, which pathways lead to a goal, what is
//! coming and when. For anyone, without an account.
//!
//! A *position* lives in the address ([`answers`]), so a page can be shared, bookmarked and printed. What the engine
//! answers is put into words once ([`view`]) and shown three ways: as pages ([`pages`]), as JSON ([`api`]), and on the
//! command line by the application.
//!
//! Deliberately absent: persons, saved positions, and advice on what fits somebody.

pub mod answer;
pub mod answers;
pub mod api;
pub mod goals;
pub mod options;
pub mod pages;
pub mod picture;
pub mod schools;
pub mod view;

use std::sync::Arc;

use kit::facts::Knowledge;
use kit::{Cx, Language};

use answer::Desk;
use goals::Goals;
use schools::Schools;

/// Everything this feature stands on. Cheap to clone.
#[derive(Clone)]
pub struct Explore {
    /// Clock, texts, pages.
    pub cx: Cx,
    /// Facts and courses.
    pub knowledge: Knowledge,
    /// What can be searched for.
    pub goals: Arc<Goals>,
    /// Schools that the person who runs the product imported; empty until then.
    pub schools: Arc<Schools>,
}

impl Explore {
    /// The feature with its facts, and the schools that were imported.
    pub fn new(cx: Cx, knowledge: Knowledge, schools: Schools) -> Explore {
        let languages: Vec<&Language> = cx.texts.languages().collect();
        let goals = Arc::new(Goals::new(&knowledge, languages.iter().copied()));
        Explore {
            cx,
            knowledge,
            goals,
            schools: Arc::new(schools),
        }
    }

    /// Answers questions in one language.
    pub fn desk<'a>(&'a self, lang: &'a Language) -> Desk<'a> {
        Desk::new(&self.knowledge, &self.goals, lang).on(self.cx.clock.today())
    }
}

/// The words of this feature.
pub const TEXTS: &[kit::TextSource] = &[
    kit::TextSource {
        lang: "nl",
        name: "explore/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "explore/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "explore/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "explore/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
    picture::TEXTS[0],
    picture::TEXTS[1],
    picture::TEXTS[2],
    picture::TEXTS[3],
];
