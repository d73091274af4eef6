//! The **numbers** of a school, for whoever leads it: does guidance reach everybody? Of each year group, how much of what is asked was
//! had, and how much was not even offered.
//!
//! Deliberately absent: names, classes, exact counts, and a comparison of teachers. What may be told of a small group says
//! [`disclosure`]; the numbers stand still for a month.

mod pages;

pub(crate) use pages::ShareShown;
pub use pages::{NumbersPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "numbers/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "numbers/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
