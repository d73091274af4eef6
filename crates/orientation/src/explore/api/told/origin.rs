//! Where something told comes from: its law or title in one line, and the details beside it.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::explore::view::{OriginView, RateView, SourceView};

/// A source.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Id in the list of sources.
    pub id: String,
    /// Title.
    pub title: String,
    /// Year of the text that was read.
    pub year: i16,
    /// Address, where one is known.
    pub url: Option<String>,
}

/// How far a fact can be relied on, and when it holds.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Law, as it is cited.
    pub law: Option<String>,
    /// Article, page or table.
    pub locator: Option<String>,
    /// First day on which the fact holds.
    pub valid_from: Date,
    /// Last day on which it holds.
    pub valid_to: Option<Date>,
    /// `L` law text read, `R` read in an excerpt, `S` quoted elsewhere, `D` derived, `K` known but not checked.
    #[schema(pattern = "^[LRSDK]$")]
    pub confidence: String,
    /// What that letter means.
    pub confidence_words: String,
    /// It is to be checked before one relies on it.
    pub unverified: bool,
    /// Who can tell for sure.
    pub check_with: Option<String>,
    /// The state of the source that was read, where that is older than its use.
    pub as_of: Option<Date>,
    /// The period in words.
    pub period: String,
}

/// One line that names where it comes from, the sources, and the details: every fact is told with these three.
pub(crate) fn origin(view: OriginView) -> (String, Vec<Source>, Origin) {
    let sources: Vec<Source> = view.sources.into_iter().map(Source::from).collect();
    let details = Origin {
        law: view.law,
        locator: view.locator,
        valid_from: view.valid_from,
        valid_to: view.valid_to,
        confidence: view.confidence,
        confidence_words: view.confidence_words,
        unverified: view.unverified,
        check_with: view.check_with,
        as_of: view.as_of,
        period: view.period,
    };
    (view.line, sources, details)
}

impl From<SourceView> for Source {
    fn from(view: SourceView) -> Source {
        Source {
            id: view.id,
            title: view.title,
            year: view.year,
            url: view.url,
        }
    }
}

/// A published rate: fractions of one, lowest and highest.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Id in the facts.
    pub id: String,
    /// What it counts.
    pub what: String,
    /// Of whom.
    pub population: String,
    /// Year or cohort.
    pub year: String,
    /// Lowest value.
    #[schema(minimum = 0, maximum = 1)]
    pub low: f64,
    /// Highest value.
    #[schema(minimum = 0, maximum = 1)]
    pub high: f64,
    /// In words.
    pub words: String,
    /// Law or title.
    #[schema(min_length = 1)]
    pub source: String,
    /// Sources.
    pub sources: Vec<Source>,
    /// Period and confidence.
    pub source_details: Origin,
}

impl From<RateView> for Rate {
    fn from(view: RateView) -> Rate {
        let (source, sources, source_details) = origin(view.origin);
        Rate {
            id: view.id,
            what: view.what,
            population: view.population,
            year: view.year,
            low: view.low,
            high: view.high,
            words: view.value,
            source,
            sources,
            source_details,
        }
    }
}

/// A range of years.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// Lowest.
    pub low: f32,
    /// Highest.
    pub high: f32,
}
