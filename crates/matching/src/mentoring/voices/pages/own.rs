//! Where somebody speaks of their work: what they said, how it stands, and the form for more.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::texts::Language;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, Permitted, Untrusted, may};
use serde::Serialize;
use work::voices::Side;

use super::super::rules::{LONGEST, LONGEST_NAME, MOST, Reason, State, Typed, can_speak};
use super::super::store::{self, Spoken, heard};
use super::super::{Works, actions};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Choice, Fault, choices, faults};
use crate::mentoring::recruits::{File, find_file};

/// A voice as its owner or the coordinator reads it.
#[derive(Clone, Debug, Serialize)]
pub struct SpokenShown {
    pub(super) id: String,
    /// Changes when it is sent again or decided.
    pub(super) mark: String,
    pub(super) occupation: String,
    pub(super) name: String,
    pub(super) side: &'static str,
    pub(super) called: String,
    pub(super) nice: String,
    pub(super) hard: String,
    pub(super) came: String,
    pub(super) state: &'static str,
    pub(super) since: Date,
    pub(super) reason: Option<&'static str>,
}

/// An occupation to choose.
#[derive(Clone, Debug, Serialize)]
struct WorkChoice {
    id: String,
    name: String,
}

/// The form.
#[derive(Clone, Debug, Serialize)]
struct Form {
    occupation: String,
    sides: Vec<Choice>,
    called: String,
    nice: String,
    hard: String,
    came: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    spoken: Vec<SpokenShown>,
    works: Vec<(String, Vec<WorkChoice>)>,
    form: Form,
    /// Somebody can send one more, or one again.
    can_speak: bool,
    most: usize,
    longest: usize,
    longest_name: usize,
    errors: Vec<Fault>,
    done: Option<String>,
}

impl SpokenShown {
    pub(super) fn new(works: &Works, lang: &Language, one: &Spoken) -> Self {
        Self {
            id: one.id.to_string(),
            mark: one.mark(),
            occupation: one.typed.occupation.clone(),
            name: works.name(&one.typed.occupation, lang.tag()),
            side: one.typed.side.map_or("does", Side::word),
            called: one.typed.called.clone(),
            nice: one.typed.nice.clone(),
            hard: one.typed.hard.clone(),
            came: one.typed.came.clone(),
            state: one.state.word(),
            since: day_at(one.state_at),
            reason: one.reason.map(Reason::word),
        }
    }

    pub(super) fn sample(state: State) -> Self {
        Self {
            id: "1".repeat(32),
            mark: "2026-10-01T10:00:00Z".to_owned(),
            occupation: "kok".to_owned(),
            name: "Kok".to_owned(),
            side: "does",
            called: "Kees <b>".to_owned(),
            nice: "Je ziet <meteen> wat je maakte.".to_owned(),
            hard: "Je werkt als anderen vrij zijn.".to_owned(),
            came: "Ik waste eerst af.".to_owned(),
            state: state.word(),
            since: jiff::civil::date(2026, 10, 1),
            reason: (state == State::Returned).then_some("unclear"),
        }
    }
}

impl Form {
    fn of(typed: &Typed) -> Self {
        let side = typed.side.map_or("", Side::word);
        Self {
            occupation: typed.occupation.clone(),
            sides: choices(Side::ALL.map(Side::word), &[side]),
            called: typed.called.clone(),
            nice: typed.nice.clone(),
            hard: typed.hard.clone(),
            came: typed.came.clone(),
        }
    }
}

async fn page(here: &Mentoring, (actor, lang): (&Actor, &Language)) -> Outcome<OwnPage> {
    let (file, spoken) = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let file: Permitted<File, may::ReadMentorFile> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    find_file::<may::ReadMentorFile>(tx, actor.tenant, id).await
                })
                .await?;
            let spoken = store::own(&mut tx, &file).await?;
            tx.commit().await?;
            Ok((file, spoken))
        })
        .await?;
    let works = here.works.by_field(lang.tag()).into_iter().map(|(field, all)| {
        let choice = |(id, name)| WorkChoice { id, name };
        (field, all.into_iter().map(choice).collect())
    });
    Ok(OwnPage {
        can_speak: can_speak(file.kind),
        spoken: spoken
            .iter()
            .map(|one| SpokenShown::new(&here.works, lang, one))
            .collect(),
        works: works.collect(),
        form: Form::of(&Typed::default()),
        most: MOST,
        longest: LONGEST,
        longest_name: LONGEST_NAME,
        errors: Vec::new(),
        done: None,
    })
}

