//! The rounds **that were** of an edition, those that were let go of as well.
//!
//! Deliberately absent: who was in them.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Error, Outcome, Page, SignedIn, Visit};
use policy::{ThingId, Untrusted};
use serde::Serialize;

use super::actions::permitted_in;
use super::store::{self, State};
use crate::mentoring::Mentoring;

/// A round in the list.
#[derive(Clone, Debug, Serialize)]
struct RoundShown {
    id: String,
    number: i64,
    state: &'static str,
    on: Date,
    paired: i64,
    waiting: i64,
}

/// The list.
#[derive(Debug, Serialize)]
pub struct RoundsPage {
    programme: String,
    name: String,
    rounds: Vec<RoundShown>,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path((programme, id)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let actor = &me.actor;
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let page = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let edition = permitted_in(&mut tx, actor, (&programme, id)).await?;
            let rounds = store::of_edition(&mut tx, &edition).await?;
            let page = RoundsPage {
                programme: edition.programme.to_string(),
                name: edition.what.name.clone(),
                rounds: rounds
                    .iter()
                    .map(|run| RoundShown {
                        id: run.id.to_string(),
                        number: run.number,
                        state: run.state.word(),
                        on: run.on,
                        paired: run.paired,
                        waiting: run.asked,
                    })
                    .collect(),
            };
            tx.commit().await?;
            Ok(page)
        })
        .await?;
    visit.show(&here.journeys.cx, &page)
}

impl Page for RoundsPage {
    const TEMPLATE: &'static str = "runs/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |rounds| Self {
            programme: "0".repeat(32),
            name: "Verder <Kijken> 2026".to_owned(),
            rounds,
        };
        let round = |number, state: State| RoundShown {
            id: "2".repeat(32),
            number,
            state: state.word(),
            on: jiff::civil::date(2026, 11, 26),
            paired: 9,
            waiting: 12,
        };
        let all = vec![
            round(3, State::Draft),
            round(2, State::Confirmed),
            round(1, State::Dropped),
        ];
        vec![("some", page(all)), ("none", page(Vec::new()))]
    }
}
