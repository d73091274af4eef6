//! Everybody hears why, and what she hears is true.

use allocation::places::Mechanism::{Deferred, DeferredManyLotteries, Dictatorship, RankMinimal};
use allocation::places::why::{Grant, Reasons, Refusal, Verdict, Why};
use allocation::places::{ApplicantNo, OfferNo, Turn, divide};
use proptest::prelude::*;

use crate::brute::{all, at, fits};
use crate::town::{Town, towns};

fn why(town: &Town, mechanism: allocation::places::Mechanism, applicant: u32) -> Why {
    town.drawn(|drawn| {
        let division = divide(drawn, mechanism);
        Reasons::new(drawn, &division).unwrap().of(ApplicantNo(applicant))
    })
}

fn verdicts(why: &Why) -> Vec<Verdict> {
    why.lines.iter().map(|line| line.verdict).collect()
}

fn lot(lot: u32) -> Turn {
    Turn { class: 0, lot }
}

/// Lots 1 to 4 for one seat at 0, one at 1 and three at 2.
#[test]
fn a_lot_is_told_with_the_lot_of_the_last() {
    let town = Town::plain(&[1, 1, 3], &[&[0, 1], &[0, 1, 2], &[1, 0], &[2, 0]]);
    let first = why(&town, Deferred, 0);
    let in_time = |own, last| {
        Verdict::Place(Grant::InTime {
            own: lot(own),
            last: lot(last),
            group: None,
        })
    };
    let late = |own, last| {
        Verdict::Refused(Refusal::EarlierLot {
            own: lot(own),
            last: lot(last),
        })
    };
    assert_eq!(verdicts(&first), [in_time(1, 1), Verdict::NotNeeded]);
    assert_eq!((first.lot, first.rank, first.elsewhere), (1, Some(1), Vec::new()));
    let second = why(&town, Deferred, 1);
    assert_eq!(verdicts(&second), [late(2, 1), in_time(2, 2), Verdict::NotNeeded]);
    let third = why(&town, Deferred, 2);
    assert_eq!(verdicts(&third), [late(3, 2), late(3, 1)]);
    assert_eq!((third.rank, third.elsewhere), (None, vec![(OfferNo(2), 2)]));
    let fourth = why(&town, Dictatorship, 3);
    assert_eq!(verdicts(&fourth)[0], Verdict::Place(Grant::SeatsLeft { left: 2 }));
}

#[test]
fn a_class_is_told_as_a_class_and_only_where_it_counts() {
    let mut town = Town::plain(&[1], &[&[0], &[0]]);
    town.class[0][0] = 1;
    let own = Turn { class: 1, lot: 1 };
    let refused = Refusal::EarlierClass { own, last: lot(2) };
    assert_eq!(verdicts(&why(&town, Deferred, 0)), [Verdict::Refused(refused)]);
    let refused = Refusal::EarlierLot {
        own: lot(2),
        last: lot(1),
    };
    assert_eq!(
        verdicts(&why(&town, Dictatorship, 1)),
        [Verdict::Refused(refused)]
    );
}

#[test]
fn a_reserve_is_told_to_whom_it_helped_and_to_whom_it_stopped() {
    let mut town = Town::plain(&[2], &[&[0], &[0], &[0], &[0]]);
    town.reserves[0] = vec![(0, 1)];
    town.groups = vec![0, 0, 1, 1];
    let through = |group, own, last| {
        Verdict::Place(Grant::InTime {
            own: lot(own),
            last: lot(last),
            group,
        })
    };
    assert_eq!(verdicts(&why(&town, Deferred, 0)), [through(None, 1, 1)]);
    assert_eq!(verdicts(&why(&town, Deferred, 2)), [through(Some(0), 3, 3)]);
    // To the last of the group the reserve is what she just missed.
    let refused = Refusal::EarlierLot {
        own: lot(4),
        last: lot(3),
    };
    assert_eq!(verdicts(&why(&town, Deferred, 3)), [Verdict::Refused(refused)]);
    // All seats reserved.
    town.reserves[0] = vec![(0, 2)];
    assert_eq!(
        verdicts(&why(&town, Deferred, 0)),
        [Verdict::Refused(Refusal::Reserved)]
    );
    // A reserve with room, at an offer that is full.
    town.groups = vec![0, 0, 0, 1];
    assert_eq!(
        verdicts(&why(&town, Deferred, 3)),
        [Verdict::Place(Grant::ReserveNotFull { group: 0 })]
    );
}

