//! What the divisions promise, as tests.

mod pairs;
mod verify;
