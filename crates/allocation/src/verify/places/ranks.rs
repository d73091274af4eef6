//! The **ranks** of a rank-minimal division: that no way leads to one more place, and that the sum cannot be less.
//!
//! Every offer has a price, nothing where a seat is free. Nobody with a place finds rank and price less elsewhere, and nobody without finds
//! them less anywhere than the most that somebody with a place has: then all other divisions with as many places have at least these
//! ranks (the dual of a flow). Without prices it is looked for circles along which the sum would become less (Bellman 1958).

use super::super::report::{Report, Violation, What};
use super::super::zone::Aside;
use super::{Held, Told};

const NOBODY: u32 = u32::MAX;

/// Looks for more places and for fewer ranks.
pub(super) fn least(told: &Told<'_>, held: &Held<'_>, aside: &Aside, report: &mut Report) {
    let is_first = report.checked.iter().all(|check| check.what != What::Ways);
    let before = report.violations.len();
    let without = ways(held, aside, report);
    let prices = told.division.prices();
    if prices.is_empty() && held.instance.offers().len() > 0 {
        // More places come first.
        if report.violations.len() == before {
            circles(held, aside, report);
        }
        if is_first {
            report.checked(What::Circles, held.instance.offers().len());
        }
    } else {
        by_price(held, prices, aside, report, is_first);
    }
    if is_first {
        report.checked(What::Ways, without);
    }
}

/// Finds ways from those without to free seats. Gives back how many are without.
fn ways(held: &Held<'_>, aside: &Aside, report: &mut Report) -> usize {
    let is_without = |who: &u32| held.rank[*who as usize] == 0 && !aside.has_who(*who as usize);
    let without: Vec<u32> = (0..held.people()).filter(is_without).collect();
    let mut through = vec![NOBODY; held.instance.offers().len()];
    for &first in &without {
        let mut queue = vec![first];
        let mut next = 0;
        while let Some(&who) = queue.get(next) {
            next += 1;
            for choice in held.list(who) {
                let at = choice.offer().0;
                if aside.has_at(at as usize) || through[at as usize] != NOBODY {
                    continue;
                }
                through[at as usize] = who;
                if held.is_free(at) {
                    report.violations.push(way(held, &through, first, at));
                }
                queue.extend(held.at(at));
            }
        }
    }
    without.len()
}

fn way(held: &Held<'_>, through: &[u32], who: u32, at: u32) -> Violation {
    let mut along = vec![at];
    let mut offer = at;
    while let Some(before) = held.place(through[offer as usize]) {
        along.push(before);
        offer = before;
    }
    if along.len() == 1 {
        return Violation::Waste { who, at };
    }
    along.reverse();
    let (through, out) = (along, None);
    Violation::Way { who, through, out }
}

/// Checks the certificate.
fn by_price(held: &Held<'_>, prices: &[u32], aside: &Aside, report: &mut Report, is_first: bool) {
    let price = |at: u32| i64::from(prices[at as usize]);
    let offers = held.instance.offers().len() as u32;
    let mut over = 0;
    if is_first {
        let wrong = (0..offers).filter(|at| price(*at) > 0 && held.is_free(*at));
        report.violations.extend(wrong.map(|at| Violation::Price { at }));
        report.checked(What::Prices, offers as usize);
    }
    let mut placed: Vec<(i64, u32)> = Vec::new();
    let mut without: Vec<(i64, u32, u32)> = Vec::new();
    for who in (0..held.people()).filter(|who| !aside.has_who(*who as usize)) {
        let levels = (1..).zip(held.list(who));
        let levels = levels
            .filter(|one| !aside.has_at(one.1.offer().0 as usize))
            .map(|(rank, choice)| (rank + price(choice.offer().0), choice.offer().0));
        over += held.list(who).len();
        let best = levels.min();
        match (held.place(who), best) {
            (Some(own), Some((least, at))) => {
                let has = i64::from(held.rank[who as usize]) + price(own);
                placed.push((has, who));
                if least < has {
                    let (at, by) = (Some(at), has - least);
                    report.violations.push(Violation::Dearer { who, at, by });
                }
            }
            (None, Some((least, at))) => without.push((least, at, who)),
            _ => {}
        }
    }
    // Whoever has a place with more than one without would have: the one could come in for the other.
    placed.sort_by_key(|one| std::cmp::Reverse(*one));
    without.sort_unstable();
    for ((has, out), (least, at, who)) in placed.into_iter().zip(without) {
        if has <= least {
            break;
        }
        let (through, out) = (vec![at], Some(out));
        report.violations.push(Violation::Way { who, through, out });
    }
    if is_first {
        report.checked(What::Gap, over);
    }
}

/// A search for circles: how little it takes to come from anywhere to each offer, and by whom it was come there. After the offers
/// stands being without, and then a free seat.
struct Search {
    least: Vec<i64>,
    /// From where, and who moved.
    from: Vec<(u32, u32)>,
    changed: bool,
}

impl Search {
    fn step(&mut self, from: u32, to: u32, by: i64, who: u32) {
        let reached = self.least[from as usize] + by;
        if reached < self.least[to as usize] {
            self.least[to as usize] = reached;
            self.from[to as usize] = (from, who);
            self.changed = true;
        }
    }
}

fn circles(held: &Held<'_>, aside: &Aside, report: &mut Report) {
    let offers = held.instance.offers().len() as u32;
    let (without, free) = (offers, offers + 1);
    let mut search = Search {
        least: vec![0; offers as usize + 2],
        from: vec![(NOBODY, NOBODY); offers as usize + 2],
        changed: true,
    };
    while search.changed {
        search.changed = false;
        for who in (0..held.people()).filter(|who| !aside.has_who(*who as usize)) {
            let own = held.place(who).unwrap_or(without);
            let rank = i64::from(held.rank[who as usize]);
            for (to, choice) in (1..).zip(held.list(who)) {
                let at = choice.offer().0;
                if !aside.has_at(at as usize) && at != own {
                    search.step(own, at, to - rank, who);
                }
            }
            if own != without {
                search.step(own, without, -rank, who);
            }
        }
        for at in (0..offers).filter(|at| !aside.has_at(*at as usize)) {
            if held.is_free(at) {
                search.step(at, free, 0, NOBODY);
            }
            search.step(free, at, 0, NOBODY);
        }
        let found = found(&search);
        if !found.is_empty() {
            report.violations.extend(found);
            return;
        }
    }
}

/// The circles in how everywhere was come to; such a circle costs less than nothing.
fn found(search: &Search) -> Vec<Violation> {
    let mut circles = Vec::new();
    let mut seen = vec![0; search.from.len()];
    for start in 0..search.from.len() {
        let (mut place, mark) = (start, start + 1);
        while seen[place] == 0 && search.from[place].0 != NOBODY {
            seen[place] = mark;
            place = search.from[place].0 as usize;
        }
        if seen[place] != mark {
            continue;
        }
        let (mut who, end) = (Vec::new(), place);
        loop {
            let (before, one) = search.from[place];
            who.extend((one != NOBODY).then_some(one));
            place = before as usize;
            if place == end {
                break;
            }
        }
        who.reverse();
        circles.push(Violation::Circle { who });
    }
    circles
}
