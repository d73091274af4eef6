//! The form with which one of the two says that something is wrong.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::{Actor, ThingId, Untrusted};
use serde::Serialize;

use super::super::report::{LONGEST_REPORT, Saying, Sort, report};
use super::thread::{MENTOR, MessageShown, YOUNG, read};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;

/// The page.
#[derive(Debug, Serialize)]
pub struct ReportingPage {
    id: String,
    base: &'static str,
    /// The message it is about, where it is about one.
    message: Option<MessageShown>,
    /// It is the form of a mentor, who worries about a child.
    mentor: bool,
    sorts: Vec<&'static str>,
    sort: String,
    said: String,
    most: usize,
    errors: Vec<Fault>,
}

/// What each side can choose from.
fn sorts(base: &'static str) -> &'static [Sort] {
    if base == MENTOR {
        &Sort::OF_MENTOR
    } else {
        &Sort::OF_YOUNG
    }
}

pub(super) async fn young(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((here, id), (visit, me), YOUNG).await
}

pub(super) async fn mentor(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((here, id), (visit, me), MENTOR).await
}

async fn show(
    (Ours(here), Path(id)): (Ours<Mentoring>, Path<String>),
    (visit, me): (Visit, SignedIn),
    base: &'static str,
) -> Outcome<Response> {
    let message = visit.asked("bericht").unwrap_or_default().to_owned();
    let page = page(&here, &me.actor, (&id, base), &message).await?;
    visit.show(&here.journeys.cx, &page)
}

async fn page(
    here: &Mentoring,
    actor: &Actor,
    (id, base): (&str, &'static str),
    message: &str,
) -> Outcome<ReportingPage> {
    let (_, messages, _, now) = read(here, actor, id, base).await?;
    let about = messages.iter().find(|one| one.id.to_string() == message);
    Ok(ReportingPage {
        id: id.to_owned(),
        base,
        message: about.map(|one| MessageShown::new(one, actor.person, now)),
        mentor: base == MENTOR,
        sorts: sorts(base).iter().map(|sort| sort.word()).collect(),
        sort: String::new(),
        said: String::new(),
        most: LONGEST_REPORT,
        errors: Vec::new(),
    })
}

pub(super) async fn send_young(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), YOUNG).await
}

pub(super) async fn send_mentor(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), MENTOR).await
}

async fn send(
    (Ours(here), Path(id)): (Ours<Mentoring>, Path<String>),
    (visit, me, sent): (Visit, SignedIn, Sent),
    base: &'static str,
) -> Outcome<Response> {
    let sent = sent.only(&["soort", "wat", "bericht"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let message = sent.given("bericht").map(str::parse).transpose();
    let message: Option<ThingId> = message.map_err(|_| Error::NotFound)?;
    let reported = match Sort::from_word(sent.text("soort")).filter(|sort| sorts(base).contains(sort)) {
        None => Err(Refusal::new("talks-report-which").into()),
        Some(sort) => {
            let saying = Saying {
                message,
                sort,
                said: sent.text("wat").to_owned(),
            };
            report(
                (&here.journeys.db, &here.journeys.cx.ids),
                &me.actor,
                pairing,
                &saying,
            )
            .await
        }
    };
    match reported {
        Ok(()) => Ok(see_other(&format!("{base}/{id}/berichten?gedaan=gemeld"))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, (&id, base), sent.text("bericht")).await?;
            page.sort = sent.text("soort").to_owned();
            page.said = sent.text("wat").to_owned();
            page.errors = vec![Fault::of("soort", &refusal, &visit.lang)];
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

impl Page for ReportingPage {
    const TEMPLATE: &'static str = "mentoring/reporting.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |base| Self {
            id: "1".repeat(32),
            base,
            message: None,
            mentor: base == MENTOR,
            sorts: sorts(base).iter().map(|sort| sort.word()).collect(),
            sort: String::new(),
            said: String::new(),
            most: LONGEST_REPORT,
            errors: Vec::new(),
        };
        let about = Self {
            message: Some(MessageShown {
                id: "4".repeat(32),
                own: false,
                said: "Stuur <een> foto".to_owned(),
                day: jiff::civil::date(2026, 11, 26),
                time: "15:30".to_owned(),
                waits: false,
            }),
            sort: "elsewhere".to_owned(),
            said: "Het voelt raar.".to_owned(),
            errors: vec![Fault {
                field: "soort".to_owned(),
                text: "Kies wat het is.".to_owned(),
            }],
            ..page(YOUNG)
        };
        vec![("of a mentor", page(MENTOR)), ("about a message", about)]
    }
}
