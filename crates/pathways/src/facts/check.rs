//! The invariants that all facts keep together (section 9 of the domain tables), and what is out of date on a day.

use jiff::civil::Date;

use super::resolve::here;
use super::{Edge, EdgeKind, Facts, Problem, Provenance};
use crate::condition::Condition;
use crate::point::Point;

/// A fact that does not hold on a day.
#[derive(Clone, Debug)]
pub struct OutOfDate {
    /// Id of the fact.
    pub id: String,
    /// Where it stands.
    pub provenance: Provenance,
    /// It starts to hold only later.
    pub future: bool,
}

/// Facts whose period does not include `day`, oldest first.
pub(super) fn out_of_date(facts: &Facts, day: Date) -> Vec<OutOfDate> {
    let mut found: Vec<OutOfDate> = facts
        .listed()
        .iter()
        .filter(|(_, provenance)| !provenance.holds_on(day))
        .map(|(id, provenance)| OutOfDate {
            id: id.clone(),
            provenance: provenance.clone(),
            future: provenance.valid_from > day,
        })
        .collect();
    found.sort_by_key(|entry| entry.provenance.valid_to);
    found
}

/// Adds a problem for every invariant that is broken.
pub(super) fn invariants(facts: &Facts, problems: &mut Vec<Problem>) {
    unique_ids(facts, problems);
    known_references(facts, problems);
    rights_ask_no_favour(facts, problems);
    mbo_obeys_the_law(facts, problems);
    no_dead_ends(facts, problems);
    calendar_is_sound(facts, problems);
    rates_are_whole(facts, problems);
    nothing_on_origin(facts, problems);
}

/// An id names one fact inside its file.
fn unique_ids(facts: &Facts, problems: &mut Vec<Problem>) {
    let mut seen = std::collections::HashSet::new();
    for (id, provenance) in facts.listed() {
        if !seen.insert((provenance.file.as_str(), id.as_str())) {
            problems.push(here(provenance, format!("id '{id}' staat er twee keer")));
        }
    }
}

/// Sources, rates, refusals and calendar rules that a fact names exist. Files that were not given are not judged.
fn known_references(facts: &Facts, problems: &mut Vec<Problem>) {
    if !facts.sources.is_empty() {
        for (id, provenance) in facts.listed() {
            for source in provenance
                .source
                .iter()
                .filter(|source| facts.source(source).is_none())
            {
                problems.push(here(
                    provenance,
                    format!("{id}: bron '{source}' staat niet in sources.toml"),
                ));
            }
        }
    }
    let mut refer =
        |edge: &Edge, field: &str, id: &Option<String>, known: &dyn Fn(&str) -> bool, file: &str| {
            if let Some(id) = id.as_deref().filter(|id| !known(id)) {
                let message = format!("{}: {field} '{id}' staat niet in {file}", edge.id);
                problems.push(here(&edge.provenance, message));
            }
        };
    for edge in &facts.edges {
        if !facts.rates.is_empty() {
            refer(
                edge,
                "rate",
                &edge.rate,
                &|id| facts.rate(id).is_some(),
                "rates.toml",
            );
            refer(
                edge,
                "success",
                &edge.success,
                &|id| facts.rate(id).is_some(),
                "rates.toml",
            );
        }
        if !facts.rules.is_empty() {
            refer(
                edge,
                "deadline",
                &edge.deadline,
                &|id| facts.rule(id).is_some(),
                "calendar.toml",
            );
        }
        if !facts.refusals.is_empty() {
            let known = |id: &str| facts.refusals.iter().any(|refusal| refusal.id == id);
            refer(edge, "refusal", &edge.refusal, &known, "refusals.toml");
        }
    }
    for node in &facts.nodes {
        for item in &node.fees {
            if !facts.costs.is_empty() && !facts.costs.iter().any(|cost| cost.item == *item) {
                let message = format!("{}: fees '{item}' staat niet in costs.toml", node.id);
                problems.push(here(&node.provenance, message));
            }
        }
    }
    for moment in &facts.moments {
        for event in &moment.events {
            let known = facts.rule(event).is_some() || facts.events.iter().any(|known| known.id == *event);
            if !known && !facts.rules.is_empty() {
                let message = format!("{}: '{event}' staat niet in calendar.toml", moment.id);
                problems.push(here(&moment.provenance, message));
            }
        }
    }
}

