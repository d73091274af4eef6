//! **Dreams**: what somebody wants to come back to: an occupation, a course, a field of work, or words of their own, with a note.
//!
//! The list is in the order in which it was kept, and nobody else changes it: the name stays as it was when the facts change, an old
//! answer or a new one moves nothing, and what is taken off can be put back for a while. Deliberately absent: whether a dream is likely,
//! who else has it, and anybody who reads along.

mod acts;
mod pages;
mod rules;
mod samples;
mod store;

pub use pages::{DreamPage, DreamsPage, templates, urls};
pub use rules::{Kind, LONGEST_NAME, LONGEST_NOTE, MOST, What};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "dreams/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "dreams/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "dreams/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "dreams/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
