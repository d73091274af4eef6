//! The page of a **safeguarding officer**: ask for the record of one young person, and open and close what was approved.
//!
//! Deliberately absent: a list of young people. Whoever asks says of whom, by name, day of birth and class.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::glass::Danger;
use serde::Serialize;

use super::super::rules::{Answer, Course, Finding, State, says_enough};
use super::super::store::Glass;
use super::super::{Wanted, actions, own};
use super::{Fault, Moment, faults, thing};
use crate::People;

/// The fields of the form.
const FIELDS: [&str; 5] = ["naam", "geboren", "klas", "gevaar", "waarom"];

/// Something the officer asked.
#[derive(Clone, Debug, Serialize)]
struct OwnShown {
    id: String,
    person: String,
    name: String,
    danger: &'static str,
    why: String,
    state: &'static str,
    asked: Moment,
    until: Moment,
    ends: Option<Moment>,
    /// The last day for whoever looks back.
    by_day: Option<Date>,
    answered_by: Option<String>,
    found: Option<(&'static str, String)>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct AskPage {
    dangers: Vec<&'static str>,
    name: String,
    born: String,
    group: String,
    danger: String,
    why: String,
    errors: Vec<Fault>,
    own: Vec<OwnShown>,
    done: Option<String>,
}

pub(super) async fn show(Ours(people): Ours<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = page(&people, &me, &Sent::default()).await?;
    page.done = visit.done(&["gevraagd", "gesloten", "ingetrokken"]);
    visit.show(&people.cx, &page)
}

async fn page(people: &People, me: &SignedIn, sent: &Sent) -> Outcome<AskPage> {
    let actor = &me.actor;
    let (found, now) = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = own(&mut tx, actor).await?;
            let now = tx.now();
            tx.commit().await?;
            Ok((found, now))
        })
        .await?;
    Ok(AskPage::new(&found, now, sent))
}

