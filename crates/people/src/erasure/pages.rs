//! Pages on which somebody is erased: ask for it and carry it out, and the yes of a second person.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::{Action, PersonId, Untrusted};
use serde::Serialize;

use super::asked::{self, Asked, Standing};
use super::counts::Goes;
use super::{journal, let_in};
use crate::People;
use crate::second::{Answer, Waits, thing};

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .see("/mensen/{person}/wissen", show, Action::ReadBasicRecord)
        .act("/mensen/{person}/wissen", ask, Action::ReadBasicRecord)
        .act(
            "/mensen/{person}/wissen/uitvoering",
            carry_out,
            Action::EraseRecord,
        )
        .act(
            "/mensen/{person}/wissen/intrekking",
            withdraw,
            Action::ReadBasicRecord,
        )
        .see("/beheer/wissen", waiting, Action::ReadApprovals)
        .see("/beheer/wissen/{id}", look, Action::ReadApprovals)
        .act("/beheer/wissen/{id}/goedkeuring", approve, Action::Approve)
        .act("/beheer/wissen/{id}/weigering", refuse, Action::Approve)
        .and(let_in::urls())
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "erasure/ask.html" => "ask.html",
        "erasure/waiting.html" => "waiting.html",
        "erasure/answer.html" => "answer.html",
    }
    .and(let_in::templates())
}

/// Asking, and carrying out.
#[derive(Debug, Serialize)]
pub struct AskPage {
    id: String,
    name: String,
    /// `not-asked`, `waits` or `approved`.
    standing: &'static str,
    /// Whether who looks asked for it.
    own: bool,
    done: Option<String>,
    why: String,
    why_wrong: Option<String>,
    /// Why it cannot be done at all.
    refused: Option<String>,
}

/// What waits for a second person.
#[derive(Debug, Serialize)]
pub struct ErasuresPage {
    requests: Vec<AskedShown>,
    done: Option<String>,
}

#[derive(Debug, Serialize)]
struct AskedShown {
    #[serde(flatten)]
    waits: Waits,
    person: String,
    name: String,
    approved: bool,
    /// Whether who looks asked for it, and so may go to the page of this person.
    asker: bool,
}

/// One request, for the second person: what goes, what stays, and the two answers.
#[derive(Debug, Serialize)]
pub struct AnswerPage {
    one: AskedShown,
    goes: Vec<Goes>,
}

async fn show(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&people, &me, &id).await?;
    page.done = visit.done(&["ingetrokken"]);
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn, id: &str) -> Outcome<AskPage> {
    let (name, standing, own) = asked::standing(&people.db, &me.actor, person(id)?).await?;
    Ok(AskPage {
        id: id.to_owned(),
        name: name.whole(),
        standing: match standing {
            Standing::NotAsked => "not-asked",
            Standing::Waits => "waits",
            Standing::Approved => "approved",
        },
        own,
        done: None,
        why: String::new(),
        why_wrong: None,
        refused: None,
    })
}

async fn ask(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["waarom"])?;
    let why = sent.text("waarom");
    if !(10..=500).contains(&why.chars().count()) {
        let mut page = page(&people, &me, &id).await?;
        page.why = why.chars().take(500).collect();
        page.why_wrong = Some(say(&visit, &Refusal::new("erasure-why-length")));
        return visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    match asked::ask(&people.db, &people.cx.ids, &me.actor, person(&id)?, why).await {
        Ok(()) => Ok(see_other(&format!("/mensen/{id}/wissen"))),
        Err(Error::Unprocessable(refusal)) => refused(&people, &visit, &me, &id, &refusal).await,
        Err(other) => Err(other),
    }
}

async fn withdraw(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    asked::withdraw(&people.db, &me.actor, person(&id)?).await?;
    Ok(see_other(&format!("/mensen/{id}/wissen?gedaan=ingetrokken")))
}

async fn carry_out(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    match asked::carry_out(&people.db, &me.actor, person(&id)?).await {
        Ok(()) => {}
        Err(Error::Unprocessable(refusal)) => return refused(&people, &visit, &me, &id, &refusal).await,
        Err(other) => return Err(other),
    }
    if let Some(data) = &people.data
        && let Err(error) = journal::catch_up(&people.db, data).await
    {
        // It was done, and stands in the database. The next erasure, backup or start writes it beside it.
        tracing::error!(%error, "an erasure is not in the journal yet");
    }
    Ok(see_other("/beheer/wissen?gedaan=gewist"))
}

