//! What **waits** for a second person, and what was approved and has still to begin: tasks, rosters that touch many, ways
//! back in, and what somebody wants with many at once.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::calendar::day_at;
use policy::{Actor, ThingId, Untrusted};
use serde::Serialize;

use crate::People;
use crate::accounts::recover;
use crate::many::{self, ManyShown};
use crate::relations::{self, Waiting};
use crate::rosters::handed_in::{self, Import};

/// One request.
#[derive(Clone, Debug, Serialize)]
struct RequestShown {
    id: String,
    kind: &'static str,
    subject: Option<String>,
    object: Option<String>,
    why: String,
    to: Date,
    asked_by: Option<String>,
    asked_on: Date,
    approved_by: Option<String>,
    /// The one who looks asked for it, or gains by it, and so cannot approve it.
    own: bool,
    /// The one who looks asked for it.
    asker: bool,
}

/// A roster that waits.
#[derive(Clone, Debug, Serialize)]
struct RosterShown {
    id: String,
    file: String,
    persons: u32,
    asked_by: Option<String>,
    asked_on: Date,
    approved_by: Option<String>,
    own: bool,
}

/// A way back in that waits.
#[derive(Clone, Debug, Serialize)]
struct RecoveryShown {
    id: String,
    person: String,
    name: String,
    why: String,
    asked_by: String,
    asked_on: Date,
    approved: bool,
    own: bool,
    asker: bool,
}

/// What waits.
#[derive(Debug, Serialize)]
pub struct WaitingPage {
    requests: Vec<RequestShown>,
    rosters: Vec<RosterShown>,
    recoveries: Vec<RecoveryShown>,
    many: Vec<ManyShown>,
    done: Option<String>,
}

pub(super) async fn show(State(people): State<People>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let found = people
        .db
        .read(actor.tenant, |mut tx| async move {
            let found = relations::waiting(&mut tx, actor).await?;
            let rosters = handed_in::asking(&mut tx, actor).await?;
            let recoveries = recover::waiting(&mut tx, actor).await?;
            let many = many::waiting(&mut tx, actor).await?;
            tx.commit().await?;
            Ok((found, rosters, recoveries, many))
        })
        .await?;
    let mut page = WaitingPage::new(&found.0, actor);
    page.rosters = found
        .1
        .iter()
        .map(|import| RosterShown::new(import, actor))
        .collect();
    page.recoveries = found
        .2
        .iter()
        .map(|asked| RecoveryShown::new(asked, actor))
        .collect();
    page.many = found.3.iter().map(|one| ManyShown::new(one, actor)).collect();
    page.done = visit.done(&["goedgekeurd", "geweigerd", "begonnen", "beeindigd"]);
    visit.show(&people.cx, &page)
}

pub(super) async fn approve(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = relations::approve(&people.db, &people.cx.ids, &me.actor, read(&id)?).await?;
    Ok(became.leads("/beheer/relaties", "goedgekeurd"))
}

pub(super) async fn approve_recovery(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    recover::approve(&people.db, &people.cx.ids, &me.actor, read(&id)?).await?;
    Ok(see_other("/beheer/relaties?gedaan=goedgekeurd"))
}

pub(super) async fn refuse(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = relations::refuse(&people.db, &me.actor, read(&id)?).await?;
    Ok(became.leads("/beheer/relaties", "geweigerd"))
}

pub(super) async fn grant(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let became = relations::grant(&people.db, &people.cx.ids, &me.actor, read(&id)?).await?;
    Ok(became.leads("/beheer/relaties", "begonnen"))
}

fn read(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}

impl RosterShown {
    fn new(import: &Import, actor: &Actor) -> Self {
        Self {
            id: import.id.to_string(),
            file: import.file.clone(),
            persons: import.persons,
            asked_by: import.made_by_name.clone(),
            asked_on: day_at(import.made_at),
            approved_by: import.approved_by.clone(),
            own: import.made_by == actor.person,
        }
    }
}

