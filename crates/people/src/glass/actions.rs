//! What is **done** with glass: ask, answer, open, close, look back. Each is one person's, and no two that follow each other
//! are the same person's but opening and closing.
//!
//! Who asked may take it back until it is opened. Deliberately absent: taking a yes back; the hour is short, and a session or a task can be ended at once.

use jiff::civil::Date;
use kit::{Became, Db, Error, Ids, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::glass::Danger;
use policy::second::Approval;
use policy::{Action, Actor, Kind, Order, Permitted, PermittedScope, PersonId, ThingId, Untrusted, may};

use super::lists;
use super::rules::{self, Answer, Finding, State, Verb};
use super::seen::{self, Seen};
use super::store::{self, Glass, New, ToAsk};
use crate::persons::{drawn, folded, holders, insert_approval};

/// Whom somebody wants to read about, and why. Whoever does not know these about a young person has no reason to ask.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The whole name.
    pub name: String,
    /// The day of birth.
    pub born: Date,
    /// The class they are in.
    pub group: String,
    /// What makes it necessary.
    pub danger: Danger,
    /// Why, in words.
    pub why: String,
}

/// Asks for the record of one young person. The question waits a day for a second person.
pub async fn ask(db: &Db, ids: &Ids, actor: &Actor, wanted: &Wanted) -> Outcome<()> {
    if !rules::says_enough(&wanted.why) {
        return Err(Refusal::new("glass-why-length").into());
    }
    db.act(actor.tenant, |mut tx| async move {
        // Whoever may not ask at all hears the same whatever name was typed.
        let scope: PermittedScope<may::AskForGlass> = tx
            .permit_list(
                actor,
                lists::list_facts::<may::AskForGlass>(actor),
                Order::WaitingLongestFirst,
            )
            .await?;
        let Some(person) = found(&mut tx, &scope, wanted).await? else {
            // The line stays: somebody who tries names is seen.
            tx.commit().await?;
            return Err(Refusal::new("glass-nobody").into());
        };
        let id: ThingId = drawn(ids)?;
        let permit: Outcome<Permitted<ToAsk, may::AskForGlass>> = tx
            .permit(actor, Untrusted::new(id), async |tx: &mut Tx, id| {
                store::to_ask(tx, actor, person, id).await
            })
            .await;
        let asked = match permit {
            // Somebody of a school that is not theirs, or from whom they are kept, is nobody here.
            Err(Error::NotFound) => return Err(Refusal::new("glass-nobody").into()),
            permit => permit?,
        };
        if lists::runs(&mut tx, &asked).await? {
            tx.commit().await?;
            return Err(Refusal::new("glass-runs").into());
        }
        let new = New {
            id,
            person,
            danger: wanted.danger,
            why: &wanted.why,
            until: tx.now().checked_add(rules::WAITS).map_err(Error::internal)?,
        };
        store::insert(&mut tx, &asked, &new).await?;
        tx.commit().await
    })
    .await
}

/// The one young person of this name, day and class. Two of them are as good as nobody: somebody has to say it better.
async fn found(
    tx: &mut Tx,
    scope: &PermittedScope<may::AskForGlass>,
    wanted: &Wanted,
) -> Outcome<Option<PersonId>> {
    let (name, group) = (folded(&wanted.name), folded(&wanted.group));
    let born = lists::born_on(tx, scope, wanted.born).await?;
    let fits = born.into_iter().filter(|one| {
        rules::same_words(&name, &one.sorted) && rules::same_class(&group, &folded(&one.group))
    });
    let mut found: Vec<PersonId> = fits.map(|one| one.person).collect();
    found.dedup();
    Ok(match found.as_slice() {
        [person] => Some(*person),
        _ => None,
    })
}

/// The second person answers, in a role that is not the officer's. After a yes the officer can open it.
pub async fn answer(
    db: &Db,
    ids: &Ids,
    actor: &Actor,
    id: Untrusted<ThingId>,
    answer: Answer,
) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let glass: Permitted<Glass, may::AnswerGlass> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::AnswerGlass>(tx, actor, id).await
            })
            .await?;
        let mine = glass.course.answer == Some(answer) && glass.answered_by == Some(actor.person);
        if let Some(already) = allowed(&glass, Verb::Answer, mine, &tx)? {
            tx.commit().await?;
            return Ok(already);
        }
        if answer == Answer::Approved {
            let officers = holders(&mut tx, actor.tenant, Kind::PrivacyOfficerOf).await?;
            if !rules::leaves_a_reviewer(&officers, glass.asked_by, actor.person) {
                return Err(Refusal::new("glass-no-reviewer").into());
            }
            let approval = Approval {
                action: Action::BreakGlass,
                key: store::opening_key(&glass),
                asked_by: glass.asked_by,
                by: actor.person,
                given_at: tx.now(),
                until: glass.course.until,
            };
            insert_approval(&mut tx, ids, &approval).await?;
        }
        store::save_answer(&mut tx, &glass, answer).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// Begins the hour, and with it the case in which somebody looks back.
