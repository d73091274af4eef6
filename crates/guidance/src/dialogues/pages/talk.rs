//! One talk, for **whoever guides**: what the young person wrote, what is added, how it ended, and taking it back.
//!
//! Deliberately absent: writing before the young person did. Until then the page says so, and that the talk itself is a way.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::glass::OpenShown;
use policy::calendar::day_at;
use policy::{Actor, PersonId, ThingId, Untrusted};
use serde::Serialize;

use super::super::{
    Agreed, Opening, Saying, Side, State, StepState, Verb, finish as finish_talk, next,
    take_back as take_talk_back, write,
};
use super::forms::{self, ENDING, Typed, faults, refused, unwritten};
use super::opened::opened;
use super::person::{MOST, Most, title};
use super::prepare::PartShown;
use super::shown::{Fault, StepShown, WordsShown, topics};

/// The page.
#[derive(Debug, Serialize)]
pub struct TalkPage {
    id: String,
    person: String,
    name: String,
    with: Option<String>,
    day: Option<Date>,
    state: &'static str,
    /// Since when the young person asks for it, while there is no day.
    asked: Option<Date>,
    /// Whether it is whoever reads that they asked, and who can name a day.
    asked_me: bool,
    topics: Vec<String>,
    earlier: Vec<StepShown>,
    agreed: Vec<StepShown>,
    parts: Vec<PartShown>,
    words: WordsShown,
    /// What stands in the field: what was typed, or what was kept.
    text: String,
    seen: String,
    /// Whether one guides, and so may do anything here at all.
    guides: bool,
    /// The glass through which a safeguarding officer reads it.
    glass: Option<OpenShown>,
    /// Whether one may add words now.
    writes: bool,
    /// Whether it can still end.
    ends: bool,
    moments: Vec<String>,
    most: Most,
    typed: Typed,
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
        return Ok(see_other(&format!("/mijn/gesprek/{id}")));
    };
    page.done = visit.done(&["bewaard", "gehouden", "afgesproken", "stap"]);
    visit.show(&journeys.cx, &page)
}

pub(super) async fn send(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["tekst", "gezien"])?;
    let talk: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let saying = Saying {
        text: sent.text("tekst").to_owned(),
        together: false,
        seen: sent.text("gezien").to_owned(),
    };
    let wrote = write((&journeys.db, &journeys.known), &me.actor, talk, &saying).await;
    let (status, errors) = match wrote {
        Ok(()) => return Ok(see_other(&format!("/gesprekken/{id}?gedaan=bewaard"))),
        Err(error) => unwritten(error, &visit.lang)?,
    };
    let mut page = page(&journeys, &me.actor, &id).await?.ok_or(Error::NotFound)?;
    page.crossed = status == StatusCode::CONFLICT;
    page.text = saying.text;
    page.errors = errors;
    visit.show_with(&journeys.cx, status, &page)
}

pub(super) async fn finish(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&ENDING)?;
    let talk: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let Journeys { cx, db, known } = &journeys;
    let errors = match forms::ending(&sent, known, cx.clock.today(), &title(&journeys)) {
        Err(wrong) => faults(&wrong, &visit.lang),
        Ok(ending) => match finish_talk((db, &cx.ids, known), &me.actor, talk, &ending).await {
            Ok(()) => {
                let done = ending.step.map_or("gehouden", |_| "afgesproken");
                return Ok(see_other(&format!("/gesprekken/{id}?gedaan={done}")));
            }
            Err(Error::Unprocessable(refusal)) => refused("dag", &refusal, &visit.lang),
            Err(error) => return Err(error),
        },
    };
    let mut page = page(&journeys, &me.actor, &id).await?.ok_or(Error::NotFound)?;
    page.typed = Typed::sent(&sent);
    page.errors = errors;
    visit.show_with(cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub(super) async fn take_back(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["terug"])?;
    let talk: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let back = sent.given("terug").is_none();
    let person = take_talk_back((&journeys.db, &journeys.known), &me.actor, talk, back).await?;
    let done = if back { "ingetrokken" } else { "terug" };
    Ok(see_other(&format!("/mensen/{person}/gesprek?gedaan={done}")))
}

/// The page; none for the young person, who has one of their own.
async fn page(journeys: &Journeys, actor: &Actor, id: &str) -> Outcome<Option<TalkPage>> {
    let opening = opened(journeys, actor, id).await?;
    let other = opening.talk.person != actor.person;
    Ok(other.then(|| TalkPage::new(journeys, &opening, actor.person)))
}

