//! The **luck meter** of a group on a page, and the worklist behind it: who had what, who was offered nothing, who sees to it and
//! by when. For the tutor of the group, and for whoever counsels the school.
//!
//! Deliberately absent: a colour on a person, an order by what somebody had, and a number for a person. The eye goes to the empty
//! cells, which say something of us.

mod acts;
mod entitlement;
mod pages;

pub use entitlement::EntitlementPage;
pub use pages::{MeterPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "meter/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "meter/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
