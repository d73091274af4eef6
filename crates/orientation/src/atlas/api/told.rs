//! What programs are told of the world of work. These types are a promise: a member is added, never renamed or taken away.
//!
//! Names and one sentence are in the language asked for; the rest of an occupation is Dutch, as the facts have it.

use jiff::civil::Date;
use kit::Language;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::{OpenApi, ToSchema};

use super::course::Course;
use super::imported::{ImportedCourse, ImportedCourseList, ImportedOccupation, ImportedOccupationList};
use crate::atlas::Atlas;
use crate::atlas::finder::{Kind, Thing};
use crate::atlas::view::{
    Brief, Either, FieldSeen, FieldView, Figure, LevelView, Lookup, Named, SkillsView, Teller, VoiceView,
    WorkFigures, field, in_order, look, seen, study_id,
};
use crate::explore::answer::Desk;
use crate::explore::api::told::{Origin, Source, origin};
use crate::explore::view::OriginView;
use crate::figures::Brought;

/// Occupations.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OccupationList {
    /// Occupations in the order of the alphabet, which means nothing else.
    pub occupations: Vec<InBrief>,
}

/// An occupation in brief.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InBrief {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What one does, in one sentence.
    pub what: String,
    /// Fields of work, the first is the main one.
    pub fields: Vec<Named>,
    /// Levels with which one can begin.
    pub levels: Vec<Named>,
}

/// An occupation.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Occupation {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What one does, in one sentence.
    pub what: String,
    /// Fields of work, the first is the main one.
    pub fields: Vec<Named>,
    /// Levels with which one can begin.
    pub levels: Vec<Named>,
    /// Courses that lead there; a level without one is learnt at work or elsewhere.
    pub courses: Vec<Named>,
    /// The law asks a diploma, licence or registration; `false` says nothing.
    pub regulated: bool,
    /// The rest, in Dutch.
    pub dutch: Dutch,
    /// Address of the concept in ESCO.
    pub esco: String,
    /// Four digits of ISCO-08.
    pub isco: String,
    /// Title of where it comes from.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
    /// The words that the licences of the sources ask to show.
    pub attributions: Vec<String>,
    /// What one earns; `null` where nobody told, as for each figure.
    pub pay: Option<Figure>,
    /// How easily one finds work now.
    pub chance_now: Option<Figure>,
    /// And later.
    pub chance_later: Option<Figure>,
    /// What ESCO says that it asks.
    pub skills: Option<SkillsView>,
    /// Who says which occupation lies in which group, where a figure above is told of a group of CBS and ROA.
    pub grouped_by: Option<Teller>,
    /// What people who know it from inside say of it, the newest first.
    pub voices: Vec<VoiceView>,
}

/// Regions, and what young people choose in one of them.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// Regions of which something is told, in the order of the alphabet.
    pub regions: Vec<String>,
    /// The region that was asked.
    pub region: Option<String>,
    /// What is chosen there, in mbo and in higher education; empty where nobody counted.
    pub chosen: Vec<Chosen>,
    /// Work of fields that are rarely chosen there, others each day, in the order of the alphabet.
    pub rarely_chosen: Vec<Rare>,
}

/// Work of a field that is rarely chosen in a region.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Rare {
    /// The field.
    pub field: Option<Named>,
    /// The work.
    pub occupation: InBrief,
}

/// Fields of work.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldList {
    /// Fields in an order that means nothing.
    pub fields: Vec<Named>,
}

/// A field of work.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldOfWork {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its occupations in the order of the alphabet.
    pub occupations: Vec<InBrief>,
    /// Its courses in the order of the alphabet.
    pub courses: Vec<Named>,
}

/// What is chosen in a region, in one kind of education.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// `mbo` or `higher`.
    #[schema(pattern = "^(mbo|higher)$")]
    pub kind: String,
    /// How many choose a course of each field.
    pub fields: Vec<FieldSeen>,
    /// One of the figures that were counted: its years, population and source are those of all.
    pub counted: Figure,
}

/// What is told in Dutch.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Dutch {
    /// What one does.
    pub what: Vec<String>,
    /// Moments of a Monday.
    pub monday: Vec<String>,
    /// What one has to be able to do, or can learn.
    pub skills: Vec<String>,
    /// Kinds of employers.
    pub employers: String,
    /// What is hard or less nice.
    pub also: String,
}

