//! What whoever guides a class **does** with an assignment: make it, change it while it is a draft, hand it out, give more time, end it
//! and take it back.
//!
//! Each asks for the permit to give something to every class that it is for. Deliberately absent: changing what young people already
//! have before them, other than its last day.

use jiff::civil::Date;
use kit::{Became, Error, Outcome, Refusal, Tx};
use people::persons::drawn;
use policy::calendar::day_at;
use policy::id::GroupId;
use policy::{Actor, PermittedScope, ThingId, may};

use super::pieces::Piece;
use super::rules::{self, MOST_PIECES, Sheet, State, Verb};
use super::store::{self, Assignment};
use super::{Assignments, groups};

/// A new draft.
#[derive(Clone, Debug)]
pub(super) struct Making {
    /// Drawn when its form was shown, so that a form that is sent twice makes one draft.
    pub id: ThingId,
    pub sheet: Sheet,
    pub classes: Vec<GroupId>,
    /// Those of an example or of another assignment; each gets an id of its own.
    pub pieces: Vec<Piece>,
}

/// Makes a draft.
pub(super) async fn make(on: &Assignments, actor: &Actor, making: &Making) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let permits = groups::permitted(&mut tx, actor, &making.classes).await?;
            if let Some(there) = store::find(&mut tx, actor.tenant, making.id).await? {
                tx.commit().await?;
                return Became::already(there.made_by == actor.person);
            }
            sound(&making.sheet, day_at(tx.now()))?;
            let by = (actor.tenant, making.id, actor.person);
            store::keep_draft(&mut tx, &permits, by, &making.sheet).await?;
            for (piece, place) in making.pieces.iter().zip(1..) {
                let own = Piece {
                    id: drawn(&on.cx().ids)?,
                    place,
                    ..piece.clone()
                };
                store::keep_piece(&mut tx, &permits, (actor.tenant, making.id), &own).await?;
            }
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

/// Changes a draft, perhaps for other classes.
pub(super) async fn change(
    on: &Assignments,
    actor: &Actor,
    id: ThingId,
    (sheet, classes): (&Sheet, &[GroupId]),
) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            drafted(&mut tx, actor, id).await?;
            let permits = groups::permitted(&mut tx, actor, classes).await?;
            sound(sheet, day_at(tx.now()))?;
            store::keep_draft(&mut tx, &permits, (actor.tenant, id, actor.person), sheet).await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

fn sound(sheet: &Sheet, today: Date) -> Outcome<()> {
    match rules::wrong_sheet(sheet, today).first() {
        Some((_, key)) => Err(Refusal::new(key).into()),
        None => Ok(()),
    }
}

/// Keeps a piece of a draft: a new one at the end, or the one with its id where it stands.
pub(super) async fn put(on: &Assignments, actor: &Actor, id: ThingId, piece: &Piece) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let (_, permits) = drafted(&mut tx, actor, id).await?;
            let there = store::pieces(&mut tx, actor.tenant, id).await?;
            let own = there.iter().find(|one| one.id == piece.id);
            let last = there.last().map_or(0, |last| last.place);
            let kept = match own {
                Some(own) if own.kind != piece.kind => return Err(Error::NotFound),
                Some(own) => Piece {
                    place: own.place,
                    ..piece.clone()
                },
                None if there.len() >= MOST_PIECES => {
                    return Err(Refusal::new("assignments-wrong-pieces").into());
                }
                None => Piece {
                    place: last + 1,
                    ..piece.clone()
                },
            };
            if let Some((_, key)) = rules::wrong_piece(&kept.rule()).first() {
                return Err(Refusal::new(key).into());
            }
            if own == Some(&kept) {
                tx.commit().await?;
                return Ok(Became::Already);
            }
            store::keep_piece(&mut tx, &permits, (actor.tenant, id), &kept).await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

/// Takes a piece out of a draft.
pub(super) async fn remove(on: &Assignments, actor: &Actor, id: ThingId, piece: ThingId) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let (_, permits) = drafted(&mut tx, actor, id).await?;
            let there = store::pieces(&mut tx, actor.tenant, id).await?;
            if !there.iter().any(|one| one.id == piece) {
                tx.commit().await?;
                return Ok(Became::Already);
            }
            store::remove_piece(&mut tx, &permits, (actor.tenant, id), piece).await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

/// Puts a piece one place earlier.
pub(super) async fn earlier(on: &Assignments, actor: &Actor, id: ThingId, piece: ThingId) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let (_, permits) = drafted(&mut tx, actor, id).await?;
            let there = store::pieces(&mut tx, actor.tenant, id).await?;
            let at = there
                .iter()
                .position(|one| one.id == piece)
                .ok_or(Error::NotFound)?;
            let Some(before) = at.checked_sub(1).and_then(|before| there.get(before)) else {
                tx.commit().await?;
                return Ok(Became::Already);
            };
            let of = (actor.tenant, id);
            let (first, second) = (before.clone(), there[at].clone());
            for (one, place) in [(&first, second.place), (&second, first.place)] {
                let moved = Piece { place, ..one.clone() };
                store::keep_piece(&mut tx, &permits, of, &moved).await?;
            }
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

/// Moves an assignment on; with another last day where more time is given.
pub(super) async fn go(
    on: &Assignments,
    actor: &Actor,
    id: ThingId,
    (verb, until): (Verb, Option<Date>),
) -> Outcome<Became> {
    on.db()
        .act(actor.tenant, |mut tx| async move {
            let (there, permits) = mine(&mut tx, actor, id).await?;
            let today = day_at(tx.now());
            let to = rules::next(there.state, verb).map_err(Refusal::new)?;
            if to == there.state && verb != Verb::Extend {
                tx.commit().await?;
                return Ok(Became::Already);
            }
            if verb == Verb::Give {
                let pieces = store::pieces(&mut tx, actor.tenant, id).await?;
                let all: Vec<rules::Piece<'_>> = pieces.iter().map(Piece::rule).collect();
                if let Some(key) = rules::not_ready(&all, there.until, today).first() {
                    return Err(Refusal::new(key).into());
                }
            }
            if verb == Verb::Extend && until.is_none_or(|until| until < today) {
                return Err(Refusal::new("assignments-wrong-past").into());
            }
            let was = (actor.tenant, id, there.state);
            if !store::keep_state(&mut tx, &permits, was, (to, until)).await? {
                return Err(Error::Conflict);
            }
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

type Mine = (Assignment, Vec<PermittedScope<may::WriteJourney>>);

/// An assignment with the permits for its classes.
async fn mine(tx: &mut Tx, actor: &Actor, id: ThingId) -> Outcome<Mine> {
    let there = store::find(tx, actor.tenant, id).await?.ok_or(Error::NotFound)?;
    let permits = groups::permitted(tx, actor, &there.classes).await?;
    Ok((there, permits))
}

/// The same, while it can be changed.
async fn drafted(tx: &mut Tx, actor: &Actor, id: ThingId) -> Outcome<Mine> {
    let (there, permits) = mine(tx, actor, id).await?;
    if there.state == State::Draft {
        Ok((there, permits))
    } else {
        Err(Refusal::new("assignments-wrong-not-draft").into())
    }
}
