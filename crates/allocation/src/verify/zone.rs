//! The **zone of influence**: who a violation can touch, and who therefore is set aside until the division is made again.
//!
//! Of each violation the zone has, in this order:
//!
//! 1. **who it names**, on a way or a circle everybody along it;
//! 2. where somebody has to move for it to be put right (a pair that a condition rules out, more people than there is room for): **one
//!    step further**, to whoever could be moved first. From who has to move, to every mentor who fits, or every offer on the list
//!    that is wanted less; from a mentor who comes to have room, to the young people without a mentor who fit;
//! 3. **whole pairs**: with a mentor or an offer everybody who has a place there, and with everybody the place they have. So the rest
//!    is a division of its own: nobody in it loses room to somebody set aside, or the other way round.
//!
//! Zones that have somebody in common are one [`Part`]. A violation of nobody in particular (the seed, a length) touches everybody.
//! The rest is verified again without those set aside; what is found then is set aside as well, until nothing is found. It does
//! not reach further than that: to follow everybody who might be moved, step after step, would in a city be to set aside the city, and
//! what no violation names still is the best for those who are left, by the same prices and the same cutoffs.

use super::report::{Part, Zone};

/// Who is set aside so far, and with whom: people first, then places, in one row of numbers.
pub(super) struct Aside {
    people: u32,
    is_in: Vec<bool>,
    /// Leads to who stands for the part.
    up: Vec<u32>,
    /// Somebody of the zone of each violation.
    because: Vec<Option<u32>>,
}

impl Aside {
    pub fn new(people: usize, places: usize) -> Self {
        Self {
            people: people as u32,
            is_in: vec![false; people + places],
            up: (0..(people + places) as u32).collect(),
            because: Vec::new(),
        }
    }

    pub fn has_who(&self, who: usize) -> bool {
        self.is_in[who]
    }

    pub fn has_at(&self, at: usize) -> bool {
        self.is_in[self.people as usize + at]
    }

    /// Is there nobody left?
    pub fn is_all(&self) -> bool {
        self.is_in.iter().all(|is_in| *is_in)
    }

    /// Sets aside who the next violation names, all in one part.
    pub fn violation(&mut self, who: &[u32], at: &[u32]) {
        let at = at.iter().map(|at| self.people + at);
        let named: Vec<u32> = who.iter().copied().chain(at).collect();
        for &one in &named {
            self.is_in[one as usize] = true;
            self.join(named[0], one);
        }
        self.because.push(named.first().copied());
    }

    /// Sets aside somebody and a place, in one part.
    pub fn link(&mut self, who: u32, at: u32) {
        let at = self.people + at;
        self.is_in[who as usize] = true;
        self.is_in[at as usize] = true;
        self.join(who, at);
    }

    /// With everybody the place they have, and with every place everybody who has it.
    pub fn whole_pairs(&mut self, place: impl Fn(usize) -> Option<u32>) {
        for who in 0..self.people {
            if self.has_who(who as usize)
                && let Some(at) = place(who as usize)
            {
                self.link(who, at);
            }
        }
        for who in 0..self.people {
            if let Some(at) = place(who as usize)
                && self.has_at(at as usize)
            {
                self.link(who, at);
            }
        }
    }

    /// Sets everybody aside, for as many violations as there are.
    pub fn all(&mut self, violations: usize) {
        self.is_in.fill(true);
        self.up.fill(0);
        self.because = vec![(!self.up.is_empty()).then_some(0); violations];
    }

    pub fn zone(&mut self) -> Zone {
        let mut parts: Vec<Part> = Vec::new();
        let mut number = vec![u32::MAX; self.is_in.len()];
        for (violation, named) in self.because.clone().into_iter().enumerate() {
            let part = named.map(|named| self.part(&mut number, &mut parts, named));
            if let Some(part) = part {
                parts[part].because.push(violation as u32);
            }
        }
        for one in 0..self.is_in.len() as u32 {
            if self.is_in[one as usize] {
                let part = self.part(&mut number, &mut parts, one);
                match one.checked_sub(self.people) {
                    None => parts[part].who.push(one),
                    Some(at) => parts[part].at.push(at),
                }
            }
        }
        Zone { parts }
    }

    fn part(&mut self, number: &mut [u32], parts: &mut Vec<Part>, one: u32) -> usize {
        let top = self.top(one);
        if number[top as usize] == u32::MAX {
            number[top as usize] = parts.len() as u32;
            parts.push(Part::default());
        }
        number[top as usize] as usize
    }

    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.top(one), self.top(other));
        self.up[one.max(other) as usize] = one.min(other);
    }

    fn top(&mut self, mut one: u32) -> u32 {
        while self.up[one as usize] != one {
            let next = self.up[one as usize];
            self.up[one as usize] = self.up[next as usize];
            one = next;
        }
        one
    }
}