pub(super) async fn show(Ours(here): Ours<Mentoring>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&here, (&me.actor, &visit.lang)).await?;
    page.done = visit.done(&["verstuurd", "weg"]);
    // One that came back, or that somebody wants to say otherwise, stands in the form again.
    let again = visit.asked("opnieuw").unwrap_or_default();
    if let Some(one) = page.spoken.iter().find(|one| one.occupation == again) {
        page.form = Form::of(&Typed {
            occupation: one.occupation.clone(),
            side: Side::from_word(one.side),
            called: one.called.clone(),
            nice: one.nice.clone(),
            hard: one.hard.clone(),
            came: one.came.clone(),
        });
    }
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(here): Ours<Mentoring>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["beroep", "ik", "naam", "leuk", "zwaar", "weg"])?;
    let text = |name: &str| sent.text(name).trim().to_owned();
    let typed = Typed {
        occupation: text("beroep"),
        side: Side::from_word(sent.text("ik")),
        called: text("naam"),
        nice: text("leuk"),
        hard: text("zwaar"),
        came: text("weg"),
    };
    let mut errors = faults(&typed.wrong(|id| here.works.is_known(id)), &visit.lang);
    if errors.is_empty() {
        let (db, ids) = (&here.journeys.db, &here.journeys.cx.ids);
        match actions::send(db, ids, &me.actor, &typed).await {
            Ok(()) => {
                // What was said before is no longer heard.
                here.voices.swap(heard(db).await?);
                return Ok(see_other("/mijn/vrijwillig/stem?gedaan=verstuurd"));
            }
            Err(Error::Unprocessable(refusal)) => errors.push(Fault::of("beroep", &refusal, &visit.lang)),
            Err(error) => return Err(error),
        }
    }
    let mut page = page(&here, (&me.actor, &visit.lang)).await?;
    (page.form, page.errors) = (Form::of(&typed), errors);
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub(super) async fn take_back(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    me: SignedIn,
) -> Outcome<Response> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let db = &here.journeys.db;
    let became = actions::take_back(db, &me.actor, id).await?;
    here.voices.swap(heard(db).await?);
    Ok(became.leads("/mijn/vrijwillig/stem", "weg"))
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "voices/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |states: &[State], typed: Typed, errors: Vec<Fault>| Self {
            can_speak: true,
            spoken: states.iter().map(|state| SpokenShown::sample(*state)).collect(),
            works: vec![(
                "gastvrijheid".to_owned(),
                vec![WorkChoice {
                    id: "kok".to_owned(),
                    name: "Kok".to_owned(),
                }],
            )],
            form: Form::of(&typed),
            most: MOST,
            longest: LONGEST,
            longest_name: LONGEST_NAME,
            errors,
            done: None,
        };
        let typed = Typed {
            occupation: "kok".to_owned(),
            side: Some(Side::Learns),
            nice: "Bel <06> 12345678".to_owned(),
            ..Typed::default()
        };
        let fault = Fault {
            field: "leuk".to_owned(),
            text: "Laat je nummer weg.".to_owned(),
        };
        let minor = Self {
            can_speak: false,
            ..page(&[], Typed::default(), Vec::new())
        };
        let sent = Self {
            done: Some("verstuurd".to_owned()),
            ..page(&[State::Sent, State::Returned], Typed::default(), Vec::new())
        };
        let full = page(&[State::Shown; MOST], Typed::default(), Vec::new());
        vec![
            ("nothing yet", page(&[], Typed::default(), Vec::new())),
            ("sent", sent),
            ("wrong", page(&[State::Shown], typed, vec![fault])),
            ("three", full),
            ("a minor", minor),
        ]
    }
}
