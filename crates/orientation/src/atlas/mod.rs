//! The **atlas**: what work there is, what one does all day, which courses lead there and which work a course leads to. For anyone,
//! without an account, and about nobody.
//!
//! Everything comes from the facts ([`Ground`]) and is found through one index that is made at the start ([`finder`]). What is said is
//! put into words once ([`view`]) and shown as pages ([`pages`]) and as JSON ([`api`]). Where somebody stands lives in the address, as
//! in [`crate::explore`], and goes along from page to page.
//!
//! Occupations of ESCO and courses of DUO that the facts do not hold have a plain page in the words of their maker, and are found as well.
//! Pay, chances, crowding and skills are shown as somebody brought them in ([`crate::figures`]), each with its source; where nobody did,
//! the page says so and whom to ask. The region that somebody looks at lives in the address as well.
//!
//! What people say of their work is heard where it was told ([`work::voices`]): the atlas reads no database.
//!
//! Deliberately absent: an order of worth, matches and advice; figures of our own; and any memory of who looked at what.

pub mod api;
pub mod finder;
pub mod pages;
pub mod view;

use std::sync::Arc;

use kit::{Cx, TextSource};
use pathways::Problem;
use work::figures::Figures;
use work::voices::Voices;

use crate::explore::Explore;
use crate::figures::{Brought, Held, OwnPages};
use crate::ground::Ground;
use finder::Finder;

/// Everything this feature stands on. Cheap to clone.
#[derive(Clone)]
pub struct Atlas {
    /// Facts, position and pathways.
    pub explore: Explore,
    /// Occupations and fields.
    pub ground: Ground,
    /// What can be found.
    pub finder: Arc<Finder>,
    /// What was brought in about work and courses.
    pub figures: Held,
    /// What people who know some work say of it.
    pub voices: kit::Held<Voices>,
}

impl Atlas {
    /// The feature, with its index made.
    ///
    /// # Errors
    ///
    /// The mistakes in the world of work, each with file and line.
    pub fn new(explore: Explore) -> Result<Atlas, Vec<Problem>> {
        let ground = Ground::new(&explore.knowledge)?;
        let finder = Arc::new(Finder::new(&explore, &ground));
        Ok(Atlas {
            explore,
            ground,
            finder,
            figures: Held::default(),
            voices: kit::Held::default(),
        })
    }

    /// The same with these figures, which may be swapped later.
    pub fn with(self, figures: Held) -> Atlas {
        Atlas { figures, ..self }
    }

    /// These figures, with what of them has no page of our own.
    pub fn brought(&self, figures: Figures) -> Brought {
        let catalogue = self.explore.knowledge.catalogue();
        Brought::new(figures, &OwnPages::of(&self.ground, catalogue))
    }

    /// The same with these voices, which may be swapped later.
    pub fn hearing(self, voices: kit::Held<Voices>) -> Atlas {
        Atlas { voices, ..self }
    }

    /// Clock, texts, pages.
    pub fn cx(&self) -> &Cx {
        &self.explore.cx
    }
}

/// The words of this feature.
pub const TEXTS: [TextSource; 4] = [
    TextSource {
        lang: "nl",
        name: "atlas/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "atlas/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "atlas/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "atlas/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
