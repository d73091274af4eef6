//! A **certificate**: what somebody did in an edition, on a sheet of paper with a number by which the school can confirm it. The young
//! person and the mentor each have their own.
//!
//! It is given when a pairing comes to its goodbye and the meetings and days that the method asks for are there. Deliberately absent: the
//! other of the pairing, a mark, and words that somebody did not choose to have on it.

mod actions;
mod pages;
mod record;
mod rules;

pub use actions::{at_the_goodbye, give_all, say};
pub use pages::{AllPage, ConfirmPage, OwnPage, templates, urls};
pub(crate) use record::counted;
pub use record::{Certificate, missing};
pub use rules::{Done, LONGEST_WORDS, Verdict, number, read_number, verdict};

/// The words of this part, which both sides of a pairing read.
pub(super) const TEXTS: &[kit::TextSource] = sources!("certificates/", "nl", "en", "tr", "ar");
