//! **Ways** by which somebody without a mentor can have one: one person moves to another mentor, the next takes that place, until at the
//! end there is room, or somebody of a later class who makes way.
//!
//! Sets of young people who can all have a mentor at once are the independent sets of a transversal matroid, so going every way that
//! leads on, class after class, is exact (Edmonds and Fulkerson 1965): whoever comes in stays in, it never costs a place, and when no
//! way is left as many of the first class have a mentor as can, then as many of the second, and so on. Deliberately absent: what
//! anybody wishes.

use super::ground::Seen;
use super::lists::{Lists, NOBODY};
use crate::hands::{Hands, gather};

/// Who fits whom.
pub(super) trait Fits: Sync {
    /// For how many each mentor has room.
    fn rooms(&self) -> Vec<u32>;

    /// Calls `fits` with every mentor whom somebody could have.
    fn each_mentor(&self, mentee: usize, seen: &mut Seen, fits: impl FnMut(u32));
}

impl Fits for Lists {
    fn rooms(&self) -> Vec<u32> {
        (0..self.mentors()).map(|j| self.room(j)).collect()
    }

    fn each_mentor(&self, mentee: usize, _: &mut Seen, fits: impl FnMut(u32)) {
        self.row(mentee).iter().map(|edge| edge.to()).for_each(fits);
    }
}

/// Everybody takes room where there is some, in this order, and nobody has to change.
pub(super) fn taken(fits: &impl Fits, order: &[u32]) -> Vec<u32> {
    let mut room = fits.rooms();
    let mut mate = vec![NOBODY; order.len()];
    let mut seen = Seen::default();
    for &i in order {
        let own = &mut mate[i as usize];
        fits.each_mentor(i as usize, &mut seen, |j| {
            if *own == NOBODY && room[j as usize] > 0 {
                room[j as usize] -= 1;
                *own = j;
            }
        });
    }
    mate
}

/// The division after every way that leads on was gone. Where all are of one class as many as possible have a mentor.
pub(super) fn gone(fits: &impl Fits, mate: Vec<u32>, class: &[u32], hands: &dyn Hands) -> Vec<u32> {
    let mut ways = Ways::new(fits, mate, class, hands);
    let mut classes: Vec<u32> = class.to_vec();
    classes.sort_unstable();
    classes.dedup();
    for class in classes {
        // Whoever has to make way comes of a later class, and looks for a way after those of this one.
        while ways.look(class) {
            ways.go_all(class);
        }
    }
    ways.mate
}

/// Not reached by a look.
const FAR: u32 = u32::MAX;

struct Ways<'a, F> {
    fits: &'a F,
    class: &'a [u32],
    room: Vec<u32>,
    mate: Vec<u32>,
    /// Who holds the rooms of each mentor. Whoever moves away leaves the room to who makes them move.
    with: Vec<Vec<u32>>,
    /// How many have to move before somebody without a mentor comes to this one.
    level: Vec<u32>,
    /// Through how many rooms of each mentor a way was tried since the last look.
    tried: Vec<u32>,
    /// From all others no way leads anywhere: everybody there could only go to each other, and nobody is of a later class.
    open: Open,
    hands: &'a dyn Hands,
}

/// So many people are one part of a look.
const PART: usize = 1_024;

/// A set of mentors, small enough to be looked at for every pair.
#[derive(Clone)]
struct Open(Vec<u64>);

impl Open {
    fn all(mentors: usize) -> Self {
        Self(vec![u64::MAX; mentors.div_ceil(64)])
    }

    /// Takes somebody out. False when they were out already.
    fn remove(&mut self, j: u32) -> bool {
        let (word, bit) = (&mut self.0[j as usize / 64], 1 << (j % 64));
        let was = *word & bit != 0;
        *word &= !bit;
        was
    }
}

/// Somebody on a way: the room they would leave, and the mentors who come next, the last first.
struct Step {
    who: u32,
    room: usize,
    to: Vec<u32>,
}

impl<'a, F: Fits> Ways<'a, F> {
    fn new(fits: &'a F, mate: Vec<u32>, class: &'a [u32], hands: &'a dyn Hands) -> Self {
        let room = fits.rooms();
        let mut with: Vec<Vec<u32>> = vec![Vec::new(); room.len()];
        for (i, &j) in mate.iter().enumerate().filter(|(_, j)| **j != NOBODY) {
            with[j as usize].push(i as u32);
        }
        Self {
            fits,
            class,
            mate,
            with,
            level: vec![FAR; room.len()],
            tried: vec![0; room.len()],
            open: Open::all(room.len()),
            hands,
            room,
        }
    }

