//! The **review** of one glass: what it was for, what was read through it, and what a privacy officer finds.
//!
//! Deliberately absent: what stood in the record. Whoever looks back sees that it was read, and asks the officer why.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Outcome, Page, Sent, SignedIn, Visit};
use policy::PersonId;
use policy::calendar::day_at;
use serde::Serialize;

use super::super::rules::{Finding, State, Verb, says_enough};
use super::super::seen::{latest, may_be, seen_from};
use super::super::store::Glass;
use super::super::{Held, Read, Seen, actions, case, holds, looked_at};
use super::{Fault, Moment, faults, thing};
use crate::People;

/// Something that was read.
#[derive(Clone, Debug, Serialize)]
struct ReadShown {
    number: i64,
    at: Moment,
    class: String,
}

/// What was said before of when the young person sees it.
#[derive(Clone, Debug, Serialize)]
struct HeldShown {
    until: Date,
    why: String,
    said: Date,
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
    /// Whether the young person sees it, and from which day.
    sees: bool,
    sees_from: Option<Date>,
    held: Vec<HeldShown>,
    /// Whether who looks may say that anew.
    holds: bool,
    /// The last day that can be said today.
    latest: Option<Date>,
    seen: String,
    from_day: String,
    why_later: String,
    errors: Vec<Fault>,
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
            let held = holds(&mut tx, &glass).await?;
            let now = tx.now();
            tx.commit().await?;
            Ok(ReviewPage::new(&glass, (&reads, &held), actor.person, now))
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
    let sent = sent.only(&["oordeel", "bevinding", "zien", "vanaf", "waarom"])?;
    let words = sent.text("bevinding");
    let finding = Finding::ALL
        .iter()
        .find(|finding| finding.id() == sent.text("oordeel"));
    let today = people.cx.clock.today();
    let mut wrong = Vec::new();
    if finding.is_none() {
        wrong.push(("oordeel", "glass-finding-missing"));
    }
    if !says_enough(words) {
        wrong.push(("bevinding", "glass-found-length"));
    }
    let seen = when(&sent, today).map_err(|later| wrong.extend(later));
    if let (Some(finding), Ok(seen), []) = (finding, seen, wrong.as_slice()) {
        let said = (*finding, words, &seen);
        let became = actions::review(&people.db, &me.actor, thing(&id)?, said).await?;
        return Ok(became.leads("/beheer/noodtoegang", "nagekeken"));
    }
    again(&people, &visit, &me, &id, (&sent, &wrong)).await
}

/// Says anew when the young person sees it.
pub(super) async fn hold(
    Ours(people): Ours<People>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zien", "vanaf", "waarom"])?;
    match when(&sent, people.cx.clock.today()) {
        Ok(seen) => {
            actions::hold(&people.db, &me.actor, thing(&id)?, &seen).await?;
            Ok(see_other("/beheer/noodtoegang?gedaan=tonen"))
        }
        Err(wrong) => again(&people, &visit, &me, &id, (&sent, &wrong)).await,
    }
}

/// When the young person sees it, as it was typed; or all that is wrong with that.
fn when(sent: &Sent, today: Date) -> Result<Seen, Vec<(&'static str, &'static str)>> {
    match sent.text("zien") {
        "nu" => Ok(Seen::Now),
        "later" => {
            let day: Option<Date> = sent.text("vanaf").parse().ok();
            let day = day.filter(|day| may_be(*day, today));
            let why = Some(sent.text("waarom")).filter(|why| says_enough(why));
            match (day, why) {
                (Some(day), Some(why)) => Ok(Seen::From(day, why.to_owned())),
                (day, why) => {
                    let day = day.is_none().then_some(("vanaf", "glass-seen-day"));
                    let why = why.is_none().then_some(("waarom", "glass-seen-why-length"));
                    Err(day.into_iter().chain(why).collect())
                }
            }
        }
        _ => Err(vec![("zien", "glass-seen-missing")]),
    }
}

async fn again(
    people: &People,
    visit: &Visit,
    me: &SignedIn,
    id: &str,
    (sent, wrong): (&Sent, &[(&'static str, &'static str)]),
) -> Outcome<Response> {
    let mut page = page(people, me, id).await?;
    page.finding = sent.text("oordeel").to_owned();
    page.words = sent.text("bevinding").to_owned();
    page.seen = sent.text("zien").to_owned();
    page.from_day = sent.text("vanaf").to_owned();
    page.why_later = sent.text("waarom").to_owned();
    page.errors = faults(visit, wrong);
    visit.show_with(&people.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

impl ReviewPage {
    fn new(glass: &Glass, (reads, held): (&[Read], &[Held]), me: PersonId, now: Timestamp) -> Self {
        let (course, state) = (&glass.course, glass.course.state(now));
        let own = glass.asked_by == me || glass.answered_by == Some(me);
        let (today, last) = (day_at(now), held.first().map(|held| held.until));
        let sees_from = seen_from(course.asked_at, course.reviewed_at, last);
        let held = held
            .iter()
            .filter(|held| !held.why.is_empty())
            .map(|held| HeldShown {
                until: held.until,
                why: held.why.clone(),
                said: day_at(held.said_at),
            });
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
            sees: sees_from.is_some_and(|day| day <= today),
            sees_from,
            held: held.collect(),
            holds: !own && state.allows(Verb::Hold) && sees_from.is_some_and(|day| today < day),
            latest: latest(today),
            seen: String::new(),
            from_day: String::new(),
            why_later: String::new(),
            errors: Vec::new(),
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
            sees: false,
            sees_from: Some(jiff::civil::date(2027, 1, 10)),
            held: Vec::new(),
            holds: false,
            latest: Some(jiff::civil::date(2027, 2, 26)),
            seen: String::new(),
            from_day: String::new(),
            why_later: String::new(),
            errors: Vec::new(),
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
        let held = HeldShown {
            until: jiff::civil::date(2027, 1, 10),
            why: "Wie <b>meeleest</b>, is nog thuis.".to_owned(),
            said: jiff::civil::date(2026, 12, 3),
        };
        samples.push((
            "not seen yet",
            Self {
                held: vec![held; 2],
                holds: true,
                ..found(Finding::InOrder)
            },
        ));
        samples.push((
            "seen",
            Self {
                sees: true,
                ..found(Finding::InOrder)
            },
        ));
        samples.push(("not in order", found(Finding::NotInOrder)));
        samples.push((
            "own",
            Self {
                own: true,
                writes: false,
                ..page(State::Ended)
            },
        ));
        let wrong = ["oordeel", "bevinding", "zien", "vanaf", "waarom"];
        samples.push((
            "wrong",
            Self {
                words: "ja".to_owned(),
                seen: "later".to_owned(),
                errors: wrong
                    .map(|field| Fault {
                        field,
                        text: "Dit klopt niet.".to_owned(),
                    })
                    .to_vec(),
                ..page(State::Ended)
            },
        ));
        samples
    }
}
