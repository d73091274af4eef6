//! An **edition**: a programme that runs a method in a term. Its coordinator makes it, and sees queue and pool in numbers.
//!
//! While it is open, mentors can sign up for it and young people can ask for one. Deliberately absent: persons. Who waits and who
//! is there stands with wishes and mentors; here they are counted.

mod counts;
mod pages;
mod room;
mod rules;
mod store;

pub use counts::{Counts, counts};
pub(crate) use pages::desk;
pub use pages::{DeskPage, NewPage, templates, urls};
pub use room::{Desk, Load, Team, team_of};
pub use rules::{Draft, MOST_CASELOAD};
pub use store::{
    Edition, Open, Programme, State, find, of_programme, open, open_of, programme_of, programmes,
};

/// The words of this part.
pub const TEXTS: &[kit::TextSource] = sources!("editions/", "nl", "en");
