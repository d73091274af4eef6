//! Dividing scarce mentors and places fairly, in a way that anybody can check.
//!
//! [`places`] divides places by ranked preference: applicants rank offers, offers have seats. [`lottery`] makes the lot numbers
//! that decide between equals, from a seed that is committed to before the closing date and revealed after it.
//!
//! Everything here is a pure function on whole numbers: the same input gives the same bytes, on any machine.
//! Deliberately absent: words for a screen, files, clocks, and anything about a person beyond an id, the groups of a reserve, and
//! a ranked list.

pub mod lottery;
pub mod places;
