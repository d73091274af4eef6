//! Limits: how long, how large and how slow a request may be.
//!
//! Deliberately absent: a limit per visitor. That needs to know who they are, and belongs in front of us.

use std::any::Any;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::errors::Error;

/// What one address takes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most bytes of a body.
    pub bytes: usize,
    /// How long a request may take before the visitor is told to try again.
    pub patience: Duration,
}

/// Of a page and of a form.
pub const USUAL: Limits = Limits {
    bytes: 64 * 1024,
    patience: Duration::from_secs(10),
};

/// The longest address, path and query together. The longest that our own pages make is about a tenth of it.
pub const URI_BYTES: usize = 4 * 1024;
/// All headers together.
pub const HEADER_BYTES: usize = 16 * 1024;

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
