//! Matching: who is brought together with whom.
//!
//! Its feature [`mentoring`] brings mentors to young people who asked for one.
//!
//! Deliberately absent: what a pairing means for coverage. That is the journey, one floor down.

pub mod mentoring;
mod words;
