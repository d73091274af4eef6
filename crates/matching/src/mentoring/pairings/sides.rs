//! A pairing, opened to change something **from one of its sides**, with the permit of that side.
//!
//! Deliberately absent: reading it, which each page does with the permit of its own.

use kit::{Error, Outcome, Tx};
use policy::{Actor, Permitted, ThingId, Untrusted, may};

use super::record::{self, Pairing, Proposal};

/// From the side of the young person; not found for anybody else.
pub async fn by_young(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Pairing, may::AnswerPairing>> {
    let pairing: Permitted<Pairing, may::AnswerPairing> = tx
        .permit(actor, id, async |tx: &mut Tx, id| {
            record::find::<may::AnswerPairing>(tx, actor.tenant, id).await
        })
        .await?;
    if pairing.young == actor.person {
        Ok(pairing)
    } else {
        Err(Error::NotFound)
    }
}

/// From the side of the mentor before it runs: a proposal, which is about the mentor. Not found for anybody else.
pub async fn by_asked_mentor(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Proposal, may::AnswerPairing>> {
    let proposal: Permitted<Proposal, may::AnswerPairing> = tx
        .permit(actor, id, async |tx: &mut Tx, id| {
            record::find_proposal::<may::AnswerPairing>(tx, actor.tenant, id).await
        })
        .await?;
    if proposal.mentor == actor.person {
        Ok(proposal)
    } else {
        Err(Error::NotFound)
    }
}

/// From the side of the mentor while it runs.
pub async fn by_mentor(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Pairing, may::WriteMentoringLog>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        record::find::<may::WriteMentoringLog>(tx, actor.tenant, id).await
    })
    .await
}

/// From the side of the coordinator.
pub async fn by_coordinator(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Pairing, may::ArrangeMentoring>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        record::find::<may::ArrangeMentoring>(tx, actor.tenant, id).await
    })
    .await
}
