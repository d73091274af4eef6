//! Pages of guidance with every sample in every language, and stories of talks on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ground;
mod letters;
mod moved;
mod pages;
#[path = "../../../kit/tests/database/postgres.rs"]
mod postgres;
mod talks;
mod visited;
mod wishes;
