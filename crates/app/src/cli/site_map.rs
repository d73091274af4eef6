//! `kansrijk site-map`: every address with its handler, what it does, and the most private data it can show.

use super::{Outcome, say};
use crate::features;

/// Prints the table.
pub fn run() -> Outcome {
    let persons = features::people_urls().site_map();
    let journeys = features::journey_urls().site_map();
    let own = features::own_urls().site_map();
    let assignments = features::assignment_urls().site_map();
    let mentoring = features::mentoring_urls().site_map();
    let doorstep = matching::mentoring::doorstep_urls().site_map();
    let accounts = people::accounts::urls().site_map();
    let processing = people::processing::urls().site_map();
    say::report(&format!(
        "{}{}{}\nMet een database:\n{persons}{journeys}{own}{assignments}{mentoring}{doorstep}{processing}\nOm binnen te komen:\n{accounts}",
        features::explore_urls().site_map(),
        features::atlas_urls().site_map(),
        features::interests_urls().site_map()
    ))
}
