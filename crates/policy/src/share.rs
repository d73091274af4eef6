//! A **share**: a young person let one receiver see one record, until a moment or until it is withdrawn.
//!
//! Deliberately absent: sharing everything, sharing with everybody, and sharing for somebody else.

use jiff::Timestamp;

use crate::id::PersonId;
use crate::party::{Key, Party};

/// One share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Who shared it.
    pub owner: PersonId,
    /// Which record.
    pub key: Key,
    /// With whom: a person, or the seat that a package was submitted to.
    pub with: Party,
    /// From this moment on.
    pub valid_from: Timestamp,
    /// Up to this moment.
    pub valid_to: Timestamp,
    /// When it was withdrawn. As with relations, any moment here counts.
    pub withdrawn_at: Option<Timestamp>,
}

impl Share {
    /// Does it open a record now, whoever it is shared with?
    pub fn opens(&self, key: Key, now: Timestamp) -> bool {
        let own = key.about == Party::Person(self.owner);
        let in_time = self.valid_from <= now && now < self.valid_to;
        own && self.key == key && in_time && self.withdrawn_at.is_none()
    }
}
