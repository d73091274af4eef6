//! What can go wrong, and how it is told.
//!
//! A *refusal* is a lawful "no" with a reason the visitor can act on; its words are a text. An *error* is what a
//! handler answers when it has no page to show. The [`edge`](crate::edge) tells it as a page, or as
//! `application/problem+json` (RFC 9457) to a program, and logs it once. The two never mix: what is inside an
//! [`Error::Internal`] goes to the log and never to the visitor.
//!
//! Deliberately absent: error types per feature, and messages in code. "Not there" and "not yours" are both
//! [`Error::NotFound`].

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::texts::{Arg, Args};

/// What a handler or action answers.
pub type Outcome<T> = Result<T, Error>;

/// A lawful "no": the key of the text that says why, and the variables of that text.
#[derive(Debug, Clone, PartialEq, Serialize, thiserror::Error)]
#[error("{key} {args:?}")]
pub struct Refusal {
    /// The key of the text.
    pub key: &'static str,
    /// The variables of the text.
    pub args: Args,
}

impl Refusal {
    /// A refusal with a text that has no variables.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Args::NONE,
        }
    }

    /// The same refusal with one more variable.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args = self.args.with(name, value);
        self
    }
}

/// Why there is no page to show.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is nothing at this address, or nothing for this visitor.
    #[error("not found")]
    NotFound,
    /// The address or the form cannot be read (400).
    #[error("bad request: {0}")]
    BadRequest(Refusal),
    /// It can be read, but it asks for something that cannot be (422): an unknown track, answers that contradict.
    #[error("refused: {0}")]
    Unprocessable(Refusal),
    /// Somebody else changed it first (409).
    #[error("conflict")]
    Conflict,
    /// Too busy, too slow, or being worked on (503).
    #[error("unavailable")]
    Unavailable,
    /// The request broke a limit or rule of HTTP itself: method, length, size.
    #[error("refused by the edge: {0}")]
    Http(StatusCode),
    /// Our own mistake (500).
    #[error("internal: {0}")]
    Internal(Arc<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// Our own mistake, with its cause for the log.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(Arc::from(cause.into()))
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Unprocessable(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Http(status) => *status,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The error that stands for an answer of the web framework, which has a status and nothing for people.
    pub(crate) fn from_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::CONFLICT => Self::Conflict,
            StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => Self::Unavailable,
            status if status.is_server_error() => Self::internal(format!("bare answer {status}")),
            status => Self::Http(status),
        }
    }

    pub(crate) fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::BadRequest(refusal) | Self::Unprocessable(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// The keys of the title and of the sentence below it.
    pub(crate) fn words(&self) -> (&'static str, &'static str) {
        match self.status() {
            StatusCode::NOT_FOUND => ("kit-not-found-title", "kit-not-found"),
            StatusCode::METHOD_NOT_ALLOWED => ("kit-method-title", "kit-method"),
            StatusCode::URI_TOO_LONG => ("kit-too-long-title", "kit-too-long"),
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => {
                ("kit-too-large-title", "kit-too-large")
            }
            StatusCode::CONFLICT => ("kit-conflict-title", "kit-conflict"),
            StatusCode::FORBIDDEN => ("kit-forbidden-title", "kit-forbidden"),
            StatusCode::TOO_MANY_REQUESTS => ("kit-too-often-title", "kit-too-often"),
            StatusCode::SERVICE_UNAVAILABLE => ("kit-unavailable-title", "kit-unavailable"),
            status if status.is_server_error() => ("kit-internal-title", "kit-internal"),
            _ => ("kit-bad-request-title", "kit-bad-request"),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Unprocessable(refusal)
    }
}

/// An answer without words: the edge finds the error in it and tells it in the visitor's language.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_status() {
        let refusal = Refusal::new("a-b");
        let of = |error: Error| error.status().as_u16();
        assert_eq!(of(Error::NotFound), 404);
        assert_eq!(of(Error::BadRequest(refusal.clone())), 400);
        assert_eq!(of(refusal.into()), 422);
        assert_eq!(of(Error::Conflict), 409);
        assert_eq!(of(Error::Unavailable), 503);
        assert_eq!(of(Error::internal("stuk")), 500);
        assert_eq!(of(Error::from_status(StatusCode::REQUEST_TIMEOUT)), 503);
        assert_eq!(of(Error::from_status(StatusCode::METHOD_NOT_ALLOWED)), 405);
    }
}
