//! What was **sent**: a roster without those whom the sender counts out and without doubles, and of each record a hash of
//! what the sender says.
//!
//! Memberships count into the hash of their group; roles, and the young people of a guardian, into that of the person. So
//! two rosters are compared in memory, whatever the order of their rows. Deliberately absent: user names, which are not
//! held.

use std::collections::{HashMap, HashSet};

use feeds::roster::{
    Group, GroupId, Kind, Membership, MembershipRole, Person, PersonId, Role, Roster, School, SchoolId, Span,
    Standing,
};
use jiff::civil::Date;

use super::words;
use said::Text;

mod said;

pub use said::Said;

/// A roster as it is compared and applied. Places in its lists stand for the records.
#[derive(Debug, Default)]
pub struct Sent {
    /// Schools.
    pub schools: Vec<School>,
    /// Persons whom the sender counts.
    pub persons: Vec<Person>,
    /// Groups.
    pub groups: Vec<Group>,
    /// Of each group, who is in it, in the order of their ids with the sender.
    pub members: Vec<Vec<Member>>,
    /// The young people of a guardian, by the place of the guardian.
    pub wards: HashMap<u32, Vec<u32>>,
    /// What is said of each school.
    pub said_of_schools: Vec<Said>,
    /// What is said of each person.
    pub said_of_persons: Vec<Said>,
    /// What is said of each group.
    pub said_of_groups: Vec<Said>,
    schools_by_id: HashMap<SchoolId, u32>,
    persons_by_id: HashMap<PersonId, u32>,
    groups_by_id: HashMap<GroupId, u32>,
}

/// Somebody in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The place of the person.
    pub person: u32,
    /// As what.
    pub role: MembershipRole,
    /// When, as far as it is said.
    pub span: Span,
}

impl Sent {
    /// Takes a roster in. What was double or refers to somebody who is counted out is left out.
    pub fn new(roster: Roster) -> Self {
        let mut sent = Self {
            schools: roster.schools,
            persons: roster.persons,
            groups: roster.groups,
            ..Self::default()
        };
        let mut seen = HashSet::new();
        sent.persons.retain(|person| {
            person.standing != Standing::Ended && !person.roles.is_empty() && seen.insert(person.id.clone())
        });
        drop(seen);
        for person in &mut sent.persons {
            person.roles = without_doubles(std::mem::take(&mut person.roles));
        }
        sent.schools_by_id = places(sent.schools.iter().map(|school| school.id.clone()));
        sent.persons_by_id = places(sent.persons.iter().map(|person| person.id.clone()));
        sent.groups_by_id = places(sent.groups.iter().map(|group| group.id.clone()));
        sent.gather_members(roster.memberships);
        for pair in roster.guardianships {
            let guardian = sent.persons_by_id.get(&pair.guardian);
            let young = sent.persons_by_id.get(&pair.young_person);
            if let Some((&guardian, &young)) = guardian.zip(young) {
                sent.wards.entry(guardian).or_default().push(young);
            }
        }
        sent.sort_wards();
        sent.say();
        sent
    }

    /// Whether nothing can be made of it.
    pub fn is_empty(&self) -> bool {
        self.persons.is_empty() || self.schools.is_empty()
    }

    /// How many memberships there are.
    pub fn memberships(&self) -> usize {
        self.members.iter().map(Vec::len).sum()
    }

    /// The place of a school.
    pub fn school(&self, id: &str) -> Option<usize> {
        self.schools_by_id.get(id).map(|place| *place as usize)
    }

    /// The place of a person.
    pub fn person(&self, id: &str) -> Option<usize> {
        self.persons_by_id.get(id).map(|place| *place as usize)
    }

    /// The place of a group.
    pub fn group(&self, id: &str) -> Option<usize> {
        self.groups_by_id.get(id).map(|place| *place as usize)
    }

    /// The place of the class of each person on a day, for those who are in one as a young person: the one of now before
    /// one that has still to begin.
    pub fn classes_on(&self, today: Date) -> Vec<Option<u32>> {
        let mut classes: Vec<Option<(bool, u32)>> = vec![None; self.persons.len()];
        for (at, (group, members)) in self.groups.iter().zip(&self.members).enumerate() {
            if group.kind != feeds::roster::GroupKind::Class {
                continue;
            }
            let whole = group.period.map(|period| (period.begin(), period.end()));
            for member in members
                .iter()
                .filter(|member| member.role == MembershipRole::Member)
            {
                let begins = [member.span.begin(), whole.map(|(begin, _)| begin)];
                let ends = [member.span.end(), whole.map(|(_, end)| end)];
                if ends.into_iter().flatten().any(|end| end < today) {
                    continue;
                }
                let later = begins.into_iter().flatten().any(|begin| begin > today);
                let here = (later, u32::try_from(at).unwrap_or(u32::MAX));
                let class = &mut classes[member.person as usize];
                *class = Some(class.map_or(here, |known| known.min(here)));
            }
        }
        classes.into_iter().map(|class| class.map(|(_, at)| at)).collect()
    }

