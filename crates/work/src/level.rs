//! A **level**: the diploma with which one can begin in an occupation. A **group** gathers neighbouring levels.
//!
//! Deliberately absent: any judgement that one level is better than another. Their order is that of the education system, and a
//! group serves for spreading a list, never for cutting one down.

/// The diploma with which one can begin. An occupation may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// No diploma of mbo is asked: from practical education, or learnt at work.
    Pro,
    /// Entry level of mbo.
    Mbo1,
    /// Mbo level 2.
    Mbo2,
    /// Mbo level 3.
    Mbo3,
    /// Mbo level 4.
    Mbo4,
    /// Associate degree.
    Ad,
    /// Bachelor of a university of applied sciences.
    Hbo,
    /// University, mostly with a master.
    Wo,
}

/// Levels that lie together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// No diploma, or mbo 1 or 2.
    Start,
    /// Mbo 3 or 4.
    Mbo,
    /// Associate degree or hbo.
    Hbo,
    /// University.
    Wo,
}

impl Level {
    /// All levels, in the order of the education system.
    pub const ALL: [Level; 8] = [
        Level::Pro,
        Level::Mbo1,
        Level::Mbo2,
        Level::Mbo3,
        Level::Mbo4,
        Level::Ad,
        Level::Hbo,
        Level::Wo,
    ];

    /// The level that this node of the education system gives.
    ///
    /// ```
    /// use work::Level;
    /// assert_eq!(Level::of_node("wo-ba"), Level::of_node("wo-ma"));
    /// assert_eq!(Level::of_node("havo"), None);
    /// ```
    pub fn of_node(node: &str) -> Option<Level> {
        Some(match node {
            "pro" => Level::Pro,
            "mbo-1" => Level::Mbo1,
            "mbo-2" => Level::Mbo2,
            "mbo-3" => Level::Mbo3,
            "mbo-4" | "mbo-4s" => Level::Mbo4,
            "hbo-ad" => Level::Ad,
            "hbo-ba" | "hbo-ma" => Level::Hbo,
            "wo-ba" | "wo-ma" | "phd" => Level::Wo,
            _ => return None,
        })
    }

    /// The node as the facts write it for an occupation.
    pub fn node(self) -> &'static str {
        match self {
            Level::Pro => "pro",
            Level::Mbo1 => "mbo-1",
            Level::Mbo2 => "mbo-2",
            Level::Mbo3 => "mbo-3",
            Level::Mbo4 => "mbo-4",
            Level::Ad => "hbo-ad",
            Level::Hbo => "hbo-ba",
            Level::Wo => "wo-ma",
        }
    }

    /// The group that it belongs to.
    pub fn group(self) -> Group {
        match self {
            Level::Pro | Level::Mbo1 | Level::Mbo2 => Group::Start,
            Level::Mbo3 | Level::Mbo4 => Group::Mbo,
            Level::Ad | Level::Hbo => Group::Hbo,
            Level::Wo => Group::Wo,
        }
    }
}

impl Group {
    /// All groups.
    pub const ALL: [Group; 4] = [Group::Start, Group::Mbo, Group::Hbo, Group::Wo];
}
