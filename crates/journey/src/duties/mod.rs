//! A **duty**: somebody sees to it that a young person gets what is missing, before a day. The duties of a group are the
//! worklist behind the luck meter.
//!
//! Deliberately absent: a duty of nobody, and one without a day. And a duty says nothing of the young person.

mod held;

use jiff::civil::Date;
use policy::{PersonId, ThingId};

use crate::words::words;

pub use held::{colleagues, end, find, in_group, of, of_owner, take_on};

words! {
    /// How a duty ended.
    Ended {
        /// It was seen to.
        Done = "done",
        /// It is no longer needed.
        Dropped = "dropped",
    }
}

/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 300;

/// What somebody takes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The entitlement that is missing.
    pub entitlement: String,
    /// Who sees to it.
    pub owner: PersonId,
    /// Before the end of this day.
    pub by_day: Date,
    /// What to do, in a few words.
    pub note: String,
}

/// What somebody sees to in one class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The class; none for young people who are in none.
    pub group: Option<policy::id::GroupId>,
    /// What it is called.
    pub name: Option<String>,
    /// How many things.
    pub count: usize,
    /// The nearest day.
    pub nearest: Date,
}

/// A duty as it is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    pub(crate) key: policy::Key,
    /// Its id.
    pub id: ThingId,
    /// For whom.
    pub person: PersonId,
    /// What.
    pub wanted: Wanted,
    /// How it ended, if it has.
    pub ended: Option<Ended>,
}

impl policy::Object for Duty {
    fn key(&self) -> policy::Key {
        self.key
    }
}

impl Wanted {
    /// Why it cannot be taken on; nothing where it can.
    pub fn wrong(&self, today: Date) -> Option<&'static str> {
        if self.by_day < today {
            return Some("journey-duty-past");
        }
        (self.note.chars().count() > LONGEST_NOTE).then_some("journey-duty-long")
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_duty_has_a_day_that_is_still_to_come() {
        let today = date(2026, 11, 26);
        let wanted = |by_day, note: &str| Wanted {
            entitlement: "talks-a-year".to_owned(),
            owner: PersonId::from_bits(1),
            by_day,
            note: note.to_owned(),
        };
        assert_eq!(wanted(today, "").wrong(today), None);
        assert_eq!(
            wanted(date(2026, 11, 25), "").wrong(today),
            Some("journey-duty-past")
        );
        assert_eq!(
            wanted(today, &"x".repeat(301)).wrong(today),
            Some("journey-duty-long")
        );
    }
}
