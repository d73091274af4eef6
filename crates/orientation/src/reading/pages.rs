//! The **page**: what figures say, what they do not say, and the cases.
//!
//! A form sends the answers to the same address, so that it works without a script, by keyboard and on paper: with `alles=ja` every
//! explanation is shown.

use axum::extract::State;
use axum::response::Response;
use kit::{Action, DataClass, Outcome, Page, Templates, Urls, Visit, templates};
use serde::Serialize;

use super::cases::{CASES, Case, NOTS, TALKS, TERMS};
use crate::atlas::Atlas;

/// Addresses of this feature.
pub fn urls() -> Urls<Atlas> {
    Urls::new().get(
        "/werk/lezen",
        show,
        Action::Public("figures about work read"),
        DataClass::Public,
    )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "reading/reading.html" => "reading.html" }
}

/// A case as it is shown.
#[derive(Clone, Debug, Serialize)]
struct CaseShown {
    id: &'static str,
    field: &'static str,
    /// The answer that was given.
    given: Option<&'static str>,
    /// The answer that says what the figure says.
    says: &'static str,
    /// What the figure says is told.
    told: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ReadingPage {
    terms: &'static [&'static str],
    nots: &'static [u8],
    talks: &'static [u8],
    cases: Vec<CaseShown>,
    /// Every explanation is shown, for paper.
    all: bool,
    /// The case whose button was pressed without an answer.
    unanswered: Option<&'static str>,
}

async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let asked = |field: &str| visit.asked(field).map(str::to_owned);
    visit.show(atlas.cx(), &ReadingPage::new(asked))
}

impl ReadingPage {
    fn new(asked: impl Fn(&str) -> Option<String>) -> Self {
        let all = asked("alles").as_deref() == Some("ja");
        let shown = |case: &Case| {
            let given = case.given(asked(case.field).as_deref());
            CaseShown {
                id: case.id,
                field: case.field,
                given,
                says: case.says,
                told: all || given.is_some(),
            }
        };
        let cases: Vec<CaseShown> = CASES.iter().map(shown).collect();
        let pressed = asked("zaak");
        let pressed = cases.iter().find(|case| Some(case.field) == pressed.as_deref());
        let unanswered = pressed.filter(|case| !case.told).map(|case| case.field);
        Self {
            terms: &TERMS,
            nots: &NOTS,
            talks: &TALKS,
            cases,
            all,
            unanswered,
        }
    }
}

impl Page for ReadingPage {
    const TEMPLATE: &'static str = "reading/reading.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let with = |pairs: &[(&str, &str)]| {
            ReadingPage::new(|field| {
                let found = pairs.iter().find(|(known, _)| *known == field);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        vec![
            ("to begin", with(&[])),
            ("some answered", with(&[("z1", "b"), ("z2", "a"), ("zaak", "z2")])),
            ("pressed without an answer", with(&[("zaak", "z3")])),
            ("everything told", with(&[("alles", "ja"), ("z5", "a")])),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::Cx;
    use kit::pages::check_page;

    #[test]
    fn the_page_renders_with_every_sample() {
        let texts: Vec<_> = crate::atlas::TEXTS
            .iter()
            .chain(&crate::reading::TEXTS)
            .copied()
            .collect();
        let cx = Cx::new(&texts, templates()).unwrap();
        let today = jiff::civil::date(2026, 10, 10);
        check_page::<ReadingPage>(&cx.pages, &cx.texts, "/werk/lezen", today).unwrap();
    }
}
