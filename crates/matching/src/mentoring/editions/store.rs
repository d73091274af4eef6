//! Programmes and editions in rows. None of it is about a person.
//!
//! Deliberately absent: removing. An edition is closed.

use jiff::civil::Date;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use super::Draft;
use super::rules::There;
use crate::words::words;

/// A programme of an organisation.
#[derive(Clone, Debug)]
pub struct Programme {
    key: Key,
    /// Which.
    pub id: ProgrammeId,
    /// What it is called.
    pub name: String,
}

impl Object for Programme {
    fn key(&self) -> Key {
        self.key
    }
}

words! {
    /// Whether people can come into an edition.
    State {
        /// They can.
        Open = "open",
        /// It goes on with who is in it, or is over.
        Closed = "closed",
    }
}

/// A programme that runs a method in a term.
#[derive(Clone, Debug)]
pub struct Edition {
    key: Key,
    /// Which.
    pub id: ThingId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What it is, as somebody filled it in.
    pub what: Draft,
    /// Whether people can come into it.
    pub state: State,
    /// Counts up with everything that changes who may be paired.
    pub version: i64,
}

impl Object for Edition {
    fn key(&self) -> Key {
        self.key
    }
}

fn key(tenant: TenantId, programme: ProgrammeId, class: DataClass, id: ThingId) -> Key {
    Key {
        tenant,
        about: Party::Programme(programme),
        class,
        id,
    }
}

/// The programme with this id, for who coordinates it.
///
/// # Errors
///
/// Not found for anybody else, and where it was ended.
pub async fn programme_of<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ProgrammeId>,
) -> Outcome<Permitted<Programme, A>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        find_programme::<A>(tx, actor.tenant, id).await
    })
    .await
}

async fn find_programme<A: Act>(
    tx: &mut Tx,
    tenant: TenantId,
    id: ProgrammeId,
) -> Outcome<Option<Found<Programme>>> {
    let row = sql("select name from programme where tenant = $1 and id = $2 and ended_at is null and suspended_at is null")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Found::of::<A>(Programme {
        key: key(tenant, id, A::ACTION.class(), id.as_thing()),
        id,
        name: row.get("name")?,
    })))
}

/// The edition with this id.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Edition>>> {
    let row = sql("select * from edition where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let edition = row.map(|row| read(&row, tenant, A::ACTION.class())).transpose()?;
    Ok(edition.map(Found::of::<A>))
}

fn read(row: &Row, tenant: TenantId, class: DataClass) -> Outcome<Edition> {
    let (id, programme): (ThingId, ProgrammeId) = (row.get("id")?, row.get("programme")?);
    let (caseload, days): (i64, i64) = (row.get("caseload")?, row.get("answer_days")?);
    Ok(Edition {
        key: key(tenant, programme, class, id),
        id,
        programme,
        what: Draft {
            method: row.get("method")?,
            name: row.get("name")?,
            begins: row.get("begins")?,
            ends: row.get("ends")?,
            next_round: row.maybe("next_round")?,
            caseload: u16::try_from(caseload).unwrap_or(1),
            answer_days: u8::try_from(days).unwrap_or(7),
        },
        state: State::from_word(&row.get::<String>("state")?).unwrap_or(State::Closed),
        version: row.get("version")?,
    })
}

