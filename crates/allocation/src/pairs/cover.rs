//! The **cover**: for how many there can be a mentor at all, and who is among them when there are too few.
//!
//! Sets of young people who can all have a mentor at once are the independent sets of a transversal matroid: whoever is added in the
//! order of priority stays, at most changing the mentor, and it never costs a place (Edmonds and Fulkerson 1965). So the greedy way is
//! exact: as many as possible, and among those the first classes first. Deliberately absent: what anybody wishes.

use super::lists::{Lists, NOBODY};

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
    let mut order: Vec<u32> = (0..lists.mentees() as u32).collect();
    // Within a class who has the shortest list first: the result counts the same, and there is less to undo.
    order.sort_by_key(|&i| (class[i as usize], lists.row(i as usize).len()));
    let mut search = Search::new(lists);
    for &i in &order {
        search.add(i);
    }
    let mut classes: Vec<ClassCover> = Vec::new();
    for &i in &order {
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
            last.covered += u32::from(search.mate[i as usize] != NOBODY);
        }
    }
    Cover {
        mate: search.mate,
        classes,
    }
}

struct Search<'a> {
    lists: &'a Lists,
    mate: Vec<u32>,
    /// Who is with each mentor.
    with: Vec<Vec<u32>>,
    /// Mentors from whom no way leads to room any more: everybody there could only go to each other.
    closed: Vec<bool>,
    /// In which search a mentor was reached, and through whom.
    reached: Vec<(u32, u32)>,
    round: u32,
    queue: Vec<u32>,
}

impl<'a> Search<'a> {
    fn new(lists: &'a Lists) -> Self {
        Self {
            lists,
            mate: vec![NOBODY; lists.mentees()],
            with: vec![Vec::new(); lists.mentors()],
            closed: vec![false; lists.mentors()],
            reached: vec![(0, NOBODY); lists.mentors()],
            round: 0,
            queue: Vec::new(),
        }
    }

    fn has_room(&self, j: u32) -> bool {
        self.with[j as usize].len() < self.lists.room(j as usize) as usize
    }

    /// Finds a mentor for one more, letting others change, or finds that there is none.
    fn add(&mut self, i: u32) {
        self.round += 1;
        self.queue.clear();
        self.queue.push(i);
        let mut next = 0;
        while let Some(&who) = self.queue.get(next) {
            next += 1;
            let row = self.lists.row(who as usize);
            if let Some(edge) = row.iter().find(|edge| self.has_room(edge.to())) {
                return self.change(i, who, edge.to());
            }
            for edge in row {
                let j = edge.to() as usize;
                if self.closed[j] || self.reached[j].0 == self.round {
                    continue;
                }
                self.reached[j] = (self.round, who);
                self.queue.extend(&self.with[j]);
            }
        }
        for who in &self.queue {
            for edge in self.lists.row(*who as usize) {
                self.closed[edge.to() as usize] = true;
            }
        }
    }

    /// Everybody on the way moves on by one, and the first has a mentor.
    fn change(&mut self, first: u32, last: u32, room: u32) {
        let (mut who, mut to) = (last, room);
        loop {
            let from = std::mem::replace(&mut self.mate[who as usize], to);
            self.with[to as usize].push(who);
            if who == first {
                return;
            }
            self.with[from as usize].retain(|&other| other != who);
            (who, to) = (self.reached[from as usize].1, from);
        }
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
