//! A path of arcs, told as the steps a person would take, with what they come to.

use jiff::civil::Date;

use super::Leg;
use super::{Network, What};
use crate::calendar;
use crate::condition::{Condition, Status};
use crate::courses::Admit;
use crate::doors::Verdict;
use crate::facts::{Edge, EdgeKind, Rate, Route, Stage};
use crate::front::{ArcId, Cost8};
use crate::point::Point;
use crate::position::Reach;
use crate::search::step::{Step, StepKind};
use crate::search::{Measures, Pathway};

impl Network<'_> {
    /// A path of arcs, told as steps.
    pub fn pathway(&self, path: &[ArcId], total: Cost8) -> Pathway {
        let mut steps = Vec::new();
        let mut time = 0;
        for arc in path {
            let next = match self.what[arc.0 as usize] {
                What::Finish { point, half_years } => self.finish(point, half_years),
                What::Gap { point } => Some(self.waiting(self.points[point], 0, 2)),
                What::Arrive => None,
                What::Leg { leg, wait } => {
                    if wait > 0 {
                        steps.push(self.waiting(self.legs[leg].from, time, wait));
                        time += wait;
                    }
                    Some(self.leg_step(&self.legs[leg], time))
                }
            };
            if let Some(step) = next {
                time += step.half_years;
                steps.push(step);
            }
        }
        Pathway {
            measures: measures(&steps),
            steps,
            cost: total,
        }
    }

    fn finish(&self, point: usize, half_years: u16) -> Option<Step> {
        let point = self.points[point];
        let ahead = matches!(self.position.reach(self.facts, point), Reach::Ahead(_));
        ahead.then(|| Step {
            kind: StepKind::Finish,
            conditions: match point {
                Point::Diploma(node) => vec![(Condition::Diploma(node), Status::Missing)],
                Point::Passed(node, year) => vec![(Condition::YearPassed(node, year), Status::Missing)],
                _ => Vec::new(),
            },
            success: (half_years == 0).then_some((1.0, 1.0)),
            ..self.plain(point, 0, half_years)
        })
    }

    fn waiting(&self, point: Point, time: u16, half_years: u16) -> Step {
        Step {
            kind: StepKind::Wait,
            success: Some((1.0, 1.0)),
            ..self.plain(point, time, half_years)
        }
    }

    fn plain(&self, point: Point, time: u16, half_years: u16) -> Step {
        Step {
            kind: StepKind::Finish,
            from: point,
            to: None,
            rung: None,
            outcome: point,
            edge: None,
            route: None,
            start: self.day(time),
            age: self.age_at(time),
            half_years,
            verdict: Verdict::Right,
            conditions: Vec::new(),
            admit: None,
            course: None,
            refusals: 0,
            eur: 0.0,
            eur_known: true,
            success: None,
            rate: None,
        }
    }

    fn leg_step(&self, leg: &Leg, time: u16) -> Step {
        let edge = &self.facts.edges()[leg.edge];
        let start = self.day(time);
        let mut conditions: Vec<(Condition, Status)> = edge
            .requires
            .iter()
            .map(|condition| self.status(*condition, leg, start))
            .collect();
        if leg.route == Some(Route::Bbl) {
            conditions.push((Condition::Employer, Status::Depends));
        }
        let (eur, eur_known) = self.fees(leg, time);
        let rate = self.success(leg);
        Step {
            kind: StepKind::Leg,
            to: Some(leg.to),
            rung: Some(self.rung(leg)),
            outcome: leg.outcome,
            edge: Some(leg.edge),
            route: leg.route,
            verdict: self.verdict(edge, leg, time, &conditions),
            conditions,
            admit: leg.admit.clone(),
            course: leg.course,
            refusals: self.refusals(leg, time),
            eur,
            eur_known,
            success: rate.map(Rate::range),
            rate: rate.map(|rate| rate.id.clone()),
            start: self.first_day(leg, start),
            ..self.plain(leg.from, time, leg.half_years)
        }
    }

    fn rung(&self, leg: &Leg) -> (Stage, u8) {
        let node = self.facts.node(leg.to.node);
        (node.stage, node.level)
    }

    /// Later on one's way a condition is what one will meet there; on one's own track the position itself tells.
    fn status(&self, condition: Condition, leg: &Leg, start: Date) -> (Condition, Status) {
        let own = self.position.reach(self.facts, leg.from) != Reach::Never;
        let status = match condition {
            Condition::ExtraSubject if !own => Status::Missing,
            Condition::NoHigherEntry if !own => Status::Met,
            Condition::SubjectDemands => demands_status(leg.admit.as_ref()),
            _ => return self.position.stands(self.facts, condition, leg.to, start),
        };
        (condition, status)
    }

    fn verdict(&self, edge: &Edge, leg: &Leg, time: u16, conditions: &[(Condition, Status)]) -> Verdict {
        match self.kind(edge, leg, time) {
            EdgeKind::Selection => Verdict::Selection,
            EdgeKind::Discretion | EdgeKind::Agreement => Verdict::Discretion,
            EdgeKind::Right | EdgeKind::RightIf => {
                match self.course(leg) {
                    Some(course) if course.fixed_places => return Verdict::Selection,
                    Some(course) if course.is_judged() => return Verdict::Discretion,
                    _ => {}
                }
                let open = conditions
                    .iter()
                    .filter(|(_, status)| !matches!(status, Status::Met | Status::Todo));
                let open: Vec<Condition> = open.map(|(condition, _)| *condition).collect();
                if open.is_empty() {
                    Verdict::Right
                } else {
                    Verdict::RightIf(open)
                }
            }
        }
    }

    fn day(&self, time: u16) -> Date {
        let year = self.origin.year() + i16::try_from(time / 2).unwrap_or(0);
        let (year, month) = if time.is_multiple_of(2) {
            (year, 8)
        } else {
            (year + 1, 2)
        };
        Date::new(year, month, 1).unwrap_or(self.origin)
    }

    /// Higher education begins in September; who starts halfway does so in February there too.
    fn first_day(&self, leg: &Leg, start: Date) -> Date {
        let stage = self.facts.node(leg.to.node).stage;
        let halfway = start.month() != 8;
        if halfway {
            start
        } else {
            calendar::first_day(self.facts, stage, start)
        }
    }

    fn age_at(&self, time: u16) -> u8 {
        self.age.saturating_add(u8::try_from(time / 2).unwrap_or(u8::MAX))
    }
}

/// How far one has got with the demands of the course a leg ends in.
fn demands_status(admit: Option<&Admit>) -> Status {
    match admit {
        Some(Admit::Direct) => Status::Met,
        Some(Admit::Subjects(_)) => Status::Missing,
        Some(Admit::Profiles { .. } | Admit::DomainsExcept(_)) => Status::Unknown,
        Some(Admit::Statement | Admit::Unstated | Admit::NotAdmitted) | None => Status::Depends,
    }
}

/// Adds up the steps, apart from the engine: the two must agree.
fn measures(steps: &[Step]) -> Measures {
    let known = steps.iter().filter_map(|step| step.success);
    Measures {
        half_years: steps.iter().map(|step| step.half_years).sum(),
        eur: steps
            .iter()
            .map(|step| (step.eur / 10.0).round() as u32 * 10)
            .sum(),
        refusals: steps.iter().map(|step| step.refusals).sum(),
        success: known.fold((1.0, 1.0), |(low, high), (a, b)| (low * a, high * b)),
        unknown_steps: steps.iter().filter(|step| step.success.is_none()).count() as u16,
    }
}
