//! The **levels** of columns: how many rows have to move for a row without a seat to come there along tight arcs.
//!
//! One filling uses as many paths of the fewest moves as there are, and the next filling needs more moves (Dinic 1970). Which arcs are
//! tight does not change while seats are filled, because a row moves from one tight arc of its own to another: so they are
//! gathered once for each lift of the potentials, and only for rows that could move. Deliberately absent: lengths of paths, which
//! [`super::cheapest`] makes sure are all the same.

use super::cheapest::{NONE, State};

/// The level of a column that is not reached, or leads nowhere.
const FAR: u32 = u32::MAX;

/// Levels, those who can move, and how far each column has come in asking them.
pub(super) struct Levels {
    level: Vec<u32>,
    /// The rows that can move, in their order.
    rows: Vec<u32>,
    /// Where the tight arcs of each of them begin; one more than there are.
    starts: Vec<u32>,
    /// Tight arcs, each with its column.
    tight: Vec<(u32, u32)>,
    /// Of `rows`, those without a seat.
    roots: Vec<u32>,
    /// Of `rows`, those with a seat in each column.
    movers: Vec<Vec<u32>>,
    /// Which of the movers of a column is asked.
    asked: Vec<usize>,
    /// From which of her tight arcs on she is asked, or [`NONE`] for the first.
    next: Vec<u32>,
    queue: Vec<u32>,
    path: Vec<Step>,
}

/// A mover along a tight arc, to a column.
struct Step {
    mover: u32,
    tight: u32,
    column: usize,
}

impl Levels {
    pub fn new(columns: usize) -> Self {
        Self {
            level: vec![FAR; columns],
            rows: Vec::new(),
            starts: Vec::new(),
            tight: Vec::new(),
            roots: Vec::new(),
            movers: vec![Vec::new(); columns],
            asked: vec![0; columns],
            next: vec![NONE; columns],
            queue: Vec::new(),
            path: Vec::new(),
        }
    }

    /// Whether a row without a seat can come to this column, as was last measured.
    pub fn reached(&self, column: usize) -> bool {
        self.level[column] != FAR
    }

    /// Gathers the tight arcs of all rows that can move: a row with a seat needs another to move along.
    pub fn prepare(&mut self, state: &State<'_>) {
        self.rows.clear();
        self.starts.clear();
        self.tight.clear();
        self.roots.clear();
        self.movers.iter_mut().for_each(Vec::clear);
        for row in 0..state.costs.rows() {
            let (start, mover) = (self.tight.len(), self.rows.len() as u32);
            let from = state.of_row(row);
            for arc in state.costs.arcs(row) {
                let column = state.costs.column(arc);
                if from + state.costs.cost(arc) == state.potential[column] {
                    self.tight.push((arc, column as u32));
                }
            }
            let arc = state.chosen[row as usize];
            let needed = if arc == NONE { 1 } else { 2 };
            if self.tight.len() - start < needed {
                self.tight.truncate(start);
                continue;
            }
            match arc {
                NONE => self.roots.push(mover),
                arc => self.movers[state.costs.column(arc)].push(mover),
            }
            self.rows.push(row);
            self.starts.push(start as u32);
        }
        self.starts.push(self.tight.len() as u32);
    }

    /// Seats rows along paths of the fewest moves, the first row first. False if there is no path.
    pub fn fill(&mut self, state: &mut State<'_>) -> bool {
        if !self.measure(state) {
            return false;
        }
        self.asked.fill(0);
        self.next.fill(NONE);
        let mut roots = std::mem::take(&mut self.roots);
        roots.retain(|&root| {
            let found = self.walk(state, root);
            if found {
                self.seat(state);
            }
            !found
        });
        self.roots = roots;
        true
    }

    /// Gives each column its level, up to the first free seats.
    fn measure(&mut self, state: &State<'_>) -> bool {
        self.level.fill(FAR);
        self.queue.clear();
        let mut last = FAR;
        for place in 0..self.roots.len() {
            self.mark(state, self.roots[place], 1, &mut last);
        }
        let mut place = 0;
        while let Some(&column) = self.queue.get(place) {
            place += 1;
            let level = self.level[column as usize];
            if level >= last {
                break;
            }
            for mover in 0..self.movers[column as usize].len() {
                self.mark(state, self.movers[column as usize][mover], level + 1, &mut last);
            }
        }
        last != FAR
    }

    fn arcs(&self, mover: u32) -> std::ops::Range<u32> {
        self.starts[mover as usize]..self.starts[mover as usize + 1]
    }

    fn mark(&mut self, state: &State<'_>, mover: u32, level: u32, last: &mut u32) {
        for tight in self.arcs(mover) {
            let column = self.tight[tight as usize].1;
            let known = &mut self.level[column as usize];
            if *known == FAR {
                *known = level;
                self.queue.push(column);
                if state.is_goal(column as usize) {
                    *last = level;
                }
            }
        }
    }

    /// Looks for a path from a row to a free seat, one level at each step; a column that leads nowhere is not looked at again.
    fn walk(&mut self, state: &State<'_>, root: u32) -> bool {
        self.path.clear();
        loop {
            let step = match self.path.last() {
                None => self.step(root, self.arcs(root).start, 1),
                Some(&Step { column, .. }) => self.onward(column),
            };
            if let Some(step) = step {
                let found = state.is_goal(step.column);
                self.path.push(step);
                if found {
                    return true;
                }
            } else if let Some(dead) = self.path.pop() {
                self.level[dead.column] = FAR;
            } else {
                return false;
            }
        }
    }

    /// The next move out of a column that is full.
    fn onward(&mut self, column: usize) -> Option<Step> {
        while let Some(&mover) = self.movers[column].get(self.asked[column]) {
            let first = match self.next[column] {
                NONE => self.arcs(mover).start,
                next => next,
            };
            if let Some(step) = self.step(mover, first, self.level[column] + 1) {
                self.next[column] = step.tight;
                return Some(step);
            }
            self.asked[column] += 1;
            self.next[column] = NONE;
        }
        None
    }

    /// The first move of a mover to a column of this level, from this tight arc on.
    fn step(&self, mover: u32, first: u32, level: u32) -> Option<Step> {
        let fits = |&tight: &u32| self.level[self.tight[tight as usize].1 as usize] == level;
        (first..self.arcs(mover).end).find(fits).map(|tight| Step {
            mover,
            tight,
            column: self.tight[tight as usize].1 as usize,
        })
    }

    /// Moves everybody on the path: each takes the place of the one who moves out, and the last a free seat.
    fn seat(&mut self, state: &mut State<'_>) {
        let last = self.path.len() - 1;
        for (place, &Step { mover, tight, column }) in self.path.iter().enumerate() {
            let row = self.rows[mover as usize];
            state.chosen[row as usize] = self.tight[tight as usize].0;
            if place == last {
                state.taken[column] += 1;
                self.movers[column].push(mover);
            } else {
                self.movers[column][self.asked[column]] = mover;
                self.asked[column] += 1;
                self.next[column] = NONE;
            }
        }
    }
}