/// One seat at 0 for two, of whom one has a second choice; a third is first on a list of one.
#[test]
fn in_a_rank_minimal_division_the_others_would_lose_more() {
    let town = Town::plain(&[1, 1, 1], &[&[0, 1, 2], &[0]]);
    // The only way to place both.
    assert_eq!(town.ranks(RankMinimal), [2, 1]);
    let told = why(&town, RankMinimal, 0);
    assert!(matches!(
        told.lines[0].verdict,
        Verdict::Refused(Refusal::OthersLoseMore { .. })
    ));
    assert_eq!(told.lines[1].verdict, Verdict::Place(Grant::LeastRanks));
    let town = Town::plain(&[1], &[&[0], &[0]]);
    assert_eq!(
        verdicts(&why(&town, RankMinimal, 1)),
        [Verdict::Refused(Refusal::OthersLoseMore { by: 0 })]
    );
}

proptest! {
    #[test]
    fn every_reason_is_true(town in towns(12, 4)) {
        for mechanism in [Deferred, Dictatorship, RankMinimal] {
            let ranks = town.ranks(mechanism);
            town.drawn(|drawn| {
                let division = divide(drawn, mechanism);
                let reasons = Reasons::new(drawn, &division).unwrap();
                for i in 0..town.people() {
                    check(&town, &ranks, i, &reasons.of(ApplicantNo(i as u32)))?;
                }
                Ok::<(), TestCaseError>(())
            })?;
        }
    }
}

proptest! {
    /// What a choice would cost the others is no more than it really would.
    #[test]
    fn the_others_would_lose_at_least_that_much(town in towns(6, 3)) {
        let worth = |ranks: &[u32]| {
            let without = ranks.iter().filter(|&&rank| rank == 0).count();
            (without, ranks.iter().sum::<u32>())
        };
        let ranks = town.ranks(RankMinimal);
        let (without, least) = worth(&ranks);
        let same: Vec<Vec<u32>> = all(&town)
            .into_iter()
            .filter(|other| fits(&town, other) && worth(other).0 == without)
            .collect();
        town.drawn(|drawn| {
            let division = divide(drawn, RankMinimal);
            let reasons = Reasons::new(drawn, &division).unwrap();
            for i in 0..town.people() {
                for (rank, line) in (1..).zip(reasons.of(ApplicantNo(i as u32)).lines) {
                    if let Verdict::Refused(Refusal::OthersLoseMore { by }) = line.verdict {
                        let with_her_here = same.iter().filter(|other| other[i] == rank);
                        prop_assert!(with_her_here.map(|other| worth(other).1).all(|sum| sum >= least + by));
                    }
                }
            }
            Ok::<(), TestCaseError>(())
        })?;
    }
}

/// Holds what one applicant hears against the division, counted anew.
fn check(town: &Town, ranks: &[u32], i: usize, why: &Why) -> Result<(), TestCaseError> {
    prop_assert_eq!(why.rank.unwrap_or(0), ranks[i]);
    let left = |offer: usize| town.seats[offer] as usize - at(town, ranks, offer).len();
    for (rank, (line, &offer)) in (1..).zip(why.lines.iter().zip(&town.lists[i])) {
        prop_assert_eq!(line.offer, OfferNo(offer as u32));
        let member = |group: u8| town.groups[i] >> group & 1 == 1;
        match line.verdict {
            Verdict::NotNeeded => prop_assert!(ranks[i] > 0 && rank > ranks[i]),
            Verdict::Place(grant) => {
                prop_assert_eq!(rank, ranks[i]);
                match grant {
                    Grant::SeatsLeft { left: told } => prop_assert_eq!(told as usize, left(offer)),
                    Grant::ReserveNotFull { group } => prop_assert!(member(group)),
                    Grant::InTime { own, last, group } => {
                        prop_assert!(own <= last && group.is_none_or(member));
                    }
                    Grant::LeastRanks => {}
                }
            }
            Verdict::Refused(refusal) => {
                prop_assert!(ranks[i] == 0 || rank < ranks[i]);
                prop_assert_eq!(left(offer), 0);
                match refusal {
                    Refusal::EarlierClass { own, last } => prop_assert!(last.class < own.class),
                    Refusal::EarlierLot { own, last } => {
                        prop_assert!(last.class == own.class && last.lot < own.lot);
                    }
                    Refusal::Reserved => prop_assert!(!town.reserves[offer].is_empty()),
                    Refusal::OthersLoseMore { .. } => {}
                }
            }
        }
    }
    let free = (0..town.seats.len()).filter(|&offer| left(offer) > 0);
    let elsewhere: Vec<usize> = why.elsewhere.iter().map(|(offer, _)| offer.0 as usize).collect();
    let expected = if ranks[i] == 0 { free.collect() } else { Vec::new() };
    prop_assert_eq!(elsewhere, expected);
    Ok(())
}

#[test]
fn many_lotteries_are_not_explained() {
    let town = Town::plain(&[1], &[&[0]]);
    town.drawn(|drawn| {
        assert!(Reasons::new(drawn, &divide(drawn, DeferredManyLotteries)).is_none());
    });
}
