//! The desk of a coordinator: editions, queue and pool in numbers, and what waits, each with an owner and a date.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Db, Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::{Actor, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::rules::{MOST_CASELOAD, wrong_name};
use super::super::store::{self, Edition, State, find, programme_of};
use super::super::{Counts, counts};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Fault, faults};
use crate::mentoring::recruits::pool::{modules_of, permitted, pool};
use crate::mentoring::recruits::{MentorShown, RecruitShown, open_of};
use crate::mentoring::runs::{self, ManyShown};
use crate::mentoring::voices;

/// An edition on the desk.
#[derive(Clone, Debug, Serialize)]
struct EditionShown {
    id: String,
    name: String,
    method: String,
    begins: Date,
    ends: Date,
    next_round: Option<Date>,
    caseload: u16,
    open: bool,
    over: bool,
    /// Nobody and nothing is in it, so that it can get another name or be removed.
    empty: bool,
}

/// Queue and pool.
#[derive(Clone, Debug, Default, Serialize)]
struct CountsShown {
    waiting: u32,
    again: u32,
    since: Option<Date>,
    asking: u32,
    asking_long: u32,
    round_by: Option<Date>,
    round_late: bool,
    ready: u32,
    preparing: u32,
    paused: u32,
    places: u32,
}

/// The desk.
#[derive(Debug, Serialize)]
pub struct DeskPage {
    programme: String,
    name: String,
    editions: Vec<EditionShown>,
    /// The most pairs that one coordinator can have.
    most: u16,
    counts: CountsShown,
    /// Rounds over many that wait for a second person, or may be made.
    many: Vec<ManyShown>,
    recruits: Vec<RecruitShown>,
    /// Mentors of whom something is still needed.
    preparing: Vec<MentorShown>,
    /// How many mentors told about their work and wait for the coordinator to read it.
    voices: u32,
    pub(crate) errors: Vec<Fault>,
    /// What was typed about an edition, where it was not kept.
    typed: Option<TypedEdition>,
    done: Option<String>,
}

/// What somebody typed about an edition.
#[derive(Clone, Debug, Serialize)]
struct TypedEdition {
    id: String,
    round: String,
    caseload: String,
}

/// The desk of a programme, for its coordinator.
pub(crate) async fn read(mentoring: &Mentoring, actor: &Actor, programme: &str) -> Outcome<DeskPage> {
    let id: Untrusted<ProgrammeId> = programme.parse().map_err(|_| Error::NotFound)?;
    let methods = &mentoring.methods;
    mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let programme = programme_of::<may::ReadEdition>(&mut tx, actor, id).await?;
            let scope = permitted(&mut tx, actor, programme.id).await?;
            let today = day_at(tx.now());
            let editions = store::of_programme(&mut tx, &programme).await?;
            let modules = modules_of(&mut tx, (actor.tenant, programme.id), methods).await?;
            let mentors = pool(&mut tx, &scope, &modules).await?;
            let recruits = open_of(&mut tx, &scope).await?;
            let counts = counts(&mut tx, &programme, &mentors).await?;
            let empty = store::empty(&mut tx, &programme).await?;
            let mut many = Vec::new();
            for edition in editions.iter().filter(|edition| edition.what.ends >= today) {
                many.extend(runs::many_shown(&mut tx, actor, edition).await?);
            }
            many.retain(ManyShown::is_open);
            let page = DeskPage {
                voices: voices::waiting(&mut tx, (actor.tenant, programme.id)).await?,
                many,
                programme: programme.id.to_string(),
                name: programme.name.clone(),
                editions: editions
                    .iter()
                    .map(|edition| EditionShown {
                        empty: empty.contains(&edition.id),
                        ..EditionShown::new(edition, today)
                    })
                    .collect(),
                most: MOST_CASELOAD,
                counts: CountsShown::new(counts, today),
                recruits: recruits.iter().map(|one| RecruitShown::new(one, today)).collect(),
                preparing: mentors
                    .iter()
                    .map(|one| MentorShown::new(one, today))
                    .filter(MentorShown::needs_something)
                    .collect(),
                errors: Vec::new(),
                typed: None,
                done: None,
            };
            tx.commit().await?;
            Ok(page)
        })
        .await
}

