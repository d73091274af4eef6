//! Small graphs, and their fronts by writing out every walk. Costs are plain numbers here; nothing of the
//! engine is used except to hand the graph over.

use pathways::front::{Cost, Cost4, Cost8, Graph, LaneSet};
use proptest::prelude::*;

pub type Lanes = [u16; 4];
pub type Arc = (u32, u32, Lanes);

/// A graph, and how far to walk in it.
#[derive(Clone, Debug)]
pub struct Case {
    pub nodes: u32,
    pub arcs: Vec<Arc>,
    pub start: Lanes,
    pub max_time: u16,
}

/// One walk: what it costs, where it ends and the places of its arcs.
#[derive(Clone, Debug)]
pub struct Walk {
    pub cost: Lanes,
    pub node: u32,
    pub arcs: Vec<u32>,
}

/// The source in every case.
pub const SOURCE: u32 = 0;

impl Case {
    pub fn graph<C: TestCost>(&self) -> Graph<C> {
        let arcs: Vec<_> = self
            .arcs
            .iter()
            .map(|&(from, to, lanes)| (from, to, C::of(lanes)))
            .collect();
        Graph::new(self.nodes, &arcs).unwrap()
    }

    /// Every walk from these sources within the time, and with no lane above `budget`; nothing when they are
    /// too many.
    pub fn walks(&self, sources: &[(u32, Lanes)], budget: u16) -> Option<Vec<Walk>> {
        let begin = sources.iter().filter(|(_, cost)| cost[0] <= self.max_time);
        let mut walks: Vec<_> = begin
            .map(|&(node, cost)| Walk {
                cost,
                node,
                arcs: Vec::new(),
            })
            .collect();
        let mut at = 0;
        while let Some(walk) = walks.get(at).cloned() {
            for (arc, &(_, to, step)) in (0..)
                .zip(&self.arcs)
                .filter(|(_, (from, _, _))| *from == walk.node)
            {
                let cost: Lanes = std::array::from_fn(|lane| walk.cost[lane] + step[lane]);
                if cost[0] <= self.max_time && cost.iter().all(|&lane| lane <= budget) {
                    walks.push(Walk {
                        cost,
                        node: to,
                        arcs: [&walk.arcs[..], &[arc]].concat(),
                    });
                }
            }
            at += 1;
            if walks.len() > 4_000 {
                return None;
            }
        }
        Some(walks)
    }

    pub fn sources(&self) -> Vec<(u32, Lanes)> {
        vec![(SOURCE, self.start)]
    }
}

/// At most in every lane.
pub fn at_most(a: Lanes, b: Lanes) -> bool {
    a.iter().zip(b).all(|(&a, b)| a <= b)
}

/// The definition of plain pruning between different costs.
pub fn pareto(a: Lanes, b: Lanes) -> bool {
    a != b && at_most(a, b)
}

/// The definition of guarded pruning.
pub fn guarded(hard: &[usize]) -> impl Fn(Lanes, Lanes) -> bool {
    move |a, b| at_most(a, b) && hard.iter().any(|&lane| a[lane] < b[lane])
}

/// Costs of walks to a node that no other walk to it prunes, each as often as there are walks, in
/// lexicographic order.
pub fn front(walks: &[Walk], node: u32, prunes: impl Fn(Lanes, Lanes) -> bool) -> Vec<Lanes> {
    let here: Vec<_> = walks
        .iter()
        .filter(|walk| walk.node == node)
        .map(|walk| walk.cost)
        .collect();
    let mut front: Vec<_> = here
        .iter()
        .copied()
        .filter(|&b| !here.iter().any(|&a| prunes(a, b)))
        .collect();
    front.sort_unstable();
    front
}

/// The four numbers in a cost with at least four lanes.
pub trait TestCost: Cost {
    fn of(lanes: Lanes) -> Self {
        let mut all = Self::ZERO.lanes();
        all.as_mut()[..4].copy_from_slice(&lanes);
        Self::from_lanes(all).unwrap()
    }

    fn four(self) -> Lanes {
        assert!(
            self.lanes().as_ref()[4..].iter().all(|&lane| lane == 0),
            "a lane nobody used has a value"
        );
        self.lanes().as_ref()[..4].try_into().unwrap()
    }
}

impl TestCost for Cost4 {}
impl TestCost for Cost8 {}

pub fn four<C: TestCost>(costs: &[C]) -> Vec<Lanes> {
    costs.iter().map(|cost| cost.four()).collect()
}

/// Graphs with circles, parallel arcs, loops, and arcs without time; few different numbers, so that costs
/// often tie.
pub fn case() -> impl Strategy<Value = Case> {
    scaled_case(1)
}

/// The same with every lane but time so many times as large.
pub fn scaled_case(scale: u16) -> impl Strategy<Value = Case> {
    (2u32..=6, 1u16..=3).prop_flat_map(move |(nodes, most)| {
        let names = Just((0..nodes).collect::<Vec<_>>()).prop_shuffle();
        let arc = (0..nodes, 0..nodes, 0..=most, prop::array::uniform3(0..=most));
        let arcs = prop::collection::vec(arc, 0..=11);
        let start = prop_oneof![3 => Just([0; 4]), 1 => prop::array::uniform4(0u16..=2)];
        (names, arcs, start, 0u16..=7).prop_map(move |(names, arcs, start, max_time)| Case {
            nodes,
            arcs: arcs.into_iter().map(|arc| named(arc, &names, scale)).collect(),
            start: [start[0], start[1] * scale, start[2] * scale, start[3] * scale],
            max_time,
        })
    })
}

/// Before the nodes are renamed an arc without time goes upwards, so that no circle is without time; the
/// names hide it.
fn named((from, to, time, rest): (u32, u32, u16, [u16; 3]), names: &[u32], scale: u16) -> Arc {
    let time = if from < to { time } else { time.max(1) };
    (
        names[from as usize],
        names[to as usize],
        [time, rest[0] * scale, rest[1] * scale, rest[2] * scale],
    )
}

/// Lanes that may be hard beside time.
pub fn hard_lanes() -> impl Strategy<Value = Vec<usize>> {
    prop::sample::subsequence(vec![1usize, 2, 3], 0..=3).prop_map(|rest| [&[0][..], &rest].concat())
}

pub fn set(lanes: &[usize]) -> LaneSet {
    LaneSet::of(lanes)
}
