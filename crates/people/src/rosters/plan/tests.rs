//! Plans of Het Kompas against itself, with one thing changed at a time.

use feeds::roster::{PersonId, Roster};

use std::collections::HashSet;

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
        joined: HashSet::new(),
        unnamed: Vec::new(),
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
