//! The hours of an edition: what waits for approval, and the whole as a file for whoever pays a scholarship or gives credits.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use feeds::sheet::cells;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, Sent, SignedIn, Visit};
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::{Actor, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::read::programme;
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::meetings::hours::{Hours, approve_month, of_edition, sheet as sheet_of};
use crate::mentoring::meetings::{Month, sum};
use crate::mentoring::pairings;

/// A month of a mentor.
#[derive(Clone, Debug, Serialize)]
pub struct MonthShown {
    word: String,
    first: Option<Date>,
    meetings: u32,
    quarters: u32,
    approved: Option<u32>,
    /// It can be approved now.
    ready: bool,
    /// The day from which it can be, where the month is not over.
    opens: Option<Date>,
}

/// A mentor.
#[derive(Clone, Debug, Serialize)]
pub struct MentorShown {
    id: String,
    name: String,
    quarters: u32,
    approved: u32,
    to_go: u32,
    months: Vec<MonthShown>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct HoursPage {
    id: String,
    edition: String,
    name: String,
    against: &'static str,
    promised: Option<u16>,
    mentors: Vec<MentorShown>,
    errors: Vec<Fault>,
    done: Option<String>,
}

type Asked = (String, String);

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &asked).await?;
    page.done = visit.done(&["goedgekeurd"]);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn approve(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["mentor", "maand"])?;
    let edition: ThingId = asked.1.parse().map_err(|_| Error::NotFound)?;
    let mentor: Untrusted<PersonId> = sent.text("mentor").parse().map_err(|_| Error::NotFound)?;
    let month = Month::from_word(sent.text("maand")).ok_or(Error::NotFound)?;
    match approve_month(&here.journeys.db, &me.actor, (edition, mentor), month).await {
        Ok(became) => Ok(became.leads(&format!("/programma/{}/uren/{}", asked.0, asked.1), "goedgekeurd")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&here, &me.actor, &asked).await?;
            page.errors = vec![Fault::of(
                format!("maand-{}-{}", sent.text("mentor"), month.word()),
                &refusal,
                &visit.lang,
            )];
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn csv(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (_, hours, _) = read(&here, &me.actor, &asked).await?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"uren.csv\""),
    ];
    Ok((headers, cells::csv(&sheet_of(&hours, &visit.lang))).into_response())
}

pub(super) async fn xlsx(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (edition, hours, _) = read(&here, &me.actor, &asked).await?;
    let bytes = cells::xlsx(&edition.name, &sheet_of(&hours, &visit.lang)).map_err(Error::internal)?;
    let headers = [
        (
            CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        (CONTENT_DISPOSITION, "attachment; filename=\"uren.xlsx\""),
    ];
    Ok((headers, bytes).into_response())
}

type Read = (
    pairings::Edition,
    Vec<Permitted<Hours, may::ReadMentorFile>>,
    Date,
);

async fn read(here: &Mentoring, actor: &Actor, (id, edition): &Asked) -> Outcome<Read> {
    let id: Untrusted<ProgrammeId> = id.parse().map_err(|_| Error::NotFound)?;
    let edition: ThingId = edition.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let programme = programme(&mut tx, actor, id).await?;
            let edition = pairings::edition(&mut tx, actor.tenant, edition).await?;
            let edition = edition
                .filter(|edition| edition.programme == programme.id)
                .ok_or(Error::NotFound)?;
            let hours = of_edition::<may::ReadMentorFile>(&mut tx, actor, edition.id).await?;
            let today = day_at(tx.now());
            tx.commit().await?;
            Ok((edition, hours, today))
        })
        .await
}

async fn page(here: &Mentoring, actor: &Actor, asked: &Asked) -> Outcome<HoursPage> {
    let (edition, all, today) = read(here, actor, asked).await?;
    let method = here.methods.of(&edition.method);
    let promised = method.and_then(|method| method.hours);
    let mentor = |hours: &Permitted<Hours, may::ReadMentorFile>| {
        let sum = sum(&hours.lines, promised);
        let month = |line: &crate::mentoring::meetings::Line| MonthShown {
            word: line.month.word(),
            first: line.month.first_day(),
            meetings: line.meetings,
            quarters: line.quarters,
            approved: line.approved,
            opens: line
                .month
                .first_day()
                .filter(|_| line.approved.is_none() && Month::of(today) <= line.month)
                .and_then(|day| day.last_of_month().tomorrow().ok()),
            ready: line.waits() > 0 && Month::of(today) > line.month && hours.mentor != actor.person,
        };
        MentorShown {
            id: hours.mentor.to_string(),
            name: hours.name.clone(),
            quarters: sum.quarters,
            approved: sum.approved,
            to_go: sum.to_go,
            months: hours.lines.iter().map(month).collect(),
        }
    };
    Ok(HoursPage {
        id: asked.0.clone(),
        edition: asked.1.clone(),
        name: edition.name.clone(),
        against: method.map_or("nothing", |method| method.ledger.word()),
        promised,
        mentors: all.iter().map(mentor).collect(),
        errors: Vec::new(),
        done: None,
    })
}

impl Page for HoursPage {
    const TEMPLATE: &'static str = "mentoring/hours.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let month = |word: &str, approved: Option<u32>, ready| MonthShown {
            word: word.to_owned(),
            first: Some(jiff::civil::date(2026, 10, 1)),
            meetings: 4,
            quarters: 16,
            approved,
            ready,
            opens: (!ready && approved.is_none()).then(|| jiff::civil::date(2026, 11, 1)),
        };
        let page = |mentors| Self {
            id: "6".repeat(32),
            edition: "7".repeat(32),
            name: "Verder Kijken <2026>".to_owned(),
            against: "credits",
            promised: Some(20),
            mentors,
            errors: Vec::new(),
            done: None,
        };
        let mentor = MentorShown {
            id: "8".repeat(32),
            name: "Kees <Voorbeeld>".to_owned(),
            quarters: 48,
            approved: 16,
            to_go: 64,
            months: vec![
                month("2026-09", Some(16), false),
                month("2026-10", None, true),
                month("2026-11", None, false),
            ],
        };
        let wrong = Self {
            errors: vec![Fault {
                field: format!("maand-{}-2026-10", "8".repeat(32)),
                text: "Dat kan niet.".to_owned(),
            }],
            promised: None,
            against: "nothing",
            ..page(vec![mentor.clone()])
        };
        vec![
            ("none", page(Vec::new())),
            (
                "some",
                Self {
                    done: Some("goedgekeurd".to_owned()),
                    ..page(vec![mentor])
                },
            ),
            ("wrong", wrong),
        ]
    }
}
