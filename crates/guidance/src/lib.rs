//! Guidance: what is said and agreed between a young person and whoever guides them.
//!
//! Features: [`dialogues`] (talks about the future, the steps that come of them, and how much of a talk was about the future),
//! [`letters`] (to people at home, about a decision that comes), [`advice`] (the school advice of a child in group 8, for parents),
//! [`sample`] (talks of the sample world).
//!
//! Deliberately absent: what comes for a young person and what they had. That is the journey, one floor down, and pages here need
//! what pages about the journey need: [`journey::Journeys`].

pub mod advice;
pub mod dialogues;
pub mod letters;
pub mod sample;
