//! The **candidates** of everybody: the best of those who fit, with how many fit in all.
//!
//! Lists are cut so that a country fits into memory; what was cut is looked at again when there are prices
//! (`beyond`), so that nothing is lost by it.

use std::ops::Range;

use super::ground::{Ground, Seen};
use super::lists::{Edge, Lists};
use super::people::Mentee;
use crate::hands::{Hands, gather};

/// What a pair costs, and who comes first among pairs of one cost.
pub trait Taste: Sync {
    /// What a pair costs, from 0 to 1,000.
    fn cost(&self, mentee: u32, mentor: u32, square: Option<u64>) -> u16;

    /// Breaks ties between the mentors on one list.
    fn tie(&self, mentee: u32, mentor: u32) -> u64;
}

/// Who is on whose list.
#[derive(Clone, Debug)]
pub struct Candidates {
    /// The best of those who fit.
    pub lists: Lists,
    /// How many fit in all.
    pub options: Vec<u32>,
}

/// The `most` best candidates of everybody.
pub fn candidates(ground: &Ground, taste: &impl Taste, most: usize, hands: &dyn Hands) -> Candidates {
    let mentees = &ground.input().mentees;
    let parts = mentees.len().div_ceil(PART);
    let made = gather(hands, parts, |part| {
        let from = part * PART;
        rows(ground, taste, most, from..(from + PART).min(mentees.len()))
    });
    let room: Vec<u32> = ground.input().mentors.iter().map(|mentor| mentor.room).collect();
    let mut options = Vec::with_capacity(mentees.len());
    let mut all = Vec::with_capacity(mentees.len());
    for (row, many) in made.into_iter().flatten() {
        all.push(row);
        options.push(many);
    }
    let pairs = all.iter().map(Vec::len).sum();
    Candidates {
        lists: Lists::of(all, &room, pairs),
        options,
    }
}

/// So many young people are one part of the work.
const PART: usize = 512;

fn rows(ground: &Ground, taste: &impl Taste, most: usize, who: Range<usize>) -> Vec<(Vec<Edge>, u32)> {
    let mut seen = Seen::default();
    let mut best = Best {
        most: most.max(1),
        kept: Vec::new(),
        bar: (u16::MAX, u64::MAX),
    };
    who.map(|i| {
        let mentee: &Mentee = &ground.input().mentees[i];
        let i = i as u32;
        let mut many = 0;
        ground.each_fit(mentee, &mut seen, |j, square| {
            many += 1;
            let cost = taste.cost(i, j, square);
            if cost <= best.bar.0 {
                best.offer(cost, taste.tie(i, j), j);
            }
        });
        (best.take(), many)
    })
    .collect()
}

/// The best so far: kept in no order, and cut back to the number when there are twice as many.
struct Best {
    most: usize,
    kept: Vec<(u16, u64, u32)>,
    /// Who comes after this is not among the best.
    bar: (u16, u64),
}

impl Best {
    fn offer(&mut self, cost: u16, tie: u64, mentor: u32) {
        if (cost, tie) > self.bar {
            return;
        }
        self.kept.push((cost, tie, mentor));
        if self.kept.len() == 2 * self.most {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.kept.len() > self.most {
            let (_, last, _) = self.kept.select_nth_unstable(self.most - 1);
            self.bar = (last.0, last.1);
            self.kept.truncate(self.most);
        }
    }

    fn take(&mut self) -> Vec<Edge> {
        self.cut();
        self.bar = (u16::MAX, u64::MAX);
        let mut row: Vec<Edge> = self
            .kept
            .drain(..)
            .map(|(cost, _, mentor)| Edge::new(mentor, cost))
            .collect();
        // Here, where many hands are at work, and not when the lists are put together.
        row.sort_unstable();
        row
    }
}
