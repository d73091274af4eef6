//! A talk as a **sheet** of paper: what both wrote and the step, the same for both.
//!
//! Deliberately absent: anything that stands on only one of the two screens.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::{Outcome, Page, SignedIn, Visit};
use serde::Serialize;

use super::super::{Opening, StepState};
use super::opened::to_take_along;
use super::shown::{StepShown, WordsShown, topics};

/// The sheet.
#[derive(Debug, Serialize)]
pub struct SheetPage {
    back: String,
    name: String,
    with: Option<String>,
    day: Date,
    topics: Vec<String>,
    words: WordsShown,
    agreed: Vec<StepShown>,
}

pub(super) async fn show(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let read = to_take_along(&journeys, &me.actor, &id).await?;
    let own = read.talk.person == me.actor.person;
    visit.show(&journeys.cx, &SheetPage::new(&journeys, &read, own))
}

impl SheetPage {
    fn new(journeys: &Journeys, opening: &Opening, own: bool) -> Self {
        let talk = &opening.talk;
        let under = if own { "/mijn/gesprek" } else { "/gesprekken" };
        Self {
            back: format!("{under}/{}", talk.id),
            name: opening.name.clone(),
            with: opening.with.clone(),
            day: talk.day.unwrap_or(opening.today),
            topics: topics(&journeys.known, talk),
            words: WordsShown::new(talk),
            agreed: StepShown::all(&opening.agreed, opening.today),
        }
    }
}

impl Page for SheetPage {
    const TEMPLATE: &'static str = "dialogues/sheet.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |words, agreed: &[StepState]| Self {
            back: "/gesprekken/0".to_owned(),
            name: "Noor Voorbeeld".to_owned(),
            with: (!agreed.is_empty()).then(|| "Vera Voorbeeld".to_owned()),
            day: jiff::civil::date(2026, 11, 26),
            topics: agreed.iter().map(|_| "d04".to_owned()).collect(),
            words,
            agreed: StepShown::samples(agreed),
        };
        let both = WordsShown::sample("Ik hielp mijn oom.\nHet was zwaar.", "Je vroeg zelf door.");
        vec![
            ("closed", sample(both, &[StepState::Open])),
            ("together, nothing yet", sample(WordsShown::sample("", ""), &[])),
        ]
    }
}
