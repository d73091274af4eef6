//! **Why** no mentor came in the last round, or why this one did, as the page of a wish tells it.
//!
//! Deliberately absent: anything about somebody else. Mentors are numbers here, and other young people a reason.

use jiff::civil::Date;
use serde::Serialize;

use super::super::rules::{Sort, State, Want};
use super::super::store::Heard;
use crate::mentoring::runs::{Crowded, Step, Told};

/// What a young person can widen by changing the wish.
const OWN: [&str; 4] = ["times", "language", "topic", "asked"];

/// What a condition left of the mentors.
#[derive(Clone, Debug, Serialize)]
struct StepShown {
    condition: String,
    left: u32,
}

/// A change that would let more mentors fit.
#[derive(Clone, Debug, Serialize)]
struct WiderShown {
    condition: String,
    more: u32,
}

/// A wish, and whether it is met.
#[derive(Clone, Debug, Serialize)]
struct WantShown {
    key: String,
    met: bool,
}

/// The reason.
#[derive(Clone, Debug, Serialize)]
pub(super) struct WhyShown {
    on: Date,
    changed: bool,
    mentor: bool,
    ready: u32,
    steps: Vec<StepShown>,
    wider: Vec<WiderShown>,
    full: Option<&'static str>,
    wants: Vec<WantShown>,
    better: Option<&'static str>,
}

impl WhyShown {
    /// Where the reason is about how it stands now: a mentor who was found, or none yet.
    pub(super) fn new(heard: &Heard, state: State) -> Option<Self> {
        let told = &heard.told;
        let fits = match state {
            State::Waiting => !told.mentor,
            State::Proposed | State::Paired => told.mentor,
            State::Home | State::Ended | State::Withdrawn => false,
        };
        fits.then(|| Self {
            on: heard.on,
            changed: heard.changed,
            mentor: told.mentor,
            ready: told.ready,
            steps: narrowed(told),
            wider: told.steps.iter().filter_map(wider).collect(),
            full: told.full.map(Crowded::word),
            wants: told.wants.iter().zip(&told.met).filter_map(want).collect(),
            better: told.better.map(Crowded::word),
        })
    }

    /// For samples.
    pub(super) fn sample(mentor: bool, full: bool) -> Option<Self> {
        let step = |condition: &str, left, widens| Step {
            condition: condition.to_owned(),
            left,
            widens,
        };
        let every = ["again", "age", "times", "language", "topic", "asked", "distance"];
        let steps = every
            .iter()
            .zip((0..7).rev())
            .map(|(condition, left)| step(condition, left, 2));
        let told = Told {
            mentor,
            ready: 7,
            steps: steps.collect(),
            full: full.then_some(if mentor { Crowded::Needed } else { Crowded::Longer }),
            wants: ["field=zorg", "language=tr!", "near"].map(str::to_owned).to_vec(),
            met: vec![true, true, false],
            better: Some(if full { Crowded::Needed } else { Crowded::Longer }),
        };
        let heard = Heard {
            told,
            on: jiff::civil::date(2026, 11, 26),
            changed: full,
        };
        Self::new(&heard, if mentor { State::Proposed } else { State::Waiting })
    }
}

/// Conditions after which fewer mentors were left; nothing is said after the one that left nobody.
fn narrowed(told: &Told) -> Vec<StepShown> {
    let mut before = told.ready;
    let mut shown = Vec::new();
    for step in &told.steps {
        if step.left < before {
            shown.push(StepShown {
                condition: step.condition.clone(),
                left: step.left,
            });
        }
        before = step.left;
    }
    shown
}

fn wider(step: &Step) -> Option<WiderShown> {
    let own = OWN.contains(&step.condition.as_str()) && step.widens > 0;
    own.then(|| WiderShown {
        condition: step.condition.clone(),
        more: step.widens,
    })
}

fn want((word, met): (&String, &bool)) -> Option<WantShown> {
    let want = Want::from_word(word)?;
    let key = match want.sort {
        Sort::Field => format!("field-{}", want.value),
        Sort::Way => format!("node-{}", want.value),
        Sort::Language => format!("mentoring-language-{}", want.value),
        Sort::Gender => format!("mentoring-gender-{}", want.value),
        Sort::Near | Sort::Online | Sort::Earlier => format!("wishes-want-{}", want.sort.word()),
    };
    Some(WantShown { key, met: *met })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(mentor: bool) -> Heard {
        let step = |condition: &str, left, widens| Step {
            condition: condition.to_owned(),
            left,
            widens,
        };
        Heard {
            told: Told {
                mentor,
                ready: 5,
                // Of five, all suit the age, two can at these times, and both speak no Turkish; one of the other three would.
                steps: vec![step("age", 5, 1), step("times", 2, 1), step("language", 0, 2)],
                wants: vec!["language=tr!".to_owned(), "what nobody knows".to_owned()],
                met: vec![mentor, false],
                ..Told::default()
            },
            on: jiff::civil::date(2026, 10, 10),
            changed: false,
        }
    }

    #[test]
    fn who_still_waits_reads_what_left_nobody_and_what_they_can_change() {
        let why = WhyShown::new(&heard(false), State::Waiting).unwrap();
        let steps: Vec<(&str, u32)> = why
            .steps
            .iter()
            .map(|one| (one.condition.as_str(), one.left))
            .collect();
        assert_eq!(steps, [("times", 2), ("language", 0)]);
        // Nobody changes their age.
        let wider: Vec<(&str, u32)> = why
            .wider
            .iter()
            .map(|one| (one.condition.as_str(), one.more))
            .collect();
        assert_eq!(wider, [("times", 1), ("language", 2)]);
    }

    #[test]
    fn a_reason_is_told_only_while_it_is_about_how_things_stand() {
        let told = |mentor, state| WhyShown::new(&heard(mentor), state).is_some();
        for state in [State::Proposed, State::Paired] {
            assert!(told(true, state) && !told(false, state), "{state:?}");
        }
        assert!(told(false, State::Waiting) && !told(true, State::Waiting));
        for state in [State::Home, State::Ended, State::Withdrawn] {
            assert!(!told(true, state) && !told(false, state), "{state:?}");
        }
        let wants = WhyShown::new(&heard(true), State::Paired).unwrap().wants;
        let wants: Vec<(&str, bool)> = wants.iter().map(|one| (one.key.as_str(), one.met)).collect();
        assert_eq!(wants, [("mentoring-language-tr", true)]);
    }
}
