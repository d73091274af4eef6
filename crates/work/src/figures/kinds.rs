//! The kinds of things that figures are made of: sources, measures, keys, values, and why a line cannot be one.

use std::fmt;

use jiff::civil::Date;
use pathways::facts::Confidence;
use serde::{Deserialize, Serialize};

/// Who told a figure, and what their licence asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Id: `duo`, `esco`.
    pub id: String,
    /// Name, as a page shows it.
    pub name: String,
    /// The edition that was read.
    pub edition: Edition,
    /// Name of the licence.
    pub licence: String,
    /// The words that the licence asks a page to show beside what comes from it.
    pub attribution: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Which edition of a source was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edition {
    /// A version, or the day or year of the file.
    Told(String),
    /// Nobody told it. This is the day on which it was brought in, which says nothing of how old it is.
    Brought(Date),
}

/// A source of the builder that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceAt(pub(super) u16);

/// What was delivered together, of the builder that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AboutAt(pub(super) u16);

/// What is measured. In a manifest it is a word: `pay-month`, `chance-now`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Euros an hour before tax.
    PayHour,
    /// Euros a month before tax.
    PayMonth,
    /// Euros a year before tax.
    PayYear,
    /// How easily one finds work now, as its maker says it.
    ChanceNow,
    /// How easily one will find work in the years told, as its maker expects.
    ChanceLater,
    /// How many people choose a course.
    Choose,
    /// For how many there is room.
    Places,
    /// Out of a hundred who began, how many stopped without the diploma.
    DropOut,
    /// Out of a hundred who began, how many went to another course.
    Switch,
}

impl Measure {
    /// All of them.
    pub const ALL: [Measure; 9] = [
        Measure::PayHour,
        Measure::PayMonth,
        Measure::PayYear,
        Measure::ChanceNow,
        Measure::ChanceLater,
        Measure::Choose,
        Measure::Places,
        Measure::DropOut,
        Measure::Switch,
    ];

    /// Pay, the time that people think in first.
    pub const PAY: [Measure; 3] = [Measure::PayMonth, Measure::PayHour, Measure::PayYear];

    /// The word in a manifest, in texts and in the interface.
    pub fn word(self) -> &'static str {
        match self {
            Measure::PayHour => "pay-hour",
            Measure::PayMonth => "pay-month",
            Measure::PayYear => "pay-year",
            Measure::ChanceNow => "chance-now",
            Measure::ChanceLater => "chance-later",
            Measure::Choose => "choose",
            Measure::Places => "places",
            Measure::DropOut => "drop-out",
            Measure::Switch => "switch",
        }
    }

    /// The measure of this word.
    pub fn of(word: &str) -> Option<Measure> {
        Measure::ALL.into_iter().find(|one| one.word() == word)
    }

    /// How easily one finds work, now or later: a word of its maker, or a number that needs its unit.
    pub fn is_chance(self) -> bool {
        matches!(self, Measure::ChanceNow | Measure::ChanceLater)
    }
}

/// What the codes of a delivery are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Codes {
    /// Groups of occupations: one to four digits of ISCO-08.
    Isco,
    /// Groups of occupations of CBS and ROA: two to four digits of BRC 2014. They reach an occupation over [`super::Builder::bridge`].
    Brc,
    /// Qualifications of mbo.
    Crebo,
    /// Courses of higher education.
    Croho,
    /// Ids of our own: an occupation, a course.
    Own,
}

impl Codes {
    /// The word in a manifest and in the interface.
    pub fn word(self) -> &'static str {
        match self {
            Codes::Isco => "isco",
            Codes::Brc => "brc",
            Codes::Crebo => "crebo",
            Codes::Croho => "croho",
            Codes::Own => "own",
        }
    }
}

/// What was delivered together: what its lines measure, of whom, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What is measured.
    pub measure: Measure,
    /// What the codes are.
    pub codes: Codes,
    /// Of whom: "werknemers van 15 tot 75 jaar".
    pub population: Option<String>,
    /// What a number of chance counts, in the words of its maker: "baanopeningen per 100 werkenden".
    pub unit: Option<String>,
    /// Who told it.
    pub source: SourceAt,
}

/// What a figure can be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'a> {
    /// A group of occupations.
    Isco(&'a str),
    /// A qualification of mbo.
    Crebo(u32),
    /// A course of higher education.
    Croho(u32),
    /// Our own.
    Own(&'a str),
}

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A number.
    Number(f64),
    /// From the lowest to the highest, with what lies in the middle where that is told.
    Range {
        /// Lowest.
        low: f64,
        /// Middle.
        middle: Option<f64>,
        /// Highest.
        high: f64,
    },
    /// A word of its maker: "goed".
    Word {
        /// It.
        word: &'a str,
        /// Between what the number lies that it stands for, where that is told.
        between: Option<(f64, f64)>,
    },
    /// Fewer than so many, and how many is not told.
    FewerThan(u32),
}

/// A figure with everything that makes it honest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure<'a> {
    /// What is told.
    pub value: Value<'a>,
    /// The first year it is about.
    pub from: i16,
    /// The last.
    pub until: i16,
    /// The region, as its maker writes it.
    pub region: &'a str,
    /// That region is the whole country.
    pub whole_country: bool,
    /// The code it is told of, which may be a wider group than was asked.
    pub of: &'a str,
    /// The name of that, as its maker gives it.
    pub name: Option<&'a str>,
    /// The place among the keys that were asked; 0 is the narrowest.
    pub place: usize,
    /// Whose figure it is, as its line says, where one delivery holds figures of several makers.
    pub whose: Option<&'a str>,
    /// What it measures and of whom.
    pub about: &'a About,
    /// Who told it.
    pub source: &'a Source,
}

/// People over several courses: from the least to the most they can be, as fewer than five may be none and may be four.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Between<'a> {
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
    /// Of so many of the courses something is told.
    pub courses: usize,
    /// One of the figures in it, which has the years, the region and the source of all of them.
    pub told: Figure<'a>,
}

/// Why a line is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unfit {
    /// Its maker does not know it. It stays unknown.
    Unknown,
    /// There is no code, or none of this kind.
    Code,
    /// The value cannot be one of this measure: a word as pay, half a person, a share of 120 %.
    Value,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unfit::Unknown => "de maker weet dit niet",
            Unfit::Code => "de code is hier niet bekend",
            Unfit::Value => "dit kan geen waarde van deze maat zijn",
        })
    }
}