    /// One hash of everything that is said, the same for every way in which it is packed.
    pub fn fingerprint(&self) -> Said {
        let schools = self.schools.iter().map(|school| school.id.as_str());
        let persons = self.persons.iter().map(|person| person.id.as_str());
        let groups = self.groups.iter().map(|group| group.id.as_str());
        let mut all: Vec<(u8, &str, Said)> = Vec::new();
        all.extend(
            schools
                .zip(&self.said_of_schools)
                .map(|(id, said)| (0, id, *said)),
        );
        all.extend(
            persons
                .zip(&self.said_of_persons)
                .map(|(id, said)| (1, id, *said)),
        );
        all.extend(groups.zip(&self.said_of_groups).map(|(id, said)| (2, id, *said)));
        all.sort_unstable();
        let mut text = Text::default();
        for (kind, id, said) in all {
            text.part(["school", "person", "group"][usize::from(kind)])
                .part(id);
            text.part(&said.to_string());
        }
        text.said()
    }

    fn gather_members(&mut self, memberships: Vec<Membership>) {
        self.members = vec![Vec::new(); self.groups.len()];
        for one in memberships {
            let person = self.persons_by_id.get(&one.person);
            let group = self.groups_by_id.get(&one.group);
            if let Some((&person, &group)) = person.zip(group) {
                self.members[group as usize].push(Member {
                    person,
                    role: one.role,
                    span: one.span,
                });
            }
        }
        let persons = &self.persons;
        for members in &mut self.members {
            members.sort_by(|one, other| {
                let key = |member: &Member| (&persons[member.person as usize].id, words::member(member.role));
                key(one).cmp(&key(other)).then(later_first(one.span, other.span))
            });
            members.dedup_by_key(|member| (member.person, words::member(member.role)));
            members.shrink_to_fit();
        }
    }

    fn sort_wards(&mut self) {
        let persons = &self.persons;
        for wards in self.wards.values_mut() {
            wards.sort_by_key(|ward| &persons[*ward as usize].id);
            wards.dedup();
        }
    }

    fn say(&mut self) {
        self.said_of_schools = self.schools.iter().map(said::of_school).collect();
        let mut of_persons = Vec::with_capacity(self.persons.len());
        for (at, person) in self.persons.iter().enumerate() {
            let wards = u32::try_from(at).ok().and_then(|at| self.wards.get(&at));
            let wards = wards.into_iter().flatten();
            let wards = wards.map(|ward| self.persons[*ward as usize].id.as_str());
            of_persons.push(said::of_person(person, wards));
        }
        self.said_of_persons = of_persons;
        let groups = self.groups.iter().zip(&self.members);
        self.said_of_groups = groups
            .map(|(group, members)| said::of_group(group, members, &self.persons))
            .collect();
    }
}

/// Where each id stands; of doubles the first counts.
fn places<Id: std::hash::Hash + Eq>(ids: impl Iterator<Item = Id>) -> HashMap<Id, u32> {
    let mut places = HashMap::with_capacity(ids.size_hint().0);
    for (at, id) in ids.enumerate() {
        if let Ok(at) = u32::try_from(at) {
            places.entry(id).or_insert(at);
        }
    }
    places
}

/// The one that lasts longest comes first; an unsaid end is the longest. Of a double it is the one that counts, because
/// joining the two would fill the time between them.
fn later_first(one: Span, other: Span) -> std::cmp::Ordering {
    let key = |span: Span| (span.end().is_none(), span.end(), span.begin());
    key(other).cmp(&key(one))
}

fn without_doubles(roles: Vec<Role>) -> Vec<Role> {
    let mut kept: Vec<Role> = Vec::with_capacity(roles.len());
    for role in roles {
        let same = |known: &&mut Role| known.kind == role.kind && known.school == role.school;
        match kept.iter_mut().find(same) {
            Some(known) if later_first(known.span, role.span).is_gt() => known.span = role.span,
            Some(_) => {}
            None => kept.push(role),
        }
    }
    kept
}

/// Whether a person has a task that a roster does not give: over a school, or over its systems.
pub fn waits_for_a_decision(person: &Person) -> bool {
    person.is(Kind::SchoolLeader) || person.is(Kind::Administrator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kompas() -> Roster {
        world::World::new(2026).unwrap().schools[0].roster()
    }

    #[test]
    fn the_order_of_rows_says_nothing() {
        let mut turned = kompas();
        turned.persons.reverse();
        turned.groups.reverse();
        turned.memberships.reverse();
        turned.guardianships.reverse();
        assert_eq!(Sent::new(kompas()).fingerprint(), Sent::new(turned).fingerprint());
    }

    #[test]
    fn every_word_that_is_held_counts() {
        let said = |change: fn(&mut Roster)| {
            let mut roster = kompas();
            change(&mut roster);
            Sent::new(roster).fingerprint()
        };
        let changes: [fn(&mut Roster); 8] = [
            |_| {},
            |roster| roster.persons[3].email = Some("anders@voorbeeld.example".to_owned()),
            |roster| roster.persons[3].standing = Standing::Barred,
            |roster| roster.persons[3].standing = Standing::Ended,
            |roster| roster.groups[3].name.push('x'),
            |roster| drop(roster.memberships.pop()),
            |roster| drop(roster.guardianships.pop()),
            |roster| roster.schools[1].name.push('x'),
        ];
        let all: HashSet<Said> = changes.into_iter().map(said).collect();
        assert_eq!(all.len(), 8);
        // A user name is not held.
        assert_eq!(said(|roster| roster.persons[3].username = None), said(|_| {}));
    }

    #[test]
    fn of_a_double_the_last_counts() {
        let mut roster = kompas();
        let mut double = roster.memberships[0].clone();
        double.span = Span::new(None, Some(jiff::civil::date(2026, 9, 1))).unwrap();
        roster.memberships.insert(0, double);
        assert_eq!(Sent::new(roster).fingerprint(), Sent::new(kompas()).fingerprint());
    }
}
