//! Pathways in words: each with its steps, what it comes to, what it is best at, and why another is not shown.

use jiff::civil::Date;
use kit::Args;
use pathways::courses::{Admit, Catalogue, PROFILES};
use pathways::doors::Verdict;
use pathways::facts::Route;
use pathways::search::{Chosen, Goal, Pathway, Pathways, Step, StepKind};
use serde::Serialize;

use super::door::{ConditionView, condition_view};
use super::origin::range;
use super::{OriginView, Words};

/// What a pathway is best at.
#[derive(Clone, Debug, Serialize)]
pub struct BestView {
    /// Id, such as `soonest`.
    pub id: &'static str,
    /// In words.
    pub text: String,
}

/// One step in words.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// `finish`, `wait` or `leg`.
    pub kind: &'static str,
    /// What one enters or finishes: `havo-4`.
    pub to: String,
    /// The programme, which names its line.
    pub node: String,
    /// The line of the map it lies on.
    pub line: &'static str,
    /// In words.
    pub name: String,
    /// `bol` or `bbl`.
    pub route: Option<&'static str>,
    /// In words.
    pub route_words: Option<String>,
    /// The verdict: `right`, `right_if`, `discretion`, `selection`.
    pub verdict: &'static str,
    /// What it asks.
    pub conditions: Vec<ConditionView>,
    /// What the course asks of the diploma.
    pub admission: Option<String>,
    /// Further demands of the course.
    pub extra: Vec<String>,
    /// Half-years.
    pub half_years: u16,
    /// In words.
    pub years: String,
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
    /// Success: lowest and highest, where published.
    pub success: Option<(f64, f64)>,
    /// In words, with year; or that nobody publishes it.
    pub success_words: String,
    /// Where the step's rule comes from.
    pub source: Option<OriginView>,
}

/// One pathway in words.
#[derive(Clone, Debug, Serialize)]
pub struct PathwayView {
    /// Its number on the page, from 1.
    pub number: usize,
    /// What it is best at.
    pub best: Vec<BestView>,
    /// In one line: "havo, dan hbo-bachelor".
    pub title: String,
    /// Steps.
    pub steps: Vec<StepView>,
    /// Half-years from the coming summer.
    pub half_years: u16,
    /// In words.
    pub years: String,
    /// Age at the end, at least.
    pub end_age: u8,
    /// The day it ends.
    pub end: Date,
    /// Fees in euro.
    pub eur: u32,
    /// In words.
    pub eur_words: String,
    /// All fees are known.
    pub eur_known: bool,
    /// How often somebody may refuse.
    pub refusals: u16,
    /// In words.
    pub refusals_words: String,
    /// Success of the steps that are known: lowest and highest.
    pub success: Option<(f64, f64)>,
    /// In words.
    pub success_words: String,
    /// Steps whose success nobody publishes.
    pub unknown_steps: u16,
    /// It stacks diplomas: more than one programme after the first.
    pub stacks: bool,
}

/// All that is shown for a goal.
#[derive(Clone, Debug, Serialize)]
pub struct PathwaysView {
    /// The goal: `hbo-ba`, `hbo-pabo`.
    pub to: String,
    /// In words.
    pub name: String,
    /// How many there are that nothing beats.
    pub found: usize,
    /// Those chosen.
    pub pathways: Vec<PathwayView>,
}

impl PathwaysView {
    /// The chosen pathways in words.
    pub fn new(
        words: &Words<'_>,
        catalogue: &Catalogue,
        goal: Goal,
        all: &Pathways,
        chosen: &[Chosen],
    ) -> PathwaysView {
        let (to, name) = goal_words(words, catalogue, goal);
        let pathways = chosen
            .iter()
            .enumerate()
            .map(|(place, chosen)| {
                PathwayView::new(words, catalogue, place + 1, &all.all[chosen.index], chosen, &name)
            })
            .collect();
        PathwaysView {
            to,
            name,
            found: all.all.len(),
            pathways,
        }
    }
}

/// Id and name of a goal.
pub fn goal_words(words: &Words<'_>, catalogue: &Catalogue, goal: Goal) -> (String, String) {
    let english = words.lang.tag() == "en";
    match goal {
        Goal::Diploma(node) => (words.line(node), words.node(node)),
        Goal::Course(index) => {
            let course = &catalogue.courses()[index];
            let name = course
                .name_en
                .as_ref()
                .filter(|_| english)
                .unwrap_or(&course.name);
            (course.id.clone(), name.clone())
        }
        Goal::Programme(index) => {
            let programme = &catalogue.programmes()[index];
            let name = programme
                .name_en
                .as_ref()
                .filter(|_| english)
                .unwrap_or(&programme.name);
            (programme.id.clone(), name.clone())
        }
    }
}

