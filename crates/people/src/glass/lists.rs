//! The **lists** of broken glass: what somebody asked, what waits for whom, and what was read through one.
//!
//! Deliberately absent: a list of everything there ever was. Whoever watches over all of it has the logbook.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::{Error, Outcome, Tx, sql};
use policy::calendar::day_at;
use policy::glass::OPEN_FOR;
use policy::{
    Act, Actor, Facts, Key, Kind, Object, Order, Party, Permitted, PermittedScope, PersonId, Sees, ThingId,
    Untrusted, may,
};

use super::close::close_to;
use super::rules::{State, leaves_a_reviewer};
use super::store::{Glass, ToAsk, course, find, read};
use crate::persons::{holders, house, party_name};

/// The most that a list shows.
const MOST: u32 = 100;

/// The facts for a list of this kind, in which what the actor asked is the actor's own.
pub(super) fn list_facts<A: Act>(actor: &Actor) -> Facts {
    let key = Key {
        tenant: actor.tenant,
        about: house(actor.tenant),
        class: A::ACTION.class(),
        id: actor.tenant.as_thing(),
    };
    let mut facts = Facts::about(key, A::ACTION.purpose());
    facts.reported_by = Some(actor.person);
    facts
}

/// What the actor asked, the newest first.
pub async fn own(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Glass>> {
    let scope: PermittedScope<may::PrepareGlass> = tx
        .permit_list(
            actor,
            list_facts::<may::PrepareGlass>(actor),
            Order::WaitingLongestFirst,
        )
        .await?;
    let rows = sql("select g.*, p.given, p.prefix, p.family from glass g \
         join person p on p.tenant = g.tenant and p.id = g.person \
         where g.tenant = $1 and g.asked_by = $2 order by g.asked_at desc, g.id limit $3")
    .bind(scope.within().tenant)
    .bind(actor.person)
    .bind(MOST)
    .all(tx)
    .await?;
    listed(tx, &rows, &scope).await
}

/// What waits for somebody in the role of the actor: questions, what was said yes to and runs, and for a privacy officer what is to be
/// looked back on and what the young person does not see yet. Each the oldest first, and without those to whom the actor is too
/// close.
pub async fn waiting(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Glass>> {
    let mut facts = list_facts::<may::ReadGlass>(actor);
    // What one asked oneself is answered by others, and is no reason to see what they answer.
    facts.reported_by = None;
    let scope: PermittedScope<may::ReadGlass> =
        tx.permit_list(actor, facts, Order::WaitingLongestFirst).await?;
    // Questions first, with room of their own: what nobody looked back on never hides somebody who is in danger now.
    let mut rows = sql("select g.*, p.given, p.prefix, p.family from glass g \
         join person p on p.tenant = g.tenant and p.id = g.person \
         where g.tenant = $1 and g.answer is null and g.until > $2 order by g.asked_at, g.id limit $3")
    .bind(scope.within().tenant)
    .bind(tx.now())
    .bind(MOST)
    .all(tx)
    .await?;
    let running = sql("select g.*, p.given, p.prefix, p.family from glass g \
         join person p on p.tenant = g.tenant and p.id = g.person \
         where g.tenant = $1 and g.answer = 'approved' and g.reviewed_at is null \
         and (g.opened_at is null and g.until > $2 or g.opened_at > $3 and g.closed_at is null) \
         order by g.asked_at, g.id limit $4")
    .bind(scope.within().tenant)
    .bind(tx.now())
    .bind(tx.now().checked_sub(OPEN_FOR).map_err(Error::internal)?)
    .bind(MOST)
    .all(tx)
    .await?;
    rows.extend(running);
    if holds(tx, actor, Kind::PrivacyOfficerOf).await? {
        let cases = sql("select g.*, p.given, p.prefix, p.family from glass g \
             join person p on p.tenant = g.tenant and p.id = g.person \
             where g.tenant = $1 and (g.opened_at is not null and g.reviewed_at is null \
                 and (g.closed_at is not null or g.opened_at <= $2) \
                 or g.reviewed_at is not null and $3 < (select h.until from glass_hold h where h.tenant = g.tenant \
                     and h.glass = g.id and h.number = (select max(l.number) from glass_hold l \
                         where l.tenant = g.tenant and l.glass = g.id))) \
             order by g.asked_at, g.id limit $4")
        .bind(scope.within().tenant)
        .bind(tx.now().checked_sub(OPEN_FOR).map_err(Error::internal)?)
        .bind(day_at(tx.now()))
        .bind(MOST)
        .all(tx)
        .await?;
        rows.extend(cases);
    }
    let close = close_to(tx, actor.tenant, actor.person).await?;
    let all = listed(tx, &rows, &scope).await?;
    Ok(all
        .into_iter()
        .filter(|glass| !close.contains(&glass.person))
        .collect())
}

async fn listed<A: Act>(tx: &mut Tx, rows: &[Row], scope: &PermittedScope<A>) -> Outcome<Vec<Glass>> {
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let glass = read(tx, row, A::ACTION).await?;
        if !scope.left_out().contains(&glass.person) {
            found.push(glass);
        }
    }
    Ok(found)
}

/// Who may say yes to a glass, by name; whoever looks is left out.
pub(super) async fn others_who_may(
    tx: &mut Tx,
    actor: &Actor,
    glass: &Glass,
) -> Outcome<(bool, Vec<String>)> {
    let officers = holders(tx, actor.tenant, Kind::PrivacyOfficerOf).await?;
    let leaders = holders(tx, actor.tenant, Kind::SchoolLeaderOf).await?;
    let may = |one: &PersonId| {
        ![glass.asked_by, glass.person].contains(one) && leaves_a_reviewer(&officers, glass.asked_by, *one)
    };
    let mut others: Vec<PersonId> = officers.iter().chain(&leaders).copied().collect();
    others.retain(|one| may(one) && *one != actor.person);
    others.dedup();
    let mut names = Vec::with_capacity(others.len());
    for other in others {
        names.extend(party_name(tx, actor.tenant, Party::Person(other)).await?);
    }
    Ok((may(&actor.person), names))
}

async fn holds(tx: &mut Tx, actor: &Actor, kind: Kind) -> Outcome<bool> {
    let others = holders(tx, actor.tenant, kind).await?;
    Ok(others.contains(&actor.person))
}

/// A young person in a class, as names order them.
pub(super) struct InClass {
    pub person: PersonId,
    pub sorted: String,
    pub group: String,
}

/// Young people who were born on a day, once for each group they are in.
pub(super) async fn born_on(
    tx: &mut Tx,
    scope: &PermittedScope<may::AskForGlass>,
    born: Date,
) -> Outcome<Vec<InClass>> {
    let rows = sql("select p.id, p.sorted, g.name from person p \
         join membership m on m.tenant = p.tenant and m.person = p.id and m.role = 'member' and m.ended_at is null \
         join school_group g on g.tenant = m.tenant and g.id = m.school_group and g.ended_at is null \
         where p.tenant = $1 and p.part = 'young' and p.state = 'here' and p.born = $2 order by p.id, g.id")
    .bind(scope.within().tenant)
    .bind(born)
    .all(tx)
    .await?;
    let read = |row: &Row| {
        Ok(InClass {
            person: row.get("id")?,
            sorted: row.get("sorted")?,
            group: row.get("name")?,
        })
    };
    rows.iter().map(read).collect()
}

/// Whether the actor has a glass for somebody that still runs.
pub(super) async fn runs(tx: &mut Tx, asked: &Permitted<ToAsk, may::AskForGlass>) -> Outcome<bool> {
    let Party::Person(person) = asked.key().about else {
        return Ok(false);
    };
    let rows = sql(
        "select * from glass where tenant = $1 and person = $2 and asked_by = $3 \
         and (until > $4 or opened_at is not null and reviewed_at is null) order by asked_at, id",
    )
    .bind(asked.key().tenant)
    .bind(person)
    .bind(asked.proof().by())
    .bind(tx.now())
    .all(tx)
    .await?;
    let states: Outcome<Vec<State>> = rows.iter().map(|row| Ok(course(row)?.state(tx.now()))).collect();
    Ok(states?.into_iter().any(State::runs))
}

/// The case of a glass, for whoever looks back.
pub async fn case(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Glass, may::ReadAudit>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        find::<may::ReadAudit>(tx, actor, id).await
    })
    .await
}

