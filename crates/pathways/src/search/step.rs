//! One step of a pathway, as a person would read it: where from, where to, how long, what it asks, who may refuse.

use jiff::civil::Date;

use crate::condition::{Condition, Status};
use crate::courses::Admit;
use crate::doors::Verdict;
use crate::facts::{Route, Stage};
use crate::point::{Point, Target};

/// What kind of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Finish what one is in.
    Finish,
    /// Wait: for an age, for the next deadline, for the next school year.
    Wait,
    /// Go through a door and finish what lies behind it.
    Leg,
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// Kind.
    pub kind: StepKind,
    /// Where from.
    pub from: Point,
    /// What one enters.
    pub to: Option<Target>,
    /// Stage and level of what one enters: what stands on one rung leads to the same, as vmbo-gl and vmbo-tl do.
    pub rung: Option<(Stage, u8)>,
    /// What one holds afterwards.
    pub outcome: Point,
    /// The edge: index in [`crate::Facts::edges`].
    pub edge: Option<usize>,
    /// bol or bbl, where that is a choice.
    pub route: Option<Route>,
    /// The day it starts.
    pub start: Date,
    /// Age on that day, at least.
    pub age: u8,
    /// How long.
    pub half_years: u16,
    /// Whether somebody may refuse.
    pub verdict: Verdict,
    /// What it asks.
    pub conditions: Vec<(Condition, Status)>,
    /// What the course asks of the diploma, on the last step to a course.
    pub admit: Option<Admit>,
    /// The course it ends in: index in [`crate::courses::Catalogue::courses`].
    pub course: Option<usize>,
    /// How many people or bodies may refuse.
    pub refusals: u16,
    /// Fees in euro.
    pub eur: f64,
    /// All fees of the step are known.
    pub eur_known: bool,
    /// Success, where it is published.
    pub success: Option<(f64, f64)>,
    /// Id of the rate behind it.
    pub rate: Option<String>,
}
