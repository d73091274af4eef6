//! What stands in the rows of pairings about **home**: apart from the record of a pairing, which the mentor reads.
//!
//! Deliberately absent: deciding.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::{Row, sql};
use kit::{Outcome, Tx};
use policy::age::AgeBand;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Act, Actor, Changes, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, may};

use super::rules::{At, Hold, Way, Why};
use crate::mentoring::pairings::{Pairing, State, born};

/// What is known of telling the home of a pairing's young person.
pub(in crate::mentoring) async fn of<A: Act>(tx: &mut Tx, pairing: &Permitted<Pairing, A>) -> Outcome<At> {
    let tenant = pairing.key().tenant;
    let row = sql(
        "select state, kickoff_on, home_told_at, home_told_how, home_asked_at, home_held_at, home_held_why, home_again_on \
         from pairing where tenant = $1 and id = $2",
    )
    .bind(tenant)
    .bind(pairing.id)
    .one(tx)
    .await?;
    let band = band(tx, tenant, pairing.young).await?;
    read(&row, band)
}

/// The same for many of one programme, at once.
pub(in crate::mentoring) async fn of_each<A: Act>(
    tx: &mut Tx,
    programme: ProgrammeId,
    pairings: &[Permitted<Pairing, A>],
) -> Outcome<HashMap<ThingId, At>> {
    let Some(first) = pairings.first() else {
        return Ok(HashMap::new());
    };
    let rows = sql(
        "select p.id, p.state, p.kickoff_on, p.home_told_at, p.home_told_how, p.home_asked_at, p.home_held_at, p.home_held_why, \
         p.home_again_on, y.born from pairing p join person y on y.tenant = p.tenant and y.id = p.young \
         where p.tenant = $1 and p.programme = $2 and p.state in ('proposed', 'agreed', 'started', 'goodbye-planned') order by p.id",
    )
    .bind(first.key().tenant)
    .bind(programme)
    .all(tx)
    .await?;
    let permitted: HashSet<ThingId> = pairings.iter().map(|pairing| pairing.id).collect();
    let mut all = HashMap::new();
    for row in &rows {
        let (id, born): (ThingId, Option<Date>) = (row.get("id")?, row.maybe("born")?);
        if permitted.contains(&id) {
            all.insert(id, read(row, born.map(|born| AgeBand::at(born, tx.now())))?);
        }
    }
    Ok(all)
}

async fn band(tx: &mut Tx, tenant: TenantId, young: PersonId) -> Outcome<Option<AgeBand>> {
    let born = born(tx, tenant, young).await?;
    Ok(born.map(|born| AgeBand::at(born, tx.now())))
}

fn read(row: &Row, band: Option<AgeBand>) -> Outcome<At> {
    let at = |name: &str| row.maybe::<Timestamp>(name);
    let (how, why): (Option<String>, Option<String>) =
        (row.maybe("home_told_how")?, row.maybe("home_held_why")?);
    let how = how.as_deref().and_then(Way::from_word);
    let why = why.as_deref().and_then(Why::from_word);
    let again: Option<Date> = row.maybe("home_again_on")?;
    let held = at("home_held_at")?.map(day_at).zip(why).zip(again);
    Ok(At {
        band,
        state: row.one_of("state", State::ALL, State::word)?,
        kick_off: row.maybe("kickoff_on")?,
        told: at("home_told_at")?.map(day_at).zip(how),
        asked: at("home_asked_at")?.map(day_at),
        held: held.map(|((on, why), again_on)| Hold { on, why, again_on }),
    })
}

/// Keeps that home was told, or that it was not after all.
pub(super) async fn told<A: Changes>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    how: Option<Way>,
) -> Outcome<()> {
    sql("update pairing set home_told_at = $3, home_told_how = $4 where tenant = $1 and id = $2")
        .bind(pairing.key().tenant)
        .bind(pairing.id)
        .bind(how.map(|_| tx.now()))
        .bind(how.map(Way::word))
        .run(tx)
        .await
        .map(drop)
}

/// Keeps that it waits. Whoever writes that down had the talk that was asked for.
pub(super) async fn hold<A: Changes>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    (why, again_on): (Why, Date),
) -> Outcome<()> {
    sql(
        "update pairing set home_held_at = $3, home_held_why = $4, home_again_on = $5, home_asked_at = null \
         where tenant = $1 and id = $2",
    )
    .bind(pairing.key().tenant)
    .bind(pairing.id)
    .bind(tx.now())
    .bind(why.word())
    .bind(again_on)
    .run(tx)
    .await
    .map(drop)
}

/// Keeps that the young person wants to talk about it first.
pub(super) async fn asked<A: Changes>(tx: &mut Tx, pairing: &Permitted<Pairing, A>) -> Outcome<()> {
    sql("update pairing set home_asked_at = $3 where tenant = $1 and id = $2")
        .bind(pairing.key().tenant)
        .bind(pairing.id)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// A home that is not told, as the safeguarding officer reads it: about the young person.
#[derive(Clone, Debug)]
pub(in crate::mentoring) struct Held {
    key: Key,
    /// The young person.
    pub young: PersonId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Since when, why, and when it is looked at again.
    pub hold: Hold,
}

impl Object for Held {
    fn key(&self) -> Key {
        self.key
    }
}

/// Every home that is not told now, for whoever may read concerns: what is looked at again first stands first.
pub(in crate::mentoring) async fn held(
    tx: &mut Tx,
    actor: &Actor,
) -> Outcome<Vec<Permitted<Held, may::ReadConcern>>> {
    let rows = sql(
        "select id, young, programme, state, kickoff_on, home_told_at, home_told_how, home_asked_at, home_held_at, home_held_why, \
         home_again_on from pairing where tenant = $1 and home_held_at is not null and home_told_at is null \
         and state in ('proposed', 'agreed', 'started', 'goodbye-planned') order by home_again_on, id limit 100",
    )
    .bind(actor.tenant)
    .all(tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let (id, young): (ThingId, PersonId) = (row.get("id")?, row.get("young")?);
        let at = read(row, band(tx, actor.tenant, young).await?)?;
        let Some(hold) = at.held.filter(|_| at.concerns()) else {
            continue;
        };
        let key = Key {
            tenant: actor.tenant,
            about: Party::Person(young),
            class: DataClass::Concern,
            id,
        };
        let held = Held {
            key,
            young,
            programme: row.get("programme")?,
            hold,
        };
        found.extend(people::persons::about::<may::ReadConcern, _>(tx, actor.tenant, young, held).await?);
    }
    tx.permit_each(actor, found).await
}
