//! The young person's own **talks and steps**: what they said they would do, the talks that go on, and beginning one.
//!
//! Deliberately absent: a talk with somebody who is not their tutor. A counsellor invites, and then it stands here.

use axum::extract::State as Ours;
use axum::http::StatusCode;
use axum::response::Response;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::{Actor, PersonId, Untrusted};
use serde::Serialize;

use super::super::{Read, State, StepState, begin as begin_talk, read::read};
use super::shown::{Fault, StepShown, TalkShown};

/// Somebody with whom a talk can be begun.
#[derive(Clone, Debug, Serialize)]
struct TutorShown {
    id: String,
    name: Option<String>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    steps: Vec<StepShown>,
    over: Vec<StepShown>,
    talks: Vec<TalkShown>,
    earlier: Vec<TalkShown>,
    tutors: Vec<TutorShown>,
    /// What was typed about a step: which, and the other day.
    typed: Option<(String, String)>,
    errors: Vec<Fault>,
    done: Option<String>,
}

pub(super) async fn show(Ours(journeys): Ours<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&journeys, &me.actor).await?;
    page.done = visit.done(&["stap"]);
    visit.show(&journeys.cx, &page)
}

pub(super) async fn begin(
    Ours(journeys): Ours<Journeys>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["met"])?;
    let Some(with) = sent.given("met") else {
        let mut page = page(&journeys, &me.actor).await?;
        page.errors = super::forms::faults(&[("met", "dialogues-with-missing")], &visit.lang);
        return visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let with: PersonId = with.parse().map_err(|_| Error::NotFound)?;
    let Journeys { cx, db, known } = &journeys;
    let id = begin_talk((db, &cx.ids, known), &me.actor, with).await?;
    Ok(see_other(&format!("/mijn/gesprek/{id}")))
}

/// The page with what is wrong with the other day of a step.
pub(super) async fn with_fault(
    journeys: &Journeys,
    visit: &Visit,
    actor: &Actor,
    (step, day): (&str, &str),
    errors: Vec<Fault>,
) -> Outcome<Response> {
    let mut page = page(journeys, actor).await?;
    page.typed = Some((step.to_owned(), day.to_owned()));
    page.errors = errors;
    visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn page(journeys: &Journeys, actor: &Actor) -> Outcome<OwnPage> {
    let known = &journeys.known;
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let read = read(&mut tx, known, actor, Untrusted::new(actor.person)).await?;
            tx.commit().await?;
            Ok(OwnPage::new(journeys, &read))
        })
        .await
}

impl OwnPage {
    fn new(journeys: &Journeys, read: &Read) -> Self {
        let (talks, earlier) = TalkShown::lists(&journeys.known, read, "/mijn/gesprek");
        let (steps, over) = StepShown::lists(read);
        let tutor = |(id, name): &(PersonId, Option<String>)| TutorShown {
            id: id.to_string(),
            name: name.clone(),
        };
        Self {
            steps,
            over,
            talks,
            earlier,
            tutors: read.tutors.iter().map(tutor).collect(),
            typed: None,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "dialogues/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = || Self {
            steps: Vec::new(),
            over: Vec::new(),
            talks: Vec::new(),
            earlier: Vec::new(),
            tutors: Vec::new(),
            typed: None,
            errors: Vec::new(),
            done: None,
        };
        let tutor = |id: &str, name: Option<&str>| TutorShown {
            id: id.repeat(32),
            name: name.map(str::to_owned),
        };
        let full = Self {
            steps: StepShown::samples(&[StepState::Open]),
            over: StepShown::samples(&[StepState::Done, StepState::Dropped]),
            talks: [State::Prepared, State::Written, State::Added, State::Held]
                .map(TalkShown::sample)
                .to_vec(),
            earlier: [State::Closed, State::TakenBack, State::Withdrawn]
                .map(TalkShown::sample)
                .to_vec(),
            tutors: vec![tutor("1", Some("Vera Voorbeeld")), tutor("2", None)],
            done: Some("stap".to_owned()),
            ..sample()
        };
        let wrong = Self {
            steps: StepShown::samples(&[StepState::Open]),
            tutors: vec![tutor("1", Some("Vera Voorbeeld"))],
            typed: Some(("5".repeat(32), "2025-01-01".to_owned())),
            errors: vec![Fault {
                field: format!("dag-{}", "5".repeat(32)),
                text: "Kies een dag die nog komt.".to_owned(),
            }],
            ..sample()
        };
        vec![
            ("nothing yet, no tutor", sample()),
            ("everything", full),
            ("wrong", wrong),
        ]
    }
}
