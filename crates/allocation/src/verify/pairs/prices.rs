//! What the **prices** prove: how far the division costs more than the least that it could.
//!
//! Everybody looks at everybody who fits. What the own mentor costs with the price, less what the best one would: that is how much somebody
//! is worse off, and all of it together is the gap, because a mentor with a price is full.

use super::super::parts::in_parts;
use super::super::report::{Report, Violation, What};
use super::super::zone::Aside;
use super::Told;
use super::blocks::Blocks;
use super::fits::{Grown, Young};
use crate::hands::Hands;
use crate::pairs::Stake;

/// What everybody sees among those who fit.
pub(super) struct Seen {
    /// How many fit.
    pub options: Vec<u32>,
    /// Who is worse off, by how much, and where they would be better off.
    worse: Vec<Worse>,
    /// How many pairs were looked at.
    over: usize,
}

#[derive(Clone, Copy)]
struct Worse {
    who: u32,
    by: i64,
    at: Option<u32>,
}

/// Lets everybody who is not aside look at those who fit.
pub(super) fn survey(told: &Told<'_>, blocks: &Blocks, aside: &Aside, hands: &dyn Hands) -> Seen {
    let looked = in_parts(hands, told.input.mentees.len(), |range| {
        let one = |who: usize| {
            if aside.has_who(who) {
                return (0, None);
            }
            look(told, blocks, who)
        };
        range.map(one).collect()
    });
    let options: Vec<u32> = looked.iter().map(|one| one.0).collect();
    Seen {
        over: options.iter().map(|fit| *fit as usize).sum(),
        options,
        worse: looked.iter().filter_map(|one| one.1).collect(),
    }
}

/// How many fit somebody, and how much better off than now they could be.
fn look(told: &Told<'_>, blocks: &Blocks, who: usize) -> (u32, Option<Worse>) {
    let young = Young::new(&told.input.mentees[who]);
    let (price, scale) = (&told.pairs.price, told.pairs.scale);
    let (mut options, mut least, mut best) = (0, i64::MAX, None);
    blocks.each_fit(&young, |grown, has| {
        options += 1;
        let price = price[grown.number as usize];
        // A pair costs no less than nothing.
        if price < least {
            let level = price.saturating_add(i64::from(young.cost(grown, has)) * scale);
            if level < least {
                (least, best) = (level, Some(grown.number));
            }
        }
    });
    let alone = match told.pairs.stake[who] {
        Stake::Must => None,
        Stake::May(units) => Some(i128::from(units) * i128::from(scale)),
        Stake::Out => return (options, None),
    };
    let has = match told.pairs.mate[who] {
        None => alone,
        Some(at) => told.input.mentors.get(at as usize).map(|mentor| {
            let (grown, things) = Grown::new(at, mentor);
            i128::from(price[at as usize]) + i128::from(young.cost(&grown, things)) * i128::from(scale)
        }),
    };
    let there = best.map(|at| (i128::from(least), Some(at)));
    let best = [there, alone.map(|alone| (alone, None))]
        .into_iter()
        .flatten()
        .min();
    let worse = has.zip(best).map(|(has, (least, at))| Worse {
        who: who as u32,
        by: i64::try_from(has - least).unwrap_or(i64::MAX),
        at,
    });
    (options, worse.filter(|worse| worse.by > 0))
}

/// Names those who are worse off, the most first, until what is left is less than a unit.
pub(super) fn gap(told: &Told<'_>, seen: &Seen, aside: &Aside, report: &mut Report) {
    let is_new = report.checked.iter().all(|check| check.what != What::Gap);
    if is_new {
        report.checked(What::Gap, seen.over);
    }
    let mut worse: Vec<Worse> = seen
        .worse
        .iter()
        .copied()
        .filter(|one| !aside.has_who(one.who as usize))
        .collect();
    worse.sort_by_key(|one| (std::cmp::Reverse(one.by), one.who));
    let mut gap: i128 = worse.iter().map(|one| i128::from(one.by)).sum();
    for one in worse {
        if gap < i128::from(told.pairs.scale) {
            return;
        }
        gap -= i128::from(one.by);
        report.violations.push(Violation::Dearer {
            who: one.who,
            at: one.at,
            by: one.by,
        });
    }
}
