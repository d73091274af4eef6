//! Stories of **mentoring**: who offers to be a mentor, who wishes one, and how a programme runs.

mod editions;
mod recruits;
mod wishes;

use crate::demo::{Demo, link};

/// The desk of Verder Kijken, as its coordinator finds it.
fn programme(demo: &Demo) -> String {
    link(&demo.be("Ravi Doerga").page("/mijn"), "Verder Kijken")
}
