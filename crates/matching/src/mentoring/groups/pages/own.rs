//! A young person answers for oneself whether they want a mentor along with the class.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Sent, SignedIn, Visit};
use policy::ThingId;

use super::super::answer as say;
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::pairings::Said;
use crate::mentoring::young::acts::{refused, said};

pub(super) async fn answer(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zeg"])?;
    let group: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let said = said(&sent).ok_or(Error::NotFound)?;
    match say(&here.journeys, &me.actor, group, said).await {
        Ok(()) => {
            let done = if said == Said::Yes { "klas-ja" } else { "klas-nee" };
            Ok(see_other(&format!("/mijn/mentor?gedaan={done}")))
        }
        Err(Error::Unprocessable(refusal)) => {
            let fault = Fault::of(format!("klas-{id}"), &refusal, &visit.lang);
            refused((&here, &visit, &me.actor), fault, None).await
        }
        Err(error) => Err(error),
    }
}
