//! **Access**: who looked at somebody, when, in which role and what for, told to the person it is about.
//!
//! It is read from the chain of the audit itself, so there is no second list that could leave somebody out. What was read through
//! broken glass is told later, when `glass` says so. Lines about
//! a group count for everybody who is in it. Deliberately absent: what was read, and looks of the person themself.

mod looks;
mod pages;
mod rules;

pub use looks::{AccessLog, Look, find, looks};
pub use pages::{LookShown, LooksPage, templates, urls};

use kit::TextSource;

/// The words of this feature.
pub const TEXTS: [TextSource; 4] = [
    TextSource {
        lang: "nl",
        name: "access/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "access/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "access/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "access/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
