//! Label setting: nodes are visited by (time, rank), and a label that a visit sets is never taken back.
//!
//! Graphs without circles get no way of their own. Visiting each node once, instead of 2.7 times on the largest
//! instance of the benchmark, took a fifth longer: all arrivals had to be sorted, and here most are dropped before.

use super::agenda::Agenda;
use super::cost::Cost;
use super::fronts::{Fronts, LabelId};
use super::graph::Graph;
use super::piles::{Origin, Piles};
use super::rule::Rule;

/// How far a search goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// No path takes more time than this, the time at its start included.
    pub max_time: u16,
    /// The search stops when it would hold more labels; see [`Fronts::stopped_at`].
    pub max_labels: usize,
}

impl Default for Limits {
    /// As far as the lanes reach.
    fn default() -> Self {
        Self {
            max_time: u16::MAX,
            max_labels: u32::MAX as usize,
        }
    }
}

/// All labels from one source that begins with the cost `start`. A source that does not exist reaches
/// nothing.
#[must_use]
pub fn one_to_all<C: Cost>(
    graph: &Graph<C>,
    source: u32,
    start: C,
    limits: Limits,
    rule: &impl Rule<C>,
) -> Fronts<C> {
    many_to_all(graph, &[(source, start)], limits, rule)
}

/// All labels from several sources, each beginning with its own cost; one node may be given more than once.
#[must_use]
pub fn many_to_all<C: Cost>(
    graph: &Graph<C>,
    sources: &[(u32, C)],
    limits: Limits,
    rule: &impl Rule<C>,
) -> Fronts<C> {
    let mut setting = Setting::new(graph, sources, limits, rule);
    let stopped_at = setting.run();
    setting.fronts(stopped_at)
}

/// A path that arrives at the node being visited. The order of the fields is the order in which paths are
/// preferred: of equal costs the arc given first wins, then the label set first, so that the same input gives
/// the same paths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Arrival<C> {
    cost: C,
    origin: Origin,
}

struct Setting<'a, C, R> {
    graph: &'a Graph<C>,
    rule: &'a R,
    limits: Limits,
    /// Where the search begins, by node.
    sources: Vec<(u32, C)>,
    piles: Piles<C>,
    /// For every entering arc, how many labels of the node it leaves have been taken along it.
    taken: Vec<u32>,
    agenda: Agenda,
    arrivals: Vec<Arrival<C>>,
    labels: usize,
    overflowed: u64,
}

impl<'a, C: Cost, R: Rule<C>> Setting<'a, C, R> {
    fn new(graph: &'a Graph<C>, sources: &[(u32, C)], limits: Limits, rule: &'a R) -> Self {
        let nodes = graph.nodes();
        let within = |&&(node, cost): &&(u32, C)| node < nodes && cost.time() <= limits.max_time;
        let mut sources: Vec<_> = sources.iter().filter(within).copied().collect();
        sources.sort_unstable();
        let first = sources.iter().map(|(_, cost)| cost.time()).min().unwrap_or(0);
        let last = sources.iter().map(|(_, cost)| cost.time()).max().unwrap_or(0);
        let mut agenda = Agenda::new(nodes, first, graph.longest().max(last - first));
        for (rank, &node) in (0..).zip(graph.by_rank()) {
            let here = sources.partition_point(|(at, _)| *at < node);
            for (_, cost) in sources[here..].iter().take_while(|(at, _)| *at == node) {
                agenda.add(cost.time(), rank);
            }
        }
        Self {
            graph,
            rule,
            limits,
            sources,
            piles: Piles::new(nodes),
            taken: vec![0; graph.arcs()],
            agenda,
            arrivals: Vec::new(),
            labels: 0,
            overflowed: 0,
        }
    }

    /// Visits until nothing is left to visit, or until there are too many labels: then tells the time of the
    /// last visit.
    fn run(&mut self) -> Option<u16> {
        while let Some((time, rank)) = self.agenda.next() {
            let node = self.graph.by_rank()[rank as usize];
            self.arrive(time, node);
            if self.settle(node) {
                if self.labels > self.limits.max_labels {
                    return Some(time);
                }
                self.announce(time, node);
            }
        }
        None
    }

