//! Pages about what one keeps oneself of one's interests.

use axum::extract::State;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use kit::actor::see_other;
use kit::{Became, Error, Outcome, Page, Sent, SignedIn, Templates, Urls, Visit, templates};
use policy::calendar::day_at;
use policy::{Action, Actor, Permitted, may};
use serde::Serialize;

use super::super::pages::{AskPage, KeptOn, ResultPage, drawn};
use super::super::sitting::{Form, Sitting, on_page, pages};
use super::super::view::{questions, result};
use super::acts::{self, Begin};
use super::store::{self, Kept};
use crate::own::{self, Own};

/// Addresses of this part.
pub fn urls() -> Urls<Own> {
    Urls::new()
        .see("/mijn/interesses", show, Action::ReadPortfolio)
        .act("/mijn/interesses", begin, Action::KeepPortfolio)
        .see("/mijn/interesses/vragen", ask, Action::ReadPortfolio)
        .act("/mijn/interesses/vragen", answer, Action::KeepPortfolio)
        .see("/mijn/interesses/uitkomst", outcome, Action::ReadPortfolio)
        .see("/mijn/interesses/weg", gone, Action::ReadPortfolio)
        .act("/mijn/interesses/weg", throw_away, Action::KeepPortfolio)
}

/// Templates of this part.
pub fn templates() -> Templates {
    templates! {
        "interests/kept.html" => "kept.html",
        "interests/gone.html" => "gone.html",
    }
}

/// What is kept, and how to begin or go on.
#[derive(Debug, Serialize)]
pub struct KeptPage {
    /// When the last answer came; none where nothing is kept.
    kept: Option<KeptOn>,
    answered: usize,
    asked: usize,
    /// The page to go on with; none where everything was answered.
    goes_on: Option<usize>,
    /// The words of both forms, with how many pages each has.
    forms: Vec<(&'static str, usize)>,
    /// The mark of what is shown, so that a form sent later throws nothing else away.
    seen: Option<String>,
    done: Option<String>,
}

/// Whether everything goes.
#[derive(Debug, Serialize)]
pub struct GonePage {
    on: Date,
    answered: usize,
}

/// Answers of more than a year ask to be looked at again.
fn kept_on(kept: &Kept, today: Date) -> KeptOn {
    let on = day_at(kept.answered_at);
    let year_on = on.checked_add(1.year()).unwrap_or(Date::MAX);
    KeptOn {
        on,
        old: year_on <= today,
    }
}

async fn kept(own: &Own, actor: &Actor) -> Outcome<Option<Kept>> {
    own.db
        .read(actor.tenant, |mut tx| async move {
            let portfolio: Permitted<_, may::ReadPortfolio> = own::of(&mut tx, actor).await?;
            let kept = store::of(&mut tx, &portfolio, &own.interests.activities).await?;
            tx.commit().await?;
            Ok(kept)
        })
        .await
}

async fn show(State(own): State<Own>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let kept = kept(&own, &me.actor).await?;
    let activities = &own.interests.activities;
    let sitting = kept.as_ref().map(|kept| kept.sitting.clone()).unwrap_or_default();
    let total = pages(activities, sitting.form);
    let form = |form: Form| (form.word(), pages(activities, form));
    let page = KeptPage {
        kept: kept
            .as_ref()
            .map(|kept| kept_on(kept, own.interests.cx.clock.today())),
        answered: sitting.answers.len(),
        asked: super::super::sitting::asked(activities, sitting.form).count(),
        goes_on: Some(sitting.goes_on(activities)).filter(|page| *page <= total),
        forms: Form::ALL.map(form).into(),
        seen: kept.as_ref().map(Kept::mark),
        done: visit.done(&["gewist", "gebleven"]),
    };
    visit.show(&own.interests.cx, &page)
}

async fn begin(State(own): State<Own>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["vorm", "verder", "gezien"])?;
    let form = Form::from_word(sent.text("vorm")).ok_or(Error::NotFound)?;
    let longer = sent.text("verder") == "ja";
    let how = match longer {
        true => Begin::Longer,
        false => Begin::Anew(sent.given("gezien")),
    };
    if !acts::begin(&own, &me.actor, form, drawn(&own.interests), how).await? {
        return Ok(Became::Now.leads("/mijn/interesses", "gebleven"));
    }
    let first = match longer {
        true => pages(&own.interests.activities, Form::Short) + 1,
        false => 1,
    };
    Ok(see_other(&at(first)))
}

fn at(page: usize) -> String {
    format!("/mijn/interesses/vragen?blad={page}")
}

/// The sitting that was begun; whoever comes here without one begins first.
async fn begun(own: &Own, actor: &Actor) -> Outcome<std::result::Result<Kept, Response>> {
    let kept = kept(own, actor).await?;
    Ok(kept.ok_or_else(|| see_other("/mijn/interesses")))
}

