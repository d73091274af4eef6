//! The thread of a pairing as each of the two reads it, and of a group as each of it does.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::calendar::day_at;
use policy::{Actor, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::{
    LONGEST_MESSAGE, Leaf, Part, Side, Thread, is_night, leaf, open, opened, take_back, write,
};
use super::shown::{GroupShown, MessageShown, ReaderShown};
use super::{back, base};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::shown::called;

/// The page.
#[derive(Debug, Serialize)]
pub struct ThreadPage {
    id: String,
    base: &'static str,
    back: String,
    other: Option<String>,
    group: Option<GroupShown>,
    messages: Vec<MessageShown>,
    /// There are earlier ones: those before this one.
    earlier: Option<String>,
    /// These are the last of it.
    is_last: bool,
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
    show((here, id), (visit, me), Side::Young).await
}

pub(super) async fn mentor(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((here, id), (visit, me), Side::Mentor).await
}

pub(super) async fn young_in_group(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((here, id), (visit, me), Side::YoungInGroup).await
}

pub(super) async fn mentor_in_group(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((here, id), (visit, me), Side::MentorInGroup).await
}

async fn show(
    (Ours(here), Path(id)): (Ours<Mentoring>, Path<String>),
    (visit, me): (Visit, SignedIn),
    side: Side,
) -> Outcome<Response> {
    let before = visit.asked("voor").map(str::parse).transpose();
    let before: Option<ThingId> = before.map_err(|_| Error::NotFound)?;
    let part = before.map_or(Part::Last, Part::Before);
    let mut page = page(&here, &me.actor, (&id, side), part).await?;
    // What is read is no longer new. No form asks for it, and the others do not learn of it.
    if page.new {
        let from = (side, id.parse().map_err(|_| Error::NotFound)?);
        opened(&here.journeys.db, &me.actor, from).await?;
    }
    page.done = visit.done(&["verstuurd", "morgen", "gemeld", "terug"]);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn write_young(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::Young).await
}

pub(super) async fn write_mentor(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::Mentor).await
}

pub(super) async fn write_young_in_group(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::YoungInGroup).await
}

pub(super) async fn write_mentor_in_group(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::MentorInGroup).await
}

async fn send(
    (Ours(here), Path(id)): (Ours<Mentoring>, Path<String>),
    (visit, me, sent): (Visit, SignedIn, Sent),
    side: Side,
) -> Outcome<Response> {
    let sent = sent.only(&["bericht"])?;
    let thread: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let text = sent.text("bericht");
    let (db, cx) = (&here.journeys.db, &here.journeys.cx);
    match write((db, &cx.ids), &me.actor, (side, thread), text).await {
        Ok(due) => {
            let done = if due > cx.clock.now() {
                "morgen"
            } else {
                "verstuurd"
            };
            Ok(see_other(&format!("{}/{id}/berichten?gedaan={done}", base(side))))
        }
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, (&id, side), Part::Last).await?;
            page.text = text.to_owned();
            page.errors = vec![Fault::of("bericht", &refusal, &visit.lang)];
            visit.show_with(cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// A young person takes back what they wrote to their group.
pub(super) async fn taken_back(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["bericht"])?;
    let group: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let message: Untrusted<ThingId> = sent.text("bericht").parse().map_err(|_| Error::NotFound)?;
    take_back(&here.journeys.db, &me.actor, group, message).await?;
    let base = base(Side::YoungInGroup);
    Ok(see_other(&format!("{base}/{id}/berichten?gedaan=terug")))
}

async fn page(here: &Mentoring, actor: &Actor, (id, side): (&str, Side), part: Part) -> Outcome<ThreadPage> {
    let (thread, leaf, other, now) = read(here, actor, (id, side), part).await?;
    let messages = &leaf.messages;
    let group = thread.group.as_ref();
    Ok(ThreadPage {
        id: id.to_owned(),
        base: base(side),
        back: back(side, id),
        other,
        group: group.map(|group| GroupShown::new(group, (side, actor.person))),
        messages: messages
            .iter()
            .map(|one| MessageShown::new(one, (actor.person, now), group))
            .collect(),
        earlier: leaf.earlier.map(|one| one.to_string()),
        is_last: part == Part::Last,
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
    (id, side): (&str, Side),
    part: Part,
) -> Outcome<(Thread, Leaf, Option<String>, Timestamp)> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let thread: Permitted<Thread, may::ReadMessages> = open(&mut tx, actor, (side, id)).await?;
            let leaf = leaf(&mut tx, &thread, actor.person, part).await?;
            let other = if side.is_young() {
                thread.mentor
            } else {
                thread.young
            };
            let name = match thread.group {
                Some(_) => None,
                None => called(&mut tx, actor.tenant, other, thread.runs).await?,
            };
            let now = tx.now();
            tx.commit().await?;
            Ok(((*thread).clone(), leaf, name, now))
        })
        .await
}

