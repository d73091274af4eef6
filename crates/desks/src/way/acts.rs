//! What is done on the way of somebody: an offer is answered or settled, and what was logged is taken back or put back.

use axum::extract::{Path, State};
use axum::response::Response;
use journey::Journeys;
use journey::experiences;
use journey::opportunities::{self, Verb};
use kit::actor::see_other;
use kit::{Error, Outcome, Refusal, Sent, SignedIn};
use policy::{ThingId, Untrusted};

/// The longest reason, in characters.
const LONGEST_WHY: usize = 300;

pub(super) fn thing(id: &str) -> Outcome<Untrusted<ThingId>> {
    id.parse().map_err(|_| Error::NotFound)
}

fn verb(sent: &Sent, known: &[Verb]) -> Outcome<Verb> {
    let verb = Verb::from_word(sent.text("zeg")).filter(|verb| known.contains(verb));
    verb.ok_or_else(|| Refusal::new("kit-unknown-field").into())
}

/// The young person answers an offer, or says that it took place.
pub(super) async fn answer(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zeg", "waarom"])?;
    let verb = verb(&sent, &[Verb::Accept, Verb::Decline, Verb::Finish])?;
    let why: String = sent.text("waarom").chars().take(LONGEST_WHY).collect();
    let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
    opportunities::answer(with, &me.actor, thing(&id)?, verb, &why).await?;
    let done = match verb {
        Verb::Decline => "nee",
        Verb::Finish => "gelogd",
        _ => "ja",
    };
    Ok(see_other(&format!("/mijn/reis?gedaan={done}")))
}

/// Whoever guides says what became of an offer.
pub(super) async fn settle(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zeg", "waarom"])?;
    let known = [Verb::Withdraw, Verb::Queue, Verb::Place, Verb::Finish, Verb::Miss];
    let verb = verb(&sent, &known)?;
    let why: String = sent.text("waarom").chars().take(LONGEST_WHY).collect();
    let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
    let person = opportunities::settle(with, &me.actor, thing(&id)?, verb, &why).await?;
    Ok(see_other(&format!("/mensen/{person}/reis?gedaan=verloop")))
}

/// What one logged oneself is taken back. It can be put back.
pub(super) async fn take_back(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    experiences::take_back((&journeys.db, &journeys.known), &me.actor, thing(&id)?, true).await?;
    Ok(see_other(&format!("/mijn/reis?gedaan=teruggenomen&terug={id}")))
}

/// And put back.
pub(super) async fn put_back(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    experiences::take_back((&journeys.db, &journeys.known), &me.actor, thing(&id)?, false).await?;
    Ok(see_other("/mijn/reis?gedaan=teruggezet"))
}
