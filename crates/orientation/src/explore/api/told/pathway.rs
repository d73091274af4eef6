//! Pathways as told: each with its steps, what it comes to, and what it is best at.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::origin::{Origin, Source, origin};
use super::{Condition, DoorKind, Position, all};
use crate::explore::answer::{OtherView, PathwaysAnswer};
use crate::explore::view::{BestView, PathwayView, StepView};

/// The pathways from a position to a goal.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pathways {
    /// The position.
    pub position: Position,
    /// Id of the goal.
    pub to: String,
    /// Its name.
    pub name: String,
    /// How many pathways there are that nothing beats.
    pub found: usize,
    /// Those that differ most, at most seven.
    pub pathways: Vec<Pathway>,
    /// Other first steps one may think of, and why they are not among them.
    pub why_not: Vec<Other>,
}

/// What a pathway is best at.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Best {
    /// Id, such as `soonest`.
    pub id: String,
    /// In words.
    pub text: String,
}

/// A share of people as fractions of one: lowest and highest.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Lowest.
    #[schema(minimum = 0, maximum = 1)]
    pub low: f64,
    /// Highest.
    #[schema(minimum = 0, maximum = 1)]
    pub high: f64,
}

impl Share {
    fn of((low, high): (f64, f64)) -> Share {
        Share { low, high }
    }
}

/// One pathway.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pathway {
    /// Its number in this answer, from 1.
    #[schema(minimum = 1)]
    pub number: usize,
    /// In one line.
    pub title: String,
    /// What it is best at.
    pub best: Vec<Best>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Half-years, counted from the coming summer.
    pub half_years: u16,
    /// The same as years, in words.
    pub years: String,
    /// The day it ends.
    pub end: Date,
    /// Age then, at least.
    pub end_age: u8,
    /// Fees in euro.
    pub eur: u32,
    /// All fees are known; otherwise `eur` holds the known part.
    pub eur_known: bool,
    /// How many steps somebody may refuse.
    pub refusals: u16,
    /// The same in words.
    pub refusals_words: String,
    /// How many finish the steps for which that is published; `null` where none is.
    pub success: Option<Share>,
    /// The same in words.
    pub success_words: String,
    /// Steps for which nobody publishes how many finish.
    pub unknown_steps: u16,
    /// More than one programme: diplomas are stacked.
    pub stacks: bool,
}

/// One step of a pathway.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// `finish` what one is in, `wait`, or `leg`: a programme.
    #[schema(pattern = "^(finish|wait|leg)$")]
    pub kind: String,
    /// What one enters: `havo-4`; empty where nothing is entered.
    pub to: String,
    /// Id of that programme.
    pub node: String,
    /// In words.
    pub name: String,
    /// `bol` or `bbl`.
    pub route: Option<String>,
    /// Whether somebody may refuse.
    pub verdict: DoorKind,
    /// What it asks.
    pub conditions: Vec<Condition>,
    /// What the course asks of the diploma.
    pub admission: Option<String>,
    /// Further demands of the course.
    pub extra: Vec<String>,
    /// Half-years.
    pub half_years: u16,
    /// The day it starts.
    pub start: Date,
    /// Age then, at least.
    pub age: u8,
    /// Fees in euro.
    pub eur: f64,
    /// All its fees are known.
    pub eur_known: bool,
    /// How many may refuse.
    pub refusals: u16,
    /// How many finish it, where that is published.
    pub success: Option<Share>,
    /// The same in words, with its year.
    pub success_words: String,
    /// Law or title; `null` where no rule stands behind it, as with waiting.
    pub source: Option<String>,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Option<Origin>,
}

/// Another way, and why it is not told.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// Ids of its programmes.
    pub through: Vec<String>,
    /// In words.
    pub name: String,
    /// `no-such-step`, `blocked`, `not-admitted`, `beaten`, `among` or `too-long`.
    pub kind: String,
    /// Why not, in words.
    pub text: String,
    /// Number of the pathway that is better, where it is told.
    pub better: Option<usize>,
}

impl From<PathwaysAnswer> for Pathways {
    fn from(answer: PathwaysAnswer) -> Pathways {
        Pathways {
            position: answer.position.into(),
            to: answer.pathways.to,
            name: answer.pathways.name,
            found: answer.pathways.found,
            pathways: all(answer.pathways.pathways),
            why_not: all(answer.why_not),
        }
    }
}

impl From<BestView> for Best {
    fn from(view: BestView) -> Best {
        Best {
            id: view.id.to_owned(),
            text: view.text,
        }
    }
}

impl From<PathwayView> for Pathway {
    fn from(view: PathwayView) -> Pathway {
        Pathway {
            number: view.number,
            title: view.title,
            best: all(view.best),
            steps: all(view.steps),
            half_years: view.half_years,
            years: view.years,
            end: view.end,
            end_age: view.end_age,
            eur: view.eur,
            eur_known: view.eur_known,
            refusals: view.refusals,
            refusals_words: view.refusals_words,
            success: view.success.map(Share::of),
            success_words: view.success_words,
            unknown_steps: view.unknown_steps,
            stacks: view.stacks,
        }
    }
}

impl From<StepView> for Step {
    fn from(view: StepView) -> Step {
        let (source, sources, source_details) = match view.source.map(origin) {
            Some((source, sources, details)) => (Some(source), sources, Some(details)),
            None => (None, Vec::new(), None),
        };
        Step {
            kind: view.kind.to_owned(),
            to: view.to,
            node: view.node,
            name: view.name,
            route: view.route.map(str::to_owned),
            verdict: DoorKind::of(view.verdict),
            conditions: all(view.conditions),
            admission: view.admission,
            extra: view.extra,
            half_years: view.half_years,
            start: view.start,
            age: view.age,
            eur: view.eur,
            eur_known: view.eur_known,
            refusals: view.refusals,
            success: view.success.map(Share::of),
            success_words: view.success_words,
            source,
            sources,
            source_details,
        }
    }
}

impl From<OtherView> for Other {
    fn from(view: OtherView) -> Other {
        Other {
            through: view.through,
            name: view.name,
            kind: view.why.kind.to_owned(),
            text: view.why.text,
            better: view.why.better,
        }
    }
}
