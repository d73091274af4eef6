//! An **experience**: something that took place and can be reflected on. With a working adult it is an *encounter*.
//!
//! Deliberately absent: a mark, a level and an opinion of anybody on how it went; and who else was there, by name.

mod actions;
mod came_of;
mod rules;
pub(crate) mod store;

use jiff::civil::Date;

use crate::coverage::{Record, What};
use crate::{Competency, Fields, Hand, Kind, Topics};

pub use actions::{LONGEST_REFLECTION, Logged, log, reflect, take_back, tell_from_home};
pub use came_of::{insert_of, take_back_of};
pub use rules::{Problem, check, fold, same, twin};
pub use store::{Had, find, of};

/// Something that took place, as somebody logged it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experience {
    /// What it was.
    pub kind: Kind,
    /// The day, or the first of them.
    pub day: Date,
    /// What somebody calls it, in at most [`Experience::LONGEST_TITLE`] characters.
    pub title: String,
    /// The fields of work that it showed.
    pub fields: Fields,
    /// What it was about.
    pub topics: Topics,
    /// How long, in quarters of an hour, 1 to [`Experience::LONGEST`]; none where nobody said.
    pub quarters: Option<u16>,
    /// It was with a working adult.
    pub encounter: bool,
    /// The reflection, once there is one.
    pub reflection: Option<Reflection>,
    /// Who logged it.
    pub logged_by: Hand,
}

impl Experience {
    /// Characters of a title.
    pub const LONGEST_TITLE: usize = 120;
    /// Quarters of an hour: 1,000 hours, more than half a year of work.
    pub const LONGEST: u16 = 4_000;

    /// What it is in the coverage of its young person.
    pub fn record(&self) -> Record {
        Record {
            day: self.day.into(),
            kind: self.kind,
            fields: self.fields,
            topics: self.topics,
            encounter: self.encounter,
            what: What::Had {
                reflected: self.reflection.is_some(),
            },
        }
    }
}

/// What somebody wrote when looking back. It is the young person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// Id of the question that was asked.
    pub question: String,
    /// The competency that it is about.
    pub competency: Competency,
    /// What was written; never only white space.
    pub text: String,
}
