//! What stands on the database, tested on SQLite and on PostgreSQL alike.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod audit;
mod backup;
mod crash;
mod door;
mod durability;
mod each;
mod full;
mod ground;
mod guard;
mod many;
mod migrations;
mod postgres;
mod reads;
mod statements;
mod world;
