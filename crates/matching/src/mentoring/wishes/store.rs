//! Wishes in rows.
//!
//! Deliberately absent: a list over persons. Who waits is counted, and divided by ids.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::guard::Found;
use kit::{Error, Outcome, Tx, sql};
use people::consents::{self, Question};
use people::persons::{self, Part};
use policy::age::AgeBand;
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::purpose::Purpose;
use policy::{Act, Actor, Changes, Key, Object, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use super::rules::{Draft, State, Want};
use crate::mentoring::Topic;
use crate::mentoring::methods::Method;
use crate::mentoring::runs::Told;
use crate::mentoring::slots::Slots;
use crate::mentoring::{listed, said};

/// Everything that somebody wished, as one record.
#[derive(Clone, Copy, Debug)]
pub struct Wishes {
    key: Key,
    /// Whose.
    pub person: PersonId,
    /// Their day of birth, where it is known.
    pub born: Option<Date>,
}

impl Wishes {
    /// Whether a programme of this method is for them; where nobody knows how old they are, it may be.
    pub fn suits(&self, method: Option<&Method>, today: Date) -> bool {
        let years = self
            .born
            .and_then(|born| born.until((jiff::Unit::Year, today)).ok())
            .and_then(|years| u8::try_from(years.get_years()).ok());
        match (method, years) {
            (Some(method), Some(years)) => method.ages.contains(&years),
            _ => true,
        }
    }

    /// Whether somebody at home is asked for a yes, or the young person.
    pub fn asks_home(&self, now: Timestamp) -> bool {
        self.born
            .is_none_or(|born| AgeBand::at(born, now) == AgeBand::Under16)
    }
}

impl Object for Wishes {
    fn key(&self) -> Key {
        self.key
    }
}

/// The wishes of a young person; the record is there for each of them.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, person: PersonId) -> Outcome<Option<Found<Wishes>>> {
    let record = persons::find::<A>(tx, tenant, person).await?;
    let Some(record) = record.filter(|record| record.object.part == Part::Young) else {
        return Ok(None);
    };
    let wishes = Wishes {
        key: persons::key(tenant, person, DataClass::MentoringLog),
        person,
        born: record.object.born,
    };
    Ok(Some(persons::beside::<A, _>(&record, wishes)))
}

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which.
    pub id: ThingId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// What is wished.
    pub what: Draft,
    /// Since when they wait.
    pub since: Timestamp,
    /// The pairing that ended early, after which this one goes first.
    pub earlier: Option<ThingId>,
    /// How far it is.
    pub state: State,
}

/// A row as a wish.
pub(crate) fn read(row: &Row) -> Outcome<Wish> {
    let text = |column: &str| row.get::<String>(column);
    Ok(Wish {
        id: row.get("id")?,
        programme: row.get("programme")?,
        what: Draft {
            topics: listed(&text("topics")?).filter_map(Topic::from_word).collect(),
            wants: listed(&text("wants")?).filter_map(Want::from_word).collect(),
            left_open: row.get("left_open")?,
            slots: Slots::from_bits(row.get("slots")?),
            postcode: text("postcode")?,
            said: text("said")?,
            must_not: false,
        },
        since: row.get("since")?,
        earlier: row.maybe("earlier")?,
        state: State::from_word(&text("state")?).unwrap_or(State::Ended),
    })
}

/// The wish of somebody that is not over; the last, should there be more.
pub async fn open_of<A: Act>(tx: &mut Tx, wishes: &Permitted<Wishes, A>) -> Outcome<Option<Wish>> {
    let row = sql(
        "select * from wish where tenant = $1 and person = $2 and state in ('home', 'waiting', 'proposed', 'paired') \
         order by since desc, id limit 1",
    )
    .bind(wishes.key().tenant)
    .bind(wishes.person)
    .maybe(tx)
    .await?;
    row.as_ref().map(read).transpose()
}

/// The pairing after which somebody goes first in a programme: their last one, where that ended early.
pub(super) async fn ended_early<A: Act>(
    tx: &mut Tx,
    wishes: &Permitted<Wishes, A>,
    programme: ProgrammeId,
) -> Outcome<Option<ThingId>> {
    let row = sql(
        "select id, ended_how from pairing where tenant = $1 and young = $2 and programme = $3 and state = 'ended' \
         order by ended_at desc, id limit 1",
    )
    .bind(wishes.key().tenant)
    .bind(wishes.person)
    .bind(programme)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let early = row.get::<String>("ended_how")? == "early";
    Ok(if early { Some(row.get("id")?) } else { None })
}

