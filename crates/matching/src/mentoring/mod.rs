//! Mentoring: the life of a pairing.

pub mod calendar;
mod kinds;
pub mod meetings;
pub mod methods;
pub mod pairings;
pub mod talks;

pub use kinds::{Gender, MentorKind, Topic};
