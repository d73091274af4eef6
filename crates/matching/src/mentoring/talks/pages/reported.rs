//! What the safeguarding officer reads: reports, those that wait first.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use people::persons::party_name;
use policy::calendar::{day_at, local};
use policy::{Actor, Party, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::officer::{handle as settle, opened, permitted, reports};
use super::super::report::{LONGEST_REPORT, Report, find};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::{groups, home};

/// One line of what was written around a message.
#[derive(Clone, Debug, Serialize)]
pub struct LineShown {
    day: Option<Date>,
    time: String,
    young: bool,
    /// Who wrote it, of a group.
    who: Option<String>,
    this: bool,
    said: String,
}

/// One report.
#[derive(Clone, Debug, Serialize)]
pub struct ReportShown {
    id: String,
    young: Option<String>,
    mentor: Option<String>,
    by: Option<String>,
    /// What the class of the group is called in which it was.
    group: Option<String>,
    /// Who wrote the message there.
    about: Option<String>,
    sort: &'static str,
    said: String,
    day: Date,
    by_day: Option<Date>,
    late: bool,
    handled: Option<Date>,
    outcome: String,
    /// Nobody opened it before.
    fresh: bool,
    around: Vec<LineShown>,
}

/// The list.
#[derive(Debug, Serialize)]
pub struct ReportsPage {
    waiting: Vec<ReportShown>,
    handled: Vec<ReportShown>,
    /// Homes that are not told of a mentor now.
    homes: Vec<HomeShown>,
}

/// A home that is not told now.
#[derive(Clone, Debug, Serialize)]
pub struct HomeShown {
    young: Option<String>,
    programme: Option<String>,
    why: &'static str,
    since: Date,
    again_on: Date,
    late: bool,
}

/// One of them.
#[derive(Debug, Serialize)]
pub struct ReportPage {
    report: ReportShown,
    most: usize,
    text: String,
    errors: Vec<Fault>,
    done: Option<String>,
}

pub(super) async fn list(Ours(here): Ours<Mentoring>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let page = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            permitted(&mut tx, actor).await?;
            let (mut waiting, mut handled) = (Vec::new(), Vec::new());
            for report in reports(&mut tx, actor).await? {
                let shown = shown(&mut tx, &report).await?;
                if report.handled_at.is_none() {
                    waiting.push(shown);
                } else {
                    handled.push(shown);
                }
            }
            let homes = homes(&mut tx, actor).await?;
            tx.commit().await?;
            Ok(ReportsPage {
                waiting,
                handled,
                homes,
            })
        })
        .await?;
    visit.show(&here.journeys.cx, &page)
}

async fn homes(tx: &mut Tx, actor: &Actor) -> Outcome<Vec<HomeShown>> {
    let today = day_at(tx.now());
    let mut all = Vec::new();
    for held in home::held(tx, actor).await? {
        all.push(HomeShown {
            young: party_name(tx, actor.tenant, Party::Person(held.young)).await?,
            programme: party_name(tx, actor.tenant, Party::Programme(held.programme)).await?,
            why: held.hold.why.word(),
            since: held.hold.on,
            again_on: held.hold.again_on,
            late: held.hold.again_on < today,
        });
    }
    Ok(all)
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &id).await?;
    // Who reported it can see that it was read. It is the first look that counts, and no form asks for it.
    if page.report.fresh {
        opened(
            &here.journeys.db,
            &me.actor,
            id.parse().map_err(|_| Error::NotFound)?,
        )
        .await?;
    }
    page.done = visit.done(&["afgehandeld", "bewaard"]);
    visit.show(&here.journeys.cx, &page)
}

