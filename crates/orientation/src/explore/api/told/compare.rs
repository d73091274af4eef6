//! Doors compared, as told: per option how many courses stay open, and per course what each option leaves of it.

use serde::Serialize;
use utoipa::ToSchema;

use super::origin::{Origin, Source, origin};
use super::{DoorKind, Position, all, owned};
use crate::explore::answer::CompareAnswer;
use crate::explore::view::{CourseView, OptionView};

/// The doors of two or more options.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Compared {
    /// The position.
    pub position: Position,
    /// The options.
    pub options: Vec<OptionTold>,
    /// Every course in higher education, under each option.
    pub courses: Vec<Course>,
}

/// One option with its counts.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionTold {
    /// As it was asked: `profile:ng`.
    pub id: String,
    /// In words.
    pub name: String,
    /// Courses open by right.
    pub right: usize,
    /// Open by right with subjects that can still be chosen.
    pub right_if: usize,
    /// Open by somebody's favour.
    pub discretion: usize,
    /// Limited places.
    pub selection: usize,
    /// Closed by this option.
    pub closed: usize,
    /// Of the closed: what reopening takes, soonest first.
    pub reopen: Vec<Reopening>,
    /// Of those by favour: when a right leads there too, soonest first.
    pub right_later: Vec<Reopening>,
}

/// Courses that open after the same time.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reopening {
    /// Extra half-years against the best option; `null` for those that never open.
    pub half_years: Option<u16>,
    /// How many courses.
    pub courses: usize,
}

/// One course under every option.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Id of its sector.
    pub sector: String,
    /// `hbo-ad`, `hbo-ba` or `wo-ba`.
    pub node: String,
    /// What each option leaves, in the order of `options`.
    pub options: Vec<CourseUnder>,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

/// One course under one option.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CourseUnder {
    /// Whether somebody may refuse.
    pub kind: DoorKind,
    /// Half-years until it can begin, counted from the coming summer: by right where `kind` is a right, else as soon as may
    /// be.
    pub half_years: Option<u16>,
    /// Extra years against the best option; `null` when it stays closed.
    pub extra_years: Option<f32>,
    /// Years that the right comes later than by the option whose right comes soonest; `null` where no right leads there.
    pub right_later_years: Option<f32>,
    /// Id of the programme by whose diploma it is reached.
    pub via: Option<String>,
    /// Ids of subjects still to be chosen.
    pub subjects: Vec<String>,
}

impl From<CompareAnswer> for Compared {
    fn from(answer: CompareAnswer) -> Compared {
        Compared {
            position: answer.position.into(),
            options: all(answer.comparison.options),
            courses: all(answer.comparison.courses),
        }
    }
}

impl From<OptionView> for OptionTold {
    fn from(view: OptionView) -> OptionTold {
        let later = |counts: Vec<(Option<u16>, usize)>| -> Vec<Reopening> {
            let counts = counts.into_iter();
            counts
                .map(|(half_years, courses)| Reopening { half_years, courses })
                .collect()
        };
        OptionTold {
            id: view.id,
            name: view.name,
            right: view.right,
            right_if: view.right_if,
            discretion: view.discretion,
            selection: view.selection,
            closed: view.closed,
            reopen: later(view.reopen),
            right_later: later(view.right_later),
        }
    }
}

impl From<CourseView> for Course {
    fn from(view: CourseView) -> Course {
        let (source, sources, source_details) = origin(view.source);
        let under = view.options.into_iter().map(|under| CourseUnder {
            kind: DoorKind::of(under.kind),
            half_years: under.half_years,
            extra_years: under.extra_years,
            right_later_years: under.right_later_years,
            via: under.via,
            subjects: owned(&under.subjects),
        });
        Course {
            options: under.collect(),
            id: view.id,
            name: view.name,
            sector: view.sector,
            node: view.node,
            source,
            sources,
            source_details,
        }
    }
}
