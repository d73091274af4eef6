//! **Chances by region**: for the country first and then in the order of the alphabet, with what all of them are of said once.
//!
//! Deliberately absent: an order by chance. Where somebody wants to live is theirs.

use std::collections::BTreeMap;

use serde::Serialize;
use work::figures::{COUNTRY, Key, Measure};

use super::figure::{Figure, Lookup};

/// Years, and of whom a figure is, where its source says so.
pub type OfWhom = (String, Option<String>);

/// Chances in a region.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chance {
    /// Where.
    pub region: String,
    /// Now.
    pub now: Option<Figure>,
    /// Later.
    pub later: Option<Figure>,
    /// Of one of them its source does not say how sure it is.
    pub without_range: bool,
}

/// What all of these are of, where it is the same.
pub fn once<'a>(mut figures: impl Iterator<Item = &'a Figure>) -> Option<OfWhom> {
    let first = figures.next()?;
    let same = figures.all(|one| one.years == first.years && one.population == first.population);
    same.then(|| (first.years.clone(), first.population.clone()))
}

/// Chances of each region: the country first, then in the order of the alphabet.
pub fn chances(lookup: &Lookup<'_>, keys: &[Key<'_>]) -> Vec<Chance> {
    let mut found: BTreeMap<(bool, String), Chance> = BTreeMap::new();
    for measure in [Measure::ChanceNow, Measure::ChanceLater] {
        for figure in lookup.by_region(measure, keys) {
            let region = figure.region.clone();
            let chance = found
                .entry((region != COUNTRY, region.clone()))
                .or_insert(Chance {
                    region,
                    now: None,
                    later: None,
                    without_range: false,
                });
            chance.without_range |= figure.without_range;
            match measure {
                Measure::ChanceNow => chance.now = Some(figure),
                _ => chance.later = Some(figure),
            }
        }
    }
    found.into_values().collect()
}
