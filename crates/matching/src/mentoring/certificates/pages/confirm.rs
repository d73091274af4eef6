//! Whether a number on a piece of paper is one of ours, and whose.
//!
//! Deliberately absent: an answer for whoever comes by. Who asks the school gets it from a person.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, SignedIn, Tx, Visit};
use policy::id::ProgrammeId;
use policy::{Actor, Permitted, Untrusted, may};
use serde::Serialize;

use super::super::record::{Held, around, held, with_number};
use super::super::{Certificate, read_number};
use crate::mentoring::Mentoring;
use crate::mentoring::days::Side;
use crate::mentoring::editions::programme_of;
use crate::mentoring::pairings;

/// What is found under a number.
#[derive(Clone, Debug, Serialize)]
struct Found {
    name: String,
    side: &'static str,
    edition: String,
    given_on: Date,
    meetings: u32,
    days: u32,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct ConfirmPage {
    programme: String,
    called: String,
    typed: String,
    found: Option<Found>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let id: Untrusted<ProgrammeId> = id.parse().map_err(|_| Error::NotFound)?;
    let actor = &me.actor;
    let typed: String = visit
        .asked("nummer")
        .unwrap_or_default()
        .chars()
        .take(20)
        .collect();
    let page = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let programme = programme_of::<may::ReadEdition>(&mut tx, actor, id).await?;
            let found = match read_number(&typed) {
                Some(number) => found(&mut tx, actor, (programme.id, &number)).await?,
                None => None,
            };
            tx.commit().await?;
            Ok(ConfirmPage {
                programme: programme.id.to_string(),
                called: programme.name.clone(),
                typed,
                found,
            })
        })
        .await?;
    visit.show(&here.journeys.cx, &page)
}

/// The certificate with this number, where it is of this programme and its coordinator may read whose it is.
async fn found(
    tx: &mut Tx,
    actor: &Actor,
    (programme, number): (ProgrammeId, &str),
) -> Outcome<Option<Found>> {
    let Some(one) = with_number(tx, actor.tenant, number).await? else {
        return Ok(None);
    };
    let edition = pairings::edition(tx, actor.tenant, one.edition).await?;
    if edition.is_none_or(|edition| edition.programme != programme) {
        return Ok(None);
    }
    let name = name(tx, actor, &one).await?;
    let around = around(tx, actor.tenant, one.edition).await?;
    Ok(name.zip(around).map(|(name, around)| Found {
        name,
        side: one.side.word(),
        edition: around.edition,
        given_on: one.given_on,
        meetings: one.meetings,
        days: one.days,
    }))
}

async fn name(tx: &mut Tx, actor: &Actor, one: &Certificate) -> Outcome<Option<String>> {
    let whose = (one.person, one.side);
    Ok(match one.side {
        Side::Young => {
            let found = held::<may::ReadMentoringLog>(tx, actor.tenant, whose, None).await?;
            let permitted: Vec<Permitted<Held, may::ReadMentoringLog>> =
                tx.permit_each(actor, found.into_iter().collect()).await?;
            permitted.first().map(|held| held.name.clone())
        }
        Side::Mentor => {
            let found = held::<may::ReadMentorFile>(tx, actor.tenant, whose, None).await?;
            let permitted: Vec<Permitted<Held, may::ReadMentorFile>> =
                tx.permit_each(actor, found.into_iter().collect()).await?;
            permitted.first().map(|held| held.name.clone())
        }
    })
}

impl Page for ConfirmPage {
    const TEMPLATE: &'static str = "certificates/confirm.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |typed: &str, side: Option<Side>| Self {
            programme: "6".repeat(32),
            called: "Verder <Kijken>".to_owned(),
            typed: typed.to_owned(),
            found: side.map(|side| Found {
                name: "Noor <Voorbeeld>".to_owned(),
                side: side.word(),
                edition: "2026 <a>".to_owned(),
                given_on: jiff::civil::date(2027, 6, 20),
                meetings: 10,
                days: 3,
            }),
        };
        vec![
            ("nothing typed", page("", None)),
            ("found", page("7K2M9-4QXDA", Some(Side::Young))),
            ("found of a mentor", page("7K2M9-4QXDA", Some(Side::Mentor))),
            ("not found", page("<script>", None)),
        ]
    }
}
