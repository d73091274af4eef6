//! What `work` knows and suggests, held against its own rules, the published sources and what must always hold.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod activities;
mod breaks;
mod counts;
mod figures;
mod figures_published;
mod ground;
mod published;
mod starter_set;
mod suggested;
mod widened;
