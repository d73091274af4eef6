//! A cost: a few small whole numbers, packed in one machine word.
//!
//! Lane 0 is the time of a step in half-years and stands highest in the word, so that comparing two words
//! compares two costs lexicographically. The top bit of every 16-bit lane is a guard: it is zero in a cost,
//! so that a sum of two lanes cannot reach the next lane, and one subtraction tells whether a cost is at most
//! another in every lane.

use std::fmt;

/// The largest value of one lane; the bit above it is the guard.
pub const LANE_MAX: u16 = 0x7FFF;

/// A vector of small whole numbers that is added along a path; less is better in every lane.
///
/// `Ord` is the lexicographic order of the lanes, lane 0 first.
pub trait Cost: Copy + Ord + fmt::Debug + Send + Sync + 'static {
    /// The lanes unpacked.
    type Lanes: Copy + AsRef<[u16]> + AsMut<[u16]> + PartialEq + fmt::Debug;
    /// How many lanes there are.
    const LANES: usize;
    /// Zero in every lane.
    const ZERO: Self;

    /// Packs the lanes; nothing when one of them is above [`LANE_MAX`].
    fn from_lanes(lanes: Self::Lanes) -> Option<Self>;

    /// Unpacks the lanes.
    fn lanes(self) -> Self::Lanes;

    /// Adds lane by lane; nothing when one sum would be above [`LANE_MAX`].
    ///
    /// Checked rather than saturating: saturation would make two different costs equal, and a label that was
    /// dropped because another was strictly better would no longer have been worth dropping.
    fn plus(self, step: Self) -> Option<Self>;

    /// Whether this cost is at most `other` in every lane, equality included.
    fn dominates(self, other: Self) -> bool;

    /// Whether the two costs differ in at least one lane of `mask`.
    fn differs(self, other: Self, mask: Self) -> bool;

    /// The cost that is [`LANE_MAX`] in the lanes of the set and zero in the others; lanes that do not exist
    /// are left out.
    fn mask(set: LaneSet) -> Self;

    /// Lane 0.
    fn time(self) -> u16;
}

/// A set of lanes, by number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct LaneSet(u8);

impl LaneSet {
    /// Every lane.
    pub const ALL: LaneSet = LaneSet(u8::MAX);

    /// The set of these lanes; a number above 7 names no lane and is left out.
    #[must_use]
    pub const fn of(lanes: &[usize]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < lanes.len() {
            if lanes[at] < 8 {
                bits |= 1 << lanes[at];
            }
            at += 1;
        }
        Self(bits)
    }

    /// Whether the lane is in the set.
    #[must_use]
    pub const fn has(self, lane: usize) -> bool {
        lane < 8 && self.0 >> lane & 1 == 1
    }

