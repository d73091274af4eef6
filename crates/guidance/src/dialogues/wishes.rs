//! A **wish**: a talk that a young person asks for and that has no day yet. It stands with whoever they asked, who waits longest first,
//! until the talk has a day, was had, or the young person lets go of it.
//!
//! Deliberately absent: what they wrote, which is read in the talk itself; and a wish of somebody whom the reader no longer guides.

use std::collections::BTreeSet;

use jiff::Timestamp;
use journey::way::Way;
use kit::db::{Row, sql};
use kit::guard::party;
use kit::{Outcome, Tx};
use people::persons::{Name, listed, party_name};
use policy::data::DataClass;
use policy::id::GroupId;
use policy::{
    Act, Actor, Facts, Key, Object as _, Order, Party, Permitted, PermittedScope, PersonId, ThingId, may,
};

use super::read::tutors;

/// A talk that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The talk.
    pub talk: ThingId,
    /// Who asks.
    pub person: PersonId,
    /// What they are called.
    pub name: Name,
    /// Since when.
    pub since: Timestamp,
}

/// A wish with the groups and schools through which its person is guided.
struct Found {
    wish: Wish,
    within: BTreeSet<Party>,
}

/// Who asks the actor for a talk, who waits longest first, as far as they are in one of these groups and schools: those that the actor
/// guides. One question finds them; each group or school in which there are some costs one permit more.
///
/// # Errors
///
/// Not found where the actor does not guide one of these in which somebody asks.
pub async fn wishes(tx: &mut Tx, actor: &Actor, guided: &[Party]) -> Outcome<Vec<Wish>> {
    let rows = sql(
        "select d.id as talk, d.asked_at, p.id, p.given, p.prefix, p.family, m.school_group, \
             coalesce(r.object, 'group:' || m.school_group) as of_school from dialogue d \
         join person p on p.tenant = d.tenant and p.id = d.person \
         join membership m on m.tenant = d.tenant and m.person = d.person and m.role = 'member' and m.ended_at is null \
         left join relation r on r.tenant = m.tenant and r.kind = 'group-of' and r.subject = 'group:' || m.school_group \
             and r.revoked_at is null and r.valid_to > $3 \
         where d.tenant = $1 and d.held_by = $2 and d.state in ('prepared', 'written', 'added') and d.day is null \
             and d.asked_at is not null and p.state = 'here' \
         order by d.asked_at, d.id, m.school_group, of_school",
    )
    .bind(actor.tenant)
    .bind(actor.person)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut found: Vec<Found> = Vec::new();
    for row in &rows {
        read(row, &mut found)?;
    }
    let mut told: Vec<Wish> = Vec::new();
    for whose in guided {
        let here: Vec<&Wish> = found
            .iter()
            .filter(|one| one.within.contains(whose))
            .map(|one| &one.wish)
            .filter(|wish| !told.contains(wish))
            .collect();
        if here.is_empty() {
            continue;
        }
        let scope = permitted(tx, actor, *whose, here.len()).await?;
        let may_be_told = |wish: &&Wish| !scope.left_out().contains(&wish.person);
        told.extend(here.into_iter().filter(may_be_told).cloned());
    }
    told.sort_by_key(|wish| (wish.since, wish.talk));
    Ok(told)
}

/// Rows of one talk follow each other, one for each group and school.
fn read(row: &Row, found: &mut Vec<Found>) -> Outcome<()> {
    let talk: ThingId = row.get("talk")?;
    let group: GroupId = row.get("school_group")?;
    let within = [Party::Group(group), party(row, "of_school")?];
    if let Some(last) = found.last_mut().filter(|last| last.wish.talk == talk) {
        last.within.extend(within);
        return Ok(());
    }
    let who = listed(row)?;
    found.push(Found {
        wish: Wish {
            talk,
            person: who.person,
            name: who.name,
            since: row.get("asked_at")?,
        },
        within: BTreeSet::from(within),
    });
    Ok(())
}

/// The permit to read of so many young people of a group or school that they ask for a talk.
async fn permitted(
    tx: &mut Tx,
    actor: &Actor,
    whose: Party,
    persons: usize,
) -> Outcome<PermittedScope<may::ReadJourney>> {
    let id = match whose {
        Party::Group(group) => group.as_thing(),
        Party::School(school) => school.as_thing(),
        _ => return Err(kit::Error::NotFound),
    };
    let key = Key {
        tenant: actor.tenant,
        about: whose,
        class: DataClass::Journey,
        id,
    };
    let mut facts = Facts::about(key, may::ReadJourney::ACTION.purpose());
    facts.persons = u32::try_from(persons).unwrap_or(u32::MAX);
    tx.permit_list(actor, facts, Order::WaitingLongestFirst).await
}

/// A talk that the young person of a way asks for, as they see it themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedFor {
    /// The talk.
    pub talk: ThingId,
    /// Whom they ask.
    pub with: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// Whether whoever they ask still guides them, and so sees it.
    pub seen: bool,
    /// Whether that is their tutor.
    pub tutor: bool,
}

/// What the young person of a way asks for and waits for, the longest first.
pub async fn asked_by<A: Act>(tx: &mut Tx, way: &Permitted<Way, A>) -> Outcome<Vec<AskedFor>> {
    let tenant = way.key().tenant;
    let rows = sql(
        "select d.id, d.held_by, d.asked_at, (select count(*) from relation r where r.tenant = d.tenant \
             and r.subject = 'person:' || d.held_by and r.kind = 'counsellor-of' and r.revoked_at is null \
             and r.valid_from <= $3 and r.valid_to > $3) as counsels from dialogue d \
         where d.tenant = $1 and d.person = $2 and d.state in ('prepared', 'written', 'added') and d.day is null \
             and d.asked_at is not null order by d.asked_at, d.id",
    )
    .bind(tenant)
    .bind(way.person)
    .bind(tx.now())
    .all(tx)
    .await?;
    let mut asked = Vec::with_capacity(rows.len());
    if rows.is_empty() {
        return Ok(asked);
    }
    let tutors = tutors(tx, way).await?;
    for row in &rows {
        let with: PersonId = row.get("held_by")?;
        let counsels: i64 = row.get("counsels")?;
        let tutor = tutors.iter().any(|(tutor, _)| *tutor == with);
        asked.push(AskedFor {
            talk: row.get("id")?,
            with: party_name(tx, tenant, Party::Person(with)).await?,
            since: row.get("asked_at")?,
            seen: counsels > 0 || tutor,
            tutor,
        });
    }
    Ok(asked)
}
