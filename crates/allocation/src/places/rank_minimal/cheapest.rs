//! The **cheapest** assignment of rows to columns with seats: as many rows as possible, then the least sum of costs.
//!
//! The primal-dual method of Ford & Fulkerson (1962): potentials say how far each column lies from the rows without a seat. Arcs that
//! cost just that are *tight*; while tight arcs lead from such a row to a free seat, seats are filled along them ([`super::levels`]);
//! when none does, the potentials of all that cannot be reached are lifted until one does, or until there is nothing more to
//! reach. At each length of path the assignment is a cheapest one of as many rows as it has seated. Costs are small whole numbers,
//! so there are few lengths: 28 for a city.
//!
//! Deliberately absent: what rows and columns are. Whoever has a quicker solver with the same face can put it here.

use super::levels::Levels;

/// In [`Cheapest::chosen`]: no seat.
pub const NONE: u32 = u32::MAX;

/// What an assignment costs: the arcs of row `i` are `starts[i]..starts[i + 1]`, each to a column at a cost.
pub struct Costs {
    pub starts: Vec<u32>,
    pub columns: Vec<u32>,
    pub costs: Vec<u32>,
    /// Of each column.
    pub seats: Vec<u32>,
}

impl Costs {
    pub fn rows(&self) -> u32 {
        self.starts.len() as u32 - 1
    }

    pub fn arcs(&self, row: u32) -> std::ops::Range<u32> {
        self.starts[row as usize]..self.starts[row as usize + 1]
    }

    pub fn column(&self, arc: u32) -> usize {
        self.columns[arc as usize] as usize
    }

    pub fn cost(&self, arc: u32) -> i64 {
        i64::from(self.costs[arc as usize])
    }
}

/// A cheapest assignment, with a price for each column that certifies it.
pub struct Cheapest {
    /// The arc that each row got, or [`NONE`].
    pub chosen: Vec<u32>,
    pub prices: Vec<u32>,
}

/// An assignment on its way: who has a seat where, and how far each column lies from the rows without a seat.
pub(super) struct State<'a> {
    pub costs: &'a Costs,
    pub chosen: Vec<u32>,
    /// Seats of each column that are taken.
    pub taken: Vec<u32>,
    /// The potential of each column: no arc costs less than the potential of its column less that of its row, and the arc that seats
    /// a row costs just that.
    pub potential: Vec<i64>,
    /// The potential of free seats: the length of the paths that are being used.
    length: i64,
}

impl State<'_> {
    fn is_free(&self, column: usize) -> bool {
        self.taken[column] < self.costs.seats[column]
    }

    /// Whether a path may end here: a free seat no further than the shortest path.
    pub fn is_goal(&self, column: usize) -> bool {
        self.potential[column] == self.length && self.is_free(column)
    }

    /// The potential of a row: 0 if it has no seat.
    pub fn of_row(&self, row: u32) -> i64 {
        match self.chosen[row as usize] {
            NONE => 0,
            arc => self.potential[self.costs.column(arc)] - self.costs.cost(arc),
        }
    }

    /// Lifts the potentials of all that no row without a seat can reach, until one more thing can be reached. False if there is none.
    fn lift(&mut self, levels: &Levels) -> bool {
        let free = (0..self.taken.len()).filter(|&column| levels.reached(column) && self.is_free(column));
        let mut least = free.map(|column| self.potential[column] - self.length).min();
        for row in 0..self.costs.rows() {
            let arc = self.chosen[row as usize];
            if arc != NONE && !levels.reached(self.costs.column(arc)) {
                continue;
            }
            let from = self.of_row(row);
            for arc in self.costs.arcs(row) {
                let column = self.costs.column(arc);
                if !levels.reached(column) {
                    let slack = from + self.costs.cost(arc) - self.potential[column];
                    least = Some(least.map_or(slack, |known| known.min(slack)));
                }
            }
        }
        let Some(least) = least else { return false };
        for (column, potential) in self.potential.iter_mut().enumerate() {
            if !levels.reached(column) {
                *potential += least;
            }
        }
        self.length += least;
        true
    }
}

/// Finds it.
pub fn cheapest(costs: &Costs) -> Cheapest {
    let columns = costs.seats.len();
    let mut state = State {
        costs,
        chosen: vec![NONE; costs.rows() as usize],
        taken: vec![0; columns],
        potential: least(costs),
        length: 0,
    };
    let mut levels = Levels::new(columns);
    loop {
        levels.prepare(&state);
        while levels.fill(&mut state) {}
        if !state.lift(&levels) {
            break;
        }
    }
    let price = |&potential: &i64| (state.length - potential).max(0) as u32;
    Cheapest {
        prices: state.potential.iter().map(price).collect(),
        chosen: state.chosen,
    }
}

/// For each column its least cost, or 0 if nobody asks for it: potentials to begin with.
fn least(costs: &Costs) -> Vec<i64> {
    let mut least = vec![None; costs.seats.len()];
    for (&column, &cost) in costs.columns.iter().zip(&costs.costs) {
        let least = &mut least[column as usize];
        *least = Some(least.map_or(cost, |known: u32| known.min(cost)));
    }
    least
        .iter()
        .map(|least| i64::from(least.unwrap_or_default()))
        .collect()
}
