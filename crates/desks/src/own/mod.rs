//! One's **own desk**: who one is here, for whom one is responsible, who looked, where one is signed in, and for a young
//! person where they stand. One page for everybody; what is on it follows from relations and not from a role.
//!
//! Deliberately absent: numbers about persons, and anything that is not one's own.

mod pages;
mod read;
mod shown;

pub use pages::{DeskPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "own/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "own/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "own/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "own/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
