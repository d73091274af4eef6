//! What the coordinator **does** about home, and what the young person asks.
//!
//! Deliberately absent: telling. That is done by a person, with a letter or without; here it is written down.

use jiff::civil::Date;
use kit::{Became, Db, Outcome, Refusal};
use policy::calendar::day_at;
use policy::{Actor, ThingId, Untrusted};

use super::record;
use super::rules::{self, No, Way, Why};
use crate::mentoring::pairings;

/// The coordinator told home. The same twice is once.
///
/// # Errors
///
/// Not found for anybody else; a refusal where there is nobody to tell, they have not met, the young person wants to talk first, or
/// there is no letter that can have told it.
pub async fn tell(
    db: &Db,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (how, spoke): (Way, bool),
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = pairings::by_coordinator(&mut tx, actor, id).await?;
        let at = record::of(&mut tx, &pairing).await?;
        if at.told == Some((day_at(tx.now()), how)) {
            tx.commit().await?;
            return Ok(Became::Already);
        }
        let vetted = pairings::is_vetted(&mut tx, actor.tenant, pairing.mentor).await?;
        let letter = rules::letter(&at, vetted, day_at(tx.now()));
        rules::tell(&at, (how, spoke), letter).map_err(no)?;
        record::told(&mut tx, &pairing, Some(how)).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// The coordinator pressed by mistake: it was not told.
///
/// # Errors
///
/// Not found for anybody else; a refusal on any later day.
pub async fn take_back(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = pairings::by_coordinator(&mut tx, actor, id).await?;
        let at = record::of(&mut tx, &pairing).await?;
        rules::take_back(&at, day_at(tx.now())).map_err(no)?;
        if at.told.is_some() {
            record::told(&mut tx, &pairing, None).await?;
        }
        tx.commit().await?;
        Ok(if at.told.is_some() {
            Became::Now
        } else {
            Became::Already
        })
    })
    .await
}

/// The coordinator lets it wait, and says until when.
///
/// # Errors
///
/// Not found for anybody else; a refusal for a day that is over or too far, and where it was told already.
pub async fn hold(
    db: &Db,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (why, again_on): (Why, Date),
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = pairings::by_coordinator(&mut tx, actor, id).await?;
        let at = record::of(&mut tx, &pairing).await?;
        let today = day_at(tx.now());
        rules::hold(&at, again_on, today).map_err(no)?;
        let same = |held: rules::Hold| (held.on, held.why, held.again_on) == (today, why, again_on);
        if at.held.is_some_and(same) {
            tx.commit().await?;
            return Ok(Became::Already);
        }
        record::hold(&mut tx, &pairing, (why, again_on)).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// The young person wants to talk before home is told.
///
/// # Errors
///
/// Not found for anybody else; a refusal where there is nobody to tell, or it was told already.
pub async fn ask_first(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = pairings::by_young(&mut tx, actor, id).await?;
        let at = record::of(&mut tx, &pairing).await?;
        if !at.concerns() {
            return Err(no(No::Nobody).into());
        }
        if at.told.is_some() {
            return Err(no(No::Told).into());
        }
        if at.wants_talk() {
            tx.commit().await?;
            return Ok(Became::Already);
        }
        record::asked(&mut tx, &pairing).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

fn no(no: No) -> Refusal {
    Refusal::new(no.key())
}