async fn ask(State(own): State<Own>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let sitting = match begun(&own, &me.actor).await? {
        Ok(kept) => kept.sitting,
        Err(first) => return Ok(first),
    };
    let activities = &own.interests.activities;
    let total = pages(activities, sitting.form);
    let asked = visit.asked("blad").and_then(|page| page.parse().ok());
    let number = asked
        .unwrap_or_else(|| sitting.goes_on(activities))
        .clamp(1, total);
    let back = match number {
        1 => visit.frame.link("/mijn/interesses", &[]),
        later => visit.frame.link(
            "/mijn/interesses/vragen",
            &[("blad".to_owned(), (later - 1).to_string())],
        ),
    };
    let outcome = visit.frame.link("/mijn/interesses/uitkomst", &[]);
    let page = AskPage {
        number,
        total,
        questions: questions(activities, &sitting, number, &visit.lang),
        action: "/mijn/interesses/vragen",
        kept: true,
        hidden: vec![("blad".to_owned(), number.to_string())],
        back,
        stop: (!sitting.answers.is_empty()).then_some(outcome),
    };
    visit.show(&own.interests.cx, &page)
}

async fn answer(State(own): State<Own>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let activities = &own.interests.activities;
    let number: usize = sent.text("blad").parse().map_err(|_| Error::NotFound)?;
    let ids: Vec<&str> = on_page(activities, Form::Long, number)
        .map(|one| one.id.as_str())
        .collect();
    if ids.is_empty() {
        return Err(Error::NotFound);
    }
    let known: Vec<&str> = ids.iter().copied().chain(["blad"]).collect();
    let sent = sent.only(&known)?;
    let said: Vec<(&str, &str)> = ids.iter().filter_map(|id| Some((*id, sent.given(id)?))).collect();
    let form = acts::answer(&own, &me.actor, &said).await?;
    Ok(match number < pages(activities, form) {
        true => see_other(&at(number + 1)),
        false => see_other("/mijn/interesses/uitkomst"),
    })
}

async fn outcome(State(own): State<Own>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let kept = match begun(&own, &me.actor).await? {
        Ok(kept) => kept,
        Err(first) => return Ok(first),
    };
    let today = own.interests.cx.clock.today();
    let round: u32 = visit
        .asked("reeks")
        .and_then(|round| round.parse().ok())
        .unwrap_or_default();
    let sitting = Sitting {
        lot: kept.sitting.lot + u64::from(round),
        ..kept.sitting.clone()
    };
    let interests = &own.interests;
    let next = ("reeks".to_owned(), round.saturating_add(1).to_string());
    let page = ResultPage {
        result: result(&interests.activities, &interests.ground, &sitting, &visit.lang),
        change: visit
            .frame
            .link("/mijn/interesses/vragen", &[("blad".to_owned(), "1".to_owned())]),
        others: visit.frame.link("/mijn/interesses/uitkomst", &[next]),
        longer: None,
        kept: Some(kept_on(&kept, today)),
        attribution: interests.attribution.to_string(),
    };
    visit.show(&interests.cx, &page)
}

async fn gone(State(own): State<Own>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let kept = match begun(&own, &me.actor).await? {
        Ok(kept) => kept,
        Err(first) => return Ok(first),
    };
    let page = GonePage {
        on: day_at(kept.answered_at),
        answered: kept.sitting.answers.len(),
    };
    visit.show(&own.interests.cx, &page)
}

async fn throw_away(State(own): State<Own>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    sent.only(&[])?;
    let became = acts::throw_away(&own, &me.actor).await?;
    Ok(became.leads("/mijn/interesses", "gewist"))
}

impl Page for KeptPage {
    const TEMPLATE: &'static str = "interests/kept.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |kept: Option<bool>, goes_on, done: Option<&str>| Self {
            kept: kept.map(|old| KeptOn {
                on: jiff::civil::date(2026, 10, 10),
                old,
            }),
            answered: if goes_on == Some(3) { 12 } else { 30 },
            asked: 30,
            goes_on,
            forms: vec![("kort", 5), ("lang", 10)],
            seen: kept.map(|_| "2026-10-10T10:00:00Z".to_owned()),
            done: done.map(str::to_owned),
        };
        vec![
            ("nothing kept", page(None, Some(1), None)),
            ("thrown away", page(None, Some(1), Some("gewist"))),
            ("halfway", page(Some(false), Some(3), None)),
            ("done", page(Some(false), None, None)),
            ("done a year ago", page(Some(true), None, None)),
        ]
    }
}

impl Page for GonePage {
    const TEMPLATE: &'static str = "interests/gone.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = Self {
            on: jiff::civil::date(2026, 10, 10),
            answered: 12,
        };
        vec![("whether everything goes", page)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_old_after_a_year_and_not_a_day_before() {
        let kept = Kept {
            sitting: Sitting::default(),
            answered_at: "2026-10-10T12:00:00Z".parse().unwrap(),
        };
        let old = |month, day| kept_on(&kept, jiff::civil::date(2027, month, day)).old;
        assert!(!old(10, 9) && old(10, 10));
        // Half past eleven at night in UTC is the next day in Amsterdam.
        let late = Kept {
            answered_at: "2026-10-10T23:30:00Z".parse().unwrap(),
            ..kept.clone()
        };
        assert!(!kept_on(&late, jiff::civil::date(2027, 10, 10)).old);
    }
}
