//! The **lines** before all offers: who was let in through which seats, where the last of them stands, and who was refused before.
//!
//! At each offer seats kept for groups are filled first, in the order in which the offer names them, from its members among those who were
//! let in and in the order in which they stand; the others have the open seats. Whoever stands no later than the last in seats that are full, or
//! could have a seat that is not taken, would have been let in.

use super::super::report::{Report, Violation, What};
use super::super::zone::Aside;
use super::{Held, Told};
use crate::places::{ApplicantNo, Choice, Cutoff, Mechanism, OfferCutoffs, OfferNo, Turn};

/// Who stands before whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    ClassThenLot,
    Lot,
    /// Of those in one class nothing is known.
    Class,
}

/// The lines before all offers.
pub(super) struct Lines {
    order: Order,
    lots: Vec<u32>,
    lines: Vec<OfferCutoffs>,
    /// Through which seats each was let in: the place among the reserves of the offer, or their number for the open seats.
    through: Vec<u32>,
}

/// How somebody who was refused would have been let in.
enum Ground {
    Free,
    Kept(u8),
    Before,
}

impl Lines {
    pub fn new(mechanism: Mechanism, held: &Held<'_>, lots: Vec<u32>) -> Self {
        let order = match mechanism {
            Mechanism::Deferred => Order::ClassThenLot,
            Mechanism::Dictatorship | Mechanism::RankMinimal => Order::Lot,
            Mechanism::DeferredManyLotteries => Order::Class,
        };
        let mut lines = Self {
            order,
            lots,
            lines: Vec::new(),
            through: vec![0; held.rank.len()],
        };
        for at in held.instance.offers() {
            let line = lines.fill(held, at);
            lines.lines.push(line);
        }
        lines
    }

    /// How many reserves count at an offer.
    pub fn reserves(&self, held: &Held<'_>, at: u32) -> usize {
        match self.order {
            Order::ClassThenLot => held.instance.reserves(OfferNo(at)).len(),
            Order::Lot | Order::Class => 0,
        }
    }

    /// Through which seats somebody was let in.
    pub fn through(&self, who: u32) -> u32 {
        self.through[who as usize]
    }

    pub fn standing(&self, who: u32, choice: Choice) -> Turn {
        let lot = self.lots[who as usize];
        match self.order {
            Order::ClassThenLot => Turn {
                class: choice.class(),
                lot,
            },
            Order::Lot => Turn { class: 0, lot },
            Order::Class => Turn {
                class: choice.class(),
                lot: 0,
            },
        }
    }

    fn fill(&mut self, held: &Held<'_>, at: OfferNo) -> OfferCutoffs {
        let full = !held.is_free(at.0);
        let mut rest: Vec<(Turn, u32)> = Vec::new();
        for &who in held.at(at.0) {
            let choice = held.list(who)[held.rank[who as usize] as usize - 1];
            rest.push((self.standing(who, choice), who));
        }
        rest.sort();
        let many = self.reserves(held, at.0);
        let mut line = OfferCutoffs {
            reserves: Vec::with_capacity(many),
            open: Cutoff::Everybody,
        };
        for (number, reserve) in (0..).zip(&held.instance.reserves(at)[..many]) {
            let is_member = |who: u32| held.instance.groups_of(ApplicantNo(who)) >> reserve.group & 1 == 1;
            let (members, others): (Vec<_>, Vec<_>) = rest.iter().partition(|one| is_member(one.1));
            let seats = members.len().min(reserve.seats as usize);
            let (through, on) = members.split_at(seats);
            for (_, who) in through {
                self.through[*who as usize] = number;
            }
            let cutoff = match through.last() {
                Some((last, _)) if seats == reserve.seats as usize => Cutoff::Last(*last),
                _ => Cutoff::Everybody,
            };
            line.reserves.push((reserve.group, cutoff));
            rest = on.iter().chain(&others).copied().collect();
            rest.sort();
        }
        for (_, who) in &rest {
            self.through[*who as usize] = many as u32;
        }
        if full {
            line.open = rest.last().map_or(Cutoff::Nobody, |last| Cutoff::Last(last.0));
        }
        // Nobody knows who of a class came through a reserve.
        if full && self.order == Order::Class && !held.instance.reserves(at).is_empty() {
            line.open = Cutoff::Nobody;
        }
        line
    }

