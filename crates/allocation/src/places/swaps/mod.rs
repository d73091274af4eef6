//! **Swaps**: who could gain by trading places after a division.
//!
//! An applicant with a place points at each applicant whose offer she ranks higher than her own. A *trading cycle* is a circle of
//! applicants, each pointing at the next: if each takes the place of the next, all of them are better off and nobody else is touched.
//! Classes, lots and reserves are set aside, as they are for the people who ask to be allowed to swap: these are the improvement
//! cycles of Erdil & Ergin (*What's the matter with tie-breaking?*, American Economic Review 98, 2008) without their condition of
//! stability. Two numbers come of it:
//!
//! - [`on_a_circle`]: those who are on at least one circle. Each of them could gain, but not all at once.
//! - [`gain_together`]: those who gain when trading goes on until nobody is on a circle any more, by top trading cycles from the places
//!   that people have (Shapley & Scarf, *On cores and indivisibility*, 1974). It is what Abdulkadiroğlu, Pathak & Roth (American Economic
//!   Review 99, 2009) ask of New York: how many could do better without anybody doing worse.
//!
//! Whoever has no place has nothing to trade. Deliberately absent: free seats that somebody would rather have; no
//! mechanism here leaves one.

use super::division::Division;
use super::drawn::Drawn;
use super::instance::{ApplicantNo, Instance};

mod trade;

/// How many applicants gain when all trade until no circle is left.
pub fn gain_together(drawn: &Drawn<'_>, division: &Division) -> u32 {
    let ranks = division.ranks().iter().zip(traded(drawn, division));
    ranks.filter(|(before, after)| after < *before).count() as u32
}

/// The ranks after trading, from 1, or 0 for those without a place: nobody's is worse, and no circle is left. Who trades with whom
/// depends on who is first, and so does a little how many gain; here each offer lets the lower lots of those who have it go first.
pub fn traded(drawn: &Drawn<'_>, division: &Division) -> Vec<u32> {
    trade::ranks(drawn, division)
}

/// How many applicants are on at least one trading cycle.
///
/// All that a circle needs of an applicant is the offer she has, so circles are looked for among offers: one leads to another
/// if somebody who has it ranks the other higher. She is on a circle if from an offer that she ranks higher one comes back
/// to hers, that is, if both lie in one strongly connected component.
pub fn on_a_circle(instance: &Instance, division: &Division) -> u32 {
    let offers = Offers::new(instance, division);
    let component = components(&offers);
    let gains = |applicant: ApplicantNo| {
        let Some(own) = division.offer(instance, applicant) else {
            return false;
        };
        let own = component[own.0 as usize];
        better(instance, division, applicant).any(|offer| component[offer as usize] == own)
    };
    instance
        .applicants()
        .filter(|&applicant| gains(applicant))
        .count() as u32
}

/// The offers that an applicant with a place ranks higher than her own.
fn better<'a>(
    instance: &'a Instance,
    division: &Division,
    applicant: ApplicantNo,
) -> impl Iterator<Item = u32> + use<'a> {
    let above = division.rank(applicant).map_or(0, |rank| rank as usize - 1);
    instance
        .list(applicant)
        .iter()
        .take(above)
        .map(|choice| choice.offer().0)
}

/// To which offers each leads, as runs in one array.
struct Offers {
    starts: Vec<usize>,
    to: Vec<u32>,
}

impl Offers {
    fn new(instance: &Instance, division: &Division) -> Self {
        let mut starts = vec![0; instance.offers().len() + 2];
        let placed = || {
            instance
                .applicants()
                .filter_map(|applicant| Some((applicant, division.offer(instance, applicant)?.0 as usize)))
        };
        for (applicant, own) in placed() {
            starts[own + 2] += better(instance, division, applicant).count();
        }
        for offer in 2..starts.len() {
            starts[offer] += starts[offer - 1];
        }
        let mut to = vec![0; starts.last().copied().unwrap_or_default()];
        for (applicant, own) in placed() {
            for offer in better(instance, division, applicant) {
                to[starts[own + 1]] = offer;
                starts[own + 1] += 1;
            }
        }
        Self { starts, to }
    }

    fn count(&self) -> usize {
        self.starts.len() - 2
    }

    fn from(&self, offer: usize) -> std::ops::Range<usize> {
        self.starts[offer]..self.starts[offer + 1]
    }
}

/// The strongly connected component of each offer (Tarjan 1972, with a stack of its own, because circles can be long).
fn components(offers: &Offers) -> Vec<u32> {
    const UNSEEN: u32 = u32::MAX;
    let count = offers.count();
    let (mut component, mut low, mut seen) = (vec![UNSEEN; count], vec![0; count], vec![UNSEEN; count]);
    let (mut open, mut walk, mut clock) = (Vec::new(), Vec::new(), 0);
    for root in 0..count {
        if seen[root] != UNSEEN {
            continue;
        }
        walk.push((root, offers.from(root)));
        while let Some((offer, rest)) = walk.last_mut() {
            let offer = *offer;
            if seen[offer] == UNSEEN {
                (seen[offer], low[offer]) = (clock, clock);
                clock += 1;
                open.push(offer);
            }
            match rest.next().map(|at| offers.to[at] as usize) {
                Some(to) if seen[to] == UNSEEN => walk.push((to, offers.from(to))),
                Some(to) if component[to] == UNSEEN => low[offer] = low[offer].min(seen[to]),
                Some(_) => {}
                None => {
                    walk.pop();
                    if let Some(&(before, _)) = walk.last() {
                        low[before] = low[before].min(low[offer]);
                    }
                    if low[offer] == seen[offer] {
                        close(&mut component, &mut open, offer);
                    }
                }
            }
        }
    }
    component
}

/// Closes the component whose first offer this is, and names it after that one.
fn close(component: &mut [u32], open: &mut Vec<usize>, first: usize) {
    while let Some(offer) = open.pop() {
        component[offer] = first as u32;
        if offer == first {
            break;
        }
    }
}
