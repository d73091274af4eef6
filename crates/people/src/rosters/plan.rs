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
mod tests {
    use feeds::roster::{PersonId, Roster};

    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn kompas() -> Roster {
        world::World::new(2026).unwrap().schools[0].roster()
    }

    /// What would be held if exactly this had been sent.
    fn held(roster: Roster) -> Index {
        let sent = Sent::new(roster);
        let entry = |said: &Said, members: usize, who| Entry {
            id: 1,
            said: Some(*said),
            until: Timestamp::MAX,
            members: members as u64,
            who,
        };
        let schools = sent.schools.iter().zip(&sent.said_of_schools);
        let persons = sent.persons.iter().zip(&sent.said_of_persons);
        let groups = sent.groups.iter().zip(&sent.said_of_groups).zip(&sent.members);
        Index {
            schools: schools
                .map(|(school, said)| (school.id.as_str().into(), entry(said, 0, None)))
                .collect(),
            persons: persons
                .map(|(person, said)| {
                    let sorted = crate::persons::Name::from(&person.name).sorted();
                    let who = super::super::index::who(&sorted, person.born, person.email.as_deref());
                    (person.id.as_str().into(), entry(said, 0, who))
                })
                .collect(),
            groups: groups
                .map(|((group, said), members)| (group.id.as_str().into(), entry(said, members.len(), None)))
                .collect(),
            tasked: [7].into(),
        }
    }

    fn plan(change: impl Fn(&mut Roster)) -> Plan {
        let mut roster = kompas();
        change(&mut roster);
        Plan::new(&held(kompas()), &Sent::new(roster), NOW)
    }

    #[test]
    fn the_same_again_changes_nothing() {
        let plan = plan(|_| {});
        assert!(
            plan.changes_nothing() && plan.stops.is_empty(),
            "{:?}",
            plan.stops
        );
    }

    #[test]
    fn the_same_again_after_the_relations_ended_is_looked_at_again() {
        let mut index = held(kompas());
        index.groups.values_mut().for_each(|entry| entry.until = NOW);
        let plan = Plan::new(&index, &Sent::new(kompas()), NOW);
        assert_eq!(plan.groups.renewed.len(), kompas().groups.len());
        assert_eq!(plan.persons.renewed, [0; 0]);
    }

    #[test]
    fn one_who_changes_is_one_change() {
        let plan = plan(|roster| roster.persons[5].email = None);
        assert_eq!(
            (plan.persons.changed.as_slice(), &plan.persons.gone),
            (&[5][..], &vec![])
        );
        assert_eq!(plan.groups.same, kompas().groups.len());
        assert!(plan.stops.is_empty());
    }

    #[test]
    fn what_loses_too_much_is_stopped() {
        let whole = kompas().persons.len();
        let keep = |roster: &mut Roster, many: usize| {
            roster.persons.truncate(many);
            let here: std::collections::HashSet<PersonId> =
                roster.persons.iter().map(|person| person.id.clone()).collect();
            roster.memberships.retain(|one| here.contains(&one.person));
        };
        let half = plan(|roster| keep(roster, whole / 2));
        let persons = |stop: &Stop| matches!(stop, Stop::PersonsVanish { .. });
        assert!(half.stops.iter().any(persons), "{:?}", half.stops);
        let most = plan(|roster| keep(roster, whole * 4 / 5));
        assert!(!most.stops.iter().any(persons), "{:?}", most.stops);
        let cut = plan(|roster| roster.memberships.truncate(100));
        assert!(matches!(
            cut.stops.as_slice(),
            [Stop::MembershipsVanish { sent: 100, .. }]
        ));
        let empty = plan(|roster| roster.persons.clear());
        assert_eq!(empty.stops, [Stop::Empty]);
        assert!(cut.may_go_on(true) && !cut.may_go_on(false) && !empty.may_go_on(true));
    }

    #[test]
    fn who_was_given_a_task_does_not_vanish_unseen() {
        let mut index = held(kompas());
        let mut roster = kompas();
        let gone = roster.persons.pop().unwrap();
        index.persons.get_mut(gone.id.as_str()).unwrap().id = 7;
        roster.memberships.retain(|one| one.person != gone.id);
        let plan = Plan::new(&index, &Sent::new(roster), NOW);
        assert_eq!(plan.stops, [Stop::TasksVanish { persons: 1 }]);
    }

    #[test]
    fn ids_that_moved_are_seen_although_few_vanish() {
        let renamed = |many: usize| {
            plan(|roster| {
                let mut new = HashMap::new();
                for person in roster
                    .persons
                    .iter_mut()
                    .filter(|person| person.born.is_some())
                    .take(many)
                {
                    let id = PersonId::parse(&format!("nieuw-{}", person.id)).unwrap();
                    new.insert(std::mem::replace(&mut person.id, id.clone()), id);
                }
                let change = |id: &mut PersonId| {
                    if let Some(new) = new.get(id) {
                        *id = new.clone();
                    }
                };
                roster
                    .memberships
                    .iter_mut()
                    .for_each(|one| change(&mut one.person));
                roster
                    .guardianships
                    .iter_mut()
                    .for_each(|one| change(&mut one.young_person));
            })
        };
        assert_eq!(renamed(400).stops, [Stop::IdsMoved { persons: 400 }]);
        assert_eq!(renamed(3).stops, []);
    }

    #[test]
    fn another_school_is_seen() {
        let rename = plan(|roster| {
            let school = |id: &str| feeds::roster::SchoolId::parse(&format!("ander-{id}")).unwrap();
            for one in &mut roster.schools {
                one.id = school(one.id.as_str());
                one.parent = None;
            }
            for group in &mut roster.groups {
                group.id = feeds::roster::GroupId::parse(&format!("ander-{}", group.id)).unwrap();
            }
            roster.memberships.clear();
            roster.persons.iter_mut().for_each(|person| {
                person
                    .roles
                    .iter_mut()
                    .for_each(|role| role.school = school(role.school.as_str()));
            });
        });
        assert!(rename.stops.contains(&Stop::OtherSchool), "{:?}", rename.stops);
    }
}