    /// Finds whoever was refused where they would have been let in.
    pub fn stable(&self, held: &Held<'_>, aside: &Aside, report: &mut Report) {
        let is_first = report.checked.iter().all(|check| check.what != What::Stability);
        let mut over = 0;
        for who in (0..held.people()).filter(|who| !aside.has_who(*who as usize)) {
            let groups = held.instance.groups_of(ApplicantNo(who));
            for &choice in held.better(who) {
                let at = choice.offer().0;
                if aside.has_at(at as usize) {
                    continue;
                }
                over += 1;
                let line = &self.lines[at as usize];
                let violation = match self.ground(line, self.standing(who, choice), groups) {
                    None => continue,
                    Some(Ground::Free) => Violation::Waste { who, at },
                    Some(Ground::Kept(group)) => Violation::Reserve { who, at, group },
                    Some(Ground::Before) => Violation::Refused { who, at },
                };
                report.violations.push(violation);
            }
        }
        if is_first {
            report.checked(What::Stability, over);
            let reserves = self.lines.iter().map(|line| line.reserves.len()).sum();
            report.checked(What::Reserves, reserves);
        }
    }

    fn ground(&self, line: &OfferCutoffs, standing: Turn, groups: u32) -> Option<Ground> {
        if line.open == Cutoff::Everybody {
            return Some(Ground::Free);
        }
        for &(group, cutoff) in line.reserves.iter().filter(|one| groups >> one.0 & 1 == 1) {
            match cutoff {
                Cutoff::Everybody => return Some(Ground::Kept(group)),
                Cutoff::Last(last) if standing < last => return Some(Ground::Before),
                _ => {}
            }
        }
        match line.open {
            Cutoff::Last(last) if standing < last => Some(Ground::Before),
            _ => None,
        }
    }

    /// Holds what was published against the division: the cutoffs themselves, and the results they lead to.
    pub fn published(&self, told: &Told<'_>, held: &Held<'_>, report: &mut Report) {
        let has_cutoffs = matches!(
            told.division.mechanism(),
            Mechanism::Deferred | Mechanism::Dictatorship
        );
        if told.cutoffs.is_empty() || !has_cutoffs {
            return;
        }
        for ((at, line), told) in (0..).zip(&self.lines).zip(told.cutoffs) {
            let mut wrong = |group| report.violations.push(Violation::Cutoff { at, group });
            if line.open != told.open {
                wrong(None);
            }
            let most = line.reserves.len().max(told.reserves.len());
            for place in 0..most {
                let (own, told) = (line.reserves.get(place), told.reserves.get(place));
                if own != told {
                    wrong(own.or(told).map(|one| one.0));
                }
            }
        }
        report.checked(What::Cutoffs, self.lines.len());
        for who in 0..held.people() {
            let groups = held.instance.groups_of(ApplicantNo(who));
            let lets_in = |choice: &Choice| {
                let standing = self.standing(who, *choice);
                let line = &told.cutoffs[choice.offer().0 as usize];
                let hers = line.reserves.iter().filter(|one| groups >> one.0 & 1 == 1);
                let cutoffs = hers.map(|one| one.1).chain([line.open]);
                cutoffs.into_iter().any(|cutoff| match cutoff {
                    Cutoff::Nobody => false,
                    Cutoff::Last(last) => standing <= last,
                    Cutoff::Everybody => true,
                })
            };
            let first = held.list(who).iter().position(lets_in);
            let rank = first.map_or(0, |place| place as u32 + 1);
            if rank != held.rank[who as usize] {
                report.violations.push(Violation::Result { who, rank });
            }
        }
        report.checked(What::Results, held.rank.len());
    }
}
