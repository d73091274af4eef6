//! What waits for the coordinator to read, and what everybody reads already.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::texts::Language;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::Actor;
use policy::id::ProgrammeId;
use serde::Serialize;

use super::super::actions;
use super::super::rules::{Reason, State};
use super::super::store::{heard, of_programme};
use super::own::SpokenShown;
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Choice, Fault, choices};
use crate::mentoring::recruits::pool;

/// The page.
#[derive(Debug, Serialize)]
pub struct DeskPage {
    programme: String,
    waiting: Vec<SpokenShown>,
    shown: Vec<SpokenShown>,
    reasons: Vec<Choice>,
    errors: Vec<Fault>,
    done: Option<String>,
}

async fn page(here: &Mentoring, (actor, lang): (&Actor, &Language), programme: &str) -> Outcome<DeskPage> {
    let id: ProgrammeId = programme.parse().map_err(|_| Error::NotFound)?;
    let (waiting, shown) = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let scope = pool::permitted(&mut tx, actor, id).await?;
            let waiting = of_programme(&mut tx, &scope, State::Sent).await?;
            let shown = of_programme(&mut tx, &scope, State::Shown).await?;
            tx.commit().await?;
            Ok((waiting, shown))
        })
        .await?;
    let all = |all: &[_]| {
        all.iter()
            .map(|one| SpokenShown::new(&here.works, lang, one))
            .collect()
    };
    Ok(DeskPage {
        programme: id.to_string(),
        waiting: all(&waiting),
        shown: all(&shown),
        reasons: choices(Reason::ALL.iter().map(|one| one.word()), &[]),
        errors: Vec::new(),
        done: None,
    })
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(programme): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, (&me.actor, &visit.lang), &programme).await?;
    page.done = visit.done(&["getoond", "terug"]);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn judge(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["wat", "reden", "gezien"])?;
    let to = match sent.text("wat") {
        "tonen" => Some((Ok(()), "getoond")),
        _ => Reason::from_word(sent.text("reden")).map(|reason| (Err(reason), "terug")),
    };
    let refused = match to {
        None => Refusal::new("voices-no-reason"),
        Some((to, done)) => {
            let of = programme.parse().map_err(|_| Error::NotFound)?;
            let thing = id.parse().map_err(|_| Error::NotFound)?;
            let db = &here.journeys.db;
            match actions::judge(db, &me.actor, (of, thing), (sent.text("gezien"), to)).await {
                Ok(became) => {
                    here.voices.swap(heard(db).await?);
                    return Ok(became.leads(&format!("/programma/{programme}/stemmen"), done));
                }
                Err(Error::Unprocessable(refusal)) => refusal,
                Err(error) => return Err(error),
            }
        }
    };
    let mut page = page(&here, (&me.actor, &visit.lang), &programme).await?;
    page.errors = vec![Fault::of("reden", &refused, &visit.lang)];
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

impl Page for DeskPage {
    const TEMPLATE: &'static str = "voices/desk.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |waiting: usize, shown: usize, errors: Vec<Fault>| Self {
            programme: "0".repeat(32),
            waiting: vec![SpokenShown::sample(State::Sent); waiting],
            shown: vec![SpokenShown::sample(State::Shown); shown],
            reasons: choices(Reason::ALL.iter().map(|one| one.word()), &[]),
            errors,
            done: None,
        };
        let fault = Fault {
            field: "reden".to_owned(),
            text: "Kies waarom.".to_owned(),
        };
        let done = Self {
            done: Some("getoond".to_owned()),
            ..page(0, 1, Vec::new())
        };
        vec![
            ("waiting", page(1, 1, Vec::new())),
            ("no reason", page(1, 0, vec![fault])),
            ("shown", done),
            ("none", page(0, 0, Vec::new())),
        ]
    }
}
