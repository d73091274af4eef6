//! A **ranking**: how offers put applicants in a row, as keys that compare quickly and lead back to the applicant.
//!
//! Here an applicant is her lot, the first being 0. Deliberately absent: equal keys. The lot is part of each key.

use super::super::drawn::Drawn;
use super::super::instance::Choice;
use super::super::turn::Turn;

/// Makes keys; the smaller goes first.
pub trait Ranking {
    /// A key.
    type Key: Copy + Ord + Default;

    /// Where the applicant with a lot stands at the offer of a choice of hers.
    fn key(&self, lot: u32, choice: Choice) -> Self::Key;

    /// The lot in a key.
    fn lot(&self, key: Self::Key) -> u32;
}

/// Class, then lot: in 32 bits, so that the keys of a city fit in the cache of one core.
pub struct OneLottery;

impl Ranking for OneLottery {
    type Key = u32;

    fn key(&self, lot: u32, choice: Choice) -> u32 {
        let class = choice.class();
        Turn { class, lot: lot + 1 }.packed()
    }

    fn lot(&self, key: u32) -> u32 {
        Turn::unpacked(key).lot - 1
    }
}

/// Class, then a number that each offer draws for itself from the number of the applicant. It serves to compare mechanisms only,
/// which is why its draw is a plain mixing of bits ([`mixed`]) and no keyed hash.
pub struct ManyLotteries<'a>(pub &'a Drawn<'a>);

impl Ranking for ManyLotteries<'_> {
    type Key = (u64, u32);

    fn key(&self, lot: u32, choice: Choice) -> (u64, u32) {
        let number = mixed(self.0.number(self.0.holder(lot)), choice.offer().0);
        (u64::from(choice.class()) << 62 | number >> 2, lot)
    }

    fn lot(&self, key: (u64, u32)) -> u32 {
        key.1
    }
}

/// The finaliser of SplitMix64 over a number and an offer.
fn mixed(number: u64, offer: u32) -> u64 {
    let mut z = number ^ (u64::from(offer) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}