async fn refused(
    people: &People,
    visit: &Visit,
    me: &SignedIn,
    id: &str,
    refusal: &Refusal,
) -> Outcome<Response> {
    let mut page = page(people, me, id).await?;
    page.refused = Some(say(visit, refusal));
    visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn waiting(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let found = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = asked::waiting(&mut tx, actor).await?;
            tx.commit().await?;
            Ok(found)
        })
        .await?;
    let page = ErasuresPage {
        requests: found
            .iter()
            .map(|asked| AskedShown::new(asked, actor.person))
            .collect(),
        done: visit.done(&["goedgekeurd", "geweigerd", "gewist"]),
    };
    visit.show(&people.cx, &page)
}

async fn look(
    State(people): State<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (asked, goes) = asked::look(&people.db, &me.actor, thing(&id)?).await?;
    let one = AskedShown::new(&asked, me.actor.person);
    visit.show(&people.cx, &AnswerPage { one, goes })
}

async fn approve(people: State<People>, id: Path<String>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    answer(people, id, me, sent, Answer::Yes).await
}

async fn refuse(people: State<People>, id: Path<String>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    answer(people, id, me, sent, Answer::No).await
}

async fn answer(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
    said: Answer,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = asked::answer(&people.db, &people.cx.ids, &me.actor, thing(&id)?, said).await?;
    Ok(said.told("/beheer/wissen", became))
}

fn person(id: &str) -> Outcome<Untrusted<PersonId>> {
    id.parse().map_err(|_| Error::NotFound)
}

fn say(visit: &Visit, refusal: &Refusal) -> String {
    visit.lang.get(refusal.key, &Args::NONE).into_owned()
}

impl AskedShown {
    fn new(asked: &Asked, me: PersonId) -> Self {
        let by = (Some(asked.asked_by_name.whole()), asked.asked_at);
        Self {
            waits: Waits::new((asked.id, &asked.why), by, me, &[asked.asked_by, asked.person]),
            person: asked.person.to_string(),
            name: asked.name.whole(),
            approved: asked.approved,
            asker: asked.asked_by == me,
        }
    }
}

impl AskedShown {
    fn sample(approved: bool, own: bool) -> Self {
        Self {
            waits: Waits::sample(own),
            person: "1".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            approved,
            asker: own,
        }
    }
}

impl Page for AnswerPage {
    const TEMPLATE: &'static str = "erasure/answer.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let goes = ["school", "way", "talks", "letters", "account"].map(|sort| (sort, 3));
        let page = |own, goes: &[Goes]| Self {
            one: AskedShown::sample(false, own),
            goes: goes.to_vec(),
        };
        vec![
            ("much", page(false, &goes)),
            ("nothing but a name", page(false, &[])),
            ("own", page(true, &goes)),
        ]
    }
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "erasure/ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |standing| Self {
            id: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            standing,
            own: standing != "not-asked",
            done: None,
            why: String::new(),
            why_wrong: None,
            refused: None,
        };
        let wrong = Self {
            why: "weg".to_owned(),
            why_wrong: Some("Schrijf in het kort waarom.".to_owned()),
            ..sample("not-asked")
        };
        let refused = Self {
            refused: Some("Deze persoon heeft een taak.".to_owned()),
            ..sample("not-asked")
        };
        vec![
            ("nobody asked", sample("not-asked")),
            ("waits", sample("waits")),
            (
                "another asked",
                Self {
                    own: false,
                    ..sample("waits")
                },
            ),
            (
                "taken back",
                Self {
                    done: Some("ingetrokken".to_owned()),
                    ..sample("not-asked")
                },
            ),
            ("approved", sample("approved")),
            ("wrong", wrong),
            ("refused", refused),
        ]
    }
}

impl Page for ErasuresPage {
    const TEMPLATE: &'static str = "erasure/waiting.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = AskedShown::sample;
        let page = |requests, done: Option<&str>| Self {
            requests,
            done: done.map(str::to_owned),
        };
        vec![
            ("nothing", page(Vec::new(), Some("gewist"))),
            (
                "of others",
                page(
                    vec![sample(false, false), sample(true, false)],
                    Some("goedgekeurd"),
                ),
            ),
            (
                "own",
                page(vec![sample(false, true), sample(true, true)], Some("geweigerd")),
            ),
        ]
    }
}
