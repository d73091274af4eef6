//! What lies **beyond** the lists: whether a mentor who was cut off a list would have been better for somebody.
//!
//! The prices of a division say so for each pair at once: a pair is worth something to a young person only when its cost and the price
//! of the mentor come to less than what the person has. And for whoever is without there may be a way to a mentor that leads over
//! pairs that were cut. What is found is put on the lists, and the division is made again; when nothing is found, the division is the
//! best of all that are possible, and not only of those on the lists.

use super::auction::Priced;
use super::candidates::Taste;
use super::fit::{square, unmet};
use super::ground::{Ground, Seen};
use super::lists::{Edge, Lists, NOBODY};
use super::run::Stake;
use crate::hands::{Hands, gather};

/// Pairs that should have been on a list, as the young person and what is to be added.
pub(super) type More = Vec<(u32, Edge)>;

/// So many are added at least for a mentor who is found, if there are that many.
const A_TIME: usize = 32;
/// Who would be next: pairs that cost at most so many units more.
const NEAR: i64 = 300;
const PART: usize = 512;

/// What was looked at before: the prices, and the best that everybody had on the list by those. Where no price has fallen since and
/// nobody's best has become worse, nothing new can be found.
#[derive(Default)]
pub(super) struct Looked {
    price: Vec<i64>,
    best: Vec<i64>,
}

/// The division as it stands, with its lists.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub lists: &'a Lists,
    pub priced: &'a Priced,
    pub stakes: &'a [Stake],
}

/// Pairs that cost less, by the prices, than the best on a list. A mentor who is found so comes on the lists of those as well who would
/// be next, because their price will rise as soon as the first comes.
pub(super) fn cheaper(
    ground: &Ground,
    taste: &impl Taste,
    (known, looked): (Known, &mut Looked),
    hands: &dyn Hands,
) -> More {
    let best: Vec<i64> = (0..known.lists.mentees()).map(|i| known.best(i)).collect();
    let view = Look {
        ground,
        taste,
        known,
        best: &best,
    };
    let where_now = Where::since(looked, &best, &known.priced.price);
    let too_cheap = view.offers(&where_now, 0, hands);
    (looked.price, looked.best) = (known.priced.price.clone(), best.clone());
    if too_cheap.is_empty() {
        return More::new();
    }
    let mut found: Vec<u32> = too_cheap.iter().map(|(_, _, edge)| edge.to()).collect();
    found.sort_unstable();
    found.dedup();
    if !Where::is_few(found.len(), known.priced.price.len()) {
        return too_cheap.into_iter().map(|(_, i, edge)| (i, edge)).collect();
    }
    let next = Where {
        whole: vec![false; best.len()],
        mentors: found,
    };
    let mut all = view.offers(&next, NEAR * known.priced.scale, hands);
    all.sort_unstable_by_key(|&(gain, i, edge)| (edge.to(), -gain, i));
    let mut more = More::new();
    let (mut mentor, mut many) = (NOBODY, 0);
    for (gain, i, edge) in all {
        (mentor, many) = if edge.to() == mentor {
            (mentor, many + 1)
        } else {
            (edge.to(), 1)
        };
        if gain > 0 || many <= A_TIME {
            more.push((i, edge));
        }
    }
    more
}

impl Known<'_> {
    /// The best on a list by the prices, or being without; nothing is better for who is not in the division at all.
    fn best(self, i: usize) -> i64 {
        let alone = match self.stakes[i] {
            Stake::Out => return i64::MIN / 4,
            Stake::Must => None,
            Stake::May(units) => Some(i64::from(units) * self.priced.scale),
        };
        let price = |edge: &Edge| self.priced.price[edge.to() as usize];
        let level = |edge: &Edge| i64::from(edge.cost()) * self.priced.scale + price(edge);
        self.lists
            .row(i)
            .iter()
            .map(level)
            .chain(alone)
            .min()
            .unwrap_or(i64::MAX / 4)
    }
}

/// Where to look: at everybody who fits some, and for all others at some mentors.
struct Where {
    whole: Vec<bool>,
    mentors: Vec<u32>,
}

impl Where {
    fn since(looked: &Looked, best: &[i64], price: &[i64]) -> Self {
        if looked.price.len() != price.len() || looked.best.len() != best.len() {
            return Self {
                whole: vec![true; best.len()],
                mentors: Vec::new(),
            };
        }
        let fell: Vec<u32> = (0..price.len() as u32)
            .filter(|&j| price[j as usize] < looked.price[j as usize])
            .collect();
        let whole = best
            .iter()
            .zip(&looked.best)
            .map(|(now, then)| now > then)
            .collect();
        if Self::is_few(fell.len(), price.len()) {
            Self { whole, mentors: fell }
        } else {
            Self {
                whole: vec![true; best.len()],
                mentors: Vec::new(),
            }
        }
    }

    /// Looking at so many mentors one by one takes no longer than looking at the map.
    fn is_few(some: usize, all: usize) -> bool {
        some <= all / 50
    }
}

/// By how many parts a pair costs less than the best on the list, the young person, and the pair.
type Offer = (i64, u32, Edge);

struct Look<'a, T> {
    ground: &'a Ground<'a>,
    taste: &'a T,
    known: Known<'a>,
    best: &'a [i64],
}

