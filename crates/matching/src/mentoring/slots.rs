//! **Slots**: the parts of a week in which somebody can meet, as 21 bits: seven days of three parts.
//!
//! Deliberately absent: hours. Two who share an afternoon find the hour themselves.

use serde::Serialize;

use crate::words::words;

words! {
    /// A part of a day.
    Part {
        /// Until noon.
        Morning = "morning",
        /// Until six.
        Afternoon = "afternoon",
        /// After six.
        Evening = "evening",
    }
}

/// Days of a week, Monday first, in words that texts and forms have.
pub const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// When somebody can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slots(u32);

impl Slots {
    const ALL: u32 = (1 << 21) - 1;

    /// From the bits of a row; those that mean nothing are left out.
    pub fn from_bits(bits: i64) -> Self {
        Self(u32::try_from(bits).unwrap_or(0) & Self::ALL)
    }

    /// For a row.
    pub fn bits(self) -> i64 {
        i64::from(self.0)
    }

    /// From words such as `mo-morning`; a word that nobody knows is none.
    pub fn from_words<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        Self(words.filter_map(bit).fold(0, |bits, bit| bits | bit))
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether both can at some time.
    pub fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// How many.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The whole week, for a page.
    pub fn shown(self) -> Vec<DayShown> {
        let part = |day: &str, part: &Part| {
            let word = format!("{day}-{}", part.word());
            let chosen = bit(&word).is_some_and(|bit| self.0 & bit != 0);
            SlotShown {
                word,
                part: part.word(),
                chosen,
            }
        };
        let day = |day: &&'static str| DayShown {
            day,
            parts: Part::ALL.iter().map(|one| part(day, one)).collect(),
        };
        DAYS.iter().map(day).collect()
    }
}

fn bit(word: &str) -> Option<u32> {
    let (day, part) = word.split_once('-')?;
    let day = DAYS.iter().position(|known| *known == day)?;
    let part = Part::ALL.iter().position(|known| known.word() == part)?;
    Some(1 << (day * Part::ALL.len() + part))
}

/// A day on a page.
#[derive(Clone, Debug, Serialize)]
pub struct DayShown {
    day: &'static str,
    parts: Vec<SlotShown>,
}

/// A part of a day on a page.
#[derive(Clone, Debug, Serialize)]
pub struct SlotShown {
    word: String,
    part: &'static str,
    chosen: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_has_twenty_one_parts_and_each_is_a_bit_of_its_own() {
        let words: Vec<String> = Slots::default()
            .shown()
            .into_iter()
            .flat_map(|day| day.parts.into_iter().map(|part| part.word))
            .collect();
        assert_eq!(words.len(), 21);
        for (at, word) in words.iter().enumerate() {
            assert_eq!(
                Slots::from_words([word.as_str()].into_iter()).bits(),
                1 << at,
                "{word}"
            );
        }
        // Monday evening is the third, and Sunday evening the last.
        assert_eq!(Slots::from_words(["mo-evening"].into_iter()).bits(), 4);
        assert_eq!(Slots::from_words(["su-evening"].into_iter()).bits(), 1_048_576);
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        let words = ["mo", "mo-night", "xx-morning", "", "we-evening", "we-evening"];
        assert_eq!(Slots::from_words(words.into_iter()).count(), 1);
        assert_eq!(Slots::from_bits(-1), Slots::default());
        assert_eq!(Slots::from_bits(i64::MAX), Slots::default());
        assert_eq!(Slots::from_bits((1 << 21) + 1).bits(), 1);
        let (one, other) = (Slots::from_bits(5), Slots::from_bits(4));
        assert!(one.meet(other) && !one.meet(Slots::from_bits(2)) && !Slots::default().meet(one));
    }
}
