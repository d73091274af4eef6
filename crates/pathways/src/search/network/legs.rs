//! Legs: every way through every door, with the learning routes and the years one may leave at.

use crate::courses::{Admit, Catalogue};
use crate::doors::{self, Verdict};
use crate::facts::{Edge, Facts, Outcome, Route};
use crate::point::{NodeId, Point, Target};
use crate::position::{Position, Reach};
use crate::search::Goal;
use crate::search::holding::{held, holding};

/// A way through one door: what does not depend on when it is taken.
#[derive(Clone, Debug)]
pub(crate) struct Leg {
    pub edge: usize,
    pub from: Point,
    pub to: Target,
    pub outcome: Point,
    pub route: Option<Route>,
    pub half_years: u16,
    pub admit: Option<Admit>,
    /// Index of the course it ends in.
    pub course: Option<usize>,
    /// It ends the pathway: the outcome is the goal.
    pub last: bool,
}

/// Every point that a step leaves from or that a programme ends in.
pub(super) fn points(facts: &Facts) -> Vec<Point> {
    let mut points: Vec<Point> = facts
        .edges()
        .iter()
        .filter(|edge| edge.search)
        .flat_map(|edge| edge.from.clone())
        .collect();
    for (index, node) in facts.nodes().iter().enumerate() {
        let id = NodeId(index as u16);
        points.push(if node.has_diploma {
            Point::Diploma(id)
        } else {
            Point::In(id)
        });
    }
    points.sort_unstable();
    points.dedup();
    points
}

/// Every way through every door, with its learning routes.
pub(super) fn legs(
    facts: &Facts,
    catalogue: &Catalogue,
    position: &Position,
    goal: Option<Goal>,
) -> Vec<Leg> {
    let mut legs = Vec::new();
    for (index, edge) in facts.edges().iter().enumerate() {
        if !edge.search || !edge.provenance.holds_on(position.on) || edge.repair {
            continue;
        }
        for (from, to) in edge.pairs() {
            if is_outside(facts, position, goal, to) {
                continue;
            }
            let reach = position.reach(facts, from);
            if reach != Reach::Never && blocked(facts, position, index, from, to) {
                continue;
            }
            let routes = match facts.node(to.node).routes.as_slice() {
                [] => vec![None],
                routes => routes.iter().copied().map(Some).collect(),
            };
            for route in routes {
                ways(facts, edge, index, from, to, route, &mut legs);
            }
        }
    }
    last_legs(facts, catalogue, position, goal, &mut legs);
    legs
}

/// Special education is no way up for whoever is outside it: the regular track leads to the same.
fn is_outside(facts: &Facts, position: &Position, goal: Option<Goal>, to: Target) -> bool {
    let parallel = |node| facts.node(node).parallel;
    parallel(to.node) && !parallel(position.at) && goal != Some(Goal::Diploma(to.node))
}

/// One cannot take the edge from where one stands: out of reach, past, or closed by a condition.
fn blocked(facts: &Facts, position: &Position, edge: usize, from: Point, to: Target) -> bool {
    match doors::door(facts, position, edge, from, to) {
        Some(door) => matches!(door.verdict, Verdict::Closed(..)),
        None => true,
    }
}

/// The outcomes of one way: the diploma, and every year on the way from which something leads on.
fn ways(
    facts: &Facts,
    edge: &Edge,
    index: usize,
    from: Point,
    to: Target,
    route: Option<Route>,
    legs: &mut Vec<Leg>,
) {
    let node = facts.node(to.node);
    let leg = |outcome, half_years| Leg {
        edge: index,
        from,
        to,
        outcome,
        route,
        half_years,
        admit: None,
        course: None,
        last: false,
    };
    let nominal = u16::from(node.half_years)
        .saturating_sub(2 * (u16::from(to.year) - 1))
        .max(1);
    let full = edge.half_years.map_or(nominal, u16::from);
    match edge.outcome {
        Some(Outcome::Point(point)) => return legs.push(leg(point, full)),
        Some(Outcome::Same) => return,
        None => {}
    }
    let end = if node.has_diploma {
        Point::Diploma(to.node)
    } else {
        Point::In(to.node)
    };
    legs.push(leg(end, full));
    for year in years_with_doors(facts, to.node) {
        let taken = 2 * (u16::from(year) + 1).saturating_sub(u16::from(to.year));
        if year >= to.year && taken > 0 && taken < full + u16::from(!node.has_diploma) {
            legs.push(leg(Point::Passed(to.node, year), taken));
        }
    }
}

/// The years of a programme that a step leaves from.
fn years_with_doors(facts: &Facts, node: NodeId) -> Vec<u8> {
    let mut years: Vec<u8> = facts
        .edges()
        .iter()
        .filter(|edge| edge.search)
        .flat_map(|edge| edge.from.iter())
        .filter_map(|point| match point {
            Point::Passed(at, year) if *at == node => Some(*year),
            _ => None,
        })
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// The legs that end in the goal itself, with what the course asks.
fn last_legs(
    facts: &Facts,
    catalogue: &Catalogue,
    position: &Position,
    goal: Option<Goal>,
    legs: &mut Vec<Leg>,
) {
    let mut last = Vec::new();
    match goal {
        Some(Goal::Course(index)) => {
            let Some(course) = catalogue.courses().get(index) else {
                return;
            };
            let own = holding(facts, catalogue, position);
            for leg in legs
                .iter()
                .filter(|leg| leg.to.node == course.node && leg.outcome == Point::Diploma(course.node))
            {
                let Some(admission) = facts.edges()[leg.edge].admission else {
                    continue;
                };
                let held = held(facts, position, leg.from, &own);
                let admit = catalogue.admit(course, admission, &held);
                if admit == Admit::NotAdmitted {
                    continue;
                }
                last.push(Leg {
                    admit: Some(admit),
                    course: Some(index),
                    last: true,
                    ..leg.clone()
                });
            }
        }
        Some(Goal::Programme(index)) => {
            let Some(programme) = catalogue.programmes().get(index) else {
                return;
            };
            for leg in legs.iter() {
                if programme.is_at(facts.node(leg.to.node)) && leg.outcome == Point::Diploma(leg.to.node) {
                    last.push(Leg {
                        last: true,
                        ..leg.clone()
                    });
                }
            }
        }
        Some(Goal::Diploma(_)) | None => {}
    }
    legs.extend(last);
}