/// What was found, each kind by itself, the likeliest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FoundList {
    /// Occupations.
    pub occupations: Vec<Found>,
    /// Fields of work.
    pub fields: Vec<Found>,
    /// Courses.
    pub courses: Vec<Found>,
    /// Occupations of ESCO that `occupations` does not have; empty where nobody brought them in, as courses.
    pub imported_occupations: Vec<Found>,
    /// Courses of DUO that `courses` does not have.
    pub imported_courses: Vec<Found>,
    /// Locations of schools; empty where nobody imported any here.
    pub schools: Vec<Found>,
}

/// Something that was found.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The name or topic that it was found by.
    pub found_by: String,
}

/// At most so many of each kind.
const MOST: usize = 20;

impl OccupationList {
    /// All of them, or of one field or level where those are named.
    pub fn new(atlas: &Atlas, lang: &Language, in_field: &str, level: &str) -> OccupationList {
        let desk = atlas.explore.desk(lang);
        let all = atlas.ground.occupations().iter();
        let asked = all
            .filter(|one| in_field.is_empty() || one.fields.iter().any(|field| field == in_field))
            .filter(|one| level.is_empty() || one.levels.iter().any(|own| own.node() == level));
        OccupationList {
            occupations: in_order(&desk, asked).into_iter().map(InBrief::from).collect(),
        }
    }
}

impl From<LevelView> for Named {
    fn from(level: LevelView) -> Named {
        Named {
            id: level.id.to_owned(),
            name: level.name,
        }
    }
}

impl From<Brief> for InBrief {
    fn from(brief: Brief) -> InBrief {
        InBrief {
            id: brief.id,
            name: brief.name,
            what: brief.what,
            fields: brief.fields,
            levels: brief.levels.into_iter().map(Named::from).collect(),
        }
    }
}

impl Occupation {
    /// An occupation in the language and the region of the lookup.
    pub fn new(atlas: &Atlas, lookup: &Lookup<'_>, one: &work::Occupation) -> Occupation {
        let desk = lookup.desk;
        let told = WorkFigures::new(lookup, &atlas.ground, one);
        let InBrief {
            id,
            name,
            what,
            fields,
            levels,
        } = Brief::new(desk, one).into();
        let sources = one
            .provenance
            .source
            .iter()
            .filter_map(|id| desk.facts().source(id));
        let attributions = sources.filter_map(|source| source.attribution.clone()).collect();
        let (source, sources, source_details) = origin(OriginView::new(&desk.words, &one.provenance, None));
        Occupation {
            id,
            name,
            what,
            fields,
            levels,
            courses: one.courses.iter().filter_map(|id| course(desk, id)).collect(),
            regulated: one.regulated,
            dutch: Dutch {
                what: one.nl.what.clone(),
                monday: one.nl.monday.clone(),
                skills: one.nl.skills.clone(),
                employers: one.nl.employers.clone(),
                also: one.nl.also.clone(),
            },
            esco: one.esco.clone(),
            isco: one.isco.clone(),
            source,
            sources,
            source_details,
            attributions,
            pay: told.pay,
            chance_now: told.now,
            chance_later: told.later,
            skills: told.skills,
            grouped_by: told.grouped_by,
            voices: atlas
                .voices
                .now()
                .of(&one.id)
                .iter()
                .map(VoiceView::from)
                .collect(),
        }
    }
}

impl Regions {
    /// Regions, and what is chosen in the one of the lookup; with work to look at on this day.
    pub fn new(atlas: &Atlas, lookup: &Lookup<'_>, on: Date) -> Regions {
        let seen = seen(lookup, &atlas.ground);
        let rare = look(lookup, &atlas.ground, &seen, on).into_iter();
        let chosen = seen.into_iter().map(|seen| Chosen {
            kind: seen.kind.to_owned(),
            fields: seen.fields,
            counted: seen.told,
        });
        Regions {
            regions: lookup.figures.regions().map(str::to_owned).collect(),
            region: lookup.region.map(str::to_owned),
            chosen: chosen.collect(),
            rarely_chosen: rare
                .map(|one| Rare {
                    field: one.field,
                    occupation: one.brief.into(),
                })
                .collect(),
        }
    }
}

