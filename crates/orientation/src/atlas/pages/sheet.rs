//! A **sheet** of a long list: so many at once, with the way to the one before and after, and to where a letter begins. Its number stands in
//! the address.
//!
//! Deliberately absent: a list that grows while somebody scrolls. Every page has an end.

use kit::Visit;
use serde::Serialize;

/// Where one is in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// The number of this sheet, from 1.
    pub number: usize,
    /// How many sheets there are; 1 where all fits.
    pub sheets: usize,
    /// The place of the first on it, from 1.
    pub first: usize,
    /// The place of the last.
    pub last: usize,
    /// How many there are in all.
    pub all: usize,
    /// The sheet before.
    pub before: Option<String>,
    /// The sheet after.
    pub after: Option<String>,
    /// Letters, each with the sheet on which its names begin.
    pub letters: Vec<(String, String)>,
}

/// The name of the number in an address.
pub const SHEET: &str = "blad";

impl Sheet {
    /// Cuts what stands on the sheet that was asked for out of all of it. A number that is none, or too high, is the nearest that is one.
    pub fn cut<T>(all: Vec<T>, size: usize, visit: &Visit, link: impl Fn(&str) -> String) -> (Vec<T>, Sheet) {
        let asked = visit.asked(SHEET).and_then(|number| number.trim().parse().ok());
        let (count, sheets) = (all.len(), all.len().div_ceil(size).max(1));
        let number: usize = asked.unwrap_or(1).clamp(1, sheets);
        let skipped = (number - 1) * size;
        let shown: Vec<T> = all.into_iter().skip(skipped).take(size).collect();
        let to = |number: usize| link(&number.to_string());
        let sheet = Sheet {
            number,
            sheets,
            first: skipped + usize::from(!shown.is_empty()),
            last: skipped + shown.len(),
            all: count,
            before: (number > 1).then(|| to(number - 1)),
            after: (number < sheets).then(|| to(number + 1)),
            letters: Vec::new(),
        };
        (shown, sheet)
    }

    /// The same, with the letters that names begin with: their sheets are those of the first name of each.
    pub fn with_letters<'a>(
        self,
        names: impl Iterator<Item = &'a str>,
        size: usize,
        link: impl Fn(&str) -> String,
    ) -> Sheet {
        let mut letters: Vec<(String, String)> = Vec::new();
        for (at, name) in names.enumerate() {
            let Some(letter) = name.chars().next().filter(|sign| sign.is_alphabetic()) else {
                continue;
            };
            let letter = letter.to_uppercase().to_string();
            if letters.last().is_none_or(|(last, _)| *last != letter) {
                letters.push((letter, link(&(at / size + 1).to_string())));
            }
        }
        letters.dedup_by(|later, first| later.0 == first.0);
        Sheet { letters, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    fn cut(address: &str) -> (Vec<u32>, Sheet) {
        samples::with(address, |_, visit, _| {
            Sheet::cut((1..=25).collect(), 10, visit, |number| format!("?blad={number}"))
        })
    }

    #[test]
    fn a_sheet_holds_its_part_and_knows_its_neighbours() {
        let (shown, sheet) = cut("/werk/meer");
        assert_eq!(
            (shown.len(), sheet.before, sheet.after.as_deref()),
            (10, None, Some("?blad=2"))
        );
        let (shown, sheet) = cut("/werk/meer?blad=3");
        assert_eq!(shown, [21, 22, 23, 24, 25]);
        assert_eq!(
            (sheet.first, sheet.last, sheet.all, sheet.sheets),
            (21, 25, 25, 3)
        );
        assert_eq!((sheet.before.as_deref(), sheet.after), (Some("?blad=2"), None));
        for odd in ["0", "-1", "x", "4", "99999999999999999999999"] {
            let (shown, _) = cut(&format!("/werk/meer?blad={odd}"));
            assert!(!shown.is_empty(), "{odd}");
        }
        let (none, sheet) = samples::with("/werk/meer", |_, visit, _| {
            Sheet::cut(Vec::<u8>::new(), 10, visit, str::to_owned)
        });
        assert_eq!((none.len(), sheet.first, sheet.last, sheet.sheets), (0, 0, 0, 1));
    }

    #[test]
    fn a_letter_leads_to_the_sheet_on_which_its_first_name_stands() {
        let (_, sheet) = cut("/werk/meer");
        let names = ["'s avonds", "arts", "Bakker", "bode", "boer", "clown"];
        let sheet = sheet.with_letters(names.into_iter(), 2, str::to_owned);
        let told: Vec<(&str, &str)> = sheet
            .letters
            .iter()
            .map(|(one, to)| (one.as_str(), to.as_str()))
            .collect();
        assert_eq!(told, [("A", "1"), ("B", "2"), ("C", "3")]);
    }
}
