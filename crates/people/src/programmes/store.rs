//! Programmes in rows. A name of a programme is nobody's data; making one and letting it stand still is an act of an administrator.

use jiff::Timestamp;
use kit::db::{Row, sql};
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Action, Actor, Facts, Key, Order, PermittedScope, TenantId, may};

use super::rules::{self, State, Verb};
use crate::persons::{drawn, house};

/// A programme of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// What it is called.
    pub name: String,
    /// How it stands.
    pub state: State,
    /// Since when it stands still or is over.
    pub since: Option<Timestamp>,
    /// Why it stands still.
    pub why: String,
    /// Pairings of it that run or wait for an answer.
    pub pairings: i64,
    /// Who coordinates it now.
    pub coordinators: Vec<String>,
}

/// The programmes of an organisation by name, those that are over last.
pub async fn of_house(tx: &mut Tx, tenant: TenantId) -> Outcome<Vec<Programme>> {
    let rows = sql(
        "select p.id, p.name, p.ended_at, p.suspended_at, p.suspended_why, (select count(*) from pairing k where k.tenant = p.tenant \
         and k.programme = p.id and k.state in ('proposed', 'agreed', 'started', 'goodbye-planned')) as pairings from programme p \
         where p.tenant = $1 order by case when p.ended_at is null then 0 else 1 end, p.name, p.id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: ProgrammeId = row.get("id")?;
        all.push(Programme {
            coordinators: coordinators(tx, tenant, id).await?,
            ..read(row, id)?
        });
    }
    Ok(all)
}

/// Those that stand still or are over. What a programme is called and whether it runs is nobody's data.
pub async fn stopped(tx: &mut Tx, tenant: TenantId) -> Outcome<Vec<ProgrammeId>> {
    let rows = sql(
        "select id from programme where tenant = $1 and (suspended_at is not null or ended_at is not null) order by id",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("id")).collect()
}

fn read(row: &Row, id: ProgrammeId) -> Outcome<Programme> {
    let ended: Option<Timestamp> = row.maybe("ended_at")?;
    let suspended: Option<Timestamp> = row.maybe("suspended_at")?;
    let state = match (ended, suspended) {
        (Some(_), _) => State::Ended,
        (None, Some(_)) => State::Suspended,
        (None, None) => State::Runs,
    };
    Ok(Programme {
        id,
        name: row.get("name")?,
        state,
        since: ended.or(suspended),
        why: row.maybe("suspended_why")?.unwrap_or_default(),
        pairings: row.get("pairings")?,
        coordinators: Vec::new(),
    })
}

async fn coordinators(tx: &mut Tx, tenant: TenantId, id: ProgrammeId) -> Outcome<Vec<String>> {
    let rows = sql(
        "select distinct p.id, p.given, p.prefix, p.family, p.sorted from person p join relation r on r.tenant = p.tenant \
         and r.subject = 'person:' || p.id where p.tenant = $1 and r.kind = 'coordinator-of' and r.object = 'programme:' || $2 \
         and r.revoked_at is null and r.valid_from <= $3 and r.valid_to > $3 order by p.sorted, p.id",
    )
    .bind(tenant)
    .bind(id)
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| Ok(crate::persons::listed(row)?.name.whole()))
        .collect()
}

/// For who sets up the programmes of an organisation.
pub(super) async fn read_all(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<Programme>> {
    let facts = Facts::about(key(actor.tenant), Action::ReadEdition.purpose());
    let _scope: PermittedScope<may::ReadEdition> = tx.permit_list(actor, facts, Order::Alphabet).await?;
    of_house(tx, actor.tenant).await
}

/// Makes a programme.
///
/// # Errors
///
/// Not found for who is no administrator; a refusal for a name that is empty, too long, or of another programme.
pub(super) async fn make(db: &Db, ids: &Ids, actor: &Actor, typed: &str) -> Outcome<ProgrammeId> {
    db.act(actor.tenant, |mut tx| async move {
        permitted(&mut tx, actor).await?;
        let there = of_house(&mut tx, actor.tenant).await?.into_iter();
        let others: Vec<String> = there
            .filter(|one| one.state != State::Ended)
            .map(|one| one.name)
            .collect();
        let name = rules::name(typed, &others).map_err(Refusal::new)?;
        let id: ProgrammeId = drawn(ids)?;
        sql("insert into programme (tenant, id, name) values ($1, $2, $3)")
            .bind(actor.tenant)
            .bind(id)
            .bind(name.as_str())
            .run(&mut tx)
            .await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// Lets a programme stand still, go on, or end.
///
/// # Errors
///
/// Not found for who is no administrator; a refusal where that cannot be now.
pub(super) async fn set(db: &Db, actor: &Actor, id: ProgrammeId, (verb, why): (Verb, &str)) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        permitted(&mut tx, actor).await?;
        let all = of_house(&mut tx, actor.tenant).await?;
        let one = all.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
        let to = rules::becomes(one.state, verb, one.pairings, why)
            .map_err(|key| Refusal::new(key).with("count", one.pairings))?;
        let now = tx.now();
        sql("update programme set suspended_at = $3, suspended_why = $4, ended_at = $5 where tenant = $1 and id = $2")
            .bind(actor.tenant)
            .bind(id)
            .bind((to == State::Suspended).then_some(now))
            .bind((to == State::Suspended).then(|| why.trim()))
            .bind((to == State::Ended).then_some(now))
            .run(&mut tx)
            .await?;
        tx.commit().await
    })
    .await
}

async fn permitted(tx: &mut Tx, actor: &Actor) -> Outcome<PermittedScope<may::SetProgramme>> {
    let facts = Facts::about(key(actor.tenant), Action::SetProgramme.purpose());
    tx.permit_list(actor, facts, Order::Alphabet).await
}

fn key(tenant: TenantId) -> Key {
    Key {
        tenant,
        about: house(tenant),
        class: DataClass::Edition,
        id: tenant.as_thing(),
    }
}
