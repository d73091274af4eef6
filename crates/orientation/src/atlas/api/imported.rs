//! What programs are told of what was **brought in and has no page of our own**: occupations of ESCO and courses of DUO, as their makers tell
//! them. Lists come in pages, as there are thousands.
//!
//! Ids are the last part of an address in ESCO, and the code of the government behind `duo-`: both stay the same in the next edition.

use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use kit::urls::{Action, DataClass, Urls};
use kit::{Error, Outcome, Visit};
use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use super::{answer_to, look_up, ok};
use crate::atlas::Atlas;
use crate::atlas::view::{
    CodeFigures, CourseFigures, Figure, JobBrief, JobView, Looking, Lookup, Named, OfferView, OpenDayView,
    SkillsView, StudyBrief, StudyView, Subject, Teller, Told, WorkFigures, study_code, study_keys,
};
use crate::explore::api::operation;
use crate::explore::api::parameters::{Form, Parameter, in_language};
use crate::explore::api::query::Asked;

/// A page of occupations of ESCO that our facts do not hold.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedOccupationList {
    /// Those of this page, in the order of the alphabet.
    pub occupations: Vec<JobBrief>,
    /// Which page and how many there are.
    pub pages: Pages,
    /// Who tells them; `null` where nobody brought them in.
    pub source: Option<Teller>,
}

/// A page of courses of DUO that our facts do not hold.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedCourseList {
    /// Those of this page, in the order of the alphabet.
    pub courses: Vec<ImportedCourseBrief>,
    /// Which page and how many there are.
    pub pages: Pages,
}

/// Where one is in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// The number of this page, from 1. Past the last there is nothing.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// How many there are in all.
    pub total: u32,
}

/// A course of DUO in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedCourseBrief {
    /// Id.
    pub id: String,
    /// The code under which the government knows it: a crebo, or one of higher education.
    pub code: u32,
    /// Its name, as DUO gives it.
    pub name: String,
    /// Levels at which it is offered.
    pub levels: Vec<Named>,
}

/// An occupation as ESCO tells it.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedOccupation {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Told,
    /// Other names, in the language of the name.
    pub also: Vec<String>,
    /// The description, by paragraph.
    pub what: Vec<Told>,
    /// The group of ISCO that it lies in.
    pub group: Option<Told>,
    /// Four digits of ISCO-08.
    pub isco: String,
    /// Address of the concept in ESCO.
    pub esco: String,
    /// What ESCO places directly above it.
    pub above: Option<JobBrief>,
    /// What ESCO places directly below it; eight at most.
    pub below: Vec<JobBrief>,
    /// Others of its group; eight at most.
    pub beside: Vec<JobBrief>,
    /// Occupations of ours with the same digits of ISCO, which `occupations` tells in full.
    pub near: Vec<Named>,
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
    /// Who tells the occupation.
    pub source: Teller,
}

/// A course as DUO lists it.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportedCourse {
    /// Id.
    pub id: String,
    /// The code under which the government knows it.
    pub code: u32,
    /// Its name, as DUO gives it.
    pub name: String,
    /// Levels at which it is offered.
    pub levels: Vec<Named>,
    /// What is told of it; empty where nobody told anything.
    pub figures: Vec<CodeFigures>,
    /// Where it is given.
    pub offers: Vec<OfferView>,
    /// Everybody who says where or more of it.
    pub offers_by: Vec<Teller>,
    /// Open days that are still to come, the next first.
    pub open_days: Vec<OpenDayView>,
    /// Who tells them.
    pub open_days_by: Vec<Teller>,
    /// Who lists it.
    pub source: Teller,
}

const OCCUPATIONS: &str = "/api/v1/imported/occupations";
const OCCUPATION: &str = "/api/v1/imported/occupations/{id}";
const COURSES: &str = "/api/v1/imported/courses";
const COURSE: &str = "/api/v1/imported/courses/{id}";

/// So many stand on a page.
const SIZE: usize = 200;
/// There is no list of so many pages.
const MOST: u32 = 1_000;

