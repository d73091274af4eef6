//! A **drawn** instance: with a lot for every applicant.
//!
//! Deliberately absent: luck. The lots follow from a seed, or from numbers that somebody gave.

use super::instance::{ApplicantNo, Choice, Instance};
use super::turn::Turn;
use crate::lottery::{self, Seed};

/// An instance and its lots. Every mechanism works on this, so that no division mixes up two draws.
#[derive(Clone, Debug)]
pub struct Drawn<'a> {
    instance: &'a Instance,
    numbers: Vec<u64>,
    /// Of each applicant, the first lot being 0 here and 1 for people.
    lot: Vec<u32>,
    /// The applicant with each lot.
    by_lot: Vec<u32>,
}

impl<'a> Drawn<'a> {
    /// Draws lots with a seed, for the ids of the applicants.
    pub fn by_seed(instance: &'a Instance, seed: &Seed) -> Self {
        let ids = instance.applicants.iter().map(|id| &**id);
        Self::ordered(instance, lottery::numbers(seed, ids).collect())
    }

    /// Takes numbers that were drawn elsewhere, one for each applicant, the lowest first; equal numbers stand in the order of ids.
    /// Nothing if there is not a number for each.
    pub fn by_numbers(instance: &'a Instance, numbers: Vec<u64>) -> Option<Self> {
        (numbers.len() == instance.applicants.len()).then(|| Self::ordered(instance, numbers))
    }

    fn ordered(instance: &'a Instance, numbers: Vec<u64>) -> Self {
        let mut drawn: Vec<(u64, u32)> = numbers.iter().copied().zip(0..).collect();
        drawn.sort_unstable_by(|one, other| {
            let id = |at: u32| &instance.applicants[at as usize];
            one.0.cmp(&other.0).then_with(|| id(one.1).cmp(id(other.1)))
        });
        let by_lot: Vec<u32> = drawn.into_iter().map(|(_, applicant)| applicant).collect();
        let mut lot = vec![0; by_lot.len()];
        for (place, &applicant) in (0..).zip(&by_lot) {
            lot[applicant as usize] = place;
        }
        Self {
            instance,
            numbers,
            lot,
            by_lot,
        }
    }

    /// What is divided.
    pub fn instance(&self) -> &'a Instance {
        self.instance
    }

    /// The lot of an applicant as people see it: 1 for the first in the draw.
    pub fn lot(&self, applicant: ApplicantNo) -> u32 {
        self.lot[applicant.0 as usize] + 1
    }

    /// The number drawn for an applicant, from which the lots follow.
    pub fn number(&self, applicant: ApplicantNo) -> u64 {
        self.numbers[applicant.0 as usize]
    }

    /// All applicants, the first lot first.
    pub fn by_lot(&self) -> impl ExactSizeIterator<Item = ApplicantNo> + '_ {
        self.by_lot.iter().copied().map(ApplicantNo)
    }

    /// Where an applicant stands at the offer of a choice: by class, then by lot.
    pub fn turn(&self, applicant: ApplicantNo, choice: Choice) -> Turn {
        Turn {
            class: choice.class(),
            lot: self.lot(applicant),
        }
    }

    /// The applicant with a lot that counts from 0.
    pub(super) fn holder(&self, lot: u32) -> ApplicantNo {
        ApplicantNo(self.by_lot[lot as usize])
    }
}
