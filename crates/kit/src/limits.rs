//! Limits: how long, how large and how slow a request may be.
//!
//! Deliberately absent: a limit per visitor. That needs to know who they are, and belongs in front of us.

use std::any::Any;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::errors::Error;

/// The longest address, path and query together. The longest that our own pages make is about a tenth of it.
pub const URI_BYTES: usize = 4 * 1024;
/// All headers together.
pub const HEADER_BYTES: usize = 16 * 1024;
/// The largest form that anybody can send.
pub const BODY_BYTES: usize = 64 * 1024;
/// How long a request may take before the visitor is told to try again.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Refuses an address or headers that are too long, before anything reads them.
pub(crate) fn check(uri: &Uri, headers: &HeaderMap) -> Result<(), Error> {
    let address = uri.path().len() + uri.query().map_or(0, |query| query.len() + 1);
    if address > URI_BYTES {
        return Err(Error::Http(StatusCode::URI_TOO_LONG));
    }
    let length: usize = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len())
        .sum();
    if length > HEADER_BYTES {
        return Err(Error::Http(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE));
    }
    Ok(())
}

/// Turns a panic into an error like any other; its message goes to the log only.
pub(crate) fn caught(panic: Box<dyn Any + Send + 'static>) -> Response {
    let message = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned());
    Error::internal(format!("panic: {}", message.unwrap_or_default())).into_response()
}
