//! The graph that labels travel through: nodes by number, arcs with a cost.

use super::cost::Cost;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;

/// An arc by its place in the list the graph was built from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ArcId(pub u32);

/// Why a list of arcs is no graph to search.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GraphError {
    /// An arc names a node at or beyond the number of nodes.
    NoSuchNode {
        /// The arc.
        arc: ArcId,
        /// The node it names.
        node: u32,
    },
    /// These arcs take no time and form a circle, in this order: no label on it could ever be final.
    ZeroTimeCycle(Vec<ArcId>),
    /// More arcs than a 32-bit number can name.
    TooManyArcs,
}

impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchNode { arc, node } => {
                write!(f, "arc {} names node {node}, which does not exist", arc.0)
            }
            Self::ZeroTimeCycle(arcs) => {
                write!(f, "these arcs form a circle that takes no time:")?;
                arcs.iter().try_for_each(|arc| write!(f, " {}", arc.0))
            }
            Self::TooManyArcs => write!(f, "more arcs than a 32-bit number can name"),
        }
    }
}

impl std::error::Error for GraphError {}

/// One arc as seen from the node it enters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entering<C> {
    pub(super) cost: C,
    pub(super) from: u32,
    pub(super) arc: ArcId,
}

/// One arc as seen from the node it leaves: enough to know who must be visited when.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Leaving {
    pub(super) rank: u32,
    pub(super) time: u16,
}

/// Nodes `0..n` and arcs between them. Circles may exist as long as each takes time.
///
/// Every node has a *rank*: an arc that takes no time goes from a lower to a higher rank. Walking the nodes
/// by (time, rank) therefore meets every label after all labels it could come from.
#[derive(Clone, Debug)]
pub struct Graph<C> {
    entering: Rows<Entering<C>>,
    leaving: Rows<Leaving>,
    tails: Vec<u32>,
    by_rank: Vec<u32>,
    longest: u16,
}

impl<C: Cost> Graph<C> {
    /// Builds the graph from its number of nodes and its arcs `(from, to, cost)`.
    ///
    /// # Errors
    /// See [`GraphError`].
    pub fn new(nodes: u32, arcs: &[(u32, u32, C)]) -> Result<Self, GraphError> {
        if u32::try_from(arcs.len()).is_err() {
            return Err(GraphError::TooManyArcs);
        }
        for (arc, &(from, to, _)) in (0..).map(ArcId).zip(arcs) {
            if let Some(&node) = [from, to].iter().find(|&&node| node >= nodes) {
                return Err(GraphError::NoSuchNode { arc, node });
            }
        }
        let by_rank = rank(nodes, arcs)?;
        let mut rank_of = vec![0; by_rank.len()];
        for (rank, &node) in (0..).zip(&by_rank) {
            rank_of[node as usize] = rank;
        }
        let entering = (0..)
            .map(ArcId)
            .zip(arcs)
            .map(|(arc, &(from, to, cost))| (to, Entering { cost, from, arc }));
        let leaving = arcs.iter().map(|&(from, to, cost)| {
            (
                from,
                Leaving {
                    rank: rank_of[to as usize],
                    time: cost.time(),
                },
            )
        });
        let mut leaving: Vec<_> = leaving.collect();
        leaving.sort_unstable();
        leaving.dedup();
        Ok(Self {
            entering: Rows::new(nodes, entering.collect()),
            leaving: Rows::new(nodes, leaving),
            tails: arcs.iter().map(|(from, _, _)| *from).collect(),
            by_rank,
            longest: arcs.iter().map(|(_, _, cost)| cost.time()).max().unwrap_or(0),
        })
    }

    /// How many nodes there are.
    #[must_use]
    pub fn nodes(&self) -> u32 {
        // The nodes were numbered by a `u32` when the graph was built.
        self.by_rank.len() as u32
    }

    /// How many arcs there are.
    #[must_use]
    pub fn arcs(&self) -> usize {
        self.entering.items.len()
    }

    /// The arcs into a node in the order they were given, and the place of the first of them among all
    /// entering arcs.
    pub(super) fn entering(&self, node: u32) -> (usize, &[Entering<C>]) {
        (
            self.entering.starts[node as usize] as usize,
            self.entering.row(node),
        )
    }

    pub(super) fn leaving(&self, node: u32) -> &[Leaving] {
        self.leaving.row(node)
    }

    /// The node an arc leaves.
    pub(super) fn tail(&self, arc: ArcId) -> u32 {
        self.tails[arc.0 as usize]
    }

    pub(super) fn by_rank(&self) -> &[u32] {
        &self.by_rank
    }

    /// The time of the slowest arc.
    pub(super) fn longest(&self) -> u16 {
        self.longest
    }
}

/// Rows of items, one a node, behind one another.
#[derive(Clone, Debug)]
struct Rows<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Rows<T> {
    /// Groups the items by node and keeps their order within a node.
    fn new(nodes: u32, mut items: Vec<(u32, T)>) -> Self {
        let mut starts = vec![0; nodes as usize + 1];
        for (node, _) in &items {
            starts[*node as usize + 1] += 1;
        }
        for node in 0..nodes as usize {
            starts[node + 1] += starts[node];
        }
        items.sort_by_key(|(node, _)| *node);
        Self {
            starts,
            items: items.into_iter().map(|(_, item)| item).collect(),
        }
    }

