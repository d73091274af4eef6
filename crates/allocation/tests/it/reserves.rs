//! The promises of soft reserves.

use allocation::places::Mechanism::Deferred;
use proptest::prelude::*;

use crate::brute::{above, at};
use crate::town::{Town, badness, towns};

proptest! {
    /// Each group has as many as its reserve, or all of its members who would rather be there.
    #[test]
    fn every_reserve_is_respected(town in towns(12, 4)) {
        let ranks = town.ranks(Deferred);
        for offer in 0..town.seats.len() {
            for &(group, seats) in &town.reserves[offer] {
                let member = |i: usize| town.groups[i] >> group & 1 == 1;
                let has = at(&town, &ranks, offer).into_iter().filter(|&i| member(i)).count();
                let missed = (0..town.people()).any(|i| member(i) && above(&town, &ranks, i).contains(&offer));
                prop_assert!(has >= seats as usize || !missed, "{} has {} of {}", offer, has, seats);
            }
        }
    }

    /// A seat stays empty only when nobody at all would rather have it, reserved or not.
    #[test]
    fn a_reserve_never_leaves_a_seat_empty(town in towns(12, 4)) {
        let ranks = town.ranks(Deferred);
        for i in 0..town.people() {
            for offer in above(&town, &ranks, i) {
                prop_assert_eq!(at(&town, &ranks, offer).len(), town.seats[offer] as usize);
            }
        }
    }

    /// Who is in a group is never worse off for saying so.
    #[test]
    fn to_be_in_a_group_never_hurts((town, who, group) in towns(10, 4).prop_flat_map(|town| {
        let people = town.people();
        (Just(town), 0..people, 0..2_u32)
    })) {
        let (mut without, mut with) = (town.clone(), town);
        without.groups[who] &= !(1 << group);
        with.groups[who] |= 1 << group;
        prop_assert!(badness(with.ranks(Deferred)[who]) <= badness(without.ranks(Deferred)[who]));
    }

    /// Where everybody is in the group, and where nobody is, a reserve changes nothing.
    #[test]
    fn a_reserve_for_all_or_none_changes_nothing(town in towns(12, 4), all in any::<bool>()) {
        let mut town = town;
        town.groups.fill(if all { 0b11 } else { 0 });
        let mut without = town.clone();
        without.reserves.iter_mut().for_each(Vec::clear);
        prop_assert_eq!(town.ranks(Deferred), without.ranks(Deferred));
    }
}

/// Two seats, one of them reserved; lots 1 and 2 are not in the group, lot 3 is.
fn two_seats() -> Town {
    let mut town = Town::plain(&[2], &[&[0], &[0], &[0]]);
    town.reserves[0] = vec![(0, 1)];
    town.groups[2] = 1;
    town
}

#[test]
fn a_reserved_seat_goes_to_the_group_first_and_to_others_if_nobody_comes() {
    let mut town = two_seats();
    assert_eq!(town.ranks(Deferred), [1, 0, 1]);
    town.lists[2].clear();
    assert_eq!(town.ranks(Deferred), [1, 1, 0]);
}

/// A member with a good lot takes the reserved seat, and leaves the open one to others: a reserve is a floor, not an extra.
#[test]
fn a_member_who_stands_first_fills_the_reserve() {
    let mut town = two_seats();
    town.numbers = vec![2, 3, 1];
    assert_eq!(town.ranks(Deferred), [1, 0, 1]);
    town.groups = vec![0, 1, 1];
    assert_eq!(town.ranks(Deferred), [1, 0, 1]);
}

/// Who is in two groups takes the seat of the first reserve, and the second goes to the next of its own.
#[test]
fn reserves_are_filled_in_their_order() {
    let mut town = Town::plain(&[2], &[&[0], &[0], &[0]]);
    town.reserves[0] = vec![(0, 1), (1, 1)];
    town.groups = vec![0b11, 0b01, 0b10];
    assert_eq!(town.ranks(Deferred), [1, 0, 1]);
    town.reserves[0] = vec![(1, 1), (0, 1)];
    assert_eq!(town.ranks(Deferred), [1, 1, 0]);
}