impl ThreadPage {
    fn sample(side: Side, runs: bool) -> Self {
        Self {
            id: "1".repeat(32),
            base: base(side),
            back: back(side, &"1".repeat(32)),
            other: Some("Kees <Voorbeeld>".to_owned()),
            group: None,
            messages: vec![
                MessageShown::sample(true, "Tot dinsdag!\nIk neem <mijn> radio mee.", false),
                MessageShown::sample(false, "Leuk.", false),
                MessageShown::sample(true, "Welterusten", true),
            ],
            earlier: None,
            is_last: true,
            new: false,
            runs,
            night: runs,
            most: LONGEST_MESSAGE,
            today: jiff::civil::date(2026, 11, 27),
            text: String::new(),
            errors: Vec::new(),
            done: None,
        }
    }

    fn sample_of_group(side: Side, runs: bool) -> Self {
        let reader = |name: &str, young, own| ReaderShown {
            name: name.to_owned(),
            young,
            own,
        };
        let by = |name: &str| MessageShown {
            by: Some(name.to_owned()),
            ..MessageShown::sample(false, "Wie is er <dinsdag>?", false)
        };
        let taken = |one: MessageShown| MessageShown {
            said: String::new(),
            taken: true,
            ..one
        };
        let mut people = vec![reader("Kees", false, !side.is_young())];
        if runs {
            people.push(reader("Noor <W>.", true, side.is_young()));
        }
        let mut page = Self::sample(side, runs);
        page.messages.extend([
            by("Kees"),
            taken(by("Noor <W>.")),
            taken(MessageShown::sample(true, "", false)),
        ]);
        page.other = None;
        page.group = Some(GroupShown {
            name: "b4 <a>".to_owned(),
            people,
            since: jiff::civil::date(2026, 10, 10),
            takes_back: side.is_young(),
        });
        page
    }
}

impl Page for ThreadPage {
    const TEMPLATE: &'static str = "mentoring/thread.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let empty = Self {
            messages: Vec::new(),
            night: false,
            other: None,
            ..Self::sample(Side::Young, true)
        };
        let wrong = Self {
            text: "06 12345678".to_owned(),
            errors: vec![Fault {
                field: "bericht".to_owned(),
                text: "Geen telefoonnummers.".to_owned(),
            }],
            ..Self::sample(Side::Mentor, true)
        };
        let done = |word: &str, page: Self| Self {
            done: Some(word.to_owned()),
            ..page
        };
        let young = || Self::sample(Side::Young, true);
        let in_group = || Self::sample_of_group(Side::YoungInGroup, true);
        let fresh = Self {
            messages: Vec::new(),
            night: false,
            ..in_group()
        };
        let before = Self {
            earlier: Some("4".repeat(32)),
            is_last: false,
            ..in_group()
        };
        vec![
            ("before those", before),
            ("nothing yet", empty),
            ("sent", done("verstuurd", young())),
            ("for the morning", done("morgen", young())),
            ("reported", done("gemeld", young())),
            ("refused", wrong),
            ("over", Self::sample(Side::Mentor, false)),
            ("group, nothing yet", fresh),
            ("group, taken back", done("terug", in_group())),
            (
                "group, of a mentor",
                Self::sample_of_group(Side::MentorInGroup, true),
            ),
            ("group, alone", Self::sample_of_group(Side::MentorInGroup, false)),
        ]
    }
}
