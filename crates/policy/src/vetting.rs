//! A **vetting**: somebody saw the certificate of a person who is going to meet minors, and it holds until a day.
//!
//! Deliberately absent: the certificate. There is no upload and no number, only who saw it and when.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::day_at;
use crate::closed::closed;
use crate::id::{PersonId, TenantId};

closed! {
    /// Which certificate was seen.
    Certificate {
        /// The Dutch certificate of conduct, *verklaring omtrent het gedrag*.
        Vog = "vog",
        /// A certificate of another country that says the same.
        Foreign = "foreign",
    }
}

/// What was seen, by whom, until when it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vetting {
    /// In whose data.
    pub tenant: TenantId,
    /// Whose certificate.
    pub person: PersonId,
    /// Who saw it. One's own eyes do not count.
    pub seen_by: PersonId,
    /// Which one.
    pub certificate: Certificate,
    /// The day on which it was seen, and from which it counts.
    pub seen_on: Date,
    /// The last day on which it counts.
    pub until: Date,
}

impl Vetting {
    /// Does it count for a person in a tenant at a moment?
    pub fn covers(&self, tenant: TenantId, person: PersonId, now: Timestamp) -> bool {
        let today = day_at(now);
        self.tenant == tenant
            && self.person == person
            && self.seen_by != person
            && self.seen_on <= today
            && today <= self.until
    }
}
