//! Matching: who is brought together with whom.
//!
//! Its feature [`mentoring`] brings mentors to young people who asked for one, from the sign-up of a mentor to the goodbye;
//! [`sample`] settles it for the sample world.
//!
//! Deliberately absent: what a pairing means for coverage, which is the journey, one floor down; and dividing itself, which is a
//! pure crate that knows no names.

pub mod mentoring;
pub mod sample;
mod words;
