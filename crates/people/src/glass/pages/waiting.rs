//! What **waits**: questions for glass that a privacy officer or school leader answers, and cases that a privacy officer looks
//! back on.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::PersonId;
use policy::calendar::day_at;
use serde::Serialize;

use super::super::lists::others_who_may;
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
    /// Whether their yes would leave somebody who looks back.
    may: bool,
    /// Who else may say yes.
    others: Vec<String>,
}

/// What was said yes to and is not closed.
#[derive(Clone, Debug, Serialize)]
struct RunningShown {
    name: String,
    danger: &'static str,
    asked_by: Option<String>,
    answered_by: Option<String>,
    /// From when it is open; none when nobody opened it yet.
    opened: Option<Moment>,
    until: Moment,
    by_day: Option<Date>,
}

/// A case to look back on.
#[derive(Clone, Debug, Serialize)]
struct CaseShown {
    id: String,
    name: String,
    asked_by: Option<String>,
    by_day: Option<Date>,
    late: bool,
    /// Looked back on, and the young person does not see it yet.
    held: bool,
    /// The one who looks had a part in it.
    own: bool,
}

/// What waits.
#[derive(Debug, Serialize)]
pub struct WaitingPage {
    questions: Vec<QuestionShown>,
    running: Vec<RunningShown>,
    cases: Vec<CaseShown>,
    held: Vec<CaseShown>,
    refused: Option<String>,
    done: Option<String>,
}

pub(super) async fn show(Ours(people): Ours<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&people, &me).await?;
    page.done = visit.done(&["goedgekeurd", "geweigerd", "nagekeken", "tonen"]);
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn) -> Outcome<WaitingPage> {
    let actor = &me.actor;
    let (found, now) = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let now = tx.now();
            let mut found = Vec::new();
            for glass in waiting(&mut tx, actor).await? {
                let who = match glass.course.state(now) {
                    State::Asked => others_who_may(&mut tx, actor, &glass).await?,
                    _ => (false, Vec::new()),
                };
                found.push((glass, who));
            }
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
        Ok(became) => Ok(became.leads("/beheer/noodtoegang", "goedgekeurd")),
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
    let became = actions::answer(&people.db, ids, &me.actor, thing(&id)?, Answer::Refused).await?;
    Ok(became.leads("/beheer/noodtoegang", "geweigerd"))
}

impl WaitingPage {
    fn new(found: &[(Glass, (bool, Vec<String>))], me: PersonId, now: Timestamp) -> Self {
        let mut page = Self::nothing();
        for (glass, who) in found {
            match glass.course.state(now) {
                State::Asked => page.questions.push(QuestionShown::new(glass, me, who)),
                State::Approved | State::Open => page.running.push(RunningShown::new(glass)),
                State::Reviewed => page.held.push(CaseShown::new(glass, me, now)),
                _ => page.cases.push(CaseShown::new(glass, me, now)),
            }
        }
        page
    }

    fn nothing() -> Self {
        Self {
            questions: Vec::new(),
            running: Vec::new(),
            cases: Vec::new(),
            held: Vec::new(),
            refused: None,
            done: None,
        }
    }
}

impl QuestionShown {
    fn new(glass: &Glass, me: PersonId, (may, others): &(bool, Vec<String>)) -> Self {
        Self {
            id: glass.id.to_string(),
            name: glass.name.whole(),
            danger: glass.danger.id(),
            why: glass.why.clone(),
            asked_by: glass.asked_by_name.clone(),
            asked: glass.course.asked_at.into(),
            until: glass.course.until.into(),
            own: [glass.asked_by, glass.person].contains(&me),
            may: *may,
            others: others.clone(),
        }
    }
}

impl RunningShown {
    fn new(glass: &Glass) -> Self {
        let course = &glass.course;
        Self {
            name: glass.name.whole(),
            danger: glass.danger.id(),
            asked_by: glass.asked_by_name.clone(),
            answered_by: glass.answered_by_name.clone(),
            opened: course.opened_at.map(Moment::from),
            until: course.ends_at().unwrap_or(course.until).into(),
            by_day: glass.review_by,
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
            held: glass.course.state(now) == State::Reviewed,
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
            may: !own,
            others: vec!["Hanne Voorbeeld".to_owned()],
        };
        let running = |opened: Option<Timestamp>| RunningShown {
            name: "Aya Voorbeeld".to_owned(),
            danger: "missing",
            asked_by: Some("Eva Voorbeeld".to_owned()),
            answered_by: Some("Bo Voorbeeld".to_owned()),
            opened: opened.map(Moment::from),
            until: Timestamp::UNIX_EPOCH.into(),
            by_day: opened.map(|_| jiff::civil::date(2026, 12, 3)),
        };
        let case = |late, held, own| CaseShown {
            id: "0".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            asked_by: Some("Eva Voorbeeld".to_owned()),
            by_day: Some(jiff::civil::date(2026, 12, 3)),
            late,
            held,
            own,
        };
        let dangers = policy::glass::Danger::ALL.iter();
        let page = |done: &str| Self {
            done: Some(done.to_owned()),
            ..Self::nothing()
        };
        let alone = |others: &[&str]| QuestionShown {
            may: false,
            others: others.iter().map(|name| (*name).to_owned()).collect(),
            ..question(&policy::glass::Danger::Abuse, false)
        };
        let full = Self {
            questions: dangers
                .map(|danger| question(danger, false))
                .chain([alone(&["Hanne Voorbeeld", "Bo Voorbeeld"]), alone(&[])])
                .collect(),
            running: vec![running(None), running(Some(Timestamp::UNIX_EPOCH))],
            held: vec![case(false, true, false)],
            cases: vec![case(false, false, false), case(true, false, false)],
            refused: Some("Niemand kan dit nakijken.".to_owned()),
            ..page("goedgekeurd")
        };
        let own = Self {
            questions: vec![question(&policy::glass::Danger::Abuse, true)],
            cases: vec![case(false, false, true)],
            ..page("geweigerd")
        };
        vec![
            ("nothing", page("nagekeken")),
            ("shown later", page("tonen")),
            ("everything", full),
            ("own", own),
        ]
    }
}
