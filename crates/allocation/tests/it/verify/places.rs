//! Every kind of mistake in a division of places is found and named.

use allocation::lottery::Seed;
use allocation::places::{Cutoff, Instance, Mechanism, Turn};
use allocation::verify::Violation;

use super::made::{Made, instance};

/// Two who want the one seat of offer 0, and the one of offer 1 after it.
fn two() -> Instance {
    let list: &[(usize, u8)] = &[(0, 0), (1, 0)];
    instance(&[(1, &[]), (1, &[])], &[(&[], list), (&[], list)])
}

/// A division, who of the two has lot 1, and who lot 2.
fn made(instance: &Instance, mechanism: Mechanism) -> (Made<'_>, usize, usize) {
    let made = Made::new(instance, mechanism);
    assert_eq!(made.verify().violations, []);
    let first = made.lots.iter().position(|lot| *lot == 1).unwrap();
    (made, first, 1 - first)
}

#[track_caller]
fn names(made: &Made<'_>, violation: &Violation) {
    let found = made.verify().violations;
    assert!(found.contains(violation), "{violation:?} is not in {found:?}");
}

/// Lot 1 has the first choice of both, so whoever has it instead stands later.
#[test]
fn somebody_behind_has_the_seat() {
    let instance = two();
    for mechanism in [Mechanism::Deferred, Mechanism::Dictatorship] {
        let (mut made, first, _) = made(&instance, mechanism);
        made.ranks.swap(0, 1);
        let who = first as u32;
        names(&made, &Violation::Refused { who, at: 0 });
    }
}

#[test]
fn a_rank_that_is_not_on_the_list_and_one_too_many() {
    let instance = two();
    for mechanism in [
        Mechanism::Deferred,
        Mechanism::DeferredManyLotteries,
        Mechanism::Dictatorship,
        Mechanism::RankMinimal,
    ] {
        let mut made = Made::new(&instance, mechanism);
        made.ranks[1] = 3;
        names(&made, &Violation::Nowhere { who: 1 });
        made.ranks = vec![1, 1];
        names(
            &made,
            &Violation::Overfull {
                at: 0,
                with: 2,
                room: 1,
            },
        );
    }
}

/// Offer 1 is on both lists, and nobody has its seat.
#[test]
fn a_seat_taken_away() {
    let instance = two();
    for mechanism in [
        Mechanism::Deferred,
        Mechanism::DeferredManyLotteries,
        Mechanism::Dictatorship,
        Mechanism::RankMinimal,
    ] {
        let mut made = Made::new(&instance, mechanism);
        let last = made.ranks.iter().position(|rank| *rank == 2).unwrap();
        made.ranks[last] = 0;
        let who = last as u32;
        names(&made, &Violation::Waste { who, at: 1 });
    }
}

/// The one with class 0 goes first whatever the lots; in a dictatorship the lot alone counts.
#[test]
fn a_class_passed_over() {
    let list: [&[(usize, u8)]; 2] = [&[(0, 1), (1, 0)], &[(0, 0), (1, 0)]];
    let instance = instance(&[(1, &[]), (1, &[])], &[(&[], list[0]), (&[], list[1])]);
    for mechanism in [Mechanism::Deferred, Mechanism::DeferredManyLotteries] {
        let mut made = Made::new(&instance, mechanism);
        assert_eq!(made.ranks, [2, 1]);
        assert_eq!(made.verify().violations, []);
        made.ranks = vec![1, 2];
        names(&made, &Violation::Refused { who: 1, at: 0 });
    }
    let (made, first, _) = made(&instance, Mechanism::Dictatorship);
    assert_eq!(made.ranks[first], 1);
}

/// One of two seats is kept for group 0, of which 2 is the only one who asks.
#[test]
fn a_seat_kept_for_a_group_given_to_others() {
    let list: &[(usize, u8)] = &[(0, 0)];
    let instance = instance(&[(2, &[(0, 1)])], &[(&[], list), (&[], list), (&[0], list)]);
    let mut made = Made::new(&instance, Mechanism::Deferred);
    assert_eq!(made.ranks[2], 1);
    made.ranks = vec![1, 1, 0];
    names(
        &made,
        &Violation::Reserve {
            who: 2,
            at: 0,
            group: 0,
        },
    );
    let mut made = Made::new(&instance, Mechanism::Deferred);
    made.cutoffs[0].reserves[0].1 = Cutoff::Nobody;
    names(
        &made,
        &Violation::Cutoff {
            at: 0,
            group: Some(0),
        },
    );
}

/// A cutoff one later lets the other in as well, who has no place there.
#[test]
fn a_forged_cutoff() {
    let instance = two();
    for mechanism in [Mechanism::Deferred, Mechanism::Dictatorship] {
        let (mut made, _, second) = made(&instance, mechanism);
        made.cutoffs[0].open = Cutoff::Last(Turn { class: 0, lot: 2 });
        let who = second as u32;
        assert_eq!(
            made.verify().violations,
            [
                Violation::Cutoff { at: 0, group: None },
                Violation::Result { who, rank: 1 }
            ]
        );
    }
}

