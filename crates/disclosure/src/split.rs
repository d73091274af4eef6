//! Two parts of a group that do not overlap, such as who had something and who was offered nothing: what is between them is a third
//! part, and whoever reads both shares could reckon it.
//!
//! In a small group only the second share is told. In a larger one the first is moved by one bin where the two together would say
//! that one to four people are between, or that nobody is. Deliberately absent: more than two parts.

use crate::{Bins, PERCENT_FROM, Share, THRESHOLD};

/// What may be told of two parts of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Split {
    /// Of the first; hidden in a group that is too small for a percentage.
    pub first: Share,
    /// Of the second.
    pub second: Share,
}

impl Split {
    /// What may be told of `first` and `second` people out of `of`. Parts that are together larger than the group count as far as
    /// there are people, the first before the second.
    ///
    /// ```
    /// use disclosure::{Share, Split};
    /// let told = Split::inside(52, 20, 104);
    /// assert_eq!((told.first, told.second), (Share::Percent(50), Share::Percent(20)));
    /// ```
    pub fn inside(first: u32, second: u32, of: u32) -> Self {
        let first = first.min(of);
        let second = second.min(of - first);
        if of < PERCENT_FROM {
            return Self {
                first: Share::Hidden,
                second: Share::inside(second, of),
            };
        }
        let bins = Bins::of(of);
        let (one, other) = (bins.index(first), bins.index(second));
        Self {
            first: bins.share(moved(&bins, of, one, other)),
            second: bins.share(other),
        }
    }
}

/// The bin that the first part is told as, beside the bin of the second.
fn moved(bins: &Bins, of: u32, first: u32, second: u32) -> u32 {
    let (least, most) = bins.ends(second);
    // How many are between at least, and at most, when the first part is in a bin. Below none means that none is possible.
    let at_least = |bin: u32| i64::from(of) - i64::from(bins.ends(bin).1) - i64::from(most);
    let at_most = |bin: u32| i64::from(of) - i64::from(bins.ends(bin).0) - i64::from(least);
    let few = |many: i64| (1..i64::from(THRESHOLD)).contains(&many);
    if few(at_least(first)) {
        // With the next bin, in which there may be none.
        return first + 1;
    }
    let narrow = at_most(first) < i64::from(THRESHOLD) - 1;
    if narrow && first > 0 && !few(at_least(first - 1)) {
        // With the bin before, in which there may be more.
        return first - 1;
    }
    first
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The attacker knows the group and reads both shares, and tries every group of up to 130 people: of no part, and of nothing that
    /// is left beside one, do they learn whether anybody, or one or two or four, is in it.
    #[test]
    fn whoever_reads_both_shares_never_learns_of_fewer_than_five() {
        for of in 2 * THRESHOLD..130 {
            let mut all: BTreeMap<Split, Vec<[u32; 3]>> = BTreeMap::new();
            for first in 0..=of {
                for second in 0..=of - first {
                    let told = Split::inside(first, second, of);
                    let parts = [first, second, of - first - second];
                    all.entry(told).or_default().push(parts);
                }
            }
            for (told, possible) in all {
                for part in 0..3 {
                    let sides: [Vec<u32>; 2] = [
                        possible.iter().map(|parts| parts[part]).collect(),
                        possible.iter().map(|parts| of - parts[part]).collect(),
                    ];
                    for side in sides {
                        let few = side.iter().any(|many| *many < THRESHOLD);
                        let all = (0..THRESHOLD).all(|many| side.contains(&many));
                        assert!(all || !few, "{of} {told:?} part {part}: {side:?}");
                    }
                }
            }
        }
    }

    /// A year of thirty of whom 6 had it and 21 were offered nothing: three are between, and nobody may reckon that.
    #[test]
    fn three_who_are_between_are_not_told_apart_from_none() {
        let told = Split::inside(6, 21, 30);
        assert_eq!(told, Split::inside(9, 21, 30));
        // Half and half in a small group would say that nobody is between.
        assert_eq!(Split::inside(10, 10, 20).first, Share::Hidden);
        assert_eq!(Split::inside(10, 10, 20).second, Share::HalfOrMore);
    }

    #[test]
    fn parts_larger_than_the_group_count_as_far_as_there_are_people() {
        assert_eq!(Split::inside(50, 50, 40), Split::inside(40, 0, 40));
    }
}
