//! A **second person**: for a new right, and for looking at more than two hundred persons at once, one person is not
//! enough.
//!
//! Deliberately absent: approving for oneself. Neither the one who asked nor the one who gains counts, whatever is
//! written in an approval.

use jiff::Timestamp;

use crate::action::Action;
use crate::id::PersonId;
use crate::kind::Kind;
use crate::party::Key;

/// The most persons that one person may read, change or write to at once.
pub const MOST_ALONE: u32 = 200;

/// What somebody asked for, and who would gain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who asked.
    pub asked_by: PersonId,
    /// Who gains by it.
    pub gains: PersonId,
    /// The relation asked for, if it is one.
    pub kind: Option<Kind>,
}

/// What the second person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approval {
    /// To which action.
    pub action: Action,
    /// On which record.
    pub key: Key,
    /// For whom.
    pub asked_by: PersonId,
    /// The second person.
    pub by: PersonId,
    /// From this moment on.
    pub given_at: Timestamp,
    /// Up to this moment.
    pub until: Timestamp,
}

impl Approval {
    /// Does it count for a person who does this now?
    pub fn counts(
        &self,
        who: PersonId,
        action: Action,
        key: Key,
        gains: Option<PersonId>,
        now: Timestamp,
    ) -> bool {
        let meant = self.action == action && self.key == key && self.asked_by == who;
        let in_time = self.given_at <= now && now < self.until;
        let second = self.by != who && Some(self.by) != gains;
        meant && in_time && second
    }
}
