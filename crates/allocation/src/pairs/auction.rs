//! The **auction**: young people choose among mentors, one price per mentor makes the demand fit, and the prices prove that no other
//! division costs less.
//!
//! A price is no money: it is how much the wishes of others weigh at a mentor who is asked by more than there is room for. Everybody
//! takes the mentor at whom the own cost plus the price is least; who takes the last room bids the price up to where a second choice
//! would do as well. The step of a bid (epsilon) shrinks from phase to phase, and mentors with room left lower their price until
//! somebody comes or it is nothing (Bertsekas, Castañón and Tsaknakis 1993, for mentors with several rooms as "similar objects",
//! Bertsekas and Castañón 1989). When nearly everybody is where they stay the rest is settled exactly (`settle`), and then the cost of the
//! division is what the prices prove to be the least.
//!
//! Deliberately absent: who has priority, and what anything costs. That is said before.

use super::lists::{Columns, Lists, NOBODY};
use super::rooms::Rooms;
use super::settle::settled;

/// A division with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    /// The mentor of each young person, or [`NOBODY`].
    pub mate: Vec<u32>,
    /// The price of each mentor, in units of cost.
    pub price: Vec<i64>,
}

/// The least cost, when being without a mentor costs each young person `alone`; `None` for somebody who has to get one, and for
/// whom [`cover`](super::cover) has found that it can be done.
pub fn cheapest(lists: &Lists, alone: &[Option<u32>]) -> Priced {
    Auction::new(lists, alone).run(STEP)
}

/// The same from a division that already keeps what `alone` asks for. Its prices are known while wishes are left aside: a mentor costs
/// as much as being without costs whoever would come first of those who have none. Wishes change them a little, and what being without
/// costs has not to be bid up step by step.
pub(super) fn cheapest_from(lists: &Lists, alone: &[Option<u32>], mate: &[u32]) -> Priced {
    let mut auction = Auction::new(lists, alone);
    auction.begin_with(mate);
    auction.price = auction.prices_without_wishes();
    auction.run(WISHES)
}

/// The same from a division of almost the same lists, to which `more` pairs came.
pub(super) fn cheapest_again(lists: &Lists, alone: &[Option<u32>], before: Priced, more: usize) -> Priced {
    let mut auction = Auction::new(lists, alone);
    if more < FEW {
        return settled(lists, &auction.alone_in_units(), &before.mate, before.price);
    }
    auction.price = before.price.iter().map(|price| price * PARTS).collect();
    auction.begin_with(&before.mate);
    auction.run(AGAIN)
}

/// How many parts a unit has while the bids go on.
const PARTS: i64 = 64;
/// By how much the step of a bid shrinks from phase to phase, down to one part.
const SHRINK: i64 = 10;
/// The first step, in units: more than wishes weigh.
const STEP: i64 = 2_000;
/// The first step where prices leave only the wishes out, in units.
const WISHES: i64 = 200;
/// The first step where prices are nearly right already, in units.
const AGAIN: i64 = 20;
/// With fewer new pairs no bids are needed.
const FEW: usize = 50;
/// What somebody with one mentor on the list bids above it, in units: as much as any wish weighs.
const ONLY: i64 = 1_000;
/// Longer than any cost, shorter than any sum that overflows.
const NEVER: i64 = i64::MAX / 4;

struct Auction<'a> {
    lists: &'a Lists,
    /// What it costs to be without, in parts; [`NEVER`] for who has to get one.
    alone: Vec<i64>,
    /// The lowest price of a room of each mentor.
    price: Vec<i64>,
    rooms: Rooms,
    mate: Vec<u32>,
    /// What the pair with the own mentor costs, in parts.
    own: Vec<i64>,
    /// For each mentor the young people who have it on their list, made when it is needed.
    columns: Option<Columns>,
    waiting: Vec<u32>,
}

/// The best mentor on a list by cost and price, and how good the next one is.
struct Best {
    first: i64,
    second: i64,
    whom: u32,
}

impl<'a> Auction<'a> {
    fn new(lists: &'a Lists, alone: &[Option<u32>]) -> Self {
        let (m, n) = (lists.mentees(), lists.mentors());
        let cost = |alone: &Option<u32>| alone.map_or(NEVER, |units| i64::from(units) * PARTS);
        Self {
            lists,
            alone: alone.iter().map(cost).collect(),
            price: vec![0; n],
            rooms: Rooms::new(lists),
            mate: vec![NOBODY; m],
            own: vec![0; m],
            columns: None,
            waiting: Vec::new(),
        }
    }

    fn begin_with(&mut self, mate: &[u32]) {
        for (i, mate) in mate.iter().enumerate() {
            if let Some(cost) = self.lists.cost_of(i, *mate) {
                self.mate[i] = *mate;
                self.own[i] = i64::from(cost) * PARTS;
            }
        }
    }