/// One thing that was read through a glass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The number of its line in the log.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// What kind of data, by its id.
    pub class: String,
}

/// What was read through a glass, from the log, the earliest first.
pub async fn looked_at(tx: &mut Tx, case: &Permitted<Glass, may::ReadAudit>) -> Outcome<Vec<Read>> {
    let rows = sql("select e.number, e.happened_at, e.class from audit_person k \
         join audit_event e on e.tenant = k.tenant and e.about = 'person:' || k.mark \
         where k.tenant = $1 and k.person = $2 and e.review = $3 order by e.number")
    .bind(case.key.tenant)
    .bind(case.person)
    .bind(case.id.to_string())
    .all(tx)
    .await?;
    let read = |row: &Row| {
        Ok(Read {
            number: row.get("number")?,
            at: row.get("happened_at")?,
            class: row.get("class")?,
        })
    };
    rows.iter().map(read).collect()
}

/// A glass through which something is being read now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Which.
    pub id: ThingId,
    /// Until when.
    pub until: Timestamp,
}

/// The glass through which something was read, if it was through one.
pub async fn through<T, A: Sees>(tx: &mut Tx, read: &Permitted<T, A>) -> Outcome<Option<Opened>>
where
    T: Object,
{
    let Some(case) = read.proof().reason().review else {
        return Ok(None);
    };
    let row = sql("select * from glass where tenant = $1 and id = $2")
        .bind(read.key().tenant)
        .bind(case)
        .maybe(tx)
        .await?;
    let ends = match row {
        Some(row) => course(&row)?.ends_at(),
        None => None,
    };
    Ok(ends.map(|until| Opened { id: case, until }))
}
