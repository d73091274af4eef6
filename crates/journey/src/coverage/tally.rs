//! The numbers behind the cells of one young person: each record is added once, and nothing is started over.

use super::cell::{Cell, State, Timing};
use super::record::{Record, What};
use crate::entitlements::{Ask, InForce, Kept};
use crate::{Day, Fields, Kind};

/// The entitlements in force for somebody, laid out so that a record finds those it counts for. People at one place, of one school,
/// share a plan, except where their birthdays matter.
#[derive(Clone, Debug)]
pub struct Plan {
    wanted: Vec<InForce>,
    by_kind: [Vec<Entry>; Kind::COUNT],
    /// What each entitlement kept of less that was asked, as a stretch of the numbers in [`Coverage`].
    kept: Vec<(usize, Kept)>,
}

/// What decides whether a record of a kind counts, close together in memory.
#[derive(Clone, Copy, Debug)]
struct Entry {
    at: u16,
    encounter: bool,
    reflection: bool,
    about: crate::Topics,
    since: Day,
    until: Day,
}

impl Plan {
    /// A plan of what is in force, at most 65,535; what lies beyond that is left out.
    pub fn new(mut wanted: Vec<InForce>) -> Plan {
        wanted.truncate(usize::from(u16::MAX));
        let mut by_kind: [Vec<Entry>; Kind::COUNT] = Default::default();
        let mut kept = Vec::new();
        for (index, (at, one)) in (0..=u16::MAX).zip(&wanted).enumerate() {
            for kind in one.ask.kinds.iter() {
                by_kind[kind as usize].push(Entry {
                    at,
                    encounter: one.ask.encounter,
                    reflection: one.ask.reflection,
                    about: one.ask.about,
                    since: one.since,
                    until: one.until,
                });
            }
            kept.extend(one.kept.iter().map(|less| (index, *less)));
        }
        Plan {
            wanted,
            by_kind,
            kept,
        }
    }

    /// What is in force, in the order in which it was given: that of the cells.
    pub fn in_force(&self) -> &[InForce] {
        &self.wanted
    }
}

impl Entry {
    /// Whether a record of this kind counts here.
    fn takes(&self, record: &Record) -> bool {
        (self.since <= record.day && record.day <= self.until)
            && (!self.encounter || record.encounter)
            && (self.about.is_empty() || self.about.meets(record.topics))
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    had: u8,
    fields: Fields,
    to_reflect: u8,
    planned: u8,
    offered: u8,
    waiting: u8,
    declined: u8,
    missed: u8,
    silent: u8,
    withdrawn: u8,
}

/// What was had and offered to one young person, against a plan. Adding a record changes the numbers that it counts for, and no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    tallies: Vec<Tally>,
    /// Had in time for what was asked before, beside [`Plan::kept`].
    kept: Vec<(u8, Fields)>,
}

impl Coverage {
    /// Nothing yet.
    pub fn none(plan: &Plan) -> Coverage {
        Coverage {
            tallies: vec![Tally::default(); plan.wanted.len()],
            kept: vec![(0, Fields::default()); plan.kept.len()],
        }
    }

    /// Of these records, in any order.
    pub fn of(plan: &Plan, records: &[Record]) -> Coverage {
        let mut coverage = Coverage::none(plan);
        coverage.extend(plan, records);
        coverage
    }

    /// Starts over with other records against the same plan, in the memory it has.
    pub fn restart(&mut self, plan: &Plan, records: &[Record]) {
        self.tallies.clear();
        self.tallies.resize(plan.wanted.len(), Tally::default());
        self.kept.clear();
        self.kept.resize(plan.kept.len(), (0, Fields::default()));
        self.extend(plan, records);
    }

    fn extend(&mut self, plan: &Plan, records: &[Record]) {
        for record in records {
            self.add(plan, record);
        }
    }

    /// One record more. The plan is the one that this began with; with another, what does not fit is left out. Where a record
    /// changes (an offer is accepted, a reflection is written), start over with [`Coverage::of`]: that takes microseconds too.
    pub fn add(&mut self, plan: &Plan, record: &Record) {
        for entry in &plan.by_kind[record.kind as usize] {
            if !entry.takes(record) {
                continue;
            }
            let at = usize::from(entry.at);
            let Some(tally) = self.tallies.get_mut(at) else {
                continue;
            };
            let number = match record.what {
                What::Had { reflected } if reflected || !entry.reflection => {
                    tally.fields = tally.fields.with(record.fields);
                    keep(&mut self.kept, plan, at, record);
                    &mut tally.had
                }
                What::Had { .. } => &mut tally.to_reflect,
                What::Planned => &mut tally.planned,
                What::Offered => &mut tally.offered,
                What::Waiting => &mut tally.waiting,
                What::Declined => &mut tally.declined,
                What::Missed => &mut tally.missed,
                What::Silent => &mut tally.silent,
                What::Withdrawn => &mut tally.withdrawn,
            };
            *number = number.saturating_add(1);
        }
    }

    /// The cells, in the order of the plan.
    pub fn cells<'a>(&'a self, plan: &'a Plan, today: Day) -> impl Iterator<Item = Cell> + 'a {
        let whole = plan.wanted.iter().zip(&self.tallies).enumerate();
        whole.map(move |(at, (one, tally))| {
            // Most people have nothing kept, and then this looks at nothing.
            let less = plan.kept.iter().zip(&self.kept).find(|((whose, less), had)| {
                *whose == at && progress(less.count, less.fields, had.0, had.1) == less.count
            });
            cell(one, tally, less.map(|((_, less), _)| *less), today)
        })
    }
}

/// Counts a record for what was asked before, where it lies before the day on which more was asked.
fn keep(kept: &mut [(u8, Fields)], plan: &Plan, at: usize, record: &Record) {
    for ((whose, less), had) in plan.kept.iter().zip(kept) {
        if *whose == at && record.day < less.before {
            *had = (had.0.saturating_add(1), had.1.with(record.fields));
        }
    }
}

/// How much of `count` in `fields` different fields was had: the most that can be part of a complete set. A place that asks for a
/// new field stays empty until there is one.
fn progress(count: u8, fields: u8, had: u8, in_fields: Fields) -> u8 {
    had.min(count.saturating_sub(fields.saturating_sub(in_fields.count())))
}

fn cell(one: &InForce, tally: &Tally, kept: Option<Kept>, today: Day) -> Cell {
    let Ask { count, fields, .. } = one.ask;
    let had = progress(count, fields, tally.had, tally.fields);
    let kept = kept.filter(|_| had < count);
    let (had, of) = kept.map_or((had, count), |less| (less.count, less.count));
    Cell {
        had,
        of,
        fields: tally.fields.count(),
        kept: kept.is_some(),
        to_reflect: tally.to_reflect,
        planned: tally.planned,
        offered: tally.offered,
        waiting: tally.waiting,
        declined: tally.declined,
        missed: tally.missed,
        silent: tally.silent,
        withdrawn: tally.withdrawn,
        due: one.due,
        timing: Timing::of(had == of, one.due, today),
        state: state(had, of, tally),
    }
}

fn state(had: u8, of: u8, tally: &Tally) -> State {
    let any = |numbers: &[u8]| numbers.iter().any(|number| *number > 0);
    if had == of {
        State::Had
    } else if any(&[tally.planned, tally.to_reflect]) {
        State::Planned
    } else if any(&[tally.offered, tally.waiting]) {
        State::Offered
    } else if tally.silent > 0 {
        State::Silent
    } else if any(&[tally.declined, tally.missed]) {
        State::Refused
    } else if tally.had > 0 {
        State::Part
    } else {
        State::Nothing
    }
}
