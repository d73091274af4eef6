//! Facts: what law and public record say about the education system, read from text files and checked.
//!
//! [`Facts::parse`] takes file texts and gives facts and problems; it never fails halfway. Each row keeps its
//! [`Provenance`]: source, period and confidence. `check` holds the invariants.
//!
//! Deliberately absent: reading from a disk, and words for a screen.

mod check;
mod kinds;
mod load;
pub mod read;
mod resolve;
mod rows;
mod words;

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::point::{NodeId, Point, Target};

pub use check::OutOfDate;
pub use kinds::{
    Cost, Domain, Edge, Event, MomentFact, Node, Outcome, Profile, Rate, Refusal, Rule, Source, SubjectFact,
    SupportFact,
};
pub use read::{Problem, SourceText};
pub use words::{Admission, Brings, CostKind, EdgeKind, Per, Route, SourceKind, Stage, StartQualification};

/// How sure a fact is, as the domain tables mark it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Law text read.
    L,
    /// Read in an excerpt of the source.
    R,
    /// Read in a secondary source that quotes an official one.
    S,
    /// Derived from values that were read.
    D,
    /// Known to the makers, not checked.
    K,
}

impl Confidence {
    /// The screen says that this fact is to be checked.
    pub fn is_unverified(self) -> bool {
        matches!(self, Confidence::D | Confidence::K)
    }
}

/// Where a fact comes from, when it holds and how sure it is.
#[derive(Clone, Debug)]
pub struct Provenance {
    /// File and line of the row.
    pub file: String,
    /// Line in that file, from 1.
    pub line: usize,
    /// Ids of sources; never empty.
    pub source: Vec<String>,
    /// Article, page or table inside the source.
    pub locator: Option<String>,
    /// First day on which it holds.
    pub valid_from: Date,
    /// Last day on which it holds; none while it still does.
    pub valid_to: Option<Date>,
    /// How sure.
    pub confidence: Confidence,
    /// Who can tell for sure: `DUO`, `school`, `opleiding`.
    pub check_with: Option<String>,
    /// The state of the source that was read, where it is older than the fact's use.
    pub as_of: Option<Date>,
}

impl Provenance {
    /// The fact holds on `day`.
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Something that is wrong with the row that stands here.
    pub fn problem(&self, message: impl Into<String>) -> Problem {
        resolve::here(self, message.into())
    }
}

/// All facts, looked up by id.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    sources: Vec<Source>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    supports: Vec<SupportFact>,
    profiles: Vec<Profile>,
    subjects: Vec<SubjectFact>,
    domains: Vec<Domain>,
    refusals: Vec<Refusal>,
    moments: Vec<MomentFact>,
    events: Vec<Event>,
    rules: Vec<Rule>,
    costs: Vec<Cost>,
    rates: Vec<Rate>,
    node_ids: HashMap<String, NodeId>,
    listed: Vec<(String, Provenance)>,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident: $type:ty;)*) => {
        impl Facts { $($(#[$doc])* pub fn $list(&self) -> &[$type] { &self.$list })* }
    };
}

lists! {
    /// Sources.
    sources: Source;
    /// Programmes; the index is the [`NodeId`].
    nodes: Node;
    /// Steps.
    edges: Edge;
    /// Rights to guidance.
    supports: SupportFact;
    /// Profiles.
    profiles: Profile;
    /// Exam subjects.
    subjects: SubjectFact;
    /// mbo domains.
    domains: Domain;
    /// What to do when refused.
    refusals: Refusal;
    /// Decision moments.
    moments: MomentFact;
    /// Dates of one school year.
    events: Event;
    /// Dates that return.
    rules: Rule;
    /// Fees and grants.
    costs: Cost;
    /// Published rates.
    rates: Rate;
    /// Every fact of every file with its id, in file order.
    listed: (String, Provenance);
}

impl Facts {
    /// Reads facts from file texts. What cannot be read is a problem with file and line; the rest is still there.
    /// The caller decides whether problems stop it; the product never starts with one.
    pub fn parse(files: &[SourceText<'_>]) -> (Facts, Vec<Problem>) {
        load::load(files)
    }

    /// The programme with this index.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[usize::from(id.0)]
    }

    /// The programme with this id in the files.
    pub fn node_id(&self, id: &str) -> Option<NodeId> {
        self.node_ids.get(id).copied()
    }

    /// The calendar rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The rate with this id.
    pub fn rate(&self, id: &str) -> Option<&Rate> {
        self.rates.iter().find(|rate| rate.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The id of a target as people write it: `mbo-4`, `havo-4` (entering year 4).
    pub fn target_id(&self, target: Target) -> String {
        let node = &self.node(target.node).id;
        if target.year > 1 {
            format!("{node}-{}", target.year)
        } else {
            node.clone()
        }
    }

    /// The places that a row names, such as `havo:3`. What does not exist becomes a problem that names the nearest id.
    pub fn points(&self, texts: &[String], row: &Provenance, problems: &mut Vec<Problem>) -> Vec<Point> {
        resolve::points(self, texts, row, problems)
    }

    /// The facts that do not hold on `day`: over, or not yet begun.
    pub fn out_of_date(&self, day: Date) -> Vec<OutOfDate> {
        check::out_of_date(self, day)
    }
}
