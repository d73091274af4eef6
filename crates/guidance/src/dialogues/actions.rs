//! What people **do** with a talk before and around it: begin one, plan one, write, take it back, let go of it.
//!
//! Deliberately absent: writing over what somebody wrote in between. Whoever comes second gets a conflict and keeps their own words.

use jiff::civil::Date;
use journey::way::{self, Way};
use journey::{Known, Topics, experiences};
use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::{Actor, Permitted, PersonId, Swapped, ThingId, Untrusted, may};

use super::read::tutors;
use super::{Dialogue, LONGEST_TEXT, No, Side, State, Verb, next, steps, store};

/// A talk as somebody plans it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day; none where it is still to be found.
    pub day: Option<Date>,
    /// What it is about.
    pub topics: Topics,
}

/// What somebody writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// The words.
    pub text: String,
    /// The young person says instead: we do it together in the talk. Where words are sent as well, the words count.
    pub together: bool,
    /// The mark of the talk as whoever writes saw it.
    pub seen: String,
}

/// The young person begins a talk with one of their tutors. Where one is open already, that is the one.
///
/// # Errors
///
/// Not found for a tutor of somebody else.
pub async fn begin((db, ids, known): (&Db, &Ids, &Known), actor: &Actor, with: PersonId) -> Outcome<ThingId> {
    db.act(actor.tenant, |mut tx| async move {
        let way = writable(&mut tx, actor, Untrusted::new(actor.person)).await?;
        let all = tutors(&mut tx, &way).await?;
        if !all.iter().any(|(tutor, _)| *tutor == with) {
            return Err(Error::NotFound);
        }
        let there = store::of(&mut tx, known, &way).await?;
        let same = there
            .iter()
            .find(|talk| talk.is_open() && talk.state != State::Held && talk.held_by == with);
        if let Some(same) = same {
            let id = same.id;
            if same.day.is_none() && same.asked_at.is_none() {
                let now = tx.now();
                let talk = changeable(&mut tx, known, actor, Untrusted::new(id)).await?;
                let talk = changed(talk, |talk| talk.asked_at = Some(now))?;
                store::save(&mut tx, known, &talk).await?;
            }
            tx.commit().await?;
            return Ok(id);
        }
        let id = drawn(ids)?;
        let mut talk = Dialogue::new(actor.tenant, id, (way.person, with), tx.now());
        talk.asked_at = Some(tx.now());
        store::insert(&mut tx, known, &way, &talk).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// Whoever guides plans a talk, which the young person sees and can prepare. The same plan twice is one talk, and where the young
/// person asked for one, that one gets the day.
///
/// # Errors
///
/// Not found for whoever may not; a refusal for a day in the past.
pub async fn plan(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    person: Untrusted<PersonId>,
    plan: &Plan,
) -> Outcome<ThingId> {
    db.act(actor.tenant, |mut tx| async move {
        let way = guided(&mut tx, actor, person).await?;
        if plan.day.is_some_and(|day| day < day_at(tx.now())) {
            return Err(Refusal::new("dialogues-plan-past").into());
        }
        let there = store::of(&mut tx, known, &way).await?;
        if let Some(asked) = asked_of(actor, &there) {
            let id = asked.id;
            let talk = changeable(&mut tx, known, actor, Untrusted::new(id)).await?;
            let talk = changed(talk, |talk| {
                talk.day = plan.day;
                talk.topics = both(talk.topics, plan.topics);
            })?;
            store::save(&mut tx, known, &talk).await?;
            tx.commit().await?;
            return Ok(id);
        }
        let same = there.iter().find(|talk| {
            talk.is_open()
                && talk.state != State::Held
                && (talk.held_by, talk.day) == (actor.person, plan.day)
                && talk.topics == plan.topics
        });
        if let Some(same) = same {
            let id = same.id;
            tx.commit().await?;
            return Ok(id);
        }
        let id = drawn(ids)?;
        let mut talk = Dialogue::new(actor.tenant, id, (way.person, actor.person), tx.now());
        (talk.day, talk.topics) = (plan.day, plan.topics);
        store::insert(&mut tx, known, &way, &talk).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// Writes on one's own side of a talk.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where it is not one's turn, or for an empty or endless text; a conflict where
/// somebody wrote in between.
pub async fn write(
    (db, known): (&Db, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    saying: &Saying,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let talk = changeable(&mut tx, known, actor, id).await?;
        let side = side(actor, &talk);
        let state = next(&talk.stands(), Verb::Write(side)).map_err(no)?;
        let text = saying.text.trim();
        if text.is_empty() && !(saying.together && side == Side::Young) {
            return Err(Refusal::new("dialogues-text-empty").into());
        }
        if text.chars().count() > LONGEST_TEXT {
            return Err(Refusal::new("dialogues-text-long").into());
        }
        let (own, own_at) = match side {
            Side::Young => (&talk.said_young, talk.said_young_at),
            Side::Adult => (&talk.said_adult, talk.said_adult_at),
        };
        if own == text && own_at.is_some() {
            // Sent twice.
            return tx.commit().await;
        }
        if saying.seen != talk.mark() {
            return Err(Error::Conflict);
        }
        let now = tx.now();
        let talk = changed(talk, |talk| {
            talk.state = state;
            if side == Side::Young && talk.day.is_none() {
                // An invitation without a day that they answer waits for one as much as what they began themselves.
                talk.asked_at = talk.asked_at.or(Some(now));
            }
            match side {
                Side::Young => (talk.said_young, talk.said_young_at) = (text.to_owned(), Some(now)),
                Side::Adult => (talk.said_adult, talk.said_adult_at) = (text.to_owned(), Some(now)),
            }
        })?;
        store::save(&mut tx, known, &talk).await?;
        tx.commit().await
    })
    .await
}

/// Whoever guides takes a talk back, with what came of it; or puts it back. Returns whose it is.
///
/// # Errors
///
/// Not found for whoever may not, and for the young person; a refusal where there is nothing to take or put back.
pub async fn take_back(
    (db, known): (&Db, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    back: bool,
) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let talk = changeable(&mut tx, known, actor, id).await?;
        only_adult(actor, &talk)?;
        let verb = if back { Verb::TakeBack } else { Verb::PutBack };
        let state = next(&talk.stands(), verb).map_err(no)?;
        if let Some(experience) = talk.experience {
            experiences::take_back_of(&mut tx, &talk, experience, back).await?;
        }
        steps::go_along(&mut tx, &talk, back).await?;
        let talk = changed(talk, |talk| talk.state = state)?;
        store::save(&mut tx, known, &talk).await?;
        tx.commit().await?;
        Ok(talk.person)
    })
    .await
}

/// The young person lets go of a talk they asked for, or asks for it after all. The same twice is once.
///
/// # Errors
///
/// Not found for anybody else; a refusal where they did not ask for it, where there is a day, or where it took place.
pub async fn withdraw(
    (db, known): (&Db, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    back: bool,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let talk = changeable(&mut tx, known, actor, id).await?;
        if side(actor, &talk) == Side::Adult {
            return Err(Error::NotFound);
        }
        let is_so = if back {
            talk.state == State::Withdrawn
        } else {
            talk.waits()
        };
        if is_so {
            return tx.commit().await;
        }
        let verb = if back { Verb::Withdraw } else { Verb::AskAgain };
        let state = next(&talk.stands(), verb).map_err(no)?;
        let since = (!back).then(|| tx.now());
        let talk = changed(talk, |talk| (talk.state, talk.asked_at) = (state, since))?;
        store::save(&mut tx, known, &talk).await?;
        tx.commit().await
    })
    .await
}

/// The talk that a young person asked this actor for, the oldest first.
pub(super) fn asked_of<'a>(actor: &Actor, talks: &'a [Dialogue]) -> Option<&'a Dialogue> {
    let asked = talks
        .iter()
        .filter(|talk| talk.waits() && talk.held_by == actor.person);
    asked.min_by_key(|talk| (talk.asked_at, talk.id))
}

