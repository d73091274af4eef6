//! **Mentoring**: a *mentor* from outside and a young person who asked for one, in an *edition* of a programme.
//!
//! | folder | what |
//! |---|---|
//! | `recruits` | who offers to be a mentor: sign-up, intake, training, and the own file with slots and capacity |
//! | `wishes` | what a young person wants of a mentor, and the queue with its honest position |
//! | `editions` | a programme that runs a method in a term; queue and pool in numbers |
//! | `days` | days of an edition on which everybody comes together, and who was there |
//! | `places` | where a postcode is, for what is near |
//! | `runs` | mentors divided over who waits: gathered, verified, shown, confirmed |
//! | `methods` | how a programme of mentors works, as facts |
//! | `pairings` | from the proposal to the goodbye |
//! | `certificates` | what somebody did in an edition, on paper with a number |
//! | `groups` | a class that gets mentors together |
//! | `meetings` | the log, what the coordinator asks, hours and their approval |
//! | `home` | that home is told of a mentor at 16 and 17 |
//! | `numbers` | what whoever leads a school is told of it |
//! | `voices` | what mentors tell of their work, for everybody to read |
//! | `talks` | messages inside a pairing, and saying that something is wrong |
//! | `calendar` | meetings for a calendar program |
//! | `young`, `mentors`, `caseload` | the pages of the young person, the mentor and the coordinator |
//!
//! A state waits for somebody, by a day. Deliberately absent: a score of a fit between persons, and origin in any form. A language
//! that is asked for is a wish about the mentor, and no field of the young person.

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

pub mod calendar;
pub mod caseload;
pub mod certificates;
pub mod days;
pub mod desk;
pub mod editions;
mod forms;
pub mod groups;
pub mod home;
mod kinds;
pub mod languages;
pub mod meetings;
pub mod mentors;
pub mod methods;
pub mod numbers;
pub mod pairings;
mod part;
pub mod places;
pub mod recruits;
pub mod runs;
mod shown;
pub mod slots;
pub mod talks;
pub mod voices;
pub mod wishes;
pub mod young;

pub use kinds::{Gender, MentorKind, Topic};

use kit::{Templates, TextSource, Urls};
use methods::Methods;

/// What every page of mentoring needs.
#[derive(Clone, Debug)]
pub struct Mentoring {
    /// What pages about the journey need.
    pub journeys: journey::Journeys,
    /// How programmes work.
    pub methods: Methods,
    /// Where postcodes are.
    pub places: places::Places,
    /// The occupations that a mentor can speak of.
    pub works: voices::Works,
    /// What everybody reads of what they said.
    pub voices: kit::Held<work::voices::Voices>,
}

/// What pages need that are there for whoever comes by.
#[derive(Clone, Debug)]
pub struct Doorstep {
    /// Clock, ids, texts, pages.
    pub cx: kit::Cx,
    /// Where everything is kept.
    pub db: kit::Db,
    /// What counts tries without keeping who tried.
    pub sealer: kit::Sealer,
    /// How programmes work.
    pub methods: Methods,
}

/// Addresses for whoever comes by.
pub fn doorstep_urls() -> Urls<Doorstep> {
    recruits::doorstep_urls()
}

/// Addresses of this feature.
pub fn urls() -> Urls<Mentoring> {
    Urls::new()
        .and(editions::urls())
        .and(days::urls())
        .and(certificates::urls())
        .and(groups::urls())
        .and(recruits::urls())
        .and(runs::urls())
        .and(young::urls())
        .and(mentors::urls())
        .and(caseload::urls())
        .and(home::urls())
        .and(talks::pages::urls())
        .and(voices::urls())
        .and(wishes::urls())
}

/// Templates of this feature.
pub fn templates() -> Templates {
    Templates::new()
        .and(kit::templates! { "mentoring/forms.html" => "forms.html" })
        .and(editions::templates())
        .and(days::templates())
        .and(certificates::templates())
        .and(groups::templates())
        .and(recruits::templates())
        .and(runs::templates())
        .and(young::templates())
        .and(mentors::templates())
        .and(caseload::templates())
        .and(home::templates())
        .and(talks::pages::templates())
        .and(voices::templates())
        .and(wishes::templates())
}

/// Words that stand in one row with commas between them.
pub(crate) fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').filter(|word| !word.is_empty())
}

/// The other way around.
pub(crate) fn said<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(",")
}

/// Words that several parts share.
const TEXTS: &[TextSource] = sources!("", "nl", "en", "tr", "ar");

/// The words of this feature.
pub fn texts() -> Vec<TextSource> {
    [
        TEXTS,
        editions::TEXTS,
        days::TEXTS,
        certificates::TEXTS,
        groups::TEXTS,
        recruits::TEXTS,
        recruits::DOOR,
        runs::TEXTS,
        pairings::TEXTS,
        meetings::TEXTS,
        talks::pages::TEXTS,
        young::TEXTS,
        mentors::TEXTS,
        caseload::TEXTS,
        home::TEXTS,
        voices::TEXTS,
        wishes::TEXTS,
    ]
    .concat()
}
