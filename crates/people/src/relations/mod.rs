//! A **relation** as people see it: who is whose tutor, guardian or counsellor, until when, and who said so. A
//! **request** for one waits until a second person has looked at it.
//!
//! Deliberately absent: deciding what a relation opens, which is policy's; relations without an end; and changing one.
//! Whoever wants another, ends this one and asks for a new one.

mod actions;
pub mod follow;
mod held;
mod pages;
mod requests;

pub use actions::{BY_HAND, ask, end, grant, refuse};
pub use held::{Held, RelationList, Way, find, kept_apart, of};
pub use pages::{HeldShown, NewPage, WaitingPage, templates, urls};
pub use requests::{Asked, AskedFor, Waiting, approve, find_request, waiting};

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 4] = [
    kit::TextSource {
        lang: "nl",
        name: "relations/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "relations/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "relations/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "relations/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
];
