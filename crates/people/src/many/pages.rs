//! What waits about many, on the page of all that waits for a second person, and the two answers to it.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use kit::{Outcome, Sent, SignedIn, Urls};
use policy::calendar::day_at;
use policy::{Action, Actor};
use serde::Serialize;

use super::store::{self, Asked};
use crate::People;
use crate::second::{Answer, thing};

/// Where it stands.
const LIST: &str = "/beheer/relaties";

/// Addresses of this feature.
pub fn urls() -> Urls<People> {
    Urls::new()
        .act("/beheer/velen/{id}/goedkeuring", approve, Action::Approve)
        .on(LIST)
        .act("/beheer/velen/{id}/weigering", refuse, Action::Approve)
        .on(LIST)
}

/// A request about many.
#[derive(Clone, Debug, Serialize)]
pub struct ManyShown {
    id: String,
    of: Option<String>,
    persons: u32,
    beside: u32,
    asked_by: Option<String>,
    asked_on: Date,
    until: Date,
    own: bool,
}

impl ManyShown {
    /// With what it is for and who asked.
    pub fn new((asked, of, by): &(Asked, Option<String>, Option<String>), actor: &Actor) -> Self {
        Self {
            id: asked.id.to_string(),
            of: of.clone(),
            persons: asked.wanted.persons,
            beside: asked.wanted.beside,
            asked_by: by.clone(),
            asked_on: day_at(asked.asked_at),
            until: day_at(asked.until),
            own: asked.asked_by == actor.person,
        }
    }

    /// For samples.
    pub fn sample(own: bool) -> Self {
        Self {
            id: "0".repeat(32),
            of: Some("Verder <Kijken>".to_owned()),
            persons: 230,
            beside: 120,
            asked_by: Some("Ravi Voorbeeld".to_owned()),
            asked_on: jiff::civil::date(2026, 11, 26),
            until: jiff::civil::date(2026, 12, 3),
            own,
        }
    }
}

async fn approve(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    said(&people, &me, (&id, sent), Answer::Yes).await
}

async fn refuse(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    said(&people, &me, (&id, sent), Answer::No).await
}

async fn said(people: &People, me: &SignedIn, (id, sent): (&str, Sent), answer: Answer) -> Outcome<Response> {
    sent.only(&[])?;
    let became = store::approve(&people.db, &people.cx.ids, &me.actor, thing(id)?, answer).await?;
    Ok(answer.told(LIST, became))
}