async fn page(here: &Mentoring, actor: &Actor, id: &str) -> Outcome<ReportPage> {
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let report: Permitted<Report, may::ReadConcern> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    find::<may::ReadConcern>(tx, actor.tenant, id).await
                })
                .await?;
            let shown = shown(&mut tx, &report).await?;
            tx.commit().await?;
            Ok(ReportPage {
                most: LONGEST_REPORT,
                text: shown.outcome.clone(),
                report: shown,
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

pub(super) async fn handle(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["afloop", "stand"])?;
    let report: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let closes = sent.text("stand") != "open";
    let done = if closes { "afgehandeld" } else { "bewaard" };
    match settle(
        &here.journeys.db,
        &me.actor,
        report,
        (sent.text("afloop"), closes),
    )
    .await
    {
        Ok(became) => Ok(became.leads(&format!("/meldingen/{id}"), done)),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, &id).await?;
            page.text = sent.text("afloop").to_owned();
            page.errors = vec![Fault::of("afloop", &refusal, &visit.lang)];
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

async fn shown(tx: &mut Tx, report: &Permitted<Report, may::ReadConcern>) -> Outcome<ReportShown> {
    let tenant = policy::Object::key(&**report).tenant;
    let today = day_at(tx.now());
    let handled = report.handled_at.map(day_at);
    let group = match report.together {
        Some(group) => groups::named(tx, tenant, group).await?,
        None => None,
    };
    let about = match report.about {
        Some(who) => party_name(tx, tenant, Party::Person(who)).await?,
        None => None,
    };
    let mut around: Vec<LineShown> = Vec::new();
    for text in report.around.lines() {
        let Some((mut line, who)) = line(text) else {
            continue;
        };
        if let Some(who) = who {
            line.who = party_name(tx, tenant, Party::Person(who)).await?;
        }
        around.push(line);
    }
    Ok(ReportShown {
        id: report.id.to_string(),
        young: party_name(tx, tenant, Party::Person(report.young)).await?,
        mentor: party_name(tx, tenant, Party::Person(report.mentor)).await?,
        by: party_name(tx, tenant, Party::Person(report.by)).await?,
        group,
        about,
        sort: report.sort.word(),
        said: report.said.clone(),
        day: day_at(report.at),
        by_day: report.by_day,
        late: handled.is_none() && report.by_day.is_some_and(|day| day < today),
        handled,
        outcome: report.outcome.clone(),
        fresh: report.owner.is_none() && handled.is_none(),
        around,
    })
}

/// A line of the copy, and of a group who wrote it: when, who, what.
fn line(text: &str) -> Option<(LineShown, Option<PersonId>)> {
    let mut parts = text.splitn(3, '\t');
    let (at, who, said) = (parts.next()?, parts.next()?, parts.next()?);
    let at = at.parse::<Timestamp>().ok().map(local);
    let (side, by) = who.split_once(':').unwrap_or((who, ""));
    let line = LineShown {
        day: at.map(|at| at.date()),
        time: at.map_or_else(String::new, |at| at.time().strftime("%H:%M").to_string()),
        young: side.starts_with("young"),
        who: None,
        this: side.ends_with('!'),
        said: said.to_owned(),
    };
    Some((line, by.parse().ok()))
}

impl ReportShown {
    fn sample(handled: bool) -> Self {
        let around = "2026-11-26T14:30:00Z\tmentor\tLeuk <je> te zien\n2026-11-26T14:31:00Z\tmentor!\tStuur een foto\n\
                      2026-11-26T14:32:00Z\tyoung\tNee";
        Self {
            id: "5".repeat(32),
            young: Some("Noor Voorbeeld".to_owned()),
            mentor: Some("Kees Voorbeeld".to_owned()),
            by: None,
            group: None,
            about: None,
            sort: "elsewhere",
            said: "Hij vroeg <om> een foto.".to_owned(),
            day: jiff::civil::date(2026, 11, 26),
            by_day: Some(jiff::civil::date(2026, 11, 28)),
            late: !handled,
            handled: handled.then(|| jiff::civil::date(2026, 11, 27)),
            outcome: if handled {
                "Met beiden gesproken.".to_owned()
            } else {
                String::new()
            },
            fresh: !handled,
            around: around.lines().filter_map(line).map(|(line, _)| line).collect(),
        }
    }
}

impl Page for ReportsPage {
    const TEMPLATE: &'static str = "mentoring/reports.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |waiting, handled| Self {
            waiting,
            handled,
            homes: Vec::new(),
        };
        let home = |late| HomeShown {
            young: Some("Noor <Voorbeeld>".to_owned()),
            programme: Some("Verder <Kijken>".to_owned()),
            why: "unsafe",
            since: jiff::civil::date(2026, 11, 20),
            again_on: jiff::civil::date(2026, 12, 4),
            late,
        };
        let homes = Self {
            homes: vec![home(true), home(false)],
            ..page(Vec::new(), Vec::new())
        };
        vec![
            ("none", page(Vec::new(), Vec::new())),
            ("homes", homes),
            (
                "some",
                page(vec![ReportShown::sample(false)], vec![ReportShown::sample(true)]),
            ),
        ]
    }
}

impl Page for ReportPage {
    const TEMPLATE: &'static str = "mentoring/report.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |handled| Self {
            report: ReportShown::sample(handled),
            most: LONGEST_REPORT,
            text: String::new(),
            errors: Vec::new(),
            done: handled.then(|| "afgehandeld".to_owned()),
        };
        let wrong = Self {
            errors: vec![Fault {
                field: "afloop".to_owned(),
                text: "Schrijf wat je deed.".to_owned(),
            }],
            ..page(false)
        };
        let noted = Self {
            text: "Met Noor gebeld.".to_owned(),
            done: Some("bewaard".to_owned()),
            ..page(false)
        };
        let mut in_group = page(false);
        in_group.report.group = Some("b4 <a>".to_owned());
        in_group.report.about = Some("Thijs Voorbeeld".to_owned());
        for line in &mut in_group.report.around {
            line.who = (!line.young).then(|| "Kees <Voorbeeld>".to_owned());
        }
        vec![
            ("of a group", in_group),
            ("waits", page(false)),
            ("noted", noted),
            ("handled", page(true)),
            ("wrong", wrong),
        ]
    }
}