/// Addresses of these questions.
pub(super) fn urls() -> Urls<Atlas> {
    use Action::Public;
    use DataClass::Public as Facts;
    Urls::new()
        .get(OCCUPATIONS, occupations, Public("more work"), Facts)
        .get(OCCUPATION, occupation, Public("more work"), Facts)
        .get(COURSES, courses, Public("more courses"), Facts)
        .get(COURSE, course, Public("more courses"), Facts)
}

fn listed() -> Vec<Parameter> {
    let about = "The page of the list, from 1, which is the default.";
    vec![Parameter::one("page", Form::Whole(1, MOST), about), in_language()]
}

fn one(with_postcode: bool) -> Vec<Parameter> {
    let postcode =
        "Four digits of a postcode: places are told with their distance from there, the nearest first.";
    let region =
        "The region that figures are wanted of, as `regions` writes it; the whole country by default.";
    let postcode = with_postcode.then(|| Parameter::one("postcode", Form::Postcode, postcode));
    let rest = [Parameter::one("region", Form::Words, region), in_language()];
    postcode.into_iter().chain(rest).collect()
}

/// The questions by their address, for the description.
pub(super) fn paths() -> Map<String, Value> {
    let id = |about: &str, pattern: &str| {
        json!({
            "name": "id", "in": "path", "required": true,
            "description": about, "schema": { "type": "string", "pattern": pattern },
        })
    };
    let occupation = id("The last part of the address in ESCO.", "^[a-z0-9-]{1,60}$");
    let course = id("The code behind `duo-`.", "^duo-[0-9]{1,9}$");
    let rows = [
        (
            OCCUPATIONS,
            "importedOccupations",
            "Occupations of ESCO that `occupations` does not have",
            "ImportedOccupationList",
            None,
        ),
        (
            OCCUPATION,
            "importedOccupation",
            "One occupation as ESCO tells it, with the figures that were brought in",
            "ImportedOccupation",
            Some(occupation),
        ),
        (
            COURSES,
            "importedCourses",
            "Courses of DUO that `courses` does not have",
            "ImportedCourseList",
            None,
        ),
        (
            COURSE,
            "importedCourse",
            "One course as DUO lists it, with places and figures",
            "ImportedCourse",
            Some(course),
        ),
    ];
    let described = rows.into_iter().map(|(path, name, about, shape, id)| {
        let parameters = if id.is_some() {
            one(path == COURSE)
        } else {
            listed()
        };
        let mut told = operation(name, about, &parameters, shape);
        if let (Some(id), Some(list)) = (id, told["parameters"].as_array_mut()) {
            list.insert(0, id);
            told["responses"]["404"] = json!({ "$ref": "#/components/responses/NotFound" });
        }
        (path.to_owned(), json!({ "get": told }))
    });
    described.collect()
}

async fn occupations(State(atlas): State<Atlas>, visit: Visit, uri: Uri) -> Outcome<Response> {
    answer_to(&atlas, &visit, &uri, &listed(), |atlas, lang, asked| {
        look_up(atlas, lang, asked, |lookup| {
            let brought = atlas.figures.now();
            let (jobs, pages) = page(brought.jobs(lang.tag()), asked);
            let brief = |job| JobBrief::new(lookup.desk, &atlas.ground, job);
            let source = brought.source_of_esco().filter(|_| pages.total > 0);
            Ok(ok(
                lang,
                &ImportedOccupationList {
                    occupations: jobs.into_iter().map(brief).collect(),
                    pages,
                    source: source.map(|source| lookup.teller(source, None)),
                },
            ))
        })
    })
}

async fn courses(State(atlas): State<Atlas>, visit: Visit, uri: Uri) -> Outcome<Response> {
    answer_to(&atlas, &visit, &uri, &listed(), |atlas, lang, asked| {
        let brought = atlas.figures.now();
        let desk = atlas.explore.desk(lang);
        let (studies, pages) = page(brought.studies(), asked);
        let courses = studies.iter().map(|one| StudyBrief::new(&desk, one).into());
        Ok(ok(
            lang,
            &ImportedCourseList {
                courses: courses.collect(),
                pages,
            },
        ))
    })
}

