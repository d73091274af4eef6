//! The **facts**: everything that a decision turns on, read in one snapshot with the record it is about.
//!
//! Deliberately absent: the actor, the action and the time, which are asked; and anything remembered from an earlier
//! question. [`Facts::about`] begins with nothing known, which opens nothing but what is one's own.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::closed::closed;
use crate::consent::Consent;
use crate::glass::BreakGlass;
use crate::id::PersonId;
use crate::party::Key;
use crate::purpose::Purpose;
use crate::relation::Relation;
use crate::second::{Approval, Request};
use crate::share::Share;
use crate::vetting::Vetting;

/// What is known for one decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The record that these facts are about.
    pub key: Key,
    /// How the record stands.
    pub state: ObjectState,
    /// What it is wanted for.
    pub purpose: Purpose,
    /// The day on which the person was born whom the record is about.
    pub born: Option<Date>,
    /// Relations of the actor, of the person, and between; those that lead nowhere do no harm.
    pub relations: Vec<Relation>,
    /// What was shared of the record.
    pub shares: Vec<Share>,
    /// Answers about the person.
    pub consents: Vec<Consent>,
    /// Vettings of the actor, and of whoever would gain by a request.
    pub vettings: Vec<Vetting>,
    /// Who reported it, where the record is a concern. A concern about a young person is not a report by that person.
    pub reported_by: Option<PersonId>,
    /// What forbids the actor to see or do anything here.
    pub forbids: Vec<Forbid>,
    /// What is being asked for or approved, where an action is about a request.
    pub request: Option<Request>,
    /// What second persons said.
    pub approvals: Vec<Approval>,
    /// The glass that was broken.
    pub glass: Option<BreakGlass>,
    /// How many persons' records are shown or touched; numbers show nobody's.
    pub persons: u32,
    /// For whom the numbers are safe, where an action asks for numbers.
    pub numbers: Numbers,
    /// In a list of a group, school or programme: persons whose records a forbid keeps from this actor.
    pub left_out: BTreeSet<PersonId>,
}

impl Facts {
    /// Nothing is known but which record it is and what it is wanted for.
    pub fn about(key: Key, purpose: Purpose) -> Self {
        Self {
            key,
            state: ObjectState::Open,
            purpose,
            born: None,
            relations: Vec::new(),
            shares: Vec::new(),
            consents: Vec::new(),
            vettings: Vec::new(),
            reported_by: None,
            forbids: Vec::new(),
            request: None,
            approvals: Vec::new(),
            glass: None,
            persons: 1,
            numbers: Numbers::Raw,
            left_out: BTreeSet::new(),
        }
    }
}

closed! {
    /// How a record stands.
    ObjectState {
        /// It is in use.
        Open = "open",
        /// It is closed: it can be read, not changed.
        Closed = "closed",
        /// It was erased, or is about to be.
        Erased = "erased",
    }
}

closed! {
    /// What wins over every relation. Whoever has one sees nothing here, in whatever role.
    Forbid {
        /// A court forbids contact or information.
        CourtBan = "court-ban",
        /// The young person, or the safeguarding officer for them, shut somebody out.
        ShutOut = "shut-out",
        /// The organisation for which the actor comes is suspended.
        OrganisationSuspended = "organisation-suspended",
        /// The young person objected, and the objection was granted.
        Objection = "objection",
    }
}

closed! {
    /// For whom numbers are safe.
    Numbers {
        /// For nobody: they have not passed the protection of small numbers.
        Raw = "raw",
        /// For those inside the school or programme.
        SafeInside = "safe-inside",
        /// For everybody.
        SafeOutside = "safe-outside",
    }
}
