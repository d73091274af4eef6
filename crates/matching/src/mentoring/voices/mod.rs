//! **Voices**: what somebody who offered to be a mentor says of work that they know from inside: what is nice, what is hard, how they came
//! there. The coordinator of their programme reads it first; then it stands on the page of the occupation, for everybody.
//!
//! | file | what |
//! |---|---|
//! | `rules` | states, what is wrong with a text, why one comes back |
//! | `store` | rows, and what everybody may read of them |
//! | `actions` | to send one, to take it back, to show it or give it back |
//!
//! What is taken back is gone at once. A voice is heard while somebody takes part in the programme, no report about them is open, and
//! for two years at most ([`people::retention`]). Deliberately absent: minors, whose words stay with those who know them; a family name;
//! and any count of who read what.

mod actions;
mod pages;
mod rules;
mod store;
mod works;

pub use pages::{DeskPage, OwnPage, templates, urls};
pub use rules::{MOST, Reason, State, Typed};
pub use store::{heard, waiting};
pub use works::Works;

/// The words of this part.
pub const TEXTS: &[kit::TextSource] = sources!("voices/", "nl", "en");
