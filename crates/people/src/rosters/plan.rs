//! A **plan**: what a roster would change in what is held of its sender, and why one should stop first.
//!
//! Deliberately absent: doing anything, and names of whom we hold. Who looks at a plan has the file; what is only ours is
//! told by its id with the sender.

use std::collections::HashMap;

use jiff::Timestamp;

use super::index::{Entry, Index, Known};
use super::sent::{Said, Sent};

/// What would change.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// In schools.
    pub schools: Changes,
    /// In persons.
    pub persons: Changes,
    /// In groups, with who is in them.
    pub groups: Changes,
    /// How many persons of ours this list is the first to name. They are among those who are back.
    pub joined: usize,
    /// Why one should stop first.
    pub stops: Vec<Stop>,
}

/// What would change in records of one kind. Places are those in what was sent.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Never named before.
    pub new: Vec<usize>,
    /// Something else is said.
    pub changed: Vec<usize>,
    /// The same is said, and the relations that were made of it have ended by themselves.
    pub renewed: Vec<usize>,
    /// Was named once, and not by the roster before this one.
    pub back: Vec<usize>,
    /// Stays as it is.
    pub same: usize,
    /// Is no longer named, in the order of the ids.
    pub gone: Vec<Gone>,
}

/// What is no longer named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Its id with the sender.
    pub sent: Box<str>,
    /// Our id.
    pub id: u128,
    /// Of a group: how many memberships it has.
    pub members: u64,
}

/// Why one should stop before applying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// There are no persons or no schools in it.
    Empty,
    /// It names no school and no group that is held.
    OtherSchool,
    /// More than a third of the persons would vanish.
    PersonsVanish {
        /// How many.
        gone: usize,
        /// Of how many.
        held: usize,
    },
    /// There are less than two thirds of the memberships.
    MembershipsVanish {
        /// How many there are.
        sent: usize,
        /// How many there were.
        held: usize,
    },
    /// Persons would vanish who were given a task, such as an administrator.
    TasksVanish {
        /// How many.
        persons: usize,
    },
    /// Many persons have another id than before.
    IdsMoved {
        /// How many.
        persons: usize,
    },
}

/// So many persons under another id may be chance: twins, a correction.
const FEW_MOVED: usize = 3;

impl Plan {
    /// Compares.
    pub fn new(index: &Index, sent: &Sent, now: Timestamp) -> Self {
        let schools = sent.schools.iter().map(|school| school.id.as_str());
        let persons = sent.persons.iter().map(|person| person.id.as_str());
        let groups = sent.groups.iter().map(|group| group.id.as_str());
        let mut plan = Self {
            schools: compare(&index.schools, schools.zip(&sent.said_of_schools), now, |id| {
                sent.school(id).is_some()
            }),
            persons: compare(&index.persons, persons.zip(&sent.said_of_persons), now, |id| {
                sent.person(id).is_some()
            }),
            groups: compare(&index.groups, groups.zip(&sent.said_of_groups), now, |id| {
                sent.group(id).is_some()
            }),
            joined: index.joined.len(),
            stops: Vec::new(),
        };
        plan.stops = plan.reasons_to_stop(index, sent);
        plan
    }

    /// Whether nothing would change.
    pub fn changes_nothing(&self) -> bool {
        [&self.schools, &self.persons, &self.groups]
            .iter()
            .all(|changes| changes.touched().next().is_none() && changes.gone.is_empty())
    }

    /// Whether it may be applied: an empty roster never, whoever insists.
    pub fn may_go_on(&self, forced: bool) -> bool {
        self.stops.is_empty() || (forced && !self.stops.contains(&Stop::Empty))
    }

    fn reasons_to_stop(&self, index: &Index, sent: &Sent) -> Vec<Stop> {
        if sent.is_empty() {
            return vec![Stop::Empty];
        }
        let mut stops = Vec::new();
        let held = present(&index.persons).count();
        let knows = |known: &Known, id: &str| known.get(id).is_some_and(|entry| entry.said.is_some());
        let same_school = sent
            .schools
            .iter()
            .any(|school| knows(&index.schools, school.id.as_str()));
        let same_group = sent
            .groups
            .iter()
            .any(|group| knows(&index.groups, group.id.as_str()));
        if held > 0 && !same_school && !same_group {
            stops.push(Stop::OtherSchool);
        }
        let gone = self.persons.gone.len();
        if gone * 3 > held {
            stops.push(Stop::PersonsVanish { gone, held });
        }
        let were: u64 = present(&index.groups).map(|entry| entry.members).sum();
        let (were, are) = (usize::try_from(were).unwrap_or(usize::MAX), sent.memberships());
        if were.saturating_sub(are) * 3 > were {
            stops.push(Stop::MembershipsVanish {
                sent: are,
                held: were,
            });
        }
        let tasked = self
            .persons
            .gone
            .iter()
            .filter(|gone| index.tasked.contains(&gone.id));
        let tasked = tasked.count();
        if tasked > 0 {
            stops.push(Stop::TasksVanish { persons: tasked });
        }
        let moved = self.moved(index, sent);
        if moved > FEW_MOVED && moved * 10 > held {
            stops.push(Stop::IdsMoved { persons: moved });
        }
        stops
    }

    /// How many of the new persons are somebody who is gone, under another id.
    fn moved(&self, index: &Index, sent: &Sent) -> usize {
        let mut left: HashMap<u64, usize> = HashMap::new();
        for gone in &self.persons.gone {
            if let Some(who) = index.persons.get(&gone.sent).and_then(|entry| entry.who) {
                *left.entry(who).or_default() += 1;
            }
        }
        if left.is_empty() {
            return 0;
        }
        let new = self.persons.new.iter().filter(|at| {
            let person = &sent.persons[**at];
            let sorted = crate::persons::Name::from(&person.name).sorted();
            let who = super::index::who(&sorted, person.born, person.email.as_deref());
            let waiting = who.and_then(|who| left.get_mut(&who)).filter(|left| **left > 0);
            waiting.map(|left| *left -= 1).is_some()
        });
        new.count()
    }
}

impl Changes {
    /// What is there and has to be looked at: new, changed, renewed and back.
    pub fn touched(&self) -> impl Iterator<Item = usize> {
        self.new.iter().copied().chain(self.revisited())
    }

    /// What was there before and has to be looked at again.
    pub fn revisited(&self) -> impl Iterator<Item = usize> {
        let all = [&self.changed, &self.renewed, &self.back];
        all.into_iter().flatten().copied()
    }
}

fn present(known: &Known) -> impl Iterator<Item = &Entry> {
    known.values().filter(|entry| entry.said.is_some())
}

fn compare<'a>(
    known: &Known,
    sent: impl Iterator<Item = (&'a str, &'a Said)>,
    now: Timestamp,
    names: impl Fn(&str) -> bool,
) -> Changes {
    let mut changes = Changes::default();
    for (at, (id, said)) in sent.enumerate() {
        match known.get(id) {
            None => changes.new.push(at),
            Some(entry) if entry.said.is_none() => changes.back.push(at),
            Some(entry) if entry.said != Some(*said) => changes.changed.push(at),
            Some(entry) if entry.until <= now => changes.renewed.push(at),
            Some(_) => changes.same += 1,
        }
    }
    let gone = known
        .iter()
        .filter(|(id, entry)| entry.said.is_some() && !names(id));
    changes.gone = gone
        .map(|(id, entry)| Gone {
            sent: id.clone(),
            id: entry.id,
            members: entry.members,
        })
        .collect();
    changes.gone.sort_by(|one, other| one.sent.cmp(&other.sent));
    changes
}

#[cfg(test)]
mod tests;
