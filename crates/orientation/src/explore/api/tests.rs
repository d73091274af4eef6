//! The interface, through the edge, as programs meet it.

use std::sync::LazyLock;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use kit::facts::Knowledge;
use kit::{Clock, Cx, Templates, edge};
use serde_json::Value;
use tower::ServiceExt;

use super::*;
use crate::explore::schools::Schools;

/// Reading facts and templates takes a second; every test asks the same router.
static ROUTER: LazyLock<axum::Router> = LazyLock::new(|| {
    let texts: Vec<TextSource> = super::super::TEXTS
        .iter()
        .chain(&TEXTS)
        .chain(kit::facts::TEXTS)
        .copied()
        .collect();
    let mut cx = Cx::new(&texts, Templates::new()).unwrap();
    cx.clock = Clock::fixed_on(jiff::civil::date(2026, 11, 23));
    let explore = Explore::new(cx.clone(), Knowledge::embedded().unwrap(), Schools::default());
    edge::around(urls().with_state(explore).into_router(), &cx)
});

async fn ask(address: &str) -> (u16, Value) {
    let request = Request::get(address).body(Body::empty()).unwrap();
    let response = ROUTER.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

/// Names of the parameters that are wrong, and the first sentence about them.
async fn refused(address: &str) -> (Vec<String>, String) {
    let (status, body) = ask(address).await;
    assert_eq!(status, 422, "{address}: {body}");
    let errors = body["errors"].as_array().unwrap();
    let fields = errors
        .iter()
        .map(|error| error["field"].as_str().unwrap().to_owned())
        .collect();
    (fields, errors[0]["message"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_door_tells_kind_conditions_deadline_and_source() {
    let (status, body) = ask("/api/v1/doors?at=vmbo-tl&diploma=yes&extra_subject=yes&on=2027-03-31").await;
    assert_eq!(status, 200);
    let door = body["doors"]
        .as_array()
        .unwrap()
        .iter()
        .find(|door| door["to"] == "havo-4")
        .unwrap();
    // Article 2.20a of the law gives a right to havo with an extra subject: domain tables, r1.
    assert_eq!(door["kind"], "right");
    assert!(door["source"].as_str().is_some_and(|source| !source.is_empty()));
    assert!(door["sources"].is_array() && door["conditions"].is_array());
    let mbo = body["doors"]
        .as_array()
        .unwrap()
        .iter()
        .find(|door| door["to"] == "mbo-4")
        .unwrap();
    // Whoever applies by 1 April has a right of admission to mbo (WEB 8.0.1): that day stands there, plain.
    assert_eq!(mbo["deadline"], "2027-04-01");
    assert_eq!(mbo["deadline_details"]["passed"], false);
}

#[tokio::test]
async fn with_a_diploma_an_extra_subject_that_is_not_told_was_not_taken() {
    for (address, expected) in [
        ("/api/v1/doors?at=vmbo-tl&diploma=yes", Value::Bool(false)),
        (
            "/api/v1/doors?at=vmbo-tl&diploma=yes&extra_subject=yes",
            Value::Bool(true),
        ),
        ("/api/v1/doors?at=vmbo-tl-4", Value::Null),
        // Elsewhere there is no such subject to tell of.
        ("/api/v1/doors?at=vmbo-kb&diploma=yes", Value::Null),
    ] {
        let (_, body) = ask(address).await;
        assert_eq!(body["position"]["extra_subject"], expected, "{address}");
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_per_parameter() {
    let near = ("at", "vmbo-t ken ik niet; bedoel je vmbo-tl?");
    let (fields, message) = refused("/api/v1/doors?at=vmbo-t").await;
    assert_eq!((fields[0].as_str(), message.as_str()), near);
    assert_eq!(refused("/api/v1/doors").await.0, ["at"]);
    assert_eq!(refused("/api/v1/doors?at=havo&at=vwo").await.0, ["at"]);
    assert_eq!(
        refused("/api/v1/doors?at=havo&colour=red&age=200").await.0,
        ["colour", "age"]
    );
    assert_eq!(refused("/api/v1/pathways?at=havo-5&to=hbo-baa").await.0, ["to"]);
    assert_eq!(
        refused("/api/v1/compare?at=havo-3&option=profile:zw").await.0,
        ["option"]
    );
    assert_eq!(
        refused("/api/v1/schools?postcode=0123&programme=havo").await.0,
        ["postcode"]
    );
}

#[tokio::test]
async fn answers_that_contradict_are_named() {
    for (address, field, words) in [
        (
            "/api/v1/doors?at=havo&year=2&diploma=yes",
            "year",
            ["leerjaar", "diploma"],
        ),
        ("/api/v1/doors?at=vwo-6&age=9", "age", ["leeftijd", "leerjaar"]),
        (
            "/api/v1/doors?at=havo&year=7",
            "year",
            ["leerjaar 7", "5 leerjaren"],
        ),
        (
            "/api/v1/compare?at=havo-3&option=domain:bouw-en-infra",
            "option",
            ["mbo-richting", "school"],
        ),
    ] {
        let (status, body) = ask(address).await;
        let error = &body["errors"][0];
        assert_eq!(
            (status, error["field"].as_str()),
            (409, Some(field)),
            "{address}: {body}"
        );
        let message = error["message"].as_str().unwrap();
        assert!(words.iter().all(|word| message.contains(word)), "{message}");
    }
}

#[tokio::test]
async fn an_address_that_is_no_text_is_refused_whole() {
    let (status, body) = ask("/api/v1/doors?at=%ff").await;
    assert_eq!(
        (status, &body["code"]),
        (400, &Value::from("explore-api-unreadable"))
    );
}

#[tokio::test]
async fn words_come_in_the_language_asked_for_and_ids_do_not_change() {
    let (_, dutch) = ask("/api/v1/doors?at=havo-3&lang=nl").await;
    let (_, english) = ask("/api/v1/doors?at=havo-3&lang=en").await;
    assert_eq!(dutch["doors"][0]["to"], english["doors"][0]["to"]);
    assert_ne!(
        dutch["doors"][0]["may_they_refuse"],
        english["doors"][0]["may_they_refuse"]
    );
}

#[tokio::test]
async fn options_are_compared_however_they_are_asked() {
    let (_, one) = ask("/api/v1/compare?at=havo-3&profile=ng&profile=cm").await;
    let (_, other) = ask("/api/v1/compare?at=havo-3&option=profile:ng&option=profile:cm").await;
    assert_eq!(one["options"], other["options"]);
    assert_eq!(one["options"].as_array().unwrap().len(), 2);
    // Without options: the four profiles of havo.
    let (_, usual) = ask("/api/v1/compare?at=havo-3").await;
    assert_eq!(usual["options"].as_array().unwrap().len(), 4);
}
