//! Which question is asked: one that fits, not one of lately, and always the same for the same person and time.

use std::collections::BTreeSet;

use journey::questions::question;
use journey::{Band, Competency};
use proptest::prelude::*;

use crate::ground::standard;

#[test]
fn nobody_gets_a_question_again_before_they_had_the_others() {
    let bank = standard().questions();
    for seed in 0..50 {
        let mut asked: Vec<&str> = Vec::new();
        for _ in 0..9 {
            let next = question(bank, Band::B, Competency::Work, &asked, seed).unwrap();
            assert!(next.id.starts_with("work-b"));
            // There are three: the last two are never asked again.
            assert!(!asked.iter().rev().take(2).any(|id| *id == next.id), "{asked:?}");
            asked.push(&next.id);
        }
    }
}

#[test]
fn different_seeds_come_to_every_question() {
    let bank = standard().questions();
    for competency in Competency::ALL {
        for band in Band::ALL {
            let fitting = bank
                .iter()
                .filter(|one| one.band == *band && one.competency == *competency)
                .count();
            assert!(fitting >= 2);
            let found: BTreeSet<&str> = (0..100)
                .filter_map(|seed| question(bank, *band, *competency, &[], seed))
                .map(|one| one.id.as_str())
                .collect();
            assert_eq!(found.len(), fitting, "{competency:?} {band:?}");
        }
    }
}

proptest! {
    #[test]
    fn there_is_always_one_that_fits_and_it_is_the_same_each_time(
        band in prop::sample::select(Band::ALL),
        competency in prop::sample::select(Competency::ALL),
        seed: u64,
        places in prop::collection::vec(0..40_usize, 0..60),
    ) {
        let bank = standard().questions();
        let mut asked: Vec<&str> = places.iter().filter_map(|at| bank.get(*at)).map(|one| one.id.as_str()).collect();
        asked.push("a-question-of-last-year");
        let one = question(bank, band, competency, &asked, seed).map(|one| one.id.as_str());
        prop_assert!(one.is_some());
        prop_assert_eq!(one, question(bank, band, competency, &asked, seed).map(|one| one.id.as_str()));
        let found = bank.iter().find(|known| Some(known.id.as_str()) == one);
        prop_assert!(found.is_some_and(|found| found.band == band && found.competency == competency));
    }
}

#[test]
fn an_empty_bank_has_none() {
    assert!(question(&[], Band::A, Competency::Work, &[], 1).is_none());
}
