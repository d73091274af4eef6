//! Who is to be visited next.

/// Which nodes are to be visited at which time: a ring of times, in each a set of ranks as bits.
///
/// The ring is as long as the slowest arc, so two times on the agenda never share a place. A visit may add a
/// higher rank at its own time, and any rank later.
pub(super) struct Agenda {
    ring: Vec<Vec<u64>>,
    spare: Vec<Vec<u64>>,
    words: usize,
    time: u16,
    /// Times on the ring that have visits.
    pending: usize,
    /// No rank below this word is left at the present time.
    word: usize,
}

impl Agenda {
    pub(super) fn new(nodes: u32, time: u16, longest: u16) -> Self {
        let ring = vec![Vec::new(); usize::from(longest) + 1];
        Self {
            ring,
            spare: Vec::new(),
            words: (nodes as usize).div_ceil(64),
            time,
            pending: 0,
            word: 0,
        }
    }

    pub(super) fn add(&mut self, time: u16, rank: u32) {
        let place = usize::from(time) % self.ring.len();
        let set = &mut self.ring[place];
        if set.is_empty() {
            *set = self.spare.pop().unwrap_or_else(|| vec![0; self.words]);
            self.pending += 1;
        }
        set[rank as usize / 64] |= 1 << (rank % 64);
    }

    pub(super) fn next(&mut self) -> Option<(u16, u32)> {
        while self.pending > 0 {
            let place = usize::from(self.time) % self.ring.len();
            if let Some(set) = self.ring.get_mut(place).filter(|set| !set.is_empty()) {
                while let Some(bits) = set.get_mut(self.word) {
                    if *bits != 0 {
                        let rank = self.word as u32 * 64 + bits.trailing_zeros();
                        *bits &= *bits - 1;
                        return Some((self.time, rank));
                    }
                    self.word += 1;
                }
                self.spare.push(std::mem::take(set));
                self.pending -= 1;
            }
            self.word = 0;
            self.time += 1;
        }
        None
    }
}
