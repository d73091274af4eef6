//! **Circles** of people who could all get what they like better, and leave the division stable.
//!
//! If one seat came free, who would come for it? Of those who like the offer better than what they have, the one who stands first; for a seat
//! kept for a group, a member who was let in through a later seat moves up, and somebody comes for that one. Whoever comes leaves a seat of
//! their own. A stable division is the one that everybody likes best unless these moves go round in a circle (Erdil and Ergin 2008).

use super::super::report::{Report, Violation, What};
use super::super::zone::Aside;
use super::Held;
use super::lines::Lines;
use crate::places::{ApplicantNo, OfferNo, Turn};

/// Seats of one kind at one offer are a number: those of its reserves in order, then the open ones.
struct Seats<'a> {
    held: &'a Held<'a>,
    lines: &'a Lines,
    /// Where the seats of each offer begin.
    off: Vec<u32>,
    /// Who of those who would come stands first, for seats of each kind.
    waiting: Vec<Option<(Turn, u32)>>,
    /// Who of those who were let in through later seats stands first, for seats of each kind.
    later: Vec<Option<(Turn, u32)>>,
    taken: Vec<u32>,
}

/// Finds the circles.
pub(super) fn none(held: &Held<'_>, lines: &Lines, aside: &Aside, report: &mut Report) {
    let seats = Seats::new(held, lines, aside);
    // Who comes for a seat of each kind, and from which seat.
    let comes: Vec<Option<u32>> = (0..held.instance.offers().len() as u32)
        .flat_map(|at| (seats.off[at as usize]..seats.off[at as usize + 1]).map(move |kind| (at, kind)))
        .map(|(at, kind)| {
            (!aside.has_at(at as usize))
                .then(|| seats.comes(at, kind))
                .flatten()
        })
        .collect();
    let from = |kind: usize| Some(seats.of(comes[kind]?)? as usize);
    let mut seen = vec![0; comes.len()];
    for start in 0..comes.len() {
        let (mut kind, mark) = (start, start + 1);
        while seen[kind] == 0 {
            seen[kind] = mark;
            match from(kind) {
                Some(next) => kind = next,
                None => break,
            }
        }
        if seen[kind] != mark || from(kind).is_none() {
            continue;
        }
        let mut who = Vec::new();
        let mut round = kind;
        while let (Some(one), Some(next)) = (comes[round], from(round)) {
            who.push(one);
            round = next;
            if round == kind {
                break;
            }
        }
        // Each takes the place of the one before, so the other way round each takes that of the next.
        who.reverse();
        report.violations.push(Violation::Circle { who });
    }
    if report.checked.iter().all(|check| check.what != What::Circles) {
        report.checked(What::Circles, comes.len());
    }
}

impl<'a> Seats<'a> {
    fn new(held: &'a Held<'a>, lines: &'a Lines, aside: &Aside) -> Self {
        let mut off = vec![0];
        for at in 0..held.instance.offers().len() as u32 {
            off.push(off[at as usize] + lines.reserves(held, at) as u32 + 1);
        }
        let kinds = off[off.len() - 1] as usize;
        let mut seats = Self {
            held,
            lines,
            off,
            waiting: vec![None; kinds],
            later: vec![None; kinds],
            taken: vec![0; kinds],
        };
        for who in (0..held.people()).filter(|who| !aside.has_who(*who as usize)) {
            seats.add(who);
        }
        seats
    }

    fn add(&mut self, who: u32) {
        let better = self.held.better(who).len();
        for (place, &choice) in self.held.list(who)[..].iter().enumerate() {
            let at = choice.offer().0;
            let one = (self.lines.standing(who, choice), who);
            let groups = self.held.instance.groups_of(ApplicantNo(who));
            let open = self.off[at as usize + 1] - 1;
            let own = self.off[at as usize] + self.lines.through(who);
            for (kind, reserve) in (self.off[at as usize]..open).zip(self.held.instance.reserves(OfferNo(at)))
            {
                if groups >> reserve.group & 1 == 1 {
                    if place < better {
                        least(&mut self.waiting[kind as usize], one);
                    } else if place == better && kind < own {
                        least(&mut self.later[kind as usize], one);
                    }
                }
            }
            if place < better {
                least(&mut self.waiting[open as usize], one);
            } else {
                if place == better {
                    self.taken[own as usize] += 1;
                }
                return;
            }
        }
    }

    /// From which seats somebody would come.
    fn of(&self, who: u32) -> Option<u32> {
        let at = self.held.place(who)?;
        Some(self.off[at as usize] + self.lines.through(who))
    }

    /// Who would come if a seat of a kind came free.
    fn comes(&self, at: u32, mut kind: u32) -> Option<u32> {
        if self.held.is_free(at) {
            return None;
        }
        let open = self.off[at as usize + 1] - 1;
        let reserves = self.held.instance.reserves(OfferNo(at));
        while kind < open {
            let reserve = &reserves[(kind - self.off[at as usize]) as usize];
            let (waiting, later) = (self.waiting[kind as usize], self.later[kind as usize]);
            let is_full = self.taken[kind as usize] == reserve.seats;
            kind = match (waiting, later) {
                // A seat that was not needed for the group was lent to all.
                _ if !is_full => open,
                (Some(waits), Some(moves)) if moves < waits => self.of(moves.1)?,
                (None, Some(moves)) => self.of(moves.1)?,
                (Some(waits), _) => return Some(waits.1),
                (None, None) => open,
            };
        }
        self.waiting[open as usize].map(|one| one.1)
    }
}

fn least(known: &mut Option<(Turn, u32)>, one: (Turn, u32)) {
    if known.is_none_or(|known| one < known) {
        *known = Some(one);
    }
}
