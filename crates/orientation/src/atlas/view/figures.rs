//! Figures of pay and crowding, as a page would show them once a source is imported: each with year, region, population and source.
//!
//! No figure is known yet, so every page is made without; the samples show what they would look like. Deliberately absent: a forecast
//! as one number, and colours that judge.

use serde::Serialize;

/// Pay as a range.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pay {
    /// Lowest and highest, in whole euros a month before tax.
    pub low: f64,
    /// Highest.
    pub high: f64,
    /// A round amount above the highest, where the line ends.
    pub end: f64,
    /// Of whom, where and when, with the source, in one sentence.
    pub said: String,
}

/// How many choose a course against the room that there is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Crowding {
    /// Who choose it.
    pub choose: Count,
    /// The room.
    pub room: Count,
    /// Region and population.
    pub said: String,
}

/// A number with its year and source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Count {
    /// How many.
    pub value: u32,
    /// Year or school year.
    pub year: String,
    /// Source.
    pub source: String,
}

impl Pay {
    /// Made up, for samples of pages.
    pub(crate) fn sample() -> Pay {
        Pay {
            low: 2400.0,
            high: 3900.0,
            end: 5000.0,
            said: "Verzonnen cijfers (voorbeeld, 2025)".to_owned(),
        }
    }
}

impl Crowding {
    /// Made up, for samples of pages.
    pub(crate) fn sample() -> Crowding {
        let count = |value| Count {
            value,
            year: "2025-26".to_owned(),
            source: "voorbeeld".to_owned(),
        };
        Crowding {
            choose: count(412),
            room: count(260),
            said: "Verzonnen cijfers".to_owned(),
        }
    }
}