pub(super) async fn show(
    Ours(mentoring): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = read(&mentoring, &me.actor, &id).await?;
    page.done = visit.done(&["gemaakt", "bewaard", "weg"]);
    visit.show(&mentoring.journeys.cx, &page)
}

/// Opens or closes an edition, and says when mentors are divided next and how many pairs one coordinator has.
pub(super) async fn set(
    Ours(mentoring): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["stand", "ronde", "koppels", "naam", "weg"])?;
    let thing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    if sent.given("weg").is_some() || sent.given("naam").is_some() {
        let name = sent.given("weg").is_none().then(|| sent.text("naam").trim());
        return tidied((&mentoring, &visit, &me), (&programme, thing), name).await;
    }
    let state = State::from_word(sent.text("stand")).ok_or(Error::NotFound)?;
    let round: Result<Option<Date>, _> = sent.given("ronde").map(str::parse).transpose();
    // What is no number is out of bounds as well.
    let most = sent.given("koppels").map(|most| most.trim().parse().unwrap_or(0));
    let kept = match round {
        Ok(round) => change(&mentoring.journeys.db, &me.actor, thing, (state, round, most)).await,
        Err(_) => Err(kit::Refusal::new("editions-wrong-round").into()),
    };
    match kept {
        Ok(()) => Ok(see_other(&format!("/programma/{programme}?gedaan=bewaard"))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = read(&mentoring, &me.actor, &programme).await?;
            let of_most = refusal.key == "editions-wrong-caseload";
            let at = page.editions.iter().position(|one| one.id == id).unwrap_or(0) + 1;
            page.errors = faults(&[("", refusal.key)], &visit.lang);
            for error in &mut page.errors {
                error.field = format!("{}-{at}", if of_most { "koppels" } else { "ronde" });
            }
            page.typed = Some(TypedEdition {
                id: id.clone(),
                round: sent.text("ronde").to_owned(),
                caseload: sent.text("koppels").to_owned(),
            });
            visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// An edition in which nobody is gets another name, or is removed.
async fn tidied(
    (mentoring, visit, me): (&Mentoring, &Visit, &SignedIn),
    (programme, id): (&str, Untrusted<ThingId>),
    name: Option<&str>,
) -> Outcome<Response> {
    let actor = &me.actor;
    let (within, thing) = (
        Untrusted::new(programme.parse().map_err(|_| Error::NotFound)?),
        *id.for_lookup(),
    );
    let done = mentoring
        .journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let within = Untrusted::new(*within.for_lookup());
            let programme = programme_of::<may::SetEdition>(&mut tx, actor, within).await?;
            if !store::empty(&mut tx, &programme).await?.contains(&thing) {
                return Err(kit::Refusal::new("editions-not-empty").into());
            }
            match name {
                None => store::remove(&mut tx, &programme, thing).await?,
                Some(name) => {
                    let taken = store::there(&mut tx, &programme).await?;
                    if let Some(key) = wrong_name(name, &taken) {
                        return Err(kit::Refusal::new(key).into());
                    }
                    store::rename(&mut tx, &programme, (thing, name)).await?;
                }
            }
            tx.commit().await
        })
        .await;
    match done {
        Ok(()) => {
            let done = if name.is_some() { "bewaard" } else { "weg" };
            Ok(see_other(&format!("/programma/{programme}?gedaan={done}")))
        }
        Err(Error::Unprocessable(refusal)) => {
            let mut page = read(mentoring, actor, programme).await?;
            page.errors = faults(&[("edities", refusal.key)], &visit.lang);
            visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn change(
    db: &Db,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (state, round, most): (State, Option<Date>, Option<u16>),
) -> Outcome<()> {
    db.act(actor.tenant, |mut tx| async move {
        let edition: Permitted<Edition, may::SetEdition> = tx
            .permit(actor, id, async |tx: &mut Tx, id| {
                find::<may::SetEdition>(tx, actor.tenant, id).await
            })
            .await?;
        let today = day_at(tx.now());
        if round.is_some_and(|day| day < today || day > edition.what.ends) {
            return Err(kit::Refusal::new("editions-wrong-round").into());
        }
        let most = most.unwrap_or(edition.what.caseload);
        if !(1..=MOST_CASELOAD).contains(&most) {
            return Err(kit::Refusal::new("editions-wrong-caseload").into());
        }
        let rule = |mut edition: Edition| {
            edition.state = state;
            edition.what.next_round = round;
            edition.what.caseload = most;
            Ok::<_, policy::Swapped>(edition)
        };
        let edition = edition
            .change(rule)
            .map_err(|policy::Swapped| Error::internal("another edition came in its place"))?;
        store::save(&mut tx, &edition).await?;
        tx.commit().await
    })
    .await
}

impl EditionShown {
    fn new(edition: &Edition, today: Date) -> Self {
        Self {
            id: edition.id.to_string(),
            name: edition.what.name.clone(),
            method: edition.what.method.clone(),
            begins: edition.what.begins,
            ends: edition.what.ends,
            next_round: edition.what.next_round,
            caseload: edition.what.caseload,
            open: edition.state == State::Open,
            over: edition.what.ends < today,
            empty: false,
        }
    }
}

impl CountsShown {
    fn new(counts: Counts, today: Date) -> Self {
        Self {
            waiting: counts.waiting,
            again: counts.again,
            since: counts.since,
            asking: counts.asking,
            asking_long: counts.asking_long,
            round_late: counts.round_by.is_some_and(|by| by < today),
            round_by: counts.round_by,
            ready: counts.ready,
            preparing: counts.preparing,
            paused: counts.paused,
            places: counts.places,
        }
    }
}

impl Page for DeskPage {
    const TEMPLATE: &'static str = "editions/desk.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let edition = |open| EditionShown {
            id: "0".repeat(32),
            name: "Verder <Kijken> 2026".to_owned(),
            method: "gewoon".to_owned(),
            begins: jiff::civil::date(2026, 10, 1),
            ends: jiff::civil::date(2027, 6, 30),
            next_round: Some(jiff::civil::date(2026, 12, 7)),
            caseload: 40,
            open,
            over: !open,
            empty: open,
        };
        let filled = Self {
            programme: "0".repeat(32),
            name: "Verder <Kijken>".to_owned(),
            editions: vec![edition(true), edition(false)],
            most: MOST_CASELOAD,
            counts: CountsShown {
                waiting: 12,
                again: 1,
                since: Some(jiff::civil::date(2026, 9, 20)),
                asking: 3,
                asking_long: 1,
                round_by: Some(jiff::civil::date(2026, 10, 4)),
                round_late: true,
                ready: 4,
                preparing: 2,
                paused: 1,
                places: 9,
            },
            many: vec![
                ManyShown::sample("waits", true),
                ManyShown::sample("waits", false),
                ManyShown::sample("approved", true),
                ManyShown::sample("approved", false),
            ],
            recruits: vec![RecruitShown::sample("signed-up"), RecruitShown::sample("held")],
            preparing: vec![MentorShown::sample("preparing")],
            voices: 2,
            errors: Vec::new(),
            typed: None,
            done: Some("gemaakt".to_owned()),
        };
        let empty = Self {
            programme: "0".repeat(32),
            name: "Nieuw".to_owned(),
            editions: Vec::new(),
            most: MOST_CASELOAD,
            counts: CountsShown::default(),
            many: Vec::new(),
            recruits: Vec::new(),
            preparing: Vec::new(),
            voices: 0,
            errors: vec![Fault {
                field: "ronde".to_owned(),
                text: "Kies een dag.".to_owned(),
            }],
            typed: None,
            done: Some("bewaard".to_owned()),
        };
        vec![("filled", filled), ("empty", empty)]
    }
}
