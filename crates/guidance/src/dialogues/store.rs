//! Talks in rows, and rows as talks.
//!
//! Deliberately absent: removing. A talk that was taken back can be put back, as long as its term lasts.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use jiff::Timestamp;
use jiff::civil::Date;
use journey::way::Way;
use journey::{Known, Topics};
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Outcome, Tx};
use policy::data::DataClass;
use policy::{Act, Changes, Key, Object, Party, Permitted, PersonId, TenantId, ThingId};

use super::{Stands, State};

/// A talk as it is held.
#[derive(Clone, Debug)]
pub struct Dialogue {
    key: Key,
    /// Its id.
    pub id: ThingId,
    /// The young person.
    pub person: PersonId,
    /// Whoever guides them, in this talk.
    pub held_by: PersonId,
    /// The day on which it is, or was.
    pub day: Option<Date>,
    /// What it is about.
    pub topics: Topics,
    /// How far it is.
    pub state: State,
    /// What the young person wrote; empty with a moment beside it says "we do it together".
    pub said_young: String,
    /// When.
    pub said_young_at: Option<Timestamp>,
    /// What the adult wrote.
    pub said_adult: String,
    /// When.
    pub said_adult_at: Option<Timestamp>,
    /// Since when it is there.
    pub made_at: Timestamp,
    /// When it ended in a step.
    pub closed_at: Option<Timestamp>,
    /// What it became on the way of the young person.
    pub experience: Option<ThingId>,
    /// Since when the young person asks for it; none where whoever guides invited.
    pub asked_at: Option<Timestamp>,
}

impl Object for Dialogue {
    fn key(&self) -> Key {
        self.key
    }
}

impl Dialogue {
    /// A new one, of which nobody wrote anything.
    pub(super) fn new(
        tenant: TenantId,
        id: ThingId,
        (person, held_by): (PersonId, PersonId),
        made_at: Timestamp,
    ) -> Self {
        Self {
            key: key(tenant, person, id),
            id,
            person,
            held_by,
            day: None,
            topics: Topics::default(),
            state: State::Prepared,
            said_young: String::new(),
            said_young_at: None,
            said_adult: String::new(),
            said_adult_at: None,
            made_at,
            closed_at: None,
            experience: None,
            asked_at: None,
        }
    }

    /// What the rules look at.
    pub fn stands(&self) -> Stands {
        Stands {
            state: self.state,
            young: self.said_young_at.is_some(),
            adult: self.said_adult_at.is_some(),
            words: !(self.said_young.is_empty() && self.said_adult.is_empty()),
            closed: self.closed_at.is_some(),
            asked: self.waits(),
        }
    }

    /// Whether the young person asks for it and there is no day yet.
    pub fn waits(&self) -> bool {
        let to_come = matches!(self.state, State::Prepared | State::Written | State::Added);
        to_come && self.day.is_none() && self.asked_at.is_some()
    }

    /// Whether the young person chose to do it together in the talk, instead of writing.
    pub fn together(&self) -> bool {
        self.said_young_at.is_some() && self.said_young.is_empty()
    }

    /// Whether this person may know of it, of whom the guard said that they may read such talks. What the young person let go of is
    /// there for them alone.
    pub fn is_for(&self, reader: PersonId) -> bool {
        self.state != State::Withdrawn || self.person == reader
    }

