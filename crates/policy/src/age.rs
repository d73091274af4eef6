//! An **age band**: under 16, 16 and 17, 18 and over. It is computed whenever it is asked, so a birthday works at 0:00
//! in Amsterdam without any job running.
//!
//! Who was born on 29 February comes of age on 1 March in a year that has no such day. This follows from the way the
//! Civil Code counts years of life and from Dutch practice; it is **unverified**, see docs/decisions/0008-permits.md.
//! Deliberately absent: the age itself. Nothing here depends on more than the band.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::day_at;
use crate::closed::closed;

closed! {
    /// What somebody may decide alone, by age.
    AgeBand {
        /// Guardians consent.
        Under16 = "under-16",
        /// The young person consents; guardians see less.
        From16To17 = "16-17",
        /// Guardians have no rights of their own.
        Adult = "18-plus",
    }
}

impl AgeBand {
    /// The band of who was born on a day, at a moment.
    pub fn at(born: Date, moment: Timestamp) -> Self {
        let today = day_at(moment);
        if has_turned(18, born, today) {
            Self::Adult
        } else if has_turned(16, born, today) {
            Self::From16To17
        } else {
            Self::Under16
        }
    }
}

/// Has somebody had this birthday, on a day? Comparing month and day makes 29 February wait for 1 March.
fn has_turned(years: i16, born: Date, today: Date) -> bool {
    let lived = today.year() - born.year();
    lived > years || (lived == years && (today.month(), today.day()) >= (born.month(), born.day()))
}
