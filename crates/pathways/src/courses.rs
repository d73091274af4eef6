//! Courses: programmes of higher education with their subject demands, and mbo programmes as goals.
//!
//! An [`Admit`] says what a course asks of a diploma: nothing more, subjects, another profile, or a statement of the
//! institution. Demands that many courses share are kept once, so that ten thousand courses weigh little.
//!
//! Deliberately absent: institutions, places and quality. A course here is what the law calls one.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::demand::{self, Demand, SubjectSet};
use crate::facts::read::{self, Row};
use crate::facts::{Admission, Facts, Problem, Provenance, SourceText};
use crate::point::NodeId;

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
    /// Demands per profile for a havo diploma: indexes of [`Catalogue::demand`].
    havo: Option<[u16; 4]>,
    /// The same for a vwo diploma.
    vwo: Option<[u16; 4]>,
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

/// What a course asks of one diploma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admit {
    /// Nothing more.
    Direct,
    /// One of these sets of subjects has to be added.
    Subjects(Vec<SubjectSet>),
    /// The profile is not chosen yet: these give admission, directly or with subjects.
    Profiles {
        /// Bits of [`PROFILES`] that give direct admission.
        direct: u8,
        /// Bits of profiles that give admission with subjects.
        with_subjects: u8,
    },
    /// The mbo domain is not chosen yet: all but these indexes of [`Catalogue::domains`] give direct admission.
    DomainsExcept(u32),
    /// Only with a statement of the institution that one knows enough (sufficientieverklaring).
    Statement,
    /// The regulation is silent; the institution decides.
    Unstated,
    /// Not with this diploma.
    NotAdmitted,
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

impl Admit {
    /// No school can add a demand: the right stands, once what it lists is there.
    pub fn is_by_right(&self) -> bool {
        !matches!(self, Admit::Statement | Admit::Unstated | Admit::NotAdmitted)
    }
}

/// What of a position matters for admission.
#[derive(Clone, Copy, Debug, Default)]
pub struct Holding {
    /// Index in [`PROFILES`]; none while the profile is still free.
    pub profile: Option<usize>,
    /// Subjects, those of the profile included.
    pub subjects: SubjectSet,
    /// Index in [`Catalogue::domains`]; none while the domain is still free.
    pub domain: Option<usize>,
}

/// All courses and programmes.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    courses: Vec<Course>,
    programmes: Vec<Programme>,
    demands: Vec<Demand>,
    /// Per course: which kind it is.
    kinds: Vec<u16>,
    sectors: Vec<String>,
    domains: Vec<String>,
    /// Per sector: bits of domains that are not admitted directly. None for a sector outside the table of the law.
    excluded: Vec<Option<u32>>,
}

