//! Why a pathway that somebody thinks of is not among those shown: a condition blocks it, or another pathway is at least
//! as good in everything.

use super::network::{Leg, Network};
use super::{Goal, Pathway, Pathways};
use crate::condition::{Condition, Status};
use crate::courses::Catalogue;
use crate::doors::{self, Verdict};
use crate::facts::Facts;
use crate::front::{ArcId, Cost8, Graph, LabelId};
use crate::point::NodeId;
use crate::position::Position;

/// The answer.
#[derive(Clone, Debug)]
pub enum WhyNot {
    /// No step leads from one programme to the next.
    NoSuchStep {
        /// From, or the position itself.
        from: NodeId,
        /// To.
        to: NodeId,
    },
    /// A step exists, but this condition is out of reach.
    Blocked {
        /// To.
        to: NodeId,
        /// The condition.
        condition: Condition,
    },
    /// The course does not admit with this diploma, or profile.
    NotAdmitted {
        /// The programme before the course.
        from: NodeId,
    },
    /// It exists, and this one is at least as good in everything.
    Beaten {
        /// The pathway asked about.
        asked: Box<Pathway>,
        /// Index in [`Pathways::all`] of the one that beats it.
        by: usize,
    },
    /// It is one of [`Pathways::all`].
    Among {
        /// Its index.
        index: usize,
    },
    /// It takes longer than the horizon.
    TooLong,
}

/// Why the pathway through these programmes, in this order, is not shown.
pub fn why_not(
    facts: &Facts,
    catalogue: &Catalogue,
    position: &Position,
    goal: Goal,
    found: &Pathways,
    asked: &[NodeId],
) -> WhyNot {
    let through: Vec<NodeId> = asked
        .iter()
        .copied()
        .skip_while(|node| *node == position.at)
        .collect();
    if let Some(index) = found
        .all
        .iter()
        .position(|pathway| same_programmes(pathway, position, &through))
    {
        return WhyNot::Among { index };
    }
    let network = Network::build(facts, catalogue, position, Some(goal));
    match best_through(&network, &through) {
        Some(pathway) => match beaten_by(found, pathway.cost) {
            Some(by) => WhyNot::Beaten {
                asked: Box::new(pathway),
                by,
            },
            None => WhyNot::TooLong,
        },
        None => first_gap(facts, catalogue, position, goal, &network, &through),
    }
}

fn same_programmes(pathway: &Pathway, position: &Position, through: &[NodeId]) -> bool {
    let own = pathway.nodes();
    own.iter()
        .copied()
        .skip_while(|node| *node == position.at)
        .eq(through.iter().copied())
}

/// The pathway of the front that is at least as good in every lane.
fn beaten_by(found: &Pathways, cost: Cost8) -> Option<usize> {
    use crate::front::Cost;
    found.all.iter().position(|pathway| pathway.cost.dominates(cost))
}

/// The best pathway that passes exactly these programmes: the network with a copy for each place in the row.
fn best_through(network: &Network<'_>, through: &[NodeId]) -> Option<Pathway> {
    let size = network.graph().nodes();
    let mut arcs = Vec::new();
    let mut originals: Vec<ArcId> = Vec::new();
    for (arc, from, to, cost) in network.arc_list() {
        match network.enters(arc) {
            None => {
                for layer in 0..=through.len() as u32 {
                    arcs.push((layer * size + from, layer * size + to, cost));
                    originals.push(arc);
                }
            }
            Some(node) => {
                for layer in (0..through.len() as u32).filter(|layer| through[*layer as usize] == node) {
                    arcs.push((layer * size + from, (layer + 1) * size + to, cost));
                    originals.push(arc);
                }
            }
        }
    }
    let graph = Graph::new(size * (through.len() as u32 + 1), &arcs).ok()?;
    let fronts = network.solve_in(&graph);
    let goal = through.len() as u32 * size + network.sink();
    let label: LabelId = fronts.at(goal).min_by_key(|label| {
        let cost = fronts.cost(*label);
        (
            cost.lane(super::lane::REFUSALS),
            cost.lane(super::lane::TIME),
            cost.lane(super::lane::MONEY),
        )
    })?;
    let path: Vec<ArcId> = fronts
        .path(label)
        .iter()
        .map(|arc| originals[arc.0 as usize])
        .collect();
    Some(network.pathway(&path, fronts.cost(label)))
}

/// Where the row breaks, and on what.
fn first_gap(
    facts: &Facts,
    catalogue: &Catalogue,
    position: &Position,
    goal: Goal,
    network: &Network<'_>,
    through: &[NodeId],
) -> WhyNot {
    let mut before = position.at;
    for (place, node) in through.iter().enumerate() {
        let leads = |leg: &&Leg| leg.to.node == *node && leg.from.node().is_none_or(|from| from == before);
        if !network.legs().iter().any(|leg| leads(&leg)) {
            return blocked_step(facts, position, before, *node);
        }
        if place + 1 == through.len()
            && let Goal::Course(index) = goal
            && let Some(course) = catalogue.courses().get(index)
            && course.node == *node
            && !network.legs().iter().filter(leads).any(|leg| leg.last)
        {
            return WhyNot::NotAdmitted { from: before };
        }
        before = *node;
    }
    WhyNot::TooLong
}

fn blocked_step(facts: &Facts, position: &Position, from: NodeId, to: NodeId) -> WhyNot {
    for (index, edge) in facts.edges().iter().enumerate() {
        for (point, target) in edge.pairs() {
            if target.node != to || point.node().is_some_and(|node| node != from) {
                continue;
            }
            let Some(door) = doors::door(facts, position, index, point, target) else {
                continue;
            };
            let blocked = door
                .conditions
                .iter()
                .find(|(_, status)| *status == Status::Impossible);
            if let (Verdict::Closed(..), Some((condition, _))) = (&door.verdict, blocked) {
                return WhyNot::Blocked {
                    to,
                    condition: *condition,
                };
            }
        }
    }
    WhyNot::NoSuchStep { from, to }
}
