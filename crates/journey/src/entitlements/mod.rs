//! An **entitlement**: what every young person should have had before a decision, or by an age. What is asked is an [`Ask`].
//!
//! The default set stands in the facts; a school adjusts it for a period ([`Adjustment`]). [`in_force`] says which are in force
//! for a position on a day, each with the day on which it is due and the days that count.
//!
//! Deliberately absent: who had it, which is coverage; and rights. An entitlement is our own norm. The law has no hand in it,
//! except that some of them explain a right.

pub(crate) mod load;
pub mod own;
mod rules;
pub mod set;

use std::sync::Arc;

use jiff::civil::Date;
use pathways::{Point, Provenance};

use crate::{Day, Kinds, Topics};

pub use rules::{Alike, age, in_force};

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// Kinds of records that count. Never empty.
    pub kinds: Kinds,
    /// Only with a working adult.
    pub encounter: bool,
    /// How many, 1 to [`Ask::MOST`].
    pub count: u8,
    /// In how many different fields of work; 0 where it does not matter, at most `count`.
    pub fields: u8,
    /// Only with a reflection.
    pub reflection: bool,
    /// About at least one of these; empty where it does not matter.
    pub about: Topics,
    /// Places where it is in force. [`Point::Passed`] here means: in that year.
    pub at: Vec<Point>,
    /// Ids of the decision moments that it prepares; empty where it comes with no moment.
    pub before: Vec<String>,
    /// When it is due.
    pub due: Due,
    /// How many school years count, with the one in which it is due; none: all that came before.
    pub years: Option<u8>,
    /// Only below this age in years.
    pub under: Option<u8>,
}

impl Ask {
    /// The highest count that somebody may ask.
    pub const MOST: u8 = 20;
}

/// When an entitlement is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Month and day, in the school year in which the decision moment comes, or in each where there is none.
    Each(i8, i8),
    /// On the birthday on which one gets this age.
    Age(u8),
}

/// An entitlement of the default set.
#[derive(Clone, Debug)]
pub struct Entitlement {
    /// Id, such as `fields-vmbo`; its words are `entitlement-<id>` and `entitlement-<id>-why`.
    pub id: Arc<str>,
    /// What is asked.
    pub ask: Ask,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// What a school does to an entitlement, for a period.
///
/// On a day, the one that began last wins; of two that began together, the later in the list. What somebody had stays had:
/// a record is never undone, and who had all that was asked before the day on which more was asked has it still.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjustment {
    /// Id of the entitlement, or of one that the school adds.
    pub entitlement: Arc<str>,
    /// What changes.
    pub change: Change,
    /// First day.
    pub valid_from: Date,
    /// Last day; none while it goes on.
    pub valid_to: Option<Date>,
}

impl Adjustment {
    /// Whether it holds on a day, the first and the last among them.
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && !self.is_over(day)
    }

    /// Whether its last day lies before a day.
    pub fn is_over(&self, day: Date) -> bool {
        self.valid_to.is_some_and(|last| last < day)
    }
}

/// What a school changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It is not asked here.
    Off,
    /// This many, 1 to [`Ask::MOST`] (what lies outside counts as the nearest); never in more fields than that.
    Count(u8),
    /// Something of the school's own, beside the default set or in the place of one of it. What was asked in its place before is
    /// not kept, since it was something else; what was had counts where it is of a kind that is asked now.
    Own(Ask),
}

/// An entitlement that is in force for somebody on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct InForce {
    /// Its id.
    pub id: Arc<str>,
    /// What is asked.
    pub ask: Ask,
    /// The school made or changed it.
    pub by_school: bool,
    /// The day on which it is due; none where that depends on a birthday that is not known.
    pub due: Option<Day>,
    /// The first day that counts.
    pub since: Day,
    /// The last day that counts: the end of the school year in which it is due, so that late is late but not lost.
    pub until: Day,
    /// Less that was asked before, oldest first: who had that in time has it still.
    pub kept: Vec<Kept>,
}

/// What was asked before a school asked more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The first day on which more was asked; what lies before it counts.
    pub before: Day,
    /// How many were asked.
    pub count: u8,
    /// In how many fields.
    pub fields: u8,
}