/// Every edition of a programme, the newest first.
pub async fn of_programme(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<Edition>> {
    let tenant = programme.key().tenant;
    let rows = sql("select * from edition where tenant = $1 and programme = $2 order by begins desc, id")
        .bind(tenant)
        .bind(programme.id)
        .all(tx)
        .await?;
    rows.iter()
        .map(|row| read(row, tenant, DataClass::Edition))
        .collect()
}

/// Editions of an organisation into which people can come on a day. They are about nobody.
pub async fn open_of(tx: &mut Tx, tenant: TenantId, today: Date) -> Outcome<Vec<(Edition, String)>> {
    let rows = sql(
        "select e.*, p.name as called from edition e join programme p on p.tenant = e.tenant and p.id = e.programme \
         where e.tenant = $1 and e.state = 'open' and e.ends >= $2 and p.ended_at is null and p.suspended_at is null order by p.name, e.begins, e.id",
    )
    .bind(tenant)
    .bind(today)
    .all(tx)
    .await?;
    let both = |row: &Row| Ok((read(row, tenant, DataClass::Edition)?, row.get("called")?));
    rows.iter().map(both).collect()
}

/// An edition for which whoever comes by can sign up, with the organisation that runs it.
#[derive(Clone, Debug)]
pub struct Open {
    /// The organisation.
    pub tenant: TenantId,
    /// What it is called.
    pub organisation: String,
    /// The programme.
    pub programme: String,
    /// The edition.
    pub edition: Edition,
}

/// Every one there is, of all organisations.
pub async fn open(tx: &mut Tx, today: Date) -> Outcome<Vec<Open>> {
    let tenants = sql("select tenant, name from tenant order by name, tenant")
        .all(tx)
        .await?;
    let mut all = Vec::new();
    for row in &tenants {
        let (tenant, organisation): (TenantId, String) = (row.get("tenant")?, row.get("name")?);
        let editions = open_of(tx, tenant, today).await?;
        all.extend(editions.into_iter().map(|(edition, programme)| Open {
            tenant,
            organisation: organisation.clone(),
            programme,
            edition,
        }));
    }
    Ok(all)
}

/// The programmes that somebody coordinates now, by name. A name of a programme is nobody's data.
pub async fn programmes(
    tx: &mut Tx,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Vec<(ProgrammeId, String)>> {
    let rows = sql(
        "select p.id, p.name from programme p join relation r on r.tenant = p.tenant and r.object = 'programme:' || p.id \
         where p.tenant = $1 and r.subject = 'person:' || $2 and r.kind = 'coordinator-of' and r.revoked_at is null \
         and r.valid_from <= $3 and r.valid_to > $3 and p.ended_at is null and p.suspended_at is null order by p.name, p.id",
    )
    .bind(tenant)
    .bind(person)
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| Ok((row.get("id")?, row.get("name")?)))
        .collect()
}

/// Whether the programme has this edition already: a form that was sent twice.
pub(super) async fn is_there(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::SetEdition>,
    what: &Draft,
) -> Outcome<bool> {
    let row = sql(
        "select id from edition where tenant = $1 and programme = $2 and name = $3 and begins = $4 and method = $5 \
         order by id limit 1",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .bind(what.name.as_str())
    .bind(what.begins)
    .bind(what.method.as_str())
    .maybe(tx)
    .await?;
    Ok(row.is_some())
}

/// The editions of the programme, as far as a new one may be in their way.
pub(super) async fn there(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::SetEdition>,
) -> Outcome<Vec<There>> {
    let rows = sql("select name, method, ends, state from edition where tenant = $1 and programme = $2 order by begins, id")
        .bind(programme.key().tenant)
        .bind(programme.id)
        .all(tx)
        .await?;
    let read = |row: &Row| {
        Ok(There {
            name: row.get("name")?,
            method: row.get("method")?,
            ends: row.get("ends")?,
            open: row.get::<String>("state")? == State::Open.word(),
        })
    };
    rows.iter().map(read).collect()
}

/// Editions of the programme in which nobody and nothing is: no pairing, class, round or day.
pub(super) async fn empty<A: Act>(tx: &mut Tx, programme: &Permitted<Programme, A>) -> Outcome<Vec<ThingId>> {
    let rows = sql(
        "select e.id from edition e where e.tenant = $1 and e.programme = $2 \
         and not exists (select 1 from pairing x where x.tenant = e.tenant and x.edition = e.id) \
         and not exists (select 1 from mentoring_group x where x.tenant = e.tenant and x.edition = e.id) \
         and not exists (select 1 from mentoring_run x where x.tenant = e.tenant and x.edition = e.id) \
         and not exists (select 1 from edition_day x where x.tenant = e.tenant and x.edition = e.id) \
         and not exists (select 1 from certificate x where x.tenant = e.tenant and x.edition = e.id) \
         and not exists (select 1 from hours_approval x where x.tenant = e.tenant and x.edition = e.id) \
         and not exists (select 1 from wish x where x.tenant = e.tenant and x.edition = e.id) order by e.id",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// Removes an edition of the programme of the permit.
pub(super) async fn remove(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::SetEdition>,
    id: ThingId,
) -> Outcome<()> {
    sql("delete from edition where tenant = $1 and programme = $2 and id = $3")
        .bind(programme.key().tenant)
        .bind(programme.id)
        .bind(id)
        .run(tx)
        .await
        .map(drop)
}

/// Gives an edition of the programme of the permit another name.
pub(super) async fn rename(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::SetEdition>,
    (id, name): (ThingId, &str),
) -> Outcome<()> {
    sql("update edition set name = $4, version = version + 1 where tenant = $1 and programme = $2 and id = $3")
        .bind(programme.key().tenant)
        .bind(programme.id)
        .bind(id)
        .bind(name)
        .run(tx)
        .await
        .map(drop)
}

/// Keeps a new edition of the programme of the permit.
pub(super) async fn insert(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::SetEdition>,
    (id, what): (ThingId, &Draft),
) -> Outcome<()> {
    sql(
        "insert into edition (tenant, id, programme, method, name, begins, ends, next_round, caseload, answer_days, state, \
         version, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', 1, $11, $12)",
    )
    .bind(programme.key().tenant)
    .bind(id)
    .bind(programme.id)
    .bind(what.method.as_str())
    .bind(what.name.as_str())
    .bind(what.begins)
    .bind(what.ends)
    .bind(what.next_round)
    .bind(i64::from(what.caseload))
    .bind(i64::from(what.answer_days))
    .bind(programme.proof().by())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Writes over what may change, and counts up.
pub(super) async fn save(tx: &mut Tx, edition: &Permitted<Edition, may::SetEdition>) -> Outcome<()> {
    sql(
        "update edition set name = $3, ends = $4, next_round = $5, caseload = $6, answer_days = $7, state = $8, \
         version = version + 1 where tenant = $1 and id = $2",
    )
    .bind(edition.key().tenant)
    .bind(edition.id)
    .bind(edition.what.name.as_str())
    .bind(edition.what.ends)
    .bind(edition.what.next_round)
    .bind(i64::from(edition.what.caseload))
    .bind(i64::from(edition.what.answer_days))
    .bind(edition.state.word())
    .run(tx)
    .await
    .map(drop)
}
