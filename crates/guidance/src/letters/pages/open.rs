//! The open pages for parents: which decision comes, and the letter about it without a name, in five languages. Whoever scans the
//! code on a letter comes here, without an account.
//!
//! Deliberately absent: anything about anybody.

use axum::extract::{Path, State};
use axum::response::Response;
use journey::Journeys;
use kit::{Error, Outcome, Page, Visit};
use serde::Serialize;

use super::shown::{LangShown, anybody, language, languages, sample, sample_languages, with_letter};
use crate::letters::WITH_LETTER;
use crate::letters::words::{Letter, Words};

/// The list of decisions.
#[derive(Debug, Serialize)]
pub struct ParentsPage {
    moments: Vec<&'static str>,
}

/// One decision.
#[derive(Debug, Serialize)]
pub struct ParentPage {
    moment: &'static str,
    letter: Words,
    languages: Vec<LangShown>,
}

pub(super) async fn list(State(journeys): State<Journeys>, visit: Visit) -> Outcome<Response> {
    let page = ParentsPage {
        moments: WITH_LETTER.to_vec(),
    };
    visit.show(&journeys.cx, &page)
}

pub(super) async fn show(
    State(journeys): State<Journeys>,
    Path(moment): Path<String>,
    visit: Visit,
) -> Outcome<Response> {
    let moment = with_letter(&moment).ok_or(Error::NotFound)?;
    let cx = &journeys.cx;
    let today = cx.clock.today();
    let mut letter = Letter {
        moment: moment.to_owned(),
        ..Letter::default()
    };
    if let Some(position) = anybody(&journeys.known, moment, today) {
        letter = letter.with_dates(&journeys.known, &position, today);
    }
    let lang = language(&visit, &cx.texts);
    let page = ParentPage {
        moment,
        letter: letter.words(lang),
        languages: languages(&cx.texts, lang),
    };
    visit.show(cx, &page)
}

impl Page for ParentsPage {
    const TEMPLATE: &'static str = "letters/parents.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let moments = WITH_LETTER.to_vec();
        vec![("all", Self { moments })]
    }
}

impl Page for ParentPage {
    const TEMPLATE: &'static str = "letters/parent.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |lang| Self {
            moment: "d06",
            letter: sample(lang),
            languages: sample_languages(),
        };
        vec![("Dutch", page("nl")), ("Arabic", page("ar"))]
    }
}
