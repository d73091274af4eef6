//! Dates, numbers and amounts, written the way the readers of a language write them.
//!
//! The names of months and the order of the parts are texts (`kit-month-4`, `kit-date`), so that a translator
//! can put them right; only the signs inside a number are fixed here. Arabic gets Western digits: the date and
//! the amount on the screen must look the same as on the Dutch letter in the reader's hand.
//!
//! Deliberately absent: ICU data (megabytes, for twelve names and two signs), times of day, other currencies.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::{Args, Language};

/// `1 april 2027`.
pub fn format_date(lang: &Language, date: Date) -> String {
    let month = lang.get(&format!("kit-month-{}", date.month()), &Args::NONE);
    let args = Args::NONE
        .with("day", date.day().to_string())
        .with("month", month.into_owned())
        .with("year", date.year().to_string());
    say(lang, "kit-date", &args)
}

/// `€ 1.234`, and `€ 12,50` when there are cents. `cents` counts hundredths of a euro.
pub fn format_eur(lang: &Language, cents: i64) -> String {
    let whole = group(signs(lang).0, cents.unsigned_abs() / 100);
    let amount = match cents.unsigned_abs() % 100 {
        0 => whole,
        rest => format!("{whole}{}{rest:02}", signs(lang).1),
    };
    let sign = if cents < 0 { "−" } else { "" };
    say(
        lang,
        "kit-eur",
        &Args::NONE.with("amount", format!("{sign}{amount}")),
    )
}

