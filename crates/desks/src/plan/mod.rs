//! The **guidance plan** of a school: what it wants everybody to have had, where that is otherwise than our norm. Whoever counsels the
//! organisation sets it, for a period and with a reason; its leaders and administrators read it.
//!
//! Deliberately absent: changing what was. What was set is ended, and something else is set from a day on.

mod own;
mod pages;

pub use own::OwnPage;
pub use pages::{AskedPage, PlanPage, templates, urls};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "plan/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "plan/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
