//! The talks and steps of one young person, for **whoever guides** them: log a talk in a minute, or plan one.
//!
//! Deliberately absent: a judgement of the young person, and a note that they cannot read.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use people::glass::OpenShown;
use policy::calendar::day_at;
use policy::{Actor, PersonId, Untrusted};
use serde::Serialize;

use super::super::{
    LONGEST_HELPER, LONGEST_STEP, LONGEST_TEXT, Read, State, StepState, log as log_talk, plan as plan_talk,
    read::read,
};
use super::forms::{self, LOG, PLAN, Typed, faults, refused};
use super::shown::{Fault, StepShown, TalkShown};

/// The page.
#[derive(Debug, Serialize)]
pub struct PersonPage {
    id: String,
    name: String,
    role: &'static str,
    guides: bool,
    /// The glass through which a safeguarding officer reads it.
    glass: Option<OpenShown>,
    steps: Vec<StepShown>,
    over: Vec<StepShown>,
    talks: Vec<TalkShown>,
    earlier: Vec<TalkShown>,
    moments: Vec<String>,
    /// Since when this young person asks whoever reads for a talk.
    asked: Option<Date>,
    today: Date,
    most: Most,
    /// What was typed to log a talk.
    log: Typed,
    /// What was typed to plan one.
    plan: Typed,
    typed: Option<(String, String)>,
    errors: Vec<Fault>,
    done: Option<String>,
}

/// The most that fits in a field.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Most {
    pub text: usize,
    pub step: usize,
    pub helper: usize,
}

/// As the rules have it.
pub const MOST: Most = Most {
    text: LONGEST_TEXT,
    step: LONGEST_STEP,
    helper: LONGEST_HELPER,
};

pub(super) async fn show(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    if id == me.actor.person {
        return Ok(see_other("/mijn/gesprek"));
    }
    let mut page = page(&journeys, &me.actor, id).await?;
    page.done = visit.done(&["gepland", "genoteerd", "stap", "ingetrokken", "terug"]);
    visit.show(&journeys.cx, &page)
}

