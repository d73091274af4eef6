//! A door in words: may they refuse, what is asked, until when, which source, and what to do when refused anyway.

use jiff::civil::Date;
use kit::Args;
use pathways::Point;
use pathways::condition::{Condition, Status};
use pathways::doors::{Door, Reason, Support, Verdict};
use serde::Serialize;

use super::{OriginView, RateView, Words};

/// One condition with how far one has got.
#[derive(Clone, Debug, Serialize)]
pub struct ConditionView {
    /// Id.
    pub id: String,
    /// `met`, `todo`, `missing`, `unknown`, `depends`, `impossible`.
    pub status: &'static str,
    /// The condition.
    pub text: String,
    /// How to get there; none where it is met.
    pub how: Option<String>,
}

/// The last day of a right.
#[derive(Clone, Debug, Serialize)]
pub struct DeadlineView {
    /// The day.
    pub date: Date,
    /// Its school year.
    pub school_year: String,
    /// It has passed.
    pub passed: bool,
    /// What the date is for.
    pub what: String,
}

/// A way by which a closed door opens.
#[derive(Clone, Debug, Serialize)]
pub struct OpenerView {
    /// What one needs first.
    pub needs: String,
    /// Id of the programme whose diploma it is.
    pub node: Option<String>,
    /// The kind of step it then is.
    pub kind: &'static str,
}

/// A way to the same place that begins sooner.
#[derive(Clone, Debug, Serialize)]
pub struct SoonerView {
    /// Id of the step in the facts.
    pub edge: String,
    /// `discretion` or `selection`, or a right with conditions.
    pub kind: &'static str,
    /// The day it starts.
    pub start: Date,
    /// In a sentence.
    pub text: String,
}

impl SoonerView {
    fn new(words: &Words<'_>, door: &Door) -> SoonerView {
        let kind = door.verdict.word();
        let args = Args::NONE
            .with("point", words.point(door.from))
            .with("date", words.date(door.start))
            .with(
                "kind",
                words.text(&format!("explore-kind-{}", kind.replace('_', "-"))),
            );
        SoonerView {
            edge: words.facts.edges()[door.edge].id.clone(),
            kind,
            start: door.start,
            text: words.with("explore-door-sooner", args),
        }
    }
}

/// What to do when a school refuses anyway.
#[derive(Clone, Debug, Serialize)]
pub struct RefusedView {
    /// Id in the facts; doors with the same one share their steps.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Steps, in order.
    pub steps: Vec<String>,
}

/// A door in words.
#[derive(Clone, Debug, Serialize)]
pub struct DoorView {
    /// Where it leads: `havo-4`, `mbo-2`.
    pub to: String,
    /// The programme, which names its line on the map.
    pub node: String,
    /// The line of the map it lies on.
    pub line: &'static str,
    /// In words.
    pub name: String,
    /// What this programme is.
    pub about: String,
    /// `right`, `right_if`, `discretion`, `selection`, `closed`.
    pub kind: &'static str,
    /// May they refuse? In a sentence.
    pub may_they_refuse: String,
    /// Every condition.
    pub conditions: Vec<ConditionView>,
    /// The last day of the right.
    pub deadline: Option<DeadlineView>,
    /// The day it starts; none for a closed door.
    pub start: Option<Date>,
    /// It is a way for people without a diploma.
    pub without_diploma: bool,
    /// Id of the step in the facts.
    pub edge: String,
    /// Why.
    pub why: String,
    /// Why it is closed; none for an open one.
    pub closed_because: Option<String>,
    /// What would open it.
    pub opens: Vec<OpenerView>,
    /// A way that begins sooner, where somebody has to agree.
    pub sooner: Option<SoonerView>,
    /// Extra years against the shortest ordinary pathway: low and high.
    pub extra_years: Option<(f32, f32)>,
    /// How many take it.
    pub rate: Option<RateView>,
    /// What to do when refused anyway.
    pub refused: Option<RefusedView>,
    /// Where the rule comes from.
    pub source: OriginView,
}

impl DoorView {
    /// A door in words.
    pub fn new(words: &Words<'_>, door: &Door) -> DoorView {
        let edge = &words.facts.edges()[door.edge];
        let node = words.line(door.to.node);
        DoorView {
            to: words.facts.target_id(door.to),
            name: words.target(door.to),
            about: words.text(&format!("node-{node}-about")),
            line: words.track(door.to.node),
            node,
            kind: door.verdict.word(),
            may_they_refuse: may_they_refuse(words, door),
            conditions: door
                .conditions
                .iter()
                .map(|(condition, status)| condition_view(words, *condition, *status))
                .collect(),
            deadline: deadline(words, door),
            start: (door.start < Date::MAX).then_some(door.start),
            without_diploma: door.from == Point::NoDiploma,
            edge: edge.id.clone(),
            why: words.why(&edge.id),
            closed_because: closed_because(words, door),
            opens: opens(words, door),
            sooner: door
                .sooner
                .as_deref()
                .map(|sooner| SoonerView::new(words, sooner)),
            extra_years: edge.extra_years,
            rate: edge
                .rate
                .as_deref()
                .and_then(|id| words.facts.rate(id))
                .map(|rate| RateView::new(words, rate)),
            refused: edge
                .refusal
                .as_deref()
                .filter(|_| !is_closed(door))
                .map(|id| refused(words, id)),
            source: OriginView::new(words, &edge.provenance, edge.law.as_deref()),
        }
    }
}

