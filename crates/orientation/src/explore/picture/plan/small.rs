//! The small questions that a plan asks of the facts: how long, how much longer, what is still asked.

use pathways::condition::{Condition, Status};
use pathways::facts::Stage;
use pathways::{Facts, NodeId, Point, Position, Target};

use super::{Lane, Role};

pub(super) fn is_regular(facts: &Facts, id: NodeId) -> bool {
    let node = facts.node(id);
    matches!(node.stage, Stage::Vo | Stage::Mbo | Stage::Ho)
        && node.has_diploma
        && !node.parallel
        && !node.specialist
        && !node.terminal
}

pub(super) fn own(facts: &Facts, position: &Position) -> Lane {
    let node = facts.node(position.at);
    let years = node.years();
    let passed = position.year.filter(|_| !position.diploma).unwrap_or(years);
    let start = -2 * i32::from(passed);
    let told = position.year.is_some() || position.diploma;
    let end = if told { start + 2 * i32::from(years) } else { 0 };
    Lane {
        node: position.at,
        first: 1,
        start,
        end: end.max(0),
        role: Role::Own,
        on_way: false,
        numbered: told,
        diploma: true,
    }
}

pub(super) fn length(facts: &Facts, edge: usize, to: Target) -> i32 {
    let node = facts.node(to.node);
    let rest = i32::from(node.half_years) - 2 * (i32::from(to.year) - 1);
    facts.edges()[edge].half_years.map_or(rest, i32::from).max(1)
}

pub(super) fn extra(facts: &Facts, edge: usize) -> Option<(i32, i32)> {
    let (low, high) = facts.edges()[edge].extra_years?;
    let halves = |years: f32| (years * 2.0).round() as i32;
    Some((halves(low), halves(high))).filter(|extra| *extra != (0, 0))
}

/// What is still asked. The point one leaves from is drawn, so it is not said again; neither is what one simply does
/// (apply, take part), except that the date stands there.
pub(super) fn asked(conditions: &[(Condition, Status)], from: Point) -> Vec<Condition> {
    let drawn = |condition: Condition| match condition {
        Condition::Diploma(node) => from == Point::Diploma(node),
        Condition::YearPassed(node, year) => from == Point::Passed(node, year),
        Condition::SchoolAgrees | Condition::UniversityAgrees => true,
        _ => false,
    };
    let open = |status| {
        matches!(
            status,
            Status::Missing | Status::Unknown | Status::Depends | Status::Impossible
        )
    };
    conditions
        .iter()
        .filter(|(condition, status)| open(*status) && !drawn(*condition))
        .map(|(condition, _)| *condition)
        .collect()
}
