//! What was **brought in** about work and courses, as it is now: figures, and an index over the occupations of ESCO and the courses of DUO
//! that our facts do not hold. Both are swapped together, so that whatever is found has a page.
//!
//! Deliberately absent: reading files. What is in force is decided where it is imported.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Deref;

use pathways::courses::Catalogue;
use search::{Document, Found, Index};
use work::figures::{Figures, Job, Study};

use crate::ground::Ground;

/// What was brought in, as it is now. Cheap to clone; every clone sees the same.
pub type Held = kit::Held<Brought>;

/// What has a page of our own: that stays, and what was brought in only adds to it.
#[derive(Clone, Debug, Default)]
pub struct OwnPages {
    esco: BTreeSet<String>,
    crebo: BTreeSet<u32>,
    law_names: Vec<String>,
}

/// Everything that was brought in, and what of it has no page of our own.
pub struct Brought {
    figures: Figures,
    /// By language of [`ORDERS`]: places among the occupations of ESCO, in the order of their names.
    jobs: [Vec<usize>; ORDERS.len()],
    /// Codes of courses in the order of their names.
    studies: Vec<u32>,
    index: Index,
}

/// The languages of pages; in others names stand in the order of Dutch.
const ORDERS: [&str; 4] = ["nl", "en", "tr", "ar"];

/// Kinds in the index.
pub(crate) const JOBS: u8 = 0;
pub(crate) const STUDIES: u8 = 1;

impl OwnPages {
    /// Those of these facts.
    pub fn of(ground: &Ground, catalogue: &Catalogue) -> OwnPages {
        let programmes = catalogue.programmes().iter();
        let courses = catalogue.courses().iter();
        OwnPages {
            esco: ground.occupations().iter().map(|one| one.esco.clone()).collect(),
            crebo: programmes.flat_map(|one| one.crebo.iter().copied()).collect(),
            law_names: courses.filter_map(|one| one.law_name.clone()).collect(),
        }
    }

    /// The codes of courses that have one.
    fn codes(&self, figures: &Figures) -> BTreeSet<u32> {
        let higher = self.law_names.iter().flat_map(|name| figures.codes_of(name));
        self.crebo.iter().chain(higher).copied().collect()
    }
}

impl Brought {
    /// These figures, with what of them has no page of our own put in order and in an index.
    pub fn new(figures: Figures, own: &OwnPages) -> Brought {
        let jobs: Vec<usize> = figures
            .jobs()
            .zip(0..)
            .filter(|(job, _)| !own.esco.contains(&job.esco()))
            .map(|(_, at)| at)
            .collect();
        let held = own.codes(&figures);
        let mut studies: Vec<(String, u32)> = figures
            .studies()
            .filter(|one| !held.contains(&one.code))
            .map(|one| (one.name.to_lowercase(), one.code))
            .collect();
        studies.sort();
        let studies: Vec<u32> = studies.into_iter().map(|(_, code)| code).collect();
        Brought {
            index: index(&figures, &jobs, &studies),
            jobs: ORDERS.map(|language| ordered(&figures, &jobs, language)),
            studies,
            figures,
        }
    }

    /// Occupations of ESCO without a page of our own, in the order of their names in this language.
    pub fn jobs(&self, language: &str) -> impl ExactSizeIterator<Item = Job<'_>> {
        let at = ORDERS.iter().position(|one| *one == language).unwrap_or_default();
        let places = &self.jobs[at];
        // Every place is one of these figures.
        let jobs: Vec<Job<'_>> = places.iter().filter_map(|at| self.figures.job_at(*at)).collect();
        jobs.into_iter()
    }

    /// Courses of DUO without a page of our own, in the order of their names.
    pub fn studies(&self) -> impl ExactSizeIterator<Item = Study<'_>> {
        let codes = self.studies.iter();
        let studies: Vec<Study<'_>> = codes.filter_map(|code| self.figures.study(*code)).collect();
        studies.into_iter()
    }

    /// How many occupations and courses there are without a page of our own.
    pub fn counts(&self) -> (usize, usize) {
        (self.jobs[0].len(), self.studies.len())
    }

    /// What was probably meant of one kind, the likeliest first, and at most so many.
    pub(crate) fn find(&self, kind: u8, typed: &str, most: usize) -> Vec<Found<'_>> {
        self.index.find_among(&[kind], typed, most)
    }
}

fn ordered(figures: &Figures, jobs: &[usize], language: &str) -> Vec<usize> {
    let mut places = jobs.to_vec();
    places.sort_by_cached_key(|at| {
        let said = figures.job_at(*at).and_then(|job| job.said(language));
        said.map(|said| said.label.to_lowercase())
    });
    places
}

/// Names in every language of the product, and what an occupation is called as well in the language that most people type.
fn index(figures: &Figures, jobs: &[usize], studies: &[u32]) -> Index {
    let job = |at: &usize| {
        let job = figures.job_at(*at)?;
        // Those in other languages are 1 to 3, as in the index of our own.
        let labels = job.labels().map(str::to_owned);
        let also = job.said("nl").into_iter().flat_map(work::figures::Said::also);
        Some(Document {
            number: *at as u64,
            kind: JOBS,
            names: labels.chain(also.map(str::to_owned)).collect(),
            topics: Vec::new(),
        })
    };
    let study = |code: &u32| {
        let study = figures.study(*code)?;
        Some(Document {
            number: u64::from(*code),
            kind: STUDIES,
            names: vec![study.name.to_owned()],
            topics: Vec::new(),
        })
    };
    let jobs = jobs.iter().filter_map(job);
    Index::build(jobs.chain(studies.iter().filter_map(study)))
}

impl Default for Brought {
    fn default() -> Self {
        Brought::new(Figures::default(), &OwnPages::default())
    }
}

impl Deref for Brought {
    type Target = Figures;

    fn deref(&self) -> &Figures {
        &self.figures
    }
}

impl fmt::Debug for Brought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (jobs, studies) = self.counts();
        write!(f, "Brought({jobs} occupations, {studies} courses)")
    }
}
