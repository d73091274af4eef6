//! **Rank-minimal**: as many places as possible, and among all ways to give that many, one with the least sum of ranks.
//!
//! It gets more people a choice near the top than any other mechanism, and it is not safe to be honest in: who wants a popular offer
//! can gain by leaving her second choice out. Troyan (*Non-obvious manipulability of the rank-minimizing mechanism*, arXiv 2206.11359)
//! shows that no such list is *obviously* better as long as chance decides among equals. Hence for visits and guest lessons only.
//!
//! **Chance** among equal divisions: the search goes through the applicants in the order of their lots and never looks at their ids or
//! at the order in which they came in. So two applicants with the same list have the same chance before the draw. No stronger promise
//! is made: not that each of the best divisions is equally likely (to draw one of them evenly is as hard as to count them all),
//! nor that the lower lot of two always fares better.
//!
//! **Prices** certify it. Each offer gets a price `p ≥ 0`, in ranks, 0 if it has a free seat. For a placed applicant let `u` be the
//! rank of her place plus its price; for one without a place `u` is the same number [`bar`] for all. Then for each choice on each list
//! `rank + p ≥ u`, and nobody's `u` is more than the bar. Any division with as many places has a sum of ranks of at least
//! `Σ u − Σ seats · p − bar · (applicants without a place)`, which this one attains: the certificate is checked with one pass
//! over the lists. That there cannot be more places is seen by following who could move aside: from those without a place no free seat
//! can be reached.
//!
//! Deliberately absent: classes and reserves.

mod cheapest;
mod levels;

use self::cheapest::{Costs, NONE, cheapest};
use super::division::Division;
use super::drawn::Drawn;
use super::{Mechanism, instance::Instance};

/// The division and its prices.
pub(super) fn divide(drawn: &Drawn<'_>) -> Division {
    let instance = drawn.instance();
    let mut costs = Costs {
        starts: vec![0],
        columns: Vec::with_capacity(instance.choices.len()),
        costs: Vec::with_capacity(instance.choices.len()),
        seats: instance.offers().map(|offer| instance.seats(offer)).collect(),
    };
    for applicant in drawn.by_lot() {
        let list = instance.list(applicant);
        costs.columns.extend(list.iter().map(|choice| choice.offer().0));
        costs.costs.extend(1..=list.len() as u32);
        costs.starts.push(costs.columns.len() as u32);
    }
    let found = cheapest(&costs);
    let mut ranks = vec![0; found.chosen.len()];
    for (applicant, &at) in drawn.by_lot().zip(&found.chosen) {
        if at != NONE {
            ranks[applicant.0 as usize] = costs.costs[at as usize];
        }
    }
    Division::kept(Mechanism::RankMinimal, ranks, found.prices)
}

/// What `rank + price` comes to for those without a place: the highest of those with one, and no more than any choice of one without.
/// Any number between the two certifies the same; this is the lowest. 0 if nobody has a place.
pub fn bar(instance: &Instance, division: &Division) -> u32 {
    let price = |offer: u32| division.prices().get(offer as usize).copied().unwrap_or_default();
    let placed = instance.applicants().filter_map(|applicant| {
        let rank = division.rank(applicant)?;
        let offer = division.offer(instance, applicant)?;
        Some(rank + price(offer.0))
    });
    placed.max().unwrap_or_default()
}
