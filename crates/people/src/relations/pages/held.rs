//! A relation as a line on a page, and the button that ends it.

use axum::extract::{Path, State};
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::{own_path, see_other};
use kit::{Error, Outcome, Sent, SignedIn};
use policy::calendar::day_at;
use policy::relation::Standing;
use serde::Serialize;

use crate::People;
use crate::relations::{self, Held, Way};

/// One line.
#[derive(Clone, Debug, Serialize)]
pub struct HeldShown {
    id: String,
    /// The key of its words: `has-tutor-of`, `for-guardian-informed`.
    pub words: String,
    /// What is at the other end.
    pub other: Option<String>,
    /// The other end as text: its sort and its id.
    pub party: String,
    from: Date,
    /// The last day.
    pub to: Date,
    standing: &'static str,
    basis: &'static str,
    approved_by: Option<String>,
    /// Whether it can be ended by hand.
    ends: bool,
}

impl HeldShown {
    /// The line of a relation.
    pub fn new(held: &Held) -> Self {
        let way = match held.way {
            Way::Has => "has",
            Way::For => "for",
        };
        let last = held.to.checked_sub(jiff::SignedDuration::from_secs(1));
        Self {
            id: held.id.to_string(),
            words: format!("{way}-{}", held.kind),
            other: held.other_name.clone(),
            party: kit::guard::party_text(held.other),
            from: day_at(held.from),
            to: day_at(last.unwrap_or(held.to)),
            standing: held.standing.id(),
            basis: held.basis.id(),
            approved_by: held.approved_by.clone(),
            ends: matches!(held.standing, Standing::Current | Standing::Future),
        }
    }

    /// A line of each kind and standing.
    pub fn samples() -> Vec<Self> {
        let day = |month| jiff::civil::date(2026, month, 1);
        let line = |way: &str, kind: policy::Kind, standing: Standing| Self {
            id: "0".repeat(32),
            words: format!("{way}-{kind}"),
            other: Some("Voorbeeld".to_owned()),
            party: "group:0".to_owned(),
            from: day(8),
            to: day(9),
            standing: standing.id(),
            basis: "roster",
            approved_by: Some("Bo Voorbeeld".to_owned()),
            ends: standing == Standing::Current,
        };
        use policy::Kind::*;
        let has = policy::Kind::ALL
            .iter()
            .filter(|kind| !matches!(kind, GroupOf | PairingOf | SeatOf | KnownTo));
        let has = has.map(|kind| line("has", *kind, Standing::Current));
        let of = [GuardianWithAuthority, GuardianInformed, GuardianByGrant];
        let of = of
            .into_iter()
            .flat_map(|kind| Standing::ALL.iter().map(move |standing| (kind, *standing)));
        has.chain(of.map(|(kind, standing)| line("for", kind, standing)))
            .collect()
    }
}

/// Ends a relation at once, and leads back to where the button was.
pub(super) async fn end(
    State(people): State<People>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["terug"])?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    relations::end(&people.db, &me.actor, id).await?;
    let back = own_path(sent.text("terug")).filter(|path| path.starts_with("/mensen/"));
    Ok(see_other(&format!(
        "{}?gedaan=beeindigd",
        back.unwrap_or("/beheer/relaties")
    )))
}