    /// The lanes of either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Writes one packed cost type; both differ only in the word and in the number of lanes.
macro_rules! packed {
    ($(#[$doc:meta])* $name:ident, $word:ty, $lanes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name($word);

        impl $name {
            const GUARD: $word = {
                let (mut word, mut lane) = (0, 0);
                while lane < $lanes {
                    word |= 1 << (16 * lane + 15);
                    lane += 1;
                }
                word
            };

            const fn shift(lane: usize) -> u32 {
                16 * ($lanes - 1 - lane as u32)
            }

            /// The packed word, lane 0 highest.
            #[must_use]
            pub const fn word(self) -> $word {
                self.0
            }

            /// The value of one lane; zero for a lane that does not exist.
            #[must_use]
            pub const fn lane(self, lane: usize) -> u16 {
                if lane < $lanes { (self.0 >> Self::shift(lane)) as u16 } else { 0 }
            }
        }

        impl Cost for $name {
            type Lanes = [u16; $lanes];
            const LANES: usize = $lanes;
            const ZERO: Self = Self(0);

            fn from_lanes(lanes: Self::Lanes) -> Option<Self> {
                let fits = lanes.iter().all(|&lane| lane <= LANE_MAX);
                fits.then(|| Self(lanes.iter().fold(0, |word, &lane| word << 16 | <$word>::from(lane))))
            }

            fn lanes(self) -> Self::Lanes {
                std::array::from_fn(|lane| self.lane(lane))
            }

            #[inline]
            fn plus(self, step: Self) -> Option<Self> {
                // Two lanes below 2^15 add up to less than 2^16: nothing leaves the lane, the guard bit tells
                // the rest.
                let sum = self.0.wrapping_add(step.0);
                (sum & Self::GUARD == 0).then_some(Self(sum))
            }

            #[inline]
            fn dominates(self, other: Self) -> bool {
                // With the guard set, a lane of `other` can lend to itself: its guard survives exactly when
                // ours is no more.
                (other.0 | Self::GUARD).wrapping_sub(self.0) & Self::GUARD == Self::GUARD
            }

            #[inline]
            fn differs(self, other: Self, mask: Self) -> bool {
                (self.0 ^ other.0) & mask.0 != 0
            }

            fn mask(set: LaneSet) -> Self {
                let inside = (0..$lanes).filter(|&lane| set.has(lane));
                Self(inside.fold(0, |word, lane| word | <$word>::from(LANE_MAX) << Self::shift(lane)))
            }

            #[inline]
            fn time(self) -> u16 {
                self.lane(0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}{:?}", stringify!($name), self.lanes())
            }
        }
    };
}

packed!(
    /// Four lanes in 64 bits.
    Cost4, u64, 4
);
packed!(
    /// Eight lanes in 128 bits.
    Cost8, u128, 8
);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Small numbers and numbers at the edge, since random ones rarely meet a carry.
    fn lane() -> impl Strategy<Value = u16> {
        prop_oneof![0u16..4, 0u16..=LANE_MAX, LANE_MAX - 3..=LANE_MAX]
    }

    fn agrees_with_plain_lanes<C: Cost>(a: C::Lanes, b: C::Lanes) -> Result<(), TestCaseError> {
        let (Some(x), Some(y)) = (C::from_lanes(a), C::from_lanes(b)) else {
            return Err(TestCaseError::fail("lanes within bounds are refused"));
        };
        let pairs = || a.as_ref().iter().zip(b.as_ref());
        prop_assert_eq!(x.lanes(), a);
        prop_assert_eq!(x.time(), a.as_ref()[0]);
        prop_assert_eq!(x.dominates(y), pairs().all(|(p, q)| p <= q));
        prop_assert_eq!(x.cmp(&y), a.as_ref().cmp(b.as_ref()));
        for set in [
            LaneSet::ALL,
            LaneSet::of(&[0]),
            LaneSet::of(&[1, 3]),
            LaneSet::of(&[2, 7, 900]),
        ] {
            let plain = pairs().enumerate().any(|(at, (p, q))| set.has(at) && p != q);
            prop_assert_eq!(x.differs(y, C::mask(set)), plain);
        }
        let sums: Vec<u32> = pairs().map(|(&p, &q)| u32::from(p) + u32::from(q)).collect();
        match x.plus(y) {
            None => prop_assert!(sums.iter().any(|&sum| sum > u32::from(LANE_MAX))),
            Some(sum) => {
                let got: Vec<u32> = sum.lanes().as_ref().iter().map(|&lane| u32::from(lane)).collect();
                prop_assert_eq!(got, sums);
                prop_assert!(sum.lanes().as_ref().iter().all(|&lane| lane <= LANE_MAX));
            }
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn four_lanes_do_what_plain_numbers_do(
            a in prop::array::uniform4(lane()),
            b in prop::array::uniform4(lane()),
        ) {
            agrees_with_plain_lanes::<Cost4>(a, b)?;
        }

        #[test]
        fn eight_lanes_do_what_plain_numbers_do(
            a in prop::array::uniform8(lane()),
            b in prop::array::uniform8(lane()),
        ) {
            agrees_with_plain_lanes::<Cost8>(a, b)?;
        }
    }

    #[test]
    fn a_lane_of_fifteen_bits_is_the_most() {
        assert!(Cost4::from_lanes([0, LANE_MAX, 0, 0]).is_some());
        assert_eq!(Cost4::from_lanes([0, LANE_MAX + 1, 0, 0]), None);
        assert_eq!(Cost8::from_lanes([0, 0, 0, 0, 0, 0, 0, u16::MAX]), None);
    }

    #[test]
    fn a_sum_beyond_a_lane_is_refused_and_never_wraps() {
        let most = Cost4::from_lanes([0, 0, LANE_MAX, 0]).unwrap();
        let one = Cost4::from_lanes([0, 0, 1, 0]).unwrap();
        assert_eq!(most.plus(one), None);
        assert_eq!(most.plus(Cost4::ZERO), Some(most));
    }

    #[test]
    fn the_word_is_lane_zero_first() {
        let cost = Cost4::from_lanes([1, 2, 3, 4]).unwrap();
        assert_eq!(cost.word(), 0x0001_0002_0003_0004);
        assert_eq!((cost.lane(0), cost.lane(3), cost.lane(4)), (1, 4, 0));
        assert_eq!(format!("{cost:?}"), "Cost4[1, 2, 3, 4]");
    }
}
