//! Label setting: nodes are visited by (time, rank), and a label that a visit sets is never taken back.

use super::cost::Cost;
use super::fronts::{Fronts, LabelId, Origin};
use super::graph::{ArcId, Graph};
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

/// All labels from one source that begins with the cost `start`. A source that does not exist reaches nothing.
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

/// A path that arrives at the node being visited. The order of the fields is the order in which paths are preferred:
/// of equal costs the arc given first wins, then the label set first, so that the same input gives the same paths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Arrival<C> {
    cost: C,
    /// The arc and the place of the label at the node it leaves; nothing for a start.
    step: Option<(ArcId, u32)>,
    from: u32,
}

/// The labels of one node, in the order in which they were set, which is that of their costs.
#[derive(Clone)]
struct Pile<C> {
    costs: Vec<C>,
    /// The arc, the node it leaves, and the place of the label there.
    origins: Vec<Option<(ArcId, u32, u32)>>,
}

struct Setting<'a, C, R> {
    graph: &'a Graph<C>,
    rule: &'a R,
    limits: Limits,
    /// Where the search begins, by node.
    sources: Vec<(u32, C)>,
    piles: Vec<Pile<C>>,
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
            piles: vec![
                Pile {
                    costs: Vec::new(),
                    origins: Vec::new()
                };
                nodes as usize
            ],
            taken: vec![0; graph.arcs()],
            agenda,
            arrivals: Vec::new(),
            labels: 0,
            overflowed: 0,
        }
    }

    /// Visits until nothing is left to visit, or until there are too many labels: then tells the time of the last visit.
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

    /// Gathers all paths that arrive at the node at this time.
    fn arrive(&mut self, time: u16, node: u32) {
        self.arrivals.clear();
        let here = self
            .sources
            .partition_point(|&(at, cost)| (at, cost.time()) < (node, time));
        for &(_, cost) in self.sources[here..]
            .iter()
            .take_while(|&&(at, cost)| (at, cost.time()) == (node, time))
        {
            self.arrivals.push(Arrival {
                cost,
                step: None,
                from: node,
            });
        }
        let (first, entering) = self.graph.entering(node);
        for (taken, arc) in self.taken[first..].iter_mut().zip(entering) {
            let Some(left) = time.checked_sub(arc.cost.time()) else {
                continue;
            };
            let labels = &self.piles[arc.from as usize].costs;
            while let Some(cost) = labels.get(*taken as usize).filter(|cost| cost.time() == left) {
                match cost.plus(arc.cost) {
                    Some(cost) => self.arrivals.push(Arrival {
                        cost,
                        step: Some((arc.arc, *taken)),
                        from: arc.from,
                    }),
                    None => self.overflowed += 1,
                }
                *taken += 1;
            }
        }
        self.arrivals.sort_unstable();
    }

    /// Sets the arrivals that nothing prunes; tells whether there were any.
    ///
    /// Arrivals come in lexicographic order, and what prunes a cost is lexicographically before it: all that could prune
    /// an arrival is already set.
    fn settle(&mut self, node: u32) -> bool {
        let pile = &mut self.piles[node as usize];
        let before = pile.costs.len();
        let (mut last, mut copies) = (None, 0);
        for arrival in &self.arrivals {
            if last == Some(arrival.cost) {
                copies += 1;
                if copies > self.rule.copies().max(1) {
                    continue;
                }
            } else {
                (last, copies) = (Some(arrival.cost), 1);
            }
            if !pile
                .costs
                .iter()
                .any(|&cost| cost != arrival.cost && self.rule.prunes(cost, arrival.cost))
            {
                pile.costs.push(arrival.cost);
                pile.origins
                    .push(arrival.step.map(|(arc, place)| (arc, arrival.from, place)));
            }
        }
        self.labels += pile.costs.len() - before;
        pile.costs.len() > before
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
        let kept = |pile: &Pile<C>| match stopped_at {
            None => pile.costs.len(),
            Some(time) => pile.costs.partition_point(|cost| cost.time() < time),
        };
        let mut starts = Vec::with_capacity(self.piles.len() + 1);
        let mut labels = 0;
        starts.push(0);
        for pile in &self.piles {
            labels += kept(pile) as u32;
            starts.push(labels);
        }
        let mut costs = Vec::with_capacity(labels as usize);
        let mut origins = Vec::with_capacity(labels as usize);
        for pile in &self.piles {
            costs.extend_from_slice(&pile.costs[..kept(pile)]);
            origins.extend(pile.origins[..kept(pile)].iter().map(|origin| match *origin {
                None => Origin::Start,
                Some((arc, from, place)) => Origin::Step(arc, LabelId(starts[from as usize] + place)),
            }));
        }
        Fronts {
            starts,
            costs,
            origins,
            stopped_at,
            overflowed: self.overflowed,
        }
    }
}

/// Which nodes are to be visited at which time: a ring of times, in each a set of ranks as bits.
///
/// The ring is as long as the slowest arc, so two times on the agenda never share a place. A visit may add a higher rank
/// at its own time, and any rank later.
struct Agenda {
    ring: Vec<Vec<u64>>,
    spare: Vec<Vec<u64>>,
    words: usize,
    time: u16,
    /// Times on the ring that have visits.
    pending: usize,
    /// No rank below this word is left at the present time.
    word: usize,
}

impl Agenda {
    fn new(nodes: u32, time: u16, longest: u16) -> Self {
        let ring = vec![Vec::new(); usize::from(longest) + 1];
        Self {
            ring,
            spare: Vec::new(),
            words: (nodes as usize).div_ceil(64),
            time,
            pending: 0,
            word: 0,
        }
    }

    fn add(&mut self, time: u16, rank: u32) {
        let place = usize::from(time) % self.ring.len();
        let set = &mut self.ring[place];
        if set.is_empty() {
            *set = self.spare.pop().unwrap_or_else(|| vec![0; self.words]);
            self.pending += 1;
        }
        set[rank as usize / 64] |= 1 << (rank % 64);
    }

    fn next(&mut self) -> Option<(u16, u32)> {
        while self.pending > 0 {
            let place = usize::from(self.time) % self.ring.len();
            if let Some(set) = self.ring.get_mut(place).filter(|set| !set.is_empty()) {
                while let Some(bits) = set.get_mut(self.word) {
                    if *bits != 0 {
                        let rank = self.word as u32 * 64 + bits.trailing_zeros();
                        *bits &= *bits - 1;
                        return Some((self.time, rank));
                    }
                    self.word += 1;
                }
                self.spare.push(std::mem::take(set));
                self.pending -= 1;
            }
            self.word = 0;
            self.time += 1;
        }
        None
    }
}
