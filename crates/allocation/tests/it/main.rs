//! What `allocation` divides, held against published examples, hand calculations and second implementations.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod pairs;
mod verify;
