//! What the journey answers, held against the real facts, calculations by hand and a second implementation.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod asked;
mod changed;
mod counted_apart;

mod due;
mod ground;
mod noor;
mod standard_holds;
