//! How a talk **ends**: it took place on a day, and a step was agreed. With its step it becomes an experience of the young person;
//! without one it waits, held, until the step is there.
//!
//! Deliberately absent: an experience that counts before anything was agreed.

use jiff::civil::Date;
use journey::experiences::{self, Experience, Logged};
use journey::{Fields, Hand, Kind, Known, Topics};
use kit::{Db, Ids, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::{Actor, Changes, Object, Permitted, PersonId, ThingId, Untrusted};

use super::actions::{asked_of, both, changeable, changed, drawn, guided, no, only_adult};
use super::{Dialogue, LONGEST_TEXT, State, StepDraft, Verb, future, next, steps, store};

/// How a talk ended, as somebody fills it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The day of the talk.
    pub day: Date,
    /// What it was about.
    pub topics: Topics,
    /// The step; none where it is still to be agreed.
    pub step: Option<StepDraft>,
    /// How much of it was about the future, in tenths; for whoever fills it in alone.
    pub tenths: Option<u8>,
    /// What such a talk is called on the way of the young person.
    pub title: String,
}

/// Says that a talk took place, and with which step it ended. Whoever says so held it.
///
/// # Errors
///
/// Not found for whoever may not, and for the young person; a refusal where it is over already, where nobody wrote a word, or
/// where the day or the step cannot be.
pub async fn finish(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    ending: &Ending,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let talk = changeable(&mut tx, known, actor, id).await?;
        only_adult(actor, &talk)?;
        let (now, today) = (tx.now(), day_at(tx.now()));
        ending.check(today)?;
        let verb = ending.step.as_ref().map_or(Verb::Hold, |_| Verb::Close);
        let state = next(&talk.stands(), verb).map_err(no)?;
        let talk = changed(talk, |talk| {
            talk.state = state;
            talk.held_by = actor.person;
            talk.day = Some(ending.day);
            talk.topics = ending.topics;
        })?;
        future::say(&mut tx, &talk, talk.id, ending.tenths).await?;
        let talk = match &ending.step {
            None => talk,
            Some(step) => {
                let experience = came_of(&mut tx, (ids, known), &talk, talk.id, (step, ending)).await?;
                changed(talk, |talk| {
                    talk.closed_at = Some(now);
                    talk.experience = experience;
                })?
            }
        };
        store::save(&mut tx, known, &talk).await?;
        tx.commit().await
    })
    .await
}

/// Logs a talk that took place, with what was said in it, in one go. The same twice is one talk.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where nothing was said, or where the day or the step cannot be.
pub async fn log(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    person: Untrusted<PersonId>,
    said: &str,
    ending: &Ending,
) -> Outcome<ThingId> {
    db.act(actor.tenant, |mut tx| async move {
        let way = guided(&mut tx, actor, person).await?;
        let (now, today) = (tx.now(), day_at(tx.now()));
        ending.check(today)?;
        let said = said.trim();
        if said.is_empty() {
            return Err(Refusal::new("dialogues-no-nothing-written").into());
        }
        if said.chars().count() > LONGEST_TEXT {
            return Err(Refusal::new("dialogues-text-long").into());
        }
        let there = store::of(&mut tx, known, &way).await?;
        let same = there.iter().find(|talk| is_same(actor, talk, (said, ending.day)));
        if let Some(same) = same {
            let id = same.id;
            tx.commit().await?;
            return Ok(id);
        }
        if let Some(asked) = asked_of(actor, &there) {
            let id = Untrusted::new(asked.id);
            return held(tx, (ids, known), actor, id, (said, ending)).await;
        }
        let id = drawn(ids)?;
        let mut talk = Dialogue::new(actor.tenant, id, (way.person, actor.person), now);
        (talk.day, talk.topics, talk.state) = (Some(ending.day), ending.topics, State::Held);
        (talk.said_adult, talk.said_adult_at) = (said.to_owned(), Some(now));
        if let Some(step) = &ending.step {
            talk.state = next(&talk.stands(), Verb::Close).map_err(no)?;
            talk.closed_at = Some(now);
            talk.experience = came_of(&mut tx, (ids, known), &way, id, (step, ending)).await?;
        }
        store::insert(&mut tx, known, &way, &talk).await?;
        future::say(&mut tx, &way, id, ending.tenths).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// Whether this talk is the one that is being logged, sent a second time.
fn is_same(actor: &Actor, talk: &Dialogue, (said, day): (&str, Date)) -> bool {
    let last = talk.said_adult.rsplit("\n\n").next() == Some(said);
    let words = talk.said_adult == said || talk.asked_at.is_some() && last;
    words && (talk.held_by, talk.day) == (actor.person, Some(day)) && talk.state != State::TakenBack
}

/// The talk that the young person asked for was had: what they wrote stays, with what was said beside it.
async fn held(
    mut tx: Tx,
    (ids, known): (&Ids, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    (said, ending): (&str, &Ending),
) -> Outcome<ThingId> {
    let now = tx.now();
    let talk = changeable(&mut tx, known, actor, id).await?;
    let verb = ending.step.as_ref().map_or(Verb::Hold, |_| Verb::Close);
    let said = match talk.said_adult.as_str() {
        "" => said.to_owned(),
        before => format!("{before}\n\n{said}"),
    };
    if said.chars().count() > LONGEST_TEXT {
        return Err(Refusal::new("dialogues-text-long").into());
    }
    let talk = changed(talk, |talk| {
        (talk.day, talk.topics) = (Some(ending.day), both(talk.topics, ending.topics));
        (talk.said_adult, talk.said_adult_at) = (said, Some(now));
    })?;
    let state = next(&talk.stands(), verb).map_err(no)?;
    let experience = match &ending.step {
        Some(step) => came_of(&mut tx, (ids, known), &talk, talk.id, (step, ending)).await?,
        None => None,
    };
    let closed = ending.step.is_some().then_some(now);
    let talk = changed(talk, |talk| {
        (talk.state, talk.closed_at, talk.experience) = (state, closed, experience);
    })?;
    future::say(&mut tx, &talk, talk.id, ending.tenths).await?;
    store::save(&mut tx, known, &talk).await?;
    let id = talk.id;
    tx.commit().await?;
    Ok(id)
}

impl Ending {
    fn check(&self, today: Date) -> Result<(), Refusal> {
        if self.day > today {
            return Err(Refusal::new("dialogues-day-future"));
        }
        let wrong = self
            .step
            .as_ref()
            .map(|step| step.wrong(today))
            .unwrap_or_default();
        wrong.first().map_or(Ok(()), |(_, key)| Err(Refusal::new(key)))
    }
}

/// The step and the experience of a talk that ends with one. The experience is none of ours where the young person logged the
/// talk themselves: then that one counts, and stays theirs.
async fn came_of<T: Object, A: Changes>(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    thing: &Permitted<T, A>,
    dialogue: ThingId,
    (step, ending): (&StepDraft, &Ending),
) -> Outcome<Option<ThingId>> {
    steps::insert(tx, ids, thing, dialogue, step).await?;
    let what = Experience {
        kind: Kind::Talk,
        day: ending.day,
        title: ending.title.clone(),
        fields: Fields::default(),
        topics: ending.topics,
        quarters: None,
        encounter: false,
        reflection: None,
        logged_by: Hand::Staff,
    };
    match experiences::insert_of(tx, (ids, known), thing, &what).await? {
        Logged::Kept(id) => Ok(Some(id)),
        Logged::There(_) => Ok(None),
    }
}
