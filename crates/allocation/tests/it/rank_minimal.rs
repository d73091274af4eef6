//! As many places as possible, and the least sum of ranks.

use allocation::lottery::Seed;
use allocation::places::Mechanism::RankMinimal;
use allocation::places::rank_minimal::bar;
use allocation::places::{ApplicantNo, Drawn, divide};
use proptest::prelude::*;

use crate::brute::{all, at, fits};
use crate::town::{Town, badness, towns};

/// Those without a place, and the sum of ranks: the smaller the better.
fn worth(ranks: &[u32]) -> (usize, u32) {
    let without = ranks.iter().filter(|&&rank| rank == 0).count();
    (without, ranks.iter().sum())
}

proptest! {
    #[test]
    fn no_division_places_more_or_has_a_smaller_sum(town in towns(6, 3)) {
        let found = worth(&town.ranks(RankMinimal));
        let best = all(&town).iter().filter(|ranks| fits(&town, ranks)).map(|ranks| worth(ranks)).min();
        prop_assert_eq!(Some(found), best);
    }

    /// The prices prove that the sum is the least for this many places, and moving aside proves the places.
    #[test]
    fn it_comes_with_a_proof(town in towns(40, 8)) {
        let instance = town.instance();
        let drawn = Drawn::by_numbers(&instance, town.numbers.clone()).unwrap();
        let division = divide(&drawn, RankMinimal);
        let (ranks, prices) = (division.ranks(), division.prices());
        prop_assert!(fits(&town, ranks));
        let bar = bar(&instance, &division);
        let own = |i: usize| town.place(i, ranks[i]).map_or(bar, |offer| ranks[i] + prices[offer]);
        for i in 0..town.people() {
            prop_assert!(own(i) <= bar);
            for (rank, &offer) in (1..).zip(&town.lists[i]) {
                prop_assert!(rank + prices[offer] >= own(i), "{} would do better at {}", i, offer);
            }
        }
        for (offer, &price) in prices.iter().enumerate() {
            let full = at(&town, ranks, offer).len() == town.seats[offer] as usize;
            prop_assert!(price == 0 || full, "{} has a price and free seats", offer);
        }
        prop_assert!(!reaches_a_free_seat(&town, ranks));
    }

    /// Of two with the same list the lower lot never has the worse place.
    #[test]
    fn lots_decide_among_equals(town in towns(30, 3)) {
        let ranks = town.ranks(RankMinimal);
        let order = town.by_lot();
        for (at, &i) in order.iter().enumerate() {
            for &j in order[at..].iter().filter(|&&j| town.lists[i] == town.lists[j]) {
                prop_assert!(badness(ranks[i]) <= badness(ranks[j]));
            }
        }
    }

    /// Deterministic, and blind to classes and groups.
    #[test]
    fn the_same_again_and_without_classes(town in towns(20, 5)) {
        prop_assert_eq!(town.ranks(RankMinimal), town.ranks(RankMinimal));
        prop_assert_eq!(town.flat().ranks(RankMinimal), town.ranks(RankMinimal));
    }
}

/// Whether somebody without a place could get one if others moved aside.
fn reaches_a_free_seat(town: &Town, ranks: &[u32]) -> bool {
    let mut reached = vec![false; town.seats.len()];
    let mut moving: Vec<usize> = (0..town.people()).filter(|&i| ranks[i] == 0).collect();
    while let Some(i) = moving.pop() {
        for &offer in &town.lists[i] {
            if !std::mem::replace(&mut reached[offer], true) {
                let has = at(town, ranks, offer);
                if has.len() < town.seats[offer] as usize {
                    return true;
                }
                moving.extend(has);
            }
        }
    }
    false
}

/// One seat for three who want it alike: over many draws each gets it about as often, and it is the lot that decides.
#[test]
fn equals_have_equal_chances() {
    let town = Town::plain(&[1, 2], &[&[0, 1], &[0, 1], &[0, 1]]);
    let instance = town.instance();
    let mut wins = [0; 3];
    for draw in 0..3_000_u16 {
        let mut seed = [0; 32];
        seed[..2].copy_from_slice(&draw.to_be_bytes());
        let drawn = Drawn::by_seed(&instance, &Seed(seed));
        let division = divide(&drawn, RankMinimal);
        let first: Vec<usize> = (0..3).filter(|&i| division.ranks()[i] == 1).collect();
        assert_eq!((first.len(), worth(division.ranks())), (1, (0, 5)));
        assert_eq!(drawn.lot(ApplicantNo(first[0] as u32)), 1);
        wins[first[0]] += 1;
    }
    // 1,000 each is expected, with a standard deviation of 26.
    assert!(wins.iter().all(|wins| (870..1_130).contains(wins)), "{wins:?}");
}

/// Worth knowing before anybody chooses it: leaving out a second choice pays.
#[test]
fn a_list_that_is_not_true_can_help() {
    // Both want 0 most, and each has a second choice of her own: one of them gets that, for a sum of 1 + 2.
    let town = Town::plain(&[1, 1, 1], &[&[0, 1, 2], &[0, 2]]);
    let truth = town.ranks(RankMinimal);
    let loser = (0..2).find(|&i| truth[i] == 2).unwrap();
    let mut lying = town;
    lying.lists[loser].truncate(1);
    assert_eq!(lying.ranks(RankMinimal)[loser], 1);
}
