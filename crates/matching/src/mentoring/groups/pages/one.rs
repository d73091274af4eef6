//! What a mentor does with a whole group from its page.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Args, Error, Outcome, Refusal, Sent, SignedIn, Visit};
use policy::{PersonId, ThingId};

use super::super::{Log, answer_all, begin_all, log_all, plan_all};
use super::together;
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Fault, faults};
use crate::mentoring::mentors::acts::kick_off;
use crate::mentoring::mentors::plan::{draft, planned};
use crate::mentoring::young::acts::said;

type Here<'a> = (&'a Mentoring, &'a Visit, &'a SignedIn);

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
    let answered = answer_all(&here.journeys, &me.actor, group, said).await;
    settled(
        (&here, &visit, &me),
        (&id, "antwoord", "bewaard"),
        &sent,
        answered,
    )
    .await
}

pub(super) async fn begin(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "tijd", "plaats", "plek"])?;
    let group: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let began = match kick_off(&sent, &visit) {
        Ok(kick_off) => begin_all(&here.journeys, &here.methods, &me.actor, (group, &kick_off)).await,
        Err(key) => Err(Refusal::new(key).into()),
    };
    settled((&here, &visit, &me), (&id, "begin-dag", "gepland"), &sent, began).await
}

pub(super) async fn plan(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "tijd", "minuten", "plaats", "plek"])?;
    let group: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    match planned(&sent, &visit) {
        Ok(plan) => {
            let planned = plan_all(&here.journeys, &me.actor, (group, &plan)).await;
            settled((&here, &visit, &me), (&id, "plan-dag", "gepland"), &sent, planned).await
        }
        Err(wrong) => wrongly((&here, &visit, &me), &id, &sent, &[wrong]).await,
    }
}

pub(super) async fn log(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "uitkomst", "minuten", "over", "stap", "er"])?;
    let group: ThingId = id.parse().map_err(|_| Error::NotFound)?;
    let draft = draft(&sent)?;
    let there = sent.all("er").map(|id| id.parse().map_err(|_| Error::NotFound));
    let there: Vec<PersonId> = there.collect::<Outcome<_>>()?;
    let wrong = draft.wrong(Date::MIN, here.journeys.cx.clock.today());
    if !wrong.is_empty() {
        return wrongly((&here, &visit, &me), &id, &sent, &wrong).await;
    }
    let title = visit.lang.get("mentors-meeting-title", &Args::NONE).into_owned();
    let log = Log {
        draft: &draft,
        there: &there,
        title: &title,
    };
    let logged = log_all(&here.journeys, &me.actor, (group, &log)).await;
    settled((&here, &visit, &me), (&id, "dag", "gelogd"), &sent, logged).await
}

async fn settled(
    here: Here<'_>,
    (id, field, done): (&str, &'static str, &str),
    sent: &Sent,
    outcome: Outcome<()>,
) -> Outcome<Response> {
    match outcome {
        Ok(()) => Ok(see_other(&format!("/mijn/groepen/{id}?gedaan={done}"))),
        Err(Error::Unprocessable(refusal)) => {
            let field = if refusal.key == "groups-nobody-there" {
                "er"
            } else {
                field
            };
            wrongly(here, id, sent, &[(field, refusal.key)]).await
        }
        Err(error) => Err(error),
    }
}

/// The page with what is wrong and what was typed.
async fn wrongly(
    (here, visit, me): Here<'_>,
    id: &str,
    sent: &Sent,
    wrong: &[(&'static str, &'static str)],
) -> Outcome<Response> {
    let mut page = together::page(here, &me.actor, id).await?;
    let errors: Vec<Fault> = faults(wrong, &visit.lang);
    page.refused(sent, errors);
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