impl TalkPage {
    fn new(journeys: &Journeys, opening: &Opening, me: PersonId) -> Self {
        let talk = &opening.talk;
        let shown = |steps: &[Agreed]| StepShown::all(steps, opening.today);
        let may = |verb| opening.guides() && next(&talk.stands(), verb).is_ok();
        let about = topics(&journeys.known, talk);
        // What was planned stays to be ticked, also when its moment has passed since.
        let mut moments = opening.moments.clone();
        moments.extend(about.iter().filter(|id| !opening.moments.contains(id)).cloned());
        let planned = talk.day.filter(|day| *day <= opening.today);
        Self {
            id: talk.id.to_string(),
            person: talk.person.to_string(),
            name: opening.name.clone(),
            with: opening.with.clone(),
            day: talk.day,
            state: talk.state.word(),
            asked: talk.asked_at.filter(|_| talk.waits()).map(day_at),
            asked_me: talk.waits() && talk.held_by == me && opening.guides(),
            earlier: shown(&opening.earlier),
            agreed: shown(&opening.agreed),
            parts: PartShown::all(opening),
            words: WordsShown::new(talk),
            text: talk.said_adult.clone(),
            seen: talk.mark(),
            guides: opening.guides(),
            glass: opening.glass.map(OpenShown::from),
            writes: may(Verb::Write(Side::Adult)),
            ends: may(Verb::Hold),
            moments,
            most: MOST,
            typed: Typed {
                dag: planned.unwrap_or(opening.today).to_string(),
                over: about.clone(),
                later: opening
                    .tenths
                    .map(|tenths| tenths.to_string())
                    .unwrap_or_default(),
                ..Typed::default()
            },
            topics: about,
            crossed: false,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for TalkPage {
    const TEMPLATE: &'static str = "dialogues/talk.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |state: State, words: WordsShown| Self {
            id: "0".repeat(32),
            person: "1".repeat(32),
            name: "Noor Voorbeeld".to_owned(),
            with: Some("Vera Voorbeeld".to_owned()),
            day: (state != State::Prepared).then(|| jiff::civil::date(2026, 11, 26)),
            state: state.word(),
            asked: (state == State::Prepared).then(|| jiff::civil::date(2026, 11, 12)),
            asked_me: state == State::Prepared,
            topics: vec!["d04".to_owned()],
            earlier: Vec::new(),
            agreed: Vec::new(),
            parts: PartShown::samples(),
            words,
            text: String::new(),
            seen: "0".repeat(16),
            guides: true,
            glass: None,
            writes: matches!(state, State::Written | State::Added | State::Held),
            ends: !matches!(state, State::Closed | State::TakenBack),
            moments: vec!["d04".to_owned(), "d05".to_owned()],
            most: MOST,
            typed: Typed::default(),
            crossed: false,
            errors: Vec::new(),
            done: None,
        };
        let silent = || WordsShown {
            young_on: None,
            together: false,
            ..WordsShown::sample("", "")
        };
        let both = || WordsShown::sample("Ik hielp mijn oom.", "Je vroeg zelf door.");
        let planned = Self {
            with: None,
            earlier: StepShown::samples(&[StepState::Open]),
            ..sample(State::Prepared, silent())
        };
        let crossed = Self {
            crossed: true,
            text: "Je vroeg zelf door.".to_owned(),
            done: Some("stap".to_owned()),
            ..sample(State::Written, WordsShown::sample("", ""))
        };
        let fault = |field: &&str| Fault {
            field: (*field).to_owned(),
            text: "Dit klopt niet.".to_owned(),
        };
        let wrong = Self {
            typed: Typed::sample(),
            errors: ENDING.iter().chain(&["tekst"]).map(fault).collect(),
            ..sample(State::Added, both())
        };
        let held = Self {
            done: Some("gehouden".to_owned()),
            ..sample(State::Held, both())
        };
        let closed = Self {
            agreed: StepShown::samples(&[StepState::Open, StepState::Done, StepState::Dropped]),
            done: Some("afgesproken".to_owned()),
            ..sample(State::Closed, both())
        };
        let gone = Self {
            agreed: StepShown::samples(&[StepState::TakenBack]),
            done: Some("bewaard".to_owned()),
            ..sample(State::TakenBack, both())
        };
        let glass = Self {
            guides: false,
            glass: Some(OpenShown::sample()),
            writes: false,
            ends: false,
            ..sample(State::Written, both())
        };
        vec![
            ("planned", planned),
            ("crossed", crossed),
            ("wrong", wrong),
            ("held", held),
            ("closed", closed),
            ("taken back", gone),
            ("break-glass", glass),
        ]
    }
}
