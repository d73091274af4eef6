//! What a young person **does** with dreams: keep one, write about it, take it off the list, and put it back.
//!
//! Deliberately absent: doing any of it for somebody else.

use kit::{Became, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::{Actor, Object as _, Permitted, ThingId, Untrusted, may};

use super::rules::{Kind, MOST, What, joined, wrong_note};
use super::store::{self, Dream};
use crate::own::{self, Own, Portfolio};

/// What somebody keeps.
#[derive(Clone, Debug)]
pub(super) struct Keeping {
    pub what: What,
    /// Its name in the facts, or the words of one's own.
    pub name: String,
    pub note: String,
}

/// Keeps it. What stands on the list already stays where it is, and what was taken off comes back; what was typed now comes behind the note
/// that is there.
pub(super) async fn keep(own: &Own, actor: &Actor, keeping: &Keeping) -> Outcome<Became> {
    own.db
        .act(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::KeepPortfolio> = own::of(&mut tx, actor).await?;
            let all = store::of(&mut tx, &portfolio).await?;
            let same = |one: &&Dream| {
                one.what == keeping.what && (one.what.kind != Kind::Own || one.name == keeping.name)
            };
            let became = match all.iter().find(same) {
                Some(there) => again(&mut tx, &portfolio, there, &keeping.note).await?,
                None if all.len() >= MOST => return Err(Refusal::new("dreams-many").into()),
                None => {
                    let id: ThingId = drawn(&own.interests.cx.ids)?;
                    let what = (&keeping.what, keeping.name.as_str(), keeping.note.as_str());
                    let place = all.last().map_or(1, |last| last.place + 1);
                    store::insert(&mut tx, &portfolio, id, place, what).await?;
                    Became::Now
                }
            };
            tx.commit().await?;
            Ok(became)
        })
        .await
}

/// Keeps one again that was kept before.
async fn again(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, may::KeepPortfolio>,
    there: &Dream,
    typed: &str,
) -> Outcome<Became> {
    let note = joined(&there.note, typed);
    if wrong_note(&note).is_some() {
        return Err(Refusal::new("dreams-notes-long").into());
    }
    let id = there.key().id;
    let back = there.removed_at.is_some();
    if back {
        store::put_back(tx, portfolio, id).await?;
    }
    let more = note != there.note;
    if more {
        store::note(tx, portfolio, id, &note).await?;
    }
    Ok(if back || more {
        Became::Now
    } else {
        Became::Already
    })
}

/// Writes something else about it.
pub(super) async fn write(own: &Own, actor: &Actor, id: Untrusted<ThingId>, note: &str) -> Outcome<Became> {
    own.db
        .act(actor.tenant, |mut tx| async move {
            let dream = one(&mut tx, actor, id).await?;
            let became = if dream.note == note {
                Became::Already
            } else {
                store::note(&mut tx, &dream, dream.key().id, note).await?;
                Became::Now
            };
            tx.commit().await?;
            Ok(became)
        })
        .await
}

/// Takes it off the list, or puts it back.
pub(super) async fn take_off(own: &Own, actor: &Actor, id: Untrusted<ThingId>, off: bool) -> Outcome<Became> {
    own.db
        .act(actor.tenant, |mut tx| async move {
            let dream = one(&mut tx, actor, id).await?;
            let became = match (dream.removed_at.is_some(), off) {
                (false, true) => {
                    store::remove(&mut tx, &dream).await?;
                    Became::Now
                }
                (true, false) => {
                    store::put_back(&mut tx, &dream, dream.key().id).await?;
                    Became::Now
                }
                _ => Became::Already,
            };
            tx.commit().await?;
            Ok(became)
        })
        .await
}

async fn one(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Dream, may::KeepPortfolio>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        store::find::<may::KeepPortfolio>(tx, actor.tenant, id).await
    })
    .await
}
