//! The **luck meter**: the coverage of a group, with who is in it and who sees to what.
//!
//! Deliberately absent: an order by what somebody had, and a sum over a person. Rows stand in the alphabet.

mod breadth;
mod numbers;
mod places;
mod read;
mod records;
mod told;

use std::sync::Arc;

use jiff::civil::Date;
use people::persons::{Group as Class, Listed};
use policy::PersonId;

use crate::coverage::Group;
use crate::duties::Duty;
use crate::entitlements::set::Plan;

pub use breadth::{BROAD, CameBy, FURTHER};
pub use numbers::{
    AskedOfYear, Told, Unplaced, YearNumbers, breadth, counselled_or_led, led, numbers, young_of,
};
pub use read::{Journey, counselled, journey_of, meter, meters, with_colleagues};

/// The coverage of a group.
#[derive(Debug)]
pub struct Meter {
    /// The group.
    pub class: Class,
    /// The grid: rows in the order of the alphabet, columns in the order in which they are due.
    pub grid: Group<Listed>,
    /// Young people of whom it is not known where they stand, so that nothing is in force for them.
    pub unplaced: Vec<Listed>,
    /// What is being seen to.
    pub duties: Vec<Duty>,
    /// How those are called who see to it; whoever was erased is not among them.
    pub owners: Vec<(PersonId, String)>,
    /// What the school set, with what it calls its own things.
    pub plan: Arc<Plan>,
    /// The day.
    pub today: Date,
}

impl Meter {
    /// How somebody is called who sees to something here.
    pub fn owner(&self, person: PersonId) -> Option<&str> {
        let found = self.owners.iter().find(|(known, _)| *known == person);
        found.map(|(_, name)| name.as_str())
    }
}
