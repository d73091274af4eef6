//! A **pairing**: a mentor and a young person for a term, from the proposal to the goodbye.
//!
//! Each state waits for somebody, by a day. Deliberately absent: a fit of two persons in a number, and an end without a goodbye
//! that somebody planned or a reason that somebody gave.

mod dates;
mod rules;

pub use dates::{Rhythm, Term, first_days, goodbye_day, longest_gap, mid_term_day};
pub use rules::{
    ANSWER_DAYS, By, How, No, Reason, Rematch, Said, Stands, State, Todo, Verb, Waits, next, rematch,
    waits_for,
};
