//! Writes who **waits**: young people without a class, in one group per school that is made for them, so that a counsellor
//! still finds them.
//!
//! Deliberately absent: a tutor of such a group. Nobody was given that task.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use feeds::roster::{Kind as Is, Span};
use kit::Outcome;
use kit::db::{Tx, sql};
use policy::id::{GroupId, SchoolId};
use policy::{Kind, Party, PersonId};

use super::related::{self, Made};
use super::{Permit, Work, fresh};
use crate::rosters::relations::{Term, Wanted};
use crate::rosters::words;

/// What the group is called.
const NAME: &str = "Zonder klas";

pub async fn write(
    tx: &mut Tx,
    permit: &Permit,
    work: &mut Work<'_>,
    classes: &[Option<u32>],
) -> Outcome<()> {
    let mut wait: BTreeMap<SchoolId, BTreeSet<PersonId>> = BTreeMap::new();
    let schools = &work.ours.schools;
    let gone = work
        .plan
        .schools
        .gone
        .iter()
        .map(|gone| SchoolId::from_bits(gone.id));
    // At a school that is gone nobody waits any more.
    for school in schools.iter().copied().chain(gone) {
        wait.insert(school, BTreeSet::new());
    }
    for (at, person) in work.sent.persons.iter().enumerate() {
        let young = person.roles.iter().find(|role| role.kind == Is::YoungPerson);
        let school = young.and_then(|role| work.sent.school(role.school.as_str()));
        if let Some(school) = school.filter(|_| classes[at].is_none()) {
            let school = wait.entry(schools[school]).or_default();
            school.insert(work.ours.persons[at]);
        }
    }
    work.report.waiting = wait.values().map(|persons| persons.len() as u64).sum();
    let mut groups = groups(tx, work).await?;
    let mut made = Made::new();
    for (school, persons) in wait {
        let known = groups.remove(&school);
        let group = match known {
            None if persons.is_empty() => continue,
            Some(group) => group,
            None => make(tx, work, school).await?,
        };
        let changed = members(tx, work, group, &persons).await?;
        if !persons.is_empty() || changed {
            let wanted = wanted(work, group, school, &persons);
            related::settle(tx, permit, work, &mut made, Party::Group(group), &wanted).await?;
        }
    }
    made.end(tx).await
}

/// The groups of those who wait, by school.
async fn groups(tx: &mut Tx, work: &Work<'_>) -> Outcome<HashMap<SchoolId, GroupId>> {
    let rows = sql("select id, school from school_group where tenant = $1 and kind = $2 order by id")
        .bind(work.tenant)
        .bind(words::WAITING)
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| Ok((row.get("school")?, row.get("id")?)))
        .collect()
}

async fn make(tx: &mut Tx, work: &Work<'_>, school: SchoolId) -> Outcome<GroupId> {
    let group: GroupId = fresh(work.ids)?;
    sql(
        "insert into school_group (tenant, id, school, name, kind, years, subjects) \
         values ($1, $2, $3, $4, $5, '[]', '[]')",
    )
    .bind(work.tenant)
    .bind(group)
    .bind(school)
    .bind(NAME)
    .bind(words::WAITING)
    .run(tx)
    .await?;
    Ok(group)
}

fn wanted(work: &Work<'_>, group: GroupId, school: SchoolId, persons: &BTreeSet<PersonId>) -> Vec<Wanted> {
    // A group in which nobody waits belongs nowhere, until somebody does.
    if persons.is_empty() {
        return Vec::new();
    }
    let group = Party::Group(group);
    let mut wanted = related::of_places(work, group, school, Span::default());
    let members = persons.iter().filter_map(|person| {
        Some(Wanted {
            subject: Party::Person(*person),
            kind: Kind::MemberOf,
            object: group,
            term: Term::of(work.now, &[])?,
        })
    });
    wanted.extend(members);
    wanted
}

/// Brings the members to those who wait, and says whether anything changed.
async fn members(
    tx: &mut Tx,
    work: &Work<'_>,
    group: GroupId,
    persons: &BTreeSet<PersonId>,
) -> Outcome<bool> {
    let rows = sql(
        "select person from membership where tenant = $1 and school_group = $2 and ended_at is null order by person",
    )
    .bind(work.tenant)
    .bind(group)
    .all(tx)
    .await?;
    let held: BTreeSet<PersonId> = rows.iter().map(|row| row.get("person")).collect::<Outcome<_>>()?;
    for person in persons.difference(&held) {
        sql(
            "insert into membership (tenant, school_group, person, role) values ($1, $2, $3, 'member') \
             on conflict (tenant, school_group, person, role) do update set ended_at = null",
        )
        .bind(work.tenant)
        .bind(group)
        .bind(*person)
        .run(tx)
        .await?;
    }
    for person in held.difference(persons) {
        sql("update membership set ended_at = $4 where tenant = $1 and school_group = $2 and person = $3")
            .bind(work.tenant)
            .bind(group)
            .bind(*person)
            .bind(work.now)
            .run(tx)
            .await?;
    }
    Ok(held != *persons)
}
