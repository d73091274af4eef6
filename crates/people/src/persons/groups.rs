//! A **group**: a class, a group that takes a subject together, or those who wait for a class. Who may see its members
//! sees them in the order of the alphabet, and reads that above the list.
//!
//! Where a class stands, the school says. Where it does not, the class stands where more than half of its young people stand: a roster
//! says of each of them what it does not say of the class.
//!
//! Deliberately absent: counts, marks and signs beside a name. A list of a class is a list of names.

use kit::db::Row;
use kit::guard::{Found, party_text};
use kit::{Error, Outcome, Tx, sql};
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{
    Act, Actor, Facts, Key, Object, Order, Party, Permitted, PermittedScope, PersonId, TenantId, may,
};

use super::Name;
use crate::positions;

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
    /// The track that it is in.
    pub track: Option<String>,
    /// Its year, where it is one.
    pub year: Option<u8>,
    /// The track and the year as far as the school said them of the class itself.
    pub said: (Option<String>, Option<u8>),
    /// How many young people are in it now.
    pub members: u32,
}

impl Object for Group {
    fn key(&self) -> Key {
        self.key
    }
}

impl Group {
    /// Whether it is a class of which nobody knows the track and the year.
    pub fn is_unplaced(&self) -> bool {
        self.kind == "class" && (self.track.is_none() || self.year.is_none())
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
              where m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null and p.state = 'here') as members, \
             case when g.kind <> 'class' or g.track is not null and g.year is not null then null else \
                 (select count(*) || ':' || s.year || ':' || s.node from membership m \
                  join person p on p.tenant = m.tenant and p.id = m.person \
                  join position s on s.tenant = m.tenant and s.person = m.person \
                  where m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null \
                  and p.state = 'here' and s.node is not null and s.year is not null \
                  and (g.track is null or g.track = s.node) and (g.year is null or g.year = s.year) \
                  group by s.node, s.year order by count(*) desc, s.node, s.year limit 1) end as most \
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
    let said = (row.maybe("track")?, year.and_then(|year| u8::try_from(year).ok()));
    let members = u32::try_from(members).unwrap_or(u32::MAX);
    let most: Option<String> = row.maybe("most")?;
    let (track, year) = place(&said, members, most.as_deref());
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
        track,
        year,
        said,
        members,
    })
}

/// Where a class stands: as the school says, or where more than half of its young people stand, `26:3:havo`. Below three of them that
/// would tell of somebody instead of a class.
fn place(
    said: &(Option<String>, Option<u8>),
    members: u32,
    most: Option<&str>,
) -> (Option<String>, Option<u8>) {
    let read = || {
        let mut parts = most?.splitn(3, ':');
        let count: u32 = parts.next()?.parse().ok()?;
        let (year, node) = (parts.next()?.parse().ok()?, parts.next()?.to_owned());
        (count >= 3 && count > members / 2).then_some((Some(node), Some(year)))
    };
    match said {
        (Some(_), Some(_)) => said.clone(),
        _ => read().unwrap_or_else(|| said.clone()),
    }
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

/// The tracks of the other classes of the school of a class, as far as the school said them.
pub async fn tracks_beside<A: Act>(tx: &mut Tx, group: &Permitted<Group, A>) -> Outcome<Vec<String>> {
    let rows = sql(
        "select distinct o.track from school_group g join school_group o on o.tenant = g.tenant and o.school = g.school \
         where g.tenant = $1 and g.id = $2 and o.id <> $2 and o.kind = 'class' and o.ended_at is null \
         and o.track is not null order by o.track",
    )
    .bind(group.key().tenant)
    .bind(group.id)
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("track")).collect()
}

/// Keeps what the school says of a class, and lets everybody in it stand there who did not say otherwise.
pub async fn say_place(
    tx: &mut Tx,
    group: &Permitted<Group, may::CorrectBasicRecord>,
    track: Option<&str>,
    year: Option<u8>,
) -> Outcome<()> {
    let tenant = group.key().tenant;
    let year = year.map(i64::from);
    sql("update school_group set track = $3, year = $4 where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(group.id)
        .bind(track)
        .bind(year)
        .run(tx)
        .await?;
    positions::follow_class(tx, tenant, group.id, track, year).await
}

/// The groups of a school that somebody has to do with: those that a tutor has, or all classes of a school or
/// organisation, by name. Names of groups are about nobody in particular.
pub async fn groups_of(tx: &mut Tx, tenant: TenantId, holder: Party) -> Outcome<Vec<Group>> {
    let rows = sql(
        "select g.id, g.name, g.kind, g.track, g.year, s.name as school, \
             (select count(*) from membership m join person p on p.tenant = m.tenant and p.id = m.person \
              where m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null and p.state = 'here') as members, \
             case when g.kind <> 'class' or g.track is not null and g.year is not null then null else \
                 (select count(*) || ':' || s.year || ':' || s.node from membership m \
                  join person p on p.tenant = m.tenant and p.id = m.person \
                  join position s on s.tenant = m.tenant and s.person = m.person \
                  where m.tenant = g.tenant and m.school_group = g.id and m.role = 'member' and m.ended_at is null \
                  and p.state = 'here' and s.node is not null and s.year is not null \
                  and (g.track is null or g.track = s.node) and (g.year is null or g.year = s.year) \
                  group by s.node, s.year order by count(*) desc, s.node, s.year limit 1) end as most \
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(
        said: (Option<&str>, Option<u8>),
        members: u32,
        most: Option<&str>,
        then: (Option<&str>, Option<u8>),
    ) {
        let owned = |(track, year): (Option<&str>, Option<u8>)| (track.map(str::to_owned), year);
        assert_eq!(place(&owned(said), members, most), owned(then));
    }

    #[test]
    fn a_class_stands_where_the_school_says_or_where_more_than_half_of_it_stands() {
        let havo = (Some("havo"), Some(3));
        check(havo, 28, None, havo);
        // 27 of 28, 15 of 28; 14 is half and not more.
        check((None, None), 28, Some("27:3:havo"), havo);
        check((Some("havo"), None), 28, Some("15:3:havo"), havo);
        check((Some("havo"), None), 28, Some("14:3:havo"), (Some("havo"), None));
        check((None, Some(1)), 28, None, (None, Some(1)));
        // Of two in a class, what both say would be told of each.
        check((None, None), 2, Some("2:3:havo"), (None, None));
        check((None, None), 3, Some("3:3:havo"), havo);
    }
}
