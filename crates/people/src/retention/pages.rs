//! The page on which everybody reads how long what is kept.

use axum::extract::State;
use axum::response::Response;
use kit::urls::{Action, DataClass};
use kit::{Outcome, Page, Templates, Urls, Visit, templates};
use serde::Serialize;

use super::rules::{RULES, Term};
use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new().get(
        "/privacy/bewaren",
        show,
        Action::Public("retention"),
        DataClass::None,
    )
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "retention/kept.html" => "kept.html" }
}

#[derive(Debug, Serialize)]
struct RuleShown {
    id: &'static str,
    term: String,
    basis: &'static str,
}

/// How long what is kept.
#[derive(Debug, Serialize)]
pub struct KeptPage {
    rules: Vec<RuleShown>,
}

/// The key of the words for a term.
pub(crate) fn term_key(term: Term) -> String {
    match term {
        Term::Days(days) => format!("retention-days-{days}"),
        Term::Months(months) => format!("retention-months-{months}"),
        Term::Years(years) => format!("retention-years-{years}"),
    }
}

async fn show(State(people): State<People>, visit: Visit) -> Outcome<Response> {
    visit.show(&people.cx, &KeptPage::new())
}

impl KeptPage {
    fn new() -> Self {
        let shown = RULES.iter().map(|rule| RuleShown {
            id: rule.sort.id(),
            term: term_key(rule.term),
            basis: rule.basis.id(),
        });
        Self {
            rules: shown.collect(),
        }
    }
}

impl Page for KeptPage {
    const TEMPLATE: &'static str = "retention/kept.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("the table", Self::new())]
    }
}
