//! The page on which an administrator asks to let somebody in again, and a second person answers.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::{Action, Kind, PersonId};
use serde::Serialize;

use super::{Asked, answer, ask, waiting};
use crate::People;
use crate::persons::holders;
use crate::second::{Answer, Waits, thing};

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

/// The page.
#[derive(Debug, Serialize)]
pub struct LetInPage {
    requests: Vec<Waits>,
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
                requests: found.iter().map(|asked| shown(asked, actor.person)).collect(),
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

async fn approve(people: State<People>, id: Path<String>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    say(people, id, me, sent, Answer::Yes).await
}

async fn refuse(people: State<People>, id: Path<String>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    say(people, id, me, sent, Answer::No).await
}

async fn say(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
    said: Answer,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = answer(&people.db, &me.actor, thing(&id)?, said == Answer::Yes).await?;
    Ok(said.told("/beheer/toelaten", became))
}

fn shown(asked: &Asked, me: PersonId) -> Waits {
    let by = (asked.asked_by_name.clone(), asked.asked_at);
    Waits::new((asked.id, &asked.why), by, me, &[asked.asked_by])
}

impl Page for LetInPage {
    const TEMPLATE: &'static str = "erasure/let-in.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let asked = Waits::sample;
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
