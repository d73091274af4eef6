//! Who may be with whom, as **lists**: for each young person the mentors who fit, with what such a pair costs.
//!
//! Costs are whole, from 0 (all wishes met) to [`MOST`] (none). Deliberately absent: why somebody is on a list.

/// Stands where there is no mentor, or no young person.
pub const NOBODY: u32 = u32::MAX;
/// The highest cost of a pair: no wish is met.
pub const MOST: u16 = 1_000;
/// So many mentors there can be at the most: 4,194,303.
pub const MOST_MENTORS: usize = (1 << TO_BITS) - 1;

const COST_BITS: u32 = 10;
const TO_BITS: u32 = 32 - COST_BITS;

/// A mentor on a list and what the pair costs, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edge(u32);

impl Edge {
    /// A mentor by number, below [`MOST_MENTORS`], and a cost up to [`MOST`]; what is larger is cut down to that.
    pub fn new(to: u32, cost: u16) -> Self {
        let to = to.min(MOST_MENTORS as u32 - 1);
        Self(to << COST_BITS | u32::from(cost.min(MOST)))
    }

    /// The mentor.
    pub const fn to(self) -> u32 {
        self.0 >> COST_BITS
    }

    /// The cost.
    pub const fn cost(self) -> u16 {
        (self.0 & ((1 << COST_BITS) - 1)) as u16
    }
}

/// All lists, one after another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    off: Vec<u32>,
    edges: Vec<Edge>,
    room: Vec<u32>,
}

impl Lists {
    /// Lists of candidates (in any order) and for how many each mentor has room. A mentor without room is left off every list. Of
    /// more room than there are people who could take it, one is counted, so that such a mentor is never full.
    pub fn new(rows: impl IntoIterator<Item = Vec<Edge>>, room: &[u32]) -> Self {
        Self::of(rows, room, 0)
    }

    /// The same where it is known how many pairs there are.
    pub(super) fn of(rows: impl IntoIterator<Item = Vec<Edge>>, room: &[u32], pairs: usize) -> Self {
        let mut lists = Self {
            off: vec![0],
            edges: Vec::with_capacity(pairs),
            room: vec![0; room.len()],
        };
        for mut row in rows {
            row.retain(|edge| room.get(edge.to() as usize).is_some_and(|&room| room > 0));
            if !row.is_sorted() {
                row.sort_unstable();
            }
            row.dedup_by_key(|edge| edge.to());
            for edge in &row {
                lists.room[edge.to() as usize] += 1;
            }
            lists.edges.append(&mut row);
            lists.off.push(lists.edges.len() as u32);
        }
        for (asked, room) in lists.room.iter_mut().zip(room) {
            *asked = (*asked + 1).min(*room);
        }
        lists
    }

    /// How many young people there are.
    pub fn mentees(&self) -> usize {
        self.off.len() - 1
    }

    /// How many mentors there are.
    pub fn mentors(&self) -> usize {
        self.room.len()
    }

    /// How many pairs are possible.
    pub fn pairs(&self) -> usize {
        self.edges.len()
    }

    /// For how many a mentor has room.
    pub fn room(&self, mentor: usize) -> u32 {
        self.room[mentor]
    }

    /// The list of a young person, by the number of the mentor.
    pub fn row(&self, mentee: usize) -> &[Edge] {
        &self.edges[self.off[mentee] as usize..self.off[mentee + 1] as usize]
    }

    /// What a pair costs, if it is possible.
    pub fn cost_of(&self, mentee: usize, mentor: u32) -> Option<u16> {
        let row = self.row(mentee);
        let at = row.binary_search_by_key(&mentor, |edge| edge.to()).ok()?;
        Some(row[at].cost())
    }
}

/// The same lists seen from the mentors.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    off: Vec<u32>,
    who: Vec<(u32, u16)>,
}

impl Columns {
    pub(super) fn new(lists: &Lists) -> Self {
        let mut off = vec![0; lists.mentors() + 1];
        for edge in &lists.edges {
            off[edge.to() as usize + 1] += 1;
        }
        for j in 0..lists.mentors() {
            off[j + 1] += off[j];
        }
        let mut next = off.clone();
        let mut who = vec![(0, 0); lists.pairs()];
        for i in 0..lists.mentees() {
            for edge in lists.row(i) {
                let at = &mut next[edge.to() as usize];
                who[*at as usize] = (i as u32, edge.cost());
                *at += 1;
            }
        }
        Self { off, who }
    }

    /// Who has a mentor on the list, and at what cost.
    pub(super) fn of(&self, mentor: u32) -> &[(u32, u16)] {
        &self.who[self.off[mentor as usize] as usize..self.off[mentor as usize + 1] as usize]
    }
}
