//! What **came of** something else becomes an experience: of a talk that was closed, for instance.
//!
//! The permit is that of the other thing, and says whose experience it is; so nobody can hand in another person beside it.
//! Deliberately absent: a second record of the same. What stands there already gets the topics, and nothing that somebody wrote
//! is changed.

use kit::db::sql;
use kit::{Error, Ids, Outcome, Tx};
use policy::calendar::day_at;
use policy::{Changes, Object, Permitted, PersonId, ThingId};

use super::actions::{Logged, refused};
use super::{Experience, check, store, twin};
use crate::known::Known;
use crate::opportunities::actions::drawn;

/// Keeps what came of the thing that the permit is for, for the person whom that is about.
///
/// # Errors
///
/// A refusal that says what is wrong with the experience.
pub async fn insert_of<T: Object, A: Changes>(
    tx: &mut Tx,
    (ids, known): (&Ids, &Known),
    thing: &Permitted<T, A>,
    what: &Experience,
) -> Outcome<Logged> {
    let (tenant, person) = (thing.key().tenant, whose(thing)?);
    if let Some(problem) = check(what, day_at(tx.now())).first() {
        return Err(refused(*problem).into());
    }
    let there = store::held(tx, known, tenant, person).await?;
    let held: Vec<Experience> = there.iter().map(|had| had.what.clone()).collect();
    if let Some(same) = twin(what, &held).and_then(|at| there.get(at)) {
        let topics = same.what.topics.with(what.topics);
        sql("update experience set topics = $3 where tenant = $1 and id = $2")
            .bind(tenant)
            .bind(same.id)
            .bind(known.topics_text(topics))
            .run(tx)
            .await?;
        return Ok(Logged::There(same.id));
    }
    let id = drawn(ids)?;
    let by = thing.proof().by();
    store::insert(tx, known, (tenant, id), (person, None), by, what).await?;
    Ok(Logged::Kept(id))
}

/// Takes back what came of a thing, or puts it back. Of another person than the thing is about, nothing is touched.
pub async fn take_back_of<T: Object, A: Changes>(
    tx: &mut Tx,
    thing: &Permitted<T, A>,
    experience: ThingId,
    back: bool,
) -> Outcome<()> {
    sql("update experience set taken_back_at = $4 where tenant = $1 and id = $2 and person = $3")
        .bind(thing.key().tenant)
        .bind(experience)
        .bind(whose(thing)?)
        .bind(back.then(|| tx.now()))
        .run(tx)
        .await
        .map(drop)
}

fn whose<T: Object, A: Changes>(thing: &Permitted<T, A>) -> Outcome<PersonId> {
    thing.key().about.person().ok_or(Error::NotFound)
}
