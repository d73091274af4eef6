//! What going through a door takes: waiting, fees, people who may refuse, and how many finish.

use super::Leg;
use super::Network;
use crate::courses::Course;
use crate::facts::{Edge, EdgeKind, Rate, Route, Stage};
use crate::front::Cost8;
use crate::money;
use crate::position::Reach;
use crate::search::{HORIZON, lane};

impl<'a> Network<'a> {
    /// Half-years to wait before a leg can start: for an age, or for August. None where it can never start.
    pub(super) fn wait(&self, leg: &Leg, phase: u16) -> Option<u16> {
        let edge = &self.facts.edges()[leg.edge];
        let regular = matches!(
            self.facts.node(leg.to.node).stage,
            Stage::Vo | Stage::Mbo | Stage::Ho
        );
        let mut wait = if regular { phase % 2 } else { 0 };
        if let Some(asked) = age_asked(edge, leg) {
            let missing = (2 * u16::from(asked.saturating_sub(self.age))).saturating_sub(phase);
            if missing > 0 && leg.route == Some(Route::Bbl) {
                return None;
            }
            wait = wait.max(missing);
        }
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
        let own = matches!(
            self.position.reach(self.facts, leg.from),
            Reach::Reached | Reach::Ahead(0)
        );
        match edge.after_deadline {
            Some(after) if own && self.is_late(leg, time) => after,
            _ => edge.kind,
        }
    }

    /// Fees over a leg that starts `time` half-years from the origin, and whether all are known.
    pub(super) fn fees(&self, leg: &Leg, time: u16) -> (f64, bool) {
        let node = self.facts.node(leg.to.node);
        let (mut eur, mut known) = (0.0, true);
        for year in 0..leg.half_years.div_ceil(2) {
            let at = time + 2 * year;
            let age = self.age.saturating_add(u8::try_from(at / 2).unwrap_or(u8::MAX));
            let calendar_year = self.origin.year() + i16::try_from(at / 2).unwrap_or(0);
            let fee = money::yearly_fee(self.facts, node, leg.route, age, calendar_year);
            eur += fee.eur;
            known &= fee.known;
        }
        (eur, known)
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

/// The age a leg asks on the day it starts. Working and learning (bbl) begins after compulsory schooling.
fn age_asked(edge: &Edge, leg: &Leg) -> Option<u8> {
    let asked = edge.requires.iter().filter_map(|condition| condition.age());
    asked.chain((leg.route == Some(Route::Bbl)).then_some(16)).max()
}
