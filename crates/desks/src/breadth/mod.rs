//! The **breadth** of a school, for whoever counsels or leads it: which fields of work came by in each year group, which came by for
//! nobody, and what was there to look further than the next step.
//!
//! Deliberately absent: names, classes, exact counts, a sum over the years, and who looked at which page: that is not kept. The numbers
//! stand still for a month, as those of [`crate::numbers`] do.

mod pages;

pub use pages::{BreadthPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "breadth/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "breadth/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
