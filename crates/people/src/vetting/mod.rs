//! A **vetting**: somebody of the school saw the certificate of conduct (VOG) of a person from outside. Who saw which one,
//! when, and until when it counts; and from the day after, the person meets nobody any more. It can be said to count no more, which holds
//! at once.
//!
//! Deliberately absent: the certificate itself. It is looked at and given back, and nobody uploads one.

mod pages;
mod seen;

pub use pages::{VettingPage, templates, urls};
pub use seen::{Seen, VettingList, find, of, record, withdraw};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "vetting/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "vetting/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
