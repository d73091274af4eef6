//! **Appending** a line to the chain of a tenant, in the transaction of the act it is about.
//!
//! Deliberately absent: going on when it fails. No line, no act.

use std::mem;

use jiff::{SignedDuration, Timestamp};
use policy::purpose::{LegalBasis, Purpose};
use policy::{Action, Party, PersonId, TenantId};

use super::person::known;
use super::{Checkpoint, Elapsed, Event, Line, begin_of, link};
use crate::db::{Tx, sortable, sql};
use crate::errors::{Error, Outcome};
use crate::guard::Remembered;

/// A checkpoint is signed after so many lines, and whenever somebody exports.
const CHECKPOINT_EVERY: i64 = 100;

/// A clock is put back by so much at most; a line that is later than that was not written by a clock.
const CLOCK_PUT_BACK: SignedDuration = SignedDuration::from_hours(2);

/// Who stands in the line of something that nobody did: the clock of the organisation. A mark is longer, so it is nobody's.
const CLOCK: &str = "clock";

/// The last link of a chain.
#[derive(Clone, Debug)]
pub struct Head {
    number: i64,
    hash: String,
}

/// Adds a line. On any error the transaction must not be committed; the caller passes the error on. A transaction that
/// only reads keeps the line for when it commits.
pub async fn append(tx: &mut Tx, event: &Event) -> Outcome<()> {
    if tx.keeps(event) {
        return Ok(());
    }
    // A line changes nothing that a decision reads, so what was read before it stays read.
    let mut remembered = mem::take(&mut tx.remembered);
    let added = match written(tx, &mut remembered, event).await {
        Ok(line) => add(tx, &mut remembered, event.tenant, line).await,
        Err(error) => Err(error),
    };
    tx.remembered = remembered;
    noted(tx, added)
}

/// Adds the line of something whose term is over. The same holds as for [`append`].
pub async fn append_elapsed(tx: &mut Tx, elapsed: &Elapsed) -> Outcome<()> {
    let mut remembered = mem::take(&mut tx.remembered);
    let added = match written_by_clock(tx, &mut remembered, elapsed).await {
        Ok(line) => add(tx, &mut remembered, elapsed.tenant, line).await,
        Err(error) => Err(error),
    };
    tx.remembered = remembered;
    noted(tx, added)
}

fn noted(tx: &Tx, added: Outcome<()>) -> Outcome<()> {
    if let Err(Error::Conflict) = added {
        // Two first lines of a tenant, or of a person, collide on a key that is there already, and not in the way in
        // which the database says that somebody was first.
        tx.lose_race();
    }
    added
}

/// Gives the line its number and hash, and moves the head of the chain to it.
async fn add(tx: &mut Tx, remembered: &mut Remembered, tenant: TenantId, mut line: Line) -> Outcome<()> {
    let head = match remembered.heads.get(&tenant) {
        Some(head) => head,
        None => head(tx, tenant).await?,
    };
    line.number = head.number + 1;
    line.hash = link(&head.hash, &line);
    insert(tx, tenant, &line).await?;
    move_head(tx, tenant, &line).await?;
    let head = Head {
        number: line.number,
        hash: line.hash,
    };
    remembered.heads.put(tenant, head.clone());
    if head.number % CHECKPOINT_EVERY == 0 {
        sign(tx, tenant, head).await?;
    }
    Ok(())
}

/// Signs the chain of a tenant as it is now.
pub async fn checkpoint(tx: &mut Tx, tenant: TenantId) -> Outcome<Checkpoint> {
    let head = head(tx, tenant).await?;
    sign(tx, tenant, head).await
}

/// The same signature, without keeping it: for whoever only reads.
pub(super) async fn signature(tx: &mut Tx, tenant: TenantId) -> Outcome<Checkpoint> {
    let head = head(tx, tenant).await?;
    let at = signed_at(tx, tenant, head.number).await?;
    Ok(tx
        .db()
        .signer()
        .sign(&tenant.to_string(), head.number, at, head.hash))
}

async fn head(tx: &mut Tx, tenant: TenantId) -> Outcome<Head> {
    let row = sql("select number, hash from audit_head where tenant = $1")
        .bind(tenant)
        .maybe(tx)
        .await?;
    match row {
        Some(row) => Ok(Head {
            number: row.get("number")?,
            hash: row.get("hash")?,
        }),
        None => Ok(Head {
            number: 0,
            hash: begin_of(tenant),
        }),
    }
}

