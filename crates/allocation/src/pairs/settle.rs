//! How a division that is nearly the least in cost is **settled**: with whole prices, and exactly.
//!
//! After an auction with a step of a few units everybody is within that step of the best. Here all prices are rounded down to units;
//! whoever is not at the best by those has none for a while, and so has a room that nobody holds although it costs something. Then those
//! who have none and those rooms are joined along the ways that cost least, all at once, and prices rise by what the ways cost
//! (Gabow and Tarjan 1989, with the buckets of Dial left to a heap). At the end everybody is exactly at the best, and a room that is
//! free costs nothing, so that the division is the least: its cost is what the prices prove, to the unit.
//!
//! Being without a mentor is one more mentor here, *outside*, with room for all.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::auction::Priced;
use super::lists::{Lists, NOBODY};

/// The least cost from a division and prices that nearly are it. `alone` is what being without costs, in units.
pub(super) fn settled(lists: &Lists, alone: &[i64], mate: &[u32], price: Vec<i64>) -> Priced {
    let mut work = Settling::new(lists, alone, mate, price);
    while work.open > 0 || work.surplus > 0 {
        match work.search() {
            Some(0) => work.join(),
            Some(far) => work.rise(far),
            // Somebody has to get a mentor and cannot; whoever calls has seen to it that this does not happen.
            None => break,
        }
    }
    work.told()
}

const FAR: i64 = i64::MAX;

struct Settling<'a> {
    lists: &'a Lists,
    alone: &'a [i64],
    people: usize,
    outside: usize,
    /// What everybody has at the best, then the price of each mentor, then the price of being outside.
    level: Vec<i64>,
    /// With whom everybody is: a mentor, outside, or none yet.
    mate: Vec<u32>,
    with: Vec<Vec<u32>>,
    /// Rooms of each mentor that cost something and that nobody holds.
    missing: Vec<u32>,
    /// How many are with nobody yet.
    open: usize,
    /// How many more rooms are missing than people are open; as many have to go back from outside.
    surplus: i64,
    dist: Vec<i64>,
    /// How many steps at the best lead to each from who is open.
    steps: Vec<u32>,
    /// Who stands on a way since the last search, and where everybody goes on.
    seen: Vec<bool>,
    next: Vec<u32>,
}

impl<'a> Settling<'a> {
    fn new(lists: &'a Lists, alone: &'a [i64], mate: &[u32], price: Vec<i64>) -> Self {
        let (people, outside) = (lists.mentees(), lists.mentors());
        let mut work = Self {
            lists,
            alone,
            people,
            outside,
            level: vec![0; people + outside + 1],
            mate: vec![NOBODY; people],
            with: vec![Vec::new(); outside],
            missing: vec![0; outside],
            open: 0,
            surplus: 0,
            dist: Vec::new(),
            steps: Vec::new(),
            seen: Vec::new(),
            next: Vec::new(),
        };
        work.level[people..people + outside].copy_from_slice(&price);
        for (i, &own) in mate.iter().enumerate() {
            let edges = lists.row(i).iter();
            let costs = edges.map(|edge| i64::from(edge.cost()) + price[edge.to() as usize]);
            let best = costs.fold(alone[i], i64::min);
            work.level[i] = best;
            let now = lists
                .cost_of(i, own)
                .map(|cost| i64::from(cost) + price[own as usize]);
            if now == Some(best) {
                work.mate[i] = own;
                work.with[own as usize].push(i as u32);
            } else if best == alone[i] {
                work.mate[i] = outside as u32;
            } else {
                work.open += 1;
            }
        }
        for (j, _) in price.iter().enumerate().filter(|(_, price)| **price > 0) {
            work.missing[j] = lists.room(j) - work.with[j].len() as u32;
        }
        let missing: i64 = work.missing.iter().map(|many| i64::from(*many)).sum();
        work.surplus = missing - work.open as i64;
        work
    }

    /// How many rooms of a mentor are held, or would be but for what is missing.
    fn claimed(&self, j: usize) -> usize {
        self.with[j].len() + self.missing[j] as usize
    }

    fn has_room(&self, j: usize) -> bool {
        self.claimed(j) < self.lists.room(j) as usize
    }

    /// Does a way end here?
    fn is_end(&self, node: usize) -> bool {
        match node.checked_sub(self.people) {
            None => false,
            Some(j) if j == self.outside => self.surplus < 0,
            Some(j) => self.missing[j] > 0,
        }
    }

