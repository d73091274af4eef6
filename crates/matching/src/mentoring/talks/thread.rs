//! The **thread** of a pairing, in which the two write each other, or of a group, in which all of it do.
//!
//! Both kinds keep the same rules. In a group somebody reads from when they came, and nothing once they left, so that what is written
//! there is read by who takes part and by nobody else. Deliberately absent: changing what was written, and reading it by whoever looks
//! after them, who reads what was reported, as a copy.

use std::collections::HashMap;

use jiff::Timestamp;
use kit::db::{Row, sql};
use kit::guard::{Found, party_text};
use kit::{Error, Outcome, Tx};
use people::consents::weighed;
use policy::consent::Consented;
use policy::data::DataClass;
use policy::purpose::Purpose;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, Sees, TenantId, ThingId, Untrusted};

use super::group::Group;
use crate::mentoring::pairings;

/// The most on one page. Earlier ones stand on the page before it.
const ON_A_PAGE: i64 = 40;
/// The most that a report looks through; nobody writes more in a year.
const ALL: i64 = 20_000;

/// From where somebody comes to a thread: the side, and what it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The young person of a pairing.
    Young,
    /// Its mentor.
    Mentor,
    /// A young person of a group.
    YoungInGroup,
    /// A mentor of a group.
    MentorInGroup,
}

impl Side {
    /// A young person.
    pub fn is_young(self) -> bool {
        matches!(self, Side::Young | Side::YoungInGroup)
    }

    /// It is of a group.
    pub fn in_group(self) -> bool {
        matches!(self, Side::YoungInGroup | Side::MentorInGroup)
    }
}

/// A thread, as a record that policy knows: of a group it is about the young person through whose pairing somebody comes.
#[derive(Clone, Debug)]
pub struct Thread {
    key: Key,
    /// The pairing or the group.
    pub id: ThingId,
    /// The pairing; of a group the one through which the reader comes.
    pub pairing: ThingId,
    /// Its young person.
    pub young: PersonId,
    /// Its mentor.
    pub mentor: PersonId,
    /// Whether there is somebody to write to now.
    pub runs: bool,
    /// The group, where it is of one.
    pub group: Option<Group>,
}

impl Object for Thread {
    fn key(&self) -> Key {
        self.key
    }
}

impl Thread {
    fn new(tenant: TenantId, id: ThingId, (pairing, young, mentor): (ThingId, PersonId, PersonId)) -> Self {
        let key = Key {
            tenant,
            about: Party::Person(young),
            class: DataClass::Conversation,
            id,
        };
        Self {
            key,
            id,
            pairing,
            young,
            mentor,
            runs: false,
            group: None,
        }
    }

    /// Whether one of the young people wrote something in it.
    pub fn is_young(&self, who: PersonId) -> bool {
        match &self.group {
            Some(group) => group.was_young(who) == Some(true),
            None => who == self.young,
        }
    }
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: ThingId,
    /// Who wrote it.
    pub by: PersonId,
    /// What.
    pub said: String,
    /// When.
    pub sent_at: Timestamp,
    /// When it arrives.
    pub due_at: Timestamp,
    /// Whom it is for has opened the thread since it arrived.
    pub seen: bool,
    /// Who wrote it took it back: its words are for a report alone.
    pub taken_back: bool,
}

/// The thread for the side from which somebody comes; the other sides, and everybody else, are as good as absent.
///
/// # Errors
///
/// Not found for whom policy does not let, and for who does not take part in the group today.
pub async fn open<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    (side, id): (Side, Untrusted<ThingId>),
) -> Outcome<Permitted<Thread, A>> {
    let thread: Permitted<Thread, A> = tx
        .permit(actor, id, async |tx: &mut Tx, id| match side.in_group() {
            true => of_group::<A>(tx, actor, id).await,
            false => of_pairing::<A>(tx, actor.tenant, id).await,
        })
        .await?;
    let own = match side.is_young() {
        true => thread.young,
        false => thread.mentor,
    };
    match own == actor.person {
        true => Ok(thread),
        false => Err(Error::NotFound),
    }
}

async fn of_pairing<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Thread>>> {
    let row = sql("select young, mentor, state from pairing where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let young: PersonId = row.get("young")?;
    let state = row.one_of("state", pairings::State::ALL, pairings::State::word)?;
    let mut thread = Thread::new(tenant, id, (id, young, row.get("mentor")?));
    thread.runs = state.runs();
    people::persons::about::<A, _>(tx, tenant, young, thread).await
}

async fn of_group<A: Act>(tx: &mut Tx, actor: &Actor, id: ThingId) -> Outcome<Option<Found<Thread>>> {
    let tenant = actor.tenant;
    let Some(mut group) = Group::of(tx, tenant, (id, actor.person)).await? else {
        return Ok(None);
    };
    group.weigh(tx, tenant).await?;
    let Some(own) = group.through(actor.person) else {
        return Ok(None);
    };
    let young = own.young;
    let mut thread = Thread::new(tenant, id, (own.pairing, young, own.mentor));
    thread.runs = group.is_looked_after(actor.person);
    thread.group = Some(group);
    people::persons::about::<A, _>(tx, tenant, young, thread).await
}

/// Which part of a thread is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The newest of it.
    Last,
    /// What was written before a message.
    Before(ThingId),
    /// All of it, for who looks for one message.
    Whole,
}

