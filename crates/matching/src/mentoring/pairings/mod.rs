//! A **pairing**: a mentor and a young person for a term, from the proposal to the goodbye.
//!
//! Each state waits for somebody, by a day. Deliberately absent: a fit of two persons in a number, and an end without a goodbye
//! that somebody planned or a reason that somebody gave.

mod answer;
mod begin;
mod care;
mod dates;
mod finish;
mod ground;
mod mine;
mod propose;
pub(crate) mod record;
mod rules;
mod sides;

pub(super) use answer::answer_mentor_in;
pub use answer::{answer_mentor, answer_young, put_away};
pub(super) use begin::begin_in;
pub use begin::{FIRST_DATES, KickOff, begin, look_ahead};
pub use care::{HandedOver, hand_over, hand_over_all, looks_after};
pub use dates::{Rhythm, Term, first_days, goodbye_day, longest_gap, mid_term_day};
pub use finish::{
    About, End, LONGEST_WORDS, Writing, end_coordinator, end_mentor, end_young, plan_goodbye, write_mentor,
    write_young,
};
pub(super) use ground::born;
pub use ground::{Ground, ground, is_vetted};
pub use mine::{Mine, mine};
pub use propose::{Edition, edition, propose};
pub use record::{Pairing, Proposal, Two, Words, find, find_proposal, of_mentor, of_young};
pub use rules::{
    ANSWER_DAYS, By, How, No, Reason, Rematch, Said, Stands, State, Todo, Verb, Waits, next, rematch,
    talk_after, told, waits_for,
};
pub(super) use sides::{by_asked_mentor, by_coordinator, by_mentor, by_young};

/// The words of this part, which both sides of a pairing read.
pub(super) const TEXTS: &[kit::TextSource] = sources!("pairings/", "nl", "en", "tr", "ar");
