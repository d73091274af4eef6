//! The **middle and the end** of a pairing: what both write halfway and for the goodbye, the day of the goodbye, the end itself, and how
//! somebody waits for a next mentor.
//!
//! Deliberately absent: an end that leaves a door open. The relations end in the same commit.

use jiff::civil::Date;
use journey::Hand;
use journey::opportunities::{Change, State as OfferState};
use kit::db::sql;
use kit::{Db, Ids, Outcome, Refusal, Tx};
use people::relations::follow;
use policy::calendar::day_at;
use policy::{Actor, Changes, Kind, Object, Party, Permitted, Swapped, ThingId, Untrusted};

use super::answer::{became, moved, no, swapped};
use super::record::{self, Pairing, Words};
use super::sides;
use super::{By, How, Reason, Rematch, Said, State, Verb, ground, next, rematch};
use crate::mentoring::certificates::at_the_goodbye;
use crate::mentoring::methods::Methods;
use crate::mentoring::talks::{contacts, report};

/// The longest text of one of the two, in characters.
pub const LONGEST_WORDS: usize = 1_000;

crate::words::words! {
    /// What a text is for.
    About {
        /// What somebody wants to learn.
        Learns = "leerdoel",
        /// The look back halfway.
        Halfway = "halverwege",
        /// The goodbye.
        Farewell = "afscheid",
    }
}

/// Somebody writes on their own side of a pairing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// What for.
    pub about: About,
    /// The words.
    pub text: String,
    /// With the goodbye: whether they would like to go on with the other another time.
    pub again: Option<Said>,
}

impl Writing {
    fn check(&self) -> Result<(), Refusal> {
        let text = self.text.trim();
        if text.is_empty() {
            Err(Refusal::new("pairings-words-empty"))
        } else if text.chars().count() > LONGEST_WORDS {
            Err(Refusal::new("pairings-words-long"))
        } else if !contacts(text).is_empty() {
            Err(Refusal::new("pairings-words-contact"))
        } else {
            Ok(())
        }
    }
}

/// The young person writes.
///
/// # Errors
///
/// Not found for anybody else; a refusal where it does not run, or for a text that is empty, endless or leads elsewhere.
pub async fn write_young(db: &Db, actor: &Actor, id: Untrusted<ThingId>, writing: &Writing) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_young(&mut tx, actor, id).await?;
        write(&mut tx, pairing, writing, By::Young).await?;
        tx.commit().await
    })
    .await
}

/// The mentor writes.
///
/// # Errors
///
/// As for [`write_young`].
pub async fn write_mentor(db: &Db, actor: &Actor, id: Untrusted<ThingId>, writing: &Writing) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_mentor(&mut tx, actor, id).await?;
        write(&mut tx, pairing, writing, By::Mentor).await?;
        tx.commit().await
    })
    .await
}

async fn write<A: Changes>(
    tx: &mut Tx,
    pairing: Permitted<Pairing, A>,
    writing: &Writing,
    by: By,
) -> Outcome<()> {
    writing.check()?;
    if !pairing.state.runs() {
        return Err(no(super::No::NotFrom).into());
    }
    let words = Words {
        text: writing.text.trim().to_owned(),
        at: Some(tx.now()),
    };
    let pairing = pairing.change(|mut it| {
        let young = by == By::Young;
        match (writing.about, young) {
            (About::Learns, true) => it.learns.young = words.text,
            (About::Learns, false) => it.learns.mentor = words.text,
            (About::Halfway, true) => it.halfway.young = words,
            (About::Halfway, false) => it.halfway.mentor = words,
            (About::Farewell, true) => (it.farewell.young, it.again.young) = (words, writing.again),
            (About::Farewell, false) => (it.farewell.mentor, it.again.mentor) = (words, writing.again),
        }
        Ok::<_, Swapped>(it)
    });
    record::save(tx, &pairing.map_err(swapped)?).await
}

/// The mentor sets the day of the goodbye, between today and the last day.
///
/// # Errors
///
/// Not found for anybody else; a refusal for another day or where it does not run.
pub async fn plan_goodbye(db: &Db, actor: &Actor, id: Untrusted<ThingId>, day: Date) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_mentor(&mut tx, actor, id).await?;
        let (now, today) = (tx.now(), day_at(tx.now()));
        let ground = ground(&mut tx, actor.tenant, pairing.young, pairing.mentor).await?;
        let to = next(&pairing.stands(&ground), Verb::PlanGoodbye, By::Mentor, today).map_err(no)?;
        if day < today || pairing.ends.is_some_and(|ends| day > ends) {
            return Err(Refusal::new("pairings-goodbye-day-wrong").into());
        }
        let pairing = pairing.change(|mut it| {
            moved(&mut it, to, now);
            it.goodbye = Some(day);
            Ok::<_, Swapped>(it)
        });
        record::save(&mut tx, &pairing.map_err(swapped)?).await?;
        tx.commit().await
    })
    .await
}

/// How somebody ends a pairing: none for in full.
pub type End = Option<Reason>;

