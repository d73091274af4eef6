//! The description of the interface: OpenAPI 3.1, made from the table of questions, their parameters and the shapes of
//! what is told.
//!
//! Deliberately absent: anything written by hand that the program knows. A value of a parameter comes from the facts.

use serde_json::{Map, Value, json};

use super::Question;
use super::parameters::{self, Parameter};
use crate::explore::answer::Desk;

/// The whole description, of these paths and shapes.
pub(crate) fn document(paths: &Map<String, Value>, shapes: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Kansrijk",
            "version": "1",
            "summary": "Which doors in the Dutch education system are open, by right, and by when; and what work there is.",
            "description": "Public facts and what follows from them. Nothing is kept, nothing is asked about a person. \
                            Ids never change their meaning; words come in the language that is asked for. A parameter \
                            that is not described here is refused.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": { "schemas": shapes, "responses": responses() },
    })
}

/// The questions of this feature by their address.
pub(crate) fn paths(desk: &Desk<'_>) -> Map<String, Value> {
    let described = |question: &Question| {
        let parameters = parameters::of(*question, desk);
        let mut operation = operation(question.id(), question.summary(), &parameters, question.shape());
        if question.is_about_a_position() {
            operation["responses"]["409"] = json!({ "$ref": "#/components/responses/Contradiction" });
        }
        (question.path(), json!({ "get": operation }))
    };
    Question::ALL.iter().map(described).collect()
}

impl Question {
    fn path(self) -> String {
        format!("/api/v1/{}", self.id())
    }

    fn id(self) -> &'static str {
        match self {
            Question::Doors => "doors",
            Question::Pathways => "pathways",
            Question::Compare => "compare",
            Question::Moments => "moments",
            Question::Goals => "goals",
            Question::Programmes => "programmes",
            Question::Facts => "facts",
            Question::Sources => "sources",
            Question::Schools => "schools",
        }
    }

    fn is_about_a_position(self) -> bool {
        matches!(
            self,
            Question::Doors | Question::Pathways | Question::Compare | Question::Moments
        )
    }

    fn summary(self) -> &'static str {
        match self {
            Question::Doors => "Every door of a position: may they refuse, what is asked, until when",
            Question::Pathways => "The pathways to a goal that nothing beats, at most seven that differ most",
            Question::Compare => "Which courses stay open under each option of one decision",
            Question::Moments => "The decision moments ahead, with their dates, and what things cost",
            Question::Goals => "Goals by what somebody types",
            Question::Programmes => "Every programme one can be in",
            Question::Facts => "Every fact with its source, period and confidence",
            Question::Sources => "Every source that a fact names",
            Question::Schools => "Schools nearby, from the list that was imported here",
        }
    }

    fn shape(self) -> &'static str {
        match self {
            Question::Doors => "Doors",
            Question::Pathways => "Pathways",
            Question::Compare => "Compared",
            Question::Moments => "Moments",
            Question::Goals => "GoalList",
            Question::Programmes => "ProgrammeList",
            Question::Facts => "FactList",
            Question::Sources => "SourceList",
            Question::Schools => "SchoolList",
        }
    }
}

/// One question: its name, what it answers, what may stand in its query, and the shape of the answer.
pub(crate) fn operation(id: &str, summary: &str, parameters: &[Parameter], shape: &str) -> Value {
    let parameters: Vec<Value> = parameters.iter().map(parameter).collect();
    let shape = format!("#/components/schemas/{shape}");
    json!({
        "operationId": id,
        "summary": summary,
        "parameters": parameters,
        "responses": {
            "200": {
                "description": "The answer.",
                "headers": { "content-language": { "schema": { "type": "string" } } },
                "content": { "application/json": { "schema": { "$ref": shape } } },
            },
            "400": { "$ref": "#/components/responses/Unreadable" },
            "405": { "$ref": "#/components/responses/WrongMethod" },
            "414": { "$ref": "#/components/responses/TooLong" },
            "422": { "$ref": "#/components/responses/Refused" },
        },
    })
}

fn parameter(parameter: &Parameter) -> Value {
    let one = parameter.form.schema();
    let schema = match parameter.most {
        1 => one,
        most => json!({ "type": "array", "items": one, "minItems": 1, "maxItems": most }),
    };
    json!({
        "name": parameter.name,
        "in": "query",
        "required": parameter.required,
        "description": parameter.about,
        "schema": schema,
    })
}

fn responses() -> Value {
    let problem = |description: &str| {
        json!({
            "description": description,
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        })
    };
    let mut wrong_method = problem("The address is only read: GET, or HEAD.");
    wrong_method["headers"] = json!({ "allow": { "required": true, "schema": { "type": "string" } } });
    json!({
        "Unreadable": problem("The address is no text: it holds bytes that are no UTF-8."),
        "WrongMethod": wrong_method,
        "TooLong": problem("The address is longer than 4096 bytes."),
        "Contradiction": problem("Each answer can be, and together they cannot: a diploma and a year before the last."),
        "NotFound": problem("There is nothing with this id."),
        "Refused": problem("A parameter is unknown or missing, stands there too often, or has a value that cannot be."),
    })
}
