//! A **programme**: something for young people that runs beside the lessons, mentoring above all, with coordinators of its own. An
//! administrator makes it, lets it stand still for as long as something has to be looked into, and ends it.
//!
//! While it stands still or is over, whoever comes for it reaches nobody through it: neither its coordinators nor its mentors, from the
//! commit on. What young people have of it they keep, and read. Deliberately absent: who takes part, and how it runs, which its
//! coordinators set; and an end while somebody is still paired, because each pairing has a goodbye.

mod pages;
mod rules;
mod store;

pub use pages::{ProgrammesPage, templates, urls};
pub use rules::State;
pub use store::{Programme, of_house, stopped};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "programmes/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "programmes/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