    /// Gathers the paths that arrive at the node at this time and that no label set there at an earlier time
    /// prunes.
    fn arrive(&mut self, time: u16, node: u32) {
        self.arrivals.clear();
        let set = self.piles.costs(node);
        let mut offer = |cost, origin| {
            // Most are pruned here, before they would have to be sorted.
            if !set.iter().any(|&set| self.rule.prunes(set, cost)) {
                self.arrivals.push(Arrival { cost, origin });
            }
        };
        let here = self
            .sources
            .partition_point(|&(at, cost)| (at, cost.time()) < (node, time));
        for &(_, cost) in self.sources[here..]
            .iter()
            .take_while(|&&(at, cost)| (at, cost.time()) == (node, time))
        {
            offer(cost, Origin::START);
        }
        let (first, entering) = self.graph.entering(node);
        for (taken, arc) in self.taken[first..].iter_mut().zip(entering) {
            let Some(left) = time.checked_sub(arc.cost.time()) else {
                continue;
            };
            let labels = self.piles.costs(arc.from);
            while let Some(label) = labels.get(*taken as usize).filter(|label| label.time() == left) {
                match label.plus(arc.cost) {
                    Some(cost) => offer(cost, Origin::step(arc.arc, *taken)),
                    None => self.overflowed += 1,
                }
                *taken += 1;
            }
        }
        self.arrivals.sort_unstable();
    }

    /// Sets the arrivals that none of them prunes; tells whether there were any.
    ///
    /// They come in lexicographic order, and what prunes a cost is lexicographically before it: all that
    /// could prune an arrival is already set.
    fn settle(&mut self, node: u32) -> bool {
        let (before, earlier) = (self.labels, self.piles.costs(node).len());
        for equal in self.arrivals.chunk_by(|a, b| a.cost == b.cost) {
            let (cost, set) = (equal[0].cost, &self.piles.costs(node)[earlier..]);
            if set.iter().any(|&set| self.rule.prunes(set, cost)) {
                continue;
            }
            for arrival in equal.iter().take(self.rule.copies().max(1)) {
                self.piles.push(node, cost, arrival.origin);
                self.labels += 1;
            }
        }
        self.labels > before
    }

    /// Puts on the agenda whom the node's new labels reach, and when.
    fn announce(&mut self, time: u16, node: u32) {
        for leaving in self.graph.leaving(node) {
            if let Some(arrival) = time
                .checked_add(leaving.time)
                .filter(|&at| at <= self.limits.max_time)
            {
                self.agenda.add(arrival, leaving.rank);
            }
        }
    }

    /// Lays the piles behind one another, without the labels of the time at which the search stopped.
    fn fronts(self, stopped_at: Option<u16>) -> Fronts<C> {
        let piles = &self.piles;
        let kept = |node| match stopped_at {
            None => piles.costs(node).len(),
            Some(time) => piles.costs(node).partition_point(|cost| cost.time() < time),
        };
        let mut starts = Vec::with_capacity(self.graph.nodes() as usize + 1);
        let mut labels = 0;
        starts.push(0);
        for node in 0..self.graph.nodes() {
            labels += kept(node) as u32;
            starts.push(labels);
        }
        let mut costs = Vec::with_capacity(labels as usize);
        let mut steps = Vec::with_capacity(labels as usize);
        for node in 0..self.graph.nodes() {
            costs.extend_from_slice(&piles.costs(node)[..kept(node)]);
            steps.extend(piles.origins(node)[..kept(node)].iter().map(|origin| {
                origin
                    .get()
                    .map(|(arc, place)| (arc, LabelId(starts[self.graph.tail(arc) as usize] + place)))
            }));
        }
        Fronts {
            starts,
            costs,
            steps,
            stopped_at,
            overflowed: self.overflowed,
        }
    }
}