pub(super) async fn log(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&LOG)?;
    let person: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    let Journeys { cx, db, known } = &journeys;
    let title = title(&journeys);
    let ending = forms::ending(&sent, known, cx.clock.today(), &title);
    let errors = match ending {
        Err(wrong) => faults(&wrong, &visit.lang),
        Ok(ending) => {
            let (who, said) = (Untrusted::new(person), sent.text("tekst"));
            match log_talk((db, &cx.ids, known), &me.actor, who, said, &ending).await {
                Ok(_) => return Ok(see_other(&format!("/mensen/{person}/gesprek?gedaan=genoteerd"))),
                Err(Error::Unprocessable(refusal)) => refused("tekst", &refusal, &visit.lang),
                Err(error) => return Err(error),
            }
        }
    };
    let mut page = page(&journeys, &me.actor, person).await?;
    page.log = Typed::sent(&sent);
    page.errors = errors;
    visit.show_with(cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub(super) async fn plan(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&PLAN)?;
    let person: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    let Journeys { cx, db, known } = &journeys;
    let mut errors = match forms::plan(&sent, known, cx.clock.today()) {
        Err(wrong) => faults(&wrong, &visit.lang),
        Ok(plan) => {
            let who = Untrusted::new(person);
            match plan_talk((db, &cx.ids, known), &me.actor, who, &plan).await {
                Ok(_) => return Ok(see_other(&format!("/mensen/{person}/gesprek?gedaan=gepland"))),
                Err(Error::Unprocessable(refusal)) => refused("dag", &refusal, &visit.lang),
                Err(error) => return Err(error),
            }
        }
    };
    for error in &mut errors {
        // Both forms of the page have a day and topics.
        error.field = format!("plan-{}", error.field);
    }
    let mut page = page(&journeys, &me.actor, person).await?;
    page.plan = Typed::sent(&sent);
    page.errors = errors;
    visit.show_with(cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The page with what is wrong with the other day of a step.
pub(super) async fn with_fault(
    journeys: &Journeys,
    visit: &Visit,
    (actor, person): (&Actor, PersonId),
    (step, day): (&str, &str),
    errors: Vec<Fault>,
) -> Outcome<Response> {
    let mut page = page(journeys, actor, person).await?;
    page.typed = Some((step.to_owned(), day.to_owned()));
    page.errors = errors;
    visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What a talk is called on the way of a young person: in Dutch, like what people type there.
pub(super) fn title(journeys: &Journeys) -> String {
    let dutch = journeys.cx.texts.language("nl");
    dutch.get("dialogues-experience", &kit::Args::NONE).into_owned()
}

async fn page(journeys: &Journeys, actor: &Actor, person: PersonId) -> Outcome<PersonPage> {
    let known = &journeys.known;
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let read = read(&mut tx, known, actor, Untrusted::new(person)).await?;
            tx.commit().await?;
            Ok(PersonPage::new(journeys, &read, actor.person))
        })
        .await
}

impl PersonPage {
    fn new(journeys: &Journeys, read: &Read, me: PersonId) -> Self {
        let talks = read.talks.iter().map(|(talk, _)| talk);
        let asked = talks.filter(|talk| talk.waits() && talk.held_by == me);
        let (talks, earlier) = TalkShown::lists(&journeys.known, read, "/gesprekken");
        let (steps, over) = StepShown::lists(read);
        Self {
            id: read.person.to_string(),
            name: read.name.clone(),
            role: read.role.id(),
            guides: read.guides(),
            glass: read.glass.map(OpenShown::from),
            steps,
            over,
            talks,
            earlier,
            moments: read.moments.clone(),
            asked: asked.filter_map(|talk| talk.asked_at).min().map(day_at),
            today: read.today,
            most: MOST,
            log: Typed {
                dag: read.today.to_string(),
                ..Typed::default()
            },
            plan: Typed::default(),
            typed: None,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for PersonPage {
    const TEMPLATE: &'static str = "dialogues/person.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |role: policy::role::Role, done: Option<&str>| Self {
            id: "0".repeat(32),
            name: "Noor Voorbeeld".to_owned(),
            role: role.id(),
            guides: role == policy::role::Role::Tutor,
            glass: (role != policy::role::Role::Tutor).then(OpenShown::sample),
            steps: Vec::new(),
            over: Vec::new(),
            talks: Vec::new(),
            earlier: Vec::new(),
            moments: vec!["d04".to_owned(), "d05".to_owned()],
            asked: done.is_none().then(|| jiff::civil::date(2026, 11, 12)),
            today: jiff::civil::date(2026, 11, 26),
            most: MOST,
            log: Typed::default(),
            plan: Typed::default(),
            typed: None,
            errors: Vec::new(),
            done: done.map(str::to_owned),
        };
        use policy::role::Role::{SafeguardingOfficer, Tutor};
        let full = Self {
            steps: StepShown::samples(&[StepState::Open]),
            over: StepShown::samples(&[StepState::Done, StepState::Dropped]),
            talks: [State::Prepared, State::Written, State::Added, State::Held]
                .map(TalkShown::sample)
                .to_vec(),
            earlier: [State::Closed, State::TakenBack].map(TalkShown::sample).to_vec(),
            ..sample(Tutor, Some("genoteerd"))
        };
        let fault = |field: &str| Fault {
            field: field.to_owned(),
            text: "Dit klopt niet.".to_owned(),
        };
        let step = format!("dag-{}", "5".repeat(32));
        let fields = LOG
            .iter()
            .copied()
            .chain(["plan-dag", "plan-over", step.as_str()]);
        let wrong = Self {
            steps: StepShown::samples(&[StepState::Open]),
            log: Typed::sample(),
            plan: Typed::sample(),
            typed: Some(("5".repeat(32), "2025-01-01".to_owned())),
            errors: fields.map(fault).collect(),
            ..sample(Tutor, None)
        };
        let mut samples = vec![
            ("everything", full),
            ("wrong", wrong),
            ("break-glass", sample(SafeguardingOfficer, None)),
        ];
        for done in ["gepland", "stap", "ingetrokken", "terug"] {
            samples.push((done, sample(Tutor, Some(done))));
        }
        samples
    }
}
