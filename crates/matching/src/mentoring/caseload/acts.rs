//! What a coordinator does: proposes by hand, asks how it goes, takes a proposal back, ends a pairing.

use allocation::pairs::fit::Condition;
use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Args, Error, Outcome, Refusal, Sent, SignedIn, Visit};
use policy::id::ProgrammeId;
use policy::{Actor, PersonId, ThingId, Untrusted};

use super::{CaseloadPage, one, read};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::Fault;
use crate::mentoring::meetings::{self, CheckIn, Goes};
use crate::mentoring::mentors::acts::how_it_ends;
use crate::mentoring::pairings::{self, Verb};
use crate::mentoring::runs;

pub(super) async fn propose(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["editie", "wens", "mentor", "toch"])?;
    let say = |key: &str| visit.lang.get(key, &Args::NONE).into_owned();
    let words = (say("caseload-offer-title"), say("caseload-offer-about"));
    match proposed(&here, &me.actor, &id, &sent, &words).await {
        Ok(unfit) if unfit.is_empty() => Ok(see_other(&format!(
            "/programma/{id}/koppelingen?gedaan=voorgesteld"
        ))),
        Ok(unfit) => {
            let refusal = Refusal::new("caseload-unfit");
            let mut page = again((&here, &me.actor, &id), &sent).await?;
            page.errors = vec![Fault::of("toch", &refusal, &visit.lang)];
            page.unfit = unfit.into_iter().map(Condition::id).collect();
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Error::Unprocessable(refusal)) => {
            let mut page = again((&here, &me.actor, &id), &sent).await?;
            page.errors = vec![Fault::of("wens", &refusal, &visit.lang)];
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// The page with what was chosen.
async fn again((here, actor, id): (&Mentoring, &Actor, &str), sent: &Sent) -> Outcome<CaseloadPage> {
    let mut page = read::page(here, actor, (id, 1, None)).await?;
    page.chosen = ["editie", "wens", "mentor"].map(|name| sent.text(name).to_owned());
    Ok(page)
}

/// Proposes, or names what the young person asks that this mentor is not, as long as nobody said that they talked about it.
async fn proposed(
    here: &Mentoring,
    actor: &Actor,
    programme: &str,
    sent: &Sent,
    (title, about): &(String, String),
) -> Outcome<Vec<Condition>> {
    let within = programme;
    let programme: ProgrammeId = programme.parse().map_err(|_| Error::NotFound)?;
    let id = |name: &'static str| sent.given(name).ok_or_else(|| Refusal::new("caseload-choose"));
    let edition: ThingId = id("editie")?.parse().map_err(|_| Error::NotFound)?;
    let wish: ThingId = id("wens")?.parse().map_err(|_| Error::NotFound)?;
    let mentor: PersonId = id("mentor")?.parse().map_err(|_| Error::NotFound)?;
    let journeys = &here.journeys;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = pairings::edition(&mut tx, actor.tenant, edition).await?;
            let edition = edition
                .filter(|edition| edition.programme == programme)
                .ok_or(Error::NotFound)?;
            if sent.text("toch") != "ja" {
                let judged = runs::permitted_in(&mut tx, actor, (within, Untrusted::new(edition.id))).await?;
                let unfit = runs::unfit(&mut tx, here, actor, (&judged, wish, mentor)).await?;
                if !unfit.is_empty() {
                    tx.commit().await?;
                    return Ok(unfit);
                }
            }
            let tools = (&journeys.cx.ids, &journeys.known);
            pairings::propose(
                &mut tx,
                tools,
                actor,
                (&edition, None),
                &[(wish, mentor)],
                (title, about),
            )
            .await?;
            tx.commit().await?;
            Ok(Vec::new())
        })
        .await
}

pub(super) async fn check_in(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "hoe", "afgesproken"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let said = match (sent.text("dag").parse(), Goes::from_word(sent.text("hoe"))) {
        (Ok(day), Some(goes)) => Ok(CheckIn {
            day,
            goes,
            agreed: sent.text("afgesproken").to_owned(),
        }),
        (Err(_), _) => Err(Refusal::new("meetings-wrong-no-day")),
        (_, None) => Err(Refusal::new("caseload-choose-goes")),
    };
    let kept = match said {
        Ok(said) => {
            meetings::check_in(
                (&here.journeys.db, &here.journeys.cx.ids),
                &me.actor,
                pairing,
                &said,
            )
            .await
        }
        Err(refusal) => Err(refusal.into()),
    };
    let form = ["dag", "hoe", "afgesproken"].map(|name| sent.text(name).to_owned());
    settled((&here, &visit, &me), (&id, "dag", "navraag"), form, kept).await
}

pub(super) async fn put_away(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["zeg"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let verb = match sent.text("zeg") {
        "stil" => Verb::Lapse,
        "terug" => Verb::Withdraw,
        _ => return Err(Error::NotFound),
    };
    let put = pairings::put_away(&here.journeys.db, &me.actor, pairing, verb).await;
    settled(
        (&here, &visit, &me),
        (&id, "intrekking", "ingetrokken"),
        Default::default(),
        put,
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
    let sent = sent.only(&["reden", "vol"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let ended = match how_it_ends(&sent) {
        Ok(how) => {
            let tools = (&here.journeys.db, &here.journeys.cx.ids, &here.methods);
            pairings::end_coordinator(tools, &me.actor, pairing, how).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    let field = format!("reden-{id}");
    settled(
        (&here, &visit, &me),
        (&id, &field, "gestopt"),
        Default::default(),
        ended,
    )
    .await
}

/// Back to the page of the pairing, with what was done or what is wrong.
pub(super) async fn settled(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    (id, field, done): (&str, &str, &str),
    form: [String; 3],
    outcome: Outcome<()>,
) -> Outcome<Response> {
    match outcome {
        Ok(()) => Ok(see_other(&format!("/koppelingen/{id}?gedaan={done}"))),
        Err(Error::Unprocessable(refusal)) => {
            one::refused((here, visit, &me.actor), (id, field), &refusal, form).await
        }
        Err(error) => Err(error),
    }
}
