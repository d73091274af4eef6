//! The **auction**: young people choose among mentors, one price per mentor makes the demand fit, and the prices prove that no other
//! division costs less.
//!
//! A price is no money: it is how much the wishes of others weigh at a mentor who is asked by more than there is room for. Everybody
//! takes the mentor at whom the own cost plus the price is least; who takes the last room bids the price up to where a second choice
//! would do as well. The step of a bid (epsilon) shrinks from phase to phase, and mentors with room left lower their price until
//! somebody comes or it is nothing (Bertsekas, Castañón and Tsaknakis 1993, for mentors with several rooms as "similar objects",
//! Bertsekas and Castañón 1989). It stops when the cost of the division lies less than one unit above what the prices prove to be
//! the least: costs are whole, so then it is the least.
//!
//! Deliberately absent: who has priority, and what anything costs. That is said before.

use super::lists::{Columns, Lists, NOBODY};
use super::rooms::Rooms;

/// A division with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    /// The mentor of each young person, or [`NOBODY`].
    pub mate: Vec<u32>,
    /// The price of each mentor, in `1 / scale` of a unit of cost.
    pub price: Vec<i64>,
    /// How many parts a unit has.
    pub scale: i64,
}

/// The least cost, when being without a mentor costs each young person `alone`; `None` for somebody who has to get one, and for
/// whom [`cover`](super::cover) has found that it can be done.
pub fn cheapest(lists: &Lists, alone: &[Option<u32>]) -> Priced {
    let auction = Auction::new(lists, alone);
    let first = STEP.saturating_mul(auction.scale);
    auction.run(first)
}

/// The same from a division of almost the same lists: whoever is still content stays, and prices begin where they were.
pub(super) fn cheapest_again(lists: &Lists, alone: &[Option<u32>], before: Priced) -> Priced {
    let mut auction = Auction::new(lists, alone);
    auction.price = before.price;
    for (i, mate) in before.mate.iter().enumerate() {
        if let Some(cost) = lists.cost_of(i, *mate) {
            auction.mate[i] = *mate;
            auction.own[i] = i64::from(cost) * auction.scale;
        }
    }
    let first = AGAIN * auction.scale;
    auction.run(first)
}

/// By how much the step of a bid shrinks from phase to phase.
const SHRINK: i64 = 10;
/// The first step, in units.
const STEP: i64 = 2_000;
/// The first step where prices are nearly right already, in units.
const AGAIN: i64 = 8;
/// What somebody with one mentor on the list bids above it, in units: as much as any wish weighs.
const ONLY: i64 = 1_000;
/// Longer than any cost, shorter than any sum that overflows.
const NEVER: i64 = i64::MAX / 4;

struct Auction<'a> {
    lists: &'a Lists,
    /// What it costs to be without, in parts; [`NEVER`] for who has to get one.
    alone: Vec<i64>,
    scale: i64,
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
        // At the last step, of one part, everybody together is less than half a unit away from the least; the other half is for
        // what is not on the lists.
        let scale = i64::try_from(2 * (m as u64 + 1).next_power_of_two()).unwrap_or(i64::MAX >> 20);
        let cost = |alone: &Option<u32>| alone.map_or(NEVER, |units| i64::from(units) * scale);
        Self {
            lists,
            alone: alone.iter().map(cost).collect(),
            scale,
            price: vec![0; n],
            rooms: Rooms::new(lists),
            mate: vec![NOBODY; m],
            own: vec![0; m],
            columns: None,
            waiting: Vec::new(),
        }
    }

    /// Phase after phase, until the prices prove that nothing costs less.
    fn run(mut self, first: i64) -> Priced {
        let mut epsilon = first;
        loop {
            self.phase(epsilon);
            if epsilon == 1 || (epsilon < self.scale && self.gap() < self.scale / 2) {
                return Priced {
                    mate: self.mate,
                    price: self.price,
                    scale: self.scale,
                };
            }
            epsilon = (epsilon / SHRINK).max(1);
        }
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
            let level = i64::from(edge.cost()) * self.scale + self.price[edge.to() as usize];
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
            best.first + ONLY * self.scale
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
            let cost = i64::from(cost) * self.scale;
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

    /// How far the cost of this division lies above what its prices prove to be the least, in parts.
    fn gap(&self) -> i64 {
        let mut gap: i64 = 0;
        for i in 0..self.lists.mentees() {
            let has = match self.mate[i] {
                NOBODY => self.alone[i],
                _ => self.own[i],
            };
            gap += has - self.best(i).first.min(self.alone[i]);
        }
        for j in 0..self.lists.mentors() {
            gap += i64::from(self.lists.room(j)) * self.price[j];
        }
        gap
    }
}
