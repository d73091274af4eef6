//! A **permit**: a record together with the proof that this actor may do this one thing with it.
//!
//! Only [`permit`] and [`permit_each`] make one, and only after [`decide`](crate::decide()) said yes. A store function
//! that asks for `&Permitted<Journey, may::ReadJourney>` cannot be called without. Deliberately absent: a constructor,
//! `Clone`, `Default`, deserializing, and putting another record into a permit. It does not compile to forge one, to
//! copy one, to put another record in, to write with a permit to read, or to invent an act:
//!
//! ```compile_fail,E0451
//! # use policy::{may, Permitted, Reason};
//! fn forge(reason: Reason) -> Permitted<u8, may::ReadJourney> {
//!     Permitted { object: 1, proof: panic!() }
//! }
//! ```
//! ```compile_fail,E0277
//! # use policy::{may, Permitted};
//! fn two(one: &Permitted<String, may::ReadJourney>) -> Permitted<String, may::ReadJourney> {
//!     Permitted::clone(one)
//! }
//! ```
//! ```compile_fail,E0594
//! # use policy::{may, Permitted};
//! fn put_another_in(permit: &mut Permitted<u8, may::WriteJourney>) {
//!     **permit = 2;
//! }
//! ```
//! ```compile_fail,E0308
//! # use policy::{may, Permitted};
//! fn save(journey: &Permitted<u8, may::WriteJourney>) {}
//! fn with_a_permit_to_read(journey: &Permitted<u8, may::ReadJourney>) {
//!     save(journey);
//! }
//! ```
//! ```compile_fail,E0277
//! # use policy::{may, Changes, Permitted};
//! fn save<A: Changes>(journey: &Permitted<u8, A>) {}
//! fn with_a_permit_to_read(journey: &Permitted<u8, may::ReadJourney>) {
//!     save(journey);
//! }
//! ```
//! ```compile_fail,E0277
//! # use policy::{Act, Action};
//! struct Anything;
//! impl Act for Anything { const ACTION: Action = Action::ReadJourney; }
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use jiff::Timestamp;

use crate::action::{Act, Changes};
use crate::actor::Actor;
use crate::decide::decide;
use crate::facts::Facts;
use crate::id::PersonId;
use crate::party::Key;
use crate::verdict::{Deny, Reason};

/// A record that a permit can be about. Its key ties it to the facts: those of one record make no permit for another.
pub trait Object {
    /// Whose data it is, whom it is about, its class and its id, as they stand in the record itself.
    fn key(&self) -> Key;
}

/// Who got a permit, when and why. The audit line is written from it.
pub struct Proof<A> {
    by: PersonId,
    at: Timestamp,
    reason: Reason,
    act: PhantomData<fn() -> A>,
}

impl<A: Act> Proof<A> {
    pub(crate) fn new(actor: &Actor, facts: &Facts, now: Timestamp) -> Result<Self, Deny> {
        Ok(Self {
            by: actor.person,
            at: now,
            reason: decide(actor, A::ACTION, facts, now)?,
            act: PhantomData,
        })
    }

    /// Who may.
    pub const fn by(&self) -> PersonId {
        self.by
    }

    /// Since when, which is the moment of the decision.
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// Why.
    pub const fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl<A: Act> fmt::Debug for Proof<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} by {:?} as {}", A::ACTION, self.by, self.reason)
    }
}

/// A record that its holder may do `A` with.
pub struct Permitted<T, A> {
    object: T,
    proof: Proof<A>,
}

/// Decides, and makes the permit. For `kit::guard` alone, which reads the facts and the record in one snapshot.
pub fn permit<A: Act, T: Object>(
    actor: &Actor,
    facts: &Facts,
    now: Timestamp,
    object: T,
) -> Result<Permitted<T, A>, Deny> {
    let proof = Proof::new(actor, facts, now)?;
    if object.key() != facts.key {
        return Err(Deny::FactsOfAnother);
    }
    Ok(Permitted { object, proof })
}

/// Decides for each record by facts of its own, and keeps what is permitted: for lists in which consent or shares differ
/// from row to row.
pub fn permit_each<A: Act, T: Object>(
    actor: &Actor,
    rows: impl IntoIterator<Item = (Facts, T)>,
    now: Timestamp,
) -> Vec<Permitted<T, A>> {
    #[expect(
        clippy::disallowed_methods,
        reason = "it is as much for the guard alone as `permit` is"
    )]
    rows.into_iter()
        .filter_map(|(facts, object)| permit(actor, &facts, now, object).ok())
        .collect()
}

/// A change put another record in the place of the permitted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swapped;

impl<T, A> Permitted<T, A> {
    /// Who may, when and why.
    pub const fn proof(&self) -> &Proof<A> {
        &self.proof
    }

    /// The bare record, for showing it. No store function takes it any more.
    pub fn into_inner(self) -> T {
        self.object
    }
}

impl<T: Object, A: Changes> Permitted<T, A> {
    /// Lets rules change the record and keeps the permit, as long as it is still the same record.
    pub fn change<E: From<Swapped>>(self, rule: impl FnOnce(T) -> Result<T, E>) -> Result<Self, E> {
        let key = self.object.key();
        let object = rule(self.object)?;
        if object.key() != key {
            return Err(Swapped.into());
        }
        Ok(Self {
            object,
            proof: self.proof,
        })
    }
}

impl<T, A> Deref for Permitted<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T, A: Act> fmt::Debug for Permitted<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The record itself stays out of logs.
        self.proof.fmt(f)
    }
}
