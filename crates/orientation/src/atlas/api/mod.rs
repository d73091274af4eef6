//! The atlas for programs, as JSON under `/api/v1/`: all occupations, one of them, fields of work, a course, regions, and what is found by
//! what somebody types.
//!
//! One table says address, parameters and answer, as in [`crate::explore::api`], whose reading of addresses this uses. Deliberately
//! absent: letters of interest, which serve a conversation and no program, and every number that has no source.

mod course;
mod imported;
mod told;

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use kit::urls::{Action, DataClass, Urls};
use kit::{Error, Language, Outcome, Visit};
use serde::Serialize;
use serde_json::{Map, Value, json};
use work::Level;

use super::Atlas;
use super::view::{Looking, Lookup};
use crate::explore::api::parameters::{Form, Parameter, in_language};
use crate::explore::api::query::{self, Asked};
use crate::explore::api::{json as answer, operation, problem};

pub use course::Course;
pub use imported::{ImportedCourse, ImportedCourseList, ImportedOccupation, ImportedOccupationList};
pub use told::{FieldList, FieldOfWork, Found, FoundList, Occupation, OccupationList, Regions};

/// Addresses of the interface.
pub fn urls() -> Urls<Atlas> {
    use Action::Public;
    Urls::new()
        .get(
            "/api/v1/occupations",
            occupations,
            Public("all work"),
            DataClass::Public,
        )
        .get(
            "/api/v1/occupations/{id}",
            occupation,
            Public("occupation"),
            DataClass::Public,
        )
        .get(
            "/api/v1/fields",
            fields,
            Public("fields of work"),
            DataClass::Public,
        )
        .get(
            "/api/v1/fields/{id}",
            field,
            Public("field of work"),
            DataClass::Public,
        )
        .get(
            "/api/v1/courses/{id}",
            course,
            Public("course"),
            DataClass::Public,
        )
        .get(
            "/api/v1/regions",
            regions,
            Public("work nearby"),
            DataClass::Public,
        )
        .get("/api/v1/search", search, Public("work found"), DataClass::Public)
        .and(imported::urls())
}

/// What a program can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Occupations,
    Occupation,
    Fields,
    Field,
    Course,
    Regions,
    Search,
}

impl Question {
    const ALL: [Question; 7] = [
        Question::Occupations,
        Question::Occupation,
        Question::Fields,
        Question::Field,
        Question::Course,
        Question::Regions,
        Question::Search,
    ];

    /// Address, name, what it answers, and the shape of the answer.
    fn row(self) -> [&'static str; 4] {
        match self {
            Question::Occupations => [
                "/api/v1/occupations",
                "occupations",
                "All occupations, or those of one field or level",
                "OccupationList",
            ],
            Question::Occupation => [
                "/api/v1/occupations/{id}",
                "occupation",
                "One occupation: what one does, how one gets there, and the figures that were brought in",
                "Occupation",
            ],
            Question::Fields => ["/api/v1/fields", "fields", "All fields of work", "FieldList"],
            Question::Field => [
                "/api/v1/fields/{id}",
                "field",
                "One field of work: its occupations and its courses",
                "FieldOfWork",
            ],
            Question::Course => [
                "/api/v1/courses/{id}",
                "course",
                "One course: how long it takes, what it asks and costs, where it leads, and the figures that were brought in",
                "CourseOfWork",
            ],
            Question::Regions => [
                "/api/v1/regions",
                "regions",
                "Regions of which something is told, and what young people choose and rarely choose in one of them",
                "Regions",
            ],
            Question::Search => [
                "/api/v1/search",
                "search",
                "Occupations, fields, courses and schools by what somebody types",
                "FoundList",
            ],
        }
    }

    fn parameters(self, atlas: &Atlas) -> Vec<Parameter> {
        let mut list = Vec::new();
        match self {
            Question::Occupations => {
                let fields = atlas
                    .ground
                    .fields()
                    .iter()
                    .map(|field| field.id.clone())
                    .collect();
                list.push(Parameter::one(
                    "field",
                    Form::OneOf(fields),
                    "Only of this field of work.",
                ));
                let levels = Level::ALL.iter().map(|level| level.node().to_owned()).collect();
                let about = "Only those in which one can begin with this level.";
                list.push(Parameter::one("level", Form::OneOf(levels), about));
            }
            Question::Occupation | Question::Course | Question::Regions => {
                if self == Question::Course {
                    let about = "Four digits of a postcode: places where it is given are told with their distance from there, the \
                                 nearest first. Of a postcode that is not known here no distance is told.";
                    list.push(Parameter::one("postcode", Form::Postcode, about));
                }
                let about = "The region that figures are wanted of, as `regions` writes it; the whole country by default.";
                list.push(Parameter::one("region", Form::Words, about));
            }
            Question::Fields | Question::Field => {}
            Question::Search => {
                let about = "What somebody types: a name, a part of it, misspelt, or what it is about.";
                list.push(Parameter::one("q", Form::Words, about).required());
            }
        }
        list.push(in_language());
        list
    }
}

