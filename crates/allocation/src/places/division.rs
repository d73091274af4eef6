//! A **division**: who gets which seat.
//!
//! It keeps one number for each applicant: the rank of the choice that became hers, from 1, or 0 for nobody's place. With the
//! instance that tells everything; without it, it tells nothing about anybody. Deliberately absent: why ([`super::why`]).

use super::Mechanism;
use super::instance::{ApplicantNo, Instance, OfferNo};

/// What one mechanism made of an instance and its lots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    mechanism: Mechanism,
    ranks: Vec<u32>,
    prices: Vec<u32>,
}

impl Division {
    /// A division that was kept elsewhere. `ranks` has for each applicant, in order, the rank of her place on her own list, from 1,
    /// or 0 if she has none; `prices` is empty unless the mechanism makes them. It may be wrong: whoever takes a division
    /// from elsewhere verifies it.
    pub fn kept(mechanism: Mechanism, ranks: Vec<u32>, prices: Vec<u32>) -> Self {
        Self {
            mechanism,
            ranks,
            prices,
        }
    }

    /// Which mechanism made it.
    pub fn mechanism(&self) -> Mechanism {
        self.mechanism
    }

    /// For each applicant the rank of her place on her own list, from 1, or 0 if she has none.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// For [`Mechanism::RankMinimal`], one price for each offer, in ranks; empty for all others. They certify that the sum of ranks
    /// is the least: see [`super::rank_minimal`].
    pub fn prices(&self) -> &[u32] {
        &self.prices
    }

    /// The rank of an applicant's place on her own list, from 1; nothing if she has no place.
    pub fn rank(&self, applicant: ApplicantNo) -> Option<u32> {
        self.ranks
            .get(applicant.0 as usize)
            .copied()
            .filter(|&rank| rank > 0)
    }

    /// The offer at which an applicant has a place.
    pub fn offer(&self, instance: &Instance, applicant: ApplicantNo) -> Option<OfferNo> {
        let rank = self.rank(applicant)? as usize;
        instance
            .list(applicant)
            .get(rank - 1)
            .map(|choice| choice.offer())
    }

    /// How many seats of each offer are taken.
    pub fn taken(&self, instance: &Instance) -> Vec<u32> {
        let mut taken = vec![0; instance.offers().len()];
        for applicant in instance.applicants() {
            if let Some(offer) = self.offer(instance, applicant) {
                taken[offer.0 as usize] += 1;
            }
        }
        taken
    }
}
