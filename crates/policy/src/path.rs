//! A **path**: the relations, at most three, that lead from an actor to what a record is about.
//!
//! Every relation on it lies in the tenant of the record; one that does not is as good as absent. Deliberately absent:
//! paths that nobody wrote down as a role.

use jiff::Timestamp;

use crate::actor::Actor;
use crate::facts::Facts;
use crate::party::Party;
use crate::relation::{Relation, Standing};
use crate::role::{Role, Step};

/// The roles that an actor has, had or will have towards the record, each with how its best path stands now.
pub fn roles(actor: &Actor, facts: &Facts, now: Timestamp) -> Vec<(Role, Standing)> {
    let here = Party::Person(actor.person);
    if facts.key.about == here {
        return vec![(Role::Oneself, Standing::Current)];
    }
    Role::ALL
        .iter()
        .filter_map(|&role| Some((role, walk(here, role.path(), facts, now)?)))
        .collect()
}

/// Walks all paths of a role and keeps the best; a path stands as its worst relation does.
fn walk(here: Party, steps: &[Step], facts: &Facts, now: Timestamp) -> Option<Standing> {
    let (step, rest) = steps.split_first()?;
    facts
        .relations
        .iter()
        .filter(|relation| relation.entry().tenant == facts.key.tenant)
        .filter_map(|relation| {
            let there = along(relation, *step, here)?;
            let onward = if there == facts.key.about {
                Standing::Current
            } else {
                walk(there, rest, facts, now)?
            };
            Some(onward.min(relation.standing(now)))
        })
        .max()
}

fn along(relation: &Relation, step: Step, here: Party) -> Option<Party> {
    let entry = relation.entry();
    match step {
        Step::To(kinds) if kinds.contains(&entry.kind) && entry.subject == here => Some(entry.object),
        Step::From(kinds) if kinds.contains(&entry.kind) && entry.object == here => Some(entry.subject),
        Step::To(_) | Step::From(_) => None,
    }
}