/// A page of a thread.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    /// What stands on it, the oldest first.
    pub messages: Vec<Message>,
    /// There are earlier ones: those before this message.
    pub earlier: Option<ThingId>,
}

/// What somebody reads of it: what they wrote, and what has arrived.
pub async fn leaf<A: Sees>(
    tx: &mut Tx,
    thread: &Permitted<Thread, A>,
    reader: PersonId,
    part: Part,
) -> Outcome<Leaf> {
    let place = (thread.key().tenant, thread.id);
    read_by(tx, place, (thread.group.as_ref(), reader), part).await
}

/// The same, for whoever holds a permit about the pairing, or about one of the group.
pub(super) async fn read_by(
    tx: &mut Tx,
    (tenant, thread): (TenantId, ThingId),
    (group, reader): (Option<&Group>, PersonId),
    part: Part,
) -> Outcome<Leaf> {
    let before = match part {
        Part::Before(message) => Some(message),
        Part::Last | Part::Whole => None,
    };
    let most = if part == Part::Whole { ALL } else { ON_A_PAGE };
    let mut rows = sql(
        "select id, written_by, said, sent_at, due_at, seen_at, taken_back_at from message where tenant = $1 and pairing = $2 \
         and (written_by = $3 or due_at <= $4) and sent_at >= coalesce($5, '') and (coalesce($6, '') = '' or sent_at < \
         (select b.sent_at from message b where b.tenant = $1 and b.pairing = $2 and b.id = $6)) \
         order by sent_at desc, id limit $7",
    )
    .bind(tenant)
    .bind(thread)
    .bind(reader)
    .bind(tx.now())
    .bind(group.map(|group| group.since))
    .bind(before)
    .bind(most + 1)
    .all(tx)
    .await?;
    let has_more = i64::try_from(rows.len()).is_ok_and(|many| many > most);
    rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    let oldest = rows.last().filter(|_| has_more);
    let earlier = oldest.map(|row| row.get("id")).transpose()?;
    let read_until = group.and_then(|group| group.read);
    let mut messages: Vec<Message> = Vec::with_capacity(rows.len());
    for row in rows.iter().rev() {
        messages.extend(message(row, (reader, read_until))?);
    }
    if let Some(group) = group {
        silence(tx, tenant, (group, reader), &mut messages).await?;
    }
    Ok(Leaf { messages, earlier })
}

/// A row as somebody reads it. What was taken back before it arrived never was.
fn message(row: &Row, (reader, read_until): (PersonId, Option<Timestamp>)) -> Outcome<Option<Message>> {
    let (by, due_at): (PersonId, Timestamp) = (row.get("written_by")?, row.get("due_at")?);
    let (seen, taken): (Option<Timestamp>, Option<Timestamp>) =
        (row.maybe("seen_at")?, row.maybe("taken_back_at")?);
    if by != reader && taken.is_some_and(|taken| taken < due_at) {
        return Ok(None);
    }
    Ok(Some(Message {
        id: row.get("id")?,
        by,
        said: row.get("said")?,
        sent_at: row.get("sent_at")?,
        due_at,
        seen: seen.is_some() || read_until.is_some_and(|read| due_at <= read),
        taken_back: taken.is_some(),
    }))
}

/// Takes out what somebody of a group may not read today: of a young person whose consent does not hold any more, of who is kept apart
/// from the reader, and of who is not known there.
async fn silence(
    tx: &mut Tx,
    tenant: TenantId,
    (group, reader): (&Group, PersonId),
    all: &mut Vec<Message>,
) -> Outcome<()> {
    let apart = apart(tx, tenant, reader).await?;
    let mut heard: HashMap<PersonId, bool> = HashMap::from([(reader, true)]);
    for one in all.iter() {
        if heard.contains_key(&one.by) {
            continue;
        }
        let speaks = match group.was_young(one.by) {
            None => false,
            Some(false) => true,
            Some(true) => weighed(tx, tenant, one.by, Purpose::Mentoring).await? == Consented::Given,
        };
        heard.insert(
            one.by,
            speaks && !apart.contains(&party_text(Party::Person(one.by))),
        );
    }
    all.retain(|one| heard.get(&one.by) == Some(&true));
    Ok(())
}

/// Whom a forbid keeps apart from somebody, whichever of the two it is about.
async fn apart(tx: &mut Tx, tenant: TenantId, reader: PersonId) -> Outcome<Vec<String>> {
    let rows = sql(
        "select about as other from forbid where tenant = $1 and (against is null or against = $2) and valid_from <= $4 \
         and (lifted_at is null or lifted_at > $4) \
         union select 'person:' || against from forbid where tenant = $1 and about = $3 and against is not null \
         and valid_from <= $4 and (lifted_at is null or lifted_at > $4) order by other",
    )
    .bind(tenant)
    .bind(reader)
    .bind(party_text(Party::Person(reader)))
    .bind(tx.now())
    .all(tx)
    .await?;
    rows.iter().map(|row| row.get("other")).collect()
}
