//! What `search` finds, held against stories told by hand, a second way of finding, and questions that others made.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod brute;
mod hostile;
mod named;
mod properties;
mod recall;
mod spelling;
mod stories;

#[path = "../../benches/j4/mod.rs"]
mod j4;
#[path = "../../benches/j4/occupations.rs"]
mod occupations;
