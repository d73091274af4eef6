//! The page of a run: what it would do, before and after it was confirmed.

use std::collections::{BTreeMap, HashMap, HashSet};

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Sent, SignedIn, Templates, Tx, Urls, Visit, templates};
use people::persons::party_name;
use policy::{Action, Actor, Object as _, Party, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::actions::{self, Made, permitted_in};
use super::store::{self, Run, State, Tried, Way};
use super::waiting::{self, Waiting};
use super::{kept, list, many};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{self, Edition};
use crate::mentoring::forms::{Fault, faults};
use crate::mentoring::part::Part;

/// People on a page: as many as fit in what a page may weigh.
const SHOWN: i64 = 100;
/// The name of the field of the query with the number of the page.
const PAGE: &str = "bladzij";

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
    paired: usize,
    without: usize,
    /// Those of this part: first who gets a mentor, then who stays without.
    pairs: Vec<PairShown>,
    left: Vec<LeftShown>,
    part: Part,
    /// How many stay without for each reason, the most first.
    reasons: Vec<(String, usize)>,
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

async fn page(
    here: &Mentoring,
    actor: &Actor,
    (programme, id, number): (&str, &str, u32),
) -> Outcome<RunPage> {
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
            let known: Vec<Permitted<Waiting, may::ReadMentoringLog>> =
                waiting::each(&mut tx, actor, found).await?;
            let known = Known {
                nameless: wait && known.is_empty(),
                persons: known
                    .iter()
                    .map(|one| (one.wish.id.to_string(), one.person))
                    .collect(),
            };
            let page = RunPage::read(&mut tx, (&run, &edition), (&known, number)).await?;
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
    let number = visit.asked(PAGE).and_then(|asked| asked.parse().ok());
    let mut page = page(&here, &me.actor, (&programme, &id, number.unwrap_or(1))).await?;
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
            let mut page = page(&here, &me.actor, (&programme, &id, 1)).await?;
            page.errors = faults(&[("paren", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        // It was settled otherwise already, often by an earlier press of the same person: the page of the round says how.
        Err(Error::Conflict) => Ok(see_other(&format!("/programma/{programme}/rondes/{id}"))),
        Err(error) => Err(error),
    }
}

/// Who is in a run, for who looks: those whose names may be read.
struct Known {
    /// Whoever looks may not read so many names alone.
    nameless: bool,
    /// By wish.
    persons: HashMap<String, PersonId>,
}

impl RunPage {
    async fn read(
        tx: &mut Tx,
        (run, edition): (&Run, &Permitted<Edition, may::SetEdition>),
        (known, number): (&Known, u32),
    ) -> Outcome<Self> {
        let result = &run.result;
        let (paired, without) = (result.pairs.len(), result.left.len());
        let part = Part::of(i64::try_from(paired + without).unwrap_or(i64::MAX), SHOWN, number);
        let (mut pairs, mut left) = (Vec::new(), Vec::new());
        // Without names there is nothing to list but numbers.
        let (from, many) = match known.nameless {
            true => (0, 0),
            false => (
                usize::try_from(part.from - 1).unwrap_or_default(),
                usize::try_from(SHOWN).unwrap_or_default(),
            ),
        };
        let here = from..from.saturating_add(many);
        for pair in result
            .pairs
            .iter()
            .enumerate()
            .filter(|(at, _)| here.contains(at))
        {
            pairs.push(PairShown::read(tx, edition, pair.1, known).await?);
        }
        let behind = result.left.iter().enumerate();
        for (_, one) in behind.filter(|(at, _)| here.contains(&(at + paired))) {
            left.push(LeftShown {
                young: name(tx, edition, known.persons.get(&one.wish).copied()).await?,
                why: one.why.clone(),
            });
        }
        let draft = run.state == State::Draft;
        let first = |pair: &&store::Paired| pair.met.first().copied().unwrap_or(false);
        Ok(Self {
            programme: edition.programme.to_string(),
            id: run.id.to_string(),
            edition: edition.what.name.clone(),
            number: run.number,
            state: run.state.word(),
            waiting: paired + without,
            paired,
            without,
            first: result.pairs.iter().filter(first).count(),
            nameless: known.nameless,
            tried: result.tried.clone(),
            pairs,
            left,
            part,
            reasons: reasons(result.left.iter().map(|one| one.why.as_str())),
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

impl PairShown {
    async fn read(
        tx: &mut Tx,
        edition: &Permitted<Edition, may::SetEdition>,
        pair: &store::Paired,
        known: &Known,
    ) -> Outcome<Self> {
        let young = name(tx, edition, known.persons.get(&pair.wish).copied()).await?;
        // Whoever may not read so many young people reads no names of their mentors either.
        let mentor = pair.mentor.parse().ok().filter(|_| young.is_some());
        Ok(Self {
            mentor: name(tx, edition, mentor).await?,
            young,
            met: pair.met.iter().filter(|met| **met).count(),
            of: pair.met.len(),
            first: pair.met.first().copied().unwrap_or(false),
        })
    }
}

/// How somebody is called, where that may be read.
async fn name(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    person: Option<PersonId>,
) -> Outcome<Option<String>> {
    match person {
        Some(person) => party_name(tx, edition.key().tenant, Party::Person(person)).await,
        None => Ok(None),
    }
}

/// How often each reason is given, the most often first.
fn reasons<'a>(all: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for why in all {
        *counted.entry(why).or_default() += 1;
    }
    let mut counted: Vec<(String, usize)> = counted
        .into_iter()
        .map(|(why, many)| (why.to_owned(), many))
        .collect();
    counted.sort_by_key(|(why, many)| (std::cmp::Reverse(*many), why.clone()));
    counted
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
            paired: 2,
            without: 10,
            part: Part::of(12, 100, 1),
            reasons: whys.map(|why| (why.to_owned(), 1)).to_vec(),
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
            paired: 0,
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
                    pairs: Vec::new(),
                    left: Vec::new(),
                    ..page(State::Draft, None)
                },
            ),
            (
                "many",
                Self {
                    part: Part::of(412, 100, 2),
                    ..page(State::Draft, None)
                },
            ),
            ("confirmed", page(State::Confirmed, Some("voorgesteld"))),
            ("dropped", page(State::Dropped, Some("losgelaten"))),
        ]
    }
}
