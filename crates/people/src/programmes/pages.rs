//! The page on which an administrator makes programmes, and lets one stand still or end.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::Action;
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use serde::Serialize;

use super::rules::Verb;
use super::store::{self, Programme};
use crate::People;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/beheer/programmas", show, Action::ReadEdition)
        .act("/beheer/programmas", make, Action::SetProgramme)
        .act("/beheer/programmas/{id}", set, Action::SetProgramme)
        .on("/beheer/programmas")
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "programmes/list.html" => "list.html" }
}

/// A programme on the page.
#[derive(Clone, Debug, Serialize)]
struct Shown {
    id: String,
    name: String,
    state: &'static str,
    since: Option<Date>,
    why: String,
    pairings: i64,
    coordinators: Vec<String>,
}

impl Shown {
    fn new(one: &Programme) -> Self {
        Self {
            id: one.id.to_string(),
            name: one.name.clone(),
            state: one.state.word(),
            since: one.since.map(day_at),
            why: one.why.clone(),
            pairings: one.pairings,
            coordinators: one.coordinators.clone(),
        }
    }
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ProgrammesPage {
    all: Vec<Shown>,
    /// What was typed as the name of a new one.
    name: String,
    /// What was typed as the reason.
    why: String,
    /// The field, and what is wrong with it.
    errors: Vec<Fault>,
    done: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Fault {
    field: String,
    text: String,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&people, &me).await?;
    page.done = visit.done(&["gemaakt", "stil", "verder", "einde"]);
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn) -> Outcome<ProgrammesPage> {
    let actor = &me.actor;
    people
        .db
        .read(actor.tenant, |mut tx| async move {
            let all = store::read_all(&mut tx, actor).await?;
            tx.commit().await?;
            Ok(ProgrammesPage {
                all: all.iter().map(Shown::new).collect(),
                name: String::new(),
                why: String::new(),
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

async fn make(State(people): State<People>, visit: Visit, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["naam"])?;
    let made = store::make(&people.db, &people.cx.ids, &me.actor, sent.text("naam")).await;
    match made {
        Ok(_) => Ok(see_other("/beheer/programmas?gedaan=gemaakt")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&people, &me).await?;
            page.name = sent.text("naam").to_owned();
            refused((&people, &visit), page, ("naam".to_owned(), &refusal))
        }
        Err(error) => Err(error),
    }
}

async fn set(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zeg", "waarom"])?;
    let programme: ProgrammeId = id.parse().map_err(|_| Error::NotFound)?;
    let verb = Verb::from_word(sent.text("zeg")).ok_or(Error::NotFound)?;
    match store::set(&people.db, &me.actor, programme, (verb, sent.text("waarom"))).await {
        Ok(()) => Ok(see_other(&format!(
            "/beheer/programmas?gedaan={}",
            sent.text("zeg")
        ))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&people, &me).await?;
            page.why = sent.text("waarom").to_owned();
            refused((&people, &visit), page, (format!("p{id}"), &refusal))
        }
        Err(error) => Err(error),
    }
}

fn refused(
    (people, visit): (&People, &Visit),
    mut page: ProgrammesPage,
    (field, refusal): (String, &Refusal),
) -> Outcome<Response> {
    let text = visit.lang.get(refusal.key, &refusal.args).into_owned();
    page.errors = vec![Fault { field, text }];
    visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

impl Page for ProgrammesPage {
    const TEMPLATE: &'static str = "programmes/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let one = |id: &str, state: &'static str| Shown {
            id: id.repeat(32),
            name: "Verder <Kijken>".to_owned(),
            state,
            since: (state != "runs").then_some(jiff::civil::date(2026, 11, 2)),
            why: if state == "suspended" {
                "Er is een <klacht>.".to_owned()
            } else {
                String::new()
            },
            pairings: if state == "runs" { 12 } else { 0 },
            coordinators: if state == "runs" {
                vec!["Ravi <Voorbeeld>".to_owned()]
            } else {
                Vec::new()
            },
        };
        let page = |all: Vec<Shown>, field: Option<&str>| Self {
            all,
            name: if field == Some("naam") {
                "Verder <Kijken>".to_owned()
            } else {
                String::new()
            },
            why: String::new(),
            errors: field
                .map(|field| Fault {
                    field: field.to_owned(),
                    text: "Zo heet al een programma.".to_owned(),
                })
                .into_iter()
                .collect(),
            done: None,
        };
        let all = || vec![one("1", "runs"), one("2", "suspended"), one("3", "ended")];
        let done = Self {
            done: Some("gemaakt".to_owned()),
            ..page(all(), None)
        };
        vec![
            ("none", page(Vec::new(), None)),
            ("each state", done),
            ("name wrong", page(all(), Some("naam"))),
            (
                "reason missing",
                page(all(), Some(&format!("p{}", "1".repeat(32)))),
            ),
        ]
    }
}
