//! What people **do** with offers: make them to one or many, answer them, and say what became of them.
//!
//! Deliberately absent: an offer that nobody made. A list says who had nothing; a person decides who gets what.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kit::{Db, Error, Ids, Outcome, Refusal as Told, Tx};
use people::persons;
use policy::calendar::day_at;
use policy::id::GroupId;
use policy::{Act, Actor, Permitted, PersonId, ThingId, Untrusted, may};

use super::store::{self, Offer, raced};
use super::{Opportunity, Refusal, State, Verb, next};
use crate::Hand;
use crate::experiences;
use crate::known::Known;
use crate::way::{self, Way};

/// The longest title of an offer, in characters.
pub const LONGEST_TITLE: usize = 120;
/// The longest text of an offer, in characters.
pub const LONGEST_ABOUT: usize = 1_000;

/// An offer as somebody fills it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What its rules look at; always offered, today.
    pub rule: Opportunity,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub about: String,
    /// Where.
    pub place: String,
}

impl Draft {
    /// What is wrong with it, by the name of the field; nothing where it can be offered.
    pub fn wrong(&self, today: Date) -> Vec<(&'static str, &'static str)> {
        let rule = &self.rule;
        let long = |text: &str, most: usize| text.chars().count() > most;
        let last = rule.answer_by.zip(rule.day);
        let all = [
            (self.title.trim().is_empty(), ("titel", "journey-offer-no-title")),
            (long(&self.title, LONGEST_TITLE), ("titel", "journey-offer-long")),
            (long(&self.place, LONGEST_TITLE), ("plaats", "journey-offer-long")),
            (long(&self.about, LONGEST_ABOUT), ("uitleg", "journey-offer-long")),
            (
                rule.day.is_some_and(|day| day < today),
                ("dag", "journey-offer-past"),
            ),
            (
                rule.answer_by.is_some_and(|day| day < today),
                ("antwoord", "journey-offer-past"),
            ),
            (
                last.is_some_and(|(answer, day)| answer > day),
                ("antwoord", "journey-offer-answer-late"),
            ),
        ];
        all.into_iter()
            .filter(|(wrong, _)| *wrong)
            .map(|(_, told)| told)
            .collect()
    }
}

/// Offers the same to some of a group. Persons who are not in the group, or are kept from the actor, get nothing and are not
/// named. Who has the same offer of today already gets no second one. Says how many have it.
///
/// # Errors
///
/// Not found for whoever may not write on the way of this group; a refusal for a draft that is wrong or for nobody.
pub async fn offer_to_some(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    group: GroupId,
    some: &BTreeSet<PersonId>,
    draft: &Draft,
) -> Outcome<usize> {
    db.act(actor.tenant, |mut tx| async move {
        let (_, scope) = persons::permitted_group::<may::WriteJourney>(&mut tx, actor, group).await?;
        if let Some((_, key)) = draft.wrong(day_at(tx.now())).first() {
            return Err(Told::new(key).into());
        }
        let members = persons::members(&mut tx, &scope).await?;
        let batch = drawn(ids)?;
        let mut count = 0;
        for one in members.iter().filter(|one| some.contains(&one.person)) {
            let made = (actor.person, tx.now());
            let offer = Offer::new(actor.tenant, (drawn(ids)?, batch), one.person, made, draft);
            store::insert_once(&mut tx, known, actor.tenant, &offer).await?;
            count += 1;
        }
        if count == 0 {
            return Err(Told::new("journey-offer-nobody").into());
        }
        tx.commit().await?;
        Ok(count)
    })
    .await
}

/// Offers something to one young person.
pub async fn offer(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    person: Untrusted<PersonId>,
    draft: &Draft,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let way: Permitted<Way, may::WriteJourney> = tx
            .permit(actor, person, async |tx: &mut Tx, id| {
                way::find::<may::WriteJourney>(tx, actor.tenant, id).await
            })
            .await?;
        if let Some((_, key)) = draft.wrong(day_at(tx.now())).first() {
            return Err(Told::new(key).into());
        }
        let made = (actor.person, tx.now());
        let both = (drawn(ids)?, drawn(ids)?);
        let offer = Offer::new(actor.tenant, both, way.person, made, draft);
        store::insert_once(&mut tx, known, actor.tenant, &offer).await?;
        tx.commit().await
    })
    .await
}

/// The young person says yes or no to an offer.
///
/// # Errors
///
/// Not found for an offer to somebody else; a refusal where the rules say no; a conflict where it was moved in between.
pub async fn answer(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    verb: Verb,
    why: &str,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let offer: Permitted<Offer, may::AnswerOffer> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::AnswerOffer>(tx, known, actor.tenant, id).await
            })
            .await?;
        answered_here(&offer)?;
        let to = allowed(&offer.rule, verb, Hand::Young, day_at(tx.now()))?;
        raced(store::keep_state(&mut tx, &offer, to, Hand::Young, why).await?)?;
        became(&mut tx, (ids, known), actor, (&offer, Hand::Young), to).await?;
        tx.commit().await
    })
    .await
}

/// Whoever guides says what became of an offer. What took place becomes an experience of its young person.
///
/// # Errors
///
/// As for [`answer`].
pub async fn settle(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    verb: Verb,
    why: &str,
) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let offer: Permitted<Offer, may::WriteJourney> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::WriteJourney>(tx, known, actor.tenant, id).await
            })
            .await?;
        answered_here(&offer)?;
        let today = day_at(tx.now());
        let to = allowed(&offer.rule, verb, Hand::Staff, today)?;
        raced(store::keep_state(&mut tx, &offer, to, Hand::Staff, why).await?)?;
        became(&mut tx, (ids, known), actor, (&offer, Hand::Staff), to).await?;
        tx.commit().await?;
        Ok(offer.person)
    })
    .await
}

/// What took place becomes an experience; what did not take place after all is none any more.
async fn became<A: Act>(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    actor: &Actor,
    (offer, hand): (&Permitted<Offer, A>, Hand),
    to: State,
) -> Outcome<()> {
    let was = offer.rule.state;
    if was != State::Done && to == State::Done {
        let had = offer.rule.took_place(offer.title.clone(), hand, day_at(tx.now()));
        let key = (actor.tenant, drawn(ids)?);
        let of = (offer.person, Some(offer.id));
        experiences::store::insert(tx, known, key, of, actor.person, &had).await?;
    }
    if was == State::Done && to != State::Done {
        experiences::store::take_back_of(tx, actor.tenant, offer.id).await?;
    }
    Ok(())
}

fn answered_here(offer: &Offer) -> Outcome<()> {
    match offer.is_answered_elsewhere() {
        true => Err(Told::new("journey-refused-elsewhere").into()),
        false => Ok(()),
    }
}

fn allowed(rule: &Opportunity, verb: Verb, hand: Hand, today: Date) -> Outcome<State> {
    // What nobody wrote down has become of it by itself counts first.
    let settled = Opportunity {
        state: super::settled(rule, today),
        ..*rule
    };
    next(&settled, verb, hand, today).map_err(|refusal| {
        let told = match refusal {
            Refusal::NotYours => "journey-refused-not-yours",
            Refusal::TakenBack => "journey-refused-taken-back",
            Refusal::TooLate(_) => "journey-refused-too-late",
            Refusal::TooEarly(_) => "journey-refused-too-early",
            Refusal::NoDate => "journey-refused-no-date",
            Refusal::NotFrom(_) => "journey-refused-not-from",
        };
        Told::new(told).into()
    })
}

pub(crate) fn drawn(ids: &Ids) -> Outcome<ThingId> {
    ids.fresh().parse().map_err(Error::internal)
}
