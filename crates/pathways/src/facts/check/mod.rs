//! The invariants that all facts keep together (section 9 of the domain tables), and what is out of date on a day.

mod law;
mod numbers;
mod references;

use jiff::civil::Date;

use super::resolve::here;
use super::{Facts, Problem, Provenance};
use crate::point::Point;
use law::{mbo_rights_are_complete, mbo_rights_are_lawful, rights_ask_no_favour};
use numbers::{amounts_are_sound, calendar_is_sound, rates_are_whole};
use references::{known_references, unique_ids};

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

/// Adds a problem for every invariant that is broken. What is missing is only told when every row could be read: else it
/// is the row that could not.
pub(super) fn invariants(facts: &Facts, problems: &mut Vec<Problem>) {
    let complete = problems.is_empty();
    unique_ids(facts, problems);
    known_references(facts, problems);
    rights_ask_no_favour(facts, problems);
    mbo_rights_are_lawful(facts, problems);
    if complete {
        mbo_rights_are_complete(facts, problems);
        no_dead_ends(facts, problems);
    }
    calendar_is_sound(facts, problems);
    amounts_are_sound(facts, problems);
    rates_are_whole(facts, problems);
    nothing_on_origin(facts, problems);
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