impl<T: Taste> Look<'_, T> {
    /// Pairs that are not on a list and cost at most so many parts more than the best that is.
    fn offers(&self, place: &Where, more_by: i64, hands: &dyn Hands) -> Vec<Offer> {
        let input = self.ground.input();
        let found = gather(hands, input.mentees.len().div_ceil(PART), |part| {
            let mut seen = Seen::default();
            let mut offers = Vec::new();
            for (i, mentee) in input.mentees.iter().enumerate().skip(part * PART).take(PART) {
                if place.whole[i] {
                    self.ground.each_fit(mentee, &mut seen, |j, square| {
                        offers.extend(self.offer(i, j, square, more_by));
                    });
                } else {
                    for &j in &place.mentors {
                        let mentor = &input.mentors[j as usize];
                        if unmet(mentee, j, mentor).is_none() {
                            offers.extend(self.offer(i, j, square(mentee, mentor), more_by));
                        }
                    }
                }
            }
            offers
        });
        found.concat()
    }

    fn offer(&self, i: usize, j: u32, square: Option<u64>, more_by: i64) -> Option<Offer> {
        let room = self.best[i] - self.known.priced.price[j as usize];
        if room + more_by <= 0 {
            return None;
        }
        let cost = self.taste.cost(i as u32, j, square);
        let level = i64::from(cost) * self.known.priced.scale;
        // The last half of a unit is more than one part for everybody, so one part is left to each.
        let gain = room - level - 1;
        (gain + more_by > 0 && self.known.lists.cost_of(i, j).is_none())
            .then(|| (gain, i as u32, Edge::new(j, cost)))
    }
}

/// Ways from people without a mentor to one with room, or to somebody of a later class: the pairs on them. Looks at everybody who
/// fits, whether on a list or not.
pub(super) fn ways(ground: &Ground, taste: &impl Taste, mate: &[u32], class: &[u32]) -> More {
    let mut ways = Ways::new(ground, taste, mate, class);
    let mut classes: Vec<u32> = class.to_vec();
    classes.sort_unstable();
    classes.dedup();
    for class in classes {
        // Whoever has to make way comes of a later class, and looks for a way after those of this one.
        while ways.any(class) {}
    }
    ways.more
}

struct Ways<'a, T> {
    ground: &'a Ground<'a>,
    taste: &'a T,
    class: &'a [u32],
    mate: Vec<u32>,
    with: Vec<Vec<u32>>,
    /// From here no way leads anywhere: everybody could only go to each other, and nobody is of a later class.
    closed: Vec<bool>,
    more: More,
}

impl<'a, T: Taste> Ways<'a, T> {
    fn new(ground: &'a Ground<'a>, taste: &'a T, mate: &[u32], class: &'a [u32]) -> Self {
        let many = ground.input().mentors.len();
        let mut with: Vec<Vec<u32>> = vec![Vec::new(); many];
        for (i, &j) in mate.iter().enumerate().filter(|(_, j)| **j != NOBODY) {
            with[j as usize].push(i as u32);
        }
        let closed = vec![false; many];
        Self {
            ground,
            taste,
            class,
            mate: mate.to_vec(),
            with,
            closed,
            more: More::new(),
        }
    }

    /// Looks from all of a class at once, and goes every way that is found, one for each of them. Nobody stands on two ways.
    fn any(&mut self, class: u32) -> bool {
        let first = |&i: &u32| self.class[i as usize] == class && self.mate[i as usize] == NOBODY;
        let mut queue: Vec<(u32, u32)> = (0..self.mate.len() as u32)
            .filter(first)
            .map(|i| (i, i))
            .collect();
        let mut through = vec![NOBODY; self.with.len()];
        let mut gone = vec![false; self.mate.len()];
        let mut seen = Seen::default();
        let (mut next, mut found) = (0, false);
        while let Some(&(who, root)) = queue.get(next) {
            next += 1;
            if gone[root as usize] {
                continue;
            }
            if let Some((end, out)) = self.step(who, class, (&mut through, &mut queue, root), &mut seen) {
                self.go(root, (end, out), &through);
                gone[root as usize] = true;
                found = true;
            }
        }
        if !found {
            through
                .iter()
                .zip(&mut self.closed)
                .for_each(|(who, closed)| *closed |= *who != NOBODY);
        }
        found
    }

    /// From one person to all mentors who fit. Gives back an end of the way, with who has to make way there.
    fn step(
        &self,
        who: u32,
        class: u32,
        (through, queue, root): (&mut [u32], &mut Vec<(u32, u32)>, u32),
        seen: &mut Seen,
    ) -> Option<(u32, Option<u32>)> {
        let mut end = None;
        self.ground
            .each_fit(&self.ground.input().mentees[who as usize], seen, |j, _| {
                let at = j as usize;
                if end.is_some() || self.closed[at] || through[at] != NOBODY {
                    return;
                }
                through[at] = who;
                let room = self.with[at].len() < self.ground.input().mentors[at].room as usize;
                let later = self.with[at]
                    .iter()
                    .copied()
                    .filter(|&other| self.class[other as usize] > class);
                let last = later.max_by_key(|&other| (self.class[other as usize], other));
                if room || last.is_some() {
                    end = Some((j, last.filter(|_| !room)));
                }
                queue.extend(self.with[at].iter().map(|&other| (other, root)));
            });
        end
    }

    fn go(&mut self, first: u32, (end, out): (u32, Option<u32>), through: &[u32]) {
        if let Some(out) = out {
            self.mate[out as usize] = NOBODY;
            self.with[end as usize].retain(|&other| other != out);
        }
        let mut j = end;
        loop {
            let who = through[j as usize];
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
