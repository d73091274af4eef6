//! A **lot**: where nothing speaks for one occupation over another, a number out of seed and id decides.
//!
//! The same seed gives the same lots on every machine. Deliberately absent: secrecy. Nobody gains from steering a list of
//! suggestions, so that a short mixing function is enough here; what divides places among people is `allocation`.

/// The lot of an id under a seed.
pub(crate) fn lot(seed: u64, id: &str) -> u64 {
    // FNV-1a over the letters, then the finisher of splitmix64, without which ids that differ in their last letter lie together.
    let hash = id.bytes().fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::lot;

    #[test]
    fn a_lot_depends_on_seed_and_id_alone() {
        assert_eq!(lot(7, "kok"), lot(7, "kok"));
        assert_ne!(lot(7, "kok"), lot(8, "kok"));
        assert_ne!(lot(7, "kok"), lot(7, "kop"));
    }
}
