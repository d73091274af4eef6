//! Examples from the literature, worked by hand.

use allocation::places::Mechanism::{Deferred, DeferredManyLotteries, Dictatorship, RankMinimal};
use allocation::places::outcomes::outcomes;

use crate::brute::{all, stable};
use crate::town::Town;

/// Gale & Shapley, *College admissions and the stability of marriage* (1962), example 1: each of three proposers has another first
/// choice, which is the last that the other side would choose. All proposers get their first choice.
#[test]
fn gale_and_shapley_three() {
    let town = Town::plain(&[1, 1, 1], &[&[0, 1, 2], &[1, 2, 0], &[2, 0, 1]]).with_orders(&[
        &[1, 2, 0],
        &[2, 0, 1],
        &[0, 1, 2],
    ]);
    assert_eq!(town.ranks(Deferred), [1, 1, 1]);
    // The paper names three stable divisions: first choices, second choices and third choices.
    let known: Vec<_> = all(&town)
        .into_iter()
        .filter(|ranks| stable(&town, ranks))
        .collect();
    assert_eq!(known, [[1, 1, 1], [2, 2, 2], [3, 3, 3]]);
}

/// The same, example 2: four and four, with only one stable division: α C, β D, γ A, δ B.
#[test]
fn gale_and_shapley_four() {
    let (a, b, c, d) = (0, 1, 2, 3);
    let town = Town::plain(
        &[1, 1, 1, 1],
        &[&[a, b, c, d], &[a, d, c, b], &[b, a, c, d], &[d, b, c, a]],
    )
    .with_orders(&[&[3, 2, 0, 1], &[1, 3, 0, 2], &[3, 0, 1, 2], &[2, 1, 0, 3]]);
    assert_eq!(town.places(Deferred), [Some(c), Some(d), Some(a), Some(b)]);
    let known = all(&town)
        .into_iter()
        .filter(|ranks| stable(&town, ranks))
        .count();
    assert_eq!(known, 1);
}

/// Abdulkadiroğlu & Sönmez, *School choice: a mechanism design approach* (2003), example 1, after Roth (1982): the only stable
/// division gives the first two students their second choices, although they would be glad to swap.
///
/// By hand: 1 asks s2; 2 and 3 ask s1, which keeps 3; 2 asks s2, which lets 1 go; 1 asks s1, which lets 3 go; 3 asks s2 in vain
/// and then s3.
#[test]
fn stable_and_yet_two_would_swap() {
    let town = Town::plain(&[1, 1, 1], &[&[1, 0, 2], &[0, 1, 2], &[0, 1, 2]]).with_orders(&[
        &[0, 2, 1],
        &[1, 0, 2],
        &[1, 0, 2],
    ]);
    assert_eq!(town.places(Deferred), [Some(0), Some(1), Some(2)]);
    town.drawn(|drawn| {
        let [deferred, _, dictatorship, least] = outcomes(drawn);
        assert_eq!(
            (deferred.first, deferred.ranks, deferred.could_gain),
            (0, 2 + 2 + 3, 2)
        );
        assert_eq!(
            (dictatorship.first, dictatorship.ranks, dictatorship.could_gain),
            (2, 1 + 1 + 3, 0)
        );
        assert_eq!(deferred.gain_together, 2);
        assert_eq!((least.first, least.ranks, least.could_gain), (2, 1 + 1 + 3, 0));
    });
}

/// Why quotas are not built here: Kojima, *School choice: impossibilities for affirmative action* (2012), and Hafalir, Yenmez &
/// Yildirim (2013). Two students of the majority and one of the minority, all schools preferring s1 to s2 to s3; c1 has two seats, c2
/// one. A quota of one for the majority at c1 pushes s2 to c2 and s3 from c2 to c1, which helps nobody and hurts two, one of them
/// the one it was for. A reserve of one seat at c1 leaves everybody where she wants to be.
#[test]
fn a_reserve_where_a_quota_would_hurt() {
    let mut town = Town::plain(&[2, 1], &[&[0], &[0, 1], &[1, 0]]);
    town.groups = vec![0, 0, 1];
    assert_eq!(town.ranks(Deferred), [1, 1, 1]);
    town.reserves[0] = vec![(0, 1)];
    assert_eq!(town.ranks(Deferred), [1, 1, 1]);
    // When the minority does want the seat it gets it, and one of the majority moves on.
    town.lists[2] = vec![0, 1];
    assert_eq!(town.ranks(Deferred), [1, 2, 1]);
}

/// The queue of Amsterdam: "one by one in order of lottery number" is what deferred acceptance comes to without classes.
#[test]
fn one_by_one_in_the_order_of_the_lots() {
    let town = Town::plain(&[1, 2, 1], &[&[0, 1], &[0, 1], &[0, 1, 2], &[1, 0], &[1, 0, 2]]);
    // 1 takes 0; 2 and 3 find it full and take 1; 4 finds both full; 5 takes 2.
    for mechanism in [Deferred, Dictatorship] {
        assert_eq!(town.ranks(mechanism), [1, 2, 2, 0, 3]);
    }
}

/// Extremes: nobody, nothing, one seat for all, an offer for each.
#[test]
fn extremes_end_well() {
    for mechanism in [Deferred, DeferredManyLotteries, Dictatorship, RankMinimal] {
        assert_eq!(Town::plain(&[], &[]).ranks(mechanism), [0; 0]);
        assert_eq!(Town::plain(&[], &[&[], &[]]).ranks(mechanism), [0, 0]);
        assert_eq!(Town::plain(&[3], &[]).ranks(mechanism), [0; 0]);
        assert_eq!(Town::plain(&[3], &[&[], &[0]]).ranks(mechanism), [0, 1]);
        let all: Vec<&[usize]> = vec![&[0]; 500];
        let placed = |ranks: Vec<u32>| ranks.iter().filter(|&&rank| rank == 1).count();
        assert_eq!(placed(Town::plain(&[1], &all).ranks(mechanism)), 1);
        assert_eq!(placed(Town::plain(&[100_000], &all).ranks(mechanism)), 500);
    }
}