    /// How far everybody is from those who are open, as far as the nearest end; gives back how far that is.
    fn search(&mut self) -> Option<i64> {
        let mut dist = std::mem::take(&mut self.dist);
        dist.clear();
        dist.resize(self.level.len(), FAR);
        let mut steps = std::mem::take(&mut self.steps);
        steps.clear();
        steps.resize(self.level.len(), 0);
        let mut near = VecDeque::new();
        let mut far = BinaryHeap::new();
        let sources = (0..self.people).filter(|&i| self.mate[i] == NOBODY);
        let last = (self.surplus > 0).then_some(self.people + self.outside);
        for node in sources.chain(last) {
            dist[node] = 0;
            near.push_back(node);
        }
        let (mut now, mut found) = (0, None);
        loop {
            let Some(node) = near.pop_front() else {
                let Some(Reverse((next, node))) = far.pop() else {
                    break;
                };
                if next == dist[node] {
                    now = next;
                    near.push_back(node);
                }
                continue;
            };
            if dist[node] < now {
                continue;
            }
            if self.is_end(node) {
                found = Some(now);
                break;
            }
            self.each_step(node, |to, cost| {
                let then = now + cost;
                if then < dist[to] {
                    dist[to] = then;
                    steps[to] = steps[node] + 1;
                    if cost == 0 {
                        near.push_back(to);
                    } else {
                        far.push(Reverse((then, to)));
                    }
                }
            });
        }
        (self.dist, self.steps) = (dist, steps);
        found
    }

    /// Every step from here that is possible, with what it costs beyond the best.
    fn each_step(&self, node: usize, mut step: impl FnMut(usize, i64)) {
        let (people, outside) = (self.people, self.people + self.outside);
        if node < people {
            let own = self.level[node];
            for edge in self.lists.row(node) {
                let to = people + edge.to() as usize;
                step(to, i64::from(edge.cost()) + self.level[to] - own);
            }
            step(outside, self.alone[node] + self.level[outside] - own);
        } else if node < outside {
            let j = node - people;
            self.with[j].iter().for_each(|&k| step(k as usize, 0));
            if self.has_room(j) {
                step(outside, self.level[outside] - self.level[node]);
            }
        } else {
            let without = |i: &usize| self.mate[*i] as usize == self.outside;
            (0..people).filter(without).for_each(|i| step(i, 0));
            for j in (0..self.outside).filter(|&j| self.claimed(j) > 0) {
                step(people + j, self.level[people + j] - self.level[outside]);
            }
        }
    }

    /// Whoever is nearer than the nearest end rises, so that the ways to it are among the best.
    fn rise(&mut self, far: i64) {
        for (level, dist) in self.level.iter_mut().zip(&self.dist) {
            *level += (far - dist).max(0);
        }
    }

    /// Goes ways of steps at the best from all who are open to the ends, as many as do not meet.
    fn join(&mut self) {
        self.seen.clear();
        self.seen.resize(self.people, false);
        self.next.clear();
        self.next.resize(self.level.len(), 0);
        let outside = self.people + self.outside;
        let open: Vec<usize> = (0..self.people).filter(|&i| self.mate[i] == NOBODY).collect();
        for i in open {
            if let Some(way) = self.way(i) {
                self.go(&way);
                self.open -= 1;
            }
        }
        while self.surplus > 0
            && let Some(way) = self.way(outside)
        {
            self.go(&way);
            self.surplus -= 1;
        }
    }

    /// A way of steps at the best to an end. Nobody stands on two, but a mentor may, by different rooms.
    fn way(&mut self, from: usize) -> Option<Vec<usize>> {
        let mut way = vec![from];
        while let Some(&node) = way.last() {
            if self.is_end(node) {
                return Some(way);
            }
            match self.next_step(node) {
                Some(next) => way.push(next),
                None => {
                    way.pop();
                }
            }
        }
        None
    }

    /// The next step at the best from here that was not tried since the last search.
    fn next_step(&mut self, node: usize) -> Option<usize> {
        let (people, outside) = (self.people, self.people + self.outside);
        loop {
            let at = self.next[node] as usize;
            self.next[node] += 1;
            let (to, cost) = if node < people {
                let row = self.lists.row(node);
                let (to, cost) = match row.get(at) {
                    Some(edge) => (people + edge.to() as usize, i64::from(edge.cost())),
                    None if at == row.len() => (outside, self.alone[node]),
                    None => return None,
                };
                (to, cost + self.level[to] - self.level[node])
            } else if node < outside {
                let with = &self.with[node - people];
                match with.get(at) {
                    Some(&k) => (k as usize, 0),
                    None if at == with.len() && self.has_room(node - people) => {
                        (outside, self.level[outside] - self.level[node])
                    }
                    None => return None,
                }
            } else if at < people {
                let without = self.mate[at] as usize == self.outside;
                (at, i64::from(!without))
            } else if at < outside {
                let claimed = self.claimed(at - people) > 0;
                (at, i64::from(!claimed) + self.level[at] - self.level[outside])
            } else {
                return None;
            };
            let farther = self.dist[to] == 0 && self.steps[to] == self.steps[node] + 1;
            if cost == 0 && farther && (to >= people || !std::mem::replace(&mut self.seen[to], true)) {
                return Some(to);
            }
        }
    }

