//! What is right passes, and what passes is right: against runs and against the slow means that cannot be wrong.

use allocation::hands::Hands;
use allocation::pairs::{Input, Pairs};
use allocation::places::Mechanism;
use allocation::verify::Violation;
use allocation::verify::pairs::{Told, verify};
use proptest::prelude::*;

use super::made::{Made, instances, verify_pairs};
use crate::pairs::made::{SEED, input, rules, run};
use crate::pairs::oracle;

/// Hands that begin from behind, and leave out every other part.
struct Careless;

impl Hands for Careless {
    fn each(&self, parts: usize, part: &(dyn Fn(usize) + Sync)) {
        (0..parts).rev().step_by(2).for_each(part);
    }
}

fn is_lawful(input: &Input, pairs: &Pairs) -> bool {
    let mut room: Vec<i64> = input
        .mentors
        .iter()
        .map(|mentor| i64::from(mentor.room))
        .collect();
    input.mentees.iter().zip(&pairs.mate).all(|(young, mate)| {
        mate.is_none_or(|j| {
            room[j as usize] -= 1;
            room[j as usize] >= 0 && oracle::fits(young, j, &input.mentors[j as usize])
        })
    })
}

const MECHANISMS: [Mechanism; 4] = [
    Mechanism::Deferred,
    Mechanism::DeferredManyLotteries,
    Mechanism::Dictatorship,
    Mechanism::RankMinimal,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_division_of_mentors_passes(input in input(14, 9), rules in rules()) {
        let pairs = run(&input, rules);
        let report = verify_pairs(&input, rules, &pairs);
        prop_assert_eq!(&report.violations, &[]);
        prop_assert!(report.set_aside.parts.is_empty());
        let told = Told { input: &input, rules, seed: &SEED, commitment: Some(&SEED.commitment()), pairs: &pairs };
        prop_assert_eq!(&report, &verify(&told, &Careless), "whatever the hands do");
    }

    /// Some people are moved anywhere, or out. What still passes is as good as the best that there is.
    #[test]
    fn moved_mentees_pass_only_where_nothing_is_lost(
        input in input(6, 5),
        rules in rules(),
        moves in prop::collection::vec((0usize..6, prop::option::weighted(0.8, 0u32..5)), 1..4),
    ) {
        let mut pairs = run(&input, rules);
        for (who, to) in moves {
            if who < pairs.mate.len() {
                pairs.mate[who] = to.filter(|to| (*to as usize) < input.mentors.len());
            }
        }
        let report = verify_pairs(&input, rules, &pairs);
        let best = oracle::best(&input, &pairs.class);
        let right = is_lawful(&input, &pairs) && oracle::worth(&input, &pairs.class, &pairs.mate) == best;
        if report.is_sound() {
            prop_assert!(right, "{:?} passed", pairs.mate);
        } else if right {
            // Only the prices or stakes, which went with the other division, can be wrong about one that is as good.
            let about = |one: &Violation| matches!(one, Violation::Price { .. } | Violation::Dearer { .. } | Violation::Stake { .. });
            prop_assert!(report.violations.iter().all(about), "{:?}", report.violations);
        }
    }

    #[test]
    fn a_division_of_places_passes(instance in instances(12, 6)) {
        for mechanism in MECHANISMS {
            let mut made = Made::new(&instance, mechanism);
            prop_assert_eq!(&made.verify().violations, &[], "{:?}", mechanism);
            made.seed = None;
            made.prices.clear();
            made.cutoffs.clear();
            prop_assert_eq!(&made.verify().violations, &[], "{:?}, without seed, prices and cutoffs", mechanism);
        }
    }

    /// Of deferred acceptance and of the dictatorship there is one division; of rank-minimal ones, those with the same sum of ranks.
    #[test]
    fn moved_applicants_pass_only_where_nothing_is_lost(
        instance in instances(7, 4),
        which in 0usize..3,
        moves in prop::collection::vec((0usize..7, 0u32..5), 1..5),
        priced: bool,
    ) {
        let mechanism = [Mechanism::Deferred, Mechanism::Dictatorship, Mechanism::RankMinimal][which];
        let right = Made::new(&instance, mechanism);
        let mut made = right.clone();
        for (who, rank) in moves {
            if let Some(one) = made.ranks.get_mut(who) {
                *one = rank;
            }
        }
        made.cutoffs.clear();
        if !priced {
            made.prices.clear();
        }
        if made.verify().is_sound() {
            let worth = |ranks: &[u32]| (ranks.iter().filter(|rank| **rank > 0).count(), ranks.iter().sum::<u32>());
            match mechanism {
                Mechanism::RankMinimal => prop_assert_eq!(worth(&made.ranks), worth(&right.ranks)),
                _ => prop_assert_eq!(&made.ranks, &right.ranks),
            }
        } else {
            prop_assert!(made.ranks != right.ranks);
        }
    }

    /// The division of another seed is stable as well where nothing goes by lot, and passes nowhere else.
    #[test]
    fn stable_divisions_that_are_not_the_best_do_not_pass(instance in instances(7, 4), seed: [u8; 32]) {
        let right = Made::new(&instance, Mechanism::Deferred);
        let mut made = Made::with_seed(&instance, Mechanism::Deferred, allocation::lottery::Seed(seed));
        (made.lots, made.seed, made.commitment) = (right.lots.clone(), right.seed, right.commitment);
        made.cutoffs.clear();
        prop_assert_eq!(made.verify().is_sound(), made.ranks == right.ranks);
    }
}
