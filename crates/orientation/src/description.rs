//! The **description** of the interface for programs: one OpenAPI document for the whole district, made from the tables of its features.
//!
//! Deliberately absent: anything written by hand that the program knows.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use kit::urls::{Action, DataClass, Urls};
use kit::{Outcome, Visit};
use serde_json::Value;

use crate::atlas::{self, Atlas};
use crate::explore;

/// The address of the description.
pub fn urls() -> Urls<Atlas> {
    Urls::new().get(
        "/api/v1/openapi.json",
        openapi,
        Action::Public("description"),
        DataClass::None,
    )
}

/// OpenAPI 3.1.
async fn openapi(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let told = describe(&atlas, &visit);
    Ok(explore::api::json(
        &visit.lang,
        StatusCode::OK,
        "application/json",
        &told,
    ))
}

fn describe(atlas: &Atlas, visit: &Visit) -> Value {
    let desk = atlas.explore.desk(&visit.lang);
    let mut paths = explore::api::paths(&desk);
    paths.extend(atlas::api::paths(atlas));
    let mut shapes = explore::api::shapes();
    if let (Some(all), Value::Object(more)) = (shapes.as_object_mut(), atlas::api::shapes()) {
        all.extend(more);
    }
    explore::api::document(&paths, &shapes)
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use kit::facts::Knowledge;
    use kit::{Cx, Templates, edge};
    use tower::ServiceExt;

    use super::*;
    use crate::explore::Explore;
    use crate::explore::schools::Schools;

    #[tokio::test]
    async fn every_question_of_the_tables_is_in_the_description_and_in_the_router() {
        let texts: Vec<_> = kit::facts::TEXTS
            .iter()
            .chain(explore::TEXTS)
            .chain(&explore::api::TEXTS)
            .chain(&atlas::TEXTS)
            .copied()
            .collect();
        let cx = Cx::new(&texts, Templates::new()).unwrap();
        let knowledge = Knowledge::embedded().unwrap();
        let explore = Explore::new(cx.clone(), knowledge, Schools::default());
        let atlas = Atlas::new(explore).unwrap();
        let router = edge::around(urls().with_state(atlas).into_router(), &cx);
        let request = Request::get("/api/v1/openapi.json").body(Body::empty()).unwrap();
        let response = router.oneshot(request).await.unwrap();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let description: Value = serde_json::from_slice(&body).unwrap();
        let described = description["paths"].as_object().unwrap().keys().cloned();
        let explored = explore::api::urls();
        let worked = atlas::api::urls();
        let routed = explored.paths().chain(worked.paths());
        let mut routed: Vec<String> = routed.map(|(_, path)| path.to_owned()).collect();
        let mut described: Vec<String> = described.collect();
        described.sort_unstable();
        routed.sort_unstable();
        assert_eq!(described, routed);
    }

    #[test]
    fn no_two_features_call_different_shapes_by_one_name() {
        let (one, other) = (explore::api::shapes(), atlas::api::shapes());
        let other = other.as_object().unwrap();
        assert!(!other.is_empty());
        for (name, shape) in one.as_object().unwrap() {
            assert!(other.get(name).is_none_or(|same| same == shape), "{name}");
        }
    }
}