impl Catalogue {
    /// Reads `courses.toml`, `mbo.toml` and `admission.toml`; other files are passed over.
    pub fn parse(facts: &Facts, files: &[SourceText<'_>]) -> (Catalogue, Vec<Problem>) {
        let mut loader = Loader {
            facts,
            catalogue: Catalogue::default(),
            problems: Vec::new(),
            seen: HashMap::new(),
        };
        loader.catalogue.domains = facts.domains().iter().map(|domain| domain.id.clone()).collect();
        for file in files {
            match file.name {
                "admission.toml" => loader.admission(file),
                "courses.toml" => loader.courses(file),
                "mbo.toml" => loader.programmes(file),
                _ => {}
            }
        }
        loader.catalogue.kinds = kinds(&loader.catalogue.courses);
        loader.problems.sort();
        (loader.catalogue, loader.problems)
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

    /// How many kinds of course there are: courses of one kind ask the same of everybody.
    pub(crate) fn kinds(&self) -> usize {
        self.kinds
            .iter()
            .map(|kind| usize::from(*kind) + 1)
            .max()
            .unwrap_or(0)
    }

    /// The kind of a course.
    pub(crate) fn kind(&self, course: usize) -> usize {
        usize::from(self.kinds[course])
    }

    /// The course with this id.
    pub fn course(&self, id: &str) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// What a profile has to bring, for a havo or vwo diploma. None where the course is not reached that way.
    pub fn demand(&self, course: &Course, admission: Admission, profile: usize) -> Option<&Demand> {
        let cells = match admission {
            Admission::Havo => course.havo,
            Admission::Vwo => course.vwo,
            _ => None,
        }?;
        cells
            .get(profile)
            .and_then(|index| self.demands.get(usize::from(*index)))
    }

    /// What `course` asks of somebody who comes by way of `admission`.
    pub fn admit(&self, course: &Course, admission: Admission, holding: &Holding) -> Admit {
        match admission {
            Admission::Havo | Admission::Vwo => self.admit_profile(course, admission, holding),
            Admission::Mbo => self.admit_domain(course, holding.domain),
            Admission::Exempt => Admit::Direct,
            Admission::Open => Admit::Unstated,
        }
    }

    fn admit_profile(&self, course: &Course, admission: Admission, holding: &Holding) -> Admit {
        let cell = |profile| self.demand(course, admission, profile);
        if let Some(profile) = holding.profile {
            return match cell(profile) {
                None => Admit::NotAdmitted,
                Some(Demand::Unstated) => Admit::Unstated,
                Some(Demand::NotAdmitted) => Admit::NotAdmitted,
                Some(demand) if demand.satisfied_by(holding.subjects) => Admit::Direct,
                Some(demand) => Admit::Subjects(demand.missing(holding.subjects)),
            };
        }
        let (mut direct, mut with_subjects) = (0, 0);
        for profile in 0..PROFILES.len() {
            match cell(profile) {
                Some(Demand::Direct) => direct |= 1 << profile,
                Some(demand @ Demand::Subjects(_)) if demand.satisfied_by(holding.subjects) => {
                    direct |= 1 << profile
                }
                Some(Demand::Subjects(_)) => with_subjects |= 1 << profile,
                _ => {}
            }
        }
        match (direct, with_subjects) {
            (0, 0) => Admit::NotAdmitted,
            (0b1111, _) => Admit::Direct,
            _ => Admit::Profiles {
                direct,
                with_subjects,
            },
        }
    }

    fn admit_domain(&self, course: &Course, domain: Option<usize>) -> Admit {
        let Some(excluded) = self.excluded.get(usize::from(course.sector)).copied().flatten() else {
            return Admit::Unstated;
        };
        match domain {
            Some(domain) if excluded & (1 << domain) == 0 => Admit::Direct,
            Some(_) => Admit::Statement,
            None if excluded == 0 => Admit::Direct,
            None => Admit::DomainsExcept(excluded),
        }
    }
}

/// Numbers courses by what they ask: sector and both rows of demands.
fn kinds(courses: &[Course]) -> Vec<u16> {
    let mut known = HashMap::new();
    let mut number = |course: &Course| {
        let next = u16::try_from(known.len()).unwrap_or(u16::MAX);
        *known
            .entry((course.sector, course.havo, course.vwo))
            .or_insert(next)
    };
    courses.iter().map(&mut number).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CourseRow {
    id: String,
    name: String,
    name_en: Option<String>,
    node: String,
    sector: String,
    #[serde(default)]
    also_ad: bool,
    havo: Option<Cells>,
    vwo: Option<Cells>,
    #[serde(default)]
    extra: Vec<String>,
    #[serde(default)]
    tests: BTreeMap<String, String>,
    #[serde(default)]
    tests_not_for: Vec<String>,
    #[serde(default)]
    may_repair_in_first_year: Vec<String>,
    #[serde(default)]
    fixed_places: bool,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    aliases_en: Vec<String>,
    #[serde(default)]
    aliases_tr: Vec<String>,
    #[serde(default)]
    aliases_ar: Vec<String>,
    law_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cells {
    nt: String,
    ng: String,
    em: String,
    cm: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgrammeRow {
    id: String,
    name: String,
    name_en: Option<String>,
    levels: Vec<u8>,
    /// The entry level belongs to no domain.
    domain: Option<String>,
    #[serde(default)]
    crebo: Vec<u32>,
    #[serde(default)]
    four_years: Vec<u32>,
    #[serde(default)]
    specialist: Vec<u32>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    aliases_en: Vec<String>,
    #[serde(default)]
    aliases_tr: Vec<String>,
    #[serde(default)]
    aliases_ar: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdmissionRow {
    sector: String,
    not_direct: Vec<String>,
    /// What is left for the domains that are named; only the statement of the institution is known.
    #[serde(rename = "otherwise")]
    _otherwise: Option<Otherwise>,
}

#[derive(Deserialize)]
enum Otherwise {
    #[serde(rename = "sufficiency-statement")]
    SufficiencyStatement,
}

struct Loader<'a> {
    facts: &'a Facts,
    catalogue: Catalogue,
    problems: Vec<Problem>,
    /// Demands already kept, by canonical form.
    seen: HashMap<String, u16>,
}

impl Loader<'_> {
    fn problem(&mut self, provenance: &Provenance, message: String) {
        self.problems.push(Problem {
            file: provenance.file.clone(),
            line: provenance.line,
            message,
        });
    }

    fn admission(&mut self, file: &SourceText<'_>) {
        for Row {
            value: row,
            provenance,
        } in read::rows::<AdmissionRow>(file, "admission", &mut self.problems)
        {
            let sector = usize::from(self.sector(&row.sector));
            self.catalogue.excluded[sector].get_or_insert(0);
            for domain in &row.not_direct {
                match self.catalogue.domains.iter().position(|known| known == domain) {
                    Some(index) => *self.catalogue.excluded[sector].get_or_insert(0) |= 1 << index,
                    None => self.problem(
                        &provenance,
                        format!("domein '{domain}' staat niet in domains.toml"),
                    ),
                }
            }
        }
    }

    fn courses(&mut self, file: &SourceText<'_>) {
        for Row {
            value: row,
            provenance,
        } in read::rows::<CourseRow>(file, "course", &mut self.problems)
        {
            let Some(node) = self.facts.node_id(&row.node) else {
                self.problem(
                    &provenance,
                    format!("{}: '{}' staat niet in nodes.toml", row.id, row.node),
                );
                continue;
            };
            if self.catalogue.course(&row.id).is_some() {
                self.problem(&provenance, format!("id '{}' staat er twee keer", row.id));
            }
            let havo = row.havo.and_then(|cells| self.cells(&row.id, cells, &provenance));
            let vwo = row.vwo.and_then(|cells| self.cells(&row.id, cells, &provenance));
            let aliases = [row.aliases, row.aliases_en, row.aliases_tr, row.aliases_ar].concat();
            let tests = self.tests(&row.id, row.tests, &provenance);
            self.check_sources(&row.id, &provenance);
            let sector = self.sector(&row.sector);
            self.catalogue.courses.push(Course {
                id: row.id,
                name: row.name,
                name_en: row.name_en,
                node,
                sector,
                havo,
                vwo,
                also_ad: row.also_ad,
                extra: row.extra,
                tests,
                tests_not_for: row.tests_not_for,
                may_repair_in_first_year: row.may_repair_in_first_year,
                fixed_places: row.fixed_places,
                aliases,
                law_name: row.law_name,
                provenance,
            });
        }
    }

    fn programmes(&mut self, file: &SourceText<'_>) {
        for Row {
            value: row,
            provenance,
        } in read::rows::<ProgrammeRow>(file, "programme", &mut self.problems)
        {
            let domain = row
                .domain
                .as_ref()
                .filter(|id| !self.catalogue.domains.contains(id));
            if let Some(domain) = domain.filter(|_| !self.catalogue.domains.is_empty()) {
                self.problem(
                    &provenance,
                    format!("{}: domein '{domain}' staat niet in domains.toml", row.id),
                );
            }
            if row.levels.is_empty() || row.levels.iter().any(|level| !(1..=4).contains(level)) {
                self.problem(&provenance, format!("{}: levels zijn 1 tot en met 4", row.id));
            }
            self.check_sources(&row.id, &provenance);
            self.catalogue.programmes.push(Programme {
                aliases: [row.aliases, row.aliases_en, row.aliases_tr, row.aliases_ar].concat(),
                id: row.id,
                name: row.name,
                name_en: row.name_en,
                levels: row.levels,
                domain: row.domain,
                crebo: row.crebo,
                four_years: !row.four_years.is_empty(),
                specialist: !row.specialist.is_empty(),
                provenance,
            });
        }
    }

    fn check_sources(&mut self, id: &str, provenance: &Provenance) {
        let unknown: Vec<String> = provenance
            .source
            .iter()
            .filter(|source| self.facts.source(source).is_none())
            .cloned()
            .collect();
        for source in unknown.iter().filter(|_| !self.facts.sources().is_empty()) {
            self.problem(
                provenance,
                format!("{id}: bron '{source}' staat niet in sources.toml"),
            );
        }
    }

    fn sector(&mut self, id: &str) -> u16 {
        let index = match self.catalogue.sectors.iter().position(|known| known == id) {
            Some(index) => index,
            None => {
                self.catalogue.sectors.push(id.to_owned());
                self.catalogue.excluded.push(None);
                self.catalogue.sectors.len() - 1
            }
        };
        u16::try_from(index).unwrap_or(u16::MAX)
    }

    fn cells(&mut self, id: &str, cells: Cells, provenance: &Provenance) -> Option<[u16; 4]> {
        let mut found = [0; 4];
        for (slot, cell) in found.iter_mut().zip([cells.nt, cells.ng, cells.em, cells.cm]) {
            *slot = match demand::parse(&cell) {
                Ok(demand) => self.keep(demand),
                Err(error) => {
                    self.problem(provenance, format!("{id}: eis '{cell}': {error}"));
                    return None;
                }
            };
        }
        Some(found)
    }

    fn tests(
        &mut self,
        id: &str,
        tests: BTreeMap<String, String>,
        provenance: &Provenance,
    ) -> Vec<(String, Demand)> {
        let mut found = Vec::new();
        for (name, cell) in tests {
            match demand::parse(&cell) {
                Ok(demand) => found.push((name, demand)),
                Err(error) => self.problem(provenance, format!("{id}: toets '{name}', '{cell}': {error}")),
            }
        }
        found
    }

    fn keep(&mut self, demand: Demand) -> u16 {
        let demands = &mut self.catalogue.demands;
        *self.seen.entry(demand.to_string()).or_insert_with(|| {
            demands.push(demand);
            u16::try_from(demands.len() - 1).unwrap_or(u16::MAX)
        })
    }
}
