//! The page on which an administrator asks to let somebody in again, and a second person answers.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::calendar::day_at;
use policy::{Action, Kind, PersonId, ThingId, Untrusted};
use serde::Serialize;

use super::{Asked, answer, ask, waiting};
use crate::People;
use crate::persons::holders;

/// The longest name by which a system calls somebody.
const LONGEST: usize = 200;

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/beheer/toelaten", show, Action::ReadApprovals)
        .act("/beheer/toelaten", send, Action::ApplyImport)
        .act("/beheer/toelaten/{id}/goedkeuring", approve, Action::Approve)
        .act("/beheer/toelaten/{id}/weigering", refuse, Action::Approve)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "erasure/let-in.html" => "let-in.html" }
}

#[derive(Clone, Debug, Serialize)]
struct AskedShown {
    id: String,
    why: String,
    asked_by: Option<String>,
    asked_on: Date,
    /// The one who looks asked for it.
    own: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct LetInPage {
    requests: Vec<AskedShown>,
    /// Whether who looks may ask.
    asks: bool,
    called: String,
    why: String,
    fault: Option<(&'static str, String)>,
    done: Option<String>,
}

async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&people, &me).await?;
    page.done = visit.done(&["gevraagd", "goedgekeurd", "geweigerd"]);
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn) -> Outcome<LetInPage> {
    let actor = &me.actor;
    people
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = waiting(&mut tx, actor).await?;
            let asks = holders(&mut tx, actor.tenant, Kind::AdministratorOf).await?;
            tx.commit().await?;
            Ok(LetInPage {
                requests: found
                    .iter()
                    .map(|asked| AskedShown::new(asked, actor.person))
                    .collect(),
                asks: asks.contains(&actor.person),
                called: String::new(),
                why: String::new(),
                fault: None,
                done: None,
            })
        })
        .await
}

async fn send(State(people): State<People>, visit: Visit, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["nummer", "waarom"])?;
    let (called, why) = (sent.text("nummer"), sent.text("waarom"));
    let no = |field, key| (field, Error::from(Refusal::new(key)));
    let asked = if called.is_empty() || called.chars().count() > LONGEST {
        Err(no("nummer", "let-in-called"))
    } else if !(10..=500).contains(&why.chars().count()) {
        Err(no("waarom", "erasure-why-length"))
    } else {
        ask(&people.db, &people.cx.ids, &me.actor, called, why)
            .await
            .map_err(|error| ("nummer", error))
    };
    match asked {
        Ok(()) => Ok(see_other("/beheer/toelaten?gedaan=gevraagd")),
        Err((field, Error::Unprocessable(refusal))) => {
            let mut page = page(&people, &me).await?;
            page.called = called.chars().take(LONGEST).collect();
            page.why = why.chars().take(500).collect();
            page.fault = Some((field, visit.lang.get(refusal.key, &Args::NONE).into_owned()));
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err((_, error)) => Err(error),
    }
}

async fn approve(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    answer(&people.db, &me.actor, thing(&id)?, true).await?;
    Ok(see_other("/beheer/toelaten?gedaan=goedgekeurd"))
}

async fn refuse(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    answer(&people.db, &me.actor, thing(&id)?, false).await?;
    Ok(see_other("/beheer/toelaten?gedaan=geweigerd"))
}

fn thing(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}

impl AskedShown {
    fn new(asked: &Asked, me: PersonId) -> Self {
        Self {
            id: asked.id.to_string(),
            why: asked.why.clone(),
            asked_by: asked.asked_by_name.clone(),
            asked_on: day_at(asked.asked_at),
            own: asked.asked_by == me,
        }
    }
}

impl Page for LetInPage {
    const TEMPLATE: &'static str = "erasure/let-in.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let asked = |own| AskedShown {
            id: "0".repeat(32),
            why: "Zij komt <b>terug</b> op school.".to_owned(),
            asked_by: Some("Joost Voorbeeld".to_owned()),
            asked_on: jiff::civil::date(2026, 11, 26),
            own,
        };
        let page = |requests, asks, done: &str| Self {
            requests,
            asks,
            called: String::new(),
            why: String::new(),
            fault: None,
            done: Some(done.to_owned()),
        };
        let wrong = |field| Self {
            called: "12345".to_owned(),
            why: "weg".to_owned(),
            fault: Some((field, "Dit klopt niet.".to_owned())),
            ..page(Vec::new(), true, "gevraagd")
        };
        vec![
            ("nothing", page(Vec::new(), true, "goedgekeurd")),
            ("of others", page(vec![asked(false)], false, "geweigerd")),
            ("own", page(vec![asked(true)], true, "gevraagd")),
            ("nummer", wrong("nummer")),
            ("waarom", wrong("waarom")),
        ]
    }
}
