//! What a mentor does with a pairing: answers, begins, writes, plans the goodbye, ends.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Error, Outcome, Refusal, Sent, SignedIn, Visit};
use policy::{ThingId, Untrusted};

use super::{list, one};
use crate::mentoring::Mentoring;
use crate::mentoring::forms::{Fault, place};
use crate::mentoring::meetings::clock;
use crate::mentoring::pairings::{self, KickOff, Reason, Said};
use crate::mentoring::young::acts::{WORDS, said, stopped, writing};

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
    match pairings::answer_mentor(&here.journeys.db, &me.actor, pairing, said).await {
        Ok(()) => {
            let done = if said == Said::Yes { "ja" } else { "nee" };
            Ok(see_other(&format!("/mijn/mentees?gedaan={done}")))
        }
        Err(error) => on_the_list((&here, &visit, &me), (&id, "antwoord"), None, error).await,
    }
}

pub(super) async fn begin(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "tijd", "plaats", "plek", "dagen", "kijk"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let began = match kick_off(&sent, &visit) {
        Err(key) => Err(Refusal::new(key).into()),
        Ok(kick_off) if sent.given("kijk").is_some() => {
            match pairings::look_ahead(&here.journeys.db, &here.methods, &me.actor, pairing, &kick_off).await
            {
                Ok(days) => return looked((&here, &visit, &me), &id, &sent, days).await,
                Err(error) => Err(error),
            }
        }
        Ok(kick_off) => {
            let (db, ids) = (&here.journeys.db, &here.journeys.cx.ids);
            pairings::begin((db, ids), &here.methods, &me.actor, pairing, &kick_off).await
        }
    };
    match began {
        Ok(_) => Ok(see_other(&format!("/mijn/mentees/{id}?gedaan=gepland"))),
        Err(error) => {
            let typed = ["dag", "tijd", "plaats", "plek"].map(|name| sent.text(name).to_owned());
            let field = match &error {
                Error::Unprocessable(refusal) if refusal.key.starts_with("meetings-place") => "plaats",
                _ => "dag",
            };
            on_the_list((&here, &visit, &me), (&id, field), Some(typed), error).await
        }
    }
}

/// The list with the days that would be set, each to be moved or left out. Nothing is kept yet, so there is nowhere to lead to.
async fn looked(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    id: &str,
    sent: &Sent,
    days: Vec<Date>,
) -> Outcome<Response> {
    let mut page = list::page(here, &me.actor).await?;
    let typed = ["dag", "tijd", "plaats", "plek"].map(|name| sent.text(name).to_owned());
    page.typed = Some((id.to_owned(), typed));
    page.days = days;
    visit.show(&here.journeys.cx, &page)
}

pub(in crate::mentoring) fn kick_off(sent: &Sent, visit: &Visit) -> Result<KickOff, &'static str> {
    let day = sent.given("dag").ok_or("meetings-wrong-no-day")?;
    let mut days = Vec::new();
    // A day that was emptied is left out.
    for typed in sent.all("dagen").filter(|typed| !typed.is_empty()) {
        days.push(typed.parse::<Date>().map_err(|_| "meetings-wrong-no-day")?);
    }
    days.sort_unstable();
    days.dedup();
    let first = days.first().copied();
    let begins = match sent.given("tijd") {
        None => None,
        Some(time) => Some(clock(time).ok_or("meetings-wrong-time")?),
    };
    Ok(KickOff {
        day: match first {
            Some(first) => first,
            None => day.parse().map_err(|_| "meetings-wrong-no-day")?,
        },
        days,
        begins,
        place: place(sent, &visit.lang),
    })
}

async fn on_the_list(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    (id, field): (&str, &str),
    typed: Option<[String; 4]>,
    error: Error,
) -> Outcome<Response> {
    let Error::Unprocessable(refusal) = error else {
        return Err(error);
    };
    let mut page = list::page(here, &me.actor).await?;
    page.typed = typed.map(|typed| (id.to_owned(), typed));
    page.errors = vec![Fault::of(format!("{field}-{id}"), &refusal, &visit.lang)];
    visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
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
    let wrote = pairings::write_mentor(&here.journeys.db, &me.actor, pairing, &writing).await;
    let field = format!("{}-{id}", writing.about.word());
    on_the_page(
        (&here, &visit, &me),
        (&id, &field, &writing.text),
        "bewaard",
        wrote,
    )
    .await
}

pub(super) async fn goodbye(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let planned = match sent.text("dag").parse() {
        Ok(day) => pairings::plan_goodbye(&here.journeys.db, &me.actor, pairing, day).await,
        Err(_) => Err(Refusal::new("meetings-wrong-no-day").into()),
    };
    on_the_page(
        (&here, &visit, &me),
        (&id, "afscheidsdag", sent.text("dag")),
        "afscheid",
        planned,
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
            pairings::end_mentor(tools, &me.actor, pairing, how).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    match ended {
        Ok(()) => {
            let done = stopped(Reason::from_word(sent.text("reden")));
            Ok(see_other(&format!("/mijn/mentees?gedaan={done}")))
        }
        Err(error) => {
            let field = format!("reden-{id}");
            on_the_page((&here, &visit, &me), (&id, &field, ""), "", Err(error)).await
        }
    }
}

/// How whoever guides a pairing says that it ends: in full, or early with a reason.
pub(in crate::mentoring) fn how_it_ends(sent: &Sent) -> Result<Option<Reason>, Refusal> {
    match (sent.given("vol"), Reason::from_word(sent.text("reden"))) {
        (Some(_), _) => Ok(None),
        (None, Some(why)) => Ok(Some(why)),
        (None, None) => Err(Refusal::new("pairings-end-why")),
    }
}

/// Back to the page of the mentee, which says what was done or what is wrong.
pub(super) async fn on_the_page(
    (here, visit, me): (&Mentoring, &Visit, &SignedIn),
    (id, field, typed): (&str, &str, &str),
    done: &str,
    outcome: Outcome<()>,
) -> Outcome<Response> {
    match outcome {
        Ok(()) => Ok(see_other(&format!("/mijn/mentees/{id}?gedaan={done}"))),
        Err(Error::Unprocessable(refusal)) => {
            let errors = vec![Fault::of(field, &refusal, &visit.lang)];
            let typed = (id.to_owned(), typed.to_owned());
            one::refused((here, visit, &me.actor), id, errors, |page| {
                page.form.afscheid.clone_from(&typed.1);
                page.typed = Some(typed);
            })
            .await
        }
        Err(error) => Err(error),
    }
}
