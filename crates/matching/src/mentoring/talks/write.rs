//! **Writing** in a thread, taking back what one wrote to a group, and that what has arrived is no longer new.
//!
//! In a pairing nothing disappears. In a group a young person takes back what they wrote, since more read it than they may have meant;
//! then a report alone carries the words. Deliberately absent: an adult who takes something back.

use jiff::{SignedDuration, Timestamp};
use kit::db::sql;
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::{Actor, Object as _, Permitted, PersonId, ThingId, Untrusted, may};

use super::thread::{Side, Thread, open};
use super::{arrives, wrong};

/// Somebody who wrote so many within a day waits a while: a talk is no flood.
const MOST_A_DAY: i64 = 60;

/// Writes to the other, or to all of the group. The same twice in a row is once. Returns when it arrives.
///
/// # Errors
///
/// Not found for anybody else; a refusal for a text that is empty, endless, leads elsewhere or is one too many, or where there is nobody
/// to write to.
pub async fn write(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    (side, id): (Side, Untrusted<ThingId>),
    text: &str,
) -> Outcome<Timestamp> {
    let id = *id.for_lookup();
    db.act(actor.tenant, |mut tx| async move {
        let thread: Permitted<Thread, may::WriteMessage> =
            open(&mut tx, actor, (side, Untrusted::new(id))).await?;
        if !thread.runs {
            let key = match thread.group {
                Some(_) => "talks-wrong-alone",
                None => "talks-wrong-over",
            };
            return Err(Refusal::new(key).into());
        }
        if let Some(key) = wrong(text) {
            return Err(Refusal::new(key).into());
        }
        let text = text.trim();
        let last = last(&mut tx, &thread).await?;
        if let Some(same) = last.as_ref().filter(|last| last.is(actor.person, text)) {
            tx.commit().await?;
            return Ok(same.due_at);
        }
        if written_today(&mut tx, actor, &thread).await? >= MOST_A_DAY {
            return Err(Refusal::new("talks-wrong-many").into());
        }
        // Of two in the same instant the second is later, so that a thread reads in the order in which it was written.
        let sent = after(last.map(|last| last.sent_at), tx.now());
        let due = arrives(tx.now());
        insert(&mut tx, (drawn(ids)?, &thread, actor.person), text, (sent, due)).await?;
        tx.commit().await?;
        Ok(due)
    })
    .await
}

/// The last message of a thread.
struct Last {
    by: PersonId,
    said: String,
    sent_at: Timestamp,
    due_at: Timestamp,
    taken_back: bool,
}

impl Last {
    fn is(&self, by: PersonId, said: &str) -> bool {
        self.by == by && self.said == said && !self.taken_back
    }
}

async fn last(tx: &mut Tx, thread: &Permitted<Thread, may::WriteMessage>) -> Outcome<Option<Last>> {
    let row = sql(
        "select written_by, said, sent_at, due_at, taken_back_at from message where tenant = $1 and pairing = $2 \
         order by sent_at desc, id limit 1",
    )
    .bind(thread.key().tenant)
    .bind(thread.id)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Last {
        by: row.get("written_by")?,
        said: row.get("said")?,
        sent_at: row.get("sent_at")?,
        due_at: row.get("due_at")?,
        taken_back: row.maybe::<Timestamp>("taken_back_at")?.is_some(),
    }))
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
    .bind(thread.id)
    .bind(actor.person)
    .bind(since)
    .one(tx)
    .await?;
    row.get("n")
}

/// What is written to a group belongs to who wrote it and to nobody else, so that it goes with them.
async fn insert(
    tx: &mut Tx,
    (id, thread, by): (ThingId, &Permitted<Thread, may::WriteMessage>, PersonId),
    text: &str,
    (sent, due): (Timestamp, Timestamp),
) -> Outcome<()> {
    let (young, mentor) = match thread.group {
        Some(_) => (by, by),
        None => (thread.young, thread.mentor),
    };
    sql(
        "insert into message (tenant, id, pairing, young, mentor, written_by, said, sent_at, due_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(thread.key().tenant)
    .bind(id)
    .bind(thread.id)
    .bind(young)
    .bind(mentor)
    .bind(by)
    .bind(text)
    .bind(sent)
    .bind(due)
    .run(tx)
    .await
    .map(drop)
}

/// A young person takes back what they wrote to their group. Twice is once.
///
/// # Errors
///
/// Not found for anybody else, for what somebody else wrote, and in a pairing, where nothing disappears.
pub async fn take_back(
    db: &Db,
    actor: &Actor,
    group: Untrusted<ThingId>,
    message: Untrusted<ThingId>,
) -> Outcome<()> {
    let (group, message) = (*group.for_lookup(), *message.for_lookup());
    db.act(actor.tenant, |mut tx| async move {
        let from = (Side::YoungInGroup, Untrusted::new(group));
        let thread: Permitted<Thread, may::WriteMessage> = open(&mut tx, actor, from).await?;
        let touched = sql("update message set taken_back_at = coalesce(taken_back_at, $5) \
             where tenant = $1 and pairing = $2 and id = $3 and written_by = $4")
        .bind(thread.key().tenant)
        .bind(thread.id)
        .bind(message)
        .bind(actor.person)
        .bind(tx.now())
        .run(&mut tx)
        .await?;
        if touched == 0 {
            return Err(Error::NotFound);
        }
        tx.commit().await
    })
    .await
}

/// Somebody opened a thread: what has arrived there for them is no longer new. It says so to themselves alone; the others learn nothing.
///
/// # Errors
///
/// Not found for anybody else.
pub async fn opened(db: &Db, actor: &Actor, (side, id): (Side, Untrusted<ThingId>)) -> Outcome<()> {
    let id = *id.for_lookup();
    db.act(actor.tenant, |mut tx| async move {
        let thread: Permitted<Thread, may::ReadMessages> =
            open(&mut tx, actor, (side, Untrusted::new(id))).await?;
        let statement = match side {
            Side::Young | Side::Mentor => sql(
                "update message set seen_at = $4 where tenant = $1 and pairing = $2 and written_by <> $3 and due_at <= $4 \
                 and seen_at is null",
            ),
            Side::YoungInGroup => sql(
                "update pairing set group_read_young = $4 where tenant = $1 and together = $2 and young = $3",
            ),
            Side::MentorInGroup => sql(
                "update pairing set group_read_mentor = $4 where tenant = $1 and together = $2 and mentor = $3",
            ),
        };
        statement
            .bind(thread.key().tenant)
            .bind(thread.id)
            .bind(actor.person)
            .bind(tx.now())
            .run(&mut tx)
            .await?;
        tx.commit().await
    })
    .await
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
