//! The **cover**: for how many there can be a mentor at all, and who is among them when there are too few.
//!
//! Sets of young people who can all have a mentor at once are the independent sets of a transversal matroid: whoever is added in the
//! order of priority stays, at most changing the mentor, and it never costs a place (Edmonds and Fulkerson 1965). So the greedy way is
//! exact: as many as possible, and among those the first classes first. Deliberately absent: what anybody wishes.

use super::lists::{Lists, NOBODY};
use super::ways::{Fits, gone, taken};
use crate::hands::{Hands, OneByOne};

/// Who can have a mentor, as a division that says nothing of wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// A mentor for each who is covered, or [`NOBODY`].
    pub mate: Vec<u32>,
    /// The classes in rising order, with how many are in each and how many of them are covered.
    pub classes: Vec<ClassCover>,
}

/// One class of priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassCover {
    /// Its number; a lower one comes first.
    pub class: u32,
    /// How many there are in it.
    pub members: u32,
    /// How many of them are covered.
    pub covered: u32,
}

impl ClassCover {
    /// Are some of it covered, and not all?
    pub fn is_partly(&self) -> bool {
        0 < self.covered && self.covered < self.members
    }
}

/// Covers as many as possible, lower classes first.
pub fn cover(lists: &Lists, class: &[u32]) -> Cover {
    let mate = gone(lists, most(lists, class, &OneByOne), class, &OneByOne);
    Cover::of(mate, class)
}

/// The same with pairs that are not on the lists. Nearly all ways are on the lists already, and of the others nearly all on a `part` of
/// all pairs, which is sooner looked through.
pub(super) fn cover_beyond(
    lists: &Lists,
    (part, all): (&impl Fits, &impl Fits),
    class: &[u32],
    hands: &dyn Hands,
) -> Cover {
    let same = vec![0; class.len()];
    let mate = gone(lists, most(lists, class, hands), class, hands);
    let mate = gone(part, gone(part, mate, &same, hands), class, hands);
    let mate = gone(all, gone(all, mate, &same, hands), class, hands);
    Cover::of(mate, class)
}

/// As many as possible, whoever they are: first classes take room first, and what is left to do afterwards is less.
fn most(lists: &Lists, class: &[u32], hands: &dyn Hands) -> Vec<u32> {
    let first = taken(lists, &in_order(class));
    gone(lists, first, &vec![0; class.len()], hands)
}

/// Everybody by class, and within a class in the order given.
fn in_order(class: &[u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..class.len() as u32).collect();
    order.sort_by_key(|&i| class[i as usize]);
    order
}

impl Cover {
    /// Counts a division by class.
    pub(super) fn of(mate: Vec<u32>, class: &[u32]) -> Self {
        let mut classes: Vec<ClassCover> = Vec::new();
        for i in in_order(class) {
            let class = class[i as usize];
            if classes.last().is_none_or(|last| last.class != class) {
                classes.push(ClassCover {
                    class,
                    members: 0,
                    covered: 0,
                });
            }
            if let Some(last) = classes.last_mut() {
                last.members += 1;
                last.covered += u32::from(mate[i as usize] != NOBODY);
            }
        }
        Self { mate, classes }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lists::Edge;
    use super::*;

    fn lists(rows: &[&[u32]], room: &[u32]) -> Lists {
        Lists::new(
            rows.iter()
                .map(|row| row.iter().map(|&j| Edge::new(j, 0)).collect()),
            room,
        )
    }

    #[test]
    fn who_comes_first_keeps_a_place_and_nobody_is_lost_by_it() {
        // Three want mentor 0, who has one room; one of them could go to mentor 1 as well.
        let lists = lists(&[&[0], &[0, 1], &[0]], &[1, 1]);
        let found = cover(&lists, &[2, 0, 1]);
        assert_eq!(found.mate, [NOBODY, 1, 0]);
        let counted: Vec<_> = found
            .classes
            .iter()
            .map(|class| (class.class, class.members, class.covered))
            .collect();
        assert_eq!(counted, [(0, 1, 1), (1, 1, 1), (2, 1, 0)]);
    }

    #[test]
    fn a_chain_of_three_makes_room_for_one_more() {
        let lists = lists(&[&[0, 1], &[1, 2], &[0], &[1]], &[1, 1, 1]);
        let found = cover(&lists, &[0, 0, 0, 0]);
        assert_eq!(found.mate.iter().filter(|&&mate| mate != NOBODY).count(), 3);
    }
}
