//! Talks and steps as a page **shows** them: days, words of texts, and addresses.
//!
//! Deliberately absent: colours and marks for how a step stands. Words say it.

use jiff::civil::Date;
use journey::Known;
use policy::calendar::day_at;
use policy::{PersonId, ThingId};
use serde::Serialize;

use super::super::{Agreed, Dialogue, Read, State, StepState, Wish};

/// A talk in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TalkShown {
    pub href: String,
    pub day: Option<Date>,
    /// Since when the young person asks for it, while there is no day.
    pub asked: Option<Date>,
    pub state: &'static str,
    pub with: Option<String>,
    pub topics: Vec<String>,
}

/// Somebody who asks for a talk, with the way to it.
#[derive(Clone, Debug, Serialize)]
pub struct WishShown {
    href: String,
    name: String,
    since: Date,
}

impl From<&Wish> for WishShown {
    fn from(wish: &Wish) -> Self {
        Self {
            href: format!("/gesprekken/{}", wish.talk),
            name: wish.name.whole(),
            since: day_at(wish.since),
        }
    }
}

impl WishShown {
    /// For samples of pages.
    pub fn sample() -> Self {
        Self {
            href: "/gesprekken/0".to_owned(),
            name: "Aya <b>Voorbeeld".to_owned(),
            since: jiff::civil::date(2026, 11, 12),
        }
    }
}

/// A step, in a list or in a form.
#[derive(Clone, Debug, Serialize)]
pub struct StepShown {
    pub id: String,
    pub what: String,
    pub by_day: Date,
    pub helper: String,
    pub state: &'static str,
    /// Its day has passed and nobody said anything yet.
    pub passed: bool,
}

/// What both sides wrote.
#[derive(Clone, Debug, Serialize)]
pub struct WordsShown {
    pub young: String,
    pub young_on: Option<Date>,
    pub together: bool,
    pub adult: String,
    pub adult_on: Option<Date>,
}

/// What is wrong with a field.
#[derive(Clone, Debug, Serialize)]
pub struct Fault {
    pub field: String,
    pub text: String,
}

impl TalkShown {
    /// The talks of somebody, with addresses below `under`: those that go on, and those that are over.
    pub fn lists(known: &Known, read: &Read, under: &str) -> (Vec<Self>, Vec<Self>) {
        let shown = |(talk, with): &(Dialogue, Option<String>)| Self {
            href: format!("{under}/{}", talk.id),
            day: talk.day,
            asked: talk.asked_at.filter(|_| talk.waits()).map(day_at),
            state: talk.state.word(),
            with: with.clone(),
            topics: topics(known, talk),
        };
        let (open, over): (Vec<_>, Vec<_>) = read.talks.iter().partition(|(talk, _)| talk.is_open());
        (
            open.into_iter().map(shown).collect(),
            over.into_iter().map(shown).collect(),
        )
    }

    pub fn sample(state: State) -> Self {
        Self {
            href: "/mijn/gesprek/0".to_owned(),
            day: (state != State::Prepared).then(|| jiff::civil::date(2026, 11, 26)),
            asked: (state == State::Prepared).then(|| jiff::civil::date(2026, 11, 12)),
            state: state.word(),
            with: (state != State::Written).then(|| "Vera Voorbeeld".to_owned()),
            topics: vec!["d04".to_owned()],
        }
    }
}

/// The decision moments that a talk is about.
pub fn topics(known: &Known, talk: &Dialogue) -> Vec<String> {
    let moments = known.knowledge.facts().moments().iter();
    let moments = moments.filter(|moment| {
        known
            .topic(&moment.id)
            .is_some_and(|topic| topic.meets(talk.topics))
    });
    moments.map(|moment| moment.id.clone()).collect()
}

impl StepShown {
    /// Steps in their order.
    pub fn all(steps: &[Agreed], today: Date) -> Vec<Self> {
        steps.iter().map(|step| Self::new(step, today)).collect()
    }

    pub fn new(step: &Agreed, today: Date) -> Self {
        Self {
            id: step.id.to_string(),
            what: step.what.clone(),
            by_day: step.by_day,
            helper: step.helper.clone(),
            state: step.state.word(),
            passed: step.state == StepState::Open && step.by_day < today,
        }
    }

    /// Those that are open, and the others.
    pub fn lists(read: &Read) -> (Vec<Self>, Vec<Self>) {
        let (open, over): (Vec<_>, Vec<_>) =
            read.steps.iter().partition(|step| step.state == StepState::Open);
        let shown = |step: &&Agreed| Self::new(step, read.today);
        (open.iter().map(shown).collect(), over.iter().map(shown).collect())
    }

    pub fn samples(states: &[StepState]) -> Vec<Self> {
        let sample = |state: &StepState| Self {
            id: "5".repeat(32),
            what: "Bel de garage op de hoek".to_owned(),
            by_day: jiff::civil::date(2026, 12, 1),
            helper: "Oom Tim".to_owned(),
            state: state.word(),
            passed: *state == StepState::Open,
        };
        states.iter().map(sample).collect()
    }
}

impl WordsShown {
    pub fn new(talk: &Dialogue) -> Self {
        Self {
            young: talk.said_young.clone(),
            young_on: talk.said_young_at.map(day_at),
            together: talk.together(),
            adult: talk.said_adult.clone(),
            adult_on: talk.said_adult_at.map(day_at),
        }
    }

    pub fn sample(young: &str, adult: &str) -> Self {
        let day = Some(jiff::civil::date(2026, 11, 25));
        Self {
            young: young.to_owned(),
            young_on: day,
            together: young.is_empty(),
            adult: adult.to_owned(),
            adult_on: day.filter(|_| !adult.is_empty()),
        }
    }
}

/// Where one reads on after something was done with a step: the talk in which it was asked, or the list of whose it is.
pub fn after(person: PersonId, me: PersonId, talk: Option<ThingId>) -> String {
    match (person == me, talk) {
        (true, Some(talk)) => format!("/mijn/gesprek/{talk}"),
        (true, None) => "/mijn/gesprek".to_owned(),
        (false, Some(talk)) => format!("/gesprekken/{talk}"),
        (false, None) => format!("/mensen/{person}/gesprek"),
    }
}
