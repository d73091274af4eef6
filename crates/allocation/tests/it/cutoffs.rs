//! From the cutoffs alone everybody finds her own result.

use allocation::places::Mechanism::{Deferred, DeferredManyLotteries, Dictatorship, RankMinimal};
use allocation::places::{Cutoff, Cutoffs, Division, OfferNo, Turn, divide};
use proptest::prelude::*;

use crate::brute::stable;
use crate::town::{Town, towns};

proptest! {
    #[test]
    fn cutoffs_reproduce_everybody(town in towns(20, 5)) {
        for mechanism in [Deferred, Dictatorship] {
            town.drawn(|drawn| {
                let division = divide(drawn, mechanism);
                let cutoffs = Cutoffs::of(drawn, &division).unwrap();
                prop_assert_eq!(cutoffs.ranks(drawn), division.ranks());
                Ok(())
            })?;
        }
    }

    /// A division that gives somebody a reason to complain is not what its own cutoffs say.
    #[test]
    fn cutoffs_do_not_reproduce_an_unjust_division(
        (town, ranks) in towns(8, 3).prop_flat_map(|town| {
            let ranks: Vec<_> = town.lists.iter().map(|list| 0..=list.len() as u32).collect();
            (Just(town), ranks)
        })
    ) {
        prop_assume!(crate::brute::fits(&town, &ranks));
        town.drawn(|drawn| {
            let division = Division::kept(Deferred, ranks.clone(), Vec::new());
            let told = Cutoffs::of(drawn, &division).unwrap().ranks(drawn);
            prop_assert_eq!(told == ranks, stable(&town, &ranks));
            Ok(())
        })?;
    }
}

#[test]
fn cutoffs_tell_class_and_lot_of_the_last() {
    let mut town = Town::plain(&[2, 3], &[&[0], &[0], &[0, 1], &[0]]);
    town.class[3][0] = 1;
    town.class[0][0] = 1;
    town.drawn(|drawn| {
        let cutoffs = Cutoffs::of(drawn, &divide(drawn, Deferred)).unwrap();
        assert_eq!(
            cutoffs.at(OfferNo(0)).open,
            Cutoff::Last(Turn { class: 0, lot: 3 })
        );
        assert_eq!(cutoffs.at(OfferNo(1)).open, Cutoff::Everybody);
        // By lot alone the first two get in.
        let cutoffs = Cutoffs::of(drawn, &divide(drawn, Dictatorship)).unwrap();
        assert_eq!(
            cutoffs.at(OfferNo(0)).open,
            Cutoff::Last(Turn { class: 0, lot: 2 })
        );
        for mechanism in [DeferredManyLotteries, RankMinimal] {
            assert_eq!(Cutoffs::of(drawn, &divide(drawn, mechanism)), None);
        }
    });
}

/// Three seats: one reserved for either group, one open. Lots 1 and 2 are in no group, 3 and 4 in group 0, nobody in group 1.
#[test]
fn every_reserve_has_a_cutoff_of_its_own() {
    let mut town = Town::plain(&[3], &[&[0], &[0], &[0], &[0]]);
    town.reserves[0] = vec![(0, 1), (1, 1)];
    town.groups = vec![0, 0, 1, 1];
    town.drawn(|drawn| {
        let division = divide(drawn, Deferred);
        assert_eq!(division.ranks(), [1, 1, 1, 0]);
        let cutoffs = Cutoffs::of(drawn, &division).unwrap();
        let offer = cutoffs.at(OfferNo(0));
        let last = |lot| Cutoff::Last(Turn { class: 0, lot });
        assert_eq!(offer.reserves, [(0, last(3)), (1, Cutoff::Everybody)]);
        assert_eq!(offer.open, last(2));
        assert_eq!(offer.for_groups(0b00), (last(2), None));
        assert_eq!(offer.for_groups(0b01), (last(3), Some(0)));
        assert_eq!(offer.for_groups(0b11), (Cutoff::Everybody, Some(1)));
    });
    // With all seats reserved and taken, nobody comes in through open seats.
    town.seats[0] = 2;
    town.groups = vec![0, 0, 1, 2];
    town.drawn(|drawn| {
        let cutoffs = Cutoffs::of(drawn, &divide(drawn, Deferred)).unwrap();
        assert_eq!(cutoffs.at(OfferNo(0)).open, Cutoff::Nobody);
    });
}
