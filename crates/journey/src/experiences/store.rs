//! Experiences in rows, and rows as experiences.
//!
//! Deliberately absent: removing. What was taken back is no longer counted, and whoever took it back can put it back.

use jiff::Timestamp;
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Outcome, Tx};
use policy::data::DataClass;
use policy::{Act, Key, Object, Party, Permitted, PersonId, TenantId, ThingId};

use super::{Experience, Reflection, fold};
use crate::known::Known;
use crate::way::Way;
use crate::{Competency, Hand, Kind};

/// An experience as it is held.
#[derive(Clone, Debug)]
pub struct Had {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// Whose.
    pub person: PersonId,
    /// What took place.
    pub what: Experience,
    /// The offer it came from.
    pub opportunity: Option<ThingId>,
    /// Who logged it.
    pub logged_by: PersonId,
    /// When.
    pub logged_at: Timestamp,
    /// When it was taken back, if it was.
    pub taken_back_at: Option<Timestamp>,
}

impl Object for Had {
    fn key(&self) -> Key {
        self.key
    }
}

/// Keeps a new one. Whoever has a permit for the way of the person calls this.
pub(crate) async fn insert(
    tx: &mut Tx,
    known: &Known,
    (tenant, id): (TenantId, ThingId),
    (person, opportunity): (PersonId, Option<ThingId>),
    by: PersonId,
    what: &Experience,
) -> Outcome<()> {
    let own = what.reflection.as_ref();
    sql(
        "insert into experience (tenant, id, person, kind, day, title, folded, fields, topics, quarters, encounter, \
         question, competency, reflection, logged_as, logged_by, logged_at, opportunity) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
    )
    .bind(tenant)
    .bind(id)
    .bind(person)
    .bind(what.kind.word())
    .bind(what.day)
    .bind(what.title.trim())
    .bind(fold(&what.title))
    .bind(known.fields_text(what.fields))
    .bind(known.topics_text(what.topics))
    .bind(what.quarters.map(i64::from))
    .bind(what.encounter)
    .bind(own.map(|own| own.question.as_str()))
    .bind(own.map(|own| own.competency.word()))
    .bind(own.map(|own| own.text.as_str()))
    .bind(what.logged_by.word())
    .bind(by)
    .bind(tx.now())
    .bind(opportunity)
    .run(tx)
    .await
    .map(drop)
}

/// Puts a reflection to it.
pub(super) async fn keep_reflection<A: Act>(
    tx: &mut Tx,
    had: &Permitted<Had, A>,
    own: &Reflection,
) -> Outcome<()> {
    sql("update experience set question = $3, competency = $4, reflection = $5 where tenant = $1 and id = $2")
        .bind(had.key().tenant)
        .bind(had.id)
        .bind(own.question.as_str())
        .bind(own.competency.word())
        .bind(own.text.trim())
        .run(tx)
        .await
        .map(drop)
}

/// Takes it back, or puts it back.
pub(super) async fn keep_back<A: Act>(tx: &mut Tx, had: &Permitted<Had, A>, back: bool) -> Outcome<()> {
    sql("update experience set taken_back_at = $3 where tenant = $1 and id = $2")
        .bind(had.key().tenant)
        .bind(had.id)
        .bind(back.then(|| tx.now()))
        .run(tx)
        .await
        .map(drop)
}

/// Takes back what an offer had become.
pub(crate) async fn take_back_of(tx: &mut Tx, tenant: TenantId, opportunity: ThingId) -> Outcome<()> {
    sql("update experience set taken_back_at = $3 where tenant = $1 and opportunity = $2 and taken_back_at is null")
        .bind(tenant)
        .bind(opportunity)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}

/// The experience with this id, with what policy has to know of whose it is.
pub async fn find<A: Act>(
    tx: &mut Tx,
    known: &Known,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Had>>> {
    let row = sql("select * from experience where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let had = read(&row, known, tenant)?;
    people::persons::about::<A, _>(tx, tenant, had.person, had).await
}

/// Everything that somebody had, the newest first; without what was taken back.
pub async fn of<A: Act>(tx: &mut Tx, known: &Known, way: &Permitted<Way, A>) -> Outcome<Vec<Had>> {
    held(tx, known, way.key().tenant, way.person).await
}

pub(super) async fn held(
    tx: &mut Tx,
    known: &Known,
    tenant: TenantId,
    person: PersonId,
) -> Outcome<Vec<Had>> {
    let rows = sql(
        "select * from experience where tenant = $1 and person = $2 and taken_back_at is null \
         order by day desc, logged_at desc, id",
    )
    .bind(tenant)
    .bind(person)
    .all(tx)
    .await?;
    rows.iter().map(|row| read(row, known, tenant)).collect()
}

fn read(row: &Row, known: &Known, tenant: TenantId) -> Outcome<Had> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    let (fields, topics): (String, String) = (row.get("fields")?, row.get("topics")?);
    let quarters: Option<i64> = row.maybe("quarters")?;
    Ok(Had {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::Journey,
            id,
        },
        id,
        person,
        what: Experience {
            kind: row.one_of("kind", Kind::ALL, Kind::word)?,
            day: row.get("day")?,
            title: row.get("title")?,
            fields: known.fields(&fields),
            topics: known.topics(&topics),
            quarters: quarters.and_then(|quarters| u16::try_from(quarters).ok()),
            encounter: row.get("encounter")?,
            reflection: reflection(row)?,
            logged_by: row.one_of("logged_as", Hand::ALL, Hand::word)?,
        },
        opportunity: row.maybe("opportunity")?,
        logged_by: row.get("logged_by")?,
        logged_at: row.get("logged_at")?,
        taken_back_at: row.maybe("taken_back_at")?,
    })
}

fn reflection(row: &Row) -> Outcome<Option<Reflection>> {
    let Some(text) = row.maybe("reflection")? else {
        return Ok(None);
    };
    Ok(Some(Reflection {
        question: row.get("question")?,
        competency: row.one_of("competency", Competency::ALL, Competency::word)?,
        text,
    }))
}
