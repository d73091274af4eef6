//! What of a count on a small group may be told **inside** a school, so that nobody learns anything of one person.
//!
//! A *part* of a group is told as a [`Share`]: a percentage where there are enough people on both sides of it, words where the group
//! is small or nearly all of it stands on one side, and nothing where it is so small that any word would name somebody. The
//! thresholds are those of `docs/decisions/0016`: 5 inside a school, percentages from 30 people up, and "nearly all" from 90 %.
//!
//! Shares of one day are safe against each other as long as their groups do not overlap in part; whoever publishes also takes care
//! that two days are far enough apart. Deliberately absent: what leaves a school. That asks noise and suppression over whole tables.

/// Fewer people than this on one side are never told apart from none.
pub const THRESHOLD: u32 = 5;
/// From so many people on a percentage is told.
pub const PERCENT_FROM: u32 = 30;
/// Percentages are told in steps of so many.
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
    /// About this percentage: a multiple of [`STEP`], more than 10 and less than 90.
    Percent(u8),
    /// Nearly everybody, or everybody.
    NearlyEverybody,
}

impl Share {
    /// What may be told of `part` people out of `of`. A part that is larger than its group counts as the group.
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
            return Self::in_words(part, of);
        }
        // Who is few is nearly nobody here, whatever the percentage.
        if part < THRESHOLD || part * 100 <= of * (100 - NEARLY_ALL) {
            return Self::NearlyNobody;
        }
        if of - part < THRESHOLD || part * 100 >= of * NEARLY_ALL {
            return Self::NearlyEverybody;
        }
        let steps = (part * 100 + of * STEP / 2) / (of * STEP);
        let percent = (steps * STEP).clamp(100 - NEARLY_ALL + STEP, NEARLY_ALL - STEP);
        Self::Percent(u8::try_from(percent).unwrap_or(50))
    }

    /// Two words for four kinds of small groups, each true of at least [`THRESHOLD`] different counts.
    fn in_words(part: u32, of: u32) -> Self {
        if part * 2 < of {
            Self::LessThanHalf
        } else {
            Self::HalfOrMore
        }
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

    /// The attacker tries every group of up to 600 people: no share says whether anybody, or one or two or four, is on a side.
    #[test]
    fn whoever_knows_the_group_never_learns_of_fewer_than_five() {
        for of in 0..600 {
            for (share, parts) in possible(of) {
                let few = |side: u32| side < THRESHOLD;
                let low = parts.iter().any(|part| few(*part));
                let high = parts.iter().any(|part| few(of - part));
                if low {
                    assert!(
                        (0..THRESHOLD.min(of + 1)).all(|part| parts.contains(&part)),
                        "{of} {share:?}"
                    );
                }
                if high {
                    let side = |left: u32| parts.contains(&(of - left));
                    assert!((0..THRESHOLD.min(of + 1)).all(side), "{of} {share:?}");
                }
                assert!(
                    parts.len() > 1 || !low && !high || of == 0,
                    "{of} {share:?} {parts:?}"
                );
            }
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
        // 5 of 30 is 16.7 %, and the nearest step is 15; 26 of 30 leaves four, who are nearly nobody too.
        assert_eq!(Share::inside(5, 30), Share::Percent(15));
        assert_eq!(Share::inside(26, 30), Share::NearlyEverybody);
        assert_eq!(Share::inside(9, 9), Share::Hidden);
        assert_eq!(Share::inside(40, 20), Share::HalfOrMore);
    }

    proptest! {
        #[test]
        fn a_percentage_is_never_further_off_than_a_step(part in 0_u32..5_000, of in 30_u32..5_000) {
            if let Share::Percent(percent) = Share::inside(part, of) {
                let exact = f64::from(part.min(of)) * 100.0 / f64::from(of);
                prop_assert!((exact - f64::from(percent)).abs() <= f64::from(STEP));
                prop_assert!((15..=85).contains(&percent) && u32::from(percent).is_multiple_of(STEP));
            }
        }
    }
}
