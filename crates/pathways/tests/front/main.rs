//! The search for fronts against its own definition: every walk of a small graph, written out and compared
//! pair by pair.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests; the lint knows only functions that are tests"
)]

mod brute;
mod instances;
#[path = "../../benches/j3/mod.rs"]
mod j3;
mod laws;
mod limits;
mod same_as_brute;
