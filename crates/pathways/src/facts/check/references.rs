//! Ids: each names one fact, and what a fact names exists.

use crate::demand::Subject;
use crate::facts::resolve::here;
use crate::facts::{Edge, Facts, Problem};

/// An id names one fact inside its file.
pub(super) fn unique_ids(facts: &Facts, problems: &mut Vec<Problem>) {
    let mut seen = std::collections::HashSet::new();
    for (id, provenance) in facts.listed() {
        if !seen.insert((provenance.file.as_str(), id.as_str())) {
            problems.push(here(provenance, format!("id '{id}' staat er twee keer")));
        }
    }
}

/// Sources, rates, refusals and calendar rules that a fact names exist. Files that were not given are not judged.
pub(super) fn known_references(facts: &Facts, problems: &mut Vec<Problem>) {
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
    for profile in &facts.profiles {
        let groups = |(_, fixed, groups): &(_, Vec<String>, Vec<Vec<String>>)| {
            fixed
                .iter()
                .chain(groups.iter().flatten())
                .cloned()
                .collect::<Vec<_>>()
        };
        for subject in profile.parts.iter().flat_map(groups) {
            if Subject::from_id(&subject).is_none() {
                let message = format!("{}: vak '{subject}' ken ik niet", profile.id);
                problems.push(here(&profile.provenance, message));
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
