//! **ESCO** is the European list of occupations and of the skills they ask, in every language of the Union. Its official
//! delivery is a set of CSV files, as one zip per language or loose, packed with gzip or not; versions 1.1 and 1.2.
//!
//! Every record is handed over as soon as it is read and none is kept: memory holds a mark for each concept and each
//! relation, so that one that comes twice, or names what was not delivered, is a [`crate::Problem`]. A delivery in two
//! languages gives each concept twice, once per language.
//!
//! Deliberately absent: hidden labels, scope notes, concept schemes and the dictionary; shares of green skills; and the
//! names that 1.2 repeats beside the addresses of a relation.

use std::fmt;

use crate::Parcel;
use crate::delivery::{self, Called};
use crate::once::Once;
use crate::problem::{Outcome, Problems};
use crate::table::Layout;

use files::Kind;

mod concepts;
mod files;
mod relations;

/// What stands in front of the address of everything in ESCO.
pub const BASE: &str = "http://data.europa.eu/esco/";

/// The address of a concept in ESCO, which is its name in every language and version.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uri(String);

impl Uri {
    /// An address in ESCO, with something after it and nothing strange in it.
    pub fn parse(text: &str) -> Option<Uri> {
        let rest = text.strip_prefix(BASE)?;
        let sound = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'.' | b'/' | b'_');
        let fine = !rest.is_empty() && rest.len() <= 200 && rest.bytes().all(sound);
        fine.then(|| Uri(text.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the delivery holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// An occupation.
    Occupation(Occupation),
    /// A skill, or a piece of knowledge.
    Skill(Skill),
    /// A skill in one of the collections: digital, green, languages and so on. In a language of which the skills
    /// themselves were not delivered its labels are all there is.
    Collected {
        /// The name of the collection, as in the name of its file: `digital`.
        collection: String,
        /// The skill.
        skill: Skill,
    },
    /// A group of occupations (ISCO).
    IscoGroup(Group),
    /// A group of skills.
    SkillGroup(Group),
    /// What is directly above what.
    Broader(Broader),
    /// What an occupation asks.
    Needs(Relation),
    /// A skill that helps with another.
    Helps(Relation),
}

/// Labels and description of a concept in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language, as in the name of the file; empty where the name has none.
    pub language: String,
    /// The label.
    pub label: String,
    /// Other labels, each once.
    pub also: Vec<String>,
    /// The description.
    pub description: Option<String>,
}

/// An occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupation {
    /// Its address.
    pub uri: Uri,
    /// How it is called.
    pub words: Words,
    /// The four digits of its ISCO group.
    pub isco: String,
    /// Its code in ESCO, which shows its place: `2654.1.7`. Version 1.0 had none.
    pub code: Option<String>,
}

/// What a skill is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillKind {
    /// Something one can do.
    Skill,
    /// Something one knows.
    Knowledge,
}

/// In how many fields of work a skill is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everywhere.
    Transversal,
    /// In several sectors.
    CrossSector,
    /// In one sector.
    Sector,
    /// In one occupation.
    Occupation,
}

/// A skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Its address.
    pub uri: Uri,
    /// How it is called.
    pub words: Words,
    /// What it is; a few have no kind.
    pub kind: Option<SkillKind>,
    /// Where it is used; a few do not say.
    pub reach: Option<Reach>,
}

/// A group of occupations or of skills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its address.
    pub uri: Uri,
    /// How it is called.
    pub words: Words,
    /// Its code: `2654`, `S6.5.8`. A group that holds the whole may have none.
    pub code: Option<String>,
}

/// One step up in the hierarchy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broader {
    /// What is below.
    pub narrow: Uri,
    /// What is above.
    pub broad: Uri,
}

/// Whether a skill has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It belongs to the occupation everywhere.
    Essential,
    /// It depends on the place of work.
    Optional,
}

/// A skill that something asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The occupation, or the skill that is helped.
    pub of: Uri,
    /// The skill.
    pub skill: Uri,
    /// How much it is asked.
    pub weight: Weight,
}

/// Reads a delivery: first the concepts, then what ties them. Files that are no part of ESCO are passed over; a delivery
/// without any is a problem.
pub fn read(parcel: &mut Parcel, mut take: impl FnMut(Record)) -> Outcome {
    const CALLED: Called = Called {
        name: "ESCO",
        example: "occupations_nl.csv",
    };
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, &CALLED, Kind::of, &mut outcome);
    let layout = |(kind, _): &(Kind, String)| Layout {
        short_rows: *kind == Kind::Hierarchy,
        ..Layout::delivery(kind.columns(), kind.also())
    };
    let mut seen = Seen::default();
    delivery::rows(
        parcel,
        &files,
        &mut outcome,
        layout,
        |(kind, language), row, problems| {
            let mut reader = Reader {
                kind,
                language,
                seen: &mut seen,
                problems,
            };
            reader.record(row).map(&mut take).is_some()
        },
    );
    outcome
}

/// What was read before.
#[derive(Default)]
struct Seen {
    /// Concepts by file and language.
    named: Once,
    occupations: Once,
    skills: Once,
    ties: Once,
}

/// A row being read.
struct Reader<'a> {
    kind: &'a Kind,
    language: &'a str,
    seen: &'a mut Seen,
    problems: &'a mut Problems,
}
