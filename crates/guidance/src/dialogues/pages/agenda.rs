//! Planned talks and open steps as a **calendar file**, of one talk or of all that is one's own.
//!
//! Deliberately absent: the young person's name, which would end up in the calendar program of the adult.

use axum::extract::{Path, State as Ours};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use journey::Journeys;
use kit::{Args, Language, Outcome, SignedIn, Visit};
use policy::Untrusted;

use super::super::{Agreed, Dialogue, Entry, State, StepState, calendar, read::read};
use super::opened::to_take_along;

pub(super) async fn own(Ours(journeys): Ours<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let (known, actor) = (&journeys.known, &me.actor);
    let read = journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let read = read(&mut tx, known, actor, Untrusted::new(actor.person)).await?;
            tx.commit().await?;
            Ok(read)
        })
        .await?;
    let talks = read
        .talks
        .iter()
        .filter_map(|(talk, _)| of_a_talk(talk, &visit.lang));
    let steps = read.steps.iter().filter_map(|step| of_a_step(step, &visit.lang));
    Ok(file(
        &visit.lang,
        &talks.chain(steps).collect::<Vec<_>>(),
        read.today,
    ))
}

pub(super) async fn of_talk(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let read = to_take_along(&journeys, &me.actor, &id).await?;
    let talk = of_a_talk(&read.talk, &visit.lang).into_iter();
    let steps = read.agreed.iter().filter_map(|step| of_a_step(step, &visit.lang));
    Ok(file(
        &visit.lang,
        &talk.chain(steps).collect::<Vec<_>>(),
        read.today,
    ))
}

/// A talk that is still to come and has a day.
fn of_a_talk(talk: &Dialogue, lang: &Language) -> Option<Entry> {
    let to_come = matches!(talk.state, State::Prepared | State::Written | State::Added);
    Some(Entry {
        uid: talk.id.to_string(),
        day: talk.day.filter(|_| to_come)?,
        what: lang.get("dialogues-agenda-talk", &Args::NONE).into_owned(),
        more: lang.get("dialogues-agenda-prepare", &Args::NONE).into_owned(),
    })
}

/// A step that is still to be done.
fn of_a_step(step: &Agreed, lang: &Language) -> Option<Entry> {
    (step.state == StepState::Open).then(|| Entry {
        uid: step.id.to_string(),
        day: step.by_day,
        what: step.what.clone(),
        more: match step.helper.as_str() {
            "" => String::new(),
            helper => lang
                .get("dialogues-agenda-helper", &Args::NONE.with("who", helper))
                .into_owned(),
        },
    })
}

fn file(lang: &Language, entries: &[Entry], today: Date) -> Response {
    let name = lang.get("dialogues-agenda-name", &Args::NONE);
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"gesprekken.ics\""),
    ];
    (headers, calendar(&name, entries, today)).into_response()
}
