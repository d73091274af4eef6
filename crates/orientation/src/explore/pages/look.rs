//! Looking around: what is there for who skips the question where they are. Examples, and the search for a goal; nothing is
//! claimed about somebody who told nothing.

use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::home::{Example, examples};
use crate::explore::Explore;
use crate::explore::answers::{Answers, PAGE};

/// Looking around.
#[derive(Serialize)]
pub struct LookPage {
    examples: Vec<Example>,
    /// A goal that was told before.
    typed: String,
    /// The language, where it was chosen, for the form.
    hidden: Vec<(String, String)>,
    /// To the question that was skipped.
    begin: String,
}

/// Shows the page.
pub fn show(explore: &Explore, visit: &Visit) -> Outcome<Response> {
    let answers = Answers::read(visit.frame.query(), &PAGE);
    let language = visit
        .frame
        .chosen()
        .map(|tag| ("taal".to_owned(), tag.to_owned()));
    let page = LookPage {
        examples: examples(visit),
        begin: visit.frame.link("/begin", &answers.query(&PAGE)),
        typed: answers.to.unwrap_or_default(),
        hidden: language.into_iter().collect(),
    };
    visit.show(&explore.cx, &page)
}

impl Page for LookPage {
    const TEMPLATE: &'static str = "explore/look.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = LookPage {
            examples: vec![("explore-example-tl", "/deuren?waar=vmbo-tl-4".to_owned())],
            typed: "kapper".to_owned(),
            hidden: Vec::new(),
            begin: "/begin".to_owned(),
        };
        vec![("looking around", page)]
    }
}
