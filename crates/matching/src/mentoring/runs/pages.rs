//! The page of a run: what it would do, before and after it was confirmed.

use std::collections::HashSet;

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Sent, SignedIn, Templates, Tx, Urls, Visit, templates};
use people::persons::party_name;
use policy::{Action, Actor, Party, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::actions::{self, Made, permitted_in};
use super::store::{self, Run, State, Tried, Way};
use super::waiting::{self, Waiting};
use super::{kept, list, many};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{self, Edition};
use crate::mentoring::forms::{Fault, faults};

/// Addresses of this part.
pub fn urls() -> Urls<Mentoring> {
    Urls::new()
        .act("/programma/{id}/rondes", make, Action::SetEdition)
        .see("/programma/{id}/rondes/{ronde}", show, Action::SetEdition)
        .act("/programma/{id}/rondes/{ronde}", settle, Action::SetEdition)
        .see(
            "/programma/{id}/rondes/{ronde}/ronde.json",
            kept::send,
            Action::SetEdition,
        )
        .see(
            "/programma/{id}/edities/{editie}/rondes",
            list::show,
            Action::SetEdition,
        )
        .see(
            "/programma/{id}/edities/{editie}/samen",
            many::show,
            Action::SetEdition,
        )
        .act(
            "/programma/{id}/edities/{editie}/samen",
            many::answer,
            Action::SetEdition,
        )
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! { "runs/run.html" => "run.html", "runs/many.html" => "many.html", "runs/list.html" => "list.html" }
}

/// A pair that would be proposed.
#[derive(Clone, Debug, Serialize)]
struct PairShown {
    young: Option<String>,
    mentor: Option<String>,
    met: usize,
    of: usize,
    first: bool,
}

/// Who stays without.
#[derive(Clone, Debug, Serialize)]
struct LeftShown {
    young: Option<String>,
    why: String,
}

/// The run.
#[derive(Debug, Serialize)]
pub struct RunPage {
    programme: String,
    id: String,
    edition: String,
    number: i64,
    state: &'static str,
    waiting: usize,
    pairs: Vec<PairShown>,
    left: Vec<LeftShown>,
    /// How many get what matters most to them.
    first: usize,
    /// Whoever looks may not read so many names alone.
    nameless: bool,
    /// What this division does, beside two other ways.
    tried: Vec<Tried>,
    commitment: String,
    /// Told once it is confirmed or dropped.
    seed: Option<String>,
    /// The day that was told to young people, where the round is made before it.
    early: Option<jiff::civil::Date>,
    /// Something changed since it was made.
    stale: bool,
    errors: Vec<Fault>,
    done: Option<String>,
}

/// Makes a draft.
async fn make(
    Ours(here): Ours<Mentoring>,
    Path(programme): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["editie"])?;
    let edition: Untrusted<ThingId> = sent.text("editie").parse().map_err(|_| Error::NotFound)?;
    match actions::make(&here, &me.actor, edition).await {
        Ok(Made::Draft(run)) => Ok(see_other(&format!("/programma/{programme}/rondes/{run}"))),
        Ok(Made::Asked) => Ok(see_other(&format!(
            "/programma/{programme}/edities/{}/samen",
            sent.text("editie")
        ))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = editions::desk(&here, &me.actor, &programme).await?;
            page.errors = faults(&[("edities", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn page(here: &Mentoring, actor: &Actor, (programme, id): (&str, &str)) -> Outcome<RunPage> {
    let id: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let run = store::find(&mut tx, actor.tenant, id).await?;
            let of = run.as_ref().map_or(id, |run| run.edition);
            let edition = permitted_in(&mut tx, actor, (programme, Untrusted::new(of))).await?;
            let run = run.ok_or(Error::NotFound)?;
            // Names of those whose consent counts, and of nobody else.
            let of_run: HashSet<&str> = run.result.wishes().collect();
            let found = match run.state {
                State::Draft => waiting::found(&mut tx, &edition, |wish| of_run.contains(wish)).await?,
                State::Confirmed => waiting::settled(&mut tx, &edition, |wish| of_run.contains(wish)).await?,
                State::Dropped => Vec::new(),
            };
            let wait = !found.is_empty();
            let known = waiting::each(&mut tx, actor, found).await?;
            let mut page = RunPage::read(&mut tx, actor, (&run, &edition), &known).await?;
            page.nameless = wait && known.is_empty();
            tx.commit().await?;
            Ok(page)
        })
        .await
}

async fn show(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, (&programme, &id)).await?;
    page.done = visit.done(&["voorgesteld", "losgelaten"]);
    visit.show(&here.journeys.cx, &page)
}

/// Confirms it, or lets go of it.
async fn settle(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["wat"])?;
    let run: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let (confirm, done) = match sent.text("wat") {
        "voorstellen" => (true, "voorgesteld"),
        "loslaten" => (false, "losgelaten"),
        _ => return Err(Error::NotFound),
    };
    let say = |key: &str| visit.lang.get(key, &Args::NONE).into_owned();
    let words = (say("caseload-offer-title"), say("caseload-offer-about"));
    match actions::settle(&here, &me.actor, (run, confirm), (&words.0, &words.1)).await {
        Ok(became) => Ok(became.leads(&format!("/programma/{programme}/rondes/{id}"), done)),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, (&programme, &id)).await?;
            page.errors = faults(&[("paren", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        // It was settled otherwise already, often by an earlier press of the same person: the page of the round says how.
        Err(Error::Conflict) => Ok(see_other(&format!("/programma/{programme}/rondes/{id}"))),
        Err(error) => Err(error),
    }
}

impl RunPage {
    async fn read(
        tx: &mut Tx,
        actor: &Actor,
        (run, edition): (&Run, &Permitted<Edition, may::SetEdition>),
        known: &[Permitted<Waiting, may::ReadMentoringLog>],
    ) -> Outcome<Self> {
        let result = &run.result;
        let (mut pairs, mut left) = (Vec::new(), Vec::new());
        for pair in &result.pairs {
            let young = name(tx, actor, known, &pair.wish).await?;
            // Whoever may not read so many young people reads no names of their mentors either.
            let mentor: Option<PersonId> = pair.mentor.parse().ok().filter(|_| young.is_some());
            let mentor = match mentor {
                Some(mentor) => party_name(tx, actor.tenant, Party::Person(mentor)).await?,
                None => None,
            };
            pairs.push(PairShown {
                young,
                mentor,
                met: pair.met.iter().filter(|met| **met).count(),
                of: pair.met.len(),
                first: pair.met.first().copied().unwrap_or(false),
            });
        }
        for one in &result.left {
            left.push(LeftShown {
                young: name(tx, actor, known, &one.wish).await?,
                why: one.why.clone(),
            });
        }
        let draft = run.state == State::Draft;
        Ok(Self {
            programme: edition.programme.to_string(),
            id: run.id.to_string(),
            edition: edition.what.name.clone(),
            number: run.number,
            state: run.state.word(),
            waiting: result.pairs.len() + result.left.len(),
            first: pairs.iter().filter(|pair| pair.first).count(),
            nameless: false,
            tried: result.tried.clone(),
            pairs,
            left,
            commitment: run.commitment.clone(),
            // A run that was let go of drew with the seed of the next one.
            seed: (run.state == State::Confirmed).then(|| run.seed.clone()),
            early: edition
                .what
                .next_round
                .filter(|day| draft && policy::calendar::day_at(tx.now()) < *day),
            stale: draft && edition.version != run.edition_version,
            errors: Vec::new(),
            done: None,
        })
    }
}

/// The first name of who made a wish, where it may be read now.
async fn name(
    tx: &mut Tx,
    actor: &Actor,
    known: &[Permitted<Waiting, may::ReadMentoringLog>],
    wish: &str,
) -> Outcome<Option<String>> {
    let found = known.iter().find(|one| one.wish.id.to_string() == wish);
    match found {
        Some(one) => party_name(tx, actor.tenant, Party::Person(one.person)).await,
        None => Ok(None),
    }
}

impl Page for RunPage {
    const TEMPLATE: &'static str = "runs/run.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let whys = [
            "full", "cleared", "room", "again", "age", "times", "language", "topic", "asked", "distance",
        ];
        let tried = |way, paired, without| Tried {
            way,
            paired,
            first: 5,
            top_three: 7,
            none_met: 1,
            without,
            longest: 42,
        };
        let page = |state: State, done: Option<&str>| Self {
            programme: "0".repeat(32),
            id: "1".repeat(32),
            edition: "Verder <Kijken> 2026".to_owned(),
            number: 2,
            state: state.word(),
            waiting: 12,
            pairs: [Some("Noor <de> Wit"), None]
                .map(|name| PairShown {
                    young: name.map(str::to_owned),
                    mentor: name.map(|_| "Kees Hagenaars".to_owned()),
                    met: 2,
                    of: 3,
                    first: true,
                })
                .to_vec(),
            left: whys
                .map(|why| LeftShown {
                    young: Some("Finn".to_owned()),
                    why: why.to_owned(),
                })
                .to_vec(),
            first: 2,
            nameless: false,
            tried: vec![
                tried(Way::Rule, 10, 2),
                tried(Way::FirstCome, 8, 4),
                tried(Way::NotFewest, 10, 2),
            ],
            commitment: "ab".repeat(32),
            seed: (state == State::Confirmed).then(|| "cd".repeat(32)),
            early: (state == State::Draft).then(|| jiff::civil::date(2026, 12, 7)),
            stale: false,
            errors: Vec::new(),
            done: done.map(str::to_owned),
        };
        let stale = Self {
            stale: true,
            pairs: Vec::new(),
            errors: vec![Fault {
                field: "paren".to_owned(),
                text: "Er is iets veranderd.".to_owned(),
            }],
            ..page(State::Draft, None)
        };
        vec![
            ("draft", page(State::Draft, None)),
            ("changed", stale),
            (
                "without names",
                Self {
                    nameless: true,
                    ..page(State::Draft, None)
                },
            ),
            ("confirmed", page(State::Confirmed, Some("voorgesteld"))),
            ("dropped", page(State::Dropped, Some("losgelaten"))),
        ]
    }
}
