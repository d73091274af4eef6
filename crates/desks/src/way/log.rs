//! Logging something one did, in three taps, and looking back on it with one question.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use journey::experiences::{self, Experience, LONGEST_REFLECTION, Logged, Reflection};
use journey::questions::question;
use journey::{Competency, Fields, Hand, Journeys, Kind, Topics};
use kit::actor::see_other;
use kit::texts::Args;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use policy::{Object as _, Untrusted};
use serde::Serialize;

use super::acts::thing;
use super::called::{called, kept};
use super::read::read;
use crate::choice::{self, Choice};

/// What a young person can have done; what only a school arranges is logged there.
const KINDS: [Kind; 10] = [
    Kind::Visit,
    Kind::Lesson,
    Kind::Taster,
    Kind::OpenDay,
    Kind::Placement,
    Kind::Project,
    Kind::NearPeer,
    Kind::Talk,
    Kind::Training,
    Kind::Mentor,
];

/// The form.
#[derive(Debug, Serialize)]
pub struct LogPage {
    kinds: Vec<Choice>,
    work: Vec<Choice>,
    when: String,
    day: String,
    title: String,
    today: Date,
    fault: Option<(String, String)>,
    /// The same stands there already.
    there: bool,
}

/// One question to look back with.
#[derive(Debug, Serialize)]
pub struct LookBackPage {
    id: String,
    kind: &'static str,
    title: String,
    day: Date,
    competency: &'static str,
    question: String,
    text: String,
    longest: usize,
    fault: Option<String>,
}

pub(super) async fn new(State(journeys): State<Journeys>, visit: Visit, _me: SignedIn) -> Outcome<Response> {
    visit.show(&journeys.cx, &LogPage::new(&journeys, &Sent::default()))
}

/// Keeps what was done, and goes on to the question.
pub(super) async fn log(
    State(journeys): State<Journeys>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["soort", "veld", "wanneer", "dag", "titel", "toch"])?;
    let today = journeys.cx.clock.today();
    let again = |field: &str, key: &str, there: bool| {
        let mut page = LogPage::new(&journeys, &sent);
        page.there = there;
        page.fault = (!there).then(|| (field.to_owned(), visit.lang.get(key, &Args::NONE).into_owned()));
        visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let Some(kind) = Kind::from_word(sent.text("soort")).filter(|kind| KINDS.contains(kind)) else {
        return again("soort", "journey-offer-no-kind", false);
    };
    let Some(day) = day(&sent, today) else {
        return again("dag", "journey-wrong-day", false);
    };
    let fields: Fields = sent
        .all("veld")
        .filter_map(|word| journeys.known.standard.field(word))
        .collect();
    let title = match sent.given("titel") {
        Some(title) => title.to_owned(),
        None => kept(&journeys, &format!("journey-kind-{}", kind.word())),
    };
    let what = Experience {
        kind,
        day,
        title,
        fields,
        topics: Topics::default(),
        quarters: None,
        encounter: kind.is_usually_encounter(),
        reflection: None,
        logged_by: Hand::Young,
    };
    let with = (&journeys.db, &journeys.cx.ids, &journeys.known);
    let me_too = Untrusted::new(me.actor.person);
    match experiences::log(with, &me.actor, me_too, &what, sent.text("toch") == "ja").await {
        Ok(Logged::Kept(id)) => Ok(see_other(&format!("/mijn/ervaringen/{id}"))),
        Ok(Logged::There(_)) => again("titel", "", true),
        Err(Error::Unprocessable(refusal)) => again("dag", refusal.key, false),
        Err(error) => Err(error),
    }
}

/// The day that was meant. "Today" is chosen beforehand, so a day that was typed says more than that.
fn day(sent: &Sent, today: Date) -> Option<Date> {
    match sent.text("wanneer") {
        "" | "vandaag" => sent.given("dag").map_or(Some(today), |day| day.parse().ok()),
        "gisteren" => today.yesterday().ok(),
        "week" => today.checked_sub(7.days()).ok(),
        _ => sent.given("dag")?.parse().ok(),
    }
}

/// The page with the question.
pub(super) async fn look_back(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let page = page(&journeys, (&me, &visit), &id, "").await?;
    visit.show(&journeys.cx, &page)
}

async fn page(
    journeys: &Journeys,
    (me, visit): (&SignedIn, &Visit),
    id: &str,
    text: &str,
) -> Outcome<LookBackPage> {
    let found = read(journeys, &me.actor, Untrusted::new(me.actor.person)).await?;
    let had = found
        .had
        .iter()
        .find(|had| had.id.to_string() == id)
        .ok_or(Error::NotFound)?;
    let own = had.what.reflection.as_ref();
    // The competency that one was asked about the longest ago, so that all five come by.
    let competency = own.map_or_else(
        || {
            let asked = |competency: &Competency| {
                let last = found.had.iter().filter_map(|had| had.what.reflection.as_ref());
                last.filter(|own| own.competency == *competency).count()
            };
            let fitting = fitting(had.what.kind);
            fitting
                .iter()
                .copied()
                .min_by_key(asked)
                .unwrap_or(Competency::Work)
        },
        |own| own.competency,
    );
    let asked: Vec<&str> = found
        .had
        .iter()
        .rev()
        .filter_map(|had| had.what.reflection.as_ref().map(|own| own.question.as_str()))
        .collect();
    let bank = journeys.known.standard.questions();
    let seed = had.key().id.bits() as u64;
    let fresh = question(bank, found.band(journeys), competency, &asked, seed);
    let fresh = fresh.map(|question| question.id.clone()).unwrap_or_default();
    Ok(LookBackPage {
        id: id.to_owned(),
        kind: had.what.kind.word(),
        title: called(&journeys.cx.texts, &visit.lang, had.what.kind, &had.what.title),
        day: had.what.day,
        competency: competency.word(),
        question: own.map_or(fresh, |own| own.question.clone()),
        text: match own.filter(|_| text.is_empty()) {
            Some(own) => own.text.clone(),
            None => text.to_owned(),
        },
        longest: LONGEST_REFLECTION,
        fault: None,
    })
}

