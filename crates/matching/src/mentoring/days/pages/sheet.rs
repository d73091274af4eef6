//! The list of a day on paper, to sign at the door.
//!
//! Deliberately absent: anything of somebody but the name.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Page, SignedIn, Visit};
use policy::may;
use serde::Serialize;

use super::super::attendance;
use super::super::store::said;
use super::day::GuestShown;
use super::{AskedDay, day_of, opened};
use crate::mentoring::Mentoring;

/// The page.
#[derive(Debug, Serialize)]
pub struct SheetPage {
    programme: String,
    edition: String,
    called: String,
    number: u16,
    title: String,
    day: Date,
    begins: String,
    until: String,
    place: String,
    young: Vec<GuestShown>,
    mentors: Vec<GuestShown>,
    closed: usize,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path((programme, edition, number)): Path<AskedDay>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let actor = &me.actor;
    let page = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = opened::<may::ReadEdition>(&mut tx, actor, (&programme, &edition)).await?;
            let (day, _) = day_of(&mut tx, actor, &edition, &number).await?;
            let list =
                attendance::<may::ReadMentoringLog, may::ReadMentorFile>(&mut tx, actor, (edition.id, &day))
                    .await?;
            tx.commit().await?;
            Ok(SheetPage {
                programme,
                edition: edition.id.to_string(),
                called: edition.what.name.clone(),
                number: day.number,
                title: day.title.clone(),
                day: day.day,
                begins: said(day.begins),
                until: said(day.until),
                place: day.place.clone(),
                young: list.young.iter().map(GuestShown::new).collect(),
                mentors: list.mentors.iter().map(GuestShown::new).collect(),
                closed: list.closed,
            })
        })
        .await?;
    visit.show(&here.journeys.cx, &page)
}

impl Page for SheetPage {
    const TEMPLATE: &'static str = "days/sheet.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |young: Vec<GuestShown>, closed| Self {
            programme: "6".repeat(32),
            edition: "7".repeat(32),
            called: "Verder Kijken <2026>".to_owned(),
            number: 2,
            title: "Halverwege <samen>".to_owned(),
            day: jiff::civil::date(2027, 1, 16),
            begins: "13:00".to_owned(),
            until: "17:00".to_owned(),
            place: "De aula".to_owned(),
            young,
            mentors: vec![GuestShown::sample("Kees Voorbeeld", false)],
            closed,
        };
        vec![
            (
                "names",
                page(vec![GuestShown::sample("Noor <Voorbeeld>", true)], 2),
            ),
            ("nobody", page(Vec::new(), 0)),
        ]
    }
}
