//! What is **done** with certificates: given at the goodbye, given to who came to it later, and words of one's own put on it.
//!
//! Deliberately absent: taking one back. It says what somebody did.

use kit::{Ids, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::{Actor, Changes, Object, Permitted, PersonId, TenantId, ThingId, may};

use super::record::{self, Certificate, Held};
use super::{LONGEST_WORDS, Verdict, verdict};
use crate::mentoring::days::Side;
use crate::mentoring::methods::{Method, Methods};
use crate::mentoring::pairings::{self, Pairing};
use crate::mentoring::talks::contacts;

/// Both of a pairing that came to its goodbye get theirs, as far as the method has one for them and they did what it takes.
pub async fn at_the_goodbye<A: Changes>(
    tx: &mut Tx,
    (ids, methods): (&Ids, &Methods),
    pairing: &Permitted<Pairing, A>,
) -> Outcome<()> {
    let edition = pairings::edition(tx, pairing.key().tenant, pairing.edition).await?;
    let method = edition.and_then(|edition| methods.of(&edition.method).cloned());
    let Some(method) = method else { return Ok(()) };
    for whose in [(pairing.young, Side::Young), (pairing.mentor, Side::Mentor)] {
        give(tx, (ids, &method), pairing, (pairing.edition, whose)).await?;
    }
    Ok(())
}

/// Gives one where somebody did what it takes; one that is there is counted again.
async fn give<T: Object, A: Changes>(
    tx: &mut Tx,
    (ids, method): (&Ids, &Method),
    act: &Permitted<T, A>,
    (edition, (person, side)): (ThingId, (PersonId, Side)),
) -> Outcome<()> {
    let (tenant, whose) = (act.key().tenant, (edition, person, side));
    let counted = record::counted(tx, tenant, whose).await?;
    let given = record::of(tx, tenant, whose).await?;
    let done = given.map_or(counted, |given| given.done().or_more(counted));
    match verdict(method.certificate, method.earned, side, done) {
        Verdict::Given => record::keep(tx, act, (drawn(ids)?, edition, person, side), done).await,
        Verdict::NotFor | Verdict::NotOver | Verdict::Short { .. } => Ok(()),
    }
}

/// The coordinator gives what was earned since the goodbyes, by a day that was ticked later for instance, and counts again.
pub async fn give_all(
    tx: &mut Tx,
    (ids, method): (&Ids, &Method),
    actor: &Actor,
    edition: ThingId,
) -> Outcome<()> {
    let sides = record::sides(tx, actor.tenant, edition).await?;
    let (mut young, mut mentors) = (Vec::new(), Vec::new());
    for whose in sides {
        match whose.1 {
            Side::Young => {
                young.extend(record::held::<may::ArrangeMentoring>(tx, actor.tenant, whose, None).await?);
            }
            Side::Mentor => {
                mentors.extend(record::held::<may::JudgeMentor>(tx, actor.tenant, whose, None).await?);
            }
        }
    }
    let young: Vec<Permitted<Held, may::ArrangeMentoring>> = tx.permit_each(actor, young).await?;
    let mentors: Vec<Permitted<Held, may::JudgeMentor>> = tx.permit_each(actor, mentors).await?;
    for one in &young {
        give(tx, (ids, method), one, (edition, (one.person, one.side))).await?;
    }
    for one in &mentors {
        give(tx, (ids, method), one, (edition, (one.person, one.side))).await?;
    }
    Ok(())
}

/// Puts words of one's own on a certificate, or takes them off. Empty is none.
///
/// # Errors
///
/// A refusal for words that are endless or lead elsewhere.
pub async fn say<T: Object, A: Changes>(
    tx: &mut Tx,
    act: &Permitted<T, A>,
    certificate: &Certificate,
    words: &str,
) -> Outcome<()> {
    let words = words.trim();
    if words.chars().count() > LONGEST_WORDS {
        return Err(Refusal::new("certificates-wrong-long").into());
    }
    if !contacts(words).is_empty() {
        return Err(Refusal::new("pairings-words-contact").into());
    }
    record::keep_words(tx, act, certificate, words).await
}

/// The certificate of one side of a pairing.
pub(super) async fn of_pairing(
    tx: &mut Tx,
    tenant: TenantId,
    (pairing, side): (&Pairing, Side),
) -> Outcome<Option<Certificate>> {
    let person = match side {
        Side::Young => pairing.young,
        Side::Mentor => pairing.mentor,
    };
    record::of(tx, tenant, (pairing.edition, person, side)).await
}