impl FieldList {
    /// All of them.
    pub fn new(atlas: &Atlas, desk: &Desk<'_>) -> FieldList {
        let all = atlas.ground.fields().iter();
        FieldList {
            fields: all.map(|one| field(desk, &one.id)).collect(),
        }
    }
}

impl FieldOfWork {
    /// The field with this id.
    pub fn new(atlas: &Atlas, desk: &Desk<'_>, id: &str) -> Option<FieldOfWork> {
        let FieldView {
            field,
            occupations,
            courses,
        } = FieldView::of(desk, &atlas.ground, id)?;
        Some(FieldOfWork {
            id: field.id,
            name: field.name,
            occupations: occupations.into_iter().map(InBrief::from).collect(),
            courses: courses
                .into_iter()
                .map(|one| Named {
                    id: one.id,
                    name: one.name,
                })
                .collect(),
        })
    }
}

fn course(desk: &Desk<'_>, id: &str) -> Option<Named> {
    let either = Either::of(desk.catalogue(), id)?;
    Some(Named {
        id: id.to_owned(),
        name: either.name(desk.words.lang.tag()).0,
    })
}

impl FoundList {
    /// What was found by what was typed.
    pub fn new(atlas: &Atlas, lang: &Language, typed: &str) -> FoundList {
        let desk = atlas.explore.desk(lang);
        let kinds = [Kind::Occupations, Kind::Fields, Kind::Courses, Kind::Schools];
        let brought = atlas.figures.now();
        let all = atlas
            .finder
            .find_all(&brought, &kinds.map(|kind| (kind, MOST)), typed);
        let found = |kind: Kind, imported: bool| -> Vec<Found> {
            let hits = all.iter().filter(|(one, _)| *one == kind);
            let hits = hits.flat_map(|(_, hits)| hits);
            let hits = hits.filter(|hit| imported == matches!(hit.thing, Thing::Job(_) | Thing::Study(_)));
            let told = hits.filter_map(|hit| {
                let Named { id, name } = named((atlas, &brought), &desk, hit.thing)?;
                Some(Found {
                    id,
                    name,
                    found_by: hit.found.text.to_owned(),
                })
            });
            told.collect()
        };
        FoundList {
            occupations: found(Kind::Occupations, false),
            fields: found(Kind::Fields, false),
            courses: found(Kind::Courses, false),
            imported_occupations: found(Kind::Occupations, true),
            imported_courses: found(Kind::Courses, true),
            schools: found(Kind::Schools, false),
        }
    }
}

fn named((atlas, brought): (&Atlas, &Brought), desk: &Desk<'_>, thing: Thing) -> Option<Named> {
    let catalogue = desk.catalogue();
    let own = |id: &str, name: &str| Named {
        id: id.to_owned(),
        name: name.to_owned(),
    };
    Some(match thing {
        Thing::Occupation(at) => {
            let one = atlas.ground.occupations().get(at)?;
            own(&one.id, one.name(desk.words.lang.tag()))
        }
        Thing::Field(at) => field(desk, &atlas.ground.fields().get(at)?.id),
        Thing::Course(at) => course(desk, &catalogue.courses().get(at)?.id)?,
        Thing::Programme(at) => course(desk, &catalogue.programmes().get(at)?.id)?,
        Thing::Job(at) => {
            let job = brought.job_at(at)?;
            own(job.id(), job.said(desk.words.lang.tag())?.label)
        }
        Thing::Study(code) => own(&study_id(code), brought.study(code)?.name),
        Thing::School(at) => {
            let school = atlas.explore.schools.locations.get(at)?;
            own(&school.code, &school.name)
        }
        Thing::Question(_) => return None,
    })
}

#[derive(OpenApi)]
#[openapi(components(schemas(
    OccupationList,
    Occupation,
    FieldList,
    FieldOfWork,
    Course,
    Regions,
    FoundList,
    ImportedOccupationList,
    ImportedOccupation,
    ImportedCourseList,
    ImportedCourse
)))]
struct Shapes;

/// The schemas by name.
pub(super) fn shapes() -> Value {
    let openapi = serde_json::to_value(Shapes::openapi()).unwrap_or_default();
    openapi
        .pointer("/components/schemas")
        .cloned()
        .unwrap_or_else(|| json!({}))
}