    fn row(&self, node: u32) -> &[T] {
        &self.items[self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize]
    }
}

/// The nodes in an order that every arc without time follows; of those free to come next, the lowest number
/// comes first.
fn rank<C: Cost>(nodes: u32, arcs: &[(u32, u32, C)]) -> Result<Vec<u32>, GraphError> {
    let timeless = (0..)
        .map(ArcId)
        .zip(arcs)
        .filter(|(_, (_, _, cost))| cost.time() == 0);
    let out = Rows::new(
        nodes,
        timeless.map(|(arc, &(from, to, _))| (from, (to, arc))).collect(),
    );
    let mut waits = vec![0u32; nodes as usize];
    for &(to, _) in &out.items {
        waits[to as usize] += 1;
    }
    let mut free: BinaryHeap<_> = (0..nodes)
        .filter(|&node| waits[node as usize] == 0)
        .map(Reverse)
        .collect();
    let mut order = Vec::with_capacity(nodes as usize);
    while let Some(Reverse(node)) = free.pop() {
        order.push(node);
        for &(to, _) in out.row(node) {
            waits[to as usize] -= 1;
            if waits[to as usize] == 0 {
                free.push(Reverse(to));
            }
        }
    }
    if order.len() == nodes as usize {
        Ok(order)
    } else {
        Err(GraphError::ZeroTimeCycle(circle(&out, &waits)))
    }
}

/// A circle among the nodes that still wait for another: each of them has an arc from a node that waits too.
fn circle(out: &Rows<(u32, ArcId)>, waits: &[u32]) -> Vec<ArcId> {
    let mut into = vec![None; waits.len()];
    for node in (0..).take(waits.len()).filter(|&node| waits[node as usize] > 0) {
        for &(to, arc) in out.row(node) {
            into[to as usize].get_or_insert((node, arc));
        }
    }
    let Some(first) = (0..).zip(waits).find(|(_, waits)| **waits > 0) else {
        return Vec::new();
    };
    let (mut at, mut walked, mut met) = (first.0, Vec::new(), vec![None; waits.len()]);
    while met[at as usize].is_none() {
        let Some((from, arc)) = into[at as usize] else {
            break;
        };
        met[at as usize] = Some(walked.len());
        walked.push(arc);
        at = from;
    }
    // Walked backwards: what came before the meeting point only led to the circle.
    let mut arcs = walked.split_off(met[at as usize].unwrap_or(0));
    arcs.reverse();
    arcs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front::Cost4;

    fn arc(from: u32, to: u32, time: u16) -> (u32, u32, Cost4) {
        (from, to, Cost4::from_lanes([time, 1, 1, 1]).unwrap())
    }

    #[test]
    fn a_circle_without_time_is_named() {
        // 4 → 0 leads to the circle 0 → 2 → 1 → 0, and 1 → 3 leaves it; neither is part of it.
        let arcs = [
            arc(4, 0, 0),
            arc(0, 2, 0),
            arc(2, 1, 0),
            arc(1, 0, 0),
            arc(1, 3, 0),
            arc(3, 4, 1),
        ];
        let Err(GraphError::ZeroTimeCycle(mut found)) = Graph::new(5, &arcs) else {
            panic!("a circle was let through")
        };
        for pair in found.windows(2) {
            assert_eq!(
                arcs[pair[0].0 as usize].1, arcs[pair[1].0 as usize].0,
                "each arc continues the one before"
            );
        }
        found.sort_unstable();
        assert_eq!(found, [ArcId(1), ArcId(2), ArcId(3)]);
    }

    #[test]
    fn a_loop_without_time_is_a_circle_and_one_with_time_is_not() {
        assert_eq!(
            Graph::new(2, &[arc(1, 1, 0)]).err(),
            Some(GraphError::ZeroTimeCycle(vec![ArcId(0)]))
        );
        assert!(Graph::new(2, &[arc(1, 1, 1), arc(0, 1, 0), arc(1, 0, 1)]).is_ok());
    }

    #[test]
    fn an_arc_to_nowhere_is_refused() {
        let error = Graph::new(2, &[arc(0, 1, 1), arc(0, 2, 1)]).err();
        assert_eq!(
            error,
            Some(GraphError::NoSuchNode {
                arc: ArcId(1),
                node: 2
            })
        );
        assert_eq!(
            error.map(|e| e.to_string()).as_deref(),
            Some("arc 1 names node 2, which does not exist")
        );
    }

    #[test]
    fn ranks_follow_every_arc_without_time() {
        let arcs = [
            arc(5, 0, 0),
            arc(0, 3, 0),
            arc(3, 1, 0),
            arc(4, 3, 0),
            arc(1, 5, 2),
        ];
        let graph = Graph::new(6, &arcs).unwrap();
        assert_eq!(graph.by_rank(), [2, 4, 5, 0, 3, 1]);
        assert_eq!((graph.nodes(), graph.arcs(), graph.longest()), (6, 5, 2));
    }
}