    /// Everybody on a way takes the next step.
    fn go(&mut self, way: &[usize]) {
        let person = |node: Option<&usize>| node.copied().filter(|node| *node < self.people);
        let mut moves = Vec::new();
        for (at, &node) in way.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| person(way.get(at)));
            moves.push((node, before, person(way.get(at + 1)), at + 1 == way.len()));
        }
        for (node, comes, leaves, is_last) in moves {
            let Some(j) = node.checked_sub(self.people) else {
                continue;
            };
            if let Some(i) = comes {
                self.mate[i] = j as u32;
            }
            if j == self.outside {
                self.surplus += i64::from(is_last);
                continue;
            }
            self.missing[j] -= u32::from(is_last);
            let with = &mut self.with[j];
            let place = leaves.and_then(|k| with.iter().position(|&one| one as usize == k));
            match (comes, place) {
                (Some(i), Some(place)) => with[place] = i as u32,
                (Some(i), None) => with.push(i as u32),
                (None, Some(place)) => {
                    with.remove(place);
                }
                (None, None) => {}
            }
        }
    }

    /// Prices are told from being outside, which costs nothing; who is free costs nothing either.
    fn told(self) -> Priced {
        let nothing = self.level[self.people + self.outside];
        let price = &self.level[self.people..self.people + self.outside];
        Priced {
            mate: (self.mate.iter().copied())
                .map(|j| if j as usize == self.outside { NOBODY } else { j })
                .collect(),
            price: price.iter().map(|price| (price - nothing).max(0)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lists::Edge;
    use super::*;

    /// One mentor with one room; the first comes at a cost of 3, the second at 5, and being without costs either 10.
    fn one_room(mate: &[u32], price: i64) -> Priced {
        let lists = Lists::new([vec![Edge::new(0, 3)], vec![Edge::new(0, 5)]], &[1]);
        settled(&lists, &[10, 10], mate, vec![price])
    }

    #[test]
    fn the_dearer_pair_gives_way_whatever_it_begins_with() {
        // 3 + 10 is less than 5 + 10. The price keeps the second away from 5 on, and the first up to 7.
        for mate in [[0, NOBODY], [NOBODY, 0], [NOBODY, NOBODY]] {
            for price in [0, 4, 6, 9, 400] {
                let found = one_room(&mate, price);
                assert_eq!(found.mate, [0, NOBODY], "from {mate:?} at {price}");
                assert!(
                    (5..=7).contains(&found.price[0]),
                    "{:?} from {mate:?} at {price}",
                    found.price
                );
            }
        }
    }

    #[test]
    fn a_room_that_nobody_takes_costs_nothing() {
        // Both rooms of the second mentor stay free, although they began as dear.
        let lists = Lists::new([vec![Edge::new(0, 1), Edge::new(1, 900)]], &[1, 2]);
        let found = settled(&lists, &[500], &[NOBODY], vec![0, 70]);
        assert_eq!((found.mate, found.price), (vec![0], vec![0, 0]));
    }

    #[test]
    fn three_move_on_so_that_nobody_is_without() {
        // Everybody has to get one: the third can only go to 0, so the first goes to 1 and the second to 2.
        let rows = [
            vec![Edge::new(0, 0), Edge::new(1, 7)],
            vec![Edge::new(1, 0), Edge::new(2, 9)],
            vec![Edge::new(0, 2)],
        ];
        let lists = Lists::new(rows, &[1, 1, 1]);
        let has_to = i64::MAX / 4;
        let found = settled(&lists, &[has_to; 3], &[0, 1, NOBODY], vec![0, 0, 0]);
        assert_eq!(found.mate, [1, 2, 0]);
        // At these prices each is at the best: 0 must cost 7 more than 1, and 1 must cost 9 more than 2, which is nothing.
        assert_eq!(found.price, [16, 9, 0]);
    }
}
