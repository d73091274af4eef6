//! The **reason** for a yes, and the **denial** with its ground: ids for texts and audit lines.
//!
//! Deliberately absent: sentences, names, and a difference that the outside could see. Whoever asked gets "not found"
//! for every denial; only the audit line tells them apart.

use std::fmt;

use crate::closed::closed;
use crate::data::Extent;
use crate::id::{PersonId, ThingId};
use crate::purpose::{LegalBasis, Purpose};
use crate::role::Role;

/// Why something is permitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// In which role.
    pub role: Role,
    /// What the table says for it.
    pub extent: Extent,
    /// What for.
    pub purpose: Purpose,
    /// Why that is lawful.
    pub basis: LegalBasis,
    /// The second person, where one was needed.
    pub second: Option<PersonId>,
    /// The case in which a broken glass is reviewed.
    pub review: Option<ThingId>,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.role, self.extent)
    }
}

closed! {
    /// Why something is not permitted. In the order in which the grounds are looked at: of two, the later one tells more.
    Deny {
        /// The data is of another tenant.
        OtherTenant = "other-tenant",
        /// The account is suspended, over, or not confirmed.
        AccountNotActive = "account-not-active",
        /// The account was confirmed already.
        AlreadyConfirmed = "already-confirmed",
        /// The facts are of another class than the action.
        OtherClass = "other-class",
        /// The facts were read for another purpose.
        OtherPurpose = "other-purpose",
        /// A court forbids it.
        CourtBan = "court-ban",
        /// The young person shut the actor out.
        ShutOut = "shut-out",
        /// The organisation is suspended.
        OrganisationSuspended = "organisation-suspended",
        /// The young person objected.
        Objection = "objection",
        /// The record was erased.
        Erased = "erased",
        /// The record is closed.
        Closed = "closed",
        /// No path of relations leads there.
        NoRelation = "no-relation",
        /// The path was revoked.
        RelationRevoked = "relation-revoked",
        /// The path has ended.
        RelationEnded = "relation-ended",
        /// The path has still to begin.
        RelationNotYet = "relation-not-yet",
        /// Staff signs in with two factors.
        SecondFactorMissing = "second-factor-missing",
        /// Nobody knows how old the young person is.
        AgeUnknown = "age-unknown",
        /// The table does not open it to this role.
        NotForRole = "not-for-role",
        /// No certificate was seen that still counts.
        NotVetted = "not-vetted",
        /// The young person did not share it.
        NotShared = "not-shared",
        /// Somebody else reported it.
        NotOwnReport = "not-own-report",
        /// Nobody broke the glass, or not rightly.
        GlassNotBroken = "glass-not-broken",
        /// The numbers are too small to be shown to this role.
        NumbersNotSafe = "numbers-not-safe",
        /// Nobody who may consented.
        ConsentMissing = "consent-missing",
        /// Somebody objects.
        ConsentOpposed = "consent-opposed",
        /// Under 16 one's guardians consent.
        TooYoung = "too-young",
        /// Nothing was asked for that could be approved or granted.
        NothingAsked = "nothing-asked",
        /// The one who asked, or gains, is not the one who approves.
        ApprovesOneself = "approves-oneself",
        /// A second person is needed.
        SecondPersonMissing = "second-person-missing",
        /// The facts are not about this very record.
        FactsOfAnother = "facts-of-another",
    }
}
