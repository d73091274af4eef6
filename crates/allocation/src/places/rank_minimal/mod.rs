//! **Rank-minimal**: as many places as possible, and among all ways to give that many, one with the least sum of ranks.
//!
//! It gets more people a choice near the top than any other mechanism, and it is not safe to be honest in: who wants a popular offer
//! can gain by leaving her second choice out. Troyan (*Non-obvious manipulability of the rank-minimizing mechanism*, arXiv 2206.11359)
//! shows that no such list is *obviously* better as long as chance decides among equals. Hence for visits and guest lessons only.
//!
//! **Lots** decide among equals. Of two applicants with the same list, the one with the lower lot never has the worse place. Among
//! divisions that are equally good, the search takes the one that it finds first when it goes through the applicants in
//! the order of their lots; it never looks at ids or at the order in which they came in. No stronger promise is made: not that each
//! of the best divisions is equally likely (to draw one evenly is as hard as to count them all), nor that a lower lot helps
//! against somebody with another list.
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
use super::Mechanism;
use super::division::Division;
use super::drawn::Drawn;
use super::instance::{ApplicantNo, Instance};

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
    by_lot_among_equals(drawn, &mut ranks);
    Division::kept(Mechanism::RankMinimal, ranks, found.prices)
}

/// Gives the places of those with the same list to them again, the best to the first lot. That changes neither the sum nor the prices,
/// since the same list makes the same `rank + price` of every choice.
fn by_lot_among_equals(drawn: &Drawn<'_>, ranks: &mut [u32]) {
    let wanted = |applicant: &ApplicantNo| {
        let list = drawn.instance().list(*applicant);
        list.iter().map(|choice| choice.offer())
    };
    let mut order: Vec<ApplicantNo> = drawn.by_lot().collect();
    // A stable sort: within a list the lots stay in order.
    order.sort_by(|one, other| wanted(one).cmp(wanted(other)));
    for equals in order.chunk_by(|one, other| wanted(one).eq(wanted(other))) {
        let mut places: Vec<u32> = equals.iter().map(|who| ranks[who.0 as usize]).collect();
        // No place, which is 0, comes after every place.
        places.sort_unstable_by_key(|&rank| rank.wrapping_sub(1));
        for (who, rank) in equals.iter().zip(places) {
            ranks[who.0 as usize] = rank;
        }
    }
}

/// What `rank + price` comes to for those without a place: the highest of those with one, and no more than any choice of one without.
/// Any number between the two certifies the same; this is the lowest. 0 if nobody has a place.
pub fn bar(instance: &Instance, division: &Division) -> u32 {
    let price = |offer: u32| division.prices().get(offer as usize).copied().unwrap_or_default();
    let placed = instance.applicants().filter_map(|applicant| {
        let rank = division.rank(applicant)?;
        let offer = division.offer(instance, applicant)?;
        Some(rank.saturating_add(price(offer.0)))
    });
    placed.max().unwrap_or_default()
}
