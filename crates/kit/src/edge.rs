//! The edge: what every request passes on its way in and every answer on its way out.
//!
//! On the way in a request gets an id, a language, a frame and a time limit. On the way out whatever went wrong
//! is told in the visitor's language, as a page, or as `application/problem+json` under `/api` and to programs
//! that ask for JSON. This is also the only place that logs a failed request, once, with its id.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::actor::{self, SignedIn, own_path};
use crate::cx::Cx;
use crate::errors::{Error, Outcome};
use crate::pages::refill::Typed;
use crate::pages::{Frame, Page, Told, Visit, read_query};
use crate::texts::Args;
use crate::texts::negotiate::{QUERY_FIELD, negotiate};
use crate::visitor::Visitor;
use crate::{assets, headers, limits};

mod turn;

use turn::Turned;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Puts the edge around the pages of the product, and adds the assets and the page for an unknown address.
pub fn around(routes: Router, cx: &Cx) -> Router {
    let inside = routes
        .merge(assets::routes(&cx.assets))
        .fallback(|| async { Error::NotFound })
        .layer(CatchPanicLayer::custom(limits::caught))
        .layer(from_fn_with_state(cx.clone(), pass))
        // A page made for one visitor is packed once; half the work gives all but a tenth of the gain.
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(3)))
        .layer(from_fn_with_state(cx.settings, headers::strict));
    Router::new().fallback_service(inside).layer(from_fn(turn::turn))
}

async fn pass(State(cx): State<Cx>, mut request: Request, next: Next) -> Response {
    let mut visit = visit(&cx, request.method(), request.uri(), request.headers());
    let turned = request.extensions().get::<Turned>().cloned();
    if let Some(Turned(Ok(typed))) = &turned {
        visit.frame.carry(typed.clone());
    }
    let as_json = wants_json(request.uri(), request.headers());
    let route = format!("{} {}", request.method(), masked(request.uri().path()));
    let visitor = Visitor::of(&request, cx.settings.proxy);
    let admitted = match turned
        .map_or(Ok(()), |turned| turned.0.map(drop))
        .and_then(|()| admit(&cx, &request))
    {
        Ok(carried) => recognise(&cx, carried).await,
        Err(error) => Err(error),
    };
    let mut response = match admitted {
        Ok(signed_in) => {
            visit.welcome(&cx, signed_in);
            request.extensions_mut().insert(visit.clone());
            request.extensions_mut().insert(visitor);
            next.run(request).await
        }
        Err(error) => error.into_response(),
    };
    if let Some(error) = error_in(&response) {
        log(&error, &visit, &route);
        response = tell(&cx, &visit, &error, as_json, response.headers());
    }
    stay_in_language(&mut response, &visit.frame);
    let kept = response.headers().contains_key(header::CACHE_CONTROL);
    if visit.signed_in.is_some() && !kept {
        // What is about a person stays nowhere, also not in the memory of a browser at school.
        let nowhere = HeaderValue::from_static("no-store");
        response.headers_mut().insert(header::CACHE_CONTROL, nowhere);
    }
    // An id is hexadecimal digits, which a header may always hold.
    if let Ok(id) = HeaderValue::from_str(&visit.request_id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    if !response.headers().contains_key(header::CONTENT_LANGUAGE) && is_html(&response) {
        response.headers_mut().insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(visit.lang.tag()),
        );
        response
            .headers_mut()
            .append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    response
}

/// Lets a request in, or not, and takes what it carries of who it comes from.
fn admit(cx: &Cx, request: &Request) -> Outcome<Option<String>> {
    limits::check(request.uri(), request.headers())?;
    let name = actor::cookie_name(cx.settings.https);
    let carried = actor::cookie(request.headers(), name);
    // An asset is the same for everybody.
    Ok(carried
        .filter(|_| !assets::is_asset(request.uri().path()))
        .map(str::to_owned))
}

async fn recognise(cx: &Cx, carried: Option<String>) -> Outcome<Option<SignedIn>> {
    match (&cx.gate, carried) {
        (Some(gate), Some(carried)) => gate.who(&carried).await,
        _ => Ok(None),
    }
}

/// Whoever chose a language keeps it where an answer leads on to.
fn stay_in_language(response: &mut Response, frame: &Frame) {
    let place = response.headers().get(header::LOCATION);
    let Some(place) = place.and_then(|place| place.to_str().ok()).and_then(own_path) else {
        return;
    };
    if language_in(place.split_once('?').map(|(_, query)| query)).is_none()
        && let Ok(place) = HeaderValue::from_str(&frame.link(place, &[]))
    {
        response.headers_mut().insert(header::LOCATION, place);
    }
}

fn visit(cx: &Cx, method: &Method, uri: &Uri, headers: &HeaderMap) -> Visit {
    // An address that is too long is not read at all: its page is shown without its query.
    let uri = if limits::check(uri, &HeaderMap::new()).is_ok() {
        uri.clone()
    } else {
        Uri::default()
    };
    let said = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let mut asked = language_in(uri.query());
    if asked.is_none() && method == Method::POST {
        // A form is sent to an address without a language; the page it stands on has the one that was chosen.
        asked = language_in(said(header::REFERER).and_then(|page| Some(page.split_once('?')?.1)));
    }
    let negotiated = negotiate(asked.as_deref(), said(header::ACCEPT_LANGUAGE));
    let mut frame = Frame::new(&uri, &cx.texts, negotiated, &cx.shell, cx.clock.today());
    if method == Method::POST {
        let to = uri.path().to_owned();
        frame.carry(Typed { to, fields: None });
    }
    Visit {
        lang: cx.texts.language(negotiated.tag).clone(),
        frame,
        signed_in: None,
        sign_in: cx.settings.sign_in,
        request_id: cx.ids.fresh(),
    }
}

/// The language that a query asks for; of several, the last.
fn language_in(query: Option<&str>) -> Option<String> {
    let mut pairs = read_query(query.unwrap_or_default());
    let place = pairs.iter().rposition(|(name, _)| name == QUERY_FIELD)?;
    Some(pairs.swap_remove(place).1)
}

/// The error in an answer. An answer of the framework itself, such as 405, counts as one by its status.
fn error_in(response: &Response) -> Option<Error> {
    if let Some(error) = response.extensions().get::<Error>() {
        return Some(error.clone());
    }
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let told = response.extensions().get::<Told>().is_some();
    (failed && !told).then(|| Error::from_status(response.status()))
}

fn log(error: &Error, visit: &Visit, route: &str) {
    let id = visit.request_id.as_str();
    if error.status() == StatusCode::INTERNAL_SERVER_ERROR {
        tracing::error!(id, route, %error, "request failed");
    } else {
        tracing::debug!(id, route, %error, "request refused");
    }
}

/// An address as it may stand in the log: what a link carries is as good as a password.
fn masked(path: &str) -> &str {
    if path.starts_with(actor::LINK) {
        actor::LINK
    } else {
        path
    }
}

fn wants_json(uri: &Uri, headers: &HeaderMap) -> bool {
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let is_api = uri.path() == "/api" || uri.path().starts_with("/api/");
    is_api || (accept.contains("json") && !accept.contains("text/html"))
}

fn is_html(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn tell(cx: &Cx, visit: &Visit, error: &Error, as_json: bool, kept: &HeaderMap) -> Response {
    let page = ErrorPage::new(error, visit);
    let (kind, body) = if as_json {
        (
            "application/problem+json",
            Problem::of(&page, error, visit).to_json(),
        )
    } else {
        // When even the page of an error fails, the visitor still gets its words.
        let html = cx.pages.render(&visit.lang, &page, &visit.frame);
        html.map_or_else(
            |_| ("text/plain; charset=utf-8", page.title.clone()),
            |html| ("text/html; charset=utf-8", html),
        )
    };
    let mut response = (error.status(), Body::from(body)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::CONTENT_LANGUAGE,
        HeaderValue::from_static(visit.lang.tag()),
    );
    // Which methods an address does allow is part of the answer 405.
    if let Some(allow) = kept.get(header::ALLOW) {
        headers.insert(header::ALLOW, allow.clone());
    }
    let wait = match error.status() {
        StatusCode::SERVICE_UNAVAILABLE => Some("60"),
        StatusCode::TOO_MANY_REQUESTS => Some("900"),
        _ => None,
    };
    if let Some(seconds) = wait {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static(seconds));
    }
    response
}

/// The page of an error.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorPage {
    status: u16,
    title: String,
    detail: String,
    request_id: Option<String>,
}