impl RecoveryShown {
    fn new(asked: &recover::Asked, actor: &Actor) -> Self {
        Self {
            id: asked.id.to_string(),
            person: asked.person.to_string(),
            name: asked.name.whole(),
            why: asked.why.clone(),
            asked_by: asked.asked_by_name.whole(),
            asked_on: day_at(asked.asked_at),
            approved: asked.approved_by.is_some(),
            own: asked.asked_by == actor.person || asked.person == actor.person,
            asker: asked.asked_by == actor.person,
        }
    }
}

impl WaitingPage {
    fn new(found: &[Waiting], actor: &Actor) -> Self {
        let request = |waiting: &Waiting| {
            let asked = &waiting.asked;
            let last = asked.wanted.to.checked_sub(jiff::SignedDuration::from_secs(1));
            let asker = asked.asked_by == actor.person;
            RequestShown {
                id: asked.id.to_string(),
                kind: asked.wanted.kind.id(),
                subject: waiting.subject.clone(),
                object: waiting.object.clone(),
                why: asked.wanted.why.clone(),
                to: day_at(last.unwrap_or(asked.wanted.to)),
                asked_by: waiting.asked_by.clone(),
                asked_on: day_at(asked.asked_at),
                approved_by: waiting.approved_by.clone(),
                own: asker || asked.wanted.subject.person() == Some(actor.person),
                asker,
            }
        };
        Self {
            requests: found.iter().map(request).collect(),
            rosters: Vec::new(),
            recoveries: Vec::new(),
            many: Vec::new(),
            done: None,
        }
    }
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "relations/waiting.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |approved: bool, own: bool, asker: bool| RequestShown {
            id: "0".repeat(32),
            kind: "tutor-of",
            subject: Some("Bo Voorbeeld".to_owned()),
            object: Some("t3a".to_owned()),
            why: "Neemt de klas over.".to_owned(),
            to: jiff::civil::date(2027, 8, 31),
            asked_by: Some("Joost Voorbeeld".to_owned()),
            asked_on: jiff::civil::date(2026, 11, 26),
            approved_by: approved.then(|| "Saskia Voorbeeld".to_owned()),
            own,
            asker,
        };
        let page = |requests, done: Option<&str>| Self {
            requests,
            rosters: Vec::new(),
            recoveries: Vec::new(),
            many: Vec::new(),
            done: done.map(str::to_owned),
        };
        let every = policy::Kind::ALL
            .iter()
            .filter(|kind| relations::BY_HAND.contains(kind));
        let every = every.map(|kind| RequestShown {
            kind: kind.id(),
            ..sample(false, false, false)
        });
        vec![
            ("nothing", page(Vec::new(), Some("geweigerd"))),
            ("every kind", page(every.collect(), None)),
            (
                "own",
                page(
                    vec![sample(false, true, true), sample(true, true, true)],
                    Some("begonnen"),
                ),
            ),
            ("rosters and ways back", others()),
            (
                "of another",
                page(vec![sample(true, false, false)], Some("goedgekeurd")),
            ),
        ]
    }
}

/// Rosters and ways back, for samples.
fn others() -> WaitingPage {
    let day = jiff::civil::date(2026, 11, 26);
    let roster = |approved: bool, own| RosterShown {
        id: "0".repeat(32),
        file: "rooster.zip".to_owned(),
        persons: 1_202,
        asked_by: Some("Joost Voorbeeld".to_owned()),
        asked_on: day,
        approved_by: approved.then(|| "Saskia Voorbeeld".to_owned()),
        own,
    };
    let recovery = |approved, own, asker| RecoveryShown {
        id: "0".repeat(32),
        person: "1".repeat(32),
        name: "Aya Voorbeeld".to_owned(),
        why: "Nieuwe telefoon.".to_owned(),
        asked_by: "Joost Voorbeeld".to_owned(),
        asked_on: day,
        approved,
        own,
        asker,
    };
    WaitingPage {
        requests: Vec::new(),
        rosters: vec![
            roster(false, false),
            roster(false, true),
            roster(true, true),
            roster(true, false),
        ],
        recoveries: vec![
            recovery(false, false, false),
            recovery(false, true, true),
            recovery(true, true, true),
            recovery(true, false, false),
        ],
        many: vec![ManyShown::sample(false), ManyShown::sample(true)],
        done: None,
    }
}
