//! The **thread** of a pairing: what the two wrote each other.
//!
//! Deliberately absent: deleting, changing, and reading it by anybody else. Whoever looks after them reads what was reported, as a copy.

use jiff::{SignedDuration, Timestamp};
use kit::db::{Row, sql};
use kit::guard::Found;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::data::DataClass;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, Sees, TenantId, ThingId, Untrusted, may};

use super::{arrives, wrong};
use crate::mentoring::pairings;

/// The most that are shown, the newest.
const SHOWN: i64 = 200;
/// Somebody who wrote so many within a day waits a while: a talk is no flood.
const MOST_A_DAY: i64 = 60;

/// The thread of a pairing, as a record that policy knows.
#[derive(Clone, Copy, Debug)]
pub struct Thread {
    key: Key,
    /// The pairing.
    pub pairing: ThingId,
    /// The young person.
    pub young: PersonId,
    /// The mentor.
    pub mentor: PersonId,
    /// Whether they meet now. Before and after that there is nothing to write.
    pub runs: bool,
}

impl Object for Thread {
    fn key(&self) -> Key {
        self.key
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
}

/// The thread of the pairing with this id.
pub async fn find<A: Act>(tx: &mut Tx, tenant: TenantId, id: ThingId) -> Outcome<Option<Found<Thread>>> {
    let row = sql("select young, mentor, state from pairing where tenant = $1 and id = $2")
        .bind(tenant)
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let young: PersonId = row.get("young")?;
    let state = row.one_of("state", pairings::State::ALL, pairings::State::word)?;
    let thread = Thread {
        key: Key {
            tenant,
            about: Party::Person(young),
            class: DataClass::Conversation,
            id,
        },
        pairing: id,
        young,
        mentor: row.get("mentor")?,
        runs: state.runs(),
    };
    people::persons::about::<A, _>(tx, tenant, young, thread).await
}

/// What somebody reads of it, the oldest first: what they wrote, and what has arrived.
pub async fn messages<A: Sees>(
    tx: &mut Tx,
    thread: &Permitted<Thread, A>,
    reader: PersonId,
) -> Outcome<Vec<Message>> {
    let rows = sql(
        "select id, written_by, said, sent_at, due_at, seen_at from message where tenant = $1 and pairing = $2 \
         and (written_by = $3 or due_at <= $4) order by sent_at desc, id limit $5",
    )
    .bind(thread.key().tenant)
    .bind(thread.pairing)
    .bind(reader)
    .bind(tx.now())
    .bind(SHOWN)
    .all(tx)
    .await?;
    rows.iter().rev().map(read).collect()
}

/// Somebody opened a thread: what has arrived there for them is no longer new. It says so to themselves alone; the other learns nothing.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn opened(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let thread: Permitted<Thread, may::ReadMessages> = tx
            .permit(actor, Untrusted::new(*id.for_lookup()), async |tx: &mut Tx, id| {
                find::<may::ReadMessages>(tx, actor.tenant, id).await
            })
            .await?;
        sql(
            "update message set seen_at = $4 where tenant = $1 and pairing = $2 and written_by <> $3 and due_at <= $4 \
             and seen_at is null",
        )
        .bind(thread.key().tenant)
        .bind(thread.pairing)
        .bind(actor.person)
        .bind(tx.now())
        .run(&mut tx)
        .await?;
        tx.commit().await
    })
    .await
}

fn read(row: &Row) -> Outcome<Message> {
    Ok(Message {
        id: row.get("id")?,
        by: row.get("written_by")?,
        said: row.get("said")?,
        sent_at: row.get("sent_at")?,
        due_at: row.get("due_at")?,
        seen: row.maybe::<Timestamp>("seen_at")?.is_some(),
    })
}

/// Writes to the other. The same twice in a row is once. Returns when it arrives.
///
/// # Errors
///
/// Not found for anybody else; a refusal for a text that is empty, endless, leads elsewhere or is one too many, or where they do not
/// meet.
pub async fn write(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    id: Untrusted<ThingId>,
    text: &str,
) -> Outcome<Timestamp> {
    db.act(actor.tenant, |mut tx| async move {
        let thread: Permitted<Thread, may::WriteMessage> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::WriteMessage>(tx, actor.tenant, id).await
            })
            .await?;
        if actor.person != thread.young && actor.person != thread.mentor {
            return Err(Error::NotFound);
        }
        if !thread.runs {
            return Err(Refusal::new("talks-wrong-over").into());
        }
        if let Some(key) = wrong(text) {
            return Err(Refusal::new(key).into());
        }
        let (text, now) = (text.trim(), tx.now());
        let last = sql(
            "select id, written_by, said, sent_at, due_at, seen_at from message where tenant = $1 and pairing = $2 \
             order by sent_at desc, id limit 1",
        )
        .bind(actor.tenant)
        .bind(thread.pairing)
        .maybe(&mut tx)
        .await?;
        let last = last.as_ref().map(read).transpose()?;
        // Of two in the same instant the second is later, so that a thread reads in the order in which it was written.
        let now = after(last.as_ref().map(|last| last.sent_at), now);
        if let Some(same) = last.filter(|last| last.by == actor.person && last.said == text) {
            tx.commit().await?;
            return Ok(same.due_at);
        }
        if written_today(&mut tx, actor, &thread).await? >= MOST_A_DAY {
            return Err(Refusal::new("talks-wrong-many").into());
        }
        let message: ThingId = drawn(ids)?;
        let due = arrives(tx.now());
        sql(
            "insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(actor.tenant)
        .bind(message)
        .bind(thread.pairing)
        .bind(thread.young)
        .bind(thread.mentor)
        .bind(actor.person)
        .bind(text)
        .bind(now)
        .bind(due)
        .run(&mut tx)
        .await?;
        tx.commit().await?;
        Ok(due)
    })
    .await
}

/// The moment of a message: now, or just after the one before.
fn after(last: Option<Timestamp>, now: Timestamp) -> Timestamp {
    let next = last.and_then(|last| last.checked_add(SignedDuration::from_millis(1)).ok());
    next.map_or(now, |next| next.max(now))
}

async fn written_today(
    tx: &mut Tx,
    actor: &Actor,
    thread: &Permitted<Thread, may::WriteMessage>,
) -> Outcome<i64> {
    let since = tx
        .now()
        .checked_sub(SignedDuration::from_hours(24))
        .map_err(Error::internal)?;
    let row = sql(
        "select count(*) as n from message where tenant = $1 and pairing = $2 and written_by = $3 and sent_at > $4",
    )
    .bind(thread.key().tenant)
    .bind(thread.pairing)
    .bind(actor.person)
    .bind(since)
    .one(tx)
    .await?;
    row.get("n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_messages_of_one_instant_are_in_the_order_written() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let now = at("2026-10-10T12:00:00Z");
        assert_eq!(after(None, now), now);
        assert_eq!(after(Some(at("2026-10-10T11:00:00Z")), now), now);
        assert_eq!(after(Some(now), now), at("2026-10-10T12:00:00.001Z"));
        assert_eq!(
            after(Some(at("2026-10-10T12:00:00.001Z")), now),
            at("2026-10-10T12:00:00.002Z")
        );
    }
}
