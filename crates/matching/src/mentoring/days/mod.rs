//! A **day** of an edition, on which all its mentors and young people come together, and who was there.
//!
//! A method says on how many days; the coordinator says which. Being there is an experience of the young person, and taking it back takes
//! that back. Deliberately absent: a reason why somebody did not come, and a count of days beside a name.

mod pages;
mod rules;
mod seen;
mod store;

pub(crate) use pages::opened;
pub use pages::{DayPage, EditionPage, SheetPage, templates, urls};
pub use rules::{Draft, LONGEST_PLACE, LONGEST_TITLE, is_expected, minutes};
pub use seen::{Attendance, Guest, Side, attendance, keep};
pub use store::{Coming, Day, coming, invitations, of};

/// The words of this part.
pub(super) const TEXTS: &[kit::TextSource] = sources!("days/", "nl", "en");
