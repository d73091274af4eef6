//! A **group**: a class that gets mentors together. The coordinator asks the class, each young person says yes or no, and whoever wants
//! one and has consent gets a pairing of their own; what they share is the time.
//!
//! Asking is about a class and nobody in it: the coordinator reads numbers until there is consent. Deliberately absent: a pairing for
//! somebody who said nothing. What they write to each other stands in `talks`.

mod actions;
mod pages;
mod rules;
mod store;
mod together;

pub use actions::{answer, answer_by, ask, divide, withdraw};
pub use pages::{AskPage, ClassPage, TogetherPage, templates, urls};
pub use rules::{Counts, Standing, count, spread, standing};
pub use store::{Group, Invited, invited, named};
pub use together::{Log, answer_all, begin_all, log_all, plan_all};

/// The words of this part, which the young person reads as well.
pub(super) const TEXTS: &[kit::TextSource] = sources!("groups/", "nl", "en", "tr", "ar");