/// What two say that a talk is about.
pub(super) fn both(one: Topics, other: Topics) -> Topics {
    [one, other].into_iter().collect()
}

/// The talk with this id, with the permit to write in it. What a young person let go of is there for them alone.
pub(super) async fn changeable(
    tx: &mut Tx,
    known: &Known,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Dialogue, may::WriteDialogue>> {
    let talk: Permitted<Dialogue, may::WriteDialogue> = tx
        .permit(actor, id, async |tx: &mut Tx, id| {
            store::find::<may::WriteDialogue>(tx, known, actor.tenant, id).await
        })
        .await?;
    match talk.is_for(actor.person) {
        true => Ok(talk),
        false => Err(Error::NotFound),
    }
}

/// The way of somebody, for whoever guides them.
pub(super) async fn guided(
    tx: &mut Tx,
    actor: &Actor,
    person: Untrusted<PersonId>,
) -> Outcome<Permitted<Way, may::WriteDialogue>> {
    let way = writable(tx, actor, person).await?;
    if way.person == actor.person {
        return Err(Error::NotFound);
    }
    Ok(way)
}

async fn writable(
    tx: &mut Tx,
    actor: &Actor,
    person: Untrusted<PersonId>,
) -> Outcome<Permitted<Way, may::WriteDialogue>> {
    tx.permit(actor, person, async |tx: &mut Tx, id| {
        way::find::<may::WriteDialogue>(tx, actor.tenant, id).await
    })
    .await
}

/// On which side of a talk the actor is.
pub(super) fn side(actor: &Actor, talk: &Dialogue) -> Side {
    if actor.person == talk.person {
        Side::Young
    } else {
        Side::Adult
    }
}

/// What only whoever guides does is not there for the young person.
pub(super) fn only_adult(actor: &Actor, talk: &Dialogue) -> Outcome<()> {
    match side(actor, talk) {
        Side::Adult => Ok(()),
        Side::Young => Err(Error::NotFound),
    }
}

/// The same talk, changed.
pub(super) fn changed(
    talk: Permitted<Dialogue, may::WriteDialogue>,
    change: impl FnOnce(&mut Dialogue),
) -> Outcome<Permitted<Dialogue, may::WriteDialogue>> {
    talk.change(|mut talk| {
        change(&mut talk);
        Ok::<_, Swapped>(talk)
    })
    .map_err(|_| Error::internal("a talk became another one"))
}

pub(super) fn no(no: No) -> Refusal {
    Refusal::new(no.key())
}

pub(super) fn drawn(ids: &Ids) -> Outcome<ThingId> {
    ids.fresh().parse().map_err(Error::internal)
}