impl PathwayView {
    /// One pathway in words.
    pub fn new(
        words: &Words<'_>,
        catalogue: &Catalogue,
        number: usize,
        pathway: &Pathway,
        chosen: &Chosen,
        goal: &str,
    ) -> PathwayView {
        let steps: Vec<StepView> = pathway
            .steps
            .iter()
            .map(|step| step_view(words, catalogue, step, goal))
            .collect();
        let measures = &pathway.measures;
        let legs = || steps.iter().filter(|step| step.kind == "leg");
        // The engine counts in tens of euro; a card that adds up its own steps cannot differ from them.
        let eur = steps.iter().map(|step| step.eur).sum::<f64>().round();
        let title = title(words, legs());
        let last = pathway.steps.last();
        let known = pathway
            .steps
            .iter()
            .any(|step| step.kind == StepKind::Leg && step.success.is_some());
        PathwayView {
            number,
            best: chosen
                .best
                .iter()
                .map(|best| BestView {
                    id: best.id(),
                    text: words.text(&format!("explore-best-{}", best.id())),
                })
                .collect(),
            title,
            half_years: measures.half_years,
            years: words.years(measures.half_years),
            end_age: last.map_or(0, |step| {
                step.age
                    .saturating_add(u8::try_from(step.half_years / 2).unwrap_or(0))
            }),
            end: last.map_or(Date::MIN, end_of),
            eur: eur as u32,
            eur_words: words.eur(eur),
            eur_known: pathway.steps.iter().all(|step| step.eur_known),
            refusals: measures.refusals,
            refusals_words: refusals_words(words, pathway),
            success: known.then_some(measures.success),
            success_words: success_words(words, known.then_some(measures.success), measures.unknown_steps),
            unknown_steps: measures.unknown_steps,
            stacks: legs().count() > 1,
            steps,
        }
    }
}

/// "havo, dan hbo-bachelor": programmes with their route where two pathways differ only in that.
fn title<'a>(words: &Words<'_>, legs: impl Iterator<Item = &'a StepView>) -> String {
    let names: Vec<String> = legs
        .map(|leg| match &leg.route {
            Some("bbl") => format!("{} (bbl)", leg.name),
            _ => leg.name.clone(),
        })
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => {
            let args = Args::NONE
                .with("rest", rest.join(&words.text("explore-then-comma")))
                .with("last", last.clone());
            words.with("explore-then", args)
        }
    }
}

fn end_of(step: &Step) -> Date {
    let months = i32::from(step.half_years) * 6;
    step.start
        .checked_add(jiff::Span::new().months(months))
        .unwrap_or(step.start)
}

fn step_view(words: &Words<'_>, catalogue: &Catalogue, step: &Step, goal: &str) -> StepView {
    let edge = step.edge.map(|index| &words.facts.edges()[index]);
    let node = step
        .to
        .map(|to| to.node)
        .or(step.outcome.node())
        .or(step.from.node());
    let course = step.course.map(|index| &catalogue.courses()[index]);
    let name = match (step.kind, step.to) {
        (StepKind::Finish, _) => words.with(
            "explore-step-finish",
            Args::NONE.with("point", words.point(step.outcome)),
        ),
        (StepKind::Wait, _) => words.text("explore-step-wait"),
        (StepKind::Leg, Some(_)) if course.is_some() => goal.to_owned(),
        (StepKind::Leg, Some(to)) => words.target(to),
        (StepKind::Leg, None) => words.point(step.outcome),
    };
    StepView {
        kind: match step.kind {
            StepKind::Finish => "finish",
            StepKind::Wait => "wait",
            StepKind::Leg => "leg",
        },
        to: step.to.map_or_else(String::new, |to| words.facts.target_id(to)),
        line: node.map_or("po", |node| words.track(node)),
        node: node.map_or_else(String::new, |node| words.line(node)),
        name,
        route: step.route.map(Route::word),
        route_words: step
            .route
            .map(|route| words.text(&format!("explore-route-{}", route.word()))),
        verdict: step.verdict.word(),
        conditions: step
            .conditions
            .iter()
            .map(|(condition, status)| condition_view(words, *condition, *status))
            .collect(),
        admission: step
            .admit
            .as_ref()
            .and_then(|admit| admission(words, catalogue, admit)),
        extra: course.map(|course| extra(words, course)).unwrap_or_default(),
        half_years: step.half_years,
        years: words.years(step.half_years),
        start: step.start,
        age: step.age,
        eur: step.eur,
        eur_known: step.eur_known,
        refusals: step.refusals,
        success: step.success.filter(|_| step.kind == StepKind::Leg),
        success_words: step_success(words, step),
        source: edge.map(|edge| OriginView::new(words, &edge.provenance, edge.law.as_deref())),
    }
}

