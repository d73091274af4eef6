//! What the edge promises, asked through HTTP: headers, limits, errors, languages, assets.

use axum::Extension;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{Method, Request, StatusCode, header};
use axum::response::{Html, Response};
use http_body_util::BodyExt;
use jiff::civil::date;
use serde::Deserialize;
use tower::ServiceExt;

use super::*;
use crate::clock::Clock;
use crate::errors::{Outcome, Refusal};
use crate::ids::Ids;
use crate::pages::{Shell, ShellLink, Templates};
use crate::urls::{Action, DataClass, Urls};

#[derive(Serialize)]
struct Empty {}

impl Page for Empty {
    const TEMPLATE: &'static str = "test/empty.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("empty", Self {})]
    }
}

#[derive(Deserialize)]
struct Asked {
    year: u8,
}

async fn empty(State(cx): State<Cx>, visit: Visit) -> Outcome<Response> {
    visit.show(&cx, &Empty {})
}

async fn year(Query(asked): Query<Asked>) -> String {
    asked.year.to_string()
}

async fn refused() -> Outcome<()> {
    Err(Refusal::new("kit-check-at").with("name", "<b>DUO</b>").into())
}

async fn told() -> (StatusCode, Extension<Told>, Html<&'static str>) {
    (StatusCode::UNPROCESSABLE_ENTITY, Extension(Told), Html("<form>"))
}

async fn panics() {
    panic!("geheim");
}

async fn broken() -> Outcome<()> {
    Err(Error::internal("geheim"))
}

async fn slow() {
    std::future::pending::<()>().await;
}

fn cx() -> Cx {
    let layout = "{% extends \"layout.html\" %}{% block title %}Leeg{% endblock %}{% block content %}<h1>Leeg</h1>{% endblock %}";
    let mut cx = Cx::new(&[], Templates::new().add("test/empty.html", layout)).unwrap();
    cx.clock = Clock::fixed_on(date(2026, 11, 23));
    cx.ids = Ids::counted();
    let link = |path, key| ShellLink { path, key };
    cx.shell = Shell {
        nav: vec![link("/leeg", "kit-home"), link("/", "kit-menu")],
        footer: vec![link("/privacy", "kit-privacy")],
        address: None,
    }
    .into();
    cx
}

fn app(cx: &Cx) -> Router {
    let read = Action::Public("test");
    let urls: Urls<Cx> = Urls::new()
        .get("/leeg", empty, read, DataClass::None)
        .get("/jaar", year, read, DataClass::None)
        .get("/nee", refused, read, DataClass::None)
        .get("/api/nee", refused, read, DataClass::None)
        .get("/formulier", told, read, DataClass::None)
        .get("/paniek", panics, read, DataClass::None)
        .get("/stuk", broken, read, DataClass::None)
        .get("/traag", slow, read, DataClass::None)
        .post("/stuur", empty, read, DataClass::None);
    around(urls.with_state::<()>(cx.clone()).into_router(), cx)
}

async fn ask(method: Method, uri: &str, headers: &[(header::HeaderName, &str)]) -> (Response, String) {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let response = app(&cx())
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (
        Response::from_parts(parts, Body::empty()),
        String::from_utf8_lossy(&body).into_owned(),
    )
}

async fn get(uri: &str) -> (Response, String) {
    ask(Method::GET, uri, &[]).await
}

fn header_of(response: &Response, name: &str) -> String {
    response
        .headers()
        .get(name)
        .map(|value| value.to_str().unwrap().to_owned())
        .unwrap_or_default()
}

