//! **Lots**: numbers that decide when something is killed. From one seed, so that who prints it can do it again; the
//! machine itself still decides what was going on at that moment.

/// SplitMix64.
pub struct Lots {
    /// Where it began.
    pub seed: u64,
    state: u64,
}

impl Lots {
    /// Lots that nobody had before.
    pub fn drawn() -> Self {
        let secret = kit::ids::secret().unwrap();
        let seed = u64::from_le_bytes(secret[..8].try_into().unwrap());
        Self { seed, state: seed }
    }

    /// A number below another.
    pub fn below(&mut self, most: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % most
    }
}