pub(super) async fn send(
    Ours(people): Ours<People>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let wrong = match wanted(&sent) {
        Ok(wanted) => match actions::ask(&people.db, &people.cx.ids, &me.actor, &wanted).await {
            Ok(()) => return Ok(see_other("/noodtoegang?gedaan=gevraagd")),
            Err(Error::Unprocessable(refusal)) => vec![("naam", refusal.key)],
            Err(error) => return Err(error),
        },
        Err(wrong) => wrong,
    };
    let mut page = page(&people, &me, &sent).await?;
    page.errors = faults(&visit, &wrong);
    visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What was typed, or all that is wrong with it, in the order of the form.
fn wanted(sent: &Sent) -> Result<Wanted, Vec<(&'static str, &'static str)>> {
    let name = sent.given("naam").ok_or(("naam", "glass-name"));
    let born: Result<Date, _> = sent
        .text("geboren")
        .parse()
        .map_err(|_| ("geboren", "glass-born"));
    let group = sent.given("klas").ok_or(("klas", "glass-group"));
    let danger = Danger::ALL
        .iter()
        .find(|danger| danger.id() == sent.text("gevaar"));
    let danger = danger.ok_or(("gevaar", "glass-no-danger"));
    let why = Some(sent.text("waarom")).filter(|why| says_enough(why));
    let why = why.ok_or(("waarom", "glass-why-length"));
    match (name, born, group, danger, why) {
        (Ok(name), Ok(born), Ok(group), Ok(danger), Ok(why)) => Ok(Wanted {
            name: name.to_owned(),
            born,
            group: group.to_owned(),
            danger: *danger,
            why: why.to_owned(),
        }),
        (name, born, group, danger, why) => {
            let all = [name.err(), born.err(), group.err(), danger.err(), why.err()];
            Err(all.into_iter().flatten().collect())
        }
    }
}

pub(super) async fn withdraw(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = actions::withdraw(&people.db, &me.actor, thing(&id)?).await?;
    Ok(became.leads("/noodtoegang", "ingetrokken"))
}

pub(super) async fn open(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let person = actions::open(&people.db, &me.actor, thing(&id)?).await?;
    Ok(see_other(&format!("/mensen/{person}/reis")))
}

pub(super) async fn close(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = actions::close(&people.db, &me.actor, thing(&id)?).await?;
    Ok(became.leads("/noodtoegang", "gesloten"))
}

impl AskPage {
    fn new(own: &[Glass], now: Timestamp, sent: &Sent) -> Self {
        Self {
            dangers: Danger::ALL.iter().map(|danger| danger.id()).collect(),
            name: sent.text("naam").to_owned(),
            born: sent.text("geboren").to_owned(),
            group: sent.text("klas").to_owned(),
            danger: sent.text("gevaar").to_owned(),
            why: sent.text("waarom").to_owned(),
            errors: Vec::new(),
            own: own.iter().map(|glass| OwnShown::new(glass, now)).collect(),
            done: None,
        }
    }
}

impl OwnShown {
    fn new(glass: &Glass, now: Timestamp) -> Self {
        let course = &glass.course;
        Self {
            id: glass.id.to_string(),
            person: glass.person.to_string(),
            name: glass.name.whole(),
            danger: glass.danger.id(),
            why: glass.why.clone(),
            state: course.state(now).id(),
            asked: course.asked_at.into(),
            until: course.until.into(),
            ends: course.closed_at.or_else(|| course.ends_at()).map(Moment::from),
            by_day: glass.review_by,
            answered_by: glass.answered_by_name.clone(),
            found: glass
                .finding
                .as_ref()
                .map(|(found, words)| (found.id(), words.clone())),
        }
    }

    fn sample(state: State) -> Self {
        let now = Timestamp::UNIX_EPOCH;
        let course = Course {
            asked_at: now,
            until: now,
            answer: (state != State::Asked).then_some(Answer::Approved),
            opened_at: matches!(state, State::Open | State::Ended | State::Reviewed).then_some(now),
            closed_at: None,
            reviewed_at: None,
        };
        Self {
            id: "0".repeat(32),
            person: "1".repeat(32),
            name: "Aya Voorbeeld".to_owned(),
            danger: "missing",
            why: "Aya kwam <b>niet</b> thuis.".to_owned(),
            state: state.id(),
            asked: now.into(),
            until: now.into(),
            ends: course.ends_at().map(Moment::from),
            by_day: course.opened_at.map(|_| jiff::civil::date(2026, 12, 3)),
            answered_by: course.answer.map(|_| "Bo Voorbeeld".to_owned()),
            found: (state == State::Reviewed).then(|| {
                (
                    Finding::InOrder.id(),
                    "Het was nodig, en niet meer dan dat.".to_owned(),
                )
            }),
        }
    }
}

impl Page for AskPage {
    const TEMPLATE: &'static str = "glass/ask.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |own: Vec<OwnShown>, errors: &[&'static str], done: Option<&str>| Self {
            dangers: Danger::ALL.iter().map(|danger| danger.id()).collect(),
            name: "Aya Voorbeeld".to_owned(),
            born: "2012-02-29".to_owned(),
            group: "t3a".to_owned(),
            danger: "missing".to_owned(),
            why: "Aya kwam niet thuis.".to_owned(),
            errors: errors
                .iter()
                .map(|field| Fault {
                    field,
                    text: "Dit klopt niet.".to_owned(),
                })
                .collect(),
            own,
            done: done.map(str::to_owned),
        };
        let every = State::ALL.iter().map(|state| OwnShown::sample(*state));
        vec![
            ("nothing yet", page(Vec::new(), &[], None)),
            ("every state", page(every.collect(), &[], Some("gevraagd"))),
            ("wrong", page(Vec::new(), &FIELDS, Some("gesloten"))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_told_at_its_field() {
        let all = [
            ("naam", "Noor de Wit"),
            ("geboren", "2012-02-29"),
            ("klas", "t3a"),
            ("gevaar", "missing"),
            ("waarom", "Zij kwam niet thuis."),
        ];
        assert!(wanted(&Sent::of(&all)).is_ok());
        let fields = |sent: &[(&str, &str)]| -> Vec<&str> {
            let wrong = wanted(&Sent::of(sent)).err().unwrap_or_default();
            wrong.into_iter().map(|(field, _)| field).collect()
        };
        for missing in all.map(|(name, _)| name) {
            let rest: Vec<_> = all.iter().copied().filter(|(name, _)| *name != missing).collect();
            assert_eq!(fields(&rest), [missing]);
        }
        // All that is wrong at once, in the order of the form.
        assert_eq!(fields(&[("waarom", "spoed")]), all.map(|(name, _)| name));
    }
}
