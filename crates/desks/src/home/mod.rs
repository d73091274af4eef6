//! **At home**: what a guardian sees of the way of a child. What is decided next, which rights there are, and something small to do
//! together at home. In the language of the guardian, and without an account: a link opens it.
//!
//! Deliberately absent: what the young person had, wrote or was told; that is theirs to tell. And how well anything goes.

mod pages;

pub use pages::{HomePage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "home/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "home/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "home/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "home/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
