//! A visit: one request, as a handler sees it: in which language, and in which frame to show the answer.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};

use super::{Frame, Page, refill};
use crate::actor::SignedIn;
use crate::cx::Cx;
use crate::errors::{Error, Outcome};
use crate::texts::Language;

/// One request. The [`edge`](crate::edge) makes it; a handler takes it as an argument.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The language of the visitor.
    pub lang: Language,
    /// What stands around the page.
    pub frame: Frame,
    /// Who is signed in, if anybody is.
    pub signed_in: Option<SignedIn>,
    /// The page on which people come in.
    pub sign_in: &'static str,
    /// The number under which this request is in the log.
    pub request_id: String,
}

/// Marks an answer that is fit to show although its status is an error, such as a form with its mistakes.
#[derive(Debug, Clone, Copy)]
pub struct Told;

impl Visit {
    /// What the address says under this name; of several, the last.
    pub fn asked(&self, name: &str) -> Option<&str> {
        let mut pairs = self.frame.query().iter().rev();
        pairs
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// What was done just before this page came, when it is one of these words: `?gedaan=bewaard`.
    pub fn done(&self, words: &[&str]) -> Option<String> {
        let said = self.asked("gedaan")?;
        words.contains(&said).then(|| said.to_owned())
    }

    /// Takes note of who is signed in, also for what stands around the page.
    pub(crate) fn welcome(&mut self, cx: &Cx, signed_in: Option<SignedIn>) {
        if cx.gate.is_some() {
            self.frame
                .welcome(&self.lang, cx.settings.sign_in, signed_in.as_ref());
        }
        self.signed_in = signed_in;
    }

    /// The page, in the visitor's language.
    pub fn show<P: Page>(&self, cx: &Cx, page: &P) -> Outcome<Response> {
        self.show_with(cx, StatusCode::OK, page)
    }

    /// The page with another status: 422 for a form that is shown again with what is wrong in it. Where its form was sent, the
    /// other languages take along what was typed; what is shown once stays, and they open beside it.
    pub fn show_with<P: Page>(&self, cx: &Cx, status: StatusCode, page: &P) -> Outcome<Response> {
        let mut html = cx.pages.render(&self.lang, page, &self.frame)?;
        if let Some(typed) = self.frame.typed() {
            html = if refill::is_there(&html, typed) {
                let turning = cx.pages.render(&self.lang, page, &self.frame.turning())?;
                refill::put(&turning, typed)
            } else if typed.fields.is_none() {
                cx.pages.render(&self.lang, page, &self.frame.beside())?
            } else {
                html
            };
        }
        let mut response = (status, Html(html)).into_response();
        response.extensions_mut().insert(Told);
        Ok(response)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Outcome<Self> {
        let visit = parts.extensions.get::<Self>().cloned();
        visit.ok_or_else(|| Error::internal("a handler was reached without passing the edge"))
    }
}
