//! What a young person does with their pairing: answers, writes, stops.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Sent, SignedIn, Visit};
use policy::{Actor, ThingId, Untrusted};

use super::read;
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::pairings::{self, About, Reason, Said, Writing};

/// The fields of a text.
pub(in crate::mentoring) const WORDS: [&str; 3] = ["waarvoor", "tekst", "weer"];

pub(super) async fn answer(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zeg"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let said = said(&sent).ok_or(Error::NotFound)?;
    let answered = pairings::answer_young(&here.journeys.db, &me.actor, pairing, said).await;
    let done = if said == Said::Yes { "ja" } else { "nee" };
    settled((&here, &visit, &me), (&id, "antwoord", ""), done, answered).await
}

pub(super) async fn write(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&WORDS)?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let writing = writing(&sent)?;
    let wrote = pairings::write_young(&here.journeys.db, &me.actor, pairing, &writing).await;
    settled(
        (&here, &visit, &me),
        (&id, writing.about.word(), &writing.text),
        "bewaard",
        wrote,
    )
    .await
}

pub(super) async fn end(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["reden"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let ended = match Reason::from_word(sent.text("reden")) {
        Some(why) => {
            let tools = (&here.journeys.db, &here.journeys.cx.ids);
            pairings::end_young(tools, &me.actor, pairing, why).await
        }
        None => Err(kit::Refusal::new("pairings-end-why").into()),
    };
    let done = stopped(Reason::from_word(sent.text("reden")));
    settled((&here, &visit, &me), (&id, "reden", ""), done, ended).await
}

/// What the page says after a pairing was stopped for a reason.
pub(in crate::mentoring) fn stopped(why: Option<Reason>) -> &'static str {
    if why == Some(Reason::NotSafe) {
        "gestopt-gemeld"
    } else {
        "gestopt"
    }
}

async fn settled(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    (id, field, typed): (&str, &str, &str),
    done: &str,
    outcome: Outcome<()>,
) -> Outcome<Response> {
    match outcome {
        Ok(()) => Ok(see_other(&format!("/mijn/mentor?gedaan={done}"))),
        Err(Error::Unprocessable(refusal)) => {
            let fault = Fault::of(format!("{field}-{id}"), &refusal, &visit.lang);
            refused((here, visit, &me.actor), fault, Some((id, typed))).await
        }
        Err(error) => Err(error),
    }
}

/// The page with what is wrong, and the words that were typed about one pairing.
pub(in crate::mentoring) async fn refused(
    (here, visit, actor): (&Mentoring, &Visit, &Actor),
    fault: Fault,
    typed: Option<(&str, &str)>,
) -> Outcome<Response> {
    let mut page = read::page(here, actor).await?;
    page.typed = typed.map(|(id, words)| (id.to_owned(), words.to_owned()));
    page.errors = vec![fault];
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What somebody says of a proposal.
pub(in crate::mentoring) fn said(sent: &Sent) -> Option<Said> {
    match sent.text("zeg") {
        "ja" => Some(Said::Yes),
        "nee" => Some(Said::No),
        _ => None,
    }
}

/// A text of one of the two, as it was typed.
pub(in crate::mentoring) fn writing(sent: &Sent) -> Outcome<Writing> {
    Ok(Writing {
        about: About::from_word(sent.text("waarvoor")).ok_or(Error::NotFound)?,
        text: sent.text("tekst").to_owned(),
        again: match sent.text("weer") {
            "ja" => Some(Said::Yes),
            "nee" => Some(Said::No),
            _ => None,
        },
    })
}