    /// Whether it is not over yet.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::Closed | State::TakenBack | State::Withdrawn)
    }

    /// A mark of what stands here, which a form brings back: another mark means that somebody wrote in between. It is compared with
    /// marks of the same program only; one of another version is one conflict too many, and loses nothing.
    pub fn mark(&self) -> String {
        let mut hasher = DefaultHasher::new();
        let over = self.state == State::TakenBack;
        (over, &self.said_young, &self.said_adult, self.together()).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

fn key(tenant: TenantId, person: PersonId, id: ThingId) -> Key {
    Key {
        tenant,
        about: Party::Person(person),
        class: DataClass::Journey,
        id,
    }
}

/// Keeps a new talk, of the person whom the permit is about.
pub(super) async fn insert<A: Changes>(
    tx: &mut Tx,
    known: &Known,
    way: &Permitted<Way, A>,
    talk: &Dialogue,
) -> Outcome<()> {
    sql(
        "insert into dialogue (tenant, id, person, held_by, day, topics, state, said_young, said_young_at, said_adult, \
         said_adult_at, made_at, closed_at, experience, asked_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(way.key().tenant)
    .bind(talk.id)
    .bind(way.person)
    .bind(talk.held_by)
    .bind(talk.day)
    .bind(known.topics_text(talk.topics))
    .bind(talk.state.word())
    .bind(talk.said_young.as_str())
    .bind(talk.said_young_at)
    .bind(talk.said_adult.as_str())
    .bind(talk.said_adult_at)
    .bind(talk.made_at)
    .bind(talk.closed_at)
    .bind(talk.experience)
    .bind(talk.asked_at)
    .run(tx)
    .await
    .map(drop)
}

/// Keeps a talk as it has become.
pub(super) async fn save<A: Changes>(
    tx: &mut Tx,
    known: &Known,
    talk: &Permitted<Dialogue, A>,
) -> Outcome<()> {
    sql(
        "update dialogue set held_by = $3, day = $4, topics = $5, state = $6, said_young = $7, said_young_at = $8, \
         said_adult = $9, said_adult_at = $10, closed_at = $11, experience = $12, \
         asked_at = $13 where tenant = $1 and id = $2",
    )
    .bind(talk.key().tenant)
    .bind(talk.id)
    .bind(talk.held_by)
    .bind(talk.day)
    .bind(known.topics_text(talk.topics))
    .bind(talk.state.word())
    .bind(talk.said_young.as_str())
    .bind(talk.said_young_at)
    .bind(talk.said_adult.as_str())
    .bind(talk.said_adult_at)
    .bind(talk.closed_at)
    .bind(talk.experience)
    .bind(talk.asked_at)
    .run(tx)
    .await
    .map(drop)
}

/// The talk with this id, with what policy has to know of whose it is.
pub async fn find<A: Act>(
    tx: &mut Tx,
    known: &Known,
    tenant: TenantId,
    id: ThingId,
) -> Outcome<Option<Found<Dialogue>>> {
    let row = sql("select * from dialogue where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let talk = read(&row, known, tenant)?;
    people::persons::about::<A, _>(tx, tenant, talk.person, talk).await
}

/// Every talk of somebody, the newest first; also those that were taken back.
pub async fn of<A: Act>(tx: &mut Tx, known: &Known, way: &Permitted<Way, A>) -> Outcome<Vec<Dialogue>> {
    let tenant = way.key().tenant;
    let rows = sql(
        "select * from dialogue where tenant = $1 and person = $2 order by coalesce(day, substr(made_at, 1, 10)) desc, \
         made_at desc, id",
    )
    .bind(tenant)
    .bind(way.person)
    .all(tx)
    .await?;
    rows.iter().map(|row| read(row, known, tenant)).collect()
}

fn read(row: &Row, known: &Known, tenant: TenantId) -> Outcome<Dialogue> {
    let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
    let topics: String = row.get("topics")?;
    Ok(Dialogue {
        day: row.maybe("day")?,
        topics: known.topics(&topics),
        state: row.one_of("state", State::ALL, State::word)?,
        said_young: row.get("said_young")?,
        said_young_at: row.maybe("said_young_at")?,
        said_adult: row.get("said_adult")?,
        said_adult_at: row.maybe("said_adult_at")?,
        closed_at: row.maybe("closed_at")?,
        experience: row.maybe("experience")?,
        asked_at: row.maybe("asked_at")?,
        ..Dialogue::new(tenant, id, (person, row.get("held_by")?), row.get("made_at")?)
    })
}