/// The line without its number and hash.
async fn written(tx: &mut Tx, remembered: &mut Remembered, event: &Event) -> Outcome<Line> {
    let actor = known(tx, remembered, event.tenant, event.actor).await?;
    let (about, thing) = match event.about {
        Some(Party::Person(person)) => {
            let person = known(tx, remembered, event.tenant, person).await?;
            (format!("person:{}", person.mark), person.mark_of(event.thing)?)
        }
        Some(party) => (crate::guard::party_text(party), event.thing.to_string()),
        // Nobody here knows what it is; only who asked for it.
        None => ("-".to_owned(), actor.mark_of(event.thing)?),
    };
    let reason = event.answer.as_ref().ok();
    let second = mark_of(
        tx,
        remembered,
        event.tenant,
        reason.and_then(|reason| reason.second),
    )
    .await?;
    Ok(Line {
        number: 0,
        at: sortable(tx.now()),
        actor: actor.mark,
        action: event.action.id().to_owned(),
        about,
        class: event.class.id().to_owned(),
        thing,
        answer: if reason.is_some() { "yes" } else { "no" }.to_owned(),
        reason: match &event.answer {
            Ok(reason) => reason.to_string(),
            Err(ground) => ground.id().to_owned(),
        },
        purpose: event.action.purpose().id().to_owned(),
        basis: reason.map(|reason| reason.basis.id().to_owned()),
        second,
        review: reason
            .and_then(|reason| reason.review)
            .map(|case| case.to_string()),
        hash: String::new(),
    })
}

/// The line of what nobody did, without its number and hash.
async fn written_by_clock(tx: &mut Tx, remembered: &mut Remembered, elapsed: &Elapsed) -> Outcome<Line> {
    let (about, thing) = match elapsed.about {
        Party::Person(person) => {
            let person = known(tx, remembered, elapsed.tenant, person).await?;
            (format!("person:{}", person.mark), person.mark_of(elapsed.thing)?)
        }
        party => (crate::guard::party_text(party), elapsed.thing.to_string()),
    };
    Ok(Line {
        number: 0,
        at: sortable(tx.now()),
        actor: CLOCK.to_owned(),
        action: Action::EraseRecord.id().to_owned(),
        about,
        class: elapsed.class.id().to_owned(),
        thing,
        answer: "yes".to_owned(),
        reason: format!("retention: {}", elapsed.rule),
        purpose: Purpose::Accountability.id().to_owned(),
        basis: Some(LegalBasis::LegalDuty.id().to_owned()),
        second: None,
        review: None,
        hash: String::new(),
    })
}

async fn mark_of(
    tx: &mut Tx,
    remembered: &mut Remembered,
    tenant: TenantId,
    person: Option<PersonId>,
) -> Outcome<Option<String>> {
    match person {
        Some(person) => Ok(Some(known(tx, remembered, tenant, person).await?.mark)),
        None => Ok(None),
    }
}

async fn insert(tx: &mut Tx, tenant: TenantId, line: &Line) -> Outcome<()> {
    sql("insert into audit_event (tenant, number, happened_at, actor, action, about, class, thing, answer, reason, \
         purpose, basis, second, review, hash) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
        .bind(tenant)
        .bind(line.number)
        .bind(line.at.as_str())
        .bind(line.actor.as_str())
        .bind(line.action.as_str())
        .bind(line.about.as_str())
        .bind(line.class.as_str())
        .bind(line.thing.as_str())
        .bind(line.answer.as_str())
        .bind(line.reason.as_str())
        .bind(line.purpose.as_str())
        .bind(line.basis.as_deref())
        .bind(line.second.as_deref())
        .bind(line.review.as_deref())
        .bind(line.hash.as_str())
        .run(tx)
        .await
        .map(drop)
}

async fn move_head(tx: &mut Tx, tenant: TenantId, line: &Line) -> Outcome<()> {
    let moved = if line.number == 1 {
        sql("insert into audit_head (tenant, number, hash) values ($1, $2, $3)")
    } else {
        sql("update audit_head set number = $2, hash = $3 where tenant = $1 and number = $2 - 1")
    };
    let touched = moved
        .bind(tenant)
        .bind(line.number)
        .bind(line.hash.as_str())
        .run(tx)
        .await?;
    if touched == 1 {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}

/// When a signature says that it was made: now. A clock that was put back has written lines that are later than now, and
/// a signature older than its lines means that somebody told them anew; so then it says the moment of the latest of them.
async fn signed_at(tx: &mut Tx, tenant: TenantId, number: i64) -> Outcome<String> {
    let now = tx.now();
    let row = sql(
        "select max(happened_at) as latest from audit_event where tenant = $1 and number <= $2 and number > \
             (select coalesce(max(number), 0) from audit_checkpoint where tenant = $1 and number < $2)",
    )
    .bind(tenant)
    .bind(number)
    .one(tx)
    .await?;
    let latest: Option<Timestamp> = row.maybe("latest")?;
    let ahead = latest.filter(|latest| *latest > now && latest.duration_since(now) <= CLOCK_PUT_BACK);
    Ok(sortable(ahead.unwrap_or(now)))
}

async fn sign(tx: &mut Tx, tenant: TenantId, head: Head) -> Outcome<Checkpoint> {
    let signer = tx.db().signer().clone();
    let at = signed_at(tx, tenant, head.number).await?;
    let signed = signer.sign(&tenant.to_string(), head.number, at, head.hash);
    // One that is there already says the same.
    sql(
        "insert into audit_checkpoint (tenant, number, signed_at, hash, public_key, signature) \
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
    )
    .bind(tenant)
    .bind(signed.number)
    .bind(signed.at.as_str())
    .bind(signed.hash.as_str())
    .bind(signed.key.as_str())
    .bind(signed.signature.as_str())
    .run(tx)
    .await?;
    Ok(signed)
}
