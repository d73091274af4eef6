//! Pathways: every sequence of steps from a position to a goal that no other sequence beats in everything.
//!
//! Four things count: time (half-years from the coming summer), money (fees by law), the number of steps that somebody
//! may refuse, and success (published rates multiplied, a range). A pathway is left out only when another is at least as
//! good in all four and better in time, money or refusals. Where only success differs, a pathway is left out when its most
//! hopeful reading lies below the least hopeful one of another: rates carry errors of their own, and a difference smaller
//! than the error decides nothing; see [`crate::front::Guarded`].
//!
//! Deliberately absent: which pathway is best for a person. [`choose`] names each by what it is best at.

mod choose;
pub(crate) mod holding;
pub(crate) mod network;
mod step;
mod why;

use crate::courses::Catalogue;
use crate::facts::Facts;
use crate::front::{Cost, Cost8, Fronts, Graph, Guarded, LaneSet, Limits, many_to_all};
use crate::point::NodeId;
use crate::position::Position;

pub use choose::{Best, Chosen, choose};
pub use step::{Step, StepKind};
pub use why::{WhyNot, why_not};

use network::Network;

/// Where somebody wants to get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The diploma of a programme, for instance any hbo bachelor.
    Diploma(NodeId),
    /// A course: index in [`Catalogue::courses`].
    Course(usize),
    /// An mbo programme: index in [`Catalogue::programmes`].
    Programme(usize),
}

/// What a pathway comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Half-years from the coming summer until the goal.
    pub half_years: u16,
    /// Fees in euro, in steps of ten.
    pub eur: u32,
    /// Steps that somebody may refuse.
    pub refusals: u16,
    /// Success of the steps whose rate is known, multiplied: lowest and highest. (1, 1) when none is known.
    pub success: (f64, f64),
    /// Steps whose success nobody publishes.
    pub unknown_steps: u16,
}

/// A sequence of steps to the goal.
#[derive(Clone, Debug)]
pub struct Pathway {
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What they come to.
    pub measures: Measures,
    /// The cost as the engine counted it, for comparing.
    pub(crate) cost: Cost8,
}

impl Pathway {
    /// The cost as the engine counted it: half-years, tens of euro, refusals, and the penalties of the lowest and the highest
    /// success, in hundredths of a nat. [`Measures`] are added up from the steps; the two agree.
    pub fn lanes(&self) -> [u16; 5] {
        [lane::TIME, lane::MONEY, lane::REFUSALS, lane::WORST, lane::BEST].map(|lane| self.cost.lane(lane))
    }

    /// The programmes passed through, the starting one first.
    pub fn nodes(&self) -> Vec<NodeId> {
        let mut nodes: Vec<NodeId> = Vec::new();
        for step in &self.steps {
            let node = step.to.map(|to| to.node).or(step.outcome.node());
            if let Some(node) = node.filter(|node| nodes.last() != Some(node)) {
                nodes.push(node);
            }
        }
        nodes
    }
}

/// All pathways to one goal that nothing beats, soonest first.
#[derive(Clone, Debug, Default)]
pub struct Pathways {
    /// The front.
    pub all: Vec<Pathway>,
}

/// How far pathways go, in half-years: twenty years, which takes an eight-year-old to a doctorate.
pub const HORIZON: u16 = 40;

/// Lanes of a cost.
pub(crate) mod lane {
    pub const TIME: usize = 0;
    pub const MONEY: usize = 1;
    pub const REFUSALS: usize = 2;
    pub const WORST: usize = 3;
    pub const BEST: usize = 4;
}

/// The penalty in the pessimistic lane of a step whose success nobody publishes: beyond any published rate.
pub(crate) const UNKNOWN: u16 = 1500;

/// The rule by which pathways are left out.
pub(crate) fn rule() -> Guarded<Cost8> {
    Guarded::new(LaneSet::of(&[lane::TIME, lane::MONEY, lane::REFUSALS])).keep_equal(true)
}

/// All pathways from a position to a goal that nothing beats in everything.
pub fn pathways(facts: &Facts, catalogue: &Catalogue, position: &Position, goal: Goal) -> Pathways {
    Search::new(facts, catalogue, position, goal).pathways()
}

/// One question, to be asked more than once: how to get from a position to a goal, and why not otherwise.
pub struct Search<'a> {
    network: Network<'a>,
    goal: Goal,
}

impl<'a> Search<'a> {
    /// Prepares the question.
    pub fn new(facts: &'a Facts, catalogue: &'a Catalogue, position: &'a Position, goal: Goal) -> Search<'a> {
        Search {
            network: Network::build(facts, catalogue, position, Some(goal)),
            goal,
        }
    }

    /// All pathways that nothing beats in everything.
    pub fn pathways(&self) -> Pathways {
        let fronts = self.network.solve();
        let mut all: Vec<Pathway> = Vec::new();
        for label in fronts.at(self.network.sink()) {
            let pathway = self.network.pathway(&fronts.path(label), fronts.cost(label));
            if !all.iter().any(|known| reads_the_same(known, &pathway)) {
                all.push(pathway);
            }
        }
        drop_certainly_worse(&mut all);
        Pathways { all }
    }
}

/// Two pathways that differ only in the ground on which one enters: a pupil of practical education may enter mbo level 1
/// as such, and as somebody without a diploma.
fn reads_the_same(a: &Pathway, b: &Pathway) -> bool {
    let told = |pathway: &Pathway| -> Vec<_> {
        let steps = pathway.steps.iter();
        steps
            .map(|step| {
                (
                    step.kind,
                    step.to,
                    step.outcome.node(),
                    step.route,
                    step.half_years,
                )
            })
            .collect()
    };
    a.cost == b.cost && told(a) == told(b)
}

/// Of pathways equal in time, money and refusals, drops those whose best case is below another's worst case.
fn drop_certainly_worse(all: &mut Vec<Pathway>) {
    let hard = |cost: Cost8| {
        [
            cost.lane(lane::TIME),
            cost.lane(lane::MONEY),
            cost.lane(lane::REFUSALS),
        ]
    };
    let costs: Vec<Cost8> = all.iter().map(|pathway| pathway.cost).collect();
    all.retain(|pathway| {
        !costs.iter().any(|other| {
            hard(*other) == hard(pathway.cost) && other.lane(lane::WORST) < pathway.cost.lane(lane::BEST)
        })
    });
}

impl Network<'_> {
    pub(crate) fn solve(&self) -> Fronts<Cost8> {
        self.solve_in(self.graph(), HORIZON)
    }

    /// Solves another graph that begins with this network's nodes, such as copies of it side by side.
    pub(crate) fn solve_in(&self, graph: &Graph<Cost8>, horizon: u16) -> Fronts<Cost8> {
        let limits = Limits {
            max_time: horizon,
            max_labels: 200_000,
        };
        many_to_all(graph, &[(self.start(), Cost8::ZERO)], limits, &rule())
    }
}

/// Penalties of a success range, in hundredths of a nat: pessimistic rounded up, optimistic rounded down, so that
/// rounding only widens the range.
pub(crate) fn penalties(range: Option<(f64, f64)>) -> (u16, u16) {
    match range {
        None => (UNKNOWN, 0),
        Some((low, high)) => {
            let worst = (-low.max(1e-6).ln() * 100.0)
                .ceil()
                .clamp(0.0, f64::from(UNKNOWN));
            let best = (-high.max(1e-6).ln() * 100.0)
                .floor()
                .clamp(0.0, f64::from(UNKNOWN));
            // Both lie between 0 and 1500 by the lines above.
            (worst as u16, best as u16)
        }
    }
}
