//! **Coverage**: entitlements against what was offered and what took place. Who had what, and who was offered nothing.
//!
//! [`coverage`] is one pure function from what is in force and the records of one young person to a cell for each entitlement. A
//! [`Plan`] and a [`Coverage`] are the same in two halves, for whoever adds one record or counts a city. A [`Group`] lays the cells
//! of many people beside each other.
//!
//! Deliberately absent: a sum over the cells of one person, since that would be a score; and any order of persons by what they had.

mod cell;
mod group;
mod record;
mod tally;

pub use cell::{Cell, SOON_DAYS, State, Timing};
pub use group::{Column, Group, Row, Totals};
pub use record::{Record, What};
pub use tally::{Coverage, Plan};

use crate::Day;
use crate::entitlements::InForce;

/// The cells of one young person on a day, in the order of `in_force`.
pub fn coverage(in_force: &[InForce], records: &[Record], today: Day) -> Vec<Cell> {
    let plan = Plan::new(in_force.to_vec());
    Coverage::of(&plan, records).cells(&plan, today).collect()
}
