//! The plan as a list, and one entitlement with the form that changes it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use journey::Journeys;
use journey::entitlements::own::Titles;
use journey::entitlements::set::{self, Held, LONGEST_WHY};
use journey::entitlements::{Adjustment, Ask, Change, Entitlement};
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::{Action, ThingId};
use serde::Serialize;

use super::own;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new()
        .see("/beheer/lob-plan", show, Action::ReadGuidancePlan)
        .see("/beheer/lob-plan-eigen", own::new, Action::SetGuidancePlan)
        .act("/beheer/lob-plan-eigen", own::send, Action::SetGuidancePlan)
        .see("/beheer/lob-plan/{wat}", one, Action::ReadGuidancePlan)
        .act("/beheer/lob-plan/{wat}/afspraak", change, Action::SetGuidancePlan)
        .act("/beheer/lob-plan/{wat}/einde", end, Action::SetGuidancePlan)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "plan/plan.html" => "plan.html",
        "plan/asked.html" => "asked.html",
        "plan/own.html" => "own.html",
    }
}

/// One thing that is asked.
#[derive(Clone, Debug, Serialize)]
struct Row {
    id: String,
    /// How many our norm asks.
    norm: u8,
    /// How many the school asks today; none where it does not ask it at all.
    here: Option<u8>,
    /// The school says otherwise, now or from some day on.
    changed: bool,
    /// It is something of the school's own.
    own: bool,
}

/// Something that was set.
#[derive(Clone, Debug, Serialize)]
struct SetShown {
    id: String,
    /// How many; none where it is not asked.
    count: Option<u8>,
    from: Date,
    to: Option<Date>,
    why: String,
    over: bool,
}

/// The plan.
#[derive(Debug, Serialize)]
pub struct PlanPage {
    sets: bool,
    own: Titles,
    rows: Vec<Row>,
    done: Option<String>,
}

/// One entitlement, and what the school set about it.
#[derive(Debug, Serialize)]
pub struct AskedPage {
    sets: bool,
    own: Titles,
    row: Row,
    set: Vec<SetShown>,
    count: String,
    from: String,
    to: String,
    why: String,
    longest: usize,
    most: u8,
    fault: Option<(String, String)>,
}

/// What was set, and whether it is the task of the one who looks to set it.
async fn read(journeys: &Journeys, me: &SignedIn) -> Outcome<(Vec<Held>, bool)> {
    let actor = &me.actor;
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let held = set::read_all(&mut tx, &journeys.known, actor).await?;
            let sets = set::is_own_task(&mut tx, actor).await?;
            tx.commit().await?;
            Ok((held, sets))
        })
        .await
}

async fn show(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let (held, sets) = read(&journeys, &me).await?;
    let today = journeys.cx.clock.today();
    let all = journeys.known.standard.entitlements().iter();
    let ours = held.iter().filter(|held| held.own.is_some());
    let page = PlanPage {
        sets,
        rows: all
            .map(|one| Row::new(one, &held, today))
            .chain(ours.map(|held| Row::of_own(held, today)))
            .collect(),
        own: titles(&held),
        done: visit.done(&["afgesproken", "beeindigd"]),
    };
    visit.show(&journeys.cx, &page)
}

async fn one(
    State(journeys): State<Journeys>,
    Path(what): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = page(&journeys, &me, &what, &Sent::default()).await?;
    visit.show(&journeys.cx, &page)
}

async fn page(journeys: &Journeys, me: &SignedIn, what: &str, sent: &Sent) -> Outcome<AskedPage> {
    let (held, sets) = read(journeys, me).await?;
    let today = journeys.cx.clock.today();
    let row = match journeys.known.standard.entitlement(what) {
        Some(ours) => Row::new(ours, &held, today),
        None => {
            let own = held.iter().find(|held| *held.adjustment.entitlement == *what);
            Row::of_own(own.ok_or(Error::NotFound)?, today)
        }
    };
    let own = held.iter().filter(|held| *held.adjustment.entitlement == *what);
    Ok(AskedPage {
        sets,
        own: titles(&held),
        set: own.rev().map(|held| SetShown::new(held, today)).collect(),
        count: sent
            .given("aantal")
            .map_or_else(|| row.here.unwrap_or(0).to_string(), str::to_owned),
        from: sent.given("van").map_or_else(|| today.to_string(), str::to_owned),
        to: sent.text("tot").to_owned(),
        why: sent.text("waarom").to_owned(),
        longest: LONGEST_WHY,
        most: Ask::MOST,
        fault: None,
        row,
    })
}

fn titles(held: &[Held]) -> Titles {
    let own = held.iter().filter_map(|held| {
        let own = held.own.as_ref()?;
        Some((held.adjustment.entitlement.to_string(), own.title.clone()))
    });
    own.collect()
}