async fn occupations(State(atlas): State<Atlas>, visit: Visit, uri: Uri) -> Outcome<Response> {
    reply(
        &atlas,
        &visit,
        &uri,
        Question::Occupations,
        |atlas, lang, asked| {
            Ok(ok(
                lang,
                &OccupationList::new(atlas, lang, asked.one("field"), asked.one("level")),
            ))
        },
    )
}

async fn occupation(
    State(atlas): State<Atlas>,
    Path(id): Path<String>,
    visit: Visit,
    uri: Uri,
) -> Outcome<Response> {
    reply(
        &atlas,
        &visit,
        &uri,
        Question::Occupation,
        |atlas, lang, asked| {
            let one = atlas.ground.occupation(&id).ok_or(Error::NotFound)?;
            look_up(atlas, lang, asked, |lookup| {
                Ok(ok(lang, &Occupation::new(atlas, lookup, one)))
            })
        },
    )
}

async fn fields(State(atlas): State<Atlas>, visit: Visit, uri: Uri) -> Outcome<Response> {
    reply(&atlas, &visit, &uri, Question::Fields, |atlas, lang, _| {
        Ok(ok(lang, &FieldList::new(atlas, &atlas.explore.desk(lang))))
    })
}

async fn field(
    State(atlas): State<Atlas>,
    Path(id): Path<String>,
    visit: Visit,
    uri: Uri,
) -> Outcome<Response> {
    reply(&atlas, &visit, &uri, Question::Field, |atlas, lang, _| {
        let told = FieldOfWork::new(atlas, &atlas.explore.desk(lang), &id).ok_or(Error::NotFound)?;
        Ok(ok(lang, &told))
    })
}

async fn course(
    State(atlas): State<Atlas>,
    Path(id): Path<String>,
    visit: Visit,
    uri: Uri,
) -> Outcome<Response> {
    reply(&atlas, &visit, &uri, Question::Course, |atlas, lang, asked| {
        look_up(atlas, lang, asked, |lookup| {
            let schools = &atlas.explore.schools;
            let looking = Looking {
                on: atlas.cx().clock.today(),
                schools,
                area: schools.area(asked.one("postcode")).map(|(_, area)| area),
            };
            let told = Course::new(atlas, lookup, &id, &looking).ok_or(Error::NotFound)?;
            Ok(ok(lang, &told))
        })
    })
}

async fn regions(State(atlas): State<Atlas>, visit: Visit, uri: Uri) -> Outcome<Response> {
    reply(&atlas, &visit, &uri, Question::Regions, |atlas, lang, asked| {
        look_up(atlas, lang, asked, |lookup| {
            let today = atlas.cx().clock.today();
            Ok(ok(lang, &Regions::new(atlas, lookup, today)))
        })
    })
}

