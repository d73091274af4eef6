//! **Mentoring**: a *mentor* from outside and a young person who asked for one, in an *edition* of a programme.
//!
//! | folder | what |
//! |---|---|
//! | `recruits` | who offers to be a mentor: sign-up, intake, training, and the own file with slots and capacity |
//! | `wishes` | what a young person wants of a mentor, and the queue with its honest position |
//! | `editions` | a programme that runs a method in a term; queue and pool in numbers |
//! | `methods` | how a programme of mentors works, as facts |
//! | `pairings` | from the proposal to the goodbye |
//! | `meetings` | what was done together, and its hours |
//! | `talks` | what the two of a pairing write each other |
//!
//! A state waits for somebody, by a day. Deliberately absent: a score of a fit between persons, and origin in any form. A language
//! that is asked for is a wish about the mentor, and no field of the young person.

mod kinds;
pub mod meetings;
pub mod methods;
pub mod pairings;
pub mod talks;

pub use kinds::{Gender, MentorKind, Topic};

use journey::Journeys;
use kit::{Templates, TextSource, Urls};

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
}

/// Templates of this feature.
pub fn templates() -> Templates {
    Templates::new()
}

/// A part of this feature has its words in a folder of its own, and its sources: `sources!("recruits/", "nl", "en")`.
macro_rules! sources {
    ($folder:literal, $($lang:literal),+) => {
        &[$(kit::TextSource {
            lang: $lang,
            name: concat!("mentoring/", $folder, "texts/", $lang, ".ftl"),
            ftl: include_str!(concat!("texts/", $lang, ".ftl")),
        }),+]
    };
}
/// Words that several parts share.
const TEXTS: &[TextSource] = sources!("", "nl", "en", "tr", "ar");

/// The words of this feature.
pub fn texts() -> Vec<TextSource> {
    [TEXTS].concat()
}
