//! What lies **beyond** the lists: whether a mentor who was cut off a list would have been better for somebody.
//!
//! The prices of a division say so for each pair at once: a pair is worth something to a young person only when its cost and the price
//! of the mentor come to less than what the person has. And for whoever is without there may be a way to a mentor that leads over
//! pairs that were cut. What is found is put on the lists, and the division is made again; when nothing is found, the division is the
//! best of all that are possible, and not only of those on the lists.

use std::collections::BTreeSet;

use super::auction::Priced;
use super::candidates::Taste;
use super::fit::square;
use super::ground::{Ground, Seen};
use super::lists::{Edge, NOBODY};
use super::run::Stake;
use crate::hands::{Hands, gather};

/// Pairs that should have been on a list, as the young person and what is to be added.
pub(super) type More = Vec<(u32, Edge)>;

/// At the most so many are added to one list in one go.
const A_TIME: usize = 8;
const PART: usize = 512;

/// Pairs that cost less than what somebody has, by the prices.
pub(super) fn cheaper(
    ground: &Ground,
    taste: &impl Taste,
    (priced, stakes): (&Priced, &[Stake]),
    hands: &dyn Hands,
) -> More {
    let mentees = &ground.input().mentees;
    let found = gather(hands, mentees.len().div_ceil(PART), |part| {
        let mut seen = Seen::default();
        let mut more = More::new();
        for i in part * PART..((part + 1) * PART).min(mentees.len()) {
            let Some(has) = level(ground, taste, (priced, stakes), i) else {
                continue;
            };
            let mut better: Vec<(i64, u32, u16)> = Vec::new();
            ground.each_fit(&mentees[i], &mut seen, |j, square| {
                let price = priced.price[j as usize];
                if price < has {
                    let cost = taste.cost(i as u32, j, square);
                    let level = i64::from(cost) * priced.scale + price;
                    // Within one step of a bid the prices themselves are no surer than that.
                    if level + 1 < has && priced.mate[i] != j {
                        better.push((level, j, cost));
                    }
                }
            });
            better.sort_unstable();
            more.extend(
                better
                    .iter()
                    .take(A_TIME)
                    .map(|&(_, j, cost)| (i as u32, Edge::new(j, cost))),
            );
        }
        more
    });
    found.concat()
}

/// What somebody has now, by the prices; none for who is not in the division at all.
fn level(
    ground: &Ground,
    taste: &impl Taste,
    (priced, stakes): (&Priced, &[Stake]),
    i: usize,
) -> Option<i64> {
    let own = priced.mate[i];
    if own != NOBODY {
        let (mentee, mentor) = (&ground.input().mentees[i], &ground.input().mentors[own as usize]);
        let cost = taste.cost(i as u32, own, square(mentee, mentor));
        return Some(i64::from(cost) * priced.scale + priced.price[own as usize]);
    }
    match stakes[i] {
        Stake::May(units) => Some(i64::from(units) * priced.scale),
        Stake::Must | Stake::Out => None,
    }
}

/// Ways from people without a mentor to one with room, or to somebody of a later class: the pairs on them. Looks at everybody who
/// fits, whether on a list or not.
pub(super) fn ways(ground: &Ground, taste: &impl Taste, mate: &[u32], class: &[u32]) -> More {
    let mut search = Ways::new(ground, taste, mate);
    let without = (0..mate.len() as u32).filter(|&i| mate[i as usize] == NOBODY);
    let mut without: BTreeSet<(u32, u32)> = without.map(|i| (class[i as usize], i)).collect();
    while let Some((_, first)) = without.pop_first() {
        // Whoever had to make way comes of a later class, and looks for a way after those of this one.
        if let Some(out) = search.from(first, class) {
            without.insert((class[out as usize], out));
        }
    }
    search.more
}

struct Ways<'a, T> {
    ground: &'a Ground<'a>,
    taste: &'a T,
    mate: Vec<u32>,
    with: Vec<Vec<u32>>,
    /// From here no way leads anywhere: everybody could only go to each other, and nobody is of a later class.
    closed: Vec<bool>,
    reached: Vec<(u32, u32)>,
    round: u32,
    seen: Seen,
    more: More,
}

impl<'a, T: Taste> Ways<'a, T> {
    fn new(ground: &'a Ground<'a>, taste: &'a T, mate: &[u32]) -> Self {
        let many = ground.input().mentors.len();
        let mut with: Vec<Vec<u32>> = vec![Vec::new(); many];
        for (i, &j) in mate.iter().enumerate().filter(|(_, j)| **j != NOBODY) {
            with[j as usize].push(i as u32);
        }
        Self {
            ground,
            taste,
            mate: mate.to_vec(),
            with,
            closed: vec![false; many],
            reached: vec![(0, NOBODY); many],
            round: 0,
            seen: Seen::default(),
            more: More::new(),
        }
    }

    /// Looks for a way from somebody, and goes it. Gives back who had to make way, if somebody had to.
    fn from(&mut self, first: u32, class: &[u32]) -> Option<u32> {
        self.round += 1;
        let (mut queue, mut next) = (vec![first], 0);
        let mut reached_now = Vec::new();
        while let Some(&who) = queue.get(next) {
            next += 1;
            let mut end = None;
            let (with, mentors) = (&self.with, &self.ground.input().mentors);
            let (closed, reached, round) = (&self.closed, &mut self.reached, self.round);
            let mentee = &self.ground.input().mentees[who as usize];
            self.ground.each_fit(mentee, &mut self.seen, |j, _| {
                let at = j as usize;
                if end.is_some() || closed[at] || reached[at].0 == round {
                    return;
                }
                reached[at] = (round, who);
                reached_now.push(j);
                let room = with[at].len() < mentors[at].room as usize;
                let later = with[at]
                    .iter()
                    .copied()
                    .filter(|&other| class[other as usize] > class[first as usize]);
                let last = later.max_by_key(|&other| (class[other as usize], other));
                if room || last.is_some() {
                    end = Some((j, if room { None } else { last }));
                }
                queue.extend(&with[at]);
            });
            if let Some((end, out)) = end {
                self.go(first, end, out);
                return out;
            }
        }
        for j in reached_now {
            self.closed[j as usize] = true;
        }
        None
    }

    fn go(&mut self, first: u32, end: u32, out: Option<u32>) {
        if let Some(out) = out {
            self.mate[out as usize] = NOBODY;
            self.with[end as usize].retain(|&other| other != out);
        }
        let mut j = end;
        loop {
            let who = self.reached[j as usize].1;
            let input = self.ground.input();
            let square = square(&input.mentees[who as usize], &input.mentors[j as usize]);
            self.more
                .push((who, Edge::new(j, self.taste.cost(who, j, square))));
            let from = std::mem::replace(&mut self.mate[who as usize], j);
            self.with[j as usize].push(who);
            if who == first {
                return;
            }
            self.with[from as usize].retain(|&other| other != who);
            j = from;
        }
    }
}
