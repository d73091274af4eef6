//! The dates of a decision moment that are still to come, each with the words for what it is: the day on which a school has to
//! say something is not the day before which somebody has to apply.

use jiff::civil::Date;
use kit::facts::date_words;
use kit::texts::Language;
use pathways::moments::Moment;
use serde::Serialize;

/// A date in words.
#[derive(Clone, Debug, Serialize)]
pub struct DateShown {
    /// The day, or the last day of a period.
    pub day: Date,
    /// What it is.
    pub what: String,
}

/// The dates that have not passed, in order.
pub fn ahead(lang: &Language, moment: &Moment<'_>, today: Date) -> Vec<DateShown> {
    let coming = moment.dates.iter().filter(|dated| dated.day >= today);
    coming
        .map(|dated| DateShown {
            day: dated.day,
            what: date_words(lang, &dated.id).map_or_else(String::new, |words| words.text.into_owned()),
        })
        .collect()
}

/// For samples.
pub fn sample(day: Date, what: &str) -> DateShown {
    DateShown {
        day,
        what: what.to_owned(),
    }
}
