//! The arcs of the network: from where one stands, through every door in every half-year, and into the goal.

use super::weights::total_fees;
use super::{Leg, Network, What};
use crate::calendar;
use crate::facts::Rate;
use crate::front::{Cost, Cost8, LANE_MAX};
use crate::point::Point;
use crate::position::Reach;
use crate::search::{Goal, penalties};

impl Network<'_> {
    pub(super) fn arcs(&mut self, goal: Option<Goal>) -> Vec<(u32, u32, Cost8)> {
        let mut arcs = Vec::new();
        self.start_arcs(&mut arcs);
        for leg in 0..self.legs.len() {
            self.leg_arcs(&mut arcs, leg);
        }
        if let Some(Goal::Diploma(node)) = goal
            && let Some(point) = self.index(Point::Diploma(node))
        {
            for phase in 0..self.settled + 2 {
                arcs.push((self.node(point, phase), self.sink(), Cost8::ZERO));
                self.what.push(What::Arrive);
            }
        }
        arcs
    }

    /// From where one stands to every point that one has, or will have by going on.
    fn start_arcs(&mut self, arcs: &mut Vec<(u32, u32, Cost8)>) {
        for index in 0..self.points.len() {
            let years = match self.position.reach(self.facts, self.points[index]) {
                Reach::Never => continue,
                Reach::Reached => 0,
                Reach::Ahead(years) => years,
            };
            let half_years = 2 * u16::from(years);
            let (worst, best) = if years == 0 { (0, 0) } else { penalties(None) };
            arcs.push((
                self.start(),
                self.node(index, half_years),
                cost(half_years, 0, 0, worst, best),
            ));
            self.what.push(What::Finish {
                point: index,
                half_years,
            });
            // With the date passed, the right comes back in a year; who waits keeps it.
            if self.deadline_passed(self.points[index]) {
                arcs.push((self.start(), self.node(index, 2), cost(2, 0, 0, 0, 0)));
                self.what.push(What::Gap { point: index });
            }
        }
    }

    fn deadline_passed(&self, point: Point) -> bool {
        let reached = matches!(
            self.position.reach(self.facts, point),
            Reach::Reached | Reach::Ahead(0)
        );
        reached
            && self
                .legs
                .iter()
                .any(|leg| leg.from == point && self.is_late(leg, 0))
    }

    /// The leg would start this summer, and its deadline lies behind.
    pub(super) fn is_late(&self, leg: &Leg, time: u16) -> bool {
        let edge = &self.facts.edges()[leg.edge];
        let rule = edge.deadline.as_deref().filter(|_| time == 0);
        let late = rule.and_then(|rule| calendar::deadline(self.facts, rule, self.origin, self.position.on));
        late.is_some_and(|deadline| deadline.passed)
    }

    /// A leg in every half-year in which one can be at its start.
    fn leg_arcs(&mut self, arcs: &mut Vec<(u32, u32, Cost8)>, index: usize) {
        let leg = &self.legs[index];
        let (Some(from), to) = (self.index(leg.from), self.index(leg.outcome)) else {
            return;
        };
        let Some(fees) = self.fees.get(&(leg.to.node, leg.route)) else {
            return;
        };
        let (worst, best) = penalties(self.success(leg).map(Rate::range));
        for phase in 0..self.settled + 2 {
            let Some(wait) = self.wait(leg, phase) else {
                continue;
            };
            let start = phase + wait;
            let end = match to {
                _ if leg.last => self.sink(),
                Some(point) => self.node(point, start + leg.half_years),
                None => return,
            };
            let (eur, _) = total_fees(fees, leg, start);
            let tens = (eur / 10.0).round().min(f64::from(LANE_MAX)) as u16;
            let refusals = self.refusals(leg, start);
            arcs.push((
                self.node(from, phase),
                end,
                cost(wait + leg.half_years, tens, refusals, worst, best),
            ));
            self.what.push(What::Leg { leg: index, wait });
        }
    }
}

fn cost(time: u16, money: u16, refusals: u16, worst: u16, best: u16) -> Cost8 {
    Cost8::from_lanes([time, money, refusals, worst, best, 0, 0, 0]).unwrap_or(Cost8::ZERO)
}
