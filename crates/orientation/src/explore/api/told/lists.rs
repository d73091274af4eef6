//! Lists, as told: goals that were found, programmes, facts, sources, schools nearby.

use jiff::civil::Date;
use pathways::search::Goal as Found;
use pathways::{NodeId, Provenance};
use serde::Serialize;
use utoipa::ToSchema;

use super::origin::{Origin, Source, origin};
use super::{all, owned};
use crate::explore::answer::Desk;
use crate::explore::schools::Nearby;
use crate::explore::view::{OriginView, SourceView};

/// Goals that were perhaps meant, best first.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalList {
    /// Goals.
    pub goals: Vec<Goal>,
}

/// What a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoalKind {
    /// A diploma of the education system.
    Diploma,
    /// A course in higher education.
    Course,
    /// An mbo programme.
    Programme,
}

/// A goal.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Id, for `to`.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: GoalKind,
    /// Id of the programme in which it ends.
    pub node: Option<String>,
}

impl Goal {
    /// A goal that was found.
    pub fn new(desk: &Desk<'_>, found: Found) -> Goal {
        let (id, name) = desk.goal_words(found);
        let kind = match found {
            Found::Diploma(_) => GoalKind::Diploma,
            Found::Course(_) => GoalKind::Course,
            Found::Programme(_) => GoalKind::Programme,
        };
        Goal {
            id,
            name,
            kind,
            node: desk.goal_node(found).map(|node| desk.words.line(node)),
        }
    }
}

/// Every programme one can be in.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeList {
    /// Programmes, in the order of the facts.
    pub programmes: Vec<Programme>,
}

/// A programme one can be in.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Id, for `at`.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Part of the chain: `po`, `vo`, `mbo`, `ho`, `adult`, `other`.
    pub stage: String,
    /// Years it has; an `at` may end in one of them.
    pub years: u8,
    /// Typical first and last age.
    pub age: [u8; 2],
    /// It ends in a diploma.
    pub diploma: bool,
    /// `bol`, `bbl`; empty where there is no choice.
    pub routes: Vec<String>,
    /// An exam here can hold one extra subject.
    pub extra_subject: bool,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

impl ProgrammeList {
    /// All programmes.
    pub fn new(desk: &Desk<'_>) -> ProgrammeList {
        let nodes = desk
            .facts()
            .nodes()
            .iter()
            .filter_map(|node| desk.facts().node_id(&node.id));
        ProgrammeList {
            programmes: nodes.map(|node| programme(desk, node)).collect(),
        }
    }
}

fn programme(desk: &Desk<'_>, id: NodeId) -> Programme {
    let node = desk.facts().node(id);
    let (source, sources, source_details) = origin(OriginView::new(&desk.words, &node.provenance, None));
    let routes: Vec<&'static str> = node.routes.iter().map(|route| route.word()).collect();
    Programme {
        id: node.id.clone(),
        name: desk.words.node(id),
        about: desk.words.text(&format!("node-{}-about", node.id)),
        stage: node.stage.word().to_owned(),
        years: node.years(),
        age: node.age,
        diploma: node.has_diploma,
        routes: owned(&routes),
        extra_subject: node.extra_subject,
        source,
        sources,
        source_details,
    }
}

/// Every fact, with where it comes from and when it holds.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FactList {
    /// The day for which `holds` is told.
    pub on: Date,
    /// Facts, in the order of the files.
    pub facts: Vec<Fact>,
}

/// One fact.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Id, one in its file.
    pub id: String,
    /// The file of the facts it stands in.
    pub file: String,
    /// It holds on the day.
    pub holds: bool,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

impl FactList {
    /// All facts, courses and mbo programmes among them.
    pub fn new(desk: &Desk<'_>, on: Date) -> FactList {
        let laws = desk
            .facts()
            .edges()
            .iter()
            .map(|edge| (edge.id.as_str(), edge.law.as_deref()));
        let laws: std::collections::HashMap<&str, Option<&str>> = laws.collect();
        let fact = |id: &str, provenance: &Provenance| {
            let law = laws.get(id).copied().flatten();
            let (source, sources, source_details) = origin(OriginView::new(&desk.words, provenance, law));
            let holds = provenance.holds_on(on);
            Fact {
                id: id.to_owned(),
                file: provenance.file.clone(),
                holds,
                source,
                sources,
                source_details,
            }
        };
        let listed = desk
            .facts()
            .listed()
            .iter()
            .map(|(id, provenance)| fact(id, provenance));
        let courses = desk
            .catalogue()
            .courses()
            .iter()
            .map(|course| fact(&course.id, &course.provenance));
        let programmes = desk.catalogue().programmes().iter();
        let programmes = programmes.map(|programme| fact(&programme.id, &programme.provenance));
        FactList {
            on,
            facts: listed.chain(courses).chain(programmes).collect(),
        }
    }
}

/// Every source that a fact names.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceList {
    /// Sources.
    pub sources: Vec<Source>,
}

impl SourceList {
    /// All sources.
    pub fn new(desk: &Desk<'_>) -> SourceList {
        let view = |source: &pathways::facts::Source| SourceView {
            id: source.id.clone(),
            title: source.title.clone(),
            year: source.year,
            url: source.url.clone(),
        };
        SourceList {
            sources: all(desk.facts().sources().iter().map(view).collect()),
        }
    }
}

/// Schools near a postcode area.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SchoolList {
    /// The list they are from and of when; `null` where nobody imported one here.
    pub list: Option<String>,
    /// The place of the postcode; `null` where the list does not have it.
    pub place: Option<String>,
    /// Schools, nearest first, at most twenty.
    pub schools: Vec<School>,
}

/// A school with its distance.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// Code of the location.
    pub code: String,
    /// Name.
    pub name: String,
    /// Ids of what it offers.
    pub offers: Vec<String>,
    /// Street and number.
    pub address: String,
    /// Postcode.
    pub postcode: String,
    /// Town or village.
    pub place: String,
    /// Web address.
    pub website: Option<String>,
    /// Kilometres as the crow flies.
    pub km: f64,
}

impl From<Nearby<'_>> for School {
    fn from(near: Nearby<'_>) -> School {
        let location = near.location.clone();
        School {
            code: location.code,
            name: location.name,
            offers: location.offers,
            address: location.address,
            postcode: location.postcode,
            place: location.place,
            website: location.website,
            km: near.km,
        }
    }
}
