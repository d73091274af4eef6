//! What of a count on a small group may be told **inside** a school, so that nobody learns anything of one person.
//!
//! A *part* of a group is told as a [`Share`]: a percentage where there are enough people on both sides of it, a word where the group
//! is small or nearly all of it stands on one side, and nothing where it is so small that any word would name somebody. Two parts
//! that do not overlap are a [`Split`]: what is left between them is a third part, and is guarded as they are. The thresholds are
//! those of `docs/decisions/0016`: 5 inside a school, percentages from 30 people up, and "nearly all" from 90 %.
//!
//! Shares of one day are safe against each other as long as their groups do not overlap in part; whoever publishes also takes care
//! that two days are far enough apart. Parts that are small beside their group are told as [`counts`] in steps of five. Deliberately
//! absent: what leaves a school. That asks noise and suppression over whole tables.

mod counts;
mod split;

pub use counts::{Count, counts};
pub use split::Split;

/// Fewer people than this on one side are never told apart from none.
pub const THRESHOLD: u32 = 5;
/// From so many people on a percentage is told.
pub const PERCENT_FROM: u32 = 30;
/// Percentages are multiples of this, and one of them stands for at least so many hundredths of a group.
pub const STEP: u32 = 5;
/// From this percentage on it is nearly all, and up to 100 less this, nearly nobody.
pub const NEARLY_ALL: u32 = 90;

/// What may be told of a part of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Share {
    /// Nothing: the group is too small.
    Hidden,
    /// Nearly nobody, or nobody.
    NearlyNobody,
    /// Fewer than half, in a group too small for a percentage.
    LessThanHalf,
    /// Half or more, in a group too small for a percentage.
    HalfOrMore,
    /// About this percentage: a multiple of [`STEP`] for at least [`THRESHOLD`] different counts.
    Percent(u8),
    /// Nearly everybody, or everybody.
    NearlyEverybody,
}

impl Share {
    /// What may be told of `part` people out of `of`, if nothing else is told of them. A part that is larger than its group counts as
    /// the group.
    ///
    /// ```
    /// use disclosure::Share;
    /// assert_eq!(Share::inside(3, 8), Share::Hidden);
    /// assert_eq!(Share::inside(52, 104), Share::Percent(50));
    /// assert_eq!(Share::inside(103, 104), Share::NearlyEverybody);
    /// ```
    pub fn inside(part: u32, of: u32) -> Self {
        let part = part.min(of);
        if of < 2 * THRESHOLD {
            return Self::Hidden;
        }
        if of < PERCENT_FROM {
            // Two words for four kinds of small groups, each true of at least five different counts.
            return if part * 2 < of {
                Self::LessThanHalf
            } else {
                Self::HalfOrMore
            };
        }
        let bins = Bins::of(of);
        bins.share(bins.index(part))
    }

    /// The word for it, with the percentage behind it where it has one.
    pub fn word(self) -> String {
        match self {
            Self::Hidden => "hidden".to_owned(),
            Self::NearlyNobody => "nearly-nobody".to_owned(),
            Self::LessThanHalf => "less-than-half".to_owned(),
            Self::HalfOrMore => "half-or-more".to_owned(),
            Self::Percent(percent) => format!("percent-{percent}"),
            Self::NearlyEverybody => "nearly-everybody".to_owned(),
        }
    }

    /// The share of a word; none for a word that is no share.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "hidden" => Self::Hidden,
            "nearly-nobody" => Self::NearlyNobody,
            "less-than-half" => Self::LessThanHalf,
            "half-or-more" => Self::HalfOrMore,
            "nearly-everybody" => Self::NearlyEverybody,
            other => Self::Percent(other.strip_prefix("percent-")?.parse().ok()?),
        })
    }
}

/// The counts of a group of at least [`PERCENT_FROM`], in bins that are told as one: nearly nobody, percentages, nearly everybody.
pub(crate) struct Bins {
    of: u32,
    /// The last count that is nearly nobody, and the first that is nearly everybody.
    few: u32,
    most: u32,
    /// How many bins lie between.
    between: u32,
}

impl Bins {
    pub fn of(of: u32) -> Self {
        let tenth = of * (100 - NEARLY_ALL) / 100;
        let few = tenth.max(THRESHOLD - 1);
        let most = of - few;
        let width = THRESHOLD.max((of * STEP).div_ceil(100));
        let middle = most - few - 1;
        Self {
            of,
            few,
            most,
            between: (middle / width).max(1),
        }
    }

    /// The bin that a count is in: 0 is nearly nobody, the last is nearly everybody.
    pub fn index(&self, part: u32) -> u32 {
        if part <= self.few {
            0
        } else if part >= self.most {
            self.last()
        } else {
            let middle = self.most - self.few - 1;
            1 + (part - self.few - 1) * self.between / middle
        }
    }

    pub const fn last(&self) -> u32 {
        self.between + 1
    }

    /// The lowest and the highest count of a bin.
    pub fn ends(&self, index: u32) -> (u32, u32) {
        if index == 0 {
            return (0, self.few);
        }
        if index >= self.last() {
            return (self.most, self.of);
        }
        let middle = self.most - self.few - 1;
        let first = |bin: u32| self.few + 1 + (bin * middle).div_ceil(self.between);
        (first(index - 1), first(index) - 1)
    }

