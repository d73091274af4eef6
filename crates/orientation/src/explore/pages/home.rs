//! The first page: what this is, and where to begin.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use crate::explore::Explore;

/// The first page.
#[derive(Serialize)]
pub struct HomePage {
    /// How many rules, courses and sources the facts hold.
    rules: usize,
    courses: usize,
    sources: usize,
    examples: Vec<Example>,
}

/// An example to look at, without answering anything: key of its words, and its address.
pub(super) type Example = (&'static str, String);

/// The examples.
pub(super) fn examples(visit: &Visit) -> Vec<Example> {
    let link = |query: &str| visit.frame.link("/deuren", &kit::pages::read_query(query));
    EXAMPLES.iter().map(|(key, query)| (*key, link(query))).collect()
}

/// Shows the first page.
pub async fn show(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let (facts, catalogue) = (explore.knowledge.facts(), explore.knowledge.catalogue());
    let page = HomePage {
        rules: facts.edges().len(),
        courses: catalogue.courses().len() + catalogue.programmes().len(),
        sources: facts.sources().len(),
        examples: examples(&visit),
    };
    visit.show(&explore.cx, &page)
}

const EXAMPLES: [(&str, &str); 4] = [
    ("explore-example-advice", "waar=po-8&advies=vmbo-tl&advies=havo"),
    ("explore-example-tl", "waar=vmbo-tl-4&extra=nee&leeftijd=15"),
    ("explore-example-havo", "waar=havo-3&leeftijd=15"),
    ("explore-example-mbo", "waar=mbo-2&jaar=diploma&leeftijd=18"),
];

impl Page for HomePage {
    const TEMPLATE: &'static str = "explore/home.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let examples = EXAMPLES
            .iter()
            .map(|(key, query)| (*key, format!("/deuren?{query}")))
            .collect();
        vec![(
            "home",
            HomePage {
                rules: 96,
                courses: 351,
                sources: 43,
                examples,
            },
        )]
    }
}