/// Invariant 4: a right never depends on a grade, a motivation or somebody's agreement.
fn rights_ask_no_favour(facts: &Facts, problems: &mut Vec<Problem>) {
    const FAVOURS: [Condition; 9] = [
        Condition::AdmissionPolicy,
        Condition::SchoolAgrees,
        Condition::PromotionNorms,
        Condition::UniversityAgrees,
        Condition::Level,
        Condition::SuitabilityTest,
        Condition::Vacancy,
        Condition::Employer,
        Condition::ProgrammeDemands,
    ];
    for edge in facts
        .edges
        .iter()
        .filter(|edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf))
    {
        for favour in edge
            .requires
            .iter()
            .filter(|condition| FAVOURS.contains(condition))
        {
            let message = format!("{}: een recht kan niet afhangen van '{}'", edge.id, favour.id());
            problems.push(here(&edge.provenance, message));
        }
    }
}

/// Invariant 1: who may enter an mbo level by right is what WEB art. 8.2.1 says, no more and no less.
fn mbo_obeys_the_law(facts: &Facts, problems: &mut Vec<Problem>) {
    const LAW: [(&str, &[&str]); 5] = [
        (
            "mbo-1",
            &[
                "any:none",
                "pro",
                "pro:diploma",
                "vso-arb",
                "vso-arb:diploma",
                "mbo-1",
            ],
        ),
        (
            "mbo-2",
            &[
                "vmbo-bb:diploma",
                "vmbo-kb:diploma",
                "vmbo-gl:diploma",
                "vmbo-tl:diploma",
                "havo:3",
                "vwo:3",
                "havo:diploma",
                "vwo:diploma",
                "mbo-1:diploma",
                "vso-ver:diploma",
                "vavo",
                "mbo-2",
            ],
        ),
        (
            "mbo-3",
            &[
                "vmbo-kb:diploma",
                "vmbo-gl:diploma",
                "vmbo-tl:diploma",
                "havo:3",
                "vwo:3",
                "havo:diploma",
                "vwo:diploma",
                "mbo-2:diploma",
                "vso-ver:diploma",
                "vavo",
                "mbo-3",
            ],
        ),
        (
            "mbo-4",
            &[
                "vmbo-kb:diploma",
                "vmbo-gl:diploma",
                "vmbo-tl:diploma",
                "havo:3",
                "vwo:3",
                "havo:diploma",
                "vwo:diploma",
                "mbo-2:diploma",
                "mbo-3:diploma",
                "vso-ver:diploma",
                "vavo",
                "mbo-4",
            ],
        ),
        ("mbo-4s", &["mbo-3:diploma"]),
    ];
    for edge in facts
        .edges
        .iter()
        .filter(|edge| matches!(edge.kind, EdgeKind::Right | EdgeKind::RightIf))
    {
        for (from, target) in edge.pairs() {
            let Some((_, allowed)) = LAW.iter().find(|(id, _)| *id == facts.node(target.node).id) else {
                continue;
            };
            let written = written(facts, from);
            if !allowed.contains(&written.as_str()) {
                let id = &facts.node(target.node).id;
                let message = format!("{}: {written} geeft geen recht op {id} (WEB art. 8.2.1)", edge.id);
                problems.push(here(&edge.provenance, message));
            }
        }
    }
}

/// A point as the files write it.
fn written(facts: &Facts, point: Point) -> String {
    match point {
        Point::In(node) => facts.node(node).id.clone(),
        Point::Passed(node, year) => format!("{}:{year}", facts.node(node).id),
        Point::Diploma(node) => format!("{}:diploma", facts.node(node).id),
        Point::NoDiploma => "any:none".to_owned(),
        Point::NoStartQualification => "any:no-start-qualification".to_owned(),
    }
}

