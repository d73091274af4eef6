//! Headers: what every answer tells the browser it may not do.
//!
//! Nothing comes from elsewhere, nothing is embedded elsewhere, no script or style stands in the page itself, and
//! the address a visitor was on (it may hold their position) is told to nobody else; we are told, because a browser that
//! tells nobody cannot say either that a form comes from us.
//!
//! Deliberately absent: exceptions per page.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::cx::Settings;

/// What the browser may load: our own style sheet, pictures, fonts and script, and nothing else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

const STRICT: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

/// Two years, as browsers ask before they remember it for good.
const HSTS: &str = "max-age=63072000; includeSubDomains";

/// A page may be kept by the visitor's own browser only, and is asked for again each time, because a deadline can
/// pass between two looks. Assets say otherwise for themselves.
const PAGE_CACHE: &str = "private, no-cache";

/// Adds the strict headers to an answer.
pub async fn strict(State(settings): State<Settings>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in STRICT {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if settings.https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(PAGE_CACHE));
    }
    response
}
