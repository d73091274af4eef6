//! **Answering** a proposal, from both sides, and what the coordinator does with one that nobody answered.
//!
//! Deliberately absent: telling one of them that the other said no before they said something themselves. Who answers late hears that it
//! is over, and not by whom.

use journey::Hand;
use journey::opportunities::{Change, State as OfferState, became_of};
use kit::{Db, Error, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::{Actor, Changes, Permitted, Swapped, ThingId, Untrusted, may};

use super::propose::set_wish;
use super::record::{self, Pairing, Proposal};
use super::sides;
use super::{By, No, Said, State, Verb, ground, next};

/// The young person says yes or no. The same twice is once.
///
/// # Errors
///
/// Not found for anybody else; a refusal where it is too late or over.
pub async fn answer_young(db: &Db, actor: &Actor, id: Untrusted<ThingId>, said: Said) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_young(&mut tx, actor, id).await?;
        if pairing.said.young == Some(said) {
            return tx.commit().await;
        }
        let to = step(&mut tx, &pairing, (said, By::Young)).await?;
        follow(&mut tx, &pairing, to, Hand::Young, said).await?;
        let now = tx.now();
        let pairing = pairing.change(|mut it| {
            (it.said.young, it.said_at.young) = (Some(said), Some(now));
            moved(&mut it, to, now);
            Ok::<_, Swapped>(it)
        });
        record::save(&mut tx, &pairing.map_err(swapped)?).await?;
        tx.commit().await
    })
    .await
}

/// The mentor says yes or no. The same twice is once.
///
/// # Errors
///
/// Not found for anybody else, and without a vetting that counts; a refusal where it is too late or over.
pub async fn answer_mentor(db: &Db, actor: &Actor, id: Untrusted<ThingId>, said: Said) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        answer_mentor_in(&mut tx, actor, id, said).await?;
        tx.commit().await
    })
    .await
}

/// The same in the transaction of the caller.
pub(in crate::mentoring) async fn answer_mentor_in(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
    said: Said,
) -> Outcome<()> {
    let proposal = sides::by_asked_mentor(tx, actor, id).await?;
    if proposal.said.mentor == Some(said) {
        return Ok(());
    }
    let to = step(tx, &proposal, (said, By::Mentor)).await?;
    if to == State::Declined {
        set_wish(tx, &proposal, "waiting").await?;
        // The offer on the way of the young person is theirs to answer: a no of the mentor takes it back.
        take_back_offer(tx, &proposal).await?;
    }
    let now = tx.now();
    let proposal = proposal.change(|Proposal(mut it)| {
        (it.said.mentor, it.said_at.mentor) = (Some(said), Some(now));
        moved(&mut it, to, now);
        Ok::<_, Swapped>(Proposal(it))
    });
    record::save(tx, &proposal.map_err(swapped)?).await
}

/// The coordinator takes a proposal back, or says that nobody answered it in time.
///
/// # Errors
///
/// Not found for who does not coordinate it; a refusal where the rules say no.
pub async fn put_away(db: &Db, actor: &Actor, id: Untrusted<ThingId>, verb: Verb) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let pairing = sides::by_coordinator(&mut tx, actor, id).await?;
        let ground = ground(&mut tx, actor.tenant, pairing.young, pairing.mentor).await?;
        let to = next(&pairing.stands(&ground), verb, By::Coordinator, day_at(tx.now())).map_err(no)?;
        if pairing.state == to {
            return tx.commit().await;
        }
        set_wish(&mut tx, &pairing, "waiting").await?;
        let offer = if to == State::Lapsed && pairing.said.young.is_none() {
            OfferState::Expired
        } else {
            OfferState::Withdrawn
        };
        became(&mut tx, &pairing, offer, Hand::Staff, Change::default()).await?;
        let now = tx.now();
        let pairing = pairing.change(|mut it| {
            moved(&mut it, to, now);
            Ok::<_, Swapped>(it)
        });
        record::save(&mut tx, &pairing.map_err(swapped)?).await?;
        tx.commit().await
    })
    .await
}

async fn step(tx: &mut Tx, pairing: &Pairing, (said, by): (Said, By)) -> Outcome<State> {
    let ground = ground(
        tx,
        policy::Object::key(pairing).tenant,
        pairing.young,
        pairing.mentor,
    )
    .await?;
    // A mentor who may not meet young people now answers nothing: that is first for the coordinator.
    if by == By::Mentor && !ground.vetted {
        return Err(no(No::NotVetted).into());
    }
    let verb = match said {
        Said::Yes => Verb::Agree,
        Said::No => Verb::Decline,
    };
    next(&pairing.stands(&ground), verb, by, day_at(tx.now())).map_err(|refused| no(refused).into())
}

/// What an answer of the young person does to their wish and to the offer on their way.
async fn follow<A: Changes>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    to: State,
    by: Hand,
    said: Said,
) -> Outcome<()> {
    if to == State::Declined {
        set_wish(tx, pairing, "waiting").await?;
    }
    let offer = match said {
        Said::Yes => OfferState::Accepted,
        Said::No => OfferState::Declined,
    };
    became(tx, pairing, offer, by, Change::default()).await
}

/// Says on the way of the young person what became of the offer.
pub(super) async fn became<A: Changes>(
    tx: &mut Tx,
    pairing: &Permitted<Pairing, A>,
    to: OfferState,
    by: Hand,
    change: Change,
) -> Outcome<()> {
    match pairing.opportunity {
        Some(offer) => became_of(tx, pairing, (offer, to, by), change).await,
        None => Ok(()),
    }
}

/// The mentor's permit is about the mentor, so it moves nothing of the young person but this one offer, which the mentor made void.
async fn take_back_offer(tx: &mut Tx, proposal: &Permitted<Proposal, may::AnswerPairing>) -> Outcome<()> {
    kit::sql(
        "update opportunity set state = 'withdrawn', state_at = $4, state_by = 'host' \
         where tenant = $1 and id = $2 and person = $3 and state in ('offered', 'accepted')",
    )
    .bind(policy::Object::key(&**proposal).tenant)
    .bind(proposal.opportunity)
    .bind(proposal.young)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

pub(super) fn moved(it: &mut Pairing, to: State, now: jiff::Timestamp) {
    if it.state != to {
        (it.state, it.state_at) = (to, now);
    }
}

pub(super) fn swapped(_: Swapped) -> Error {
    Error::internal("a pairing became another one")
}

pub(super) fn no(no: No) -> Refusal {
    Refusal::new(no.key())
}
