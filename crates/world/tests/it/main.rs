//! Tests of the world as others see it: what is in it, whether it does what it is for, and what must never be in it.
#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod andere;
mod kompas;
mod law;
mod private;
mod round_trip;
