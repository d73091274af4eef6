//! The open pages for parents: which decision comes, and the letter about it without a name, in five languages. Whoever scans the
//! code on a letter comes here, without an account.
//!
//! Deliberately absent: anything about anybody.

use axum::extract::{Path, State};
use axum::response::Response;
use journey::Journeys;
use kit::{Args, Error, Outcome, Page, Visit};
use serde::Serialize;

use super::shown::{LangShown, anybody, language, languages, rest, sample, sample_languages, with_letter};
use crate::letters::WITH_LETTER;
use crate::letters::words::{Letter, Words};

/// The list of decisions.
#[derive(Debug, Serialize)]
pub struct ParentsPage {
    told_in: &'static str,
    told_dir: &'static str,
    title: String,
    intro: String,
    rest: Option<String>,
    moments: Vec<(&'static str, String)>,
    languages: Vec<LangShown>,
}

/// One decision.
#[derive(Debug, Serialize)]
pub struct ParentPage {
    moment: &'static str,
    letter: Words,
    /// That the rest of the site is in other languages.
    rest: Option<String>,
    languages: Vec<LangShown>,
}

pub(super) async fn list(State(journeys): State<Journeys>, visit: Visit) -> Outcome<Response> {
    let texts = &journeys.cx.texts;
    let lang = language(&visit, texts);
    let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
    let moment = |id: &'static str| (id, say(&format!("moment-{id}-title")));
    let page = ParentsPage {
        told_in: lang.tag(),
        told_dir: lang.dir(),
        title: say("letters-parents-title"),
        intro: say("letters-parents-intro"),
        rest: rest(texts, lang),
        moments: WITH_LETTER.iter().copied().map(moment).collect(),
        languages: languages(texts, lang),
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
        rest: rest(&cx.texts, lang),
        languages: languages(&cx.texts, lang),
    };
    visit.show(cx, &page)
}

impl Page for ParentsPage {
    const TEMPLATE: &'static str = "letters/parents.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |lang, rest: Option<&str>| Self {
            told_in: lang,
            told_dir: "ltr",
            title: "Voor ouders".to_owned(),
            intro: "Kies wat er speelt.".to_owned(),
            rest: rest.map(str::to_owned),
            moments: WITH_LETTER
                .iter()
                .map(|id| (*id, "Een keuze".to_owned()))
                .collect(),
            languages: sample_languages(),
        };
        vec![
            ("all", page("nl", None)),
            (
                "Polish",
                page("pl", Some("Reszta strony jest w innych językach.")),
            ),
        ]
    }
}

impl Page for ParentPage {
    const TEMPLATE: &'static str = "letters/parent.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |lang| Self {
            moment: "d06",
            letter: sample(lang),
            rest: (lang == "ar").then(|| "De rest is in andere talen.".to_owned()),
            languages: sample_languages(),
        };
        vec![("Dutch", page("nl")), ("Arabic", page("ar"))]
    }
}
