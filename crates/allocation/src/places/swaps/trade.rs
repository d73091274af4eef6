//! **Trading** by top trading cycles: each applicant asks for the best offer that somebody still has to trade, and each offer answers with
//! the first lot among those who have it and have not traded. Whoever meets herself has found a circle, and all on it trade and leave;
//! a circle of one keeps what she has.
//!
//! Deliberately absent: seats that nobody has.

use super::super::division::Division;
use super::super::drawn::Drawn;
use super::super::instance::{ApplicantNo, Instance};

/// The market: who has which offer to trade, and how far down her list each has come.
struct Market<'a> {
    instance: &'a Instance,
    /// For each offer those who have it, the last lot first, so that who trades is taken from the end.
    holders: Vec<Vec<ApplicantNo>>,
    /// The rank that each applicant asks for, from 1, or 0.
    ranks: Vec<u32>,
}

/// The ranks after trading.
pub(super) fn ranks(drawn: &Drawn<'_>, division: &Division) -> Vec<u32> {
    let instance = drawn.instance();
    let mut market = Market {
        instance,
        holders: vec![Vec::new(); instance.offers().len()],
        ranks: vec![0; instance.applicants().len()],
    };
    for applicant in drawn.by_lot() {
        if let Some(offer) = division.offer(instance, applicant) {
            market.holders[offer.0 as usize].push(applicant);
            market.ranks[applicant.0 as usize] = 1;
        }
    }
    market.holders.iter_mut().for_each(|holders| holders.reverse());
    market.trade();
    market.ranks
}

impl Market<'_> {
    fn trade(&mut self) {
        let mut path = Vec::new();
        let mut on_path = vec![false; self.holders.len()];
        for root in 0..self.holders.len() {
            // The path begins at the root and is empty again when the root has traded.
            let mut last = root;
            while let Some(&asking) = self.holders[last].last() {
                if path.is_empty() {
                    path.push(last);
                    on_path[last] = true;
                }
                let wanted = self.wanted(asking);
                if on_path[wanted] {
                    self.leave(&mut path, &mut on_path, wanted);
                } else {
                    path.push(wanted);
                    on_path[wanted] = true;
                }
                last = path.last().copied().unwrap_or(root);
            }
        }
    }

    /// Lets all who are on the circle that begins at an offer trade and leave: what they asked for is what they get.
    fn leave(&mut self, path: &mut Vec<usize>, on_path: &mut [bool], first: usize) {
        while let Some(offer) = path.pop() {
            on_path[offer] = false;
            self.holders[offer].pop();
            if offer == first {
                break;
            }
        }
    }

    /// The best offer on a list that somebody has to trade; at the latest her own, which she has.
    fn wanted(&mut self, asking: ApplicantNo) -> usize {
        let rank = &mut self.ranks[asking.0 as usize];
        let list = self.instance.list(asking);
        loop {
            let offer = list[*rank as usize - 1].offer().0 as usize;
            if !self.holders[offer].is_empty() {
                return offer;
            }
            *rank += 1;
        }
    }
}
