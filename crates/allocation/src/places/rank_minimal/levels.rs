//! The **levels** of columns: how many rows have to move for a row without a seat to come there, along arcs that cost no more than
//! the potentials say.
//!
//! One filling uses as many paths of the fewest moves as there are, and the next filling needs more moves (Dinic 1970). A column keeps
//! its place in the row of those seated there while it fills, so that nobody is asked twice whether she can move.
//! Deliberately absent: lengths, which [`super::cheapest`] makes sure are all the same.

use std::collections::VecDeque;

use super::cheapest::{NONE, State};

/// The level of a column that is not reached, or leads nowhere.
const FAR: u32 = u32::MAX;

/// Levels and how far each column has come.
pub(super) struct Levels {
    level: Vec<u32>,
    /// Which of those seated in a column is asked to move.
    mover: Vec<usize>,
    /// From which of her arcs on she is asked, or [`NONE`] for the first.
    arc: Vec<u32>,
    queue: VecDeque<u32>,
    path: Vec<Step>,
}

/// A row that moves along an arc, to a column.
struct Step {
    row: u32,
    arc: u32,
    column: usize,
}

impl Levels {
    pub fn new(columns: usize) -> Self {
        Self {
            level: vec![FAR; columns],
            mover: vec![0; columns],
            arc: vec![NONE; columns],
            queue: VecDeque::new(),
            path: Vec::new(),
        }
    }

    /// Seats rows along paths of the fewest moves, the first row first. False if there is no path.
    pub fn fill(&mut self, state: &mut State<'_>) -> bool {
        if !self.measure(state) {
            return false;
        }
        self.mover.fill(0);
        self.arc.fill(NONE);
        for row in 0..state.costs.rows() {
            if state.chosen[row as usize] == NONE && self.walk(state, row) {
                self.seat(state);
            }
        }
        true
    }

    /// Gives each column its level, up to the first free seats.
    fn measure(&mut self, state: &State<'_>) -> bool {
        self.level.fill(FAR);
        self.queue.clear();
        let mut last = FAR;
        for row in (0..state.costs.rows()).filter(|&row| state.chosen[row as usize] == NONE) {
            self.mark(state, row, 1, &mut last);
        }
        while let Some(column) = self.queue.pop_front() {
            let level = self.level[column as usize];
            if level >= last {
                break;
            }
            for &row in &state.seated[column as usize] {
                self.mark(state, row, level + 1, &mut last);
            }
        }
        last != FAR
    }

    fn mark(&mut self, state: &State<'_>, row: u32, level: u32, last: &mut u32) {
        let from = state.of_row(row);
        for arc in state.costs.arcs(row) {
            let column = state.costs.column(arc);
            if self.level[column] == FAR && from + state.costs.cost(arc) == state.potential[column] {
                self.level[column] = level;
                self.queue.push_back(column as u32);
                if state.is_goal(column) {
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
                None => self.step(state, root, state.costs.arcs(root).start, 1),
                Some(&Step { column, .. }) => self.onward(state, column),
            };
            match (step, self.path.pop()) {
                (Some(step), before) => {
                    let found = state.is_goal(step.column);
                    self.path.extend(before);
                    self.path.push(step);
                    if found {
                        return true;
                    }
                }
                (None, Some(dead)) => self.level[dead.column] = FAR,
                (None, None) => return false,
            }
        }
    }

    /// The next move out of a column that is full.
    fn onward(&mut self, state: &State<'_>, column: usize) -> Option<Step> {
        while let Some(&row) = state.seated[column].get(self.mover[column]) {
            let arcs = state.costs.arcs(row);
            let from = if self.arc[column] == NONE {
                arcs.start
            } else {
                self.arc[column]
            };
            if let Some(step) = self.step(state, row, from, self.level[column] + 1) {
                self.arc[column] = step.arc;
                return Some(step);
            }
            self.mover[column] += 1;
            self.arc[column] = NONE;
        }
        None
    }

    /// The first move of a row to a column of this level, from this arc on.
    fn step(&self, state: &State<'_>, row: u32, from: u32, level: u32) -> Option<Step> {
        let potential = state.of_row(row);
        (from..state.costs.arcs(row).end).find_map(|arc| {
            let column = state.costs.column(arc);
            let fits =
                self.level[column] == level && potential + state.costs.cost(arc) == state.potential[column];
            fits.then_some(Step { row, arc, column })
        })
    }

    /// Moves everybody on the path: each takes the place of the one who moves out, and the last a free seat.
    fn seat(&mut self, state: &mut State<'_>) {
        let last = self.path.len() - 1;
        for (place, &Step { row, arc, column }) in self.path.iter().enumerate() {
            state.chosen[row as usize] = arc;
            if place == last {
                state.seated[column].push(row);
            } else {
                state.seated[column][self.mover[column]] = row;
                self.mover[column] += 1;
                self.arc[column] = NONE;
            }
        }
    }
}
