//! What somebody **seeks** among what was had: words, a kind, a school year.
//!
//! Deliberately absent: an order by how well it fits. What fits stands in the order in which everything stands.

use jiff::civil::Date;
use journey::Kind;
use journey::experiences::Had;
use kit::Visit;
use people::persons::folded;
use policy::calendar::SchoolYear;
use serde::Serialize;

/// The longest words that are sought, in characters.
pub const LONGEST: usize = 60;

/// What is sought. With nothing in it everything fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    words: String,
    kind: Option<Kind>,
    year: Option<i16>,
}

/// The form, with what there is to choose from.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SoughtShown {
    words: String,
    kind: Option<&'static str>,
    year: Option<i16>,
    kinds: Vec<&'static str>,
    years: Vec<i16>,
    longest: usize,
    /// How many fit; none where nothing is sought.
    found: Option<usize>,
    /// The language, where it was chosen: the form carries it on.
    chosen: Option<&'static str>,
}

/// The year in which the school year of a day begins.
fn year(day: Date) -> i16 {
    SchoolYear::of(day).last_day().year() - 1
}

impl Sought {
    /// As the address says. What nobody can have is not sought.
    pub fn of(visit: &Visit) -> Self {
        let words = visit.asked("zoek").unwrap_or_default().trim();
        Self {
            words: words.chars().take(LONGEST).collect(),
            kind: visit.asked("soort").and_then(Kind::from_word),
            year: visit.asked("jaar").and_then(|year| year.parse().ok()),
        }
    }

    /// Whether nothing is sought.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether something that was had is what is sought; `text` is what one can read of it.
    pub fn fits(&self, kind: Kind, day: Date, text: &str) -> bool {
        let text = folded(text);
        let words = folded(&self.words);
        self.kind.is_none_or(|sought| sought == kind)
            && self.year.is_none_or(|sought| sought == year(day))
            && words.split_whitespace().all(|word| text.contains(word))
    }

    /// The form over everything that was had, of which so many fit.
    pub fn shown(&self, had: &[Had], found: usize, visit: &Visit) -> SoughtShown {
        let mut years: Vec<i16> = had.iter().map(|had| year(had.what.day)).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        let there = |kind: &&Kind| had.iter().any(|had| had.what.kind == **kind);
        SoughtShown {
            words: self.words.clone(),
            kind: self.kind.map(Kind::word),
            year: self.year,
            kinds: Kind::ALL.iter().filter(there).map(|kind| kind.word()).collect(),
            years,
            longest: LONGEST,
            found: (!self.is_empty()).then_some(found),
            chosen: visit.frame.chosen(),
        }
    }
}

impl SoughtShown {
    /// For samples.
    pub fn sample(found: Option<usize>) -> Self {
        Self {
            words: found.map_or_else(String::new, |_| "de <bakker>".to_owned()),
            kind: found.map(|_| "visit"),
            year: found.map(|_| 2026),
            kinds: vec!["visit", "talk"],
            years: vec![2026, 2025],
            longest: LONGEST,
            found,
            chosen: found.map(|_| "nl"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_word_the_kind_and_the_school_year_have_to_fit() {
        let sought = |words: &str, kind, year| Sought {
            words: words.to_owned(),
            kind,
            year,
        };
        // 31 July lies in the school year that began the August before.
        let fits = |sought: &Sought| sought.fits(Kind::Visit, date(2026, 7, 31), "Bij de Bäckerei: brood");
        for yes in [
            Sought::default(),
            sought("backerei", None, None),
            sought("BROOD bij", None, None),
            sought("", Some(Kind::Visit), Some(2025)),
        ] {
            assert!(fits(&yes), "{yes:?}");
        }
        for no in [
            sought("brood taart", None, None),
            sought("", Some(Kind::Talk), None),
            sought("", None, Some(2026)),
            sought("brood", Some(Kind::Visit), Some(2026)),
        ] {
            assert!(!fits(&no), "{no:?}");
        }
        assert!(Sought::default().is_empty() && !sought("", None, Some(2026)).is_empty());
    }
}
