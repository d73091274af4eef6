//! The young person **prepares** a talk: first what they were going to do since last time, then questions to think about, then
//! their own words; or they choose to do it together in the talk.
//!
//! Deliberately absent: fields that have to be filled in. A few sentences are enough.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::{Actor, ThingId, Untrusted};
use serde::Serialize;

use super::super::{
    Agreed, LONGEST_TEXT, Opening, Part, Saying, State, StepState, withdraw as let_go, write,
};
use super::forms::{refused, unwritten};
use super::opened::opened;
use super::shown::{Fault, StepShown, WordsShown, topics};

/// A part of the talk, with a question that fits whoever prepares.
#[derive(Clone, Debug, Serialize)]
pub struct PartShown {
    part: &'static str,
    question: Option<String>,
}

impl PartShown {
    /// The parts that ask something.
    pub fn all(opening: &Opening) -> Vec<Self> {
        let shown = |(part, question): &(Part, Option<String>)| Self {
            part: part.word(),
            question: question.clone(),
        };
        opening.questions.iter().map(shown).collect()
    }

    /// One with and the others without a question.
    pub fn samples() -> Vec<Self> {
        let parts = Part::ALL.iter().filter(|part| part.competency().is_some());
        let sample = |part: &Part| Self {
            part: part.word(),
            question: (*part == Part::Widen).then(|| "network-b1".to_owned()),
        };
        parts.map(sample).collect()
    }
}

/// The page.
#[derive(Debug, Serialize)]
pub struct PreparePage {
    id: String,
    with: Option<String>,
    day: Option<Date>,
    state: &'static str,
    topics: Vec<String>,
    earlier: Vec<StepShown>,
    agreed: Vec<StepShown>,
    parts: Vec<PartShown>,
    words: WordsShown,
    /// What stands in the field: what was typed, or what was kept.
    text: String,
    most: usize,
    seen: String,
    writes: bool,
    /// Where they ask for it and wait for a day: whether whoever they asked sees that.
    asked: Option<bool>,
    crossed: bool,
    errors: Vec<Fault>,
    done: Option<String>,
}

pub(super) async fn show(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let Some(mut page) = page(&journeys, &me.actor, &id).await? else {
        return Ok(see_other(&format!("/gesprekken/{id}")));
    };
    page.done = visit.done(&["bewaard", "samen", "stap", "losgelaten", "gevraagd"]);
    visit.show(&journeys.cx, &page)
}

pub(super) async fn send(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["tekst", "samen", "gezien"])?;
    let talk: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let saying = Saying {
        text: sent.text("tekst").to_owned(),
        together: sent.given("samen").is_some(),
        seen: sent.text("gezien").to_owned(),
    };
    let wrote = write((&journeys.db, &journeys.known), &me.actor, talk, &saying).await;
    let (status, errors) = match wrote {
        Ok(()) => {
            let done = if saying.text.is_empty() {
                "samen"
            } else {
                "bewaard"
            };
            return Ok(see_other(&format!("/mijn/gesprek/{id}?gedaan={done}")));
        }
        Err(error) => unwritten(error, &visit.lang)?,
    };
    let mut page = page(&journeys, &me.actor, &id).await?.ok_or(Error::NotFound)?;
    page.crossed = status == StatusCode::CONFLICT;
    page.text = saying.text;
    page.errors = errors;
    visit.show_with(&journeys.cx, status, &page)
}

/// Lets go of a talk that one asked for, or asks for it after all.
pub(super) async fn withdraw(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["terug"])?;
    let talk: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let back = sent.given("terug").is_none();
    let done = if back { "losgelaten" } else { "gevraagd" };
    match let_go((&journeys.db, &journeys.known), &me.actor, talk, back).await {
        Ok(()) => Ok(see_other(&format!("/mijn/gesprek/{id}?gedaan={done}"))),
        Err(Error::Unprocessable(refusal)) => {
            // Somebody planned it in between, or it took place: the page says how it stands now.
            let mut page = page(&journeys, &me.actor, &id).await?.ok_or(Error::NotFound)?;
            page.errors = refused("tekst", &refusal, &visit.lang);
            visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// The page; none for whoever is on the other side of the talk.
async fn page(journeys: &Journeys, actor: &Actor, id: &str) -> Outcome<Option<PreparePage>> {
    let opening = opened(journeys, actor, id).await?;
    let own = opening.talk.person == actor.person;
    Ok(own.then(|| PreparePage::new(journeys, &opening)))
}

impl PreparePage {
    fn new(journeys: &Journeys, opening: &Opening) -> Self {
        let talk = &opening.talk;
        let shown = |steps: &[Agreed]| StepShown::all(steps, opening.today);
        Self {
            id: talk.id.to_string(),
            with: opening.with.clone(),
            day: talk.day,
            state: talk.state.word(),
            topics: topics(&journeys.known, talk),
            earlier: shown(&opening.earlier),
            agreed: shown(&opening.agreed),
            parts: PartShown::all(opening),
            words: WordsShown::new(talk),
            text: talk.said_young.clone(),
            most: LONGEST_TEXT,
            seen: talk.mark(),
            writes: !matches!(talk.state, State::TakenBack | State::Withdrawn),
            asked: opening.asked,
            crossed: false,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for PreparePage {
    const TEMPLATE: &'static str = "dialogues/prepare.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |state: State| Self {
            id: "0".repeat(32),
            with: Some("Vera Voorbeeld".to_owned()),
            day: (state != State::Prepared).then(|| jiff::civil::date(2026, 11, 26)),
            state: state.word(),
            topics: vec!["d04".to_owned()],
            earlier: Vec::new(),
            agreed: Vec::new(),
            parts: PartShown::samples(),
            words: WordsShown {
                young_on: None,
                together: false,
                ..WordsShown::sample("", "")
            },
            text: String::new(),
            most: LONGEST_TEXT,
            seen: "0".repeat(16),
            writes: !matches!(state, State::TakenBack | State::Withdrawn),
            asked: (state == State::Prepared).then_some(true),
            crossed: false,
            errors: Vec::new(),
            done: None,
        };
        let words = || WordsShown::sample("Ik hielp mijn oom.\nHet was zwaar.", "Je vroeg zelf door.");
        let first = Self {
            with: None,
            earlier: StepShown::samples(&[StepState::Open]),
            ..sample(State::Prepared)
        };
        let together = Self {
            words: WordsShown::sample("", ""),
            asked: Some(false),
            done: Some("samen".to_owned()),
            ..sample(State::Written)
        };
        let added = Self {
            words: words(),
            text: "Ik hielp mijn oom.".to_owned(),
            crossed: true,
            errors: vec![Fault {
                field: "tekst".to_owned(),
                text: "Er is net geschreven.".to_owned(),
            }],
            ..sample(State::Added)
        };
        let closed = Self {
            words: words(),
            agreed: StepShown::samples(&[StepState::Open, StepState::Done]),
            done: Some("bewaard".to_owned()),
            ..sample(State::Closed)
        };
        let held = Self {
            words: words(),
            done: Some("stap".to_owned()),
            ..sample(State::Held)
        };
        vec![
            ("first, with a step of last time", first),
            ("together", together),
            ("crossed", added),
            ("held", held),
            ("closed", closed),
            ("taken back", sample(State::TakenBack)),
            (
                "let go of",
                Self {
                    done: Some("losgelaten".to_owned()),
                    ..sample(State::Withdrawn)
                },
            ),
            (
                "asked again",
                Self {
                    done: Some("gevraagd".to_owned()),
                    ..sample(State::Prepared)
                },
            ),
        ]
    }
}
