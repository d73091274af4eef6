//! The division is the best there is: as many as possible, the first classes first, then the wishes; and its prices prove it.

use allocation::pairs::{Input, Pairs, Rules, Stake};
use proptest::prelude::*;

use super::made::{input, rules, run};
use super::oracle;

/// Everything on raw attributes: who fits, who has room.
pub fn is_lawful(input: &Input, pairs: &Pairs) {
    let mut used = vec![0; input.mentors.len()];
    for (young, mate) in input.mentees.iter().zip(&pairs.mate) {
        if let Some(j) = mate {
            assert!(
                oracle::fits(young, *j, &input.mentors[*j as usize]),
                "{} and mentor {j}",
                young.id
            );
            used[*j as usize] += 1;
        }
    }
    for (mentor, used) in input.mentors.iter().zip(used) {
        assert!(used <= mentor.room, "{} has {used} of {}", mentor.id, mentor.room);
    }
}

/// The dual gap over all pairs that are possible, in parts.
fn gap(input: &Input, pairs: &Pairs) -> i64 {
    let mut gap = 0;
    for (i, young) in input.mentees.iter().enumerate() {
        let alone = match pairs.stake[i] {
            Stake::Out => continue,
            Stake::Must => None,
            Stake::May(units) => Some(i64::from(units) * pairs.scale),
        };
        let level = |j: usize| i64::from(oracle::cost(young, j as u32, &input.mentors[j])) * pairs.scale;
        let fit = |j: &usize| oracle::fits(young, *j as u32, &input.mentors[*j]);
        let least = (0..input.mentors.len())
            .filter(fit)
            .map(|j| level(j) + pairs.price[j])
            .chain(alone)
            .min()
            .unwrap();
        let has = pairs.mate[i].map(|j| level(j as usize)).or(alone).unwrap();
        gap += has - least;
    }
    let rooms = input
        .mentors
        .iter()
        .zip(&pairs.price)
        .map(|(mentor, price)| i64::from(mentor.room) * price);
    gap + rooms.sum::<i64>()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_better_among_all_divisions(input in input(6, 5), rules in rules()) {
        let pairs = run(&input, rules);
        is_lawful(&input, &pairs);
        prop_assert_eq!(oracle::worth(&input, &pairs.class, &pairs.mate), oracle::best(&input, &pairs.class));
    }

    #[test]
    fn prices_prove_it(input in input(12, 8), rules in rules()) {
        let pairs = run(&input, rules);
        is_lawful(&input, &pairs);
        prop_assert!(gap(&input, &pairs) < pairs.scale, "gap {} of {}", gap(&input, &pairs), pairs.scale);
        for (j, mentor) in input.mentors.iter().enumerate() {
            let there = pairs.mate.iter().filter(|mate| **mate == Some(j as u32)).count() as u32;
            prop_assert!(pairs.price[j] >= 0);
            prop_assert!(pairs.price[j] == 0 || there == mentor.room, "room left, and a price");
        }
    }

    /// Without classes the engine solves the min-cost flow that others solve.
    #[test]
    fn without_classes_it_is_the_least_cost_flow(input in input(14, 9)) {
        let mut input = input;
        input.mentees.iter_mut().for_each(|young| young.first = false);
        let pairs = run(&input, Rules { few: 0, step: 0, kept: 2, thorough: true });
        let (std::cmp::Reverse(many), _, cost) = oracle::worth(&input, &pairs.class, &pairs.mate);
        prop_assert_eq!((many, cost), oracle::least_cost(&input));
    }
}
