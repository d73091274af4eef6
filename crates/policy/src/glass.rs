//! **Breaking the glass**: a safeguarding officer reads the record of one young person, for one hour, because of a
//! stated danger, with the approval of another role, and somebody reviews it afterwards.
//!
//! Deliberately absent: a longer hour, a second person in the same glass, writing, and doing it unreviewed.

use jiff::{SignedDuration, Timestamp};

use crate::closed::closed;
use crate::id::{PersonId, TenantId, ThingId};
use crate::role::Role;

/// How long broken glass stays open.
pub const OPEN_FOR: SignedDuration = SignedDuration::from_mins(60);

closed! {
    /// What makes it necessary.
    Danger {
        /// To the life or health of the young person.
        ToThePerson = "to-the-person",
        /// To somebody else.
        ToOthers = "to-others",
        /// A sign of violence at home or abuse.
        Abuse = "abuse",
        /// The young person cannot be found.
        Missing = "missing",
    }
}

/// One broken glass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakGlass {
    /// In whose data.
    pub tenant: TenantId,
    /// Whose record.
    pub about: PersonId,
    /// Who broke it.
    pub opened_by: PersonId,
    /// When.
    pub opened_at: Timestamp,
    /// Why.
    pub danger: Danger,
    /// The other person.
    pub approved_by: PersonId,
    /// In which role the other person did; the guard writes it down when that person approves.
    pub approved_as: Role,
    /// The case in which it is reviewed. Without one it does not open.
    pub review: Option<ThingId>,
}

impl BreakGlass {
    /// Is it open for a person, to the record of a person, now?
    pub fn is_open(&self, who: PersonId, tenant: TenantId, about: PersonId, now: Timestamp) -> bool {
        let meant = self.opened_by == who && self.tenant == tenant && self.about == about;
        let within = now.duration_since(self.opened_at);
        let in_time = !within.is_negative() && within < OPEN_FOR;
        // Two persons, two roles; and the two are neither of them the one whose record it is.
        let other = self.approved_by != who && self.approved_by != about;
        let role = matches!(self.approved_as, Role::PrivacyOfficer | Role::SchoolLeader);
        meant && in_time && other && role && self.review.is_some()
    }
}
