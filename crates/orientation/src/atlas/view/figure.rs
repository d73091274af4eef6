//! A figure in words: what is told, of whom, where and when, by whom and how sure it is. Pages and the interface show the same.
//!
//! Deliberately absent: a colour or an order by what is told.

use kit::Args;
use kit::texts::format::{format_number, format_percent, format_range};
use serde::Serialize;
use utoipa::ToSchema;
use work::figures::{Codes, Edition, Figures, Key, Measure, Value};

use super::group::{GroupView, brc_name};
use crate::explore::answer::Desk;

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What is measured: `pay-month`, `chance-now`.
    pub measure: String,
    /// What is told, in words.
    pub shown: String,
    /// That is a word of its maker in Dutch, and the language asked for is another.
    pub in_dutch: bool,
    /// A number, or the middle of a range.
    pub number: Option<f64>,
    /// The lowest of a range, also of one that a word stands for.
    pub low: Option<f64>,
    /// The highest of that.
    pub high: Option<f64>,
    /// The range that a word stands for, in words.
    pub between: Option<String>,
    /// It is a chance, and its source does not say between what it lies: how sure it is, is not told.
    pub without_range: bool,
    /// Fewer than so many; how many is not told.
    pub fewer_than: Option<u32>,
    /// A word of its maker, in Dutch.
    pub word: Option<String>,
    /// What a number counts, in the words of its maker, in Dutch.
    pub unit: Option<String>,
    /// The first year it is about.
    pub from: i16,
    /// The last.
    pub until: i16,
    /// Those years in words.
    pub years: String,
    /// The region.
    pub region: String,
    /// Another region was asked for; of that one nothing is told.
    pub elsewhere: bool,
    /// Of whom, in Dutch; `null` where its source does not say.
    pub population: Option<String>,
    /// The code it is told of.
    pub code: String,
    /// What that code is: `isco`, `brc`, `crebo`, `croho`, or `own` for an id of ours.
    #[schema(pattern = "^(isco|brc|crebo|croho|own)$")]
    pub codes: String,
    /// The group of occupations or courses that it is told of, in Dutch, where that is known.
    pub group: Option<String>,
    /// What else that group holds, where it is one of occupations and is told of one of them.
    pub wider: Option<GroupView>,
    /// Who told it.
    pub source: Teller,
}

/// Who told a figure, and what their licence asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Teller {
    /// Id.
    pub id: String,
    /// Name.
    #[schema(min_length = 1)]
    pub name: String,
    /// The edition that was read, or the day on which it was brought in where nobody told the edition.
    pub edition: String,
    /// That day, where nobody told the edition. It says nothing of how old the figures are.
    pub brought_on: Option<String>,
    /// Name of the licence.
    pub licence: String,
    /// The words that the licence asks to show.
    pub attribution: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// `L`, `R`, `S`, `D` or `K`.
    #[schema(pattern = "^[LRSDK]$")]
    pub confidence: String,
    /// What that letter means.
    pub confidence_words: String,
    /// It is to be checked before one relies on it.
    pub unverified: bool,
}

/// Where figures are looked up: what was brought in, the language, and the region that somebody chose.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    /// What was brought in.
    pub figures: &'a Figures,
    /// The language.
    pub desk: &'a Desk<'a>,
    /// The region as the figures write it.
    pub region: Option<&'a str>,
}

