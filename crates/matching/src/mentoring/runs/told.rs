//! What a young person is **told** of a round: why no mentor came, or why this one did.
//!
//! It is about oneself: the conditions of the own wish with how many mentors each left, and which wishes are met. Deliberately absent:
//! names and ids of anybody, a mentor's too; and what others wished.

use serde::{Deserialize, Serialize};

use crate::words::words;

words! {
    /// Who had the room that one would have wanted.
    Crowded {
        /// Young people who wait longer or had fewer options.
        Longer = "longer",
        /// Young people who had no other mentor, or of whom more wishes were met.
        Needed = "needed",
        /// Nobody: mentors had room, and no coordinator had time to look after one pairing more. Who went before waits longer or had
        /// fewer options.
        Guidance = "guidance",
    }
}

/// What a condition left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which.
    pub condition: String,
    /// How many mentors fit with this one and all before it.
    pub left: u32,
    /// How many more would fit if this one alone were not asked.
    pub widens: u32,
}

/// What one is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Whether a mentor came.
    pub mentor: bool,
    /// How many mentors were ready and had room when the round began.
    pub ready: u32,
    /// What each condition left, for whoever has no mentor.
    pub steps: Vec<Step>,
    /// That all who fit are full, with whom.
    pub full: Option<Crowded>,
    /// What was wished, in its order.
    pub wants: Vec<String>,
    /// For each of these, whether it is met.
    pub met: Vec<bool>,
    /// That somebody who fits better was full, with whom.
    pub better: Option<Crowded>,
}
