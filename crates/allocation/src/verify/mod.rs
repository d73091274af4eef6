//! **Verify**: checks a division without sharing a line of code with what made it.
//!
//! [`pairs`] checks a division of mentors, [`places`] one of places. Both get what was put in and what came out, and find everything
//! again from what is promised: who fits whom from what people said, lots from the seed, classes, prices, ways, cutoffs. Of the rest of this crate
//! only types are used. A promise that does not hold becomes a [`Violation`], and the part of the division that it can
//! touch is a [`Part`] of the [`Zone`] that is set aside; what is left was verified again without it and stands.
//!
//! In a [`Report`] `who` is a young person or an applicant and `at` a mentor or an offer, by number in the order of the input.
//! Deliberately absent: words, ids, and mending. Who finds a part set aside divides again.

mod lots;
pub mod pairs;
mod parts;
pub mod places;
mod report;
mod zone;

pub use report::{Check, Part, Report, Violation, What, Zone};
