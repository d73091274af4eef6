//! The **school advice**: what a parent can do with the provisional advice, the test and the final advice of a child in group 8, with
//! the dates, the letter that asks for a reason, and the way of a complaint.
//!
//! An *advice* is one level or two that lie next to each other. It is *provisional* in January, and *final* by the end of March.
//! Deliberately absent: anything that is kept. What is filled in stands in the address, without a name, and the letter leaves room
//! to write names by hand.

mod pages;
mod rules;

pub use pages::{AdvicePage, templates, urls};
pub use rules::{Known, Level, Standing, standing};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "advice/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "advice/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "advice/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "advice/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
