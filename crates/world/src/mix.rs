//! **Mixing**: what is not written down about somebody follows from a number by a fixed function, so that every run gives the
//! same bytes, and taking one class away changes nobody in the others.
//!
//! Deliberately absent: lots. Nothing here is drawn.

use std::collections::HashSet;

use crate::fault::Fault;
use crate::rows::NameRows;

/// What is being asked of a number; each question has its own answer.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    Birthday = 1,
    Older,
    HasProfile,
    Profile,
    ExtraSubject,
    Homes,
    FamilyName,
    Tier,
    Bond,
}

/// The finaliser of SplitMix64: close numbers come out far apart.
pub(crate) fn mix(number: u64, ask: Ask) -> u64 {
    let mut z = number.wrapping_add(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(ask as u64));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// The same, below a bound.
pub(crate) fn below(bound: u64, number: u64, ask: Ask) -> u64 {
    mix(number, ask) % bound.max(1)
}

/// A step over the pairs of given and family name. It is a prime, and no list is so long that it divides their number; so every
/// number below that gets a pair of its own. It is also close to the golden section of the 18,000 pairs there are, so that a given
/// name hardly comes back within a class.
const STRIDE: u64 = 11_131;

/// The lists of names.
pub(crate) struct Names {
    rows: NameRows,
    pairs: u64,
}

impl Names {
    pub(crate) fn new(rows: NameRows) -> Result<Names, Fault> {
        let given: HashSet<&str> = rows.given.iter().map(String::as_str).collect();
        let family: HashSet<&[String; 2]> = rows.family.iter().collect();
        if given.len() != rows.given.len() || family.len() != rows.family.len() {
            return Err(Fault::new("names.toml", "says a name twice"));
        }
        let pairs = given.len() as u64 * family.len() as u64;
        if pairs <= STRIDE {
            return Err(Fault::new("names.toml", "has too few names"));
        }
        Ok(Names { rows, pairs })
    }

    /// The full name of a number: given name, prefix, family name.
    pub(crate) fn of(&self, number: u64) -> [&str; 3] {
        let many = self.rows.family.len() as u64;
        let pair = (number * STRIDE) % self.pairs;
        // Both are below the length of their list.
        let (given, family) = ((pair / many) as usize, (pair % many) as usize);
        let [prefix, family] = &self.rows.family[family];
        [&self.rows.given[given], prefix, family]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mixing_is_that_of_splitmix64() {
        // The first output of SplitMix64 from seed 0, as its authors publish it; `Birthday` adds the golden gamma once.
        assert_eq!(mix(0, Ask::Birthday), 0xE220_A839_7B1D_CDAF);
    }

    #[test]
    fn every_number_has_a_name_of_its_own() {
        let names = crate::read::names().unwrap();
        let all: HashSet<[&str; 3]> = (0..names.pairs).map(|number| names.of(number)).collect();
        assert_eq!(all.len() as u64, names.pairs);
    }
}
