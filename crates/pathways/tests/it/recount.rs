//! What a pathway costs, added up from its steps and the facts, apart from the engine; and the rule by which pathways are
//! left out, written once more.

use jiff::civil::Date;
use pathways::courses::{Admit, Catalogue};
use pathways::facts::{CostKind, EdgeKind, Node, Outcome, Route};
use pathways::search::{Pathway, Step, StepKind};
use pathways::{Facts, Point, Position};

/// Half-years, tens of euro, refusals, and the penalties of the lowest and highest success.
pub type Lanes = [u16; 5];

/// A step whose success nobody publishes: 15 nats, one in three million, at worst; certain at best.
pub const NOT_PUBLISHED: [u16; 2] = [1500, 0];

/// Hundredths of a nat, rounded so that the range only widens.
pub fn penalties(range: (f64, f64)) -> [u16; 2] {
    let nats = |chance: f64| -100.0 * chance.ln();
    [nats(range.0).ceil() as u16, nats(range.1).floor() as u16]
}

/// The first of August on or before which the school year of a search begins: the coming one.
pub fn origin(on: Date) -> Date {
    let year = if on.month() >= 8 { on.year() + 1 } else { on.year() };
    Date::new(year, 8, 1).unwrap()
}

/// What a leg costs in fees, in tens of euro: for each school year the newest amount that is known by then.
pub fn fees(facts: &Facts, node: &Node, route: Option<Route>, start: Date, age: u8, half_years: u16) -> u16 {
    // What starts in February belongs to the school year that began the summer before.
    let first = start.year() - i16::from(start.month() < 8);
    let years = 0..half_years.div_ceil(2);
    let eur: f64 = years
        .map(|year| fee(facts, node, route, first + year as i16, age + year as u8))
        .sum();
    (eur / 10.0).round() as u16
}

fn fee(facts: &Facts, node: &Node, route: Option<Route>, year: i16, age: u8) -> f64 {
    if node.fees_vary {
        return 0.0;
    }
    for item in &node.fees {
        let mut rows: Vec<(i16, &pathways::facts::Cost)> = facts
            .costs()
            .iter()
            .filter(|cost| cost.kind == CostKind::Fee && cost.item == *item)
            .map(|cost| (cost.school_year.as_ref().unwrap()[..4].parse().unwrap(), cost))
            .collect();
        rows.sort_by_key(|(first, _)| *first);
        let known = rows
            .iter()
            .rev()
            .find(|(first, _)| *first <= year)
            .or(rows.first());
        let Some((_, cost)) = known else { continue };
        if route.is_some() && cost.route.is_some() && cost.route != route {
            continue;
        }
        let due = cost.age_min.is_none_or(|from| age >= from);
        return if due { cost.eur.unwrap().1 } else { 0.0 };
    }
    0.0
}

/// The rule's deadline lies behind, for a start in the coming summer.
pub fn is_late(facts: &Facts, rule: Option<&str>, on: Date) -> bool {
    let Some(rule) = rule else { return false };
    let origin = origin(on);
    let school_year = format!("{}-{:02}", origin.year() - 1, origin.year() % 100);
    let event = facts
        .events()
        .iter()
        .find(|event| event.rule.as_deref() == Some(rule) && event.school_year == school_year);
    let fixed = event.and_then(|event| event.to.or(event.date));
    let yearly = facts.rule(rule).unwrap().month_day.map(|(month, day)| {
        let year = if month >= 8 {
            origin.year() - 1
        } else {
            origin.year()
        };
        Date::new(year, month, day).unwrap()
    });
    fixed.or(yearly).is_some_and(|last| on > last)
}

