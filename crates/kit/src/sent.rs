//! What was **sent**: the fields of a form, as they were typed, to be parsed where they are used and shown again when
//! something is wrong with them; or JSON of one shape, from a script of ours.
//!
//! A form has to come from a page of this site: a browser says where it comes from, and what does not say so is refused.
//! Deliberately absent: files, which come another way; and taking fields that nobody asked for.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::{self, HeaderMap};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt as _;

use crate::actor::see_other;
use crate::errors::{Error, Outcome, Refusal};
use crate::pages::read_query;

/// The fields of a form.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    fields: Vec<(String, String)>,
}

impl Sent {
    /// For tests and samples.
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self {
            fields: fields.iter().map(own).collect(),
        }
    }

    /// The same, when it has no fields but these. A field that nobody asked for is somebody trying something.
    pub fn only(self, known: &[&str]) -> Outcome<Self> {
        if self.fields.iter().all(|(name, _)| known.contains(&name.as_str())) {
            Ok(self)
        } else {
            Err(Refusal::new("kit-unknown-field").into())
        }
    }

    /// The field, without white space around it; empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        let found = self.fields.iter().rev().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// The field exactly as it was typed, for secrets.
    pub fn exact(&self, name: &str) -> &str {
        let found = self.fields.iter().rev().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// The field, if anything was typed in it.
    pub fn given(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// Every value of a field that can be chosen more than once.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.fields.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| value.trim())
    }
}

/// What a script on a page of ours sent, as JSON of one shape. What a form of another site could send as well, such as
/// plain text that looks like JSON, is refused.
#[derive(Clone, Debug)]
pub struct SentJson<T>(pub T);

impl<S: Send + Sync, T: serde::de::DeserializeOwned> FromRequest<S> for SentJson<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Outcome<Self> {
        let bytes = body(request, "application/json").await?;
        let read = serde_json::from_slice(&bytes);
        read.map(Self).map_err(|_| Error::Http(StatusCode::BAD_REQUEST))
    }
}

/// The bytes that were sent, when they are of this kind.
async fn body(request: Request, kind: &str) -> Outcome<Bytes> {
    if content_type(request.headers()) != kind {
        return Err(Error::Http(StatusCode::FORBIDDEN));
    }
    let body = request.into_body().collect().await;
    // The one thing that goes wrong here is a body that is too long or breaks off.
    let body = body.map_err(|_| Error::Http(StatusCode::PAYLOAD_TOO_LARGE))?;
    Ok(body.to_bytes())
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Outcome<Self> {
        let bytes = body(request, "application/x-www-form-urlencoded").await?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Error::Http(StatusCode::BAD_REQUEST))?;
        Ok(Self {
            fields: read_query(text),
        })
    }
}

/// What came of what was sent: it was done now, or it stood so already because the same person sent it before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was done now.
    Now,
    /// Nothing changed.
    Already,
}

/// What a page says of what stood so already, as it says `?gedaan=bewaard` of what was done.
pub(crate) const ALREADY: &str = "stond-al";

impl Became {
    /// Leads on to a page that says what was done, or that it stood so already.
    pub fn leads(self, page: &str, done: &str) -> Response {
        let word = match self {
            Self::Now => done,
            Self::Already => ALREADY,
        };
        see_other(&format!("{page}?gedaan={word}"))
    }

    /// Already, where this holds; a conflict otherwise.
    ///
    /// # Errors
    ///
    /// A conflict where somebody else was first.
    pub fn already(stands: bool) -> Outcome<Self> {
        if stands {
            Ok(Self::Already)
        } else {
            Err(Error::Conflict)
        }
    }
}

/// The kind of what was sent, without its parameters.
pub fn content_type(headers: &HeaderMap) -> String {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default();
    kind.trim().to_ascii_lowercase()
}

/// Refuses whatever would change something and was not sent from a page of this site.
pub(crate) async fn from_here(request: Request, next: Next) -> Response {
    match check_origin(request.method(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

pub(crate) fn check_origin(method: &Method, headers: &HeaderMap) -> Outcome<()> {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host = said("host").unwrap_or_default();
    let from_here = match (said("origin"), said("sec-fetch-site")) {
        // A page that tells nobody its address says "null"; the browser itself still says whether it is ours.
        (Some("null") | None, Some(site)) => site == "same-origin",
        (Some(origin), _) => {
            let place = origin.split_once("://").map(|(_, place)| place);
            !host.is_empty() && place == Some(host)
        }
        (None, None) => false,
    };
    if from_here {
        Ok(())
    } else {
        Err(Error::Http(StatusCode::FORBIDDEN))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn from_here(pairs: &[(&'static str, &'static str)]) -> bool {
        let header = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        check_origin(&Method::POST, &pairs.iter().map(header).collect()).is_ok()
    }

    #[test]
    fn what_changes_something_comes_from_a_page_of_this_site() {
        let host = ("host", "kansrijk.example");
        assert!(from_here(&[host, ("origin", "https://kansrijk.example")]));
        assert!(from_here(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(!from_here(&[host]));
        assert!(!from_here(&[host, ("sec-fetch-site", "same-site")]));
        assert!(from_here(&[
            host,
            ("origin", "null"),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(!from_here(&[host, ("origin", "null")]));
        assert!(!from_here(&[
            host,
            ("origin", "null"),
            ("sec-fetch-site", "cross-site")
        ]));
        assert!(!from_here(&[host, ("origin", "https://kansrijk.example.evil")]));
        assert!(!from_here(&[host, ("origin", "https://evil.example")]));
        assert!(!from_here(&[("origin", "https://")]));
        assert!(check_origin(&Method::GET, &HeaderMap::new()).is_ok());
    }

    #[test]
    fn fields_are_read_as_they_were_typed_and_no_more_than_were_asked() {
        let sent = Sent::of(&[("naam", " Noor "), ("wacht", " x "), ("wie", "a"), ("wie", "b")]);
        assert_eq!(
            (sent.text("naam"), sent.exact("wacht"), sent.text("weg")),
            ("Noor", " x ", "")
        );
        assert_eq!(sent.all("wie").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(sent.given("weg"), None);
        assert!(sent.clone().only(&["naam", "wacht", "wie"]).is_ok());
        assert!(sent.only(&["naam", "wacht"]).is_err());
    }
}
