//! The **pool**: everybody who fits somebody. From a long list where that holds all of them, and else from the map.

use super::candidates::{Candidates, Taste};
use super::fit::{square, unmet};
use super::ground::{Ground, Seen};
use super::lists::{Edge, Lists};
use super::people::Mentor;
use super::ways::Fits;

/// Who could be whose mentor.
pub(super) struct Pool<'a, T> {
    pub ground: &'a Ground<'a>,
    pub taste: &'a T,
    /// Long lists.
    pub held: &'a Candidates,
}

impl<T: Taste> Pool<'_, T> {
    pub(super) fn mentors(&self) -> &[Mentor] {
        &self.ground.input().mentors
    }

    /// Does the long list hold everybody who fits?
    pub(super) fn is_held(&self, i: usize) -> bool {
        self.held.lists.row(i).len() == self.held.options[i] as usize
    }

    /// Calls `fits` with every pair that somebody could be in.
    pub(super) fn each(&self, i: usize, seen: &mut Seen, mut fits: impl FnMut(Edge)) {
        if self.is_held(i) {
            return self.held.lists.row(i).iter().copied().for_each(fits);
        }
        let mentee = &self.ground.input().mentees[i];
        self.ground.each_fit(mentee, seen, |j, square| {
            fits(Edge::new(j, self.taste.cost(i as u32, j, square)));
        });
    }

    /// The pair with one mentor, if they fit.
    pub(super) fn pair(&self, i: usize, j: u32) -> Option<Edge> {
        let (mentee, mentor) = (
            &self.ground.input().mentees[i],
            &self.ground.input().mentors[j as usize],
        );
        let fits = unmet(mentee, j, mentor).is_none();
        fits.then(|| Edge::new(j, self.taste.cost(i as u32, j, square(mentee, mentor))))
    }

    /// The best of each long list: what the auction begins with.
    pub(super) fn short(&self, kept: usize) -> Lists {
        let rows = (0..self.held.lists.mentees()).map(|i| {
            let row = self.held.lists.row(i);
            if row.len() <= kept {
                return row.to_vec();
            }
            let mut keyed: Vec<(u16, u64, Edge)> = row
                .iter()
                .map(|edge| (edge.cost(), self.taste.tie(i as u32, edge.to()), *edge))
                .collect();
            keyed.select_nth_unstable(kept);
            keyed.truncate(kept);
            keyed.into_iter().map(|(_, _, edge)| edge).collect()
        });
        Lists::new(rows, &self.rooms())
    }
}

impl<T: Taste> Fits for Pool<'_, T> {
    fn rooms(&self) -> Vec<u32> {
        self.mentors().iter().map(|mentor| mentor.room).collect()
    }

    fn each_mentor(&self, i: usize, seen: &mut Seen, mut fits: impl FnMut(u32)) {
        if self.is_held(i) {
            return self.held.lists.row(i).iter().for_each(|edge| fits(edge.to()));
        }
        let mentee = &self.ground.input().mentees[i];
        self.ground.each_fit(mentee, seen, |j, _| fits(j));
    }
}

/// Some of those whom each person fits, another stretch of the list for everybody.
pub(super) struct Part<'a, T> {
    pub pool: &'a Pool<'a, T>,
    pub many: usize,
}

impl<T: Taste> Fits for Part<'_, T> {
    fn rooms(&self) -> Vec<u32> {
        self.pool.rooms()
    }

    fn each_mentor(&self, i: usize, _: &mut Seen, mut fits: impl FnMut(u32)) {
        let row = self.pool.held.lists.row(i);
        // The golden ratio spreads the stretches of those who come one after another.
        let from = (i as u64).wrapping_mul(0x9E37_79B9) as usize % row.len().max(1);
        let (before, after) = row.split_at(from);
        after
            .iter()
            .chain(before)
            .take(self.many)
            .for_each(|edge| fits(edge.to()));
    }
}
