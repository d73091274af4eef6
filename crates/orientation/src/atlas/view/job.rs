//! An **occupation of ESCO** that our facts do not hold: what ESCO tells of it, in its words, and what of ours lies near it.
//!
//! Deliberately absent: a Monday, levels and courses, which ESCO does not tell; and a field of work, which would be a guess.

use serde::Serialize;
use utoipa::ToSchema;
use work::figures::{Figures, Job};

use super::brief::{Brief, in_order};
use super::figure::{Lookup, Teller};
use crate::explore::answer::Desk;
use crate::ground::Ground;

/// Words with the language they are in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The words.
    pub text: String,
    /// Their language; empty where nobody told.
    pub language: String,
}

/// An occupation in a list: of ESCO, or ours where the facts hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JobBrief {
    /// Id in the addresses of the atlas.
    pub id: String,
    /// Name.
    pub name: Told,
}

/// An occupation of ESCO.
#[derive(Clone, Debug, Serialize)]
pub struct JobView {
    /// Name and id.
    pub brief: JobBrief,
    /// How ESCO describes it, by paragraph.
    pub what: Vec<Told>,
    /// How it is called as well, in the language of the name.
    pub also: Vec<String>,
    /// The group of ISCO that it lies in.
    pub group: Option<Told>,
    /// What ESCO places directly above it.
    pub above: Option<JobBrief>,
    /// What ESCO places directly below it.
    pub below: Vec<JobBrief>,
    /// Others of its group, in the order of the alphabet.
    pub beside: Vec<JobBrief>,
    /// Work of ours that lies near it by its code.
    pub own: Vec<Brief>,
    /// Address in ESCO.
    pub esco: String,
    /// Four digits of ISCO-08.
    pub isco: String,
    /// Who tells all this.
    pub source: Teller,
}

/// So many of each list are shown: a longer one helps nobody.
const MOST: usize = 8;

impl Told {
    fn new(text: &str, language: &str) -> Told {
        Told {
            text: text.to_owned(),
            language: language.to_owned(),
        }
    }

    /// The name of a group of ISCO.
    pub fn of_group(figures: &Figures, isco: &str, tag: &str) -> Option<Told> {
        let (name, language) = figures.group(isco, tag)?;
        Some(Told::new(name, language))
    }
}

impl JobBrief {
    /// In the language of the desk, or in another for want of it.
    pub fn new(desk: &Desk<'_>, ground: &Ground, job: Job<'_>) -> JobBrief {
        let tag = desk.words.lang.tag();
        if let Some(own) = ground.of_esco(&job.esco()) {
            return JobBrief {
                id: own.id.clone(),
                name: Told::new(own.name(tag), tag),
            };
        }
        let name = job.said(tag).map(|said| Told::new(said.label, said.language));
        JobBrief {
            id: job.id().to_owned(),
            name: name.unwrap_or_else(|| Told::new(job.id(), "")),
        }
    }
}

impl JobView {
    /// An occupation of ESCO, in the language of the lookup.
    pub fn new(lookup: &Lookup<'_>, ground: &Ground, job: Job<'_>) -> Option<JobView> {
        let (desk, figures) = (lookup.desk, lookup.figures);
        let tag = desk.words.lang.tag();
        let said = job.said(tag)?;
        let brief = |other: Job<'_>| JobBrief::new(desk, ground, other);
        let of_code = |code: &str| figures.jobs().find(|other| other.code() == code);
        let below = figures.jobs().filter(|other| other.above() == Some(job.code()));
        let family = |other: &Job<'_>| {
            other.id() == job.id() || job.above() == Some(other.code()) || other.above() == Some(job.code())
        };
        let beside = figures
            .jobs()
            .filter(|other| other.isco() == job.isco() && !family(other));
        let described = said.description.into_iter().flat_map(str::lines);
        let described = described.map(str::trim).filter(|line| !line.is_empty());
        Some(JobView {
            what: described.map(|line| Told::new(line, said.language)).collect(),
            also: said.also().take(MOST).map(str::to_owned).collect(),
            group: Told::of_group(figures, job.isco(), tag),
            above: job.above().and_then(of_code).map(brief),
            below: alphabet(below.map(brief)),
            beside: alphabet(beside.map(brief)),
            own: in_order(desk, near(ground, job).into_iter().take(MOST)),
            esco: job.esco(),
            isco: job.isco().to_owned(),
            source: lookup.teller(figures.source_of_esco()?, None),
            brief: brief(job),
        })
    }
}

/// In the order of the alphabet, and not too many.
fn alphabet(all: impl Iterator<Item = JobBrief>) -> Vec<JobBrief> {
    let mut all: Vec<JobBrief> = all.collect();
    all.sort_by_cached_key(|one| (one.name.text.to_lowercase(), one.id.clone()));
    all.truncate(MOST);
    all
}

/// Work of ours in the same group of four digits of ISCO, else of three.
fn near<'a>(ground: &'a Ground, job: Job<'_>) -> Vec<&'a work::Occupation> {
    let alike = |digits: usize| {
        let group = job.isco().get(..digits);
        let own = ground.occupations().iter();
        own.filter(|one| one.isco.get(..digits) == group)
            .collect::<Vec<_>>()
    };
    let same = alike(4);
    if same.is_empty() { alike(3) } else { same }
}