    pub fn share(&self, index: u32) -> Share {
        if index == 0 {
            return Share::NearlyNobody;
        }
        if index >= self.last() {
            return Share::NearlyEverybody;
        }
        let (low, high) = self.ends(index);
        // The middle of the bin in hundredths, to the nearest step.
        let steps = ((low + high) * 100 + self.of * STEP) / (2 * self.of * STEP);
        Share::Percent(u8::try_from(steps * STEP).unwrap_or(50))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// Which counts an attacker has to think of who sees the share and knows how many people there are.
    fn possible(of: u32) -> BTreeMap<Share, Vec<u32>> {
        let mut all: BTreeMap<Share, Vec<u32>> = BTreeMap::new();
        for part in 0..=of {
            all.entry(Share::inside(part, of)).or_default().push(part);
        }
        all
    }

    /// The attacker tries every group of up to 600 people: no share says whether anybody, or one or two or four, is on a side, and no
    /// share stands for fewer than five counts.
    #[test]
    fn whoever_knows_the_group_never_learns_of_fewer_than_five() {
        for of in 2 * THRESHOLD..600 {
            for (share, parts) in possible(of) {
                assert!(parts.len() >= THRESHOLD as usize, "{of} {share:?} {parts:?}");
                for side in [parts.clone(), parts.iter().map(|part| of - part).collect()] {
                    let few = side.iter().any(|many| *many < THRESHOLD);
                    let all = (0..THRESHOLD).all(|many| side.contains(&many));
                    assert!(all || !few, "{of} {share:?}");
                }
            }
        }
    }

    #[test]
    fn bins_hold_every_count_once_and_percentages_differ() {
        for of in PERCENT_FROM..1_500 {
            let bins = Bins::of(of);
            let mut next = 0;
            for index in 0..=bins.last() {
                let (low, high) = bins.ends(index);
                assert_eq!(low, next, "{of} {index}");
                assert!(high >= low + THRESHOLD - 1, "{of} {index}");
                assert!((low..=high).all(|part| bins.index(part) == index), "{of} {index}");
                next = high + 1;
            }
            assert_eq!(next, of + 1);
            let shares: Vec<Share> = (0..=bins.last()).map(|index| bins.share(index)).collect();
            assert!(shares.windows(2).all(|pair| pair[0] < pair[1]), "{of} {shares:?}");
        }
    }

    /// One person who joins a side moves a share by one step at most, and mostly not at all.
    #[test]
    fn shares_go_up_with_the_part() {
        for of in 0..300 {
            let shares: Vec<Share> = (0..=of).map(|part| Share::inside(part, of)).collect();
            assert!(shares.is_sorted(), "{of}");
        }
    }

    #[test]
    fn a_class_is_told_in_words_and_a_year_in_percent() {
        assert_eq!(Share::inside(0, 24), Share::LessThanHalf);
        assert_eq!(Share::inside(12, 24), Share::HalfOrMore);
        assert_eq!(Share::inside(24, 24), Share::HalfOrMore);
        assert_eq!(Share::inside(4, 30), Share::NearlyNobody);
        // Of 30 people the counts 5 to 25 are 21, in four bins of five or six: 5-10, 11-15, 16-20 and 21-25. The middle of the first
        // is 7.5, which is 25 %.
        assert_eq!(Share::inside(5, 30), Share::Percent(25));
        assert_eq!(Share::inside(10, 30), Share::Percent(25));
        assert_eq!(Share::inside(26, 30), Share::NearlyEverybody);
        assert_eq!(Share::inside(9, 9), Share::Hidden);
        assert_eq!(Share::inside(40, 20), Share::HalfOrMore);
    }

    #[test]
    fn every_share_comes_back_from_its_word() {
        let shares = [
            Share::Hidden,
            Share::NearlyNobody,
            Share::LessThanHalf,
            Share::HalfOrMore,
            Share::Percent(35),
            Share::NearlyEverybody,
        ];
        for share in shares {
            assert_eq!(Share::from_word(&share.word()), Some(share));
        }
        assert_eq!(Share::from_word("percent-"), None);
        assert_eq!(Share::from_word("iets"), None);
    }

    proptest! {
        /// A percentage is the middle of its bin, rounded: half a bin and half a step off at most.
        #[test]
        fn a_percentage_is_never_far_off(part in 0_u32..5_000, of in 30_u32..5_000) {
            if let Share::Percent(percent) = Share::inside(part, of) {
                let exact = f64::from(part.min(of)) * 100.0 / f64::from(of);
                let (low, high) = Bins::of(of).ends(Bins::of(of).index(part.min(of)));
                let half = f64::from(high - low) * 50.0 / f64::from(of);
                prop_assert!((exact - f64::from(percent)).abs() <= half + f64::from(STEP) / 2.0 + 1e-9);
                prop_assert!((10..=90).contains(&percent) && u32::from(percent).is_multiple_of(STEP));
            }
        }
    }
}
