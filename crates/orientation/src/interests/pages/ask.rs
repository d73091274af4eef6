//! Six activities on a page. What was answered goes along in the address, so that back, reload and another language lose nothing.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::super::Interests;
use super::super::sitting::{Sitting, on_page, pages};
use super::super::view::{Question, questions};
use super::{FORM, LOT, PAGE, at, query, read};

/// A page of questions.
#[derive(Debug, Serialize)]
pub struct AskPage {
    /// Which page, counted from one, and of how many.
    pub(in crate::interests) number: usize,
    pub(in crate::interests) total: usize,
    pub(in crate::interests) questions: Vec<Question>,
    /// Whereto the form goes, and whether it is kept there.
    pub(in crate::interests) action: &'static str,
    pub(in crate::interests) kept: bool,
    pub(in crate::interests) hidden: Vec<(String, String)>,
    pub(in crate::interests) back: String,
    /// To the result, before everything was answered.
    pub(in crate::interests) stop: Option<String>,
}

/// Shows the page that the address asks for, or the result after the last.
pub(super) async fn show(State(interests): State<Interests>, visit: Visit) -> Outcome<Response> {
    let sitting = read(&interests, &visit);
    let total = pages(&interests.activities, sitting.form);
    let number = visit
        .asked(PAGE)
        .and_then(|page| page.parse::<usize>().ok())
        .unwrap_or(1)
        .max(1);
    if number > total {
        let result = visit.frame.link("/interesses/uitkomst", &query(&sitting));
        return Ok(Redirect::to(&result).into_response());
    }
    let back = match number {
        1 => visit.frame.link("/interesses", &[]),
        later => at(&visit, &sitting, later - 1),
    };
    let stop =
        (!sitting.answers.is_empty()).then(|| visit.frame.link("/interesses/uitkomst", &query(&sitting)));
    let page = AskPage {
        number,
        total,
        questions: questions(&interests.activities, &sitting, number, &visit.lang),
        action: "/interesses/vragen",
        kept: false,
        hidden: hidden(&interests, &visit, &sitting, number),
        back,
        stop,
    };
    visit.show(&interests.cx, &page)
}

/// All that is not asked on this page, and the page to go on to.
fn hidden(interests: &Interests, visit: &Visit, sitting: &Sitting, number: usize) -> Vec<(String, String)> {
    let here: Vec<&str> = on_page(&interests.activities, sitting.form, number)
        .map(|one| one.id.as_str())
        .collect();
    let answers = sitting.fields().filter(|(id, _)| !here.contains(id));
    let language = visit.frame.chosen().map(|tag| ("taal", tag.to_owned()));
    let head = [
        (PAGE, (number + 1).to_string()),
        (FORM, sitting.form.word().to_owned()),
        (LOT, sitting.lot.to_string()),
    ];
    let all = head
        .into_iter()
        .chain(language)
        .chain(answers.map(|(id, word)| (id, word.to_owned())));
    all.map(|(name, value)| (name.to_owned(), value)).collect()
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "interests/ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let (interests, lang) = super::samples::shared();
        let page = |sitting: Sitting, number: usize, kept: bool| AskPage {
            number,
            total: pages(&interests.activities, sitting.form),
            questions: questions(&interests.activities, &sitting, number, &lang),
            action: if kept {
                "/mijn/interesses/vragen"
            } else {
                "/interesses/vragen"
            },
            kept,
            hidden: vec![(PAGE.to_owned(), number.to_string())],
            back: "/interesses".to_owned(),
            stop: (!sitting.answers.is_empty()).then(|| "/interesses/uitkomst".to_owned()),
        };
        vec![
            ("the first page", page(super::samples::nothing(), 1, false)),
            (
                "in the middle",
                page(super::samples::maker(super::Form::Short), 3, false),
            ),
            (
                "the last page, kept",
                page(super::samples::maker(super::Form::Long), 10, true),
            ),
        ]
    }
}
