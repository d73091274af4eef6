//! What a row names, looked up: programmes, points, targets, conditions, days. What does not resolve becomes a problem
//! that names the nearest id.

use super::{Facts, Problem, Provenance};
use crate::condition::Condition;
use crate::point::{NodeId, Point, Target};

pub(super) fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2028 is a leap year, so that 29 February would be accepted as written.
    jiff::civil::Date::new(2028, month, day)
        .ok()
        .map(|_| (month, day))
}

pub(super) fn half_years(years: f32, provenance: &Provenance, problems: &mut Vec<Problem>) -> u8 {
    let doubled = years * 2.0;
    if !(1.0..=20.0).contains(&doubled) || doubled.fract() != 0.0 {
        problems.push(here(
            provenance,
            format!("years = {years}: een veelvoud van een half jaar, van 0.5 tot 10"),
        ));
        return 2;
    }
    // The range was checked on the line above, so nothing is cut off.
    doubled as u8
}

pub(super) fn points(
    facts: &Facts,
    texts: &[String],
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Vec<Point> {
    texts
        .iter()
        .filter_map(|text| point(facts, text, provenance, problems))
        .collect()
}

pub(super) fn point(
    facts: &Facts,
    text: &str,
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Option<Point> {
    use crate::point::Written;
    match crate::point::read(text) {
        Ok(Written::In(id)) => named(facts, id, provenance, problems).map(Point::In),
        Ok(Written::Year(id, year)) => {
            let node = named(facts, id, provenance, problems)?;
            within(facts, node, year, provenance, problems).then_some(Point::Passed(node, year))
        }
        Ok(Written::Diploma(id)) => named(facts, id, provenance, problems).map(Point::Diploma),
        Ok(Written::NoDiploma) => Some(Point::NoDiploma),
        Ok(Written::NoStartQualification) => Some(Point::NoStartQualification),
        Err(rest) => {
            let message = format!("'{text}': '{rest}' is geen jaar (1 tot 8) en ook niet 'diploma'");
            problems.push(here(provenance, message));
            None
        }
    }
}

pub(super) fn target(
    facts: &Facts,
    text: &str,
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Option<Target> {
    let (id, year) = match text.split_once(':') {
        None => (text, 1),
        Some((id, year)) => match year.parse::<u8>() {
            Ok(number @ 1..=8) => (id, number),
            _ => {
                problems.push(here(
                    provenance,
                    format!("'{text}': '{year}' is geen jaar (1 tot 8)"),
                ));
                return None;
            }
        },
    };
    let node = named(facts, id, provenance, problems)?;
    within(facts, node, year, provenance, problems).then_some(Target { node, year })
}

/// The programme has so many years.
fn within(
    facts: &Facts,
    node: NodeId,
    year: u8,
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> bool {
    let (id, years) = (&facts.node(node).id, facts.node(node).years());
    if year > years {
        problems.push(here(
            provenance,
            format!("'{id}:{year}': {id} heeft {years} jaar"),
        ));
    }
    year <= years
}

pub(super) fn named(
    facts: &Facts,
    id: &str,
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Option<NodeId> {
    let found = facts.node_id(id);
    if found.is_none() {
        let near = crate::position::nearest(id, facts.nodes().iter().map(|node| node.id.as_str()));
        let hint = near
            .map(|near| format!("; bedoel je '{near}'?"))
            .unwrap_or_default();
        problems.push(here(provenance, format!("'{id}' staat niet in nodes.toml{hint}")));
    }
    found
}

pub(super) fn conditions(
    ids: &[String],
    provenance: &Provenance,
    problems: &mut Vec<Problem>,
) -> Vec<Condition> {
    let mut found = Vec::new();
    for id in ids {
        match Condition::from_id(id) {
            Some(condition) => found.push(condition),
            None => {
                let near = crate::position::nearest(id, Condition::ids().iter().copied());
                let hint = near
                    .map(|near| format!("; bedoel je '{near}'?"))
                    .unwrap_or_default();
                problems.push(here(provenance, format!("voorwaarde '{id}' ken ik niet{hint}")));
            }
        }
    }
    found
}

pub(super) fn here(provenance: &Provenance, message: String) -> Problem {
    Problem {
        file: provenance.file.clone(),
        line: provenance.line,
        message,
    }
}
