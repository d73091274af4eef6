//! The pathways of a small system by writing out every sequence of steps: a second implementation, that knows the facts and
//! neither the engine nor its network.
//!
//! Where somebody can be, half-year by half-year, is kept with every cost at which one can be there. Nothing is left out on
//! the way; the rule is applied once, at the goal.

use std::collections::{BTreeMap, BTreeSet};

use pathways::doors::door;
use pathways::facts::{Edge, EdgeKind, Outcome, Route, Stage};
use pathways::position::Reach;
use pathways::{Facts, NodeId, Point, Position, Verdict};

use crate::recount::{
    Lanes, NOT_PUBLISHED, fees, is_certainly_surer, is_late, leaves_out, origin, penalties,
};

const HORIZON: u16 = 40;

/// More costs than this, and the case is too large to write out.
const TOO_MANY: usize = 60_000;

/// One way through a door.
struct Way<'a> {
    edge: &'a Edge,
    from: Point,
    stage: Stage,
    node: NodeId,
    route: Option<Route>,
    outcome: Point,
    half_years: u16,
}

/// The costs of all pathways to a diploma that no other leaves out; nothing for a case that is too large.
pub fn front(facts: &Facts, position: &Position, goal: NodeId) -> Option<BTreeSet<Lanes>> {
    let ways = ways(facts, position);
    let age = age_in_summer(facts, position);
    let mut at: BTreeMap<u16, BTreeMap<Point, BTreeSet<Lanes>>> = BTreeMap::new();
    for (point, cost) in starts(facts, position, &ways) {
        at.entry(cost[0])
            .or_default()
            .entry(point)
            .or_default()
            .insert(cost);
    }
    let (mut reached, mut count) = (BTreeSet::new(), 0);
    while let Some((time, points)) = at.pop_first() {
        for (point, costs) in points {
            count += costs.len();
            if count > TOO_MANY {
                return None;
            }
            if point == Point::Diploma(goal) {
                reached.extend(costs.iter().copied());
            }
            for way in ways.iter().filter(|way| way.from == point) {
                let Some(step) = cost(facts, position, way, time, age) else {
                    continue;
                };
                let later = time + step[0];
                let sums = costs
                    .iter()
                    .map(|cost| std::array::from_fn(|lane| cost[lane] + step[lane]));
                at.entry(later)
                    .or_default()
                    .entry(way.outcome)
                    .or_default()
                    .extend(sums);
            }
        }
    }
    Some(rule(&reached))
}

/// What the rule keeps of all costs.
pub fn rule(all: &BTreeSet<Lanes>) -> BTreeSet<Lanes> {
    let kept: Vec<Lanes> = all
        .iter()
        .copied()
        .filter(|b| !all.iter().any(|a| leaves_out(*a, *b)))
        .collect();
    kept.iter()
        .copied()
        .filter(|b| !kept.iter().any(|a| is_certainly_surer(*a, *b)))
        .collect()
}

/// On the first of August from which all is counted: as told, or as is usual for who is there.
fn age_in_summer(facts: &Facts, position: &Position) -> u8 {
    let node = facts.node(position.at);
    let usual = match position.year {
        // In the first year one is as old as the programme begins; a year older by the summer.
        Some(year) => (node.age[0] + year - 1).min(node.age[1]) + 1,
        None if position.diploma => (node.age[0] + node.half_years.div_ceil(2)).min(node.age[1]),
        None => node.age[0],
    };
    position.age.unwrap_or(usual)
}

