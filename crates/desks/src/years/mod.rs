//! The **years** of a counsellor: every year group of the schools somebody counsels, and of one year what its classes were offered,
//! which dates come near, and who sees to what.
//!
//! Deliberately absent: names beside numbers, and classes in an order of how well they do. A class is read class by class, so that
//! everybody in it is told that somebody looked.

mod pages;
mod year;

pub use pages::{YearsPage, templates, urls};
pub use year::YearPage;

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "years/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "years/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
