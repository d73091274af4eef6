//! Courses: programmes of higher education with their subject demands, and mbo programmes as goals.
//!
//! An [`Admit`] says what a course asks of a diploma: nothing more, subjects, another profile, or a statement of the
//! institution. Demands that many courses share are kept once, so that ten thousand courses weigh little.
//!
//! Deliberately absent: institutions, places and quality. A course here is what the law calls one.

mod admit;
mod kinds;
mod load;
mod rows;

use crate::demand::{Demand, SubjectSet};
use crate::facts::{Admission, Facts, Node, Problem, Provenance, SourceText};
use crate::point::NodeId;

pub(crate) use admit::{Admissions, Brief};
pub use admit::{Admit, Holding};
use kinds::ByDiploma;
pub(crate) use kinds::{Ask, Kinds};
pub use rows::{Imported, LawRow, SectorCell};

/// The four profiles of havo and vwo, in the order of the law's columns.
pub const PROFILES: [&str; 4] = ["nt", "ng", "em", "cm"];

/// A course in higher education.
#[derive(Clone, Debug)]
pub struct Course {
    /// Id, such as `hbo-pabo`.
    pub id: String,
    /// Dutch name.
    pub name: String,
    /// English name.
    pub name_en: Option<String>,
    /// `hbo-ba`, `hbo-ad` or `wo-ba`.
    pub node: NodeId,
    /// Sector, as an index in [`Catalogue::sectors`].
    pub sector: u16,
    /// What each profile has to bring.
    demands: ByDiploma,
    /// Also exists as associate degree.
    pub also_ad: bool,
    /// Additional demands, such as `aptitude` or `subject-tests`.
    pub extra: Vec<String>,
    /// Knowledge tests before the start, each with the subjects whose exam takes its place.
    pub tests: Vec<(String, Demand)>,
    /// Tracks whose diploma frees from the tests.
    pub tests_not_for: Vec<String>,
    /// Profiles whose missing subjects the institution may let one repair in the first year.
    pub may_repair_in_first_year: Vec<String>,
    /// The number of places is limited.
    pub fixed_places: bool,
    /// Other words by which people look for it, in all languages.
    pub aliases: Vec<String>,
    /// Its name in the regulation.
    pub law_name: Option<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A common mbo programme, as a goal.
#[derive(Clone, Debug)]
pub struct Programme {
    /// Id.
    pub id: String,
    /// Dutch name.
    pub name: String,
    /// English name.
    pub name_en: Option<String>,
    /// Levels at which it exists.
    pub levels: Vec<u8>,
    /// Id of its domain; none at the entry level.
    pub domain: Option<String>,
    /// Numbers in the register of qualifications.
    pub crebo: Vec<u32>,
    /// Level 4 may take four years.
    pub four_years: bool,
    /// It also exists as a specialist programme, entered with level 3.
    pub specialist: bool,
    /// Other words by which people look for it.
    pub aliases: Vec<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

impl Programme {
    /// It can be followed at this place of the education system.
    pub fn is_at(&self, node: &Node) -> bool {
        match node.mbo_level {
            Some(_) if node.specialist => self.specialist,
            Some(level) => self.levels.contains(&level),
            None => false,
        }
    }
}

/// Additional demands that an institution judges, and may refuse on. A medical certificate or a knowledge test is a
/// condition that one meets or not; nobody weighs it.
const JUDGED: [&str; 5] = [
    "aptitude",
    "artistic",
    "care-background",
    "speech-and-gesture",
    "voice-and-hearing",
];

impl Course {
    /// An institution may refuse on its additional demands, or for want of places.
    pub fn is_judged(&self) -> bool {
        self.fixed_places || self.extra.iter().any(|demand| JUDGED.contains(&demand.as_str()))
    }

    /// The tests somebody with these subjects still takes, coming from `track`.
    pub fn tests_left(&self, track: &str, subjects: SubjectSet) -> Vec<&str> {
        if self.tests_not_for.iter().any(|free| free == track) {
            return Vec::new();
        }
        let left = self
            .tests
            .iter()
            .filter(|(_, demand)| !demand.satisfied_by(subjects));
        left.map(|(name, _)| name.as_str()).collect()
    }
}

/// All courses and programmes.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    courses: Vec<Course>,
    programmes: Vec<Programme>,
    demands: Vec<Demand>,
    kinds: Kinds,
    sectors: Vec<String>,
    domains: Vec<String>,
    /// Per sector: bits of domains that are not admitted directly. None for a sector outside the table of the law.
    excluded: Vec<Option<u32>>,
}

impl Catalogue {
    /// Reads `courses.toml`, `mbo.toml` and `admission.toml`; other files are passed over.
    pub fn parse(facts: &Facts, files: &[SourceText<'_>]) -> (Catalogue, Vec<Problem>) {
        load::parse(facts, files)
    }

    /// Courses of higher education.
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// mbo programmes.
    pub fn programmes(&self) -> &[Programme] {
        &self.programmes
    }

    /// Sector ids.
    pub fn sectors(&self) -> &[String] {
        &self.sectors
    }

    /// Domain ids, as in the facts.
    pub fn domains(&self) -> &[String] {
        &self.domains
    }

    /// The kinds of courses.
    pub(crate) fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// The index of a sector, which is added when it is new.
    fn sector_index(&mut self, id: &str) -> u16 {
        let index = match self.sectors.iter().position(|known| known == id) {
            Some(index) => index,
            None => {
                self.sectors.push(id.to_owned());
                self.excluded.push(None);
                self.sectors.len() - 1
            }
        };
        u16::try_from(index).unwrap_or(u16::MAX)
    }

    /// The course with this id.
    pub fn course(&self, id: &str) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// What a profile has to bring, for a havo or vwo diploma. None where the course is not reached that way.
    pub fn demand(&self, course: &Course, admission: Admission, profile: usize) -> Option<&Demand> {
        course
            .demands
            .with(admission)?
            .get(profile)
            .and_then(|index| self.demands.get(usize::from(*index)))
    }
}