/// The young person ends a pairing early. Nobody has to go on.
///
/// # Errors
///
/// Not found for anybody else; a refusal where it does not run.
pub async fn end_young(
    (db, ids): (&Db, &Ids),
    actor: &Actor,
    id: Untrusted<ThingId>,
    why: Reason,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_young(&mut tx, actor, id).await?;
        reported(&mut tx, ids, (actor, &pairing), Some(why)).await?;
        end(&mut tx, pairing, (By::Young, actor), Some(why)).await?;
        tx.commit().await
    })
    .await
}

/// The mentor ends a pairing, in full or early.
///
/// # Errors
///
/// As for [`end_young`]; in full also before the day of the goodbye.
pub async fn end_mentor(
    (db, ids, methods): (&Db, &Ids, &Methods),
    actor: &Actor,
    id: Untrusted<ThingId>,
    how: End,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_mentor(&mut tx, actor, id).await?;
        reported(&mut tx, ids, (actor, &pairing), how).await?;
        let pairing = end(&mut tx, pairing, (By::Mentor, actor), how).await?;
        at_the_goodbye(&mut tx, (ids, methods), &pairing).await?;
        tx.commit().await
    })
    .await
}

/// The coordinator ends a pairing, in full or early.
///
/// # Errors
///
/// As for [`end_mentor`].
pub async fn end_coordinator(
    (db, ids, methods): (&Db, &Ids, &Methods),
    actor: &Actor,
    id: Untrusted<ThingId>,
    how: End,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_coordinator(&mut tx, actor, id).await?;
        reported(&mut tx, ids, (actor, &pairing), how).await?;
        let pairing = end(&mut tx, pairing, (By::Coordinator, actor), how).await?;
        at_the_goodbye(&mut tx, (ids, methods), &pairing).await?;
        tx.commit().await
    })
    .await
}

/// Whoever stops because it was not all right is heard by the safeguarding officer, without saying it a second time.
async fn reported<A: Changes>(
    tx: &mut Tx,
    ids: &Ids,
    (actor, pairing): (&Actor, &Permitted<Pairing, A>),
    why: End,
) -> Outcome<()> {
    if why == Some(Reason::NotSafe) && pairing.state.runs() {
        report::by_stopping(tx, ids, actor, pairing.id).await?;
    }
    Ok(())
}

async fn end<A: Changes>(
    tx: &mut Tx,
    pairing: Permitted<Pairing, A>,
    (by, actor): (By, &Actor),
    why: End,
) -> Outcome<Permitted<Pairing, A>> {
    if pairing.state == State::Ended && pairing.ended_by == Some(actor.person) {
        // Sent twice.
        return Ok(pairing);
    }
    let (verb, how) = match why {
        None => (Verb::EndFull, How::Full),
        Some(_) => (Verb::EndEarly, How::Early),
    };
    let (now, today) = (tx.now(), day_at(tx.now()));
    let ground = ground(tx, actor.tenant, pairing.young, pairing.mentor).await?;
    let to = next(&pairing.stands(&ground), verb, by, today).map_err(no)?;
    wait_again(tx, &pairing, rematch(how, why)).await?;
    let hand = match by {
        By::Young => Hand::Young,
        By::Mentor => Hand::Host,
        By::Coordinator | By::Guardian => Hand::Staff,
    };
    // Where they met, the meetings are the record; where they never did, the offer came to nothing.
    became(tx, &pairing, OfferState::Withdrawn, hand, Change::default()).await?;
    sql("update meeting set state = 'cancelled', sequence = sequence + 1 where tenant = $1 and pairing = $2 and state = 'planned'")
        .bind(actor.tenant)
        .bind(pairing.id)
        .run(tx)
        .await?;
    for (subject, kind, object) in [
        (Party::Person(pairing.mentor), Kind::MentorOf, pairing.party()),
        (Party::Person(pairing.young), Kind::MenteeOf, pairing.party()),
        (
            pairing.party(),
            Kind::PairingOf,
            Party::Programme(pairing.programme),
        ),
    ] {
        follow::end(tx, &pairing, pairing.key().tenant, (subject, kind, object)).await?;
    }
    let pairing = pairing.change(|mut it| {
        moved(&mut it, to, now);
        (it.ended_at, it.how, it.why) = (Some(now), Some(how), why);
        it.ended_by = Some(actor.person);
        Ok::<_, Swapped>(it)
    });
    let pairing = pairing.map_err(swapped)?;
    record::save(tx, &pairing).await?;
    Ok(pairing)
}

/// The wish after an end: over, or in the queue again, first and since the day on which it was made.
async fn wait_again<A: Changes>(tx: &mut Tx, pairing: &Permitted<Pairing, A>, how: Rematch) -> Outcome<()> {
    let (state, earlier) = match how {
        Rematch::WhenAsked => ("ended", None),
        Rematch::First | Rematch::FirstAfterATalk => ("waiting", Some(pairing.id)),
    };
    sql(
        "update wish set state = $3, state_at = $4, earlier = coalesce($5, earlier), edition = null \
         where tenant = $1 and id = $2 and state = 'paired'",
    )
    .bind(pairing.key().tenant)
    .bind(pairing.wish)
    .bind(state)
    .bind(tx.now())
    .bind(earlier)
    .run(tx)
    .await
    .map(drop)
}
