//! Why a pathway that somebody thinks of is not among those shown: a condition blocks it, or another pathway is at least
//! as good in everything.

use super::network::{Network, empty};
use super::{Goal, HORIZON, Pathway, Pathways, Search, lane};
use crate::condition::{Condition, Status};
use crate::courses::Catalogue;
use crate::doors::{self, Verdict};
use crate::facts::Facts;
use crate::front::{ArcId, Cost, Cost8, Fronts, Graph, LabelId};
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

/// Why the pathway through these programmes, in this order, is not shown. A row that stops short of the goal's programme
/// is taken to end there.
pub fn why_not(
    facts: &Facts,
    catalogue: &Catalogue,
    position: &Position,
    goal: Goal,
    found: &Pathways,
    asked: &[NodeId],
) -> WhyNot {
    Search::new(facts, catalogue, position, goal).why_not(found, asked)
}

impl Search<'_> {
    /// As [`why_not`]; `found` is what [`Search::pathways`] gave.
    pub fn why_not(&self, found: &Pathways, asked: &[NodeId]) -> WhyNot {
        let row = self.row(asked);
        let position = self.network.position;
        let same = |pathway: &Pathway| own_row(pathway.nodes(), position) == row;
        if let Some(index) = found.all.iter().position(same) {
            return WhyNot::Among { index };
        }
        let layers = Layers::of(&self.network, &row);
        match layers.best() {
            // Every cost within the horizon is matched or beaten in every lane by one that was kept: see the proof in
            // `front`, and `drop_certainly_worse`. So what nothing beats lies beyond the horizon.
            Some(pathway) => match beaten_by(found, pathway.cost) {
                Some(by) => WhyNot::Beaten {
                    asked: Box::new(pathway),
                    by,
                },
                None => WhyNot::TooLong,
            },
            None => first_gap(self.network.facts, position, self.goal, &layers, &row),
        }
    }

    /// The same for somebody who names only some of the programmes: who asks about havo on the way to university means the
    /// whole way by havo. Others may stand between those asked. None where no pathway passes through all of them in this
    /// order.
    pub fn why_not_by_way_of(&self, found: &Pathways, asked: &[NodeId]) -> Option<WhyNot> {
        let row = &self.row(asked)[..];
        let position = self.network.position;
        let passes = |pathway: &Pathway| {
            let nodes = own_row(pathway.nodes(), position);
            let mut left = nodes.iter();
            row.iter().all(|asked| left.any(|node| node == asked))
        };
        if let Some(index) = found.all.iter().position(passes) {
            return Some(WhyNot::Among { index });
        }
        let asked = Layers::with_others(&self.network, row).best()?;
        let by = beaten_by(found, asked.cost)?;
        Some(WhyNot::Beaten {
            asked: Box::new(asked),
            by,
        })
    }

    /// All pathways through exactly these programmes, in this order, that no other one through them beats. Fewest refusals
    /// first, then soonest. Empty where there is none; [`Search::why_not`] tells the reason.
    pub fn through(&self, asked: &[NodeId]) -> Vec<Pathway> {
        Layers::of(&self.network, &self.row(asked)).all()
    }

    /// The row without the programme one is in, and with the goal's at its end.
    fn row(&self, asked: &[NodeId]) -> Vec<NodeId> {
        let mut row = own_row(asked.to_vec(), self.network.position);
        let ends = ends(self.network.facts, self.network.catalogue, self.goal);
        let last = row.last().copied().unwrap_or(self.network.position.at);
        if !ends.contains(&last) {
            row.extend(ends.last());
        }
        row
    }
}

fn own_row(mut row: Vec<NodeId>, position: &Position) -> Vec<NodeId> {
    let own = row.iter().take_while(|node| **node == position.at).count();
    row.split_off(own)
}

/// The programmes in which a goal can end, the highest level last.
fn ends(facts: &Facts, catalogue: &Catalogue, goal: Goal) -> Vec<NodeId> {
    match goal {
        Goal::Diploma(node) => vec![node],
        Goal::Course(index) => catalogue
            .courses()
            .get(index)
            .map(|course| course.node)
            .into_iter()
            .collect(),
        Goal::Programme(index) => {
            let Some(programme) = catalogue.programmes().get(index) else {
                return Vec::new();
            };
            let ids = (0..).map(NodeId).zip(facts.nodes());
            let mut ends: Vec<_> = ids.filter(|(_, node)| programme.is_at(node)).collect();
            ends.sort_by_key(|(_, node)| (!node.specialist, node.mbo_level));
            ends.into_iter().map(|(id, _)| id).collect()
        }
    }
}

/// The pathway of the front that is at least as good in every lane.
fn beaten_by(found: &Pathways, cost: Cost8) -> Option<usize> {
    found.all.iter().position(|pathway| pathway.cost.dominates(cost))
}

/// The network with a copy for each place in a row: only the step into the next programme leads to the next copy.
struct Layers<'a> {
    network: &'a Network<'a>,
    /// Which arc of the network each arc is a copy of.
    originals: Vec<ArcId>,
    fronts: Fronts<Cost8>,
    /// How much of the row was laid out: up to the first programme that nothing leads to from the one before.
    laid: usize,
    /// All of it.
    whole: bool,
}

