//! What programs are told: the shape of every JSON answer, in `/api/v1/` and with `--json` on the command line.
//!
//! These types are a promise. A view may change with a page; here a member is added, never renamed or taken away, and the
//! OpenAPI description is made from these very types. Every member is always there; what is not known is `null`.
//!
//! Deliberately absent: what only a screen needs, and anything the pages do not say.

mod compare;
mod door;
mod lists;
mod moment;
mod origin;
mod pathway;

pub use compare::{Compared, Course, CourseUnder, OptionTold, Reopening};
pub use door::{
    Condition, ConditionStatus, DeadlineDetails, Door, DoorKind, Doors, Opener, Refused, Support,
};
pub use lists::{
    Fact, FactList, Goal, GoalKind, GoalList, Programme, ProgrammeList, School, SchoolList, SourceList,
};
pub use moment::{Cost, Dated, Moment, Moments};
pub(crate) use origin::origin;
pub use origin::{Origin, Rate, Source, Years};
pub use pathway::{Best, Other, Pathway, Pathways, Share, Step};

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::explore::answer::PositionView;

/// A position, told back as it was understood.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Id of the programme one is in, or whose diploma one holds.
    pub at: String,
    /// Year one is in.
    pub year: Option<u8>,
    /// Holds the diploma of `at`.
    pub diploma: bool,
    /// Ids of other diplomas.
    pub earlier: Vec<String>,
    /// Id of the profile.
    pub profile: Option<String>,
    /// Ids of the exam subjects that were told.
    pub subjects: Vec<String>,
    /// Took, or takes, one extra exam subject; `null` when that is not known.
    pub extra_subject: Option<bool>,
    /// Age.
    pub age: Option<u8>,
    /// `bol` or `bbl`.
    pub route: Option<String>,
    /// Id of the mbo domain.
    pub domain: Option<String>,
    /// Ids of the levels in the school advice.
    pub advice: Vec<String>,
    /// The day one looks from.
    pub on: Date,
    /// The position in a sentence.
    pub words: String,
}

impl From<PositionView> for Position {
    fn from(view: PositionView) -> Position {
        Position {
            at: view.at,
            year: view.year,
            diploma: view.diploma,
            earlier: view.earlier,
            profile: view.profile,
            subjects: owned(&view.subjects),
            extra_subject: view.extra_subject,
            age: view.age,
            route: view.route.map(str::to_owned),
            domain: view.domain,
            advice: view.advice,
            on: view.on,
            words: view.words,
        }
    }
}

fn owned(words: &[&'static str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn all<View, Told: From<View>>(views: Vec<View>) -> Vec<Told> {
    views.into_iter().map(Told::from).collect()
}
