//! Dividing scarce mentors and places fairly, in a way that anybody can check.
//!
//! [`pairs`] divides mentors over young people: conditions, priority, ranked wishes. [`places`] divides places by ranked preference:
//! applicants rank offers, offers have seats. [`lottery`] makes the lot numbers that decide between equals, from a seed that is
//! committed to before the closing date and revealed after it. [`verify`] checks a division of either without sharing code with what made it.
//!
//! Everything here is a pure function on whole numbers: the same input gives the same bytes, on any machine. Work that falls into
//! parts is done by the [`hands`] of the caller, who may have more than one thread; that changes nothing but the time.
//! Deliberately absent: words for a screen, files, clocks, a score of a person, and anything about a person beyond an id, where and
//! when they can meet, what is asked and what is offered.

pub mod hands;
pub mod lottery;
pub mod pairs;
pub mod places;
pub mod verify;
