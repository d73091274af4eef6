//! A **record**: one offer or one experience of a young person, as small as coverage needs it.

use crate::{Day, Fields, Kind, Topics};

/// What a record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// It took place; whether it was reflected on.
    Had {
        /// With a reflection.
        reflected: bool,
    },
    /// Accepted, and still to come.
    Planned,
    /// Waits for an answer.
    Offered,
    /// On a waiting list.
    Waiting,
    /// The young person said no.
    Declined,
    /// The young person did not come.
    Missed,
    /// Nobody answered, or nobody said whether it took place.
    Silent,
    /// Taken back by whoever offered it.
    Withdrawn,
}

/// One offer or experience. Sixteen bytes, so that a city fits in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// The day on which it took or takes place; of an offer without a day, the day on which it was made.
    pub day: Day,
    /// What it was about.
    pub topics: Topics,
    /// The fields of work that it showed.
    pub fields: Fields,
    /// What it is.
    pub kind: Kind,
    /// What it says.
    pub what: What,
    /// It is with a working adult.
    pub encounter: bool,
}
