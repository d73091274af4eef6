//! Offers in rows, and rows as offers.
//!
//! Deliberately absent: deciding. What may become of an offer stands in `rules.rs`.

use jiff::Timestamp;
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Error, Outcome, Tx};
use policy::data::DataClass;
use policy::{Act, Key, Object, Party, Permitted, PersonId, TenantId, ThingId};

use super::{Opportunity, State};
use crate::known::Known;
use crate::way::Way;
use crate::{Hand, Kind};

/// An offer as it is held.
#[derive(Clone, Debug)]
pub struct Offer {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// To whom.
    pub person: PersonId,
    /// What its rules look at.
    pub rule: Opportunity,
    /// What it is called.
    pub title: String,
    /// What it is, in a few sentences.
    pub about: String,
    /// Where.
    pub place: String,
    /// Who said last what became of it.
    pub state_by: Hand,
    /// Why it was declined or taken back, where somebody said so.
    pub why: String,
    /// Who offered it.
    pub offered_by: PersonId,
    /// When.
    pub offered_at: Timestamp,
    /// The same for all who got it in one go.
    pub batch: ThingId,
}

impl Object for Offer {
    fn key(&self) -> Key {
        self.key
    }
}

/// Keeps a new offer, unless it is there already: then a form was sent twice. Whoever has the permit to write on the way calls this,
/// for each person of the permit.
pub(super) async fn insert_once(tx: &mut Tx, known: &Known, tenant: TenantId, offer: &Offer) -> Outcome<()> {
    if is_there(tx, tenant, offer).await? {
        return Ok(());
    }
    insert(tx, known, tenant, offer).await
}

pub(super) async fn insert(tx: &mut Tx, known: &Known, tenant: TenantId, offer: &Offer) -> Outcome<()> {
    let rule = &offer.rule;
    sql(
        "insert into opportunity (tenant, id, person, kind, title, about, place, fields, topics, encounter, day, \
         answer_by, state, state_at, state_by, why, offered_by, offered_at, offered_on, batch) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
    )
    .bind(tenant)
    .bind(offer.id)
    .bind(offer.person)
    .bind(rule.kind.word())
    .bind(offer.title.as_str())
    .bind(offer.about.as_str())
    .bind(offer.place.as_str())
    .bind(known.fields_text(rule.fields))
    .bind(known.topics_text(rule.topics))
    .bind(rule.encounter)
    .bind(rule.day)
    .bind(rule.answer_by)
    .bind(rule.state.word())
    .bind(offer.offered_at)
    .bind(offer.state_by.word())
    .bind(offer.why.as_str())
    .bind(offer.offered_by)
    .bind(offer.offered_at)
    .bind(rule.offered_on)
    .bind(offer.batch)
    .run(tx)
    .await
    .map(drop)
}

/// Whether the same person offered the same today, and it is still open.
async fn is_there(tx: &mut Tx, tenant: TenantId, offer: &Offer) -> Outcome<bool> {
    let rule = &offer.rule;
    let there = sql(
        "select id from opportunity where tenant = $1 and person = $2 and offered_by = $3 and offered_on = $4 and kind = $5 \
         and title = $6 and about = $7 and place = $8 and coalesce(day, '') = $9 and state = 'offered'",
    )
    .bind(tenant)
    .bind(offer.person)
    .bind(offer.offered_by)
    .bind(rule.offered_on)
    .bind(rule.kind.word())
    .bind(offer.title.as_str())
    .bind(offer.about.as_str())
    .bind(offer.place.as_str())
    .bind(rule.day.map_or_else(String::new, |day| day.to_string()))
    .all(tx)
    .await?;
    Ok(!there.is_empty())
}

/// Moves an offer from the state in which it was read. False when somebody else moved it in between.
pub(super) async fn keep_state<A: Act>(
    tx: &mut Tx,
    offer: &Permitted<Offer, A>,
    to: State,
    by: Hand,
    why: &str,
) -> Outcome<bool> {
    let touched = sql(
        "update opportunity set state = $4, state_at = $5, state_by = $6, why = $7 \
         where tenant = $1 and id = $2 and state = $3",
    )
    .bind(offer.key().tenant)
    .bind(offer.id)
    .bind(offer.rule.state.word())
    .bind(to.word())
    .bind(tx.now())
    .bind(by.word())
    .bind(why)
    .run(tx)
    .await?;
    Ok(touched == 1)
}

/// The offer with this id, with what policy has to know of whom it is for.
pub async fn find<A: Act>(
    tx: &mut Tx,
    known: &Known,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Offer>>> {
    let row = sql("select * from opportunity where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let offer = read(&row, known, tenant)?;
    people::persons::about::<A, _>(tx, tenant, offer.person, offer).await
}

/// Every offer to somebody, the newest first.
pub async fn of<A: Act>(tx: &mut Tx, known: &Known, way: &Permitted<Way, A>) -> Outcome<Vec<Offer>> {
    let tenant = way.key().tenant;
    let rows =
        sql("select * from opportunity where tenant = $1 and person = $2 order by offered_at desc, id")
            .bind(tenant)
            .bind(way.person)
            .all(tx)
            .await?;
    rows.iter().map(|row| read(row, known, tenant)).collect()
}

fn read(row: &Row, known: &Known, tenant: TenantId) -> Outcome<Offer> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    Ok(Offer {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: DataClass::Journey,
            id,
        },
        id,
        person,
        rule: rule(row, known)?,
        title: row.get("title")?,
        about: row.get("about")?,
        place: row.get("place")?,
        state_by: row.one_of("state_by", Hand::ALL, Hand::word)?,
        why: row.get("why")?,
        offered_by: row.get("offered_by")?,
        offered_at: row.get("offered_at")?,
        batch: row.get("batch")?,
    })
}

/// What the rules look at in a row that has it.
pub(crate) fn rule(row: &Row, known: &Known) -> Outcome<Opportunity> {
    let (fields, topics): (String, String) = (row.get("fields")?, row.get("topics")?);
    Ok(Opportunity {
        kind: row.one_of("kind", Kind::ALL, Kind::word)?,
        state: row.one_of("state", State::ALL, State::word)?,
        offered_on: row.get("offered_on")?,
        answer_by: row.maybe("answer_by")?,
        day: row.maybe("day")?,
        fields: known.fields(&fields),
        topics: known.topics(&topics),
        encounter: row.get("encounter")?,
    })
}

impl Offer {
    /// A new one, for somebody.
    pub(super) fn new(
        tenant: TenantId,
        (id, batch): (ThingId, ThingId),
        person: PersonId,
        (by, at): (PersonId, Timestamp),
        draft: &super::Draft,
    ) -> Self {
        Self {
            key: Key {
                tenant,
                about: Party::Person(person),
                class: DataClass::Journey,
                id,
            },
            id,
            person,
            rule: draft.rule,
            title: draft.title.clone(),
            about: draft.about.clone(),
            place: draft.place.clone(),
            state_by: Hand::Staff,
            why: String::new(),
            offered_by: by,
            offered_at: at,
            batch,
        }
    }
}

/// The two ends of a race for one offer meet here: whoever comes second is told.
pub(super) fn raced(kept: bool) -> Outcome<()> {
    if kept { Ok(()) } else { Err(Error::Conflict) }
}
