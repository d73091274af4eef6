//! What is **done** with a class: it is asked, its young people answer, and mentors are spread over who waits.
//!
//! Deliberately absent: an answer for somebody else, and a pairing without the consent that every pairing needs.

use jiff::ToSpan as _;
use jiff::civil::Date;
use journey::Journeys;
use kit::{Became, Error, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::calendar::day_at;
use policy::id::GroupId;
use policy::{Actor, Permitted, PersonId, ThingId, Untrusted, may};

use super::store::{self, Group};
use super::{Standing, spread};
use crate::mentoring::editions::{Draft, Edition};
use crate::mentoring::methods::Methods;
use crate::mentoring::pairings::{self, Said};
use crate::mentoring::recruits::pool::{modules_of, permitted, pool};
use crate::mentoring::wishes::{self, Wishes};

/// Asks a class of the organisation, in the transaction of the caller. The same class twice is once.
///
/// # Errors
///
/// A refusal for a class that is not there, and for an edition that is over.
pub async fn ask(
    tx: &mut Tx,
    journeys: &Journeys,
    edition: &Permitted<Edition, may::SetEdition>,
    class: GroupId,
) -> Outcome<(ThingId, Became)> {
    let tenant = policy::Object::key(&**edition).tenant;
    let asked = store::of_edition(tx, tenant, edition.id).await?;
    if let Some(there) = asked.iter().find(|group| group.class == class) {
        return Ok((there.id, Became::Already));
    }
    let classes = store::classes(tx, tenant).await?;
    if edition.what.ends < day_at(tx.now()) {
        return Err(Refusal::new("groups-edition-over").into());
    }
    let (_, name, ..) = classes
        .into_iter()
        .find(|(id, ..)| *id == class)
        .ok_or_else(|| Refusal::new("groups-no-class"))?;
    let group = Group {
        id: drawn(&journeys.cx.ids)?,
        edition: edition.id,
        programme: edition.programme,
        class,
        name,
        answer_by: answer_by(&edition.what, day_at(tx.now())),
    };
    store::insert(tx, edition, &group).await?;
    Ok((group.id, Became::Now))
}

/// The last day for an answer of a class that is asked on a day.
pub fn answer_by(edition: &Draft, today: Date) -> Date {
    let days = i32::from(edition.answer_days);
    today.checked_add(days.days()).unwrap_or(today).min(edition.ends)
}

/// Takes the question back, while nobody of the class answered it: nobody sees it any more. Twice is once.
///
/// # Errors
///
/// A refusal where somebody answered: what they said stands.
pub async fn withdraw(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    group: ThingId,
) -> Outcome<()> {
    let tenant = policy::Object::key(&**edition).tenant;
    let Some(group) = store::find(tx, tenant, group)
        .await?
        .filter(|group| group.edition == edition.id)
    else {
        return Ok(());
    };
    if store::answers(tx, tenant, &group).await? > 0 {
        return Err(Refusal::new("groups-withdraw-late").into());
    }
    store::remove(tx, edition, &group).await
}

/// The young person says yes or no to a mentor along with the class. A yes is a wish in the programme, with the consent that every wish
/// needs; a no after it takes that wish back.
///
/// # Errors
///
/// Not found for who is not in the class; a refusal where it is too late, or where they wait elsewhere.
pub async fn answer(journeys: &Journeys, actor: &Actor, id: ThingId, said: Said) -> Outcome<()> {
    let ids = &journeys.cx.ids;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let wishes: Permitted<Wishes, may::AskForMentor> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    wishes::find::<may::AskForMentor>(tx, actor.tenant, id).await
                })
                .await?;
            let group = store::find(&mut tx, actor.tenant, id).await?;
            let group = group.ok_or(Error::NotFound)?;
            if !store::is_member(&mut tx, &wishes, &group).await? {
                return Err(Error::NotFound);
            }
            let edition = pairings::edition(&mut tx, actor.tenant, group.edition).await?;
            let last = edition.map_or(group.answer_by, |edition| group.answer_by.min(edition.ends));
            if last < day_at(tx.now()) {
                return Err(Refusal::new("groups-late").into());
            }
            let before = store::said(&mut tx, &wishes, &group).await?;
            let asked = match (said, before) {
                (Said::Yes, _) => wishes::ask_along(&mut tx, ids, actor, group.programme).await?,
                (Said::No, Some((Said::Yes, at))) => {
                    wishes::withdraw_along(&mut tx, actor, (group.programme, at)).await?;
                    false
                }
                (Said::No, _) => false,
            };
            // The same again is once, save where a wish was taken back in between.
            if asked || before.is_none_or(|(before, _)| before != said) {
                store::keep(&mut tx, &wishes, (&group, said)).await?;
            }
            tx.commit().await
        })
        .await
}

/// The coordinator spreads mentors over who waits in a class: each gets a proposal of their own, and they have the group together.
/// Returns how many were proposed.
///
/// # Errors
///
/// Not found for who does not coordinate them; a refusal where nobody waits or no mentor has a place, or that says why a pair cannot be.
pub async fn divide(
    tx: &mut Tx,
    (journeys, methods): (&Journeys, &Methods),
    actor: &Actor,
    (group, chosen): (&Group, &[PersonId]),
    words: (&str, &str),
) -> Outcome<usize> {
    let edition = pairings::edition(tx, actor.tenant, group.edition).await?;
    let edition = edition.ok_or(Error::NotFound)?;
    let all = store::members(tx, actor.tenant, group).await?;
    let waits = all.iter().filter(|one| one.standing == Standing::Waiting);
    let wishes: Vec<(ThingId, bool)> = waits.filter_map(|one| one.wish).collect();
    let places: Vec<(PersonId, u32)> = free(tx, methods, actor, group)
        .await?
        .into_iter()
        .map(|(mentor, _, places)| (mentor, places))
        .filter(|(mentor, _)| chosen.contains(mentor))
        .collect();
    let pairs = spread(group.id, &wishes, &places);
    if pairs.is_empty() {
        return Err(Refusal::new("groups-nobody").into());
    }
    let tools = (&journeys.cx.ids, &journeys.known);
    let made = pairings::propose(tx, tools, actor, (&edition, Some(group.id)), &pairs, words).await?;
    Ok(made.len())
}

/// The mentors of the programme who can be asked today, by name, with their free places.
pub(super) async fn free(
    tx: &mut Tx,
    methods: &Methods,
    actor: &Actor,
    group: &Group,
) -> Outcome<Vec<(PersonId, String, u32)>> {
    let scope = permitted(tx, actor, group.programme).await?;
    let modules = modules_of(tx, (actor.tenant, group.programme), methods).await?;
    let today = day_at(tx.now());
    let all = pool(tx, &scope, &modules).await?;
    let free = all.into_iter().filter(|one| one.free(today) > 0);
    Ok(free
        .map(|one| (one.file.person, one.name.clone(), one.free(today)))
        .collect())
}
