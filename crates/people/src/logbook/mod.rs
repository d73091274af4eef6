//! The **logbook** of an organisation, for the privacy officer: every decision about anybody's data, yes and no alike, from
//! the chain of the audit itself.
//!
//! Deliberately absent: what was read or written, which stands nowhere in the chain; names of those who were erased; and
//! looking for one person, because whom it is about has a page of their own and nobody else needs one about them.

mod pages;
mod read;

pub use pages::{LogbookPage, templates, urls};
pub use read::{Decision, Wanted, decisions};

use kit::TextSource;

/// The words of this feature.
pub const TEXTS: [TextSource; 2] = [
    TextSource {
        lang: "nl",
        name: "logbook/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "logbook/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