/// What a course asks of a diploma, in words; none where it asks nothing.
pub fn admission(words: &Words<'_>, catalogue: &Catalogue, admit: &Admit) -> Option<String> {
    let profiles = |bits: u8| -> String {
        let named = (0..PROFILES.len()).filter(|index| bits & (1 << index) != 0);
        let named: Vec<String> = named
            .map(|index| words.text(&format!("profile-{}", PROFILES[index])))
            .collect();
        words.join(&named)
    };
    match admit {
        Admit::Direct => None,
        Admit::Subjects(sets) => {
            let ways: Vec<String> = sets.iter().map(|set| words.subjects(*set)).collect();
            let joined = ways.join(&words.text("explore-list-or"));
            Some(words.with("explore-admit-subjects", Args::NONE.with("subjects", joined)))
        }
        Admit::Profiles {
            direct: 0,
            with_subjects,
        } => Some(words.with(
            "explore-admit-profiles-subjects",
            Args::NONE.with("profiles", profiles(*with_subjects)),
        )),
        Admit::Profiles { direct, .. } => Some(words.with(
            "explore-admit-profiles",
            Args::NONE.with("profiles", profiles(*direct)),
        )),
        Admit::DomainsExcept(excluded) => {
            let domains = catalogue
                .domains()
                .iter()
                .enumerate()
                .filter(|(index, _)| excluded & (1 << index) != 0);
            let domains: Vec<String> = domains
                .map(|(_, id)| words.text(&format!("domain-{id}")))
                .collect();
            Some(words.with(
                "explore-admit-domains",
                Args::NONE.with("domains", words.join(&domains)),
            ))
        }
        Admit::Statement => Some(words.text("explore-admit-statement")),
        Admit::Unstated => Some(words.text("explore-admit-unstated")),
        Admit::NotAdmitted => Some(words.text("explore-admit-not")),
    }
}

/// Demands of a course besides subjects.
pub fn extra(words: &Words<'_>, course: &pathways::courses::Course) -> Vec<String> {
    let fixed = course
        .fixed_places
        .then(|| words.text("explore-extra-fixed-places"));
    course
        .extra
        .iter()
        .map(|id| words.text(&format!("explore-extra-{id}")))
        .chain(fixed)
        .collect()
}

fn step_success(words: &Words<'_>, step: &Step) -> String {
    let rate = step.rate.as_deref().and_then(|id| words.facts.rate(id));
    match (step.kind, step.success, rate) {
        (StepKind::Leg, Some((low, high)), Some(rate)) => {
            let args = Args::NONE
                .with("range", range(words, low, high))
                .with("year", rate.year.clone())
                .with("source", OriginView::new(words, &rate.provenance, None).line);
            // A range that was widened says so: what was measured is one number.
            let key = match rate.margin {
                Some(_) => "explore-success-step-around",
                None => "explore-success-step",
            };
            words.with(key, args)
        }
        (StepKind::Leg, _, _) => words.text("explore-success-unknown"),
        _ => String::new(),
    }
}

/// How many may say no; where nobody may, but only when something is so, that too.
fn refusals_words(words: &Words<'_>, pathway: &Pathway) -> String {
    let asks = |step: &Step| matches!(step.verdict, Verdict::RightIf(_));
    match pathway.measures.refusals {
        0 if pathway.steps.iter().any(asks) => words.text("explore-refusals-if"),
        count => words.with("explore-refusals", Args::NONE.with("count", i64::from(count))),
    }
}

fn success_words(words: &Words<'_>, success: Option<(f64, f64)>, unknown: u16) -> String {
    match success {
        Some((low, high)) if unknown == 0 => words.with(
            "explore-success-all",
            Args::NONE.with("range", range(words, low, high)),
        ),
        // Of a part of the steps is not told in one range: the way with most unknown would look like the surest.
        Some(_) => words.with(
            "explore-success-part",
            Args::NONE.with("count", i64::from(unknown)),
        ),
        None => words.text("explore-success-unknown"),
    }
}