    /// For each mentor what being without costs the dearest of those who have none and could come by any way.
    fn prices_without_wishes(&self) -> Vec<i64> {
        let mut with = vec![Vec::new(); self.lists.mentors()];
        let mut without = Vec::new();
        for (i, &mate) in (0..).zip(&self.mate) {
            match mate {
                NOBODY => without.push(i),
                mate => with[mate as usize].push(i),
            }
        }
        without.sort_by_key(|&i: &u32| std::cmp::Reverse(self.alone[i as usize]));
        let mut price = vec![None; with.len()];
        for first in without {
            let mut open = vec![first];
            while let Some(i) = open.pop() {
                for edge in self.lists.row(i as usize) {
                    let j = edge.to() as usize;
                    if price[j].is_none() {
                        price[j] = Some(self.alone[first as usize]);
                        open.append(&mut with[j]);
                    }
                }
            }
        }
        price.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// Phase after phase with a smaller step, from so many units on; what is left then is settled.
    fn run(mut self, first: i64) -> Priced {
        let mut epsilon = first * PARTS;
        loop {
            self.phase(epsilon);
            if epsilon == 1 {
                break;
            }
            epsilon = (epsilon / SHRINK).max(1);
        }
        let price = self.price.iter().map(|price| price / PARTS).collect();
        settled(self.lists, &self.alone_in_units(), &self.mate, price)
    }

    fn alone_in_units(&self) -> Vec<i64> {
        let units = |cost: &i64| if *cost == NEVER { NEVER } else { cost / PARTS };
        self.alone.iter().map(units).collect()
    }

    /// One round of bidding with a step: afterwards everybody is within the step of the best, and mentors with room cost nothing.
    fn phase(&mut self, epsilon: i64) {
        self.begin(epsilon);
        while let Some(i) = self.waiting.pop() {
            self.bid(i, epsilon);
        }
        self.lower(epsilon);
    }

    /// Keeps who is content under the smaller step, and lets the others choose again.
    fn begin(&mut self, epsilon: i64) {
        self.rooms.clear();
        for i in (0..self.lists.mentees()).rev() {
            let own = self.mate[i];
            let best = self.best(i);
            if own != NOBODY {
                let stays = self.level(i) <= best.first.min(self.alone[i]) + epsilon;
                if stays {
                    self.rooms.keep(own, i as u32);
                } else {
                    self.mate[i] = NOBODY;
                }
            }
            if self.mate[i] == NOBODY && best.first < self.alone[i] {
                self.waiting.push(i as u32);
            }
        }
        self.rooms.level_out(&self.price);
    }

    /// What somebody has now: cost and price of the own mentor, or the cost of being alone.
    fn level(&self, i: usize) -> i64 {
        match self.mate[i] {
            NOBODY => self.alone[i],
            own => self.own[i] + self.price[own as usize],
        }
    }

    fn best(&self, i: usize) -> Best {
        let mut best = Best {
            first: NEVER,
            second: NEVER,
            whom: NOBODY,
        };
        for edge in self.lists.row(i) {
            let level = i64::from(edge.cost()) * PARTS + self.price[edge.to() as usize];
            if level < best.first {
                best.second = best.first;
                best.first = level;
                best.whom = edge.to();
            } else if level < best.second {
                best.second = level;
            }
        }
        best
    }

    /// Somebody takes a room at the best mentor, and bids up to where the second best would do as well.
    fn bid(&mut self, i: u32, epsilon: i64) {
        let best = self.best(i as usize);
        let alone = self.alone[i as usize];
        if best.first >= alone {
            self.mate[i as usize] = NOBODY;
            return;
        }
        let j = best.whom as usize;
        // Nobody else on the list: any price will do, and who comes later is told so by a whole step of the first phase.
        let second = best.second.min(alone);
        let second = if second == NEVER {
            best.first + ONLY * PARTS
        } else {
            second
        };
        let price = self.price[j] + (second - best.first) + epsilon;
        self.own[i as usize] = best.first - self.price[j];
        let out = self.rooms.take(j, i, price);
        self.price[j] = self.rooms.lowest(j);
        self.mate[i as usize] = best.whom;
        if out != NOBODY {
            self.mate[out as usize] = NOBODY;
            self.waiting.push(out);
        }
    }

    /// Mentors with room left lower their price until somebody comes, or it is nothing.
    fn lower(&mut self, epsilon: i64) {
        let mut open: Vec<u32> = (0..self.lists.mentors() as u32)
            .filter(|&j| self.price[j as usize] > 0 && self.rooms.has_room(j as usize))
            .collect();
        if open.is_empty() {
            return;
        }
        let columns = self.columns.take().unwrap_or_else(|| Columns::new(self.lists));
        while let Some(j) = open.pop() {
            while self.price[j as usize] > 0 && self.rooms.has_room(j as usize) {
                if let Some(left) = self.invite(&columns, j, epsilon)
                    && self.price[left as usize] > 0
                {
                    open.push(left);
                }
            }
        }
        self.columns = Some(columns);
    }

    /// A mentor with room looks for whoever would come at the highest price. Gives back the mentor who was left for it.
    fn invite(&mut self, columns: &Columns, j: u32, epsilon: i64) -> Option<u32> {
        let (mut first, mut second, mut whom, mut own) = (-NEVER, -NEVER, NOBODY, 0);
        for &(i, cost) in columns.of(j) {
            if self.mate[i as usize] == j {
                continue;
            }
            let cost = i64::from(cost) * PARTS;
            let offer = self.level(i as usize) - cost;
            if offer > first {
                (second, first, whom, own) = (first, offer, i, cost);
            } else if offer > second {
                second = offer;
            }
        }
        // Whoever holds a room keeps the price they have; the free room alone becomes cheaper.
        if first < epsilon {
            self.rooms.cheapen(j as usize, 0);
            self.price[j as usize] = 0;
            return None;
        }
        let price = (second - epsilon).clamp(0, self.price[j as usize].max(0));
        let left = self.mate[whom as usize];
        if left != NOBODY {
            self.rooms.leave(left as usize, whom);
            self.price[left as usize] = self.rooms.lowest(left as usize);
        }
        self.rooms.fill(j as usize, whom, price);
        self.price[j as usize] = self.rooms.lowest(j as usize);
        self.mate[whom as usize] = j;
        self.own[whom as usize] = own;
        (left != NOBODY).then_some(left)
    }
}
