//! Dreams in rows.
//!
//! Deliberately absent: a list over persons, and a count of how many keep the same.

use jiff::Timestamp;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use policy::data::DataClass;
use policy::{Act, Changes, Key, Object, Party, Permitted, PersonId, TenantId, ThingId};

use super::rules::{Kind, What};
use crate::own::Portfolio;

/// One dream.
#[derive(Clone, Debug)]
pub struct Dream {
    key: Key,
    /// Whose.
    pub person: PersonId,
    /// Which in the row of keeping.
    pub place: i64,
    /// What it is about.
    pub what: What,
    /// Its name on the day that it was kept.
    pub name: String,
    /// What they wrote about it.
    pub note: String,
    /// When.
    pub kept_at: Timestamp,
    /// When it was taken off the list.
    pub removed_at: Option<Timestamp>,
}

impl Object for Dream {
    fn key(&self) -> Key {
        self.key
    }
}

/// A dream by its id, with what policy has to know of whose it is.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Dream>>> {
    let row = sql("select * from dream where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let dream = read(&row, tenant)?;
    people::persons::about::<A, _>(tx, tenant, dream.person, dream).await
}

/// Everything that somebody kept, the oldest first; with what was taken off the list.
pub async fn of<A: Act>(tx: &mut Tx, portfolio: &Permitted<Portfolio, A>) -> Outcome<Vec<Dream>> {
    let tenant = portfolio.key().tenant;
    let rows = sql("select * from dream where tenant = $1 and person = $2 order by place, id")
        .bind(tenant)
        .bind(portfolio.person)
        .all(tx)
        .await?;
    rows.iter().map(|row| read(row, tenant)).collect()
}

fn read(row: &Row, tenant: TenantId) -> Outcome<Dream> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    Ok(Dream {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::PrivatePortfolio,
            id,
        },
        person,
        place: row.get("place")?,
        what: What {
            kind: Kind::from_word(&row.get::<String>("kind")?).unwrap_or(Kind::Own),
            refers: row.get("refers")?,
        },
        name: row.get("name")?,
        note: row.get("note")?,
        kept_at: row.get("kept_at")?,
        removed_at: row.maybe("removed_at")?,
    })
}

/// Keeps a new one.
pub(super) async fn insert<A: Changes>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    id: ThingId,
    place: i64,
    (what, name, note): (&What, &str, &str),
) -> Outcome<()> {
    sql(
        "insert into dream (tenant, id, person, place, kind, refers, name, note, kept_at, changed_at, removed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, null)",
    )
    .bind(portfolio.key().tenant)
    .bind(id)
    .bind(portfolio.person)
    .bind(place)
    .bind(what.kind.word())
    .bind(what.refers.as_str())
    .bind(name)
    .bind(note)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Another note.
pub(super) async fn note<A: Changes, T: Object>(
    tx: &mut Tx,
    permit: &Permitted<T, A>,
    id: ThingId,
    note: &str,
) -> Outcome<()> {
    sql("update dream set note = $3, changed_at = $4 where tenant = $1 and id = $2")
        .bind(permit.key().tenant)
        .bind(id)
        .bind(note)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// Takes it off the list.
pub(super) async fn remove<A: Changes>(tx: &mut Tx, dream: &Permitted<Dream, A>) -> Outcome<()> {
    sql("update dream set removed_at = $3 where tenant = $1 and id = $2")
        .bind(dream.key().tenant)
        .bind(dream.key().id)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// Puts one back on the list, where it stood.
pub(super) async fn put_back<A: Changes, T: Object>(
    tx: &mut Tx,
    permit: &Permitted<T, A>,
    id: ThingId,
) -> Outcome<()> {
    sql("update dream set removed_at = null where tenant = $1 and id = $2")
        .bind(permit.key().tenant)
        .bind(id)
        .run(tx)
        .await
        .map(drop)
}
