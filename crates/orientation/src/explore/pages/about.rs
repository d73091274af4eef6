//! What this product does about accessibility and privacy, in short words.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use crate::explore::Explore;

/// A page of plain text.
#[derive(Serialize)]
pub struct AboutPage {
    /// `accessibility` or `privacy`: the beginning of its keys.
    about: &'static str,
    /// How many paragraphs it has.
    paragraphs: Vec<usize>,
}

/// Shows what is done about accessibility.
pub async fn accessibility(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    visit.show(&explore.cx, &page("accessibility"))
}

/// Shows what is done about privacy.
pub async fn privacy(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    visit.show(&explore.cx, &page("privacy"))
}

fn page(about: &'static str) -> AboutPage {
    AboutPage {
        about,
        paragraphs: (1..=4).collect(),
    }
}

impl Page for AboutPage {
    const TEMPLATE: &'static str = "explore/about.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![
            ("accessibility", page("accessibility")),
            ("privacy", page("privacy")),
        ]
    }
}
