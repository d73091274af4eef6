//! A **scope**: the permit for a list. It says whose records may be listed, who is left out, and in which order.
//!
//! Deliberately absent: sorting persons by anything that could be a judgement, and a list without bounds.
//!
//! ```compile_fail,E0451
//! # use policy::{may, Key, Order, PermittedScope, Proof};
//! fn forge(within: Key, proof: Proof<may::ReadBasicRecord>) -> PermittedScope<may::ReadBasicRecord> {
//!     PermittedScope { within, order: Order::Lot, left_out: Default::default(), persons: 30, proof }
//! }
//! ```

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::action::Act;
use crate::actor::Actor;
use crate::closed::closed;
use crate::data::Extent;
use crate::facts::Facts;
use crate::id::PersonId;
use crate::party::Key;
use crate::permit::Proof;
use crate::verdict::Deny;

closed! {
    /// The order of a list of persons. It is neutral, and it is printed above the list.
    Order {
        /// Who waits longest comes first.
        WaitingLongestFirst = "waiting-longest-first",
        /// By name.
        Alphabet = "alphabet",
        /// By lot.
        Lot = "lot",
    }
}

/// A list that its holder may do `A` with.
#[derive(Debug)]
pub struct PermittedScope<A: Act> {
    within: Key,
    order: Order,
    left_out: BTreeSet<PersonId>,
    persons: u32,
    proof: Proof<A>,
}

/// Decides for a whole group, school, programme or seat, and makes the permit for the list. For `kit::guard` alone.
///
/// What a young person shares is shared record by record, so a share never opens a list: see
/// [`permit_each`](crate::permit_each).
pub fn permit_list<A: Act>(
    actor: &Actor,
    facts: &Facts,
    now: Timestamp,
    order: Order,
) -> Result<PermittedScope<A>, Deny> {
    let proof = Proof::new(actor, facts, now)?;
    if matches!(proof.reason().extent, Extent::IfGranted | Extent::Package) {
        return Err(Deny::NotShared);
    }
    Ok(PermittedScope {
        within: facts.key,
        order,
        left_out: facts.left_out.clone(),
        persons: facts.persons,
        proof,
    })
}

impl<A: Act> PermittedScope<A> {
    /// In which tenant, about whom and of which class: the store lists nothing outside.
    pub const fn within(&self) -> &Key {
        &self.within
    }

    /// In which order.
    pub const fn order(&self) -> Order {
        self.order
    }

    /// Whom the store leaves out.
    pub const fn left_out(&self) -> &BTreeSet<PersonId> {
        &self.left_out
    }

    /// The most rows: the number of persons that the decision was about.
    pub const fn persons(&self) -> u32 {
        self.persons
    }

    /// Who may, when and why.
    pub const fn proof(&self) -> &Proof<A> {
        &self.proof
    }
}
