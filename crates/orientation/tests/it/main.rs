//! What holds over all texts, facts and pictures of this district.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]

mod found;
mod picture;
mod words;
