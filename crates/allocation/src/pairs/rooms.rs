//! The **rooms** of mentors during an auction: who holds each, and at which price. The cheapest room of a mentor stands first.
//!
//! Each mentor has a heap in one stretch of a flat list. Of rooms at one price a free one comes before one that is held.

use super::lists::{Lists, NOBODY};

#[derive(Clone, Copy, Debug)]
struct Room {
    price: i64,
    holder: u32,
}

impl Room {
    /// The order of rooms: the price, then a free one first.
    fn key(self) -> (i64, u32) {
        (self.price, self.holder.wrapping_add(1))
    }
}

pub(super) struct Rooms {
    off: Vec<u32>,
    rooms: Vec<Room>,
    free: Vec<u32>,
}

impl Rooms {
    pub(super) fn new(lists: &Lists) -> Self {
        let mut off = Vec::with_capacity(lists.mentors() + 1);
        off.push(0);
        let mut all = 0;
        for j in 0..lists.mentors() {
            all += lists.room(j);
            off.push(all);
        }
        let rooms = vec![
            Room {
                price: 0,
                holder: NOBODY
            };
            all as usize
        ];
        let free = (0..lists.mentors()).map(|j| lists.room(j)).collect();
        Self { off, rooms, free }
    }

    /// Nobody holds a room any more.
    pub(super) fn clear(&mut self) {
        self.rooms.iter_mut().for_each(|room| room.holder = NOBODY);
        for (free, ends) in self.free.iter_mut().zip(self.off.windows(2)) {
            *free = ends[1] - ends[0];
        }
    }

    /// Somebody holds one of the free rooms again, before [`Rooms::level_out`].
    pub(super) fn keep(&mut self, mentor: u32, holder: u32) {
        let free = &mut self.free[mentor as usize];
        *free -= 1;
        let at = self.off[mentor as usize] + *free;
        self.rooms[at as usize].holder = holder;
    }

    /// All rooms of a mentor cost what its cheapest does.
    pub(super) fn level_out(&mut self, price: &[i64]) {
        for (j, price) in price.iter().enumerate() {
            // Free ones were left in front by `keep`, which fills from the end.
            self.of(j).iter_mut().for_each(|room| room.price = *price);
        }
    }

    pub(super) fn lowest(&self, mentor: usize) -> i64 {
        self.rooms[self.off[mentor] as usize].price
    }

    pub(super) fn has_room(&self, mentor: usize) -> bool {
        self.free[mentor] > 0
    }

    /// The cheapest room changes hands. Gives back who held it.
    pub(super) fn take(&mut self, mentor: usize, holder: u32, price: i64) -> u32 {
        let rooms = self.of(mentor);
        let out = rooms[0].holder;
        rooms[0] = Room { price, holder };
        sink(rooms, 0);
        if out == NOBODY {
            self.free[mentor] -= 1;
        }
        out
    }

    /// Somebody leaves; the room keeps its price.
    pub(super) fn leave(&mut self, mentor: usize, holder: u32) {
        let rooms = self.of(mentor);
        if let Some(at) = rooms.iter().position(|room| room.holder == holder) {
            rooms[at].holder = NOBODY;
            rise(rooms, at);
            self.free[mentor] += 1;
        }
    }

    /// Somebody takes a free room, at a price.
    pub(super) fn fill(&mut self, mentor: usize, holder: u32, price: i64) {
        let rooms = self.of(mentor);
        if let Some(at) = rooms.iter().position(|room| room.holder == NOBODY) {
            rooms[at] = Room { price, holder };
            rise(rooms, at);
            self.order(mentor);
            self.free[mentor] -= 1;
        }
    }

    /// All free rooms cost this.
    pub(super) fn cheapen(&mut self, mentor: usize, price: i64) {
        for room in self.of(mentor) {
            if room.holder == NOBODY {
                room.price = price;
            }
        }
        self.order(mentor);
    }

    fn order(&mut self, mentor: usize) {
        let rooms = self.of(mentor);
        for at in (0..rooms.len() / 2).rev() {
            sink(rooms, at);
        }
    }

    fn of(&mut self, mentor: usize) -> &mut [Room] {
        &mut self.rooms[self.off[mentor] as usize..self.off[mentor + 1] as usize]
    }
}

fn sink(rooms: &mut [Room], mut at: usize) {
    loop {
        let left = 2 * at + 1;
        let Some(mut least) = rooms.get(left).map(|_| left) else {
            return;
        };
        if rooms
            .get(left + 1)
            .is_some_and(|right| right.key() < rooms[left].key())
        {
            least = left + 1;
        }
        if rooms[at].key() <= rooms[least].key() {
            return;
        }
        rooms.swap(at, least);
        at = least;
    }
}

fn rise(rooms: &mut [Room], mut at: usize) {
    while at > 0 && rooms[at].key() < rooms[(at - 1) / 2].key() {
        rooms.swap(at, (at - 1) / 2);
        at = (at - 1) / 2;
    }
}