impl Lookup<'_> {
    /// The figure of the narrowest key, in words.
    pub fn find(&self, measure: Measure, keys: &[Key<'_>]) -> Option<Figure> {
        let figure = self.figures.find(measure, keys, self.region)?;
        Some(self.told(&figure, keys))
    }

    /// The figures of all regions, in words.
    pub fn by_region(&self, measure: Measure, keys: &[Key<'_>]) -> Vec<Figure> {
        let all = self.figures.by_region(measure, keys);
        all.iter().map(|figure| self.told(figure, keys)).collect()
    }

    /// A figure in words.
    pub fn told(&self, figure: &work::figures::Figure<'_>, keys: &[Key<'_>]) -> Figure {
        let (number, word, bounds) = match figure.value {
            Value::Number(number) => (Some(number), None, None),
            Value::Range { low, middle, high } => (middle, None, Some((low, high))),
            Value::Word { word, between } => (None, Some(word.to_owned()), between),
            Value::FewerThan(_) => (None, None, None),
        };
        let measure = figure.about.measure;
        let (from, until) = (figure.from.to_string(), figure.until.to_string());
        Figure {
            measure: measure.word().to_owned(),
            shown: self.shown(figure),
            in_dutch: word.is_some() && self.desk.words.lang.tag() != "nl",
            number,
            low: bounds.map(|(low, _)| low),
            high: bounds.map(|(_, high)| high),
            between: bounds
                .filter(|_| word.is_some())
                .map(|bounds| self.range(measure, bounds)),
            without_range: measure.is_chance() && bounds.is_none(),
            fewer_than: match figure.value {
                Value::FewerThan(bound) => Some(bound),
                _ => None,
            },
            word,
            unit: figure.about.unit.clone().filter(|_| measure.is_chance()),
            from: figure.from,
            until: figure.until,
            years: format_range(self.desk.words.lang, &from, &until),
            region: figure.region.to_owned(),
            elsewhere: self.region.is_some_and(|asked| asked != figure.region),
            population: figure.about.population.clone(),
            code: figure.of.to_owned(),
            codes: figure.about.codes.word().to_owned(),
            group: self.group(figure, keys),
            wider: None,
            source: self.teller(figure.source, figure.whose),
        }
    }

    /// The value in words.
    fn shown(&self, figure: &work::figures::Figure<'_>) -> String {
        let measure = figure.about.measure;
        match figure.value {
            Value::Number(number) => self.number(measure, number),
            Value::Range { low, high, .. } => self.range(measure, (low, high)),
            Value::Word { word, .. } => word.to_owned(),
            Value::FewerThan(bound) => {
                let bound = Args::NONE.with("bound", i64::from(bound));
                self.desk.words.with("atlas-fewer-than", bound)
            }
        }
    }

    fn range(&self, measure: Measure, (low, high): (f64, f64)) -> String {
        let (low, high) = (self.number(measure, low), self.number(measure, high));
        format_range(self.desk.words.lang, &low, &high)
    }

    fn number(&self, measure: Measure, number: f64) -> String {
        let lang = self.desk.words.lang;
        let decimals = usize::from(number.fract().abs() > 0.04);
        match measure {
            Measure::PayHour | Measure::PayMonth | Measure::PayYear => self.desk.words.eur(number),
            Measure::DropOut | Measure::Switch => format_percent(lang, number, decimals),
            Measure::Choose | Measure::Places => format_number(lang, number, 0),
            Measure::ChanceNow | Measure::ChanceLater => format_number(lang, number, decimals),
        }
    }

    /// The group that it is told of; none where it is told of what was asked, in our own words.
    fn group(&self, figure: &work::figures::Figure<'_>, keys: &[Key<'_>]) -> Option<String> {
        if matches!(keys.get(figure.place), None | Some(Key::Own(_))) {
            return None;
        }
        let name = figure.name.filter(|name| !name.is_empty()).map(str::to_owned);
        name.or_else(|| match figure.about.codes {
            Codes::Isco => Some(self.figures.group(figure.of, "nl")?.0.to_owned()),
            Codes::Brc => self.figures.brc(figure.of).map(|group| brc_name(&group)),
            Codes::Crebo | Codes::Croho | Codes::Own => None,
        })
    }

    /// Who told it, with whose figure it is where a delivery holds those of several makers.
    pub fn teller(&self, source: &work::figures::Source, whose: Option<&str>) -> Teller {
        let whose = whose.filter(|whose| !source.name.contains(whose));
        let brought_on = match source.edition {
            Edition::Told(_) => None,
            Edition::Brought(day) => Some(day.to_string()),
        };
        Teller {
            id: source.id.clone(),
            name: match whose {
                Some(whose) => format!("{whose} ({})", source.name),
                None => source.name.clone(),
            },
            edition: match &source.edition {
                Edition::Told(edition) => edition.clone(),
                Edition::Brought(day) => day.to_string(),
            },
            brought_on,
            licence: source.licence.clone(),
            attribution: source.attribution.clone(),
            url: source.url.clone(),
            confidence: format!("{:?}", source.confidence),
            confidence_words: self
                .desk
                .words
                .text(&format!("confidence-{:?}", source.confidence)),
            unverified: source.confidence.is_unverified(),
        }
    }
}
