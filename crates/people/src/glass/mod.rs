//! **Broken glass**: in danger, a safeguarding officer reads the record of one young person for an hour. Somebody in another
//! role says yes first, everything that is read stands in the audit with the case it was for, and a privacy officer who had no
//! part in it looks back within a week.
//!
//! Each state has an owner and an end: a question waits a day for a privacy officer or school leader, a yes waits as long for the
//! officer, the hour ends by itself, and a review waits for a privacy officer with a date. The young person sees it once somebody
//! looked back, or later when that is safer. Deliberately absent: a longer hour,
//! looking for somebody of whom one does not know who they are, writing or taking along what is read, and a glass that nobody is
//! there to look back on.

mod actions;
mod close;
mod lists;
mod pages;
mod rules;
mod seen;
mod store;

pub use actions::{Wanted, answer, ask, close, hold, open, review, withdraw};
pub use lists::{Opened, Read, case, looked_at, own, through, waiting};
pub use pages::{AskPage, OpenShown, ReviewPage, WaitingPage, templates, urls};
pub use rules::{Answer, Course, Finding, State, Verb};
pub use seen::{Held, Seen, Unseen, holds, unseen};
pub use store::Glass;

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "glass/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "glass/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
