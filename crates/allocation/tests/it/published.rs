//! The instances of the benchmark are the published ones, and what is found on them is what other programs find.

use allocation::places::Mechanism::{Deferred, DeferredManyLotteries, Dictatorship, RankMinimal};
use allocation::places::outcomes::{Outcome, outcomes};
use allocation::places::{Cutoffs, divide};

#[path = "../../benches/j2/mod.rs"]
mod j2;

#[test]
fn the_files_are_the_published_ones() {
    for name in ["hundredth", "tenth"] {
        let case = j2::Case::named(name).unwrap();
        assert_eq!(j2::fnv1a(&case.numbers().bytes()), case.hash, "{name}");
    }
    assert!(j2::Case::named("planet").is_none());
}

/// First choices, top three, no place and sum of ranks, as plain Python (deferred acceptance with `heapq`, with classes and without) and
/// the min-cost flow of OR-tools 9.15 found them in the files. The least sum can be had with more or fewer first choices.
#[test]
fn other_programs_find_the_same() {
    let check = |name, mechanism, expected: [u64; 4]| {
        let numbers = j2::Case::named(name).unwrap().numbers();
        let (instance, left_out) = numbers.instance(0);
        assert_eq!(left_out, 0);
        let drawn = numbers.drawn(&instance).unwrap();
        let row = Outcome::of(&drawn, &divide(&drawn, mechanism));
        let found = [row.first.into(), row.top_three.into(), row.none.into(), row.ranks];
        let from = if mechanism == RankMinimal { 2 } else { 0 };
        assert_eq!(found[from..], expected[from..], "{name} {mechanism:?}");
    };
    check("hundredth", Deferred, [292, 746, 369, 7_564]);
    check("hundredth", Dictatorship, [876, 1_250, 398, 4_369]);
    check("hundredth", RankMinimal, [1_127, 1_489, 288, 3_438]);
    check("tenth", Deferred, [4_597, 8_798, 4_654, 60_446]);
    check("tenth", Dictatorship, [7_393, 11_072, 4_550, 46_585]);
    check("tenth", RankMinimal, [9_048, 13_662, 3_204, 39_776]);
}

/// In the order in which the literature puts the mechanisms.
#[test]
fn the_table_shows_what_each_mechanism_is_for() {
    let (instance, _) = j2::Case::named("tenth").unwrap().numbers().instance(0);
    let drawn = j2::Case::named("tenth")
        .unwrap()
        .numbers()
        .drawn(&instance)
        .unwrap();
    let table = outcomes(&drawn);
    assert_eq!(
        table.map(|row| row.mechanism),
        [Deferred, DeferredManyLotteries, Dictatorship, RankMinimal]
    );
    let [deferred, many, dictatorship, least] = table;
    assert!(
        many.first < deferred.first
            && deferred.first < dictatorship.first
            && dictatorship.first < least.first
    );
    assert!(deferred.could_gain > 0 && many.could_gain > 0);
    assert_eq!((dictatorship.could_gain, least.could_gain), (0, 0));
    assert!(least.none < deferred.none);
}

/// With reserves on a large instance, cutoffs still tell everybody.
#[test]
fn reserves_at_scale_are_reproduced_from_cutoffs() {
    let numbers = j2::Case::named("tenth").unwrap().numbers();
    let (instance, left_out) = numbers.instance(40);
    assert_eq!(left_out, 0);
    let drawn = numbers.drawn(&instance).unwrap();
    let division = divide(&drawn, Deferred);
    assert_eq!(
        Cutoffs::of(&drawn, &division).unwrap().ranks(&drawn),
        division.ranks()
    );
}
