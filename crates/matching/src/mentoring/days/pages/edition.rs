//! One edition: its days, and adding one.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::{Became, Outcome, Page, Sent, SignedIn, Visit};
use policy::calendar::day_at;
use policy::{Actor, may};
use serde::Serialize;

use super::super::store::{self, Day};
use super::super::{Draft, LONGEST_PLACE, LONGEST_TITLE};
use super::{Asked, FIELDS, Typed, opened, term};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Fault, faults};

/// A day in the list.
#[derive(Clone, Debug, Serialize)]
struct DayShown {
    number: u16,
    day: Date,
    begins: String,
    until: String,
    title: String,
    place: String,
    seen: u32,
    has_been: bool,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct EditionPage {
    programme: String,
    edition: String,
    name: String,
    method: String,
    begins: Date,
    ends: Date,
    /// Days that the method plans.
    planned: u8,
    days: Vec<DayShown>,
    form: Typed,
    longest: (usize, usize),
    errors: Vec<Fault>,
    done: Option<String>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &asked).await?;
    page.done = visit.done(&["dag", "weg"]);
    visit.show(&here.journeys.cx, &page)
}

async fn page(here: &Mentoring, actor: &Actor, (programme, edition): &Asked) -> Outcome<EditionPage> {
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (programme, edition)).await?;
            let today = day_at(tx.now());
            let days = store::of(&mut tx, actor.tenant, edition.id).await?;
            tx.commit().await?;
            let method = here.methods.of(&edition.what.method);
            Ok(EditionPage {
                programme: programme.clone(),
                edition: edition.id.to_string(),
                name: edition.what.name.clone(),
                method: edition.what.method.clone(),
                begins: edition.what.begins,
                ends: edition.what.ends,
                planned: method.map_or(0, |method| method.plenaries),
                days: days
                    .iter()
                    .filter(|day| !day.called_off)
                    .map(|day| DayShown::new(day, today))
                    .collect(),
                form: Typed::default(),
                longest: (LONGEST_TITLE, LONGEST_PLACE),
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

pub(super) async fn add(
    Ours(here): Ours<Mentoring>,
    Path(asked): Path<Asked>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let typed = Typed::sent(&sent);
    let added = match typed.draft() {
        Ok(draft) => added(&here, &me.actor, &asked, &draft).await?,
        Err(wrong) => Err(vec![wrong]),
    };
    match added {
        Ok(became) => Ok(became.leads(&format!("/programma/{}/edities/{}", asked.0, asked.1), "dag")),
        Err(wrong) => {
            let mut page = page(&here, &me.actor, &asked).await?;
            page.form = typed;
            page.errors = faults(&wrong, &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

type Wrong = Vec<(&'static str, &'static str)>;

/// Adds a day. The same day with the same name twice is one.
async fn added(
    here: &Mentoring,
    actor: &Actor,
    (programme, edition): &Asked,
    draft: &Draft,
) -> Outcome<Result<Became, Wrong>> {
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = opened::<may::SetEdition>(&mut tx, actor, (programme, edition)).await?;
            let all = store::of(&mut tx, actor.tenant, edition.id).await?;
            let stand = || all.iter().filter(|day| !day.called_off);
            if stand().any(|day| Some(day.day) == draft.day && day.title == draft.title) {
                tx.commit().await?;
                return Ok(Ok(Became::Already));
            }
            let others: Vec<Date> = stand().map(|day| day.day).collect();
            let wrong = draft.wrong(term(&edition), &others);
            if wrong.is_empty() {
                let number = all.iter().map(|day| day.number).max().unwrap_or(0) + 1;
                store::save(&mut tx, &edition, &Day::new(number, draft)?).await?;
            }
            tx.commit().await?;
            Ok(if wrong.is_empty() {
                Ok(Became::Now)
            } else {
                Err(wrong)
            })
        })
        .await
}

impl DayShown {
    fn new(day: &Day, today: Date) -> Self {
        Self {
            number: day.number,
            day: day.day,
            begins: store::said(day.begins),
            until: store::said(day.until),
            title: day.title.clone(),
            place: day.place.clone(),
            seen: day.seen,
            has_been: day.day <= today,
        }
    }
}

impl Page for EditionPage {
    const TEMPLATE: &'static str = "days/edition.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let day = |number, day: Date, seen| DayShown {
            number,
            day,
            begins: "13:00".to_owned(),
            until: if number == 1 { "17:00" } else { "" }.to_owned(),
            title: "Kennismaken <samen>".to_owned(),
            place: "De aula".to_owned(),
            seen,
            has_been: seen > 0,
        };
        let page = |days: Vec<DayShown>, planned| Self {
            programme: "6".repeat(32),
            edition: "7".repeat(32),
            name: "Verder Kijken <2026>".to_owned(),
            method: "echo-mentor".to_owned(),
            begins: jiff::civil::date(2026, 9, 1),
            ends: jiff::civil::date(2027, 6, 30),
            planned,
            days,
            form: Typed::default(),
            longest: (LONGEST_TITLE, LONGEST_PLACE),
            errors: Vec::new(),
            done: None,
        };
        let days = || {
            vec![
                day(1, jiff::civil::date(2026, 9, 19), 12),
                day(2, jiff::civil::date(2027, 1, 16), 0),
            ]
        };
        let wrong = Self {
            form: Typed::sample(),
            errors: ["dag", "van", "tot", "titel", "plaats"]
                .map(|field| Fault {
                    field: field.to_owned(),
                    text: "Dat kan niet.".to_owned(),
                })
                .to_vec(),
            ..page(days(), 3)
        };
        let done = |word: &str, page: Self| Self {
            done: Some(word.to_owned()),
            ..page
        };
        vec![
            ("no days", page(Vec::new(), 0)),
            ("days", done("dag", page(days(), 3))),
            ("as many as planned", done("weg", page(days(), 2))),
            ("wrong", wrong),
        ]
    }
}
