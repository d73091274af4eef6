//! The promises of deferred acceptance and of serial dictatorship, each tried on many small towns.

use allocation::places::Mechanism::{Deferred, DeferredManyLotteries, Dictatorship};
use allocation::places::deferred::in_order;
use allocation::places::{Drawn, divide};
use proptest::prelude::*;

use crate::brute::{above, all, at, deferred, fits, stable};
use crate::town::{Town, badness, numbered, towns};

proptest! {
    /// Nobody misses a seat that went to somebody who stands behind her, or that is free.
    #[test]
    fn nobody_has_a_reason_to_complain(town in towns(12, 5)) {
        let ranks = town.ranks(Deferred);
        prop_assert!(stable(&town, &ranks), "{ranks:?}");
    }

    /// No division that gives nobody a reason to complain is better for anybody.
    #[test]
    fn it_is_the_best_stable_division_for_every_applicant(town in towns(6, 3)) {
        let ranks = town.ranks(Deferred);
        for other in all(&town).iter().filter(|other| stable(&town, other)) {
            for (i, (rank, other_rank)) in ranks.iter().zip(other.iter()).enumerate() {
                prop_assert!(badness(*rank) <= badness(*other_rank), "{i} is better off in {other:?}");
            }
        }
    }

    /// No list gets anybody a place that she likes better than what her true list gets her.
    #[test]
    fn a_list_that_is_not_true_never_helps(town in towns(6, 3)) {
        for mechanism in [Deferred, DeferredManyLotteries, Dictatorship] {
            let ranks = town.ranks(mechanism);
            for (i, &rank) in ranks.iter().enumerate() {
                for list in lists(town.seats.len()) {
                    let mut lying = town.clone();
                    lying.lists[i] = list;
                    let got = lying.places(mechanism)[i];
                    let true_rank = town.lists[i].iter().position(|&offer| Some(offer) == got);
                    let true_rank = true_rank.map_or(0, |at| at as u32 + 1);
                    prop_assert!(badness(rank) <= badness(true_rank), "{i} gains by {:?}", lying.lists[i]);
                }
            }
        }
    }

    /// A second implementation, with everybody asking at once, on towns large enough for long chains.
    #[test]
    fn the_book_divides_the_same(town in towns(40, 8)) {
        prop_assert_eq!(town.ranks(Deferred), deferred(&town));
    }

    #[test]
    fn the_order_of_asking_makes_no_difference(
        (town, order) in towns(20, 5).prop_flat_map(|town| {
            let order = Just((0..town.people()).collect::<Vec<_>>()).prop_shuffle();
            (Just(town), order)
        })
    ) {
        let ranks = town.ranks(Deferred);
        prop_assert_eq!(&town.drawn(|drawn| in_order(drawn, &numbered(&order))), &ranks);
        let twice = numbered(&[order.clone(), order].concat());
        prop_assert_eq!(town.drawn(|drawn| in_order(drawn, &twice)), ranks);
    }

    /// The order in which applicants came in makes no difference either, as long as the lots are the same.
    #[test]
    fn the_order_of_rows_makes_no_difference(town in towns(20, 5)) {
        // Equal numbers are ordered by id, and here the ids follow the rows.
        let mut town = town;
        let lots = town.by_lot();
        for (lot, i) in lots.into_iter().enumerate() {
            town.numbers[i] = lot as u64;
        }
        let mut turned = town.clone();
        turned.lists.reverse();
        turned.class.reverse();
        turned.groups.reverse();
        turned.numbers.reverse();
        for mechanism in allocation::places::outcomes::MECHANISMS {
            let mut ranks = turned.ranks(mechanism);
            ranks.reverse();
            prop_assert_eq!(ranks, town.ranks(mechanism), "{:?}", mechanism);
        }
    }

    /// Nor does it matter how anybody is called, as long as the lots are the same: the names are dealt out anew.
    #[test]
    fn other_names_with_the_same_lots_divide_the_same(
        (town, names) in towns(20, 5).prop_flat_map(|town| {
            let names = Just((0..town.people()).collect::<Vec<_>>()).prop_shuffle();
            (Just(town), names)
        })
    ) {
        // Equal numbers are ordered by id, and ids are what changes here.
        let mut town = town;
        let lots = town.by_lot();
        for (lot, i) in lots.into_iter().enumerate() {
            town.numbers[i] = lot as u64;
        }
        let renamed = town.called(|applicant| format!("p{:03}", names[applicant]));
        let drawn = Drawn::by_numbers(&renamed, town.numbers.clone()).unwrap();
        for mechanism in allocation::places::outcomes::MECHANISMS {
            let ranks = divide(&drawn, mechanism).ranks().to_vec();
            prop_assert_eq!(ranks, town.ranks(mechanism), "{:?}", mechanism);
        }
    }

    /// Without classes and reserves, deferred acceptance is serial dictatorship; and that passes over both.
    #[test]
    fn without_classes_it_is_serial_dictatorship(town in towns(30, 6)) {
        let flat = town.flat();
        prop_assert_eq!(flat.ranks(Deferred), flat.ranks(Dictatorship));
        prop_assert_eq!(town.ranks(Dictatorship), flat.ranks(Dictatorship));
        let mut free = flat.seats.clone();
        let mut ranks = vec![0; flat.people()];
        for i in flat.by_lot() {
            let best = flat.lists[i].iter().position(|&offer| free[offer] > 0);
            if let Some(at) = best {
                free[flat.lists[i][at]] -= 1;
                ranks[i] = at as u32 + 1;
            }
        }
        prop_assert_eq!(flat.ranks(Dictatorship), ranks);
    }

    /// Nobody is worse off with a lower number of her own.
    #[test]
    fn a_better_lot_never_hurts((town, who, number) in towns(10, 4).prop_flat_map(|town| {
        let people = town.people();
        (Just(town), 0..people, 0..2 * people as u64)
    })) {
        for mechanism in [Deferred, Dictatorship] {
            let mut luckier = town.clone();
            luckier.numbers[who] = number.min(town.numbers[who]);
            let (before, after) = (town.ranks(mechanism), luckier.ranks(mechanism));
            prop_assert!(badness(after[who]) <= badness(before[who]));
        }
    }

    /// Nobody is worse off when an offer has one more seat that is open to all, nor when somebody else stays away.
    #[test]
    fn a_seat_more_or_a_rival_less_hurts_nobody((town, offer, rival) in towns(10, 4).prop_flat_map(|town| {
        let (offers, people) = (town.seats.len(), town.people());
        (Just(town), 0..offers, 0..people)
    })) {
        for mechanism in [Deferred, DeferredManyLotteries, Dictatorship] {
            let before = town.ranks(mechanism);
            let mut larger = town.clone();
            larger.seats[offer] += 1;
            let mut fewer = town.clone();
            fewer.lists[rival].clear();
            for (i, &rank) in larger.ranks(mechanism).iter().enumerate() {
                prop_assert!(badness(rank) <= badness(before[i]), "a seat more hurts {}", i);
            }
            for (i, &rank) in fewer.ranks(mechanism).iter().enumerate().filter(|(i, _)| *i != rival) {
                prop_assert!(badness(rank) <= badness(before[i]), "a rival less hurts {}", i);
            }
        }
    }

    /// No mechanism gives away more than there is, or leaves a seat that somebody would rather have.
    #[test]
    fn nothing_is_wasted(town in towns(12, 5)) {
        for mechanism in allocation::places::outcomes::MECHANISMS {
            let ranks = town.ranks(mechanism);
            prop_assert!(fits(&town, &ranks));
            for i in 0..town.people() {
                for offer in above(&town, &ranks, i) {
                    let has = at(&town, &ranks, offer).len();
                    prop_assert_eq!(has, town.seats[offer] as usize, "{:?} wastes {}", mechanism, offer);
                }
            }
        }
    }

    /// Where every offer has an order of its own and no two are in one class, nothing is left to a lottery, whether one or many.
    #[test]
    fn many_lotteries_differ_only_between_equals(town in towns(3, 4)) {
        let mut town = town;
        for (i, class) in town.class.iter_mut().enumerate() {
            for (offer, class) in class.iter_mut().enumerate() {
                *class = ((i + offer) % 3) as u8;
            }
        }
        prop_assert_eq!(town.ranks(DeferredManyLotteries), town.ranks(Deferred));
    }
}

/// All lists of some of the offers, in every order.
fn lists(offers: usize) -> Vec<Vec<usize>> {
    let mut known: Vec<Vec<usize>> = vec![Vec::new()];
    let mut from = 0;
    while from < known.len() {
        let list = known[from].clone();
        let longer = (0..offers).filter(|offer| !list.contains(offer));
        let longer: Vec<Vec<usize>> = longer.map(|offer| [&list[..], &[offer]].concat()).collect();
        known.extend(longer);
        from += 1;
    }
    known
}

#[test]
fn there_are_sixteen_lists_of_three_offers() {
    assert_eq!(lists(3).len(), 1 + 3 + 6 + 6);
}

#[test]
fn somebody_left_out_of_the_order_does_not_take_part() {
    let town = Town::plain(&[1], &[&[0], &[0]]);
    assert_eq!(town.drawn(|drawn| in_order(drawn, &numbered(&[1]))), [0, 1]);
}