impl ErrorPage {
    fn new(error: &Error, visit: &Visit) -> Self {
        let (title, detail) = error.words();
        let say = |key: &str, args: &Args| visit.lang.get(key, args).into_owned();
        let detail = error
            .refusal()
            .map_or_else(|| say(detail, &Args::NONE), |no| say(no.key, &no.args));
        let ours = error.status().is_server_error();
        Self {
            status: error.status().as_u16(),
            title: say(title, &Args::NONE),
            detail,
            // Only a mistake of ours is worth telling us about; anywhere else the number would only puzzle.
            request_id: ours.then(|| visit.request_id.clone()),
        }
    }
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "error.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |status, title: &str, detail: &str, id: Option<&str>| Self {
            status,
            title: title.to_owned(),
            detail: detail.to_owned(),
            request_id: id.map(str::to_owned),
        };
        vec![
            (
                "not found",
                sample(404, "Deze pagina is er niet", "Begin opnieuw.", None),
            ),
            (
                "ours",
                sample(
                    500,
                    "Er ging bij ons iets mis",
                    "Dit ligt niet aan jou.",
                    Some("00c0ffee"),
                ),
            ),
        ]
    }
}

/// An error for a program (RFC 9457), with two members of our own: `code` is stable, `request_id` is for our log.
#[derive(Debug, Serialize)]
struct Problem<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    status: u16,
    detail: &'a str,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    args: Option<&'a Args>,
    request_id: &'a str,
}

impl<'a> Problem<'a> {
    fn of(page: &'a ErrorPage, error: &'a Error, visit: &'a Visit) -> Self {
        let refusal = error.refusal();
        Self {
            kind: "about:blank",
            title: &page.title,
            status: page.status,
            detail: &page.detail,
            code: refusal.map_or(error.words().1, |refusal| refusal.key),
            args: refusal.map(|refusal| &refusal.args),
            request_id: &visit.request_id,
        }
    }

    fn to_json(&self) -> String {
        // Strings and numbers always become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
