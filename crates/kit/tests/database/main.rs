//! What stands on the database, tested on SQLite and on PostgreSQL alike.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop"
)]

mod door;
mod ground;
mod migrations;
mod postgres;
mod statements;