/// Invariant 3: from every programme, save the terminal ones, something leads on.
fn no_dead_ends(facts: &Facts, problems: &mut Vec<Problem>) {
    if facts.edges.is_empty() {
        return;
    }
    for (index, node) in facts.nodes.iter().enumerate().filter(|(_, node)| !node.terminal) {
        let here_is = |point: &Point| point.node().is_some_and(|id| usize::from(id.0) == index);
        if !facts.edges.iter().any(|edge| edge.from.iter().any(here_is)) {
            problems.push(here(
                &node.provenance,
                format!("vanuit '{}' leidt niets verder", node.id),
            ));
        }
    }
    for edge in facts
        .edges
        .iter()
        .filter(|edge| edge.from.is_empty() || edge.to.is_empty())
    {
        problems.push(here(
            &edge.provenance,
            format!("{}: from en to mogen niet leeg zijn", edge.id),
        ));
    }
}

/// Invariant 6: a date belongs to one school year, and lies in it.
fn calendar_is_sound(facts: &Facts, problems: &mut Vec<Problem>) {
    for event in &facts.events {
        let days = [event.date, event.from, event.to];
        if days.iter().all(Option::is_none) {
            problems.push(here(
                &event.provenance,
                format!("{}: date, of from en to, ontbreekt", event.id),
            ));
        }
        for day in days.into_iter().flatten() {
            let year = crate::calendar::school_year(day);
            if year != event.school_year {
                let message = format!(
                    "{}: {day} ligt in {year}, niet in {}",
                    event.id, event.school_year
                );
                problems.push(here(&event.provenance, message));
            }
        }
        if let (Some(from), Some(to)) = (event.from, event.to)
            && to < from
        {
            problems.push(here(
                &event.provenance,
                format!("{}: to ligt voor from", event.id),
            ));
        }
    }
}

/// Invariant 7: a rate is a fraction with a year; what serves as success has a width, so that nothing hangs on less.
fn rates_are_whole(facts: &Facts, problems: &mut Vec<Problem>) {
    for rate in &facts.rates {
        let (low, high) = rate.value;
        if rate.year.is_empty() {
            problems.push(here(&rate.provenance, format!("{}: jaar ontbreekt", rate.id)));
        }
        if !(low.is_finite() && high.is_finite() && low <= high) {
            problems.push(here(
                &rate.provenance,
                format!("{}: low ligt boven high", rate.id),
            ));
        }
        if rate
            .margin
            .as_ref()
            .is_some_and(|(width, basis)| *width <= 0.0 || basis.is_empty())
        {
            problems.push(here(
                &rate.provenance,
                format!("{}: een marge is groter dan 0 en heeft een basis", rate.id),
            ));
        }
    }
    for edge in &facts.edges {
        let Some(rate) = edge.success.as_deref().and_then(|id| facts.rate(id)) else {
            continue;
        };
        let (low, high) = rate.range();
        if !(low > 0.0 && high <= 1.0 && low < high) {
            let message = format!(
                "{}: slaagkans vraagt een bereik binnen 0 en 1, met breedte",
                rate.id
            );
            problems.push(here(&rate.provenance, message));
        }
    }
}

/// Invariant 8: no id speaks of origin, nationality, religion or health.
fn nothing_on_origin(facts: &Facts, problems: &mut Vec<Problem>) {
    const WORDS: [&str; 7] = [
        "nationality",
        "ethnic",
        "religion",
        "herkomst",
        "nationaliteit",
        "geloof",
        "diagnos",
    ];
    for (id, provenance) in facts.listed() {
        if let Some(word) = WORDS.iter().find(|word| id.contains(*word)) {
            problems.push(here(
                provenance,
                format!("id '{id}' gaat over '{word}'; dat houden we niet bij"),
            ));
        }
    }
}
