//! Shapes: the schemas of everything that is told, taken from the types themselves.

use serde_json::{Value, json};
use utoipa::OpenApi;

use super::problem::Problem;
use super::told::{
    Compared, Doors, FactList, GoalList, Moments, Pathways, ProgrammeList, SchoolList, SourceList,
};

#[derive(OpenApi)]
#[openapi(components(schemas(
    Doors,
    Pathways,
    Compared,
    Moments,
    GoalList,
    ProgrammeList,
    FactList,
    SourceList,
    SchoolList,
    Problem
)))]
struct Shapes;

/// The schemas by name.
pub(crate) fn all() -> Value {
    let openapi = serde_json::to_value(Shapes::openapi()).unwrap_or_default();
    openapi
        .pointer("/components/schemas")
        .cloned()
        .unwrap_or_else(|| json!({}))
}