    /// Those of a class who have no mentor.
    fn without(&self, class: u32) -> Vec<u32> {
        let first = |&i: &u32| self.class[i as usize] == class && self.mate[i as usize] == NOBODY;
        (0..self.mate.len() as u32).filter(first).collect()
    }

    /// Who makes way at a mentor for somebody of this class.
    fn last_after(&self, class: u32, j: u32) -> Option<usize> {
        let with = &self.with[j as usize];
        let of = |room: &usize| self.class[with[*room] as usize];
        let last = (0..with.len()).max_by_key(|room| (of(room), with[*room]))?;
        (of(&last) > class).then_some(last)
    }

    fn has_room(&self, j: u32) -> bool {
        self.with[j as usize].len() < self.room[j as usize] as usize
    }

    /// Finds how far each mentor is from those of a class who have none, as far as the nearest end of a way. When there is none, nobody
    /// has to look there again.
    fn look(&mut self, class: u32) -> bool {
        self.level.fill(FAR);
        let mut open = self.open.clone();
        let mut now = self.without(class);
        let (mut far, mut found) = (0, false);
        while !found && !now.is_empty() {
            let reached = self.reached(&now, &open);
            now.clear();
            for j in reached.into_iter().flatten() {
                if open.remove(j) {
                    self.level[j as usize] = far;
                    found |= self.has_room(j) || self.last_after(class, j).is_some();
                    now.extend(&self.with[j as usize]);
                }
            }
            far += 1;
        }
        if !found {
            self.open = open;
        }
        found
    }

    /// The open mentors who fit any of these, those of each part of them once.
    fn reached(&self, now: &[u32], open: &Open) -> Vec<Vec<u32>> {
        let of_part = |part: usize| {
            let mut open = open.clone();
            let mut seen = Seen::default();
            let mut reached = Vec::new();
            for &i in &now[part * PART..now.len().min((part + 1) * PART)] {
                self.fits.each_mentor(i as usize, &mut seen, |j| {
                    if open.remove(j) {
                        reached.push(j);
                    }
                });
            }
            reached
        };
        match now.len().div_ceil(PART) {
            1 => vec![of_part(0)],
            parts => gather(self.hands, parts, of_part),
        }
    }

    /// Goes as many shortest ways as do not meet, from all of a class who have no mentor.
    fn go_all(&mut self, class: u32) {
        self.tried.fill(0);
        let mut seen = Seen::default();
        for first in self.without(class) {
            let mut way = vec![self.step((first, usize::MAX), 0, &mut seen)];
            while let Some(step) = way.last_mut() {
                let Some(&j) = step.to.last() else {
                    way.pop();
                    continue;
                };
                if self.has_room(j) || self.last_after(class, j).is_some() {
                    self.go(&way, j, class);
                    break;
                }
                let tried = &mut self.tried[j as usize];
                let room = *tried as usize;
                match self.with[j as usize].get(room) {
                    Some(&holder) => {
                        *tried += 1;
                        way.push(self.step((holder, room), way.len() as u32, &mut seen));
                    }
                    None => {
                        step.to.pop();
                    }
                }
            }
        }
    }

    fn step(&self, (who, room): (u32, usize), far: u32, seen: &mut Seen) -> Step {
        let mut to = Vec::new();
        self.fits.each_mentor(who as usize, seen, |j| {
            if self.level[j as usize] == far {
                to.push(j);
            }
        });
        Step { who, room, to }
    }

    /// The last of a way goes to the end of it, and everybody else to the room that the next one leaves.
    fn go(&mut self, way: &[Step], end: u32, class: u32) {
        let out = match self.has_room(end) {
            true => None,
            false => self.last_after(class, end),
        };
        let mut to = end;
        for (at, step) in way.iter().enumerate().rev() {
            let from = std::mem::replace(&mut self.mate[step.who as usize], to);
            let with = &mut self.with[to as usize];
            match way.get(at + 1).map(|next| next.room).or(out) {
                None => with.push(step.who),
                Some(room) => {
                    let left = std::mem::replace(&mut with[room], step.who);
                    if at + 1 == way.len() {
                        self.mate[left as usize] = NOBODY;
                    }
                }
            }
            to = from;
        }
    }
}
