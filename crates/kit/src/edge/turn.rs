//! **Turning** a form into another language: what was typed comes along, and nothing is done with it.
//!
//! The request is answered as if the page of the form was read, with its permit and its line in the audit like any other, and
//! then the fields are put back. So no handler knows of it, and none can act by mistake. It stands outside the router, because the
//! router has chosen a handler by the method before anything inside it is asked.

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{self, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::Response;

use crate::errors::{Error, Outcome};
use crate::lead::LedBack;
use crate::limits::USUAL;
use crate::pages::refill::Typed;
use crate::pages::{TURN_FIELD, read_query};
use crate::sent::{check_origin, content_type};

/// What was typed, or why it cannot be turned; told by the edge like everything else.
#[derive(Debug, Clone)]
pub(super) struct Turned(pub Outcome<Typed>);

/// Turns the form that a request carries, or lets it pass.
pub(super) async fn turn(request: Request, next: Next) -> Response {
    if !is_turn(&request) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let typed = taken(&parts, body).await;
    let lost = typed.is_err();
    parts.method = Method::GET;
    parts.headers.remove(header::CONTENT_TYPE);
    let nothing = HeaderValue::from_static("0");
    parts.headers.insert(header::CONTENT_LENGTH, nothing);
    if let Ok(typed) = &typed {
        parts.extensions.insert(typed.clone());
    }
    parts.extensions.insert(Turned(typed));
    let response = next
        .clone()
        .run(Request::from_parts(parts.clone(), Body::empty()))
        .await;
    match page_of(&response) {
        // Its form stands on another page.
        Some(page) if !lost => {
            parts.uri = page;
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        _ => response,
    }
}

fn is_turn(request: &Request) -> bool {
    let query = read_query(request.uri().query().unwrap_or_default());
    request.method() == Method::POST && query.iter().any(|(name, _)| name == TURN_FIELD)
}

/// What was typed.
async fn taken(parts: &axum::http::request::Parts, body: Body) -> Outcome<Typed> {
    check_origin(&parts.method, &parts.headers)?;
    if content_type(&parts.headers) != "application/x-www-form-urlencoded" {
        return Err(Error::Http(StatusCode::BAD_REQUEST));
    }
    let body = tokio::time::timeout(USUAL.patience, axum::body::to_bytes(body, USUAL.bytes)).await;
    let body = body.map_err(|_| Error::Unavailable)?;
    let body = body.map_err(|_| Error::Http(StatusCode::PAYLOAD_TOO_LARGE))?;
    let text = std::str::from_utf8(&body).map_err(|_| Error::Http(StatusCode::BAD_REQUEST))?;
    Ok(Typed {
        to: parts.uri.path().to_owned(),
        fields: Some(read_query(text)),
    })
}

/// The page to which an address leads back.
fn page_of(response: &Response) -> Option<Uri> {
    response.extensions().get::<LedBack>()?;
    let page = response.headers().get(header::LOCATION)?;
    page.to_str().ok()?.parse().ok()
}
