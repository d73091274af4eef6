//! What waits for a **second person**, whichever it is: who asked, when and why, and the two answers. Erasing, letting in again
//! and emergency access are shown with it.
//!
//! Deliberately absent: what is asked and what comes of an answer; each feature has its own rules for that.

use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Became, Error, Outcome, Templates, templates};
use policy::calendar::day_at;
use policy::{PersonId, ThingId, Untrusted};
use serde::Serialize;

/// Templates that the features share.
pub fn templates() -> Templates {
    templates! { "second/parts.html" => "parts.html" }
}

/// Something that waits, as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Waits {
    /// Its id.
    pub id: String,
    why: String,
    asked_by: Option<String>,
    asked_on: Date,
    /// The one who looks asked for it, or it is about them: others answer.
    pub own: bool,
}

impl Waits {
    /// What was asked by whom, when and why; `others` are those who cannot answer it.
    pub fn new(
        (id, why): (ThingId, &str),
        (asked_by, asked_at): (Option<String>, Timestamp),
        me: PersonId,
        others: &[PersonId],
    ) -> Self {
        Self {
            id: id.to_string(),
            why: why.to_owned(),
            asked_by,
            asked_on: day_at(asked_at),
            own: others.contains(&me),
        }
    }

    /// For samples.
    pub fn sample(own: bool) -> Self {
        Self {
            id: "0".repeat(32),
            why: "Zij komt <b>terug</b> op school.".to_owned(),
            asked_by: Some("Joost Voorbeeld".to_owned()),
            asked_on: jiff::civil::date(2026, 11, 26),
            own,
        }
    }
}

/// What a second person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It may be done.
    Yes,
    /// It may not.
    No,
}

impl Answer {
    /// Back to the list, which says what was answered.
    pub fn told(self, list: &str, became: Became) -> Response {
        let said = match self {
            Self::Yes => "goedgekeurd",
            Self::No => "geweigerd",
        };
        became.leads(list, said)
    }
}

/// What an address names.
pub fn thing(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}
