//! The beginning: what this is, what it is not, and how many questions somebody wants.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::super::Interests;
use super::super::sitting::{Form, pages};

/// The beginning.
#[derive(Debug, Serialize)]
pub struct StartPage {
    /// The words of both forms, with how many pages each has.
    forms: Vec<(&'static str, usize)>,
    /// The lot that decides where nothing else does.
    lot: u64,
    /// The language, where it was chosen, for the form.
    hidden: Vec<(String, String)>,
    /// Whether one can have an account here.
    accounts: bool,
    attribution: String,
}

/// Shows it.
pub(super) async fn show(State(interests): State<Interests>, visit: Visit) -> Outcome<Response> {
    let chosen = visit.frame.chosen();
    let page = StartPage {
        forms: forms(&interests),
        lot: drawn(&interests),
        hidden: chosen
            .map(|tag| ("taal".to_owned(), tag.to_owned()))
            .into_iter()
            .collect(),
        accounts: interests.cx.gate.is_some(),
        attribution: interests.attribution.to_string(),
    };
    visit.show(&interests.cx, &page)
}

fn forms(interests: &Interests) -> Vec<(&'static str, usize)> {
    let form = |form: Form| (form.word(), pages(&interests.activities, form));
    Form::ALL.map(form).into()
}

/// A lot short enough for an address: the beginning of an id that nobody had before.
pub(in crate::interests) fn drawn(interests: &Interests) -> u64 {
    let fresh = interests.cx.ids.fresh();
    let begins = fresh.get(..4).map(|digits| u64::from_str_radix(digits, 16));
    begins.and_then(Result::ok).unwrap_or_default()
}

impl Page for StartPage {
    const TEMPLATE: &'static str = "interests/start.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |accounts| StartPage {
            forms: vec![("kort", 5), ("lang", 10)],
            lot: 7,
            hidden: Vec::new(),
            accounts,
            attribution: "This <page> includes information from O*NET.".into(),
        };
        vec![("nobody is known", page(false)), ("with accounts", page(true))]
    }
}
