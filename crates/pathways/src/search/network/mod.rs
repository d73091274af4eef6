//! The network of one search: points in the education system, unfolded over half-years for as long as the date makes a
//! difference: until one has every age that a fee or a step asks, until the last year whose fees are known, and past a
//! deadline that was missed. After that a point is one node for whole years and one for half-years in between.

mod arcs;
mod legs;
mod tell;
mod weights;

use jiff::civil::Date;

use super::Goal;
use crate::calendar;
use crate::courses::Catalogue;
use crate::facts::Facts;
use crate::front::{ArcId, Cost8, Graph};
use crate::point::{NodeId, Point};
use crate::position::Position;

pub(crate) use legs::Leg;
use legs::{legs, points};
use weights::FeeTable;

/// What an arc of the network stands for.
#[derive(Clone, Copy, Debug)]
enum What {
    Finish {
        point: usize,
        half_years: u16,
    },
    /// A gap year in front of a leg whose deadline has passed.
    Gap {
        point: usize,
    },
    Leg {
        leg: usize,
        wait: u16,
    },
    Arrive,
}

/// Nodes, arcs and what they stand for.
pub(crate) struct Network<'a> {
    pub(super) facts: &'a Facts,
    pub(super) catalogue: &'a Catalogue,
    pub(super) position: &'a Position,
    points: Vec<Point>,
    legs: Vec<Leg>,
    what: Vec<What>,
    arcs: Vec<(u32, u32, Cost8)>,
    graph: Graph<Cost8>,
    /// First half-year from which the date makes no difference any more; even.
    settled: u16,
    /// What a year costs.
    fees: FeeTable,
    /// Age on the day everything is counted from.
    age: u8,
    /// That day: 1 August of the coming summer.
    origin: Date,
}

impl<'a> Network<'a> {
    /// Builds the network for a position. Without a goal nothing is the last step, and every point can be looked at.
    pub fn build(
        facts: &'a Facts,
        catalogue: &'a Catalogue,
        position: &'a Position,
        goal: Option<Goal>,
    ) -> Self {
        let age = position.age_next_summer(facts);
        let mut network = Network {
            facts,
            catalogue,
            position,
            points: points(facts),
            legs: Vec::new(),
            what: Vec::new(),
            arcs: Vec::new(),
            graph: empty(),
            settled: 0,
            fees: FeeTable::new(),
            age,
            origin: calendar::next_start(position.on),
        };
        network.legs = legs(facts, catalogue, position, goal);
        network.settled = network.settles();
        network.fees = network.fee_table();
        network.arcs = network.arcs(goal);
        network.graph = Graph::new(network.size(), &network.arcs).unwrap_or_else(|_| empty());
        network
    }

    pub fn graph(&self) -> &Graph<Cost8> {
        &self.graph
    }

    pub fn start(&self) -> u32 {
        self.size() - 2
    }

    pub fn sink(&self) -> u32 {
        self.size() - 1
    }

    /// Every arc with its ends and cost.
    pub fn arc_list(&self) -> impl Iterator<Item = (ArcId, u32, u32, Cost8)> + '_ {
        self.arcs
            .iter()
            .zip(0..)
            .map(|((from, to, cost), index)| (ArcId(index), *from, *to, *cost))
    }

    /// The programme that an arc enters; none for one that stays where one is.
    pub fn enters(&self, arc: ArcId) -> Option<NodeId> {
        match self.what[arc.0 as usize] {
            What::Leg { leg, .. } => Some(self.legs[leg].to.node),
            _ => None,
        }
    }

    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    fn phases(&self) -> u32 {
        u32::from(self.settled) + 2
    }

    fn size(&self) -> u32 {
        self.points.len() as u32 * self.phases() + 2
    }

    fn phase(&self, time: u16) -> u16 {
        if time < self.settled {
            time
        } else {
            self.settled + (time - self.settled) % 2
        }
    }

    fn node(&self, point: usize, time: u16) -> u32 {
        point as u32 * self.phases() + u32::from(self.phase(time))
    }

    /// Every node of a point, to look at its front.
    pub fn nodes_of(&self, point: Point) -> impl Iterator<Item = u32> + '_ {
        let phases = self.phases();
        self.index(point)
            .into_iter()
            .flat_map(move |index| (0..phases).map(move |phase| index as u32 * phases + phase))
    }

    fn index(&self, point: Point) -> Option<usize> {
        self.points.binary_search(&point).ok()
    }
}

pub(crate) fn empty() -> Graph<Cost8> {
    Graph::new(0, &[]).unwrap_or_else(|_| unreachable!("a graph without arcs has no cycle"))
}
