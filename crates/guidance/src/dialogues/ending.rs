//! How a talk **ends**: it took place on a day, and a step was agreed. With its step it becomes an experience of the young person;
//! without one it waits, held, until the step is there.
//!
//! Deliberately absent: an experience that counts before anything was agreed.

use jiff::civil::Date;
use journey::experiences::{self, Experience, Logged};
use journey::{Fields, Hand, Kind, Known, Topics};
use kit::db::sql;
use kit::{Db, Ids, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::{Actor, Changes, Object, Permitted, PersonId, ThingId, Untrusted};

use super::actions::{changeable, changed, drawn, guided, no, only_adult};
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
        let same = sql(
            "select id from dialogue where tenant = $1 and person = $2 and held_by = $3 and day = $4 and said_adult = $5 \
             and state <> 'taken-back' order by id",
        )
        .bind(way.key().tenant)
        .bind(way.person)
        .bind(actor.person)
        .bind(ending.day)
        .bind(said)
        .maybe(&mut tx)
        .await?;
        if let Some(same) = same {
            let id = same.get("id")?;
            tx.commit().await?;
            return Ok(id);
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
