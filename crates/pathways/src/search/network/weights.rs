//! What going through a door takes: waiting, fees, people who may refuse, and how many finish.

use std::collections::HashMap;

use super::{Leg, Network};
use crate::condition::{Condition, Status};
use crate::courses::Course;
use crate::facts::{Edge, EdgeKind, Rate, Route, Stage};
use crate::front::Cost8;
use crate::money;
use crate::point::NodeId;
use crate::position::Reach;
use crate::search::{HORIZON, lane};

/// Fee of each year from the origin, and whether it is known, by programme and learning route.
pub(super) type FeeTable = HashMap<(NodeId, Option<Route>), Vec<(f64, bool)>>;

impl<'a> Network<'a> {
    /// Half-years to wait before a leg can start: for August, or for an age. None where it can never start; for working
    /// and learning nobody waits, since the same is to be had at school.
    pub(super) fn wait(&self, leg: &Leg, phase: u16) -> Option<u16> {
        let edge = &self.facts.edges()[leg.edge];
        let regular = matches!(
            self.facts.node(leg.to.node).stage,
            Stage::Vo | Stage::Mbo | Stage::Ho
        );
        let earliest = if regular { phase + phase % 2 } else { phase };
        let asked = age_asked(edge, leg).unwrap_or(0);
        let grown = 2 * u16::from(asked.saturating_sub(self.age));
        if grown > earliest && leg.route == Some(Route::Bbl) {
            return None;
        }
        let wait = earliest.max(grown) - phase;
        (wait <= HORIZON).then_some(wait)
    }

    /// When a leg begins for somebody who is at its start with this cost, and whether nobody could refuse until and with
    /// that. None where it begins beyond the horizon.
    pub fn begins(&self, leg: &Leg, cost: Cost8) -> Option<(u16, bool)> {
        let time = cost.lane(lane::TIME);
        let start = time + self.wait(leg, self.phase(time))?;
        let right = cost.lane(lane::REFUSALS) == 0 && self.refusals(leg, start) == 0;
        (start < HORIZON).then_some((start, right))
    }

    /// First half-year from which neither waits nor fees nor deadlines change; even.
    pub(super) fn settles(&self) -> u16 {
        let asked = self
            .legs
            .iter()
            .filter_map(|leg| age_asked(&self.facts.edges()[leg.edge], leg));
        let grown = asked.chain(money::grown_up(self.facts)).max().unwrap_or(0);
        let last_year = money::last_year(self.facts).unwrap_or(i16::MIN);
        let late = self.legs.iter().any(|leg| self.is_late(leg, 0));
        let years = u16::from(grown.saturating_sub(self.age))
            .max(u16::try_from(last_year.saturating_sub(self.origin.year())).unwrap_or(0))
            .max(u16::from(late));
        (2 * years).min(HORIZON)
    }

    /// How many may refuse: the school, unless it is a right; the employer in bbl; the course with its own demands.
    pub(super) fn refusals(&self, leg: &Leg, time: u16) -> u16 {
        let edge = &self.facts.edges()[leg.edge];
        let kind = self.kind(edge, leg, time);
        let school = u16::from(matches!(
            kind,
            EdgeKind::Discretion | EdgeKind::Agreement | EdgeKind::Selection
        ));
        let employer = u16::from(leg.route == Some(Route::Bbl));
        let course = u16::from(self.course(leg).is_some_and(Course::is_judged));
        school + employer + course
    }

    pub(super) fn kind(&self, edge: &Edge, leg: &Leg, time: u16) -> EdgeKind {
        if leg.admit.as_ref().is_some_and(|admit| !admit.is_by_right()) {
            return EdgeKind::Discretion;
        }
        if self.is_beside_advice(edge, leg) {
            return EdgeKind::Discretion;
        }
        let own = matches!(
            self.position.reach(self.facts, leg.from),
            Reach::Reached | Reach::Ahead(0)
        );
        match edge.after_deadline {
            Some(after) if own && self.is_late(leg, time) => after,
            _ => edge.kind,
        }
    }

    /// The school advice that was told is for another level: above it a school may place, below it parents and school may
    /// agree, and either may say no.
    fn is_beside_advice(&self, edge: &Edge, leg: &Leg) -> bool {
        let advice = |day| {
            let status = self.position.status(self.facts, Condition::Advice, leg.to, day);
            matches!(status, Status::Missing | Status::Depends)
        };
        edge.requires.contains(&Condition::Advice)
            && self.position.reach(self.facts, leg.from) != Reach::Never
            && advice(self.origin)
    }

    /// Fees over a leg that starts `time` half-years from the origin, and whether all are known.
    pub(super) fn fees(&self, leg: &Leg, time: u16) -> (f64, bool) {
        let Some(by_year) = self.fees.get(&(leg.to.node, leg.route)) else {
            return (0.0, false);
        };
        total_fees(by_year, leg, time)
    }

    /// What a year costs in each programme and learning route that a leg enters, by years from the origin, until it changes
    /// no more.
    pub(super) fn fee_table(&self) -> FeeTable {
        let mut table = FeeTable::new();
        for leg in &self.legs {
            table.entry((leg.to.node, leg.route)).or_insert_with(|| {
                let node = self.facts.node(leg.to.node);
                let years = 0..=self.settled / 2;
                let fees = years.map(|year| {
                    let age = self.age.saturating_add(u8::try_from(year).unwrap_or(u8::MAX));
                    let year = self.origin.year() + i16::try_from(year).unwrap_or(0);
                    let fee = money::yearly_fee(self.facts, node, leg.route, age, year);
                    (fee.eur, fee.known)
                });
                fees.collect()
            });
        }
        table
    }

    pub(super) fn course(&self, leg: &Leg) -> Option<&'a Course> {
        leg.course.and_then(|index| self.catalogue.courses().get(index))
    }

    pub(super) fn success(&self, leg: &Leg) -> Option<&'a Rate> {
        self.facts.edges()[leg.edge]
            .success
            .as_deref()
            .and_then(|id| self.facts.rate(id))
    }
}

/// Fees over a leg, from a row of [`Network::fee_table`].
pub(super) fn total_fees(by_year: &[(f64, bool)], leg: &Leg, time: u16) -> (f64, bool) {
    let first = usize::from(time / 2);
    let years = first..first + usize::from(leg.half_years.div_ceil(2));
    // Past the last year of the table nothing changes.
    let of = |year: usize| {
        by_year
            .get(year)
            .or(by_year.last())
            .copied()
            .unwrap_or((0.0, false))
    };
    years.map(of).fold((0.0, true), |(eur, known), (more, sure)| {
        (eur + more, known && sure)
    })
}

/// The age a leg asks on the day it starts. Working and learning (bbl) begins after compulsory schooling.
fn age_asked(edge: &Edge, leg: &Leg) -> Option<u8> {
    let asked = edge.requires.iter().filter_map(|condition| condition.age());
    asked.chain((leg.route == Some(Route::Bbl)).then_some(16)).max()
}
