//! To send a voice, to take it back, and what the coordinator does with it.
//!
//! Deliberately absent: changing somebody's words. Whoever cannot show them gives them back.

use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::id::ProgrammeId;
use policy::{Actor, Permitted, ThingId, Untrusted, may};

use super::rules::{MOST, Reason, State, Typed, can_speak};
use super::store::{self, Spoken};
use crate::mentoring::recruits::{own, programmes_of};

/// Sends what somebody says of an occupation to the coordinator of their programme. What they said of it before is no longer heard.
///
/// # Errors
///
/// Not found for who is no mentor; a refusal for who takes part in no programme, is no adult, or spoke of enough.
pub async fn send(db: &Db, ids: &Ids, actor: &Actor, typed: &Typed) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let file = own(&mut tx, actor).await?;
        if !can_speak(file.kind) {
            return Err(Refusal::new("voices-no-minor").into());
        }
        let programmes = programmes_of(&mut tx, &file).await?;
        let programme = programmes
            .first()
            .copied()
            .ok_or_else(|| Refusal::new("voices-no-programme"))?;
        let there = store::own(&mut tx, &file).await?;
        let again = there.iter().any(|one| one.typed.occupation == typed.occupation);
        if !again && there.len() >= MOST {
            return Err(Refusal::new("voices-no-more").into());
        }
        store::send(&mut tx, &file, (drawn(ids)?, programme), typed).await?;
        tx.commit().await
    })
    .await
}

/// Takes one's own back: it is gone.
pub async fn take_back(db: &Db, actor: &Actor, id: ThingId) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let file = own(&mut tx, actor).await?;
        let there = store::take_back(&mut tx, &file, id).await?;
        tx.commit().await?;
        Ok(if there { Became::Now } else { Became::Already })
    })
    .await
}

/// What the coordinator does with one: shows it, or gives it back with a reason.
///
/// # Errors
///
/// Not found for whoever may not, and once it was taken back; a refusal for one's own; a conflict where it was sent again since the
/// coordinator read it.
pub async fn judge(
    db: &Db,
    actor: &Actor,
    (programme, id): (ProgrammeId, Untrusted<ThingId>),
    (seen, to): (&str, Result<(), Reason>),
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let spoken: Permitted<Spoken, may::JudgeMentor> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                let found = store::find::<may::JudgeMentor>(tx, actor.tenant, id).await?;
                Ok(found.filter(|found| found.object.programme == programme))
            })
            .await?;
        if spoken.person == actor.person {
            return Err(Refusal::new("voices-no-own").into());
        }
        let (state, reason) = match to {
            Ok(()) => (State::Shown, None),
            Err(reason) => (State::Returned, Some(reason)),
        };
        if spoken.state == state && spoken.reason == reason {
            tx.commit().await?;
            return Ok(Became::Already);
        }
        // Words that nobody read are not shown.
        if spoken.mark() != seen {
            return Err(Error::Conflict);
        }
        store::judged(&mut tx, &spoken, (state, reason)).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}
