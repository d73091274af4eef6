//! The **cheapest** assignment of rows to columns with seats: as many rows as possible, then the least sum of costs.
//!
//! The primal-dual method: the residual graph is searched for the length of the shortest path from any row without a seat to any free
//! seat, all paths of that length are used ([`super::levels`]), and so on with longer paths until none is left. Each stage holds a
//! cheapest assignment of as many rows as it has seated (Ford & Fulkerson 1962). Costs are small whole numbers, so there are
//! few different lengths and therefore few stages.
//!
//! Deliberately absent: what rows and columns are. Whoever has a quicker solver with the same face can put it here.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

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

/// An assignment on its way: who sits where, and how far each column lies from the rows without a seat.
pub(super) struct State<'a> {
    pub costs: &'a Costs,
    pub chosen: Vec<u32>,
    pub seated: Vec<Vec<u32>>,
    /// The potential of each column: no arc `row → column` costs less than the column's potential less the row's, which is 0
    /// for a row without a seat; the arc that seats a row costs just that.
    pub potential: Vec<i64>,
    /// The potential of free seats: the length of the paths that are being used.
    pub length: i64,
}

impl State<'_> {
    pub fn is_free(&self, column: usize) -> bool {
        self.seated[column].len() < self.costs.seats[column] as usize
    }

    /// Whether a path may end here: a free seat no further than the shortest path.
    pub fn is_goal(&self, column: usize) -> bool {
        self.potential[column] == self.length && self.is_free(column)
    }

    /// The potential of a row.
    pub fn of_row(&self, row: u32) -> i64 {
        match self.chosen[row as usize] {
            NONE => 0,
            arc => self.potential[self.costs.column(arc)] - self.costs.cost(arc),
        }
    }
}

/// Finds it.
pub fn cheapest(costs: &Costs) -> Cheapest {
    let columns = costs.seats.len();
    let mut state = State {
        costs,
        chosen: vec![NONE; costs.rows() as usize],
        seated: vec![Vec::new(); columns],
        potential: least(costs),
        length: 0,
    };
    let mut search = Search::default();
    let mut levels = Levels::new(columns);
    while search.lengthen(&mut state) {
        while levels.fill(&mut state) {}
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

/// Dijkstra over the columns, from all rows without a seat at once, in costs reduced by the potentials.
#[derive(Default)]
struct Search {
    distance: Vec<i64>,
    queue: BinaryHeap<Reverse<(i64, u32)>>,
}

impl Search {
    /// Finds the length of the shortest path from a row without a seat to a free seat, and lifts the potentials so that exactly the
    /// arcs on such paths cost no more than the potentials say. False if there is no path.
    fn lengthen(&mut self, state: &mut State<'_>) -> bool {
        self.queue.clear();
        self.distance.clear();
        self.distance.resize(state.potential.len(), i64::MAX);
        // No path can be as much longer than the last ones as this; free columns have at least the potential of the free seats.
        let mut most = i64::MAX;
        for row in (0..state.costs.rows()).filter(|&row| state.chosen[row as usize] == NONE) {
            self.relax(state, row, 0, most);
        }
        while let Some(Reverse((distance, column))) = self.queue.pop() {
            let column = column as usize;
            if distance >= most {
                break;
            }
            if distance > self.distance[column] {
                continue;
            }
            if state.is_free(column) {
                most = most.min(distance + state.potential[column] - state.length);
                continue;
            }
            for &row in &state.seated[column] {
                self.relax(state, row, distance, most);
            }
        }
        if most == i64::MAX {
            return false;
        }
        for (potential, &distance) in state.potential.iter_mut().zip(&self.distance) {
            *potential += distance.min(most);
        }
        state.length += most;
        true
    }

    /// Looks where a row at this distance could go.
    fn relax(&mut self, state: &State<'_>, row: u32, distance: i64, most: i64) {
        let from = distance + state.of_row(row);
        for arc in state.costs.arcs(row) {
            let column = state.costs.column(arc);
            let reached = from + state.costs.cost(arc) - state.potential[column];
            if reached < self.distance[column] && reached < most {
                self.distance[column] = reached;
                self.queue.push(Reverse((reached, column as u32)));
            }
        }
    }
}
