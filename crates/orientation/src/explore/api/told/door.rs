//! Doors as told: `deadline` is a plain day and `source` a plain line; their details stand beside them.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::origin::{Origin, Rate, Source, Years, origin};
use super::{Position, all};
use crate::explore::answer::DoorsAnswer;
use crate::explore::view::{
    ConditionView, DeadlineView, DoorView, OpenerView, RefusedView, SoonerView, SupportView,
};

/// The doors of a position.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Doors {
    /// The position.
    pub position: Position,
    /// Doors: rights first, closed ones last.
    pub doors: Vec<Door>,
    /// Rights to guidance.
    pub supports: Vec<Support>,
}

/// Whether somebody may refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DoorKind {
    /// It may not be refused.
    Right,
    /// It may not be refused once the conditions are met.
    RightIf,
    /// The school decides.
    Discretion,
    /// Places are limited.
    Selection,
    /// It is closed now.
    Closed,
}

impl DoorKind {
    /// The kind behind a word of the engine. A word that is none of these is shut: better than a right that is none.
    pub fn of(word: &str) -> DoorKind {
        match word {
            "right" => DoorKind::Right,
            "right_if" => DoorKind::RightIf,
            "discretion" => DoorKind::Discretion,
            "selection" => DoorKind::Selection,
            _ => DoorKind::Closed,
        }
    }
}

/// How far one has got with a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConditionStatus {
    /// Met.
    Met,
    /// Something one does oneself, such as applying in time.
    Todo,
    /// Not met yet.
    Missing,
    /// Not told.
    Unknown,
    /// Somebody else decides.
    Depends,
    /// Cannot be met any more.
    Impossible,
}

impl ConditionStatus {
    fn of(word: &str) -> ConditionStatus {
        match word {
            "met" => ConditionStatus::Met,
            "todo" => ConditionStatus::Todo,
            "missing" => ConditionStatus::Missing,
            "depends" => ConditionStatus::Depends,
            "impossible" => ConditionStatus::Impossible,
            _ => ConditionStatus::Unknown,
        }
    }
}

/// A condition, and how far one has got with it.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Id.
    pub id: String,
    /// How far one has got.
    pub status: ConditionStatus,
    /// The condition in words.
    pub text: String,
    /// How to get there; `null` once it is met.
    pub how: Option<String>,
}

impl From<ConditionView> for Condition {
    fn from(view: ConditionView) -> Condition {
        Condition {
            status: ConditionStatus::of(view.status),
            id: view.id,
            text: view.text,
            how: view.how,
        }
    }
}

/// What is known of the last day of a right.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineDetails {
    /// The school year it is in.
    pub school_year: String,
    /// It has passed.
    pub passed: bool,
    /// What the day is for.
    pub what: String,
}

impl From<DeadlineView> for DeadlineDetails {
    fn from(view: DeadlineView) -> DeadlineDetails {
        DeadlineDetails {
            school_year: view.school_year,
            passed: view.passed,
            what: view.what,
        }
    }
}

/// A way to the same place that begins sooner.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sooner {
    /// Id of the step in the facts.
    pub edge: String,
    /// Whether somebody may refuse.
    pub kind: DoorKind,
    /// The day it starts.
    pub start: Date,
    /// In a sentence.
    pub text: String,
}

impl From<SoonerView> for Sooner {
    fn from(view: SoonerView) -> Sooner {
        Sooner {
            edge: view.edge,
            kind: DoorKind::of(view.kind),
            start: view.start,
            text: view.text,
        }
    }
}

/// A way in which a closed door opens.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Opener {
    /// What one needs first.
    pub needs: String,
    /// Id of the programme whose diploma that is.
    pub node: Option<String>,
    /// The kind of step it then is: `right`, `right_if`, `discretion`, `selection` or `agreement`.
    pub kind: String,
}

impl From<OpenerView> for Opener {
    fn from(view: OpenerView) -> Opener {
        Opener {
            needs: view.needs,
            node: view.node,
            kind: view.kind.to_owned(),
        }
    }
}

/// What to do when a school refuses anyway.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// Heading.
    pub title: String,
    /// Steps, in order.
    pub steps: Vec<String>,
}

impl From<RefusedView> for Refused {
    fn from(view: RefusedView) -> Refused {
        Refused {
            title: view.title,
            steps: view.steps,
        }
    }
}

/// One possible next step.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// Where it leads: `havo-4`, `mbo-2`.
    pub to: String,
    /// Id of that programme.
    pub node: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Whether somebody may refuse.
    pub kind: DoorKind,
    /// The same in a sentence.
    pub may_they_refuse: String,
    /// Every condition, the met ones too.
    pub conditions: Vec<Condition>,
    /// The last day on which the right holds; `null` where there is none.
    pub deadline: Option<Date>,
    /// What is known of that day.
    pub deadline_details: Option<DeadlineDetails>,
    /// The day it starts; `null` for a closed door.
    pub start: Option<Date>,
    /// Id of the step in the facts.
    pub edge: String,
    /// Why it is so.
    pub why: String,
    /// Why it is closed; `null` for an open door.
    pub closed_because: Option<String>,
    /// What would open it.
    pub opens: Vec<Opener>,
    /// A way to the same place that begins sooner, where somebody has to agree; `null` where there is none.
    pub sooner: Option<Sooner>,
    /// Extra years against the shortest ordinary pathway.
    pub extra_years: Option<Years>,
    /// How many take it.
    pub rate: Option<Rate>,
    /// What to do when refused anyway.
    pub refused: Option<Refused>,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

impl From<DoorView> for Door {
    fn from(view: DoorView) -> Door {
        let (source, sources, source_details) = origin(view.source);
        Door {
            to: view.to,
            node: view.node,
            name: view.name,
            about: view.about,
            kind: DoorKind::of(view.kind),
            may_they_refuse: view.may_they_refuse,
            conditions: all(view.conditions),
            deadline: view.deadline.as_ref().map(|deadline| deadline.date),
            deadline_details: view.deadline.map(DeadlineDetails::from),
            start: view.start,
            edge: view.edge,
            why: view.why,
            closed_because: view.closed_because,
            opens: all(view.opens),
            sooner: view.sooner.map(Sooner::from),
            extra_years: view.extra_years.map(|(low, high)| Years { low, high }),
            rate: view.rate.map(Rate::from),
            refused: view.refused.map(Refused::from),
            source,
            sources,
            source_details,
        }
    }
}

/// A right to guidance.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// Id in the facts.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What it is.
    pub text: String,
    /// `right`, `right_if`, `discretion`, `selection` or `agreement`.
    pub kind: String,
    /// It holds now; otherwise after the diploma.
    pub now: bool,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

impl From<SupportView> for Support {
    fn from(view: SupportView) -> Support {
        let (source, sources, source_details) = origin(view.source);
        let (id, title, text, now) = (view.id, view.title, view.text, view.now);
        Support {
            id,
            title,
            text,
            kind: view.kind.to_owned(),
            now,
            source,
            sources,
            source_details,
        }
    }
}

impl From<DoorsAnswer> for Doors {
    fn from(answer: DoorsAnswer) -> Doors {
        Doors {
            position: answer.position.into(),
            doors: all(answer.doors),
            supports: all(answer.supports),
        }
    }
}