#[tokio::test]
async fn every_answer_has_the_strict_headers() {
    for uri in ["/leeg", "/bestaat-niet", "/paniek", "/stuk"] {
        let (response, _) = get(uri).await;
        let policy = header_of(&response, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{uri}");
        assert!(!policy.contains("unsafe") && !policy.contains("  "), "{policy}");
        assert_eq!(header_of(&response, "x-content-type-options"), "nosniff");
        assert_eq!(header_of(&response, "referrer-policy"), "same-origin");
        assert_eq!(header_of(&response, "cross-origin-opener-policy"), "same-origin");
        assert_eq!(header_of(&response, "strict-transport-security"), "");
        assert_eq!(header_of(&response, "x-request-id").len(), 32);
    }
}

#[tokio::test]
async fn going_back_to_http_is_forbidden_only_behind_https() {
    let mut cx = cx();
    cx.settings.https = true;
    let request = Request::builder().uri("/leeg").body(Body::empty()).unwrap();
    let response = app(&cx).oneshot(request).await.unwrap();
    assert!(header_of(&response, "strict-transport-security").starts_with("max-age=63072000"));
}

#[tokio::test]
async fn an_unknown_address_is_a_page_in_the_visitors_language() {
    let (response, body) = get("/bestaat-niet").await;
    assert_eq!(response.status(), 404);
    assert!(body.contains("<h1>Deze pagina is er niet</h1>"));
    assert!(body.contains("<html lang=\"nl\" dir=\"ltr\">"));
    let turkish = [(header::ACCEPT_LANGUAGE, "tr-TR,tr;q=0.9")];
    assert!(
        ask(Method::GET, "/bestaat-niet", &turkish)
            .await
            .1
            .contains("<h1>Böyle bir sayfa yok</h1>")
    );
    let (response, body) = ask(Method::GET, "/bestaat-niet?taal=ar", &turkish).await;
    assert!(body.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert_eq!(header_of(&response, "content-language"), "ar");
}

#[tokio::test]
async fn a_read_page_answers_get_and_head_only() {
    let (response, body) = ask(Method::HEAD, "/leeg", &[]).await;
    assert_eq!((response.status().as_u16(), body.as_str()), (200, ""));
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let (response, body) = ask(method, "/leeg", &[]).await;
        assert_eq!(response.status(), 405);
        assert_eq!(header_of(&response, "allow"), "GET,HEAD");
        assert!(body.contains("Dat kan hier niet"));
    }
    assert_eq!(header_of(&get("/stuur").await.0, "allow"), "POST");
}

#[tokio::test]
async fn our_own_mistakes_tell_a_number_and_nothing_else() {
    for uri in ["/paniek", "/stuk"] {
        let (response, body) = get(uri).await;
        assert_eq!(response.status(), 500, "{uri}");
        assert!(!body.contains("geheim") && !body.contains("panic"), "{body}");
        assert!(body.contains(&header_of(&response, "x-request-id")));
    }
}

#[tokio::test]
async fn a_refusal_is_told_to_people_as_a_page_and_to_programs_as_a_problem() {
    let (response, body) = get("/nee").await;
    assert_eq!(response.status(), 422);
    assert!(body.contains("Controleer dit bij &lt;b&gt;DUO&lt;"), "{body}");
    let json = [(header::ACCEPT, "application/json")];
    for (uri, headers) in [("/api/nee?taal=en", &[][..]), ("/nee?taal=en", &json[..])] {
        let (response, body) = ask(Method::GET, uri, headers).await;
        assert_eq!(header_of(&response, "content-type"), "application/problem+json");
        let problem: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(problem["status"], 422);
        assert_eq!(problem["code"], "kit-check-at");
        assert_eq!(problem["args"]["name"], "<b>DUO</b>");
        assert_eq!(problem["detail"], "Check this with <b>DUO</b>");
    }
    let (_, body) = get("/api/bestaat-niet").await;
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&body).unwrap()["code"],
        "kit-not-found"
    );
}

#[tokio::test]
async fn an_answer_of_the_framework_never_reaches_the_visitor() {
    let (response, body) = get("/jaar?year=%3Cscript%3E").await;
    assert_eq!(response.status(), 400);
    assert!(
        body.contains("Dit adres klopt niet") && !body.contains("deserialize"),
        "{body}"
    );
    let (response, body) = get("/formulier").await;
    assert_eq!((response.status().as_u16(), body.as_str()), (422, "<form>"));
}

