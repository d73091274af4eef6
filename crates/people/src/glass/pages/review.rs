//! The **review** of one glass: what it was for, what was read through it, and what a privacy officer finds.
//!
//! Deliberately absent: what stood in the record. Whoever looks back sees that it was read, and asks the officer why.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::PersonId;
use serde::Serialize;

use super::super::rules::{Finding, State, Verb};
use super::super::store::Glass;
use super::super::{Read, actions, case, looked_at};
use super::{Moment, thing};
use crate::People;

/// Something that was read.
#[derive(Clone, Debug, Serialize)]
struct ReadShown {
    number: i64,
    at: Moment,
    class: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ReviewPage {
    id: String,
    name: String,
    danger: &'static str,
    why: String,
    asked_by: Option<String>,
    answered_by: Option<String>,
    state: &'static str,
    opened: Option<Moment>,
    ends: Option<Moment>,
    by_day: Option<Date>,
    reads: Vec<ReadShown>,
    /// Whether who looks may write down what they find, now.
    writes: bool,
    /// Whether who looks had a part in it.
    own: bool,
    findings: Vec<&'static str>,
    finding: String,
    words: String,
    found: Option<(&'static str, String)>,
    fault: Option<(&'static str, String)>,
}

pub(super) async fn show(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = page(&people, &me, &id).await?;
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn, id: &str) -> Outcome<ReviewPage> {
    let (actor, id) = (&me.actor, thing(id)?);
    people
        .db
        .read(actor.tenant, |mut tx| async move {
            let glass = case(&mut tx, actor, id).await?;
            let reads = looked_at(&mut tx, &glass).await?;
            let now = tx.now();
            tx.commit().await?;
            Ok(ReviewPage::new(&glass, &reads, actor.person, now))
        })
        .await
}

pub(super) async fn send(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["oordeel", "bevinding"])?;
    let words = sent.text("bevinding");
    let finding = Finding::ALL
        .iter()
        .find(|finding| finding.id() == sent.text("oordeel"));
    let reviewed = match finding {
        Some(finding) => actions::review(&people.db, &me.actor, thing(&id)?, (*finding, words))
            .await
            .map_err(|error| ("bevinding", error)),
        None => Err(("oordeel", Refusal::new("glass-finding-missing").into())),
    };
    match reviewed {
        Ok(()) => Ok(see_other("/beheer/noodtoegang?gedaan=nagekeken")),
        Err((field, Error::Unprocessable(refusal))) => {
            let mut page = page(&people, &me, &id).await?;
            page.finding = sent.text("oordeel").to_owned();
            page.words = words.to_owned();
            page.fault = Some((field, visit.lang.get(refusal.key, &Args::NONE).into_owned()));
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err((_, error)) => Err(error),
    }
}

impl ReviewPage {
    fn new(glass: &Glass, reads: &[Read], me: PersonId, now: Timestamp) -> Self {
        let (course, state) = (&glass.course, glass.course.state(now));
        let own = glass.asked_by == me || glass.answered_by == Some(me);
        let read = |read: &Read| ReadShown {
            number: read.number,
            at: read.at.into(),
            class: read.class.clone(),
        };
        Self {
            id: glass.id.to_string(),
            name: glass.name.whole(),
            danger: glass.danger.id(),
            why: glass.why.clone(),
            asked_by: glass.asked_by_name.clone(),
            answered_by: glass.answered_by_name.clone(),
            state: state.id(),
            opened: course.opened_at.map(Moment::from),
            ends: course.closed_at.or_else(|| course.ends_at()).map(Moment::from),
            by_day: glass.review_by,
            reads: reads.iter().map(read).collect(),
            writes: !own && state.allows(Verb::Review),
            own,
            findings: Finding::ALL.iter().map(|finding| finding.id()).collect(),
            finding: String::new(),
            words: String::new(),
            found: glass
                .finding
                .as_ref()
                .map(|(finding, words)| (finding.id(), words.clone())),
            fault: None,
        }
    }
}

impl Page for ReviewPage {
    const TEMPLATE: &'static str = "glass/review.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let moment = || Some(Moment::from(Timestamp::UNIX_EPOCH));
        let page = |state: State| Self {
            id: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            danger: "missing",
            why: "Aya kwam <b>niet</b> thuis.".to_owned(),
            asked_by: Some("Eva Voorbeeld".to_owned()),
            answered_by: (state != State::Asked).then(|| "Bo Voorbeeld".to_owned()),
            state: state.id(),
            opened: moment(),
            ends: moment(),
            by_day: Some(jiff::civil::date(2026, 12, 3)),
            reads: Vec::new(),
            writes: state == State::Ended,
            own: false,
            findings: Finding::ALL.iter().map(|finding| finding.id()).collect(),
            finding: String::new(),
            words: String::new(),
            found: None,
            fault: None,
        };
        let read = ReadShown {
            number: 7,
            at: Timestamp::UNIX_EPOCH.into(),
            class: "journey".to_owned(),
        };
        let mut samples: Vec<(&'static str, Self)> = State::ALL
            .iter()
            .map(|state| (state.id(), page(*state)))
            .collect();
        let found = |finding: Finding| Self {
            found: Some((finding.id(), "Het was nodig.".to_owned())),
            reads: vec![read.clone(); 3],
            ..page(State::Reviewed)
        };
        samples.push(("in order", found(Finding::InOrder)));
        samples.push(("not in order", found(Finding::NotInOrder)));
        samples.push((
            "own",
            Self {
                own: true,
                writes: false,
                ..page(State::Ended)
            },
        ));
        for field in ["oordeel", "bevinding"] {
            let wrong = Self {
                finding: "in-order".to_owned(),
                words: "ja".to_owned(),
                fault: Some((field, "Dit klopt niet.".to_owned())),
                ..page(State::Ended)
            };
            samples.push((field, wrong));
        }
        samples
    }
}
