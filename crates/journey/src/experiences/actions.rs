//! What people **do** with experiences: log one, look back on it, take it back.
//!
//! A young person logs their own; a tutor or counsellor logs what they were at. Deliberately absent: changing what somebody
//! else logged, and a reflection that anybody but the young person writes.

use kit::{Db, Error, Ids, Outcome, Refusal, Tx};
use policy::calendar::day_at;
use policy::{Actor, Permitted, PersonId, ThingId, Untrusted, may};

use super::store::{self, Had};
use super::{Experience, Problem, Reflection, check, twin};
use crate::known::Known;
use crate::opportunities::actions::drawn;
use crate::way::{self, Way};
use crate::{Fields, Hand, Kind, Topics};

/// The longest reflection, in characters.
pub const LONGEST_REFLECTION: usize = 2_000;

/// What came of logging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logged {
    /// It is kept, under this id.
    Kept(ThingId),
    /// The same stands there already, under this id; nothing was kept.
    There(ThingId),
}

/// Logs an experience of somebody. With `another`, also when the same stands there already.
///
/// # Errors
///
/// Not found for whoever may not; a refusal that says what is wrong with it.
pub async fn log(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    person: Untrusted<PersonId>,
    what: &Experience,
    another: bool,
) -> Outcome<Logged> {
    db.act(actor.tenant, |mut tx| async move {
        let way: Permitted<Way, may::LogExperience> = tx
            .permit(actor, person, async |tx: &mut Tx, id| {
                way::find::<may::LogExperience>(tx, actor.tenant, id).await
            })
            .await?;
        let by = hand(actor, way.person);
        let what = Experience {
            logged_by: by,
            ..what.clone()
        };
        if let Some(problem) = check(&what, day_at(tx.now())).first() {
            return Err(refused(*problem).into());
        }
        let there = store::held(&mut tx, known, actor.tenant, way.person).await?;
        let held: Vec<Experience> = there.iter().map(|had| had.what.clone()).collect();
        if let Some(same) = twin(&what, &held).filter(|_| !another) {
            tx.commit().await?;
            return Ok(Logged::There(there[same].id));
        }
        let id = drawn(ids)?;
        store::insert(
            &mut tx,
            known,
            (actor.tenant, id),
            (way.person, None),
            actor.person,
            &what,
        )
        .await?;
        tx.commit().await?;
        Ok(Logged::Kept(id))
    })
    .await
}

/// A guardian tells that they spoke about a decision at home. Telling it again on the same day changes nothing.
///
/// # Errors
///
/// Not found for who is no guardian of the person, or no longer.
pub async fn tell_from_home(
    (db, ids, known): (&Db, &Ids, &Known),
    actor: &Actor,
    person: Untrusted<PersonId>,
    (topics, title): (Topics, &str),
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let way: Permitted<Way, may::TellFromHome> = tx
            .permit(actor, person, async |tx: &mut Tx, id| {
                way::find::<may::TellFromHome>(tx, actor.tenant, id).await
            })
            .await?;
        let what = Experience {
            kind: Kind::GuardianContact,
            day: day_at(tx.now()),
            title: title.to_owned(),
            fields: Fields::default(),
            topics,
            quarters: Some(1),
            encounter: false,
            reflection: None,
            logged_by: Hand::Guardian,
        };
        let there = store::held(&mut tx, known, actor.tenant, way.person).await?;
        let told = |had: &Had| {
            let same = had.what.topics == topics && had.what.day == what.day;
            had.what.kind == what.kind && same && had.logged_by == actor.person
        };
        if !there.iter().any(told) {
            let of = (way.person, None);
            store::insert(
                &mut tx,
                known,
                (actor.tenant, drawn(ids)?),
                of,
                actor.person,
                &what,
            )
            .await?;
        }
        tx.commit().await
    })
    .await
}

/// The young person looks back on something.
///
/// # Errors
///
/// Not found for anybody else; a refusal for an empty or endless text.
pub async fn reflect(
    (db, known): (&Db, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    own: &Reflection,
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let had: Permitted<Had, may::LogExperience> = find(&mut tx, known, actor, id).await?;
        if had.person != actor.person {
            return Err(Error::NotFound);
        }
        if own.text.trim().is_empty() {
            return Err(refused(Problem::EmptyReflection).into());
        }
        if own.text.chars().count() > LONGEST_REFLECTION {
            return Err(Refusal::new("journey-wrong-long-reflection").into());
        }
        store::keep_reflection(&mut tx, &had, own).await?;
        tx.commit().await
    })
    .await
}

/// Takes back what one logged oneself, or puts it back.
///
/// # Errors
///
/// Not found for who did not log it.
pub async fn take_back(
    (db, known): (&Db, &Known),
    actor: &Actor,
    id: Untrusted<ThingId>,
    back: bool,
) -> Outcome<PersonId> {
    db.act(actor.tenant, |mut tx| async move {
        let had: Permitted<Had, may::LogExperience> = find(&mut tx, known, actor, id).await?;
        if had.logged_by != actor.person {
            return Err(Error::NotFound);
        }
        store::keep_back(&mut tx, &had, back).await?;
        tx.commit().await?;
        Ok(had.person)
    })
    .await
}

async fn find(
    tx: &mut Tx,
    known: &Known,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Had, may::LogExperience>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        store::find::<may::LogExperience>(tx, known, actor.tenant, id).await
    })
    .await
}

/// As who somebody logs something of a person.
fn hand(actor: &Actor, person: PersonId) -> Hand {
    if actor.person == person {
        Hand::Young
    } else {
        Hand::Staff
    }
}

pub(super) fn refused(problem: Problem) -> Refusal {
    Refusal::new(match problem {
        Problem::NoTitle => "journey-wrong-no-title",
        Problem::LongTitle => "journey-wrong-long-title",
        Problem::Future => "journey-wrong-future",
        Problem::LongAgo => "journey-wrong-long-ago",
        Problem::Hours => "journey-wrong-hours",
        Problem::EmptyReflection => "journey-wrong-empty-reflection",
        Problem::NotTheirReflection | Problem::NobodyLogged => "journey-refused-not-yours",
    })
}
