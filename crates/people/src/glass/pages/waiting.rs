//! What **waits**: questions for glass that a privacy officer or school leader answers, and cases that a privacy officer looks
//! back on.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::PersonId;
use policy::calendar::day_at;
use serde::Serialize;

use super::super::rules::{Answer, State};
use super::super::store::Glass;
use super::super::{actions, waiting};
use super::{Moment, thing};
use crate::People;

/// A question.
#[derive(Clone, Debug, Serialize)]
struct QuestionShown {
    id: String,
    name: String,
    danger: &'static str,
    why: String,
    asked_by: Option<String>,
    asked: Moment,
    until: Moment,
    /// The one who looks asked it, or it is about them.
    own: bool,
}

/// A case to look back on.
#[derive(Clone, Debug, Serialize)]
struct CaseShown {
    id: String,
    name: String,
    asked_by: Option<String>,
    by_day: Option<Date>,
    late: bool,
    /// It can still be read through.
    open: bool,
    /// The one who looks had a part in it.
    own: bool,
}

/// What waits.
#[derive(Debug, Serialize)]
pub struct WaitingPage {
    questions: Vec<QuestionShown>,
    cases: Vec<CaseShown>,
    refused: Option<String>,
    done: Option<String>,
}

pub(super) async fn show(Ours(people): Ours<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&people, &me).await?;
    page.done = visit.done(&["goedgekeurd", "geweigerd", "nagekeken"]);
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn) -> Outcome<WaitingPage> {
    let actor = &me.actor;
    let (found, now) = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = waiting(&mut tx, actor).await?;
            let now = tx.now();
            tx.commit().await?;
            Ok((found, now))
        })
        .await?;
    Ok(WaitingPage::new(&found, actor.person, now))
}

pub(super) async fn approve(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let said = actions::answer(
        &people.db,
        &people.cx.ids,
        &me.actor,
        thing(&id)?,
        Answer::Approved,
    )
    .await;
    match said {
        Ok(()) => Ok(see_other("/beheer/noodtoegang?gedaan=goedgekeurd")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&people, &me).await?;
            page.refused = Some(visit.lang.get(refusal.key, &Args::NONE).into_owned());
            visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn refuse(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let ids = &people.cx.ids;
    actions::answer(&people.db, ids, &me.actor, thing(&id)?, Answer::Refused).await?;
    Ok(see_other("/beheer/noodtoegang?gedaan=geweigerd"))
}

impl WaitingPage {
    fn new(found: &[Glass], me: PersonId, now: Timestamp) -> Self {
        let asked = |glass: &&Glass| glass.course.state(now) == State::Asked;
        let (questions, cases): (Vec<&Glass>, Vec<&Glass>) = found.iter().partition(asked);
        Self {
            questions: questions
                .into_iter()
                .map(|glass| QuestionShown::new(glass, me))
                .collect(),
            cases: cases
                .into_iter()
                .map(|glass| CaseShown::new(glass, me, now))
                .collect(),
            refused: None,
            done: None,
        }
    }
}

impl QuestionShown {
    fn new(glass: &Glass, me: PersonId) -> Self {
        Self {
            id: glass.id.to_string(),
            name: glass.name.whole(),
            danger: glass.danger.id(),
            why: glass.why.clone(),
            asked_by: glass.asked_by_name.clone(),
            asked: glass.course.asked_at.into(),
            until: glass.course.until.into(),
            own: [glass.asked_by, glass.person].contains(&me),
        }
    }
}

impl CaseShown {
    fn new(glass: &Glass, me: PersonId, now: Timestamp) -> Self {
        Self {
            id: glass.id.to_string(),
            name: glass.name.whole(),
            asked_by: glass.asked_by_name.clone(),
            by_day: glass.review_by,
            late: glass.review_by.is_some_and(|day| day < day_at(now)),
            open: glass.course.state(now) == State::Open,
            own: glass.asked_by == me || glass.answered_by == Some(me),
        }
    }
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "glass/waiting.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let question = |danger: &policy::glass::Danger, own| QuestionShown {
            id: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            danger: danger.id(),
            why: "Aya kwam <b>niet</b> thuis.".to_owned(),
            asked_by: Some("Eva Voorbeeld".to_owned()),
            asked: Timestamp::UNIX_EPOCH.into(),
            until: Timestamp::UNIX_EPOCH.into(),
            own,
        };
        let case = |late, open, own| CaseShown {
            id: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            asked_by: Some("Eva Voorbeeld".to_owned()),
            by_day: Some(jiff::civil::date(2026, 12, 3)),
            late,
            open,
            own,
        };
        let dangers = policy::glass::Danger::ALL.iter();
        let page = |done: &str| Self {
            questions: Vec::new(),
            cases: Vec::new(),
            refused: None,
            done: Some(done.to_owned()),
        };
        let full = Self {
            questions: dangers.map(|danger| question(danger, false)).collect(),
            cases: vec![case(false, false, false), case(true, false, false)],
            refused: Some("Niemand kan dit nakijken.".to_owned()),
            ..page("goedgekeurd")
        };
        let own = Self {
            questions: vec![question(&policy::glass::Danger::Abuse, true)],
            cases: vec![case(false, true, true), case(false, true, false)],
            ..page("geweigerd")
        };
        vec![("nothing", page("nagekeken")), ("everything", full), ("own", own)]
    }
}
