//! One's own certificate, to print; and words of one's own on it.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use policy::{Object, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::super::actions::{of_pairing, say};
use super::super::record::around;
use super::super::{Certificate, LONGEST_WORDS};
use super::sheet::Sheet;
use crate::mentoring::Mentoring;
use crate::mentoring::days::Side;
use crate::mentoring::forms::{Fault, faults};
use crate::mentoring::pairings::{self, Pairing, Proposal, find_proposal};

/// The page.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    /// The page that it is reached from.
    back: &'static str,
    id: String,
    sheet: Sheet,
    typed: String,
    most: usize,
    errors: Vec<Fault>,
    done: Option<String>,
}

fn back(side: Side) -> &'static str {
    match side {
        Side::Young => "/mijn/mentor",
        Side::Mentor => "/mijn/mentees",
    }
}

pub(super) async fn show_young(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((&here, &visit, &me), &id, Side::Young).await
}

pub(super) async fn show_mentor(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    show((&here, &visit, &me), &id, Side::Mentor).await
}

async fn show((here, visit, me): (&Mentoring, &Visit, &SignedIn), id: &str, side: Side) -> Outcome<Response> {
    let mut page = page((here, visit, me), id, side).await?;
    page.done = visit.done(&["bewaard"]);
    visit.show(&here.journeys.cx, &page)
}

/// The record of the pairing on the side of whoever asks: the young person by the pairing, and the mentor, for whom it has closed, by
/// what is about oneself.
async fn mine(
    tx: &mut Tx,
    me: &SignedIn,
    (id, side): (Untrusted<ThingId>, Side),
) -> Outcome<Option<Certificate>> {
    let actor = &me.actor;
    match side {
        Side::Young => {
            let pairing: Permitted<Pairing, may::ReadMentoringLog> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    pairings::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
                })
                .await?;
            match pairing.young == actor.person {
                true => of_pairing(tx, actor.tenant, (&pairing, side)).await,
                false => Ok(None),
            }
        }
        Side::Mentor => {
            let proposal: Permitted<Proposal, may::ReadMentoringLog> = tx
                .permit(actor, id, async |tx: &mut Tx, id| {
                    find_proposal::<may::ReadMentoringLog>(tx, actor.tenant, id).await
                })
                .await?;
            match proposal.mentor == actor.person {
                true => of_pairing(tx, actor.tenant, (&proposal, side)).await,
                false => Ok(None),
            }
        }
    }
}

async fn page((here, visit, me): (&Mentoring, &Visit, &SignedIn), id: &str, side: Side) -> Outcome<OwnPage> {
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let tenant = me.actor.tenant;
    let texts = &here.journeys.cx.texts;
    here.journeys
        .db
        .read(tenant, |mut tx| async move {
            let found = mine(&mut tx, me, (pairing, side)).await?;
            let certificate = found.ok_or(Error::NotFound)?;
            let around = around(&mut tx, tenant, certificate.edition).await?;
            let around = around.ok_or(Error::NotFound)?;
            let name =
                people::persons::party_name(&mut tx, tenant, policy::Party::Person(me.actor.person)).await?;
            tx.commit().await?;
            let tongues = (texts.language("nl"), &visit.lang);
            Ok(OwnPage {
                back: back(side),
                id: id.to_owned(),
                typed: certificate.words.clone(),
                sheet: Sheet::new(&certificate, &around, name.unwrap_or_default(), tongues),
                most: LONGEST_WORDS,
                errors: Vec::new(),
                done: None,
            })
        })
        .await
}

pub(super) async fn say_young(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["woorden"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let (actor, typed) = (&me.actor, sent.text("woorden"));
    let said = here
        .journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let pairing = pairings::by_young(&mut tx, actor, pairing).await?;
            let found = of_pairing(&mut tx, pairing.key().tenant, (&pairing, Side::Young)).await?;
            say(&mut tx, &pairing, &found.ok_or(Error::NotFound)?, typed).await?;
            tx.commit().await
        })
        .await;
    settled((&here, &visit, &me), (&id, Side::Young), (typed, said)).await
}

pub(super) async fn say_mentor(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["woorden"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let (actor, typed) = (&me.actor, sent.text("woorden"));
    let said = here
        .journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let proposal = pairings::by_asked_mentor(&mut tx, actor, pairing).await?;
            let found = of_pairing(&mut tx, proposal.key().tenant, (&proposal, Side::Mentor)).await?;
            say(&mut tx, &proposal, &found.ok_or(Error::NotFound)?, typed).await?;
            tx.commit().await
        })
        .await;
    settled((&here, &visit, &me), (&id, Side::Mentor), (typed, said)).await
}

async fn settled(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    (id, side): (&str, Side),
    (typed, outcome): (&str, Outcome<()>),
) -> Outcome<Response> {
    match outcome {
        Ok(()) => Ok(see_other(&format!(
            "{}/{id}/certificaat?gedaan=bewaard",
            back(side)
        ))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page((here, visit, me), id, side).await?;
            typed.clone_into(&mut page.typed);
            page.errors = faults(&[("woorden", refusal.key)], &visit.lang);
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "certificates/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |side, words: &str| Self {
            back: back(side),
            id: "1".repeat(32),
            sheet: Sheet::sample(words),
            typed: words.to_owned(),
            most: LONGEST_WORDS,
            errors: Vec::new(),
            done: None,
        };
        let wrong = Self {
            errors: vec![Fault {
                field: "woorden".to_owned(),
                text: "Laat links weg.".to_owned(),
            }],
            ..page(Side::Mentor, "")
        };
        let kept = Self {
            done: Some("bewaard".to_owned()),
            ..page(Side::Young, "Ik durf <nu> te bellen.")
        };
        vec![
            ("young", page(Side::Young, "")),
            ("with words", kept),
            ("wrong", wrong),
        ]
    }
}
