//! `kansrijk site-map`: every address with its handler, what it does, and the most private data it can show.

use super::{Outcome, say};
use crate::features;

/// Prints the table.
pub fn run() -> Outcome {
    say::report(&features::explore_urls().site_map())
}