impl<'a> Layers<'a> {
    fn of(network: &'a Network<'a>, row: &[NodeId]) -> Layers<'a> {
        let leads_on = |place: &usize| leads(network, row, *place);
        let laid = (0..row.len()).take_while(leads_on).count();
        Layers::lay(network, row, laid, false)
    }

    /// The same, where any other programme may stand before each of the row.
    fn with_others(network: &'a Network<'a>, row: &[NodeId]) -> Layers<'a> {
        Layers::lay(network, row, row.len(), true)
    }

    fn lay(network: &'a Network<'a>, row: &[NodeId], laid: usize, others: bool) -> Layers<'a> {
        let size = network.graph().nodes();
        let (mut arcs, mut originals) = (Vec::new(), Vec::new());
        for (arc, from, to, cost) in network.arc_list() {
            let entered = network.enters(arc);
            for layer in 0..=laid {
                let next = match entered {
                    None => layer,
                    Some(node) if layer < laid && row.get(layer) == Some(&node) => layer + 1,
                    Some(_) if others => layer,
                    Some(_) => continue,
                };
                let copy = |layer: usize, node: u32| layer as u32 * size + node;
                arcs.push((copy(layer, from), copy(next, to), cost));
                originals.push(arc);
            }
        }
        let graph = Graph::new(size * (laid as u32 + 1), &arcs).unwrap_or_else(|_| empty());
        // A row has an end, so its pathways need no horizon; with one, "too long" would look like "no such step". With others
        // between, there is no end but the horizon.
        let fronts = network.solve_in(&graph, if others { HORIZON } else { u16::MAX });
        Layers {
            network,
            originals,
            fronts,
            laid,
            whole: laid == row.len(),
        }
    }

    /// The pathway with the fewest refusals within the horizon; of those the soonest, then the cheapest.
    fn best(&self) -> Option<Pathway> {
        self.all().into_iter().next()
    }

    fn all(&self) -> Vec<Pathway> {
        if !self.whole {
            return Vec::new();
        }
        let goal = self.laid as u32 * self.network.graph().nodes() + self.network.sink();
        let mut labels: Vec<LabelId> = self.fronts.at(goal).collect();
        labels.sort_by_key(|label| {
            let cost = self.fronts.cost(*label);
            let order = [lane::REFUSALS, lane::TIME, lane::MONEY, lane::WORST];
            (cost.time() > HORIZON, order.map(|lane| cost.lane(lane)))
        });
        let told = labels.into_iter().map(|label| {
            let path = self.fronts.path(label);
            let path: Vec<ArcId> = path.iter().map(|arc| self.originals[arc.0 as usize]).collect();
            self.network.pathway(&path, self.fronts.cost(label))
        });
        told.collect()
    }

    /// How many programmes of the row can be entered one after the other.
    fn reached(&self) -> usize {
        let size = self.network.graph().nodes();
        let nodes = |layer: usize| layer as u32 * size..(layer as u32 + 1) * size;
        let entered = |layer: &usize| nodes(*layer).any(|node| !self.fronts.costs(node).is_empty());
        (1..=self.laid).take_while(entered).count()
    }
}

/// Some step leads to this place of a row from the place before; to the first, from anywhere.
fn leads(network: &Network<'_>, row: &[NodeId], place: usize) -> bool {
    let before = place.checked_sub(1).map(|before| row[before]);
    let mut legs = network.legs().iter().filter(|leg| leg.to.node == row[place]);
    legs.any(|leg| before.is_none() || leg.from.node() == before)
}

/// Where the row breaks, and on what.
fn first_gap(facts: &Facts, position: &Position, goal: Goal, layers: &Layers<'_>, row: &[NodeId]) -> WhyNot {
    let place = layers.reached();
    let before = |place: usize| place.checked_sub(1).map_or(position.at, |before| row[before]);
    match row.get(place) {
        Some(to) if place == 0 => blocked_step(facts, position, *to),
        Some(to) => WhyNot::NoSuchStep {
            from: before(place),
            to: *to,
        },
        None => match (goal, place.checked_sub(1)) {
            (Goal::Course(_), Some(last)) => WhyNot::NotAdmitted { from: before(last) },
            (_, last) => WhyNot::NoSuchStep {
                from: last.map_or(position.at, before),
                to: before(place),
            },
        },
    }
}

/// The first step of a row, from where one stands: closed by a condition, or not there.
fn blocked_step(facts: &Facts, position: &Position, to: NodeId) -> WhyNot {
    for (index, edge) in facts.edges().iter().enumerate() {
        for (point, target) in edge.pairs().filter(|(_, target)| target.node == to) {
            let Some(door) = doors::door(facts, position, index, point, target) else {
                continue;
            };
            let impossible = |(_, status): &&(Condition, Status)| *status == Status::Impossible;
            let blocked = door.conditions.iter().find(impossible);
            if let (Verdict::Closed(..), Some((condition, _))) = (&door.verdict, blocked) {
                return WhyNot::Blocked {
                    to,
                    condition: *condition,
                };
            }
        }
    }
    WhyNot::NoSuchStep {
        from: position.at,
        to,
    }
}