/// `1.234`, and `3,5` with as many decimals as asked for (at most 9).
pub fn format_number(lang: &Language, number: f64, decimals: usize) -> String {
    let plain = format!("{:.*}", decimals.min(9), number.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let mut written = whole
        .parse()
        .map_or_else(|_| whole.to_owned(), |whole| group(signs(lang).0, whole));
    if !fraction.is_empty() {
        written.push(signs(lang).1);
        written.push_str(fraction);
    }
    // What rounds to nothing has no sign: "−0" would only raise questions.
    let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    if number < 0.0 && !is_zero {
        format!("−{written}")
    } else {
        written
    }
}

/// `62%`.
pub fn format_percent(lang: &Language, percent: f64, decimals: usize) -> String {
    let number = format_number(lang, percent, decimals);
    if lang.tag() == "tr" {
        format!("%{number}")
    } else {
        format!("{number}%")
    }
}

/// `schooljaar 2026-2027`, of the year in which it begins. The isolation of the two years stays: between Arabic
/// words they would otherwise change places.
pub fn format_school_year(lang: &Language, begins: i16) -> String {
    let years = format!("{begins}-{}", begins.saturating_add(1));
    lang.get("kit-school-year", &Args::NONE.with("years", years))
        .into_owned()
}

/// `62–71`, of two ends that are already written out; one of them when they are the same.
pub fn format_range(lang: &Language, from: &str, to: &str) -> String {
    if from == to {
        return from.to_owned();
    }
    say(lang, "kit-range", &Args::NONE.with("from", from).with("to", to))
}

/// A text without isolation marks. A sentence isolates the date or amount as a whole and lays it out by its first
/// letter; with each part isolated it would find no letter, and put an Arabic date in Dutch order.
fn say(lang: &Language, key: &str, args: &Args) -> String {
    lang.get(key, args).replace(['\u{2068}', '\u{2069}'], "")
}

/// A whole number in a sentence, with a sign between thousands; none for anything else. What could be a year is written as
/// one: `2013 leerlingen` is read as well as `2.013 leerlingen`, and `schooljaar 2.026` is not.
pub(super) fn in_sentence(tag: &str, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let (whole, years) = (number.value, 1_900.0..2_100.0);
    if whole.fract() != 0.0 || !(0.0..1e15).contains(&whole) || years.contains(&whole) {
        return None;
    }
    // A whole number of at most fifteen digits.
    Some(group(signs_of(tag).0, whole as u64))
}

/// The sign between thousands and the sign before decimals.
fn signs(lang: &Language) -> (char, char) {
    signs_of(lang.tag())
}

fn signs_of(tag: &str) -> (char, char) {
    match tag {
        "en" | "ar" => (',', '.'),
        _ => ('.', ','),
    }
}

fn group(sign: char, number: u64) -> String {
    let digits = number.to_string();
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(sign);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::{OWN, TextSource, Texts};
    use super::*;

    fn all(format: impl Fn(&Language) -> String) -> Vec<String> {
        let plain = |text: String| text.replace('\u{a0}', " ");
        Texts::load(&OWN)
            .unwrap()
            .languages()
            .map(|lang| plain(format(lang)))
            .collect()
    }

    // The expectations follow the usage of the CLDR locale data for nl-NL, en-GB and tr-TR, and for Arabic the
    // months as they are named in Morocco's and Egypt's shared forms with Western digits.
    #[test]
    fn dates_are_written_out() {
        let written = all(|lang| format_date(lang, date(2027, 4, 1)));
        assert_eq!(
            written,
            ["1 april 2027", "1 April 2027", "1 Nisan 2027", "1 أبريل 2027"]
        );
    }

    #[test]
    fn amounts_have_the_signs_of_the_language() {
        assert_eq!(
            all(|lang| format_eur(lang, 123_400)),
            ["€ 1.234", "€1,234", "1.234 euro", "1,234 يورو"]
        );
        assert_eq!(
            all(|lang| format_eur(lang, 1_205)),
            ["€ 12,05", "€12.05", "12,05 euro", "12.05 يورو"]
        );
        assert_eq!(all(|lang| format_eur(lang, 0))[0], "€ 0");
        assert_eq!(all(|lang| format_eur(lang, -50))[0], "€ −0,50");
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        assert_eq!(all(|lang| format_number(lang, 1_234_567.0, 0))[0], "1.234.567");
        assert_eq!(all(|lang| format_number(lang, 999.0, 0))[0], "999");
        assert_eq!(
            all(|lang| format_number(lang, -1000.26, 1)),
            ["−1.000,3", "−1,000.3", "−1.000,3", "−1,000.3"]
        );
        assert_eq!(all(|lang| format_number(lang, -0.01, 1))[0], "0,0");
        assert_eq!(all(|lang| format_number(lang, f64::NAN, 0))[0], "NaN");
    }

    #[test]
    fn school_years_keep_their_order() {
        let written = all(|lang| format_school_year(lang, 2026));
        assert_eq!(
            written[..3],
            [
                "schooljaar 2026-2027",
                "school year 2026-2027",
                "2026-2027 okul yılı"
            ]
        );
        assert_eq!(written[3], "السنة الدراسية \u{2068}2026-2027\u{2069}");
    }

    #[test]
    fn a_number_in_a_sentence_has_its_thousands_and_a_year_has_none() {
        let said = |count: i64| {
            let texts = Texts::load(&[TextSource {
                lang: "nl",
                name: "x",
                ftl: "a = { $count } keer",
            }]);
            let texts = texts.unwrap();
            let dutch = texts.languages().next().unwrap();
            dutch.get("a", &Args::NONE.with("count", count)).into_owned()
        };
        let told = [0, 999, 2_026, 3_304, 1_234_567, -5].map(said);
        assert_eq!(
            told,
            [
                "0 keer",
                "999 keer",
                "2026 keer",
                "3.304 keer",
                "1.234.567 keer",
                "-5 keer"
            ]
        );
    }

    #[test]
    fn percentages_and_ranges() {
        assert_eq!(
            all(|lang| format_percent(lang, 62.0, 0)),
            ["62%", "62%", "%62", "62%"]
        );
        assert_eq!(all(|lang| format_range(lang, "3", "4"))[0], "3–4");
        assert_eq!(all(|lang| format_range(lang, "3", "3"))[0], "3");
    }
}