#[test]
fn lots_that_do_not_follow_from_the_seed() {
    let instance = two();
    let (mut made, _, _) = made(&instance, Mechanism::Deferred);
    let lots = made.lots.clone();
    made.lots.swap(0, 1);
    assert_eq!(
        made.verify().violations,
        [Violation::Lot { who: 0 }, Violation::Lot { who: 1 }]
    );
    made.lots = lots;
    made.seed = Some(Seed([8; 32]));
    let report = made.verify();
    assert_eq!(report.violations, [Violation::Commitment]);
    assert_eq!(report.set_aside.parts[0].who, [0, 1]);
    // Without a seed they are taken as they are, if they can be lots.
    made.seed = None;
    assert_eq!(made.verify().violations, []);
    made.lots = vec![2, 2];
    names(&made, &Violation::Lot { who: 1 });
    made.lots = vec![0, 1];
    names(&made, &Violation::Lot { who: 0 });
}

/// Each goes first where the other would rather be. That both have their second choice is stable, and both could have their first.
#[test]
fn stable_and_worse_for_everybody() {
    let list: [&[(usize, u8)]; 2] = [&[(0, 1), (1, 0)], &[(1, 1), (0, 0)]];
    let instance = instance(&[(1, &[]), (1, &[])], &[(&[], list[0]), (&[], list[1])]);
    let mut made = Made::new(&instance, Mechanism::Deferred);
    assert_eq!(made.ranks, [1, 1]);
    made.ranks = vec![2, 2];
    made.cutoffs.clear();
    let found = made.verify().violations;
    let [Violation::Circle { who }] = &found[..] else {
        panic!("{found:?}")
    };
    let mut who = who.clone();
    who.sort_unstable();
    assert_eq!(who, [0, 1]);
}

/// 0 wants offer 0 alone, which 1 has, who could as well go to offer 1.
#[test]
fn a_place_fewer_than_there_could_be() {
    let list: [&[(usize, u8)]; 2] = [&[(0, 0)], &[(0, 0), (1, 0)]];
    let instance = instance(&[(1, &[]), (1, &[])], &[(&[], list[0]), (&[], list[1])]);
    let mut made = Made::new(&instance, Mechanism::RankMinimal);
    assert_eq!(made.ranks, [1, 2]);
    made.ranks = vec![0, 1];
    let way = Violation::Way {
        who: 0,
        through: vec![0, 1],
        out: None,
    };
    names(&made, &way);
    made.prices.clear();
    names(&made, &way);
}

/// Each has the first choice of the other: 4 ranks where 2 would do. By prices of nothing each is one rank worse off.
#[test]
fn ranks_that_are_not_the_least() {
    let list: [&[(usize, u8)]; 2] = [&[(0, 0), (1, 0)], &[(1, 0), (0, 0)]];
    let instance = instance(&[(1, &[]), (1, &[])], &[(&[], list[0]), (&[], list[1])]);
    let mut made = Made::new(&instance, Mechanism::RankMinimal);
    (made.ranks, made.prices) = (vec![2, 2], vec![0, 0]);
    let dearer = |who, at| Violation::Dearer {
        who,
        at: Some(at),
        by: 1,
    };
    assert_eq!(made.verify().violations, [dearer(0, 0), dearer(1, 1)]);
    made.prices.clear();
    let found = made.verify().violations;
    assert!(
        matches!(&found[..], [Violation::Circle { who }] if who.len() == 2),
        "{found:?}"
    );
}

/// Offer 0 is the second choice of 1 and the only one of 0. Three ranks where two would do if 0 came in for somebody.
#[test]
fn somebody_with_fewer_ranks_left_without() {
    let list: [&[(usize, u8)]; 3] = [&[(0, 0)], &[(1, 0), (0, 0)], &[(1, 0)]];
    let instance = instance(
        &[(1, &[]), (1, &[])],
        &[(&[], list[0]), (&[], list[1]), (&[], list[2])],
    );
    let mut made = Made::new(&instance, Mechanism::RankMinimal);
    assert_eq!(made.ranks.iter().sum::<u32>(), 2);
    (made.ranks, made.prices) = (vec![0, 2, 1], vec![0, 1]);
    let found = made.verify().violations;
    assert!(
        matches!(
            &found[..],
            [Violation::Way {
                who: 0,
                out: Some(1 | 2),
                ..
            }]
        ),
        "{found:?}"
    );
    made.prices.clear();
    let found = made.verify().violations;
    assert!(matches!(&found[..], [Violation::Circle { .. }]), "{found:?}");
}

#[test]
fn a_price_where_a_seat_is_free() {
    let list: &[(usize, u8)] = &[(0, 0)];
    let instance = instance(&[(1, &[]), (1, &[])], &[(&[], list)]);
    let mut made = Made::new(&instance, Mechanism::RankMinimal);
    made.prices = vec![0, 2];
    assert_eq!(made.verify().violations, [Violation::Price { at: 1 }]);
}

#[test]
fn a_result_that_is_not_of_these_people() {
    type Change = fn(&mut Made<'_>);
    let changes: [Change; 4] = [
        |made| made.ranks.truncate(1),
        |made| made.lots.push(3),
        |made| made.prices.push(0),
        |made| made.cutoffs.truncate(1),
    ];
    let instance = two();
    for change in changes {
        let mut made = Made::new(&instance, Mechanism::Deferred);
        change(&mut made);
        assert_eq!(made.verify().violations, [Violation::Lengths]);
    }
}