async fn occupation(
    State(atlas): State<Atlas>,
    Path(id): Path<String>,
    visit: Visit,
    uri: Uri,
) -> Outcome<Response> {
    answer_to(&atlas, &visit, &uri, &one(false), |atlas, lang, asked| {
        look_up(atlas, lang, asked, |lookup| {
            let told = ImportedOccupation::new(atlas, lookup, &id).ok_or(Error::NotFound)?;
            Ok(ok(lang, &told))
        })
    })
}

async fn course(
    State(atlas): State<Atlas>,
    Path(id): Path<String>,
    visit: Visit,
    uri: Uri,
) -> Outcome<Response> {
    answer_to(&atlas, &visit, &uri, &one(true), |atlas, lang, asked| {
        look_up(atlas, lang, asked, |lookup| {
            let schools = &atlas.explore.schools;
            let looking = Looking {
                on: atlas.cx().clock.today(),
                schools,
                area: schools.area(asked.one("postcode")).map(|(_, area)| area),
            };
            let told = ImportedCourse::new(lookup, &id, &looking).ok_or(Error::NotFound)?;
            Ok(ok(lang, &told))
        })
    })
}

/// Those of the page that was asked for.
fn page<T>(all: impl ExactSizeIterator<Item = T>, asked: &Asked) -> (Vec<T>, Pages) {
    let page: u32 = asked.one("page").parse().unwrap_or(1);
    let total = all.len();
    let pages = Pages {
        page,
        pages: u32::try_from(total.div_ceil(SIZE)).unwrap_or(MOST),
        total: u32::try_from(total).unwrap_or(u32::MAX),
    };
    let skipped = (page as usize).saturating_sub(1) * SIZE;
    (all.skip(skipped).take(SIZE).collect(), pages)
}

impl From<StudyBrief> for ImportedCourseBrief {
    fn from(brief: StudyBrief) -> ImportedCourseBrief {
        ImportedCourseBrief {
            id: brief.id,
            code: brief.code,
            name: brief.name,
            levels: brief.levels.into_iter().map(Named::from).collect(),
        }
    }
}

impl ImportedOccupation {
    fn new(atlas: &Atlas, lookup: &Lookup<'_>, id: &str) -> Option<ImportedOccupation> {
        let job = lookup.figures.job(id)?;
        let view = JobView::new(lookup, &atlas.ground, job)?;
        let subject = Subject {
            id,
            esco: &view.esco,
            isco: &view.isco,
            letters: &[],
        };
        let told = WorkFigures::new(lookup, &atlas.ground, subject);
        let near = view.own.into_iter().map(|one| Named {
            id: one.id,
            name: one.name,
        });
        Some(ImportedOccupation {
            id: id.to_owned(),
            name: view.brief.name,
            also: view.also,
            what: view.what,
            group: view.group,
            above: view.above,
            below: view.below,
            beside: view.beside,
            near: near.collect(),
            pay: told.pay,
            chance_now: told.now,
            chance_later: told.later,
            skills: told.skills,
            grouped_by: told.grouped_by,
            isco: view.isco,
            esco: view.esco,
            source: view.source,
        })
    }
}

impl ImportedCourse {
    fn new(lookup: &Lookup<'_>, id: &str, looking: &Looking<'_>) -> Option<ImportedCourse> {
        let study = lookup.figures.study(study_code(id)?)?;
        let told = CourseFigures::of(lookup, (&study_keys(&study), &[study.code]), looking);
        let StudyView { brief, source, .. } = StudyView::new(lookup, &study);
        let ImportedCourseBrief {
            id,
            code,
            name,
            levels,
        } = brief.into();
        Some(ImportedCourse {
            id,
            code,
            name,
            levels,
            figures: told.codes,
            offers: told.offers,
            offers_by: told.offered_by,
            open_days: told.open_days,
            open_days_by: told.open_by,
            source,
        })
    }
}