/// Looks figures up in the region that was asked. One that is not known has no figures of its own, and each says of where it is.
fn look_up(
    atlas: &Atlas,
    lang: &Language,
    asked: &Asked,
    tell: impl FnOnce(&Lookup<'_>) -> Outcome<Response>,
) -> Outcome<Response> {
    let held = atlas.figures.now();
    let desk = atlas.explore.desk(lang);
    tell(&Lookup {
        figures: &held,
        desk: &desk,
        region: held.region(asked.one("region")),
    })
}

async fn search(State(atlas): State<Atlas>, visit: Visit, uri: Uri) -> Outcome<Response> {
    reply(&atlas, &visit, &uri, Question::Search, |atlas, lang, asked| {
        Ok(ok(lang, &FoundList::new(atlas, lang, asked.one("q"))))
    })
}

fn reply(
    atlas: &Atlas,
    visit: &Visit,
    uri: &Uri,
    question: Question,
    tell: impl FnOnce(&Atlas, &Language, &Asked) -> Outcome<Response>,
) -> Outcome<Response> {
    answer_to(atlas, visit, uri, &question.parameters(atlas), tell)
}

fn answer_to(
    atlas: &Atlas,
    visit: &Visit,
    uri: &Uri,
    parameters: &[Parameter],
    tell: impl FnOnce(&Atlas, &Language, &Asked) -> Outcome<Response>,
) -> Outcome<Response> {
    let pairs = query::decode(uri.query().unwrap_or_default())?;
    let lang = query::language(&atlas.cx().texts, &pairs).unwrap_or(&visit.lang);
    let desk = atlas.explore.desk(lang);
    let today = atlas.cx().clock.today();
    match Asked::read(&desk, parameters, &pairs, today) {
        Ok(asked) => tell(atlas, lang, &asked),
        Err(wrong) => Ok(problem::refused(visit, lang, &wrong)),
    }
}

fn ok(lang: &Language, told: &impl Serialize) -> Response {
    answer(lang, StatusCode::OK, "application/json", told)
}

/// The questions of this feature by their address, for the description.
pub(crate) fn paths(atlas: &Atlas) -> Map<String, Value> {
    let described = |question: &Question| {
        let [path, id, summary, shape] = question.row();
        let mut operation = operation(id, summary, &question.parameters(atlas), shape);
        if let Some((about, ids)) = ids(atlas, *question) {
            let id = json!({
                "name": "id", "in": "path", "required": true,
                "description": about, "schema": { "type": "string", "enum": ids },
            });
            if let Some(list) = operation["parameters"].as_array_mut() {
                list.insert(0, id);
            }
            operation["responses"]["404"] = json!({ "$ref": "#/components/responses/NotFound" });
        }
        (path.to_owned(), json!({ "get": operation }))
    };
    Question::ALL
        .iter()
        .map(described)
        .chain(imported::paths())
        .collect()
}

/// What the last part of the address of a question names, and everything that it can be.
fn ids(atlas: &Atlas, question: Question) -> Option<(&'static str, Vec<&str>)> {
    let catalogue = atlas.explore.knowledge.catalogue();
    match question {
        Question::Occupation => {
            let all = atlas.ground.occupations().iter();
            Some(("The occupation.", all.map(|one| one.id.as_str()).collect()))
        }
        Question::Course => {
            let higher = catalogue.courses().iter().map(|one| one.id.as_str());
            let mbo = catalogue.programmes().iter().map(|one| one.id.as_str());
            Some(("The course.", higher.chain(mbo).collect()))
        }
        Question::Field => {
            let all = atlas.ground.fields().iter();
            Some(("The field of work.", all.map(|one| one.id.as_str()).collect()))
        }
        Question::Occupations | Question::Fields | Question::Regions | Question::Search => None,
    }
}

/// The schemas of what this feature tells.
pub(crate) fn shapes() -> Value {
    told::shapes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::pages::samples;

    #[test]
    fn programs_are_told_the_figures_of_the_pages_with_everything_that_makes_them_honest() {
        let told = samples::told("/werk/kok", |atlas, _, desk| {
            let held = atlas.figures.now();
            let lookup = Lookup {
                figures: &held,
                desk,
                region: held.region("zeeland"),
            };
            let cook = atlas.ground.occupation("kok").unwrap();
            let looking = Looking::anywhere(jiff::civil::date(2026, 11, 23), &atlas.explore.schools);
            let course = Course::new(atlas, &lookup, "mbo-kok", &looking).unwrap();
            json!([
                Occupation::new(atlas, &lookup, cook),
                course,
                Regions::new(atlas, &lookup, looking.on)
            ])
        });
        let pay = &told[0]["pay"];
        assert_eq!(
            (&pay["low"], &pay["high"], &pay["elsewhere"]),
            (&json!(2400.0), &json!(3900.0), &json!(true))
        );
        assert_eq!(
            (&pay["from"], &pay["population"]),
            (&json!(2025), &json!("verzonnen mensen"))
        );
        assert_eq!(
            (&pay["source"]["licence"], &pay["source"]["unverified"]),
            (&json!("CC0"), &json!(true))
        );
        assert_eq!(
            (&told[0]["chance_now"]["word"], &told[0]["chance_now"]["number"]),
            (&json!("matig"), &Value::Null)
        );
        assert_eq!(told[0]["skills"]["essential"][1]["language"], "en");
        // Fewer than five is no number.
        let small = told[1]["figures"]
            .as_array()
            .unwrap()
            .iter()
            .map(|code| &code["choose"]);
        assert!(
            small
                .into_iter()
                .all(|told| told["number"].is_null() != told["fewer_than"].is_null())
        );
        assert_eq!(told[2]["regions"], json!(["Achterhoek", "Zeeland"]));
        assert_eq!(told[2]["chosen"][0]["kind"], "mbo");
        // What the page shows of the course itself: a cook of mbo learns two, three or four years.
        let course = &told[1];
        for (part, least) in [("takes", 1), ("entries", 1), ("costs", 1), ("fields", 1)] {
            assert!(
                course[part].as_array().unwrap().len() >= least,
                "{part}: {course}"
            );
        }
        let cost = &course["costs"][0];
        assert!(cost["period"].is_string() && cost["source"].is_string(), "{cost}");
    }
}
