//! Checks a division of **mentors**: every pair, every price, and every way that could have led somebody to a mentor.
//!
//! The argument, in the order of the checks. No pair breaks a condition and nobody is above their room. Nobody without a mentor can come in,
//! neither where there is room nor for somebody of a later class, however many others change: those who can have a mentor at once
//! are a matroid, so then as many as possible have one, and of each class as many as the earlier ones leave (Edmonds and Fulkerson 1965).
//! Within that, what the wishes cost is the least, because it lies less than a unit above what the prices prove: whoever has to have a mentor
//! cannot be without, whoever cannot is left out, and all of one class weigh the same. All of it is looked for among everybody who fits,
//! and not on anybody's lists.
//!
//! Deliberately absent: which of several equal divisions it is. That is for a replay to say.

mod blocks;
mod facts;
mod fits;
mod prices;
mod reach;
mod ways;

use self::blocks::Blocks;
use super::report::{Report, Violation, What};
use super::zone::Aside;
use crate::hands::Hands;
use crate::lottery::{Commitment, Seed};
use crate::pairs::{Input, Pairs, Rules};

/// What was put in and what came out.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// Who took part.
    pub input: &'a Input,
    /// Which rules count; how many were kept on lists makes no difference.
    pub rules: Rules,
    /// The seed as it was revealed.
    pub seed: &'a Seed,
    /// What was published before; nothing where nobody committed to a seed.
    pub commitment: Option<&'a Commitment>,
    /// The division.
    pub pairs: &'a Pairs,
}

/// Who is with each mentor.
struct With {
    off: Vec<usize>,
    who: Vec<u32>,
}

impl With {
    fn new(told: &Told<'_>) -> Self {
        let mentors = told.input.mentors.len();
        let mut off = vec![0; mentors + 1];
        let known = |mate: &Option<u32>| mate.map(|at| at as usize).filter(|at| *at < mentors);
        for at in told.pairs.mate.iter().filter_map(known) {
            off[at + 1] += 1;
        }
        for at in 0..mentors {
            off[at + 1] += off[at];
        }
        let mut next = off.clone();
        let mut all = vec![0; off[mentors]];
        for (who, at) in (0..).zip(&told.pairs.mate) {
            if let Some(at) = known(at) {
                all[next[at]] = who;
                next[at] += 1;
            }
        }
        Self { off, who: all }
    }

    fn at(&self, at: usize) -> &[u32] {
        &self.who[self.off[at]..self.off[at + 1]]
    }

    fn has_room(&self, told: &Told<'_>, at: usize) -> bool {
        self.at(at).len() < told.input.mentors[at].room as usize
    }
}

/// So often it is looked at what is left; then everybody is set aside.
const ROUNDS: usize = 8;

/// Checks a division of mentors, and sets aside what does not hold.
pub fn verify(told: &Told<'_>, hands: &dyn Hands) -> Report {
    let mut report = Report::default();
    let people = told.input.mentees.len();
    let mut aside = Aside::new(people, told.input.mentors.len());
    if !facts::is_whole(told, &mut report) {
        aside.all(report.violations.len());
        report.set_aside = aside.zone();
        return report;
    }
    let with = With::new(told);
    let seen = {
        let blocks = Blocks::new(&told.input.mentors, |_| true);
        let seen = prices::survey(told, &blocks, &aside, hands);
        let class = facts::all(told, &with, &seen.options, hands, &mut report);
        prices::gap(told, &seen, &aside, &mut report);
        ways::none(told, &with, blocks, (&class, &aside), &mut report);
        report.checked(
            What::Ways,
            told.pairs.mate.iter().filter(|mate| mate.is_none()).count(),
        );
        class
    };
    set_aside(told, &with, (&seen, &mut aside), hands, &mut report);
    report.set_aside = aside.zone();
    report
}

/// Sets aside whom the violations can touch, until nothing is found among the rest.
fn set_aside(
    told: &Told<'_>,
    with: &With,
    (class, aside): (&[u32], &mut Aside),
    hands: &dyn Hands,
    report: &mut Report,
) {
    let mut seen = 0;
    for round in 0.. {
        if seen == report.violations.len() {
            return;
        }
        let touches_all = |violation: &Violation| matches!(violation, Violation::Commitment);
        if round == ROUNDS || report.violations.iter().any(touches_all) {
            return aside.all(report.violations.len());
        }
        reach::set_aside(told, with, class, &report.violations[seen..], aside);
        seen = report.violations.len();
        if aside.is_all() {
            return;
        }
        let blocks = Blocks::new(&told.input.mentors, |at| !aside.has_at(at));
        let rest = prices::survey(told, &blocks, aside, hands);
        prices::gap(told, &rest, aside, report);
        ways::none(told, with, blocks, (class, aside), report);
    }
}