#[tokio::test]
async fn what_is_too_long_is_refused() {
    let (response, body) = get(&format!("/leeg?q={}", "a".repeat(limits::URI_BYTES))).await;
    assert_eq!(response.status(), 414);
    assert!(body.len() < 20_000 && !body.contains("aaaa"));
    assert_eq!(
        get(&format!("/leeg?q={}", "a".repeat(limits::URI_BYTES - 8)))
            .await
            .0
            .status(),
        200
    );
    let long = "a".repeat(limits::HEADER_BYTES);
    assert_eq!(
        ask(Method::GET, "/leeg", &[(header::COOKIE, &long)])
            .await
            .0
            .status(),
        431
    );
    let length = (limits::USUAL.bytes + 1).to_string();
    let from_here = [(header::HOST, "a.example"), (header::ORIGIN, "https://a.example")];
    let large = [
        (header::CONTENT_LENGTH, length.as_str()),
        from_here[0].clone(),
        from_here[1].clone(),
    ];
    assert_eq!(ask(Method::POST, "/stuur", &large).await.0.status(), 413);
    assert_eq!(ask(Method::POST, "/stuur", &from_here).await.0.status(), 200);
    assert_eq!(ask(Method::POST, "/stuur", &[]).await.0.status(), 403);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_takes_too_long_is_ended() {
    let (response, body) = get("/traag").await;
    assert_eq!(response.status(), 503);
    assert_eq!(header_of(&response, "retry-after"), "60");
    assert!(body.contains("Het lukt nu even niet"));
}

#[tokio::test]
async fn a_hostile_address_is_shown_harmless() {
    let (_, body) = get("/%3Cscript%3E?q=%22%3E%3Cscript%3E&taal=%3Cb%3E").await;
    assert!(
        !body.contains("<script>") && !body.contains("\"><script"),
        "{body}"
    );
    assert_eq!(body.matches("<script").count(), 1);
}

#[tokio::test]
async fn assets_are_kept_for_ever_and_found_by_their_hash_only() {
    let address = cx().assets.url("app.css").unwrap();
    let (response, body) = get(&address).await;
    assert_eq!(
        header_of(&response, "cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert!(body.starts_with("@layer tokens"));
    let packed = [(header::ACCEPT_ENCODING, "gzip")];
    assert_eq!(
        header_of(&ask(Method::GET, &address, &packed).await.0, "content-encoding"),
        "gzip"
    );
    assert_eq!(get("/assets/0000000000000000/app.css").await.0.status(), 404);
    assert_eq!(get("/assets/0000000000000000/..%2Fcx.rs").await.0.status(), 404);
}

#[tokio::test]
async fn pages_are_packed_and_not_kept_by_others() {
    let packed = [(header::ACCEPT_ENCODING, "gzip")];
    let (response, _) = ask(Method::GET, "/leeg", &packed).await;
    assert_eq!(header_of(&response, "content-encoding"), "gzip");
    assert_eq!(header_of(&response, "cache-control"), "private, no-cache");
}

#[test]
fn pages_of_kit_render_with_every_sample() {
    let cx = cx();
    let today = cx.clock.today();
    crate::pages::check_page::<ErrorPage>(&cx.pages, &cx.texts, "/", today).unwrap();
    crate::pages::check_page::<crate::pages::components::Gallery>(&cx.pages, &cx.texts, "/", today).unwrap();
}

#[tokio::test]
async fn the_empty_layout() {
    for tag in ["nl", "ar"] {
        let (_, body) = get(&format!("/leeg?taal={tag}&op=vmbo-tl")).await;
        let addresses = |line: &str| match line.split_once("/assets/") {
            // The hash changes with every change of an asset, and says nothing about the layout.
            Some((before, after)) => format!("{before}/assets/…{}", &after[after.find('/').unwrap_or(0)..]),
            None => line.to_owned(),
        };
        let lines: Vec<String> = body
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(addresses)
            .collect();
        insta::assert_snapshot!(format!("empty_layout_{tag}"), lines.join("\n"));
    }
}

#[test]
fn what_a_link_carries_stays_out_of_the_log() {
    assert_eq!(masked("/link/0a.0b.geheim"), "/link/");
    assert_eq!(masked("/link"), "/link");
    assert_eq!(masked("/deuren"), "/deuren");
}
