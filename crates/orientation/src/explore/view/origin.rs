//! Where a fact comes from, as a screen shows it: sources, period, confidence.

use jiff::civil::Date;
use kit::Args;
use pathways::facts::{Provenance, Rate};
use serde::Serialize;

use super::Words;

/// A source of a fact.
#[derive(Clone, Debug, Serialize)]
pub struct SourceView {
    /// Id in the list of sources.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Year of the text that was read.
    pub year: i16,
    /// Its address, where one is known.
    pub url: Option<String>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, Serialize)]
pub struct OriginView {
    /// Law, as it is cited.
    pub law: Option<String>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// Article, page or table.
    pub locator: Option<String>,
    /// First day on which the fact holds.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Option<Date>,
    /// L, R, S, D or K.
    pub confidence: String,
    /// What that letter means.
    pub confidence_words: String,
    /// It is to be checked before one relies on it.
    pub unverified: bool,
    /// Who can tell.
    pub check_with: Option<String>,
    /// The state of the source that was read.
    pub as_of: Option<Date>,
    /// One line: law or title, with locator.
    pub line: String,
    /// Period in words.
    pub period: String,
}

impl OriginView {
    /// The origin of a fact that may cite a law.
    pub fn new(words: &Words<'_>, provenance: &Provenance, law: Option<&str>) -> OriginView {
        let sources: Vec<SourceView> = provenance
            .source
            .iter()
            .filter_map(|id| source(words, id))
            .collect();
        let titles: Vec<&str> = sources
            .iter()
            .take(2)
            .map(|source| source.title.as_str())
            .collect();
        let mut line = law.map_or_else(|| titles.join("; "), str::to_owned);
        if let Some(locator) = provenance.locator.as_deref().filter(|_| law.is_none()) {
            line = format!("{line}, {locator}");
        }
        let stale = provenance.as_of.is_some();
        OriginView {
            law: law.map(str::to_owned),
            sources,
            locator: provenance.locator.clone(),
            valid_from: provenance.valid_from,
            valid_to: provenance.valid_to,
            confidence: format!("{:?}", provenance.confidence),
            confidence_words: words.text(&format!("confidence-{:?}", provenance.confidence)),
            unverified: provenance.confidence.is_unverified() || stale,
            check_with: check_with(words, provenance, stale),
            as_of: provenance.as_of,
            line,
            period: period(words, provenance),
        }
    }
}

fn source(words: &Words<'_>, id: &str) -> Option<SourceView> {
    let source = words.facts.source(id)?;
    Some(SourceView {
        id: source.id.clone(),
        title: words.source(source),
        year: source.year,
        url: source.url.clone(),
    })
}

/// Who to ask: who the fact names, or DUO where it names nobody and is not sure.
fn check_with(words: &Words<'_>, provenance: &Provenance, stale: bool) -> Option<String> {
    if !provenance.confidence.is_unverified() && !stale {
        return None;
    }
    Some(match provenance.check_with.as_deref() {
        None => words.text("explore-check-school"),
        Some(id) => words
            .maybe(&format!("explore-check-{id}"))
            .unwrap_or_else(|| id.to_owned()),
    })
}

/// The period of a fact, told from the day one looks from: it is over, it goes on, or it is still to come.
fn period(words: &Words<'_>, provenance: &Provenance) -> String {
    let from = Args::NONE.with("from", words.date(provenance.valid_from));
    let later = words.on.is_some_and(|day| day < provenance.valid_from);
    let Some(last) = provenance.valid_to else {
        let key = if later {
            "explore-valid-later"
        } else {
            "explore-valid-from"
        };
        return words.with(key, from);
    };
    let key = match words.on {
        _ if later => "explore-valid-between-later",
        Some(day) if day > last => "explore-valid-between-past",
        _ => "explore-valid-between",
    };
    words.with(key, from.with("to", words.date(last)))
}

/// A published rate.
#[derive(Clone, Debug, Serialize)]
pub struct RateView {
    /// Id.
    pub id: String,
    /// What it counts.
    pub what: String,
    /// Of whom.
    pub population: String,
    /// Year or cohort.
    pub year: String,
    /// Lowest value, as a fraction.
    pub low: f64,
    /// Highest value.
    pub high: f64,
    /// In words: "65 tot 70%".
    pub value: String,
    /// Where it comes from.
    pub origin: OriginView,
}

impl RateView {
    /// A rate in words.
    pub fn new(words: &Words<'_>, rate: &Rate) -> RateView {
        let key = rate.id.replace('.', "-");
        let (low, high) = rate.value;
        RateView {
            what: words.text(&format!("rate-{key}")),
            population: words.text(&format!("rate-{key}-population")),
            year: rate.year.clone(),
            low,
            high,
            value: range(words, low, high),
            origin: OriginView::new(words, &rate.provenance, None),
            id: rate.id.clone(),
        }
    }
}

/// A range of fractions: "65 tot 70%", or one number.
pub fn range(words: &Words<'_>, low: f64, high: f64) -> String {
    if (high - low).abs() < 0.0005 {
        return words.percent(low);
    }
    words.with(
        "explore-range",
        Args::NONE
            .with("low", words.percent(low))
            .with("high", words.percent(high)),
    )
}
