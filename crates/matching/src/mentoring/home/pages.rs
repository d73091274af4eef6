//! Pressing what was done about home, on the page of a pairing; and asking to talk first, on the page of the young person.
//!
//! Deliberately absent: a page of its own. It is one part of the life of a pairing.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::{Became, Error, Outcome, Refusal, Sent, SignedIn, Visit};
use policy::{ThingId, Untrusted};

use super::actions;
use super::rules::{Way, Why};
use crate::mentoring::forms::Fault;
use crate::mentoring::{Mentoring, caseload, young};

pub(super) async fn tell(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["hoe", "gesproken"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let told = match Way::from_word(sent.text("hoe")) {
        Some(how) => {
            let spoke = sent.text("gesproken") == "ja";
            actions::tell(&here.journeys.db, &me.actor, pairing, (how, spoke)).await
        }
        None => Err(Refusal::new("home-choose-how").into()),
    };
    let typed = [sent.text("hoe").to_owned(), String::new(), String::new()];
    settled((&here, &visit, &me), (&id, "hoe-verteld", "verteld"), typed, told).await
}

pub(super) async fn take_back(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let back = actions::take_back(&here.journeys.db, &me.actor, pairing).await;
    settled(
        (&here, &visit, &me),
        (&id, "hoe-verteld", "niet-verteld"),
        Default::default(),
        back,
    )
    .await
}

pub(super) async fn hold(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["waarom", "weer"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let (field, held) = match (Why::from_word(sent.text("waarom")), sent.text("weer").parse()) {
        (Some(why), Ok(day)) => {
            let held = actions::hold(&here.journeys.db, &me.actor, pairing, (why, day)).await;
            ("weer", held)
        }
        (None, _) => ("waarom", Err(Refusal::new("home-choose-why").into())),
        (_, Err(_)) => ("weer", Err(Refusal::new("home-no-day").into())),
    };
    let typed = ["", sent.text("waarom"), sent.text("weer")].map(str::to_owned);
    settled((&here, &visit, &me), (&id, field, "uitgesteld"), typed, held).await
}

async fn settled(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    (id, field, done): (&str, &str, &str),
    typed: [String; 3],
    outcome: Outcome<Became>,
) -> Outcome<Response> {
    match outcome {
        Ok(became) => Ok(became.leads(&format!("/koppelingen/{id}"), done)),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = caseload::case(here, &me.actor, id).await?;
            // Where there is nobody to tell any more, what is wrong stands above alone.
            if let Some(home) = &mut page.home {
                home.typed = typed;
            }
            page.errors = vec![Fault::of(field, &refusal, &visit.lang)];
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// The young person asks to talk first.
pub(super) async fn ask_first(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let asked = actions::ask_first(&here.journeys.db, &me.actor, pairing).await;
    match asked {
        Ok(became) => Ok(became.leads("/mijn/mentor", "eerst-praten")),
        Err(Error::Unprocessable(refusal)) => {
            let fault = Fault::of(format!("thuis-{id}"), &refusal, &visit.lang);
            young::refused((&here, &visit, &me.actor), fault, None).await
        }
        Err(error) => Err(error),
    }
}