/// All of a pathway, step by step: that each follows from the one before and from the facts, and what they cost together.
pub fn recount(facts: &Facts, catalogue: &Catalogue, position: &Position, pathway: &Pathway) -> Lanes {
    let mut total: Lanes = [0; 5];
    let mut at: Option<Point> = None;
    for step in &pathway.steps {
        let years = step.start.year() - origin(position.on).year();
        let half_years = if step.start.month() == 2 {
            2 * years - 1
        } else {
            2 * years
        };
        assert_eq!(
            i16::try_from(total[0]),
            Ok(half_years),
            "a step starts when the last one ends"
        );
        assert!(
            at.is_none_or(|point| point == step.from),
            "{:?} does not begin at {at:?}",
            step.from
        );
        at = Some(step.outcome);
        let cost = match step.kind {
            StepKind::Wait => [step.half_years, 0, 0, 0, 0],
            StepKind::Finish if step.half_years == 0 => [0; 5],
            StepKind::Finish => [step.half_years, 0, 0, NOT_PUBLISHED[0], NOT_PUBLISHED[1]],
            StepKind::Leg => leg(facts, catalogue, position, step),
        };
        for (lane, more) in total.iter_mut().zip(cost) {
            *lane += more;
        }
    }
    total
}

fn leg(facts: &Facts, catalogue: &Catalogue, position: &Position, step: &Step) -> Lanes {
    let edge = &facts.edges()[step.edge.unwrap()];
    let to = step.to.unwrap();
    let node = facts.node(to.node);
    assert!(
        edge.pairs().any(|pair| pair == (step.from, to)),
        "{} does not lead there",
        edge.id
    );
    assert!(edge.search && edge.provenance.holds_on(position.on));
    let length = edge.half_years.unwrap_or(node.half_years - 2 * (to.year - 1));
    match (step.outcome, edge.outcome) {
        (outcome, Some(Outcome::Point(point))) => {
            assert_eq!((outcome, step.half_years), (point, u16::from(length)));
        }
        (Point::Diploma(of), None) | (Point::In(of), None) => {
            assert_eq!((of, step.half_years), (to.node, u16::from(length)));
        }
        (Point::Passed(of, year), None) => {
            // From the start of year `to.year` to the end of `year`.
            assert_eq!(
                (of, step.half_years),
                (to.node, 2 * u16::from(year + 1 - to.year))
            );
        }
        other => panic!("{other:?}"),
    }
    if let Some(age) = edge.requires.iter().filter_map(|condition| condition.age()).max() {
        assert!(step.age >= age, "{} asks the age of {age}", edge.id);
    }
    let this_summer = step.start.year() == origin(position.on).year() && step.start.month() >= 8;
    let late = this_summer && is_late(facts, edge.deadline.as_deref(), position.on);
    let kind = edge.after_deadline.filter(|_| late).unwrap_or(edge.kind);
    let course = step.course.map(|index| &catalogue.courses()[index]);
    let stated = |admit: &Admit| matches!(admit, Admit::Statement | Admit::Unstated | Admit::NotAdmitted);
    let school =
        !matches!(kind, EdgeKind::Right | EdgeKind::RightIf) || step.admit.as_ref().is_some_and(stated);
    let employer = step.route == Some(Route::Bbl);
    assert!(!employer || step.age >= 16);
    let refusals = [school, employer, course.is_some_and(|course| course.is_judged())];
    let refusals = refusals.iter().filter(|may_refuse| **may_refuse).count() as u16;
    let money = fees(facts, node, step.route, step.start, step.age, step.half_years);
    let rate = edge.success.as_deref().map(|id| facts.rate(id).unwrap());
    let margin = |rate: &pathways::facts::Rate| rate.margin.as_ref().map_or(0.0, |(width, _)| *width);
    let range = rate.map(|rate| {
        (
            (rate.value.0 - margin(rate)).max(0.0),
            (rate.value.1 + margin(rate)).min(1.0),
        )
    });
    let [worst, best] = range.map_or(NOT_PUBLISHED, penalties);
    [step.half_years, money, refusals, worst, best]
}

/// At most as much in every lane.
pub fn at_most(a: Lanes, b: Lanes) -> bool {
    a.iter().zip(b).all(|(a, b)| *a <= b)
}

/// One pathway leaves out another: at most as much in everything, and less in time, money or refusals.
pub fn leaves_out(a: Lanes, b: Lanes) -> bool {
    at_most(a, b) && a[..3] != b[..3]
}

/// Equal in time, money and refusals, and certain to succeed more often: at worst better than the other at best.
pub fn is_certainly_surer(a: Lanes, b: Lanes) -> bool {
    a[..3] == b[..3] && a[3] < b[4]
}
