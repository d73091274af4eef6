//! The form with which somebody of a thread says that something is wrong.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::{Actor, ThingId, Untrusted};
use serde::Serialize;

use super::super::report::{LONGEST_REPORT, Saying, Sort, report};
use super::super::{Part, Side};
use super::shown::MessageShown;
use super::thread::read;
use super::{back, base};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;

/// The page.
#[derive(Debug, Serialize)]
pub struct ReportingPage {
    id: String,
    base: &'static str,
    back: String,
    /// It is about what was written in a group.
    group: bool,
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
fn sorts(side: Side) -> &'static [Sort] {
    match side.is_young() {
        true => &Sort::OF_YOUNG,
        false => &Sort::OF_MENTOR,
    }
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

async fn show(
    (Ours(here), Path(id)): (Ours<Mentoring>, Path<String>),
    (visit, me): (Visit, SignedIn),
    side: Side,
) -> Outcome<Response> {
    let message = visit.asked("bericht").unwrap_or_default().to_owned();
    let page = page(&here, &me.actor, (&id, side), &message).await?;
    visit.show(&here.journeys.cx, &page)
}

async fn page(
    here: &Mentoring,
    actor: &Actor,
    (id, side): (&str, Side),
    message: &str,
) -> Outcome<ReportingPage> {
    let (thread, leaf, _, now) = read(here, actor, (id, side), Part::Whole).await?;
    let group = thread.group.as_ref();
    let about = leaf.messages.iter().find(|one| one.id.to_string() == message);
    Ok(ReportingPage {
        id: id.to_owned(),
        base: base(side),
        back: back(side, id),
        group: side.in_group(),
        message: about.map(|one| MessageShown::new(one, (actor.person, now), group)),
        mentor: !side.is_young(),
        sorts: sorts(side).iter().map(|sort| sort.word()).collect(),
        sort: String::new(),
        said: String::new(),
        most: LONGEST_REPORT,
        errors: Vec::new(),
    })
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

pub(super) async fn send_young(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::Young).await
}

pub(super) async fn send_mentor(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::Mentor).await
}

pub(super) async fn send_young_in_group(
    here: Ours<Mentoring>,
    id: Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    send((here, id), (visit, me, sent), Side::YoungInGroup).await
}

pub(super) async fn send_mentor_in_group(
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
    let sent = sent.only(&["soort", "wat", "bericht"])?;
    let thread: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let message = sent.given("bericht").map(str::parse).transpose();
    let message: Option<ThingId> = message.map_err(|_| Error::NotFound)?;
    let reported = match Sort::from_word(sent.text("soort")).filter(|sort| sorts(side).contains(sort)) {
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
                (side, thread),
                &saying,
            )
            .await
        }
    };
    match reported {
        Ok(()) => Ok(see_other(&format!("{}/{id}/berichten?gedaan=gemeld", base(side)))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, (&id, side), sent.text("bericht")).await?;
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
        let page = |side: Side| Self {
            id: "1".repeat(32),
            base: base(side),
            back: back(side, &"1".repeat(32)),
            group: side.in_group(),
            message: None,
            mentor: !side.is_young(),
            sorts: sorts(side).iter().map(|sort| sort.word()).collect(),
            sort: String::new(),
            said: String::new(),
            most: LONGEST_REPORT,
            errors: Vec::new(),
        };
        let message = MessageShown::sample(false, "Stuur <een> foto", false);
        let about = Self {
            message: Some(message.clone()),
            sort: "elsewhere".to_owned(),
            said: "Het voelt raar.".to_owned(),
            errors: vec![Fault {
                field: "soort".to_owned(),
                text: "Kies wat het is.".to_owned(),
            }],
            ..page(Side::Young)
        };
        let taken = Self {
            message: Some(MessageShown {
                said: String::new(),
                taken: true,
                by: Some("Noor <W>.".to_owned()),
                ..message
            }),
            ..page(Side::YoungInGroup)
        };
        vec![
            ("of a mentor", page(Side::Mentor)),
            ("about a message", about),
            ("of a group", page(Side::MentorInGroup)),
            ("about what was taken back", taken),
        ]
    }
}
