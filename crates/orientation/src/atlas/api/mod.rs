//! The atlas for programs, as JSON under `/api/v1/`: all occupations, one of them, and what is found by what somebody types.
//!
//! One table says address, parameters and answer, as in [`crate::explore::api`], whose reading of addresses this uses. Deliberately
//! absent: letters of interest, which serve a conversation and no program, and every number that has no source.

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
use crate::explore::api::parameters::{Form, Parameter, in_language};
use crate::explore::api::query::{self, Asked};
use crate::explore::api::{json as answer, operation, problem};

pub use told::{Found, FoundList, Occupation, OccupationList};

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
        .get("/api/v1/search", search, Public("work found"), DataClass::Public)
}

/// What a program can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Occupations,
    Occupation,
    Search,
}

impl Question {
    const ALL: [Question; 3] = [Question::Occupations, Question::Occupation, Question::Search];

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
                "One occupation: what one does, and how one gets there",
                "Occupation",
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
            Question::Occupation => {}
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
    reply(&atlas, &visit, &uri, Question::Occupation, |atlas, lang, _| {
        let one = atlas.ground.occupation(&id).ok_or(Error::NotFound)?;
        Ok(ok(lang, &Occupation::new(&atlas.explore.desk(lang), one)))
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
    let pairs = query::decode(uri.query().unwrap_or_default())?;
    let lang = query::language(&atlas.cx().texts, &pairs).unwrap_or(&visit.lang);
    let desk = atlas.explore.desk(lang);
    let today = atlas.cx().clock.today();
    match Asked::read(&desk, &question.parameters(atlas), &pairs, today) {
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
        if *question == Question::Occupation {
            let ids: Vec<&str> = atlas
                .ground
                .occupations()
                .iter()
                .map(|one| one.id.as_str())
                .collect();
            let id = json!({
                "name": "id", "in": "path", "required": true,
                "description": "The occupation.", "schema": { "type": "string", "enum": ids },
            });
            if let Some(list) = operation["parameters"].as_array_mut() {
                list.insert(0, id);
            }
            operation["responses"]["404"] = json!({ "$ref": "#/components/responses/NotFound" });
        }
        (path.to_owned(), json!({ "get": operation }))
    };
    Question::ALL.iter().map(described).collect()
}

/// The schemas of what this feature tells.
pub(crate) fn shapes() -> Value {
    told::shapes()
}