/// What was told of the last round that a wish was in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// What.
    pub told: Told,
    /// When the round was confirmed.
    pub on: Date,
    /// The wish was changed since, which counts in the next round.
    pub changed: bool,
}

/// The reason for oneself, where the wish was in a round that was confirmed.
pub async fn heard<A: Act>(
    tx: &mut Tx,
    wishes: &Permitted<Wishes, A>,
    wish: ThingId,
) -> Outcome<Option<Heard>> {
    let row = sql("select told, told_at, changed_at from wish where tenant = $1 and person = $2 and id = $3")
        .bind(wishes.key().tenant)
        .bind(wishes.person)
        .bind(wish)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (told, at): (Option<String>, Option<Timestamp>) = (row.maybe("told")?, row.maybe("told_at")?);
    let (Some(told), Some(at)) = (told, at) else {
        return Ok(None);
    };
    let changed: Timestamp = row.get("changed_at")?;
    Ok(Some(Heard {
        told: serde_json::from_str(&told).map_err(Error::internal)?,
        on: day_at(at),
        changed: changed > at,
    }))
}

/// Whether somebody had a mentor before, whom they can wish again.
pub async fn had_mentor<A: Act>(tx: &mut Tx, wishes: &Permitted<Wishes, A>) -> Outcome<bool> {
    let row =
        sql("select count(*) as many from pairing where tenant = $1 and young = $2 and state = 'ended'")
            .bind(wishes.key().tenant)
            .bind(wishes.person)
            .one(tx)
            .await?;
    Ok(row.get::<i64>("many")? > 0)
}

/// The programmes in which somebody has a mentor, or one is proposed to them.
pub async fn paired_in<A: Act>(tx: &mut Tx, wishes: &Permitted<Wishes, A>) -> Outcome<Vec<ProgrammeId>> {
    let rows = sql(
        "select distinct programme from pairing where tenant = $1 and young = $2 \
         and state in ('proposed', 'agreed', 'started', 'goodbye-planned') order by programme",
    )
    .bind(wishes.key().tenant)
    .bind(wishes.person)
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("programme")).collect()
}

/// Keeps a wish of the person of the permit: a new one, or another text for one that waits.
pub(super) async fn save<A: Changes>(tx: &mut Tx, wishes: &Permitted<Wishes, A>, wish: &Wish) -> Outcome<()> {
    sql(
        "insert into wish (tenant, id, person, programme, topics, wants, left_open, slots, postcode, online, said, since, \
         state, state_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14) \
         on conflict (tenant, id) do update set programme = excluded.programme, topics = excluded.topics, \
         wants = excluded.wants, left_open = excluded.left_open, slots = excluded.slots, postcode = excluded.postcode, \
         online = excluded.online, said = excluded.said, state = excluded.state, \
         state_at = case when wish.state = excluded.state then wish.state_at else excluded.state_at end, \
         changed_at = excluded.changed_at",
    )
    .bind(wishes.key().tenant)
    .bind(wish.id)
    .bind(wishes.person)
    .bind(wish.programme)
    .bind(said(wish.what.topics.iter().map(|topic| topic.word())))
    .bind(wish.what.wants.iter().map(Want::word).collect::<Vec<_>>().join(","))
    .bind(wish.what.left_open)
    .bind(wish.what.slots.bits())
    .bind(wish.what.postcode.as_str())
    .bind(wish.what.wants.iter().any(|want| want.sort == super::Sort::Online))
    .bind(wish.what.said.as_str())
    .bind(wish.since)
    .bind(wish.state.word())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Since when a child asks for a mentor and waits for the yes of this guardian; none where nothing is asked of them, or they answered.
pub async fn asked_at_home(tx: &mut Tx, actor: &Actor, young: PersonId) -> Outcome<Option<Date>> {
    let row =
        sql("select min(since) as since from wish where tenant = $1 and person = $2 and state = 'home'")
            .bind(actor.tenant)
            .bind(young)
            .one(tx)
            .await?;
    let since: Option<Timestamp> = row.maybe("since")?;
    let Some(since) = since else { return Ok(None) };
    if !consents::is_asked(tx, actor, young).await? {
        return Ok(None);
    }
    let question: Permitted<Question, may::ReadConsent> = tx
        .permit(actor, Untrusted::new(young), async |tx: &mut Tx, id| {
            consents::find::<may::ReadConsent>(tx, actor.tenant, id, Purpose::Mentoring).await
        })
        .await?;
    let answered = consents::answered(tx, &question, actor.person).await?;
    Ok(answered.is_none().then(|| day_at(since)))
}
