//! The kinds of facts: one struct per table of the files, with ids looked up and points read.
//!
//! Deliberately absent: how they are written (see `rows`), and words for a screen.

use jiff::civil::Date;

use super::Provenance;
use super::words::{
    Admission, Brings, CostKind, EdgeKind, Per, Route, SourceKind, Stage, StartQualification,
};
use crate::condition::Condition;
use crate::point::{NodeId, Point, Target};

/// A source that facts point to.
#[derive(Clone, Debug)]
pub struct Source {
    /// Id, such as `w1`.
    pub id: String,
    /// Title as printed.
    pub title: String,
    /// Year of the text read.
    pub year: i16,
    /// Kind.
    pub kind: SourceKind,
    /// Address, where one is known.
    pub url: Option<String>,
    /// The words that its licence asks a page to show beside what comes from it.
    pub attribution: Option<String>,
}

/// A programme one can be in.
#[derive(Clone, Debug)]
pub struct Node {
    /// Id, such as `vmbo-tl`.
    pub id: String,
    /// Part of the chain.
    pub stage: Stage,
    /// Order among programmes, to leave out what lies behind; no rank of worth.
    pub level: u8,
    /// Nominal length in half-years.
    pub half_years: u8,
    /// Typical first and last age.
    pub age: [u8; 2],
    /// It ends in a diploma.
    pub has_diploma: bool,
    /// Nothing has to follow.
    pub terminal: bool,
    /// Whether its diploma is a start qualification.
    pub start_qualification: StartQualification,
    /// Learning routes; empty where there is no choice.
    pub routes: Vec<Route>,
    /// Items of the costs that are due here, one for each learning route; empty where nothing is.
    pub fees: Vec<String>,
    /// There is no one amount: it differs per school or per test.
    pub fees_vary: bool,
    /// What its diploma carries to a course in higher education.
    pub brings: Option<Brings>,
    /// An exam here can hold one subject more, which counts for havo.
    pub extra_subject: bool,
    /// A class for several levels: advice for any of them gives entry.
    pub bridge: bool,
    /// Special education that leads to what a regular track also leads to; that track is named to whoever is outside.
    pub parallel: bool,
    /// Level in mbo.
    pub mbo_level: Option<u8>,
    /// A specialist programme, entered with the level below in the same occupation.
    pub specialist: bool,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

impl Node {
    /// Nominal length in whole years, rounded up.
    pub fn years(&self) -> u8 {
        self.half_years.div_ceil(2)
    }
}

/// What an edge leads to, where it is not simply the diploma of its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Another point, for instance the havo diploma by way of vavo.
    Point(Point),
    /// The point one came from, with something repaired.
    Same,
}

/// A step between programmes.
#[derive(Clone, Debug)]
pub struct Edge {
    /// Id, such as `e012`.
    pub id: String,
    /// Where it leaves from.
    pub from: Vec<Point>,
    /// Where it leads.
    pub to: Vec<Target>,
    /// Whether the receiving side may refuse.
    pub kind: EdgeKind,
    /// What it asks, besides its starting point.
    pub requires: Vec<Condition>,
    /// Rule of the calendar that sets the last day of the right.
    pub deadline: Option<String>,
    /// Kind once the deadline has passed.
    pub after_deadline: Option<EdgeKind>,
    /// What to do when it is refused anyway.
    pub refusal: Option<String>,
    /// Law, as it is cited.
    pub law: Option<String>,
    /// Half-years it takes, where that differs from the rest of the target.
    pub half_years: Option<u8>,
    /// What it leads to, where that is not the target's diploma.
    pub outcome: Option<Outcome>,
    /// First year of the track from which it can be taken.
    pub from_year: u8,
    /// Extra years against the shortest ordinary pathway to the same node: low and high.
    pub extra_years: Option<(f32, f32)>,
    /// How many take it: id of a rate.
    pub rate: Option<String>,
    /// How many finish it: id of a rate.
    pub success: Option<String>,
    /// Column of course demands that counts.
    pub admission: Option<Admission>,
    /// Shown only where nothing else leads to the target, to whoever is not on the way to a diploma.
    pub last_resort: bool,
    /// It repairs a missing subject rather than leading somewhere new.
    pub repair: bool,
    /// It takes part in the search for pathways.
    pub search: bool,
    /// It stays inside a programme: another school or course at the same level.
    pub inside: bool,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

impl Edge {
    /// Every start with every target it leads to.
    pub fn pairs(&self) -> impl Iterator<Item = (Point, Target)> + '_ {
        let all = self
            .from
            .iter()
            .flat_map(|from| self.to.iter().map(move |to| (*from, *to)));
        all.filter(|(from, to)| !self.inside || from.node() == Some(to.node))
    }
}