pub async fn open(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let glass: Permitted<Glass, may::BreakGlass> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::BreakGlass>(tx, actor, id).await
            })
            .await?;
        if glass.course.state(tx.now()) == State::Open {
            // Pressed twice: the hour runs on.
            tx.commit().await?;
            return Ok(glass.person);
        }
        let _ = allowed(&glass, Verb::Open, false, &tx)?;
        let review_by = rules::review_by(tx.now()).ok_or_else(|| Error::internal("a day beyond all days"))?;
        store::save_opened(&mut tx, &glass, review_by).await?;
        tx.commit().await?;
        Ok(glass.person)
    })
    .await
}

/// Ends the hour before it is over.
pub async fn close(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let glass: Permitted<Glass, may::CloseGlass> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::CloseGlass>(tx, actor, id).await
            })
            .await?;
        if let Some(already) = allowed(&glass, Verb::Close, glass.course.closed_at.is_some(), &tx)? {
            tx.commit().await?;
            return Ok(already);
        }
        store::save_closed(&mut tx, &glass).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// Takes a question back that is not opened yet.
pub async fn withdraw(db: &Db, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<Became> {
    db.act(actor.tenant, |mut tx| async move {
        let glass: Permitted<Glass, may::CloseGlass> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::CloseGlass>(tx, actor, id).await
            })
            .await?;
        let mine = glass.course.answer == Some(Answer::Withdrawn);
        if let Some(already) = allowed(&glass, Verb::Withdraw, mine, &tx)? {
            tx.commit().await?;
            return Ok(already);
        }
        store::save_withdrawn(&mut tx, &glass).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// Writes down what was found, as a privacy officer who neither opened it nor said yes, and when the young person sees it.
pub async fn review(
    db: &Db,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (finding, words, seen): (Finding, &str, &Seen),
) -> Outcome<Became> {
    if !rules::says_enough(words) {
        return Err(Refusal::new("glass-found-length").into());
    }
    db.act(actor.tenant, |mut tx| async move {
        let glass: Permitted<Glass, may::ReviewGlass> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::ReviewGlass>(tx, actor, id).await
            })
            .await?;
        let same = glass
            .finding
            .as_ref()
            .is_some_and(|found| *found == (finding, words.to_owned()));
        let mine = same && glass.reviewed_by == Some(actor.person);
        if let Some(already) = allowed(&glass, Verb::Review, mine, &tx)? {
            tx.commit().await?;
            return Ok(already);
        }
        may_be_held(seen, &tx)?;
        store::save_review(&mut tx, &glass, (finding, words)).await?;
        seen::keep(&mut tx, &glass, seen).await?;
        tx.commit().await?;
        Ok(Became::Now)
    })
    .await
}

/// Says anew when the young person sees it.
pub async fn hold(db: &Db, actor: &Actor, id: Untrusted<ThingId>, seen: &Seen) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let glass: Permitted<Glass, may::ReviewGlass> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                store::find::<may::ReviewGlass>(tx, actor, id).await
            })
            .await?;
        let _ = allowed(&glass, Verb::Hold, false, &tx)?;
        may_be_held(seen, &tx)?;
        // What was seen is not hidden again.
        let unseen = seen::unseen(&mut tx, actor.tenant, glass.person).await?;
        if !unseen.iter().any(|one| one.id == glass.id) {
            return Err(Error::Conflict);
        }
        seen::keep(&mut tx, &glass, seen).await?;
        tx.commit().await
    })
    .await
}

fn may_be_held(seen: &Seen, tx: &Tx) -> Outcome<()> {
    match seen {
        Seen::From(day, _) if !seen::may_be(*day, day_at(tx.now())) => {
            Err(Refusal::new("glass-seen-day").into())
        }
        Seen::From(_, why) if !rules::says_enough(why) => Err(Refusal::new("glass-seen-why-length").into()),
        _ => Ok(()),
    }
}

/// What is too early, too late or done already is a conflict; the page that is shown again says how it stands. What the same person
/// did already is none.
fn allowed<A>(glass: &Permitted<Glass, A>, verb: Verb, mine: bool, tx: &Tx) -> Outcome<Option<Became>> {
    if glass.course.state(tx.now()).allows(verb) {
        Ok(None)
    } else {
        Became::already(mine).map(Some)
    }
}
