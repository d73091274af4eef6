//! What `allocation` divides, held against published examples, hand calculations and second implementations.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod brute;
mod cutoffs;
mod deferred;
mod examples;
mod outcomes;
mod pairs;
mod published;
mod rank_minimal;
mod reserves;
mod rows;
mod town;
mod verify;
mod why;
