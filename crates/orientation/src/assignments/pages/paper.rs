//! An assignment on paper: its pieces with lines to write on, and the address where it can be done on a screen.
//!
//! Deliberately absent: a name and a secret. The code leads to the page of whoever signs in.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use kit::pages::square;
use kit::{Outcome, Page, SignedIn, Visit};
use serde::Serialize;

use super::shown::{Head, PieceShown, look, sample};
use super::thing;
use crate::assignments::Assignments;

/// The sheet.
#[derive(Debug, Serialize)]
pub struct PaperPage {
    head: Head,
    pieces: Vec<PieceShown>,
    /// The code as SVG.
    code: String,
    address: String,
}

pub(super) async fn show(
    State(on): State<Assignments>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    headers: HeaderMap,
) -> Outcome<Response> {
    let seen = look(&on, &me.actor, thing(&id)?).await?;
    let address = format!("{}/mijn/opdrachten/{id}", on.cx().origin(&headers));
    let page = PaperPage {
        head: Head::new(&seen.assignment, on.cx().clock.today()),
        pieces: PieceShown::all(&on, &visit, &seen.pieces, None),
        code: square(&address)?,
        address,
    };
    visit.show(on.cx(), &page)
}

impl Page for PaperPage {
    const TEMPLATE: &'static str = "assignments/paper.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let address = "https://kansrijk.example/mijn/opdrachten/0".to_owned();
        let page = |state| Self {
            head: sample::head(state),
            pieces: sample::pieces(),
            code: square(&address).unwrap_or_default(),
            address: address.clone(),
        };
        vec![("a draft", page("draft")), ("given out", page("given"))]
    }
}