/// The competencies that looking back on something of a kind can be about.
fn fitting(kind: Kind) -> &'static [Competency] {
    match kind {
        Kind::Visit | Kind::Lesson | Kind::Taster | Kind::Project => {
            &[Competency::Work, Competency::Motives, Competency::Strengths]
        }
        Kind::Placement => &[Competency::Strengths, Competency::Work, Competency::Motives],
        Kind::NearPeer | Kind::Mentor => &[Competency::Network, Competency::Steering],
        Kind::Training => &[Competency::Strengths, Competency::Steering],
        _ => &[Competency::Steering, Competency::Motives, Competency::Network],
    }
}

/// Keeps what one wrote.
pub(super) async fn reflect(
    State(journeys): State<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["vraag", "tekst"])?;
    let bank = journeys.known.standard.questions();
    let asked = bank.iter().find(|question| question.id == sent.text("vraag"));
    let asked = asked.ok_or_else(|| Error::from(Refusal::new("kit-unknown-field")))?;
    let own = Reflection {
        question: asked.id.clone(),
        competency: asked.competency,
        text: sent.text("tekst").to_owned(),
    };
    let with = (&journeys.db, &journeys.known);
    match experiences::reflect(with, &me.actor, thing(&id)?, &own).await {
        Ok(()) => Ok(see_other("/mijn/reis?gedaan=teruggekeken")),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = page(&journeys, (&me, &visit), &id, sent.text("tekst")).await?;
            page.fault = Some(visit.lang.get(refusal.key, &refusal.args).into_owned());
            visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

impl LogPage {
    fn new(journeys: &Journeys, sent: &Sent) -> Self {
        let kind = sent.text("soort");
        Self {
            kinds: KINDS
                .iter()
                .map(|one| Choice {
                    value: one.word().to_owned(),
                    chosen: one.word() == kind,
                })
                .collect(),
            work: choice::fields(&journeys.known.standard, sent),
            when: sent.given("wanneer").unwrap_or("vandaag").to_owned(),
            day: sent.text("dag").to_owned(),
            title: sent.text("titel").to_owned(),
            today: journeys.cx.clock.today(),
            fault: None,
            there: false,
        }
    }
}

impl Page for LogPage {
    const TEMPLATE: &'static str = "way/log.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = || Self {
            kinds: KINDS
                .iter()
                .map(|kind| Choice {
                    value: kind.word().to_owned(),
                    chosen: *kind == Kind::Visit,
                })
                .collect(),
            work: ["zorg", "techniek"]
                .map(|value| Choice {
                    value: value.to_owned(),
                    chosen: false,
                })
                .to_vec(),
            when: "vandaag".to_owned(),
            day: String::new(),
            title: String::new(),
            today: jiff::civil::date(2026, 11, 26),
            fault: None,
            there: false,
        };
        let mut wrong = page();
        wrong.fault = Some(("soort".to_owned(), "Kies wat het is.".to_owned()));
        let mut there = page();
        there.there = true;
        there.when = "dag".to_owned();
        there.day = "2026-11-20".to_owned();
        vec![("empty", page()), ("wrong", wrong), ("there already", there)]
    }
}

impl Page for LookBackPage {
    const TEMPLATE: &'static str = "way/look-back.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |fault: Option<&str>| Self {
            id: "0".repeat(32),
            kind: "visit",
            title: "Bij de bakker".to_owned(),
            day: jiff::civil::date(2026, 11, 26),
            competency: "work",
            question: "work-b1".to_owned(),
            text: String::new(),
            longest: LONGEST_REFLECTION,
            fault: fault.map(str::to_owned),
        };
        vec![
            ("asked", page(None)),
            ("wrong", page(Some("Schrijf eerst iets op."))),
        ]
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_that_was_typed_says_more_than_today_that_was_chosen_beforehand() {
        let today = date(2026, 10, 10);
        let day = |fields: &[(&str, &str)]| day(&Sent::of(fields), today);
        assert_eq!(day(&[]), Some(today));
        assert_eq!(day(&[("wanneer", "vandaag"), ("dag", "")]), Some(today));
        let typed = Some(date(2026, 9, 30));
        assert_eq!(day(&[("wanneer", "vandaag"), ("dag", "2026-09-30")]), typed);
        assert_eq!(day(&[("wanneer", "dag"), ("dag", "2026-09-30")]), typed);
        assert_eq!(day(&[("wanneer", "vandaag"), ("dag", "30 september")]), None);
        assert_eq!(day(&[("wanneer", "gisteren")]), Some(date(2026, 10, 9)));
        assert_eq!(day(&[("wanneer", "dag")]), None);
    }
}