/// Sets something from a day on.
async fn change(
    State(journeys): State<Journeys>,
    Path(what): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["aantal", "van", "tot", "waarom"])?;
    let told = match wanted(&what, &sent) {
        Err(told) => told,
        Ok(wanted) => {
            let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
            match set::set(with, &me.actor, &wanted, sent.text("waarom")).await {
                Ok(()) => return Ok(see_other("/beheer/lob-plan?gedaan=afgesproken")),
                Err(Error::Unprocessable(refusal)) => (field(refusal.key), refusal.key),
                Err(error) => return Err(error),
            }
        }
    };
    let mut page = page(&journeys, &me, &what, &sent).await?;
    let words = visit.lang.get(told.1, &Args::NONE).into_owned();
    page.fault = Some((told.0.to_owned(), words));
    visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn wanted(what: &str, sent: &Sent) -> Result<Adjustment, (&'static str, &'static str)> {
    let count: u8 = sent
        .text("aantal")
        .parse()
        .map_err(|_| ("aantal", "journey-plan-number"))?;
    let from = sent
        .text("van")
        .parse()
        .map_err(|_| ("van", "journey-wrong-day"))?;
    let to = match sent.given("tot") {
        None => None,
        Some(day) => Some(day.parse().map_err(|_| ("tot", "journey-wrong-day"))?),
    };
    Ok(Adjustment {
        entitlement: what.into(),
        change: match count {
            0 => Change::Off,
            count => Change::Count(count),
        },
        valid_from: from,
        valid_to: to,
    })
}

/// The field that a refusal is about.
fn field(key: &str) -> &'static str {
    match key {
        "journey-plan-past" => "van",
        "journey-plan-period" => "tot",
        "journey-plan-no-why" | "journey-plan-long-why" => "waarom",
        _ => "aantal",
    }
}

/// Ends something that was set, today.
async fn end(
    State(journeys): State<Journeys>,
    Path(what): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["afspraak"])?;
    let id: ThingId = sent.text("afspraak").parse().map_err(|_| Error::NotFound)?;
    let became = set::end(&journeys.db, &me.actor, &what, id).await?;
    Ok(became.leads("/beheer/lob-plan", "beeindigd"))
}

impl Row {
    fn new(entitlement: &Entitlement, held: &[Held], today: Date) -> Self {
        let own: Vec<&Adjustment> = held
            .iter()
            .map(|held| &held.adjustment)
            .filter(|one| one.entitlement == entitlement.id)
            .collect();
        let holds = |one: &&&Adjustment| one.holds_on(today);
        // Of two with one first day the later one counts, as where it is counted.
        let now = own.iter().filter(holds).max_by_key(|one| one.valid_from);
        let here = match now.map(|one| &one.change) {
            Some(Change::Off) => None,
            Some(Change::Count(count)) => Some(*count),
            Some(Change::Own(_)) | None => Some(entitlement.ask.count),
        };
        Self {
            id: entitlement.id.to_string(),
            norm: entitlement.ask.count,
            own: false,
            here,
            changed: own.iter().any(|one| !one.is_over(today)),
        }
    }
}

impl Row {
    fn of_own(held: &Held, today: Date) -> Self {
        let one = &held.adjustment;
        let count = held.own.as_ref().map_or(0, |own| own.count);
        Self {
            id: one.entitlement.to_string(),
            norm: count,
            own: true,
            here: (!one.is_over(today)).then_some(count),
            changed: false,
        }
    }
}

impl SetShown {
    fn new(held: &Held, today: Date) -> Self {
        let one = &held.adjustment;
        Self {
            id: held.id.to_string(),
            count: match one.change {
                Change::Count(count) => Some(count),
                Change::Own(ref ask) => Some(ask.count),
                Change::Off => None,
            },
            from: one.valid_from,
            to: one.valid_to,
            why: held.why.clone(),
            over: one.is_over(today),
        }
    }
}

impl Page for PlanPage {
    const TEMPLATE: &'static str = "plan/plan.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |id: &str, here, changed| Row {
            id: id.to_owned(),
            norm: 2,
            here,
            changed,
            own: id.starts_with("own-"),
        };
        vec![(
            "some changed",
            Self {
                own: sample_titles(),
                sets: true,
                rows: vec![
                    row("talks-a-year", Some(2), false),
                    row("fields-vmbo", Some(4), true),
                    row("near-peer", None, true),
                    row("own-1", Some(1), false),
                ],
                done: Some("afgesproken".to_owned()),
            },
        )]
    }
}

impl Page for AskedPage {
    const TEMPLATE: &'static str = "plan/asked.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let set = |count, to, over| SetShown {
            id: "0".repeat(32),
            count,
            from: jiff::civil::date(2026, 9, 1),
            to,
            why: "Wij doen <meer>".to_owned(),
            over,
        };
        let page = |set: Vec<SetShown>, fault: Option<(&str, &str)>| Self {
            own: sample_titles(),
            sets: true,
            row: Row {
                own: false,
                id: "talks-a-year".to_owned(),
                norm: 2,
                here: Some(3),
                changed: !set.is_empty(),
            },
            set,
            count: "3".to_owned(),
            from: "2026-11-26".to_owned(),
            to: String::new(),
            why: String::new(),
            longest: LONGEST_WHY,
            most: Ask::MOST,
            fault: fault.map(|(field, words)| (field.to_owned(), words.to_owned())),
        };
        let both = vec![
            set(Some(3), None, false),
            set(None, Some(jiff::civil::date(2026, 10, 1)), true),
        ];
        let mut own = page(vec![set(Some(1), None, false)], None);
        own.row.id = "own-1".to_owned();
        own.row.own = true;
        vec![
            ("set", page(both, None)),
            ("own", own),
            ("wrong", page(Vec::new(), Some(("waarom", "Zeg waarom.")))),
        ]
    }
}

fn sample_titles() -> Titles {
    [("own-1".to_owned(), "Havenweek <3>".to_owned())].into()
}