/// A right to guidance.
#[derive(Clone, Debug)]
pub struct SupportFact {
    /// Id, such as `e060`.
    pub id: String,
    /// Who it is for.
    pub from: Vec<Point>,
    /// Must they, or may they.
    pub kind: EdgeKind,
    /// What it asks.
    pub requires: Vec<Condition>,
    /// Half-years it lasts.
    pub half_years: Option<u8>,
    /// Oldest age.
    pub age_max: Option<u8>,
    /// Law.
    pub law: Option<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A profile and the subjects it always holds, per track.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Id, such as `ng`.
    pub id: String,
    /// Tracks that know it.
    pub tracks: Vec<NodeId>,
    /// Fixed subjects and one-of groups, per track.
    pub parts: Vec<(NodeId, Vec<String>, Vec<Vec<String>>)>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// An exam subject with its spellings in the law.
#[derive(Clone, Debug)]
pub struct SubjectFact {
    /// Id, such as `wia`.
    pub id: String,
    /// Spellings.
    pub spellings: Vec<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// An mbo domain.
#[derive(Clone, Debug)]
pub struct Domain {
    /// Id, such as `zorg-en-welzijn`.
    pub id: String,
    /// Number in the law.
    pub crebo: u32,
    /// Name in the law.
    pub name: String,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// What one can do when refused; words by id.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Id, such as `mbo`.
    pub id: String,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A decision moment.
#[derive(Clone, Debug)]
pub struct MomentFact {
    /// Id, `d01` to `d16`.
    pub id: String,
    /// Part of the chain.
    pub stage: Stage,
    /// Who decides.
    pub who: Vec<String>,
    /// Places where it comes up. [`Point::Passed`] here means: in that year.
    pub at: Vec<Point>,
    /// Rules or events of the calendar that date it.
    pub events: Vec<String>,
    /// Law.
    pub law: Option<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A date or period in one school year.
#[derive(Clone, Debug)]
pub struct Event {
    /// Id.
    pub id: String,
    /// The rule it fixes for this year.
    pub rule: Option<String>,
    /// School year, `2026-27`.
    pub school_year: String,
    /// A single day.
    pub date: Option<Date>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A date that returns every year.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Id, such as `mbo-apply`.
    pub id: String,
    /// Month and day; none where each school sets its own.
    pub month_day: Option<(i8, i8)>,
    /// Its day falls after the summer that ends the school year of the choice, such as the start of a study.
    pub after_summer: bool,
    /// Deadline, period or start.
    pub kind: Option<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A fee, grant or contribution.
#[derive(Clone, Debug)]
pub struct Cost {
    /// Id.
    pub id: String,
    /// Who pays.
    pub kind: CostKind,
    /// What: `lesgeld-bol`, `collegegeld`.
    pub item: String,
    /// Lowest and highest amount in euro; none when not known.
    pub eur: Option<(f64, f64)>,
    /// Per year, month, or once.
    pub per: Option<Per>,
    /// Part of the chain.
    pub stage: Option<Stage>,
    /// Learning route.
    pub route: Option<Route>,
    /// mbo levels.
    pub levels: Vec<u8>,
    /// From this age on 1 August.
    pub age_min: Option<u8>,
    /// `home` or `away`.
    pub living: Option<String>,
    /// School year of the amount.
    pub school_year: Option<String>,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// A published rate.
#[derive(Clone, Debug)]
pub struct Rate {
    /// Id, such as `stack_success.tl_havo`.
    pub id: String,
    /// Lowest and highest value, as fractions.
    pub value: (f64, f64),
    /// How far it may be off, as a fraction, with the reason.
    pub margin: Option<(f64, String)>,
    /// Year or cohort.
    pub year: String,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

impl Rate {
    /// The range in which the rate lies, margin included, within 0 and 1.
    pub fn range(&self) -> (f64, f64) {
        let margin = self.margin.as_ref().map_or(0.0, |(width, _)| *width);
        ((self.value.0 - margin).max(0.0), (self.value.1 + margin).min(1.0))
    }
}
