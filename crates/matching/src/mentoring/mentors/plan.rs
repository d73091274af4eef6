//! Logging a meeting in a minute, planning one, and taking a log back.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Args, Error, Outcome, Sent, SignedIn, Visit};
use policy::{ThingId, Untrusted};

use super::{MenteePage, Typed, one};
use crate::mentoring::forms::{Fault, faults, place};
use crate::mentoring::meetings::{self, Draft, Outcome as Became, Plan, clock, wrong_place};
use crate::mentoring::{Mentoring, Topic};

pub(super) async fn log(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "uitkomst", "minuten", "over", "stap", "afspraak"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let draft = draft(&sent)?;
    let which = which(&sent)?;
    let (journeys, today) = (&here.journeys, here.journeys.cx.clock.today());
    // Everything that is wrong is said at once; whether it lies in the pairing, the action says.
    let wrong = draft.wrong(Date::MIN, today);
    let logged = match wrong.is_empty() {
        false => Err(faults(&wrong, &visit.lang)),
        true => {
            let title = visit.lang.get("mentors-meeting-title", &Args::NONE).into_owned();
            let tools = (&journeys.db, &journeys.cx.ids, &journeys.known);
            match meetings::log(tools, &me.actor, pairing, (which, &draft, &title)).await {
                Ok(()) => Ok(()),
                Err(Error::Unprocessable(refusal)) => Err(vec![Fault::of("dag", &refusal, &visit.lang)]),
                Err(error) => return Err(error),
            }
        }
    };
    match logged {
        Ok(()) => Ok(see_other(&format!("/mijn/mentees/{id}?gedaan=gelogd"))),
        Err(errors) => one::refused((&here, &visit, &me.actor), &id, errors, |page| typed(page, &sent)).await,
    }
}

fn typed(page: &mut MenteePage, sent: &Sent) {
    page.form = Typed {
        dag: sent.text("dag").to_owned(),
        uitkomst: sent.text("uitkomst").to_owned(),
        minuten: sent.text("minuten").to_owned(),
        over: sent.all("over").map(str::to_owned).collect(),
        stap: sent.text("stap").to_owned(),
        ..page.form.clone()
    };
}

fn which(sent: &Sent) -> Outcome<Option<ThingId>> {
    let id = sent.given("afspraak").map(str::parse).transpose();
    id.map_err(|_| Error::NotFound)
}

/// A log as it was typed.
pub(in crate::mentoring) fn draft(sent: &Sent) -> Outcome<Draft> {
    let topics = sent
        .all("over")
        .map(|word| Topic::from_word(word).ok_or(Error::NotFound));
    Ok(Draft {
        day: sent.text("dag").parse().ok(),
        outcome: Became::from_word(sent.text("uitkomst")).ok_or(Error::NotFound)?,
        minutes: sent.text("minuten").parse().ok(),
        about: topics.collect::<Outcome<_>>()?,
        next_step: sent.text("stap").to_owned(),
    })
}

pub(super) async fn plan(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["dag", "tijd", "minuten", "plaats", "plek", "afspraak"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let which = which(&sent)?;
    let planned = match planned(&sent, &visit) {
        Err(wrong) => Err(faults(&[wrong], &visit.lang)),
        Ok(plan) => {
            let tools = (&here.journeys.db, &here.journeys.cx.ids);
            match meetings::plan(tools, &me.actor, pairing, (which, &plan)).await {
                Ok(()) => Ok(()),
                Err(Error::Unprocessable(refusal)) => Err(vec![Fault::of("plan-dag", &refusal, &visit.lang)]),
                Err(error) => return Err(error),
            }
        }
    };
    match planned {
        Ok(()) => Ok(see_other(&format!("/mijn/mentees/{id}?gedaan=gepland"))),
        Err(errors) => {
            one::refused((&here, &visit, &me.actor), &id, errors, |page| {
                page.form.plan_dag = sent.text("dag").to_owned();
                page.form.plan_tijd = sent.text("tijd").to_owned();
                page.form.plan_minuten = sent.text("minuten").to_owned();
                page.form.plan_plaats = sent.text("plaats").to_owned();
                page.form.plan_plek = sent.text("plek").to_owned();
            })
            .await
        }
    }
}

/// A meeting to come as it was typed; or the field that cannot be read, and why.
pub(in crate::mentoring) fn planned(
    sent: &Sent,
    visit: &Visit,
) -> Result<Plan, (&'static str, &'static str)> {
    let day = sent
        .text("dag")
        .parse()
        .map_err(|_| ("plan-dag", "meetings-wrong-no-day"))?;
    let begins = match sent.given("tijd") {
        None => None,
        Some(time) => Some(clock(time).ok_or(("plan-tijd", "meetings-wrong-time"))?),
    };
    let place = place(sent, &visit.lang);
    if let Some(key) = wrong_place(&place) {
        return Err(("plan-plaats", key));
    }
    Ok(Plan {
        day,
        begins,
        minutes: sent
            .text("minuten")
            .parse()
            .map_err(|_| ("plan-minuten", "meetings-wrong-minutes"))?,
        place,
    })
}

pub(super) async fn take_back(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["afspraak", "wat"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let which = which(&sent)?.ok_or(Error::NotFound)?;
    let taken = meetings::take_back(&here.journeys.db, &me.actor, pairing, which).await;
    let done = if sent.text("wat") == "af" {
        "afgezegd"
    } else {
        "terug"
    };
    super::acts::on_the_page((&here, &visit, &me), (&id, "afspraken", ""), done, taken).await
}
