//! Stories of people, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod erasure;
mod ground;
mod postgres;
mod rosters;
