//! Decision moments and costs in words.

use jiff::civil::Date;
use kit::Args;
use pathways::calendar::school_year;
use pathways::facts::{Cost, Per, Stage};
use pathways::moments::{Dated, Moment};
use serde::Serialize;

use super::{OriginView, Words};

/// A date of a moment.
#[derive(Clone, Debug, Serialize)]
pub struct DatedView {
    /// Id of the rule or event.
    pub id: String,
    /// What it is.
    pub what: String,
    /// First day of a period.
    pub from: Option<Date>,
    /// The day, or the last day.
    pub date: Date,
    /// This very year's date is known; otherwise it is the yearly rule.
    pub fixed: bool,
    /// It has passed.
    pub passed: bool,
    /// The date is to be checked before one relies on it.
    pub unverified: bool,
}

/// A decision moment in words.
#[derive(Clone, Debug, Serialize)]
pub struct MomentView {
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
    pub state: &'static str,
    /// Its dates.
    pub dates: Vec<DatedView>,
    /// What has no date of its own: each school sets it.
    pub undated: Vec<String>,
    /// When it is, in words, where no date at all belongs to it.
    pub when: Option<String>,
    /// Where it comes from.
    pub source: OriginView,
}

impl MomentView {
    /// A moment in words.
    pub fn new(words: &Words<'_>, moment: &Moment<'_>, on: Date) -> MomentView {
        let id = &moment.fact.id;
        let part = |name: &str| words.text(&format!("moment-{id}-{name}"));
        MomentView {
            title: part("title"),
            choice: part("choice"),
            who: part("who"),
            rights: part("rights"),
            wrong: part("wrong"),
            helps: part("helps"),
            information: part("information"),
            school_year: moment.school_year.clone(),
            state: moment.state.word(),
            dates: moment
                .dates
                .iter()
                .map(|dated| dated_view(words, dated, on))
                .collect(),
            undated: moment.undated.iter().map(|id| date_words(words, id)).collect(),
            when: when(words, moment),
            source: OriginView::new(words, &moment.fact.provenance, moment.fact.law.as_deref()),
            id: id.clone(),
        }
    }
}

fn when(words: &Words<'_>, moment: &Moment<'_>) -> Option<String> {
    if !moment.dates.is_empty() || !moment.undated.is_empty() {
        return None;
    }
    let outside = matches!(moment.fact.stage, Stage::Adult | Stage::Other);
    let key = if outside {
        "explore-when-any"
    } else {
        "explore-when-ask"
    };
    Some(words.text(key))
}

fn dated_view(words: &Words<'_>, dated: &Dated, on: Date) -> DatedView {
    let facts = words.facts;
    let school_year = school_year(dated.day);
    let event = facts.events().iter().find(|event| {
        event.school_year == school_year
            && (event.id == dated.id || event.rule.as_deref() == Some(dated.id.as_str()))
    });
    let provenance = event
        .map(|event| &event.provenance)
        .or(facts.rule(&dated.id).map(|rule| &rule.provenance));
    DatedView {
        what: date_words(words, &dated.id),
        from: dated.from,
        date: dated.day,
        fixed: dated.fixed,
        passed: dated.day < on,
        unverified: provenance.is_some_and(|provenance| provenance.confidence.is_unverified()),
        id: dated.id.clone(),
    }
}

fn date_words(words: &Words<'_>, id: &str) -> String {
    words
        .maybe(&format!("rule-{id}"))
        .or_else(|| words.maybe(&format!("event-{id}")))
        .unwrap_or_else(|| id.to_owned())
}

/// A fee or grant in words.
#[derive(Clone, Debug, Serialize)]
pub struct CostView {
    /// Id.
    pub id: String,
    /// `fee`, `grant` or `contribution`.
    pub kind: &'static str,
    /// What it is.
    pub what: String,
    /// For whom, and how.
    pub note: Option<String>,
    /// Amount in words, with its period; or that it is not known.
    pub amount: String,
    /// School year or period of the amount.
    pub period: String,
    /// Where it comes from.
    pub source: OriginView,
}

impl CostView {
    /// A fee or grant in words.
    pub fn new(words: &Words<'_>, cost: &Cost) -> CostView {
        let what = words
            .maybe(&format!("cost-{}", cost.id))
            .or_else(|| words.maybe(&format!("cost-item-{}", cost.item)));
        let note = words
            .maybe(&format!("cost-{}-note", cost.id))
            .or_else(|| words.maybe(&format!("cost-item-{}-note", cost.item)));
        let source = OriginView::new(words, &cost.provenance, None);
        let what = what.unwrap_or_else(|| cost.item.clone());
        CostView {
            id: cost.id.clone(),
            kind: cost.kind.word(),
            what: match cost.living.as_deref() {
                Some(living) => words.with(&format!("cost-living-{living}"), Args::NONE.with("what", what)),
                None => what,
            },
            note,
            amount: amount(words, cost),
            period: cost.school_year.clone().unwrap_or_else(|| source.period.clone()),
            source,
        }
    }
}

fn amount(words: &Words<'_>, cost: &Cost) -> String {
    let Some((low, high)) = cost.eur else {
        return words.text("explore-amount-unknown");
    };
    let eur = if (high - low).abs() < 0.005 {
        words.eur(low)
    } else {
        words.with(
            "explore-range",
            Args::NONE
                .with("low", words.eur(low))
                .with("high", words.eur(high)),
        )
    };
    let key = match cost.per {
        Some(Per::Month) => "explore-per-month",
        Some(Per::Year) => "explore-per-year",
        Some(Per::Once) | None => "explore-per-once",
    };
    words.with(key, Args::NONE.with("eur", eur))
}
