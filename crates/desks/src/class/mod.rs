//! A **class** on its own page: who is in it, by name, and who of them asks the reader for a talk. Whoever keeps the school right also says
//! here in which track and year it is, so that its young people are shown their doors.
//!
//! Deliberately absent: counts and marks beside a name. That somebody wants to talk is no mark; it is a question to the one who reads.

mod pages;
mod rules;
mod say;

pub use pages::{ClassPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "class/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "class/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "class/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "class/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
