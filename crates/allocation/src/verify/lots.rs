//! The **lots**, drawn once more: HMAC written out as RFC 2104 has it, over SHA-256.

use sha2::{Digest as _, Sha256};

use super::parts::in_parts;
use crate::hands::Hands;
use crate::lottery::{Commitment, Seed};

/// Is the hash of the seed what was published?
pub(super) fn is_committed(seed: &Seed, commitment: &Commitment) -> bool {
    let mut text = b"allocation lottery seed v1:".to_vec();
    text.extend(seed.0);
    Sha256::digest(&text).as_slice() == commitment.0
}

/// The lot of everybody from 1: by the first eight bytes of the keyed hash of the id, then by the bytes of the id.
pub(super) fn lots<'a>(
    seed: &Seed,
    many: usize,
    id: impl Fn(usize) -> &'a str + Sync,
    hands: &dyn Hands,
) -> Vec<u32> {
    let keyed = |pad: u8| {
        let mut block = [pad; 64];
        for (byte, key) in block.iter_mut().zip(seed.0) {
            *byte ^= key;
        }
        Sha256::new().chain_update(block)
    };
    let (inner, outer) = (keyed(0x36), keyed(0x5c));
    let numbers: Vec<u64> = in_parts(hands, many, |range| {
        let number = |who| {
            let within = inner.clone().chain_update(id(who)).finalize();
            let code = outer.clone().chain_update(within).finalize();
            let mut first = [0; 8];
            first.iter_mut().zip(code).for_each(|(to, from)| *to = from);
            u64::from_be_bytes(first)
        };
        range.map(number).collect()
    });
    let mut order: Vec<usize> = (0..many).collect();
    order.sort_by(|&a, &b| numbers[a].cmp(&numbers[b]).then_with(|| id(a).cmp(id(b))));
    let mut lots = vec![0; many];
    for (lot, who) in (1..).zip(order) {
        lots[who] = lot;
    }
    lots
}

/// Who has no lot between 1 and the number of people, or one that somebody before has.
pub(super) fn not_drawn(lots: &[u32]) -> Vec<u32> {
    let mut seen = vec![false; lots.len() + 1];
    seen[0] = true;
    let is_wrong = |lot: u32| {
        seen.get_mut(lot as usize)
            .is_none_or(|seen| std::mem::replace(seen, true))
    };
    let wrong: Vec<bool> = lots.iter().copied().map(is_wrong).collect();
    (0..).zip(wrong).filter(|one| one.1).map(|one| one.0).collect()
}
