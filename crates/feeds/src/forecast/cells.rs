//! Cells of a row by their roles.

use super::{Decimal, Mapping, Place, Role, Value};
use crate::problem::{Problems, quoted};
use crate::table::Row;

/// What makers write where they do not know.
const UNKNOWN: [&str; 9] = [
    "",
    "-",
    ".",
    "x",
    "n.b.",
    "nb",
    "n.v.t.",
    "onbekend",
    "geen gegevens",
];
/// The longest text that is kept.
const LONGEST: usize = 300;

pub(super) struct Cells<'a> {
    pub(super) row: &'a Row,
    pub(super) mapping: &'a Mapping,
    pub(super) problems: &'a mut Problems,
}

impl<'a> Cells<'a> {
    fn get(&self, role: Role) -> &'a str {
        match self.mapping.places.get(&role) {
            Some(Place::Column(name)) => {
                let cell = self.row.cells().find(|(column, _)| column == name);
                cell.map_or("", |(_, cell)| cell)
            }
            Some(Place::Always(text)) => text.trim(),
            None => "",
        }
    }

    /// The number in a role: of a spreadsheet the number itself, of a text as the mapping says that numbers are written.
    fn number(&self, role: Role) -> Option<f64> {
        let own = match self.mapping.places.get(&role) {
            Some(Place::Column(name)) => self.row.number(name),
            _ => None,
        };
        own.or_else(|| number(self.get(role), self.mapping.decimal))
    }

    pub(super) fn tell(&mut self, role: Role, reason: impl Into<String>) {
        match self.mapping.places.get(&role) {
            Some(Place::Column(name)) => self.problems.cell(self.row.line, name, reason),
            _ => self.problems.line(self.row.line, reason),
        }
    }

    pub(super) fn text(&mut self, role: Role) -> Option<String> {
        let text = self.get(role);
        if text.chars().count() > LONGEST {
            self.tell(role, format!("is langer dan {LONGEST} tekens; weggelaten"));
            return None;
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    pub(super) fn needed(&mut self, role: Role) -> Option<String> {
        let empty = self.get(role).is_empty();
        if empty {
            self.tell(role, "is leeg; overgeslagen");
        }
        self.text(role)
    }

    /// A year, or the first and the last of some: `2024-2028`, `2024 t/m 2028`.
    pub(super) fn years(&mut self) -> Option<(i16, i16)> {
        let cell = self.get(Role::Year);
        let years = years(cell);
        if years.is_none() {
            self.tell(Role::Year, format!("{} is geen jaar; overgeslagen", quoted(cell)));
        }
        years
    }

    pub(super) fn value(&mut self) -> Option<Value> {
        let cell = self.get(Role::Value);
        let word = cell.to_lowercase();
        if UNKNOWN.contains(&word.as_str()) && !self.mapping.words.contains(&word) {
            return Some(Value::Unknown);
        }
        if let Some(bound) = cell.strip_prefix('<') {
            if let Ok(bound) = bound.trim().parse() {
                return Some(Value::FewerThan(bound));
            }
        } else if let Some(number) = self.number(Role::Value) {
            return Some(Value::Number(number));
        } else if self.mapping.words.contains(&word) {
            return Some(Value::Word(word));
        }
        let reason = format!(
            "{} is geen getal en geen bekend woord; overgeslagen",
            quoted(cell)
        );
        self.tell(Role::Value, reason);
        None
    }

    /// The lowest and the highest, where they are there; nothing where they cannot be.
    pub(super) fn bounds(&mut self) -> Option<(Option<f64>, Option<f64>)> {
        let mut bound = |role| {
            let cell = self.get(role);
            let found = self.number(role);
            let known = found.is_some() || UNKNOWN.contains(&cell.to_lowercase().as_str());
            if !known {
                self.tell(role, format!("{} is geen getal; overgeslagen", quoted(cell)));
            }
            known.then_some(found)
        };
        let (low, high) = (bound(Role::Low), bound(Role::High));
        let (low, high) = (low?, high?);
        if low.zip(high).is_some_and(|(low, high)| low > high) {
            self.tell(Role::Low, "is hoger dan het hoogste; overgeslagen");
            return None;
        }
        Some((low, high))
    }
}

fn years(cell: &str) -> Option<(i16, i16)> {
    let words = cell.split(|sign: char| !sign.is_ascii_digit());
    let mut found = words.filter(|word| !word.is_empty()).map(|word| {
        let year = (word.len() == 4).then(|| word.parse().ok()).flatten();
        year.filter(|year: &i16| (1990..=2100).contains(year))
    });
    let first = found.next()??;
    let last = match found.next() {
        None => first,
        Some(last) => last?,
    };
    (found.next().is_none() && first <= last && cell.len() <= 40).then_some((first, last))
}

/// A number as people write it, with thousands apart and a sign of percent behind it. What could be two numbers is none, and nobody sets
/// thousands apart behind a nought.
pub(super) fn number(cell: &str, decimal: Decimal) -> Option<f64> {
    let cell = cell.strip_suffix('%').map_or(cell, str::trim_end);
    let (thousands, comma) = match decimal {
        Decimal::Comma => ('.', ','),
        Decimal::Point => (',', '.'),
    };
    let (sign, plain) = cell.strip_prefix('-').map_or(("", cell), |plain| ("-", plain));
    let (whole, part) = plain
        .split_once(comma)
        .map_or((plain, "0"), |(whole, part)| (whole, part));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    let mut groups = whole.split(thousands);
    let first = groups.next().filter(|first| digits(first))?;
    let rest: Vec<&str> = groups.collect();
    let apart = rest.iter().all(|group| group.len() == 3 && digits(group));
    let fits = rest.is_empty() || (first.len() <= 3 && !first.starts_with('0'));
    let sound = apart && fits && digits(part) && cell.len() <= 30;
    sound.then(|| format!("{sign}{first}{}.{part}", rest.concat()).parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        let comma = |cell| number(cell, Decimal::Comma);
        assert_eq!(comma("1.234,5"), Some(1234.5));
        assert_eq!(comma("1.234"), Some(1234.0));
        assert_eq!(comma("-0,7 %"), Some(-0.7));
        assert_eq!(comma("12"), Some(12.0));
        assert_eq!(number("1,234.5", Decimal::Point), Some(1234.5));
        assert_eq!(number("1.234", Decimal::Point), Some(1.234));
        for strange in [
            "12.5", "1234.567", "0.125", "-0.125", "1,2,3", "", ",5", "5,", "goed", "1e3", "NaN", "--1",
            "1..234",
        ] {
            assert_eq!(comma(strange), None, "{strange}");
        }
    }

    #[test]
    fn years_are_one_or_a_first_and_a_last() {
        assert_eq!(years("2028"), Some((2028, 2028)));
        assert_eq!(years("2024-2028"), Some((2024, 2028)));
        assert_eq!(years("van 2024 t/m 2028"), Some((2024, 2028)));
        for strange in [
            "",
            "28",
            "2028-2024",
            "20240101",
            "2024-28",
            "1024",
            "2024 2025 2026",
        ] {
            assert_eq!(years(strange), None, "{strange}");
        }
    }
}