fn ways<'a>(facts: &'a Facts, position: &Position) -> Vec<Way<'a>> {
    let mut ways = Vec::new();
    for (index, edge) in facts.edges().iter().enumerate().filter(|(_, edge)| edge.search) {
        for (from, to) in edge.pairs() {
            // From where one stands a closed door is no way; what lies further on is not judged yet.
            let shut = position.reach(facts, from) != Reach::Never
                && door(facts, position, index, from, to)
                    .is_none_or(|door| matches!(door.verdict, Verdict::Closed(..)));
            if shut {
                continue;
            }
            let node = facts.node(to.node);
            let rest = u16::from(node.half_years).saturating_sub(2 * (u16::from(to.year) - 1));
            let full = edge.half_years.map_or(rest, u16::from);
            let mut outcomes = Vec::new();
            match edge.outcome {
                Some(Outcome::Point(point)) => outcomes.push((point, full)),
                Some(Outcome::Same) => {}
                None if node.has_diploma => outcomes.push((Point::Diploma(to.node), full)),
                None => outcomes.push((Point::In(to.node), full)),
            }
            for year in to.year..=node.years() {
                let leads_on = facts
                    .edges()
                    .iter()
                    .any(|next| next.search && next.from.contains(&Point::Passed(to.node, year)));
                let until = 2 * (u16::from(year) + 1 - u16::from(to.year));
                // The last year passed is the diploma, where there is one.
                if edge.outcome.is_none()
                    && leads_on
                    && (until < full || (until == full && !node.has_diploma))
                {
                    outcomes.push((Point::Passed(to.node, year), until));
                }
            }
            let routes: Vec<Option<Route>> = match node.routes.as_slice() {
                [] => vec![None],
                routes => routes.iter().copied().map(Some).collect(),
            };
            for (outcome, half_years) in outcomes {
                let way = |route| Way {
                    edge,
                    from,
                    stage: node.stage,
                    node: to.node,
                    route,
                    outcome,
                    half_years,
                };
                ways.extend(routes.iter().map(|route| way(*route)));
            }
        }
    }
    ways
}

/// Where one can begin: at once, after the years one still has to go, or after a year's wait for a date that was missed.
fn starts(facts: &Facts, position: &Position, ways: &[Way<'_>]) -> Vec<(Point, Lanes)> {
    let mut starts = Vec::new();
    let points: BTreeSet<Point> = ways.iter().map(|way| way.from).chain(ends(facts)).collect();
    for point in points {
        let years = match position.reach(facts, point) {
            Reach::Never => continue,
            Reach::Reached => 0,
            Reach::Ahead(years) => u16::from(years),
        };
        let [worst, best] = if years == 0 { [0, 0] } else { NOT_PUBLISHED };
        starts.push((point, [2 * years, 0, 0, worst, best]));
        let missed =
            |way: &Way<'_>| way.from == point && is_late(facts, way.edge.deadline.as_deref(), position.on);
        if years == 0 && ways.iter().any(missed) {
            starts.push((point, [2, 0, 0, 0, 0]));
        }
    }
    starts
}

/// Where a programme ends.
fn ends(facts: &Facts) -> impl Iterator<Item = Point> + '_ {
    let nodes = (0..).map(NodeId).zip(facts.nodes());
    nodes.map(|(id, node)| {
        if node.has_diploma {
            Point::Diploma(id)
        } else {
            Point::In(id)
        }
    })
}

/// What a way costs for who is at its start at a time: half-years waited included. Nothing where it cannot be taken, or not
/// within the horizon.
fn cost(facts: &Facts, position: &Position, way: &Way<'_>, time: u16, age: u8) -> Option<Lanes> {
    let age_at = |time: u16| age + (time / 2) as u8;
    let in_august =
        |time: u16| time.is_multiple_of(2) || !matches!(way.stage, Stage::Vo | Stage::Mbo | Stage::Ho);
    let asked = way
        .edge
        .requires
        .iter()
        .filter_map(|condition| condition.age())
        .max()
        .unwrap_or(0);
    let asked = if way.route == Some(Route::Bbl) {
        asked.max(16)
    } else {
        asked
    };
    let mut start = time;
    while !in_august(start) {
        start += 1;
    }
    if way.route == Some(Route::Bbl) && age_at(start) < asked {
        return None;
    }
    while age_at(start) < asked && start <= HORIZON {
        start += 1;
    }
    let half_years = start - time + way.half_years;
    if time + half_years > HORIZON {
        return None;
    }
    let own = matches!(position.reach(facts, way.from), Reach::Reached | Reach::Ahead(0));
    let late = own && start == 0 && is_late(facts, way.edge.deadline.as_deref(), position.on);
    let kind = way.edge.after_deadline.filter(|_| late).unwrap_or(way.edge.kind);
    let school = u16::from(!matches!(kind, EdgeKind::Right | EdgeKind::RightIf));
    let employer = u16::from(way.route == Some(Route::Bbl));
    let begins = origin(position.on).saturating_add(jiff::Span::new().months(6 * i32::from(start)));
    let money = fees(
        facts,
        facts.node(way.node),
        way.route,
        begins,
        age_at(start),
        way.half_years,
    );
    let rate = way.edge.success.as_deref().map(|id| facts.rate(id).unwrap());
    let [worst, best] = rate.map_or(NOT_PUBLISHED, |rate| penalties(rate.value));
    Some([half_years, money, school + employer, worst, best])
}
