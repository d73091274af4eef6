//! **Reading figures about work**: what a range, a median, a year, a region and a forecast say, and what nobody may conclude from them.
//! For whoever guides young people, and open to anybody; with five *cases* to practise on.
//!
//! The figures in the cases are made up, and say so. Deliberately absent: keeping what somebody answered. An answer stands in the
//! address and is gone with it; there is no result, as nobody is tested here.

mod cases;
mod pages;

pub use pages::{ReadingPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "reading/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "reading/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
