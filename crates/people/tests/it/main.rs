//! Stories of people, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod accounts;
mod erasure;
mod ground;
mod life;
#[path = "../../../kit/tests/database/postgres.rs"]
mod postgres;
mod rosters;
