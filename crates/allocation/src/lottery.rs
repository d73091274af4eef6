//! The **lottery**: lot numbers from a seed that nobody could choose after seeing who takes part.
//!
//! Before the closing date the [`Commitment`] to a secret [`Seed`] is published; after it the seed is. Whoever has both, and the ids
//! of those who took part, can draw the lots again with any other program:
//!
//! - the commitment is SHA-256 of the bytes `allocation lottery seed v1:` followed by the 32 bytes of the seed;
//! - the number of a person is HMAC-SHA256 with the seed as its key and the id in UTF-8 as its message, of which the first eight
//!   bytes are read as a whole number, the first byte weighing most;
//! - lot 1 is the lowest number. Equal numbers, which no one will live to see, stand in the order of the bytes of their ids.
//!
//! The lot of a person does not depend on the order of the list, and numbers do not change when somebody leaves it.
//! Deliberately absent: where the seed comes from and when it is published.
//!
//! ```
//! use allocation::lottery::{Seed, check, number, order};
//! let seed = Seed([7; 32]);
//! assert!(check(&seed.commitment(), &seed));
//! let lots = order(&seed, &["noor", "sem", "amina"]);
//! assert_eq!(lots.iter().sum::<u32>(), 1 + 2 + 3);
//! assert_eq!(number(&seed, "noor") < number(&seed, "sem"), lots[0] < lots[1]);
//! ```

use std::fmt;
use std::str::FromStr;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// What stands before the seed in what is hashed, so that no commitment can be passed off as the hash of something else.
const DOMAIN: &[u8] = b"allocation lottery seed v1:";

/// 32 random bytes: secret until the closing date, public after it.
///
/// It is written as 64 hexadecimal digits. [`fmt::Debug`] tells its commitment only, because logs are read before closing dates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub [u8; 32]);

/// What is published about a seed while it is still secret. It is written as 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commitment(pub [u8; 32]);

/// A text that should be 64 hexadecimal digits and is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHex;

impl Seed {
    /// What may be published of this seed before it is revealed.
    pub fn commitment(&self) -> Commitment {
        let hash = Sha256::new().chain_update(DOMAIN).chain_update(self.0);
        Commitment(hash.finalize().into())
    }
}

/// Whether this is the seed that was committed to.
pub fn check(commitment: &Commitment, seed: &Seed) -> bool {
    seed.commitment() == *commitment
}

/// The number drawn for one person; the lower the better.
pub fn number(seed: &Seed, id: &str) -> u64 {
    numbers(seed, [id]).next().unwrap_or_default()
}

/// The numbers drawn for these persons, in their order.
pub fn numbers<'a>(seed: &Seed, ids: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = u64> {
    // A key shorter than the block of SHA-256 is by definition the same as that key with zeros behind it.
    let mut key = [0; 64];
    key[..32].copy_from_slice(&seed.0);
    let keyed = Hmac::<Sha256>::new(&key.into());
    ids.into_iter().map(move |id| {
        let code = keyed.clone().chain_update(id).finalize().into_bytes();
        code.iter()
            .take(8)
            .fold(0, |number, &byte| number << 8 | u64::from(byte))
    })
}

/// The lot of each person as people see it: 1 for the first in the draw, up to the number of persons. In the order of the ids given.
pub fn order(seed: &Seed, ids: &[&str]) -> Vec<u32> {
    let mut drawn: Vec<(u64, &str, usize)> = numbers(seed, ids.iter().copied())
        .zip(ids)
        .enumerate()
        .map(|(place, (number, id))| (number, *id, place))
        .collect();
    drawn.sort_unstable();
    let mut lots = vec![0; ids.len()];
    for (lot, (_, _, place)) in (1..).zip(drawn) {
        lots[place] = lot;
    }
    lots
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Seed(committed to as {})", self.commitment())
    }
}

impl fmt::Display for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl FromStr for Seed {
    type Err = NotHex;

    fn from_str(text: &str) -> Result<Self, NotHex> {
        read_hex(text).map(Self)
    }
}

impl FromStr for Commitment {
    type Err = NotHex;

    fn from_str(text: &str) -> Result<Self, NotHex> {
        read_hex(text).map(Self)
    }
}

impl fmt::Display for NotHex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not 64 hexadecimal digits")
    }
}

impl std::error::Error for NotHex {}

fn write_hex(f: &mut fmt::Formatter<'_>, bytes: &[u8; 32]) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

fn read_hex(text: &str) -> Result<[u8; 32], NotHex> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(NotHex);
    }
    let mut bytes = [0; 32];
    for (byte, two) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = two
            .iter()
            .filter_map(|&digit| char::from(digit).to_digit(16))
            .fold(0, |value, digit| value << 4 | digit as u8);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seed() -> Seed {
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
            .parse()
            .unwrap()
    }

    /// Expected values come from other programs: `sha256sum`, and `openssl dgst -sha256 -mac HMAC -macopt hexkey:…`.
    #[test]
    fn other_programs_draw_the_same() {
        assert_eq!(
            seed().commitment().to_string(),
            "3d2149ded448b88735d35e32fd6bd180fcc8b1ce370b55e49ba9add5a310adc1"
        );
        assert_eq!(number(&seed(), "noor"), 0xe048_bfd6_590d_183d);
        assert_eq!(number(&seed(), ""), 0xd38b_4209_6d80_f45f);
    }

    #[test]
    fn a_commitment_binds_to_one_seed() {
        let mut other = seed();
        other.0[31] ^= 1;
        assert!(check(&seed().commitment(), &seed()));
        assert!(!check(&seed().commitment(), &other));
        assert_eq!(seed().commitment().to_string().parse(), Ok(seed().commitment()));
    }

    #[test]
    fn lots_do_not_depend_on_the_order_of_the_list() {
        let ids = ["a", "b", "c", "d", "e", "f", "g"];
        let lots = order(&seed(), &ids);
        let turned: Vec<&str> = ids.iter().rev().copied().collect();
        let mut of_turned = order(&seed(), &turned);
        of_turned.reverse();
        assert_eq!(lots, of_turned);
        let mut sorted = lots;
        sorted.sort_unstable();
        assert_eq!(sorted, [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(order(&seed(), &[]), [0; 0]);
    }

    #[test]
    fn one_who_leaves_moves_the_others_up_and_past_nobody() {
        let all = order(&seed(), &["a", "b", "c", "d"]);
        let left = order(&seed(), &["a", "b", "d"]);
        for (i, j) in [(0, 1), (0, 2), (1, 2)] {
            let before = |k: usize| all[[0, 1, 3][k]];
            assert_eq!(before(i) < before(j), left[i] < left[j]);
        }
    }

    #[test]
    fn a_secret_seed_is_not_in_the_log() {
        let told = format!("{:?}", seed());
        assert!(!told.contains("0001020304"), "{told}");
        for wrong in ["", "00", &"0g".repeat(32), &"é".repeat(32), &"0".repeat(65)] {
            assert_eq!(wrong.parse::<Seed>(), Err(NotHex));
        }
    }
}
