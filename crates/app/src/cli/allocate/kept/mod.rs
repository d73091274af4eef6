//! What a run **keeps**: everybody who took part, and what came out, as JSON that other programs can read.
//!
//! It is enough to divide again and get the same bytes. Deliberately absent: names, files and the moment of a run.

pub mod pairs;
pub mod places;

use serde::{Deserialize, Serialize};

/// The version of the engine, which stands in every result.
pub const ENGINE: &str = concat!("allocation ", env!("CARGO_PKG_VERSION"));

/// What kind of division a folder has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Mentors.
    Pairs,
    /// Places.
    Places,
}

/// The draw of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// The seed, as 64 hexadecimal digits.
    pub seed: String,
    /// What belongs to the seed, and could be published before.
    pub commitment: String,
    /// Whether somebody said which commitment was published, and it was this one.
    pub published: bool,
}

/// The first of what a result says.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Head {
    /// What kind it is.
    pub kind: Kind,
}
