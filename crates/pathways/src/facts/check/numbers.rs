//! Dates, amounts and rates that can be what they say they are.

use crate::facts::resolve::here;
use crate::facts::{Facts, Problem};

/// Invariant 6: a date belongs to one school year, and lies in it.
pub(super) fn calendar_is_sound(facts: &Facts, problems: &mut Vec<Problem>) {
    for event in &facts.events {
        let days = [event.date, event.from, event.to];
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

/// Nobody pays less than nothing, and a school year is written as two years that follow each other.
pub(super) fn amounts_are_sound(facts: &Facts, problems: &mut Vec<Problem>) {
    for cost in &facts.costs {
        if cost.eur.is_some_and(|(low, high)| !(0.0 <= low && low <= high)) {
            let message = format!("{}: een bedrag is 0 of meer, en low niet hoger dan high", cost.id);
            problems.push(here(&cost.provenance, message));
        }
        let well_written = |year: &String| {
            let first: Option<i16> = year.get(..4).and_then(|first| first.parse().ok());
            first.is_some_and(|first| *year == format!("{first}-{:02}", (first + 1).rem_euclid(100)))
        };
        if let Some(year) = cost.school_year.as_ref().filter(|year| !well_written(year)) {
            let message = format!("{}: '{year}' is geen schooljaar, zoals 2026-27", cost.id);
            problems.push(here(&cost.provenance, message));
        }
    }
    for node in facts.nodes.iter().filter(|node| node.age[0] > node.age[1]) {
        problems.push(here(
            &node.provenance,
            format!("{}: age is eerst de jongste leeftijd", node.id),
        ));
    }
}

/// Invariant 7: a rate is a fraction with a year; what serves as success has a width, so that nothing hangs on less.
pub(super) fn rates_are_whole(facts: &Facts, problems: &mut Vec<Problem>) {
    for rate in &facts.rates {
        let (low, high) = rate.value;
        if rate.year.is_empty() {
            problems.push(here(&rate.provenance, format!("{}: jaar ontbreekt", rate.id)));
        }
        if !(0.0 <= low && low <= high && high <= 1.0) {
            let message = format!(
                "{}: low en high liggen tussen 0 en 1, low niet boven high",
                rate.id
            );
            problems.push(here(&rate.provenance, message));
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
