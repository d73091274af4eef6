//! The thread of a pairing, as each of the two reads it.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::calendar::{day_at, local};
use policy::{Actor, Object as _, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::{LONGEST_MESSAGE, Message, Thread, find, is_night, messages, opened, write};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::shown::called;

/// The address of the desk of each side.
pub(super) const YOUNG: &str = "/mijn/mentor";
/// Of the mentor.
pub(super) const MENTOR: &str = "/mijn/mentees";

/// One message on the page.
#[derive(Clone, Debug, Serialize)]
pub struct MessageShown {
    pub id: String,
    pub own: bool,
    pub said: String,
    pub day: Date,
    pub time: String,
    /// It is still to arrive.
    pub waits: bool,
}

impl MessageShown {
    pub(super) fn new(message: &Message, reader: PersonId, now: Timestamp) -> Self {
        let sent = local(message.sent_at);
        Self {
            id: message.id.to_string(),
            own: message.by == reader,
            said: message.said.clone(),
            day: sent.date(),
            time: sent.time().strftime("%H:%M").to_string(),
            waits: message.due_at > now,
        }
    }
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ThreadPage {
    id: String,
    base: &'static str,
    other: Option<String>,
    messages: Vec<MessageShown>,
    /// Something arrived since it was opened last.
    new: bool,
    runs: bool,
    night: bool,
    most: usize,
    today: Date,
    text: String,
    errors: Vec<Fault>,
    done: Option<String>,
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
    let mut page = page(&here, &me.actor, &id, base).await?;
    // What is read is no longer new. No form asks for it, and the other does not learn of it.
    if page.new {
        opened(
            &here.journeys.db,
            &me.actor,
            id.parse().map_err(|_| Error::NotFound)?,
        )
        .await?;
    }
    page.done = visit.done(&["verstuurd", "morgen", "gemeld"]);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn write_young(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), YOUNG).await
}

pub(super) async fn write_mentor(
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
    let sent = sent.only(&["bericht"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let text = sent.text("bericht");
    let (db, cx) = (&here.journeys.db, &here.journeys.cx);
    match write((db, &cx.ids), &me.actor, pairing, text).await {
        Ok(due) => {
            let done = if due > cx.clock.now() {
                "morgen"
            } else {
                "verstuurd"
            };
            Ok(see_other(&format!("{base}/{id}/berichten?gedaan={done}")))
        }
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, &id, base).await?;
            page.text = text.to_owned();
            page.errors = vec![Fault::of("bericht", &refusal, &visit.lang)];
            visit.show_with(cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn page(here: &Mentoring, actor: &Actor, id: &str, base: &'static str) -> Outcome<ThreadPage> {
    let (thread, messages, other, now) = read(here, actor, id, base).await?;
    Ok(ThreadPage {
        id: id.to_owned(),
        base,
        other,
        messages: messages
            .iter()
            .map(|one| MessageShown::new(one, actor.person, now))
            .collect(),
        new: messages.iter().any(|one| one.by != actor.person && !one.seen),
        runs: thread.runs,
        night: is_night(now),
        most: LONGEST_MESSAGE,
        today: day_at(now),
        text: String::new(),
        errors: Vec::new(),
        done: None,
    })
}

/// The thread for the side whose address was asked; the other side is as good as absent.
pub(super) async fn read(
    here: &Mentoring,
    actor: &Actor,
    id: &str,
    base: &'static str,
) -> Outcome<(Thread, Vec<Message>, Option<String>, Timestamp)> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let thread: Permitted<Thread, may::ReadMessages> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    find::<may::ReadMessages>(tx, actor.tenant, id).await
                })
                .await?;
            let (own, other) = if base == YOUNG {
                (thread.young, thread.mentor)
            } else {
                (thread.mentor, thread.young)
            };
            if own != actor.person {
                return Err(Error::NotFound);
            }
            let all = messages(&mut tx, &thread, actor.person).await?;
            let name = called(&mut tx, thread.key().tenant, other, thread.runs).await?;
            let now = tx.now();
            tx.commit().await?;
            Ok((*thread, all, name, now))
        })
        .await
}

impl Page for ThreadPage {
    const TEMPLATE: &'static str = "mentoring/thread.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let message = |own, said: &str, waits| MessageShown {
            id: "4".repeat(32),
            own,
            said: said.to_owned(),
            day: jiff::civil::date(2026, 11, 26),
            time: "15:30".to_owned(),
            waits,
        };
        let page = |base, runs| Self {
            id: "1".repeat(32),
            base,
            other: Some("Kees <Voorbeeld>".to_owned()),
            messages: vec![
                message(true, "Tot dinsdag!\nIk neem <mijn> radio mee.", false),
                message(false, "Leuk.", false),
                message(true, "Welterusten", true),
            ],
            new: false,
            runs,
            night: runs,
            most: LONGEST_MESSAGE,
            today: jiff::civil::date(2026, 11, 27),
            text: String::new(),
            errors: Vec::new(),
            done: None,
        };
        let empty = Self {
            messages: Vec::new(),
            night: false,
            other: None,
            ..page(YOUNG, true)
        };
        let wrong = Self {
            text: "06 12345678".to_owned(),
            errors: vec![Fault {
                field: "bericht".to_owned(),
                text: "Geen telefoonnummers.".to_owned(),
            }],
            ..page(MENTOR, true)
        };
        let done = |word: &str| Self {
            done: Some(word.to_owned()),
            ..page(YOUNG, true)
        };
        vec![
            ("nothing yet", empty),
            ("sent", done("verstuurd")),
            ("for the morning", done("morgen")),
            ("reported", done("gemeld")),
            ("refused", wrong),
            ("over", page(MENTOR, false)),
        ]
    }
}
