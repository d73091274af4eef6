//! Stories of **mentoring**: who offers to be a mentor, who wishes one, how a programme runs, and the life of a pairing; one for each row
//! of the founding paper.

mod agenda;
mod care;
mod class;
mod crowd;
mod echo;
mod editions;
mod guided;
mod home;
mod hours;
mod killed;
pub mod life;
mod many;
mod near;
mod numbers;
mod quiet;
mod recruits;
mod rows;
mod runs;
mod sample;
mod talks;
mod together;
mod together_closed;
mod trouble;
mod voices;
mod wishes;

use crate::demo::{Demo, link};

/// The desk of Verder Kijken, as its coordinator finds it.
fn programme(demo: &Demo) -> String {
    link(&demo.be("Ravi Doerga").page("/mijn"), "Verder Kijken")
}
