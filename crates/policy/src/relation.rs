//! A **relation**: a kind between two parties, in one tenant, from one moment to another, on a basis.
//!
//! Deliberately absent: "forever" and "until further notice". A relation ends, at the latest with the school year after
//! the one in which it began, and somebody has to want it again.

use jiff::Timestamp;

use crate::calendar::{SchoolYear, begin_of, day_at};
use crate::closed::closed;
use crate::id::{PersonId, TenantId};
use crate::kind::Kind;
use crate::party::Party;

/// A relation as it is written down. It becomes a [`Relation`] only when it is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// In whose data.
    pub tenant: TenantId,
    /// Who is related: the guardian, the tutor, the pupil, the group.
    pub subject: Party,
    /// How.
    pub kind: Kind,
    /// To whom or what: the young person, the group, the school.
    pub object: Party,
    /// From this moment on.
    pub valid_from: Timestamp,
    /// Up to this moment, which does not count any more.
    pub valid_to: Timestamp,
    /// Why it is there.
    pub basis: Basis,
    /// The second person who approved it.
    pub approved_by: Option<PersonId>,
    /// When it was revoked. Whatever moment stands here, the relation is over: clocks differ, a revocation counts.
    pub revoked_at: Option<Timestamp>,
}

closed! {
    /// Why a relation is there.
    Basis {
        /// The roster of the school said so.
        Roster = "roster",
        /// Parental authority.
        Authority = "authority",
        /// A decision of a court.
        Court = "court",
        /// The young person asked for it.
        Grant = "grant",
        /// Somebody was given this task.
        Appointment = "appointment",
        /// An allocation paired them.
        Allocation = "allocation",
        /// An agreement was signed, or an application made.
        Agreement = "agreement",
    }
}

closed! {
    /// Why an entry is not a relation.
    NotARelation {
        /// These parties cannot be related in this way.
        WrongEnds = "wrong-ends",
        /// Nobody is related to oneself.
        ToOneself = "to-oneself",
        /// It ends before it begins.
        NoTerm = "no-term",
        /// It lasts beyond the school year after the one in which it begins.
        TooLong = "too-long",
        /// It gives rights, and nobody approved it, or the one who gets them did.
        NotApproved = "not-approved",
    }
}

closed! {
    /// Where a relation stands at a moment.
    Standing {
        /// Called off.
        Revoked = "revoked",
        /// Its term is over.
        Ended = "ended",
        /// Its term has still to begin.
        Future = "future",
        /// It counts.
        Current = "current",
    }
}

/// A whole relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation(Entry);

impl Relation {
    /// Checks an entry. A row of the database passes here too, so that a broken row opens nothing.
    pub fn new(entry: Entry) -> Result<Self, NotARelation> {
        entry.check()?;
        Ok(Self(entry))
    }

    /// What was written down.
    pub const fn entry(&self) -> &Entry {
        &self.0
    }

    /// The same relation, called off.
    #[must_use]
    pub fn revoked(self, at: Timestamp) -> Self {
        Self(Entry {
            revoked_at: Some(at),
            ..self.0
        })
    }

    /// The same relation with an earlier end. A later end changes nothing: who wants longer, makes a new relation.
    #[must_use]
    pub fn ending(self, at: Timestamp) -> Self {
        Self(Entry {
            valid_to: self.0.valid_to.min(at),
            ..self.0
        })
    }

    /// Where it stands at a moment.
    pub fn standing(&self, now: Timestamp) -> Standing {
        if self.0.revoked_at.is_some() {
            Standing::Revoked
        } else if now >= self.0.valid_to {
            Standing::Ended
        } else if now < self.0.valid_from {
            Standing::Future
        } else {
            Standing::Current
        }
    }
}

impl Entry {
    // Not in `Relation::new`, because `cargo xtask mutants` puts no mistakes into functions of that name.
    fn check(&self) -> Result<(), NotARelation> {
        let (from, to) = self.kind.ends();
        if !from.contains(&self.subject.sort()) || !to.contains(&self.object.sort()) {
            return Err(NotARelation::WrongEnds);
        }
        if self.subject == self.object {
            return Err(NotARelation::ToOneself);
        }
        if self.valid_to <= self.valid_from {
            return Err(NotARelation::NoTerm);
        }
        if self.valid_to > latest_end(self.valid_from) {
            return Err(NotARelation::TooLong);
        }
        let by_other = self
            .approved_by
            .is_some_and(|by| self.subject != Party::Person(by));
        if self.kind.gives_rights() && !by_other {
            return Err(NotARelation::NotApproved);
        }
        Ok(())
    }
}

/// The end of a relation that begins at a moment, when nobody says otherwise: a month after the school year.
pub fn default_end(from: Timestamp) -> Timestamp {
    end_of(SchoolYear::of(day_at(from)))
}

/// The latest end of a relation that begins at a moment, whoever says so: a month after the next school year.
pub fn latest_end(from: Timestamp) -> Timestamp {
    end_of(SchoolYear::of(day_at(from)).next())
}

/// The moment after the last day. At the end of time there is none, and then nothing may last until then.
fn end_of(year: SchoolYear) -> Timestamp {
    let after = year.default_end().tomorrow().ok().and_then(begin_of);
    after.unwrap_or(Timestamp::MIN)
}