fn is_closed(door: &Door) -> bool {
    matches!(door.verdict, Verdict::Closed(..))
}

/// A condition in words.
pub fn condition_view(words: &Words<'_>, condition: Condition, status: Status) -> ConditionView {
    ConditionView {
        id: condition.id().to_owned(),
        status: status_word(status),
        text: words.condition(condition),
        how: (status != Status::Met).then(|| words.condition_how(condition)),
    }
}

/// The word for a status in JSON and as a state of the screen.
pub fn status_word(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::Todo => "todo",
        Status::Missing => "missing",
        Status::Unknown => "unknown",
        Status::Depends => "depends",
        Status::Impossible => "impossible",
    }
}

/// "Mogen ze mij weigeren?", answered for this door.
fn may_they_refuse(words: &Words<'_>, door: &Door) -> String {
    let late = door.deadline.as_ref().is_some_and(|deadline| deadline.passed);
    match &door.verdict {
        Verdict::Right => words.text("explore-refuse-right"),
        Verdict::RightIf(missing) => {
            let missing: Vec<String> = missing
                .iter()
                .take(2)
                .map(|condition| words.condition(*condition))
                .collect();
            words.with(
                "explore-refuse-right-if",
                Args::NONE.with("conditions", missing.join(" ")),
            )
        }
        Verdict::Discretion if late => words.text("explore-refuse-late"),
        Verdict::Discretion => words.text("explore-refuse-discretion"),
        Verdict::Selection => words.text("explore-refuse-selection"),
        Verdict::Closed(..) => words.text("explore-refuse-closed"),
    }
}

fn closed_because(words: &Words<'_>, door: &Door) -> Option<String> {
    let Verdict::Closed(reason, _) = &door.verdict else {
        return None;
    };
    Some(match reason {
        Reason::NotYet => words.text("explore-closed-not-yet"),
        Reason::HigherEntry => words.text("explore-closed-higher-entry"),
        Reason::Blocked(condition) => words.with(
            "explore-closed-blocked",
            Args::NONE.with("condition", words.condition(*condition)),
        ),
    })
}

fn opens(words: &Words<'_>, door: &Door) -> Vec<OpenerView> {
    let Verdict::Closed(_, openers) = &door.verdict else {
        return Vec::new();
    };
    openers
        .iter()
        .map(|opener| OpenerView {
            needs: words.point(opener.point),
            node: opener.point.node().map(|node| words.line(node)),
            kind: words.facts.edges()[opener.edge].kind.word(),
        })
        .collect()
}

fn deadline(words: &Words<'_>, door: &Door) -> Option<DeadlineView> {
    let deadline = door.deadline.as_ref()?;
    Some(DeadlineView {
        date: deadline.date,
        school_year: deadline.school_year.clone(),
        passed: deadline.passed,
        what: words.text(&format!("rule-{}", deadline.rule)),
    })
}

fn refused(words: &Words<'_>, id: &str) -> RefusedView {
    let steps = words.text(&format!("refusal-{id}-steps"));
    RefusedView {
        id: id.to_owned(),
        title: words.text(&format!("refusal-{id}-title")),
        steps: steps
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

/// A right to guidance in words.
#[derive(Clone, Debug, Serialize)]
pub struct SupportView {
    /// Id in the facts.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What it is.
    pub text: String,
    /// `right`, `discretion` or `agreement`.
    pub kind: &'static str,
    /// It holds now; otherwise after the diploma.
    pub now: bool,
    /// Where the rule comes from.
    pub source: OriginView,
}

impl SupportView {
    /// A right to guidance in words.
    pub fn new(words: &Words<'_>, support: &Support<'_>) -> SupportView {
        let fact = support.fact;
        SupportView {
            id: fact.id.clone(),
            title: words.text(&format!("support-{}-title", fact.id)),
            text: words.text(&format!("support-{}-text", fact.id)),
            kind: fact.kind.word(),
            now: support.now,
            source: OriginView::new(words, &fact.provenance, fact.law.as_deref()),
        }
    }
}
