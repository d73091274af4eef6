//! Decision moments and costs, as told.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::origin::{Origin, Source, origin};
use super::{Position, all};
use crate::explore::answer::MomentsAnswer;
use crate::explore::view::{CostView, DatedView, MomentView};

/// What is coming for a position.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Moments {
    /// The position.
    pub position: Position,
    /// Moments, in order of time.
    pub moments: Vec<Moment>,
    /// Fees and grants that hold on the day one looks from.
    pub costs: Vec<Cost>,
}

/// A decision moment.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Id: `d06`.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What is to be chosen.
    pub choice: String,
    /// Who decides.
    pub who: String,
    /// Rights.
    pub rights: String,
    /// What goes wrong.
    pub wrong: String,
    /// What helps.
    pub helps: String,
    /// What one needs to know.
    pub information: String,
    /// School year in which it comes.
    pub school_year: String,
    /// `past`, `now` or `coming`.
    #[schema(pattern = "^(past|now|coming)$")]
    pub state: String,
    /// Its dates.
    pub dates: Vec<Dated>,
    /// What has no date of its own: each school sets it.
    pub undated: Vec<String>,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

/// A date of a moment.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// Id in the calendar.
    pub id: String,
    /// What it is.
    pub what: String,
    /// First day of a period.
    pub from: Option<Date>,
    /// The day, or the last day.
    pub date: Date,
    /// This year's date is published; otherwise it is the yearly rule.
    pub fixed: bool,
    /// It has passed.
    pub passed: bool,
    /// It is to be checked before one relies on it.
    pub unverified: bool,
}

/// A fee or grant.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Id.
    pub id: String,
    /// `fee`, `grant` or `contribution`.
    pub kind: String,
    /// What it is.
    pub what: String,
    /// For whom, and how.
    pub note: Option<String>,
    /// The amount in words, or that it is not known.
    pub amount: String,
    /// School year or period of the amount.
    pub period: String,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

impl From<MomentsAnswer> for Moments {
    fn from(answer: MomentsAnswer) -> Moments {
        Moments {
            position: answer.position.into(),
            moments: all(answer.moments),
            costs: all(answer.costs),
        }
    }
}

impl From<MomentView> for Moment {
    fn from(view: MomentView) -> Moment {
        let (source, sources, source_details) = origin(view.source);
        Moment {
            id: view.id,
            title: view.title,
            choice: view.choice,
            who: view.who,
            rights: view.rights,
            wrong: view.wrong,
            helps: view.helps,
            information: view.information,
            school_year: view.school_year,
            state: view.state.to_owned(),
            dates: all(view.dates),
            undated: view.undated,
            source,
            sources,
            source_details,
        }
    }
}

impl From<DatedView> for Dated {
    fn from(view: DatedView) -> Dated {
        Dated {
            id: view.id,
            what: view.what,
            from: view.from,
            date: view.date,
            fixed: view.fixed,
            passed: view.passed,
            unverified: view.unverified,
        }
    }
}

impl From<CostView> for Cost {
    fn from(view: CostView) -> Cost {
        let (source, sources, source_details) = origin(view.source);
        Cost {
            id: view.id,
            kind: view.kind.to_owned(),
            what: view.what,
            note: view.note,
            amount: view.amount,
            period: view.period,
            source,
            sources,
            source_details,
        }
    }
}
