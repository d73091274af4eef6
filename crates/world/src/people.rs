//! The **people** of the world who can be pictured, and the **position** of each young person.
//!
//! Deliberately absent: sex, origin, language, belief, health. Their names are names, and say nothing.

use feeds::roster::PersonId;
use serde::Deserialize;

use crate::ids::ids;

/// Somebody with a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// How tests, demo and documents call this person: `noor`. The same in every school year, and once in the whole world.
    pub handle: String,
    /// The id: in the roster of the school, or, of somebody outside, beside it.
    pub person: PersonId,
    /// What this person is to the school in the first place.
    pub part: Part,
    /// The name in one piece, as a story says it; its parts stand in the roster.
    pub full_name: String,
    /// Two or three lines in Dutch.
    pub story: String,
}

/// What somebody is to a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A young person.
    Young,
    /// Somebody who works there.
    Staff,
    /// Somebody at home.
    Home,
    /// Somebody from outside, whom no roster holds.
    Outside,
}

/// Somebody from outside: a mentor, a coordinator, a contact of an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outsider {
    /// The id, which stands in no roster.
    pub person: PersonId,
    /// The name.
    pub name: feeds::roster::Name,
    /// The address for mail.
    pub email: String,
}

/// What the school knows of where a young person stands in education. Each part may be unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Who.
    pub person: PersonId,
    /// The track of the class; unknown where somebody has no class.
    pub track: Option<Track>,
    /// The year, as far as the roster says so in words that can be read.
    pub year: Option<u8>,
    /// The profile, where one was chosen and told.
    pub profile: Option<Profile>,
    /// Whether there is one exam subject more than asked.
    pub extra_subject: Option<bool>,
}

/// A programme of secondary education.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Track {
    /// A class for more than one level.
    VoBrug,
    /// vmbo, basisberoepsgericht.
    VmboBb,
    /// vmbo, kaderberoepsgericht.
    VmboKb,
    /// vmbo, gemengd.
    VmboGl,
    /// vmbo, theoretisch.
    VmboTl,
    /// havo.
    Havo,
    /// vwo.
    Vwo,
}

impl Track {
    /// Every track.
    pub const ALL: [Track; 7] = [
        Track::VoBrug,
        Track::VmboBb,
        Track::VmboKb,
        Track::VmboGl,
        Track::VmboTl,
        Track::Havo,
        Track::Vwo,
    ];

    /// The id of the node in the graph of education.
    pub const fn id(self) -> &'static str {
        match self {
            Track::VoBrug => "vo-brug",
            Track::VmboBb => "vmbo-bb",
            Track::VmboKb => "vmbo-kb",
            Track::VmboGl => "vmbo-gl",
            Track::VmboTl => "vmbo-tl",
            Track::Havo => "havo",
            Track::Vwo => "vwo",
        }
    }
}

ids! {
    /// The id of a profile, such as `ng` or `v-pie`, as the facts about education know it. In the hostile school it may be one
    /// that nobody knows.
    Profile;
}

/// A task that a school gave somebody. It stands in no roster, although the roster may call the person something like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Who.
    pub person: PersonId,
    /// What.
    pub task: Task,
}

/// What an [`Office`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Counsellor of the school (*decaan*).
    Counsellor,
    /// Finds placements.
    PlacementOfficer,
    /// Leads the school. May approve that glass is broken.
    SchoolLeader,
    /// Looks after the safety of young people. May break the glass.
    SafeguardingOfficer,
    /// Looks after privacy. May approve that glass is broken.
    PrivacyOfficer,
    /// Keeps the systems.
    Administrator,
}
