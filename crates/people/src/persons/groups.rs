//! A **group**: a class, a group that takes a subject together, or those who wait for a class. Who may see its members
//! sees them in the order of the alphabet, and reads that above the list.
//!
//! Deliberately absent: counts, marks and signs beside a name. A list of a class is a list of names.

use kit::db::Row;
use kit::guard::{Found, party_text};
use kit::{Error, Outcome, Tx, sql};
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{Act, Actor, Facts, Key, Object, Order, Party, PermittedScope, PersonId, TenantId};

use super::Name;

/// A group as its own page shows it.
#[derive(Clone, Debug)]
pub struct Group {
    key: Key,
    /// Which.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
    /// The school it is of.
    pub school: String,
    /// `class`, `subject` or `waiting`.
    pub kind: String,
    /// The track that the school says it is in.
    pub track: Option<String>,
    /// Its year, where it is one.
    pub year: Option<u8>,
    /// How many young people are in it now.
    pub members: u32,
}

impl Object for Group {
    fn key(&self) -> Key {
        self.key
    }
}

/// Somebody in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: Name,
}

/// The group with this id, as a list of so many persons.
pub async fn find_group<A: Act>(tx: &mut Tx, tenant: TenantId, id: GroupId) -> Outcome<Option<Found<Group>>> {
    let row = sql(
        "select g.id, g.name, g.kind, g.track, g.year, s.name as school, \
             (select count(*) from membership m join person p on p.tenant = m.tenant and p.id = m.person \
              where m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null and p.state = 'here') as members \
         from school_group g join school s on s.tenant = g.tenant and s.id = g.school \
         where g.tenant = $1 and g.id = $2 and g.ended_at is null",
    )
    .bind(tenant)
    .bind(id)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let group = read(&row, tenant, A::ACTION.class())?;
    let persons = group.members;
    let mut found = Found::of::<A>(group);
    found.facts.persons = persons.max(1);
    Ok(Some(found))
}

fn read(row: &Row, tenant: TenantId, class: DataClass) -> Outcome<Group> {
    let id: GroupId = row.get("id")?;
    let (year, members): (Option<i64>, i64) = (row.maybe("year")?, row.get("members")?);
    Ok(Group {
        key: Key {
            tenant,
            about: Party::Group(id),
            class,
            id: id.as_thing(),
        },
        id,
        name: row.get("name")?,
        school: row.get("school")?,
        kind: row.get("kind")?,
        track: row.maybe("track")?,
        year: year.and_then(|year| u8::try_from(year).ok()),
        members: u32::try_from(members).unwrap_or(u32::MAX),
    })
}

/// The group with this id, with the permit to act on everybody in it. Its name and how many are in it is needed to ask for that;
/// without a yes nothing is told.
///
/// # Errors
///
/// Not found for whoever may not, as for a group that is not there.
pub async fn permitted_group<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    id: GroupId,
) -> Outcome<(Group, PermittedScope<A>)> {
    let found = find_group::<A>(tx, actor.tenant, id).await?;
    let group = found.ok_or(Error::NotFound)?.object;
    let mut facts = Facts::about(group.key, A::ACTION.purpose());
    facts.persons = group.members.max(1);
    let scope = tx.permit_list::<A>(actor, facts, Order::Alphabet).await?;
    Ok((group, scope))
}

/// The young people in the group of a scope, by name, without those who are kept from the actor.
pub async fn members<A: Act>(tx: &mut Tx, scope: &PermittedScope<A>) -> Outcome<Vec<Listed>> {
    let Party::Group(group) = scope.within().about else {
        return Ok(Vec::new());
    };
    let rows = sql("select p.id, p.given, p.prefix, p.family from membership m \
         join person p on p.tenant = m.tenant and p.id = m.person \
         where m.tenant = $1 and m.school_group = $2 and m.role = 'member' and m.ended_at is null and p.state = 'here' \
         order by p.sorted, p.id")
    .bind(scope.within().tenant)
    .bind(group)
    .all(tx)
    .await?;
    let listed: Outcome<Vec<Listed>> = rows.iter().map(listed).collect();
    Ok(listed?
        .into_iter()
        .filter(|listed| !scope.left_out().contains(&listed.person))
        .take(scope.persons() as usize)
        .collect())
}

/// Somebody in a row with their id and the parts of the name.
pub fn listed(row: &Row) -> Outcome<Listed> {
    Ok(Listed {
        person: row.get("id")?,
        name: Name {
            given: row.maybe("given")?,
            prefix: row.maybe("prefix")?,
            family: row.maybe("family")?,
        },
    })
}

/// The groups of a school that somebody has to do with: those that a tutor has, or all classes of a school or
/// organisation, by name. Names of groups are about nobody in particular.
pub async fn groups_of(tx: &mut Tx, tenant: TenantId, holder: Party) -> Outcome<Vec<Group>> {
    let rows = sql(
        "select g.id, g.name, g.kind, g.track, g.year, s.name as school, \
             (select count(*) from membership m join person p on p.tenant = m.tenant and p.id = m.person \
              where m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null and p.state = 'here') as members \
         from school_group g join school s on s.tenant = g.tenant and s.id = g.school \
         where g.tenant = $1 and g.ended_at is null and g.kind <> 'subject' \
             and ('group:' || g.id) in (select subject from relation \
                 where tenant = $1 and kind = 'group-of' and object = $2 and revoked_at is null and valid_to > $3) \
         order by g.name, g.id",
    )
    .bind(tenant)
    .bind(party_text(holder))
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| read(row, tenant, DataClass::BasicRecord))
        .collect()
}
