//! The **pools** of an offer: one for each reserve and one that is open, each with the applicants it keeps for now.
//!
//! A pool is a heap in a piece of one flat array, the last of its row on top. A newcomer comes to the reserves of her groups in their
//! order and then to the open pool; whoever is pushed out of one goes on to the next, and out of the last one she is refused.
//! Seats that a reserve has not filled are lent to the open pool, and a member who comes for one takes it back from the last there.
//! Deliberately absent: who anybody is.

use super::super::instance::{Instance, OfferNo};

/// A heap in `keys[start..start + len]`.
#[derive(Clone, Copy)]
struct Pool {
    start: u32,
    len: u32,
    /// How many it keeps at most; for the open pool, as many as the offer has seats.
    seats: u32,
    /// The groups it is for, one bit each; all bits for the open pool.
    group: u32,
}

/// The pools of all offers.
pub struct Pools<K> {
    /// Where the pools of an offer begin; the last of them is open.
    first: Vec<u32>,
    pools: Vec<Pool>,
    /// Seats of each offer that nobody has for now.
    free: Vec<u32>,
    keys: Vec<K>,
}

impl<K: Copy + Ord + Default> Pools<K> {
    pub fn new(instance: &Instance) -> Self {
        let mut pools = Self {
            first: vec![0],
            pools: Vec::new(),
            free: Vec::new(),
            keys: Vec::new(),
        };
        for offer in instance.offers() {
            // Nobody needs room for more people than ask, however many seats there are.
            let wanted = instance.wanted(offer);
            for reserve in instance.reserves(offer) {
                pools.add(reserve.seats, wanted, 1 << reserve.group);
            }
            let seats = instance.seats(offer);
            pools.add(seats, wanted, u32::MAX);
            pools.free.push(seats);
            pools.first.push(pools.pools.len() as u32);
        }
        pools
    }

    fn add(&mut self, seats: u32, wanted: u32, group: u32) {
        let start = self.keys.len();
        self.keys.resize(start + seats.min(wanted) as usize, K::default());
        self.pools.push(Pool {
            start: start as u32,
            len: 0,
            seats,
            group,
        });
    }

    /// Lets somebody in at an offer; gives back who is refused for it, which may be herself.
    pub fn enter(&mut self, offer: OfferNo, mut key: K, member: impl Fn(K) -> u32) -> Option<K> {
        let at = offer.0 as usize;
        let open = self.first[at + 1] as usize - 1;
        for pool in self.first[at] as usize..open {
            let Pool {
                len, seats, group, ..
            } = self.pools[pool];
            if member(key) & group == 0 {
                continue;
            }
            if len < seats {
                self.push(pool, key);
                return self.take(at, open);
            }
            if key < self.last(pool) {
                key = self.replace(pool, key);
            }
        }
        if self.free[at] > 0 {
            self.free[at] -= 1;
            self.push(open, key);
            return None;
        }
        if self.pools[open].len > 0 && key < self.last(open) {
            key = self.replace(open, key);
        }
        Some(key)
    }

    /// Finds a seat for somebody who just came into a reserve: a free one, or the one lent to the last of the open pool. One of
    /// the two is there, since the reserves together are no more than the seats and this one was not full.
    fn take(&mut self, offer: usize, open: usize) -> Option<K> {
        if self.free[offer] > 0 {
            self.free[offer] -= 1;
            return None;
        }
        self.pop(open)
    }

    /// The keys of all who are kept.
    pub fn kept(&self) -> impl Iterator<Item = K> + '_ {
        let heap = |pool: &Pool| pool.start as usize..(pool.start + pool.len) as usize;
        self.pools
            .iter()
            .flat_map(move |pool| &self.keys[heap(pool)])
            .copied()
    }

    /// The last in the row of a pool that is not empty.
    fn last(&self, pool: usize) -> K {
        self.keys[self.pools[pool].start as usize]
    }

    fn push(&mut self, pool: usize, key: K) {
        let Pool { start, len, .. } = self.pools[pool];
        self.pools[pool].len += 1;
        let heap = &mut self.keys[start as usize..=(start + len) as usize];
        let mut at = len as usize;
        while at > 0 && heap[(at - 1) / 2] < key {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    /// Puts a key in the place of the last one, which it gives back.
    fn replace(&mut self, pool: usize, key: K) -> K {
        let Pool { start, len, .. } = self.pools[pool];
        let heap = &mut self.keys[start as usize..(start + len) as usize];
        let last = heap[0];
        sink(heap, key);
        last
    }

    fn pop(&mut self, pool: usize) -> Option<K> {
        let Pool { start, len, .. } = self.pools[pool];
        let rest = len.checked_sub(1)?;
        let heap = &mut self.keys[start as usize..(start + len) as usize];
        let (last, end) = (heap[0], heap[rest as usize]);
        if rest > 0 {
            sink(&mut heap[..rest as usize], end);
        }
        self.pools[pool].len = rest;
        Some(last)
    }
}

/// Lets a key sink from the top, whose own key is forgotten.
fn sink<K: Copy + Ord>(heap: &mut [K], key: K) {
    let mut at = 0;
    loop {
        let mut below = 2 * at + 1;
        if below >= heap.len() {
            break;
        }
        if below + 1 < heap.len() && heap[below] < heap[below + 1] {
            below += 1;
        }
        if heap[below] <= key {
            break;
        }
        heap[at] = heap[below];
        at = below;
    }
    heap[at] = key;
}
