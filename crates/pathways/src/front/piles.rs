//! The labels of all nodes while a search runs: one pile a node, in two shared rows that only grow.

use super::cost::Cost;
use super::graph::ArcId;

/// What made a label: an arc and the place of the label it left in the pile of the node it left; or nothing,
/// at a start.
///
/// In one word, a start being zero: a start sorts before every step, and steps sort by arc and then by place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Origin(u64);

impl Origin {
    pub(super) const START: Origin = Origin(0);

    pub(super) fn step(arc: ArcId, place: u32) -> Self {
        Self((u64::from(arc.0) + 1) << 32 | u64::from(place))
    }

    pub(super) fn get(self) -> Option<(ArcId, u32)> {
        let arc = (self.0 >> 32).checked_sub(1)?;
        Some((ArcId(arc as u32), self.0 as u32))
    }
}

/// Where the pile of a node lies.
#[derive(Clone, Copy, Default)]
struct Span {
    start: usize,
    length: u32,
    room: u32,
}

/// A pile that outgrows its room moves to the end of the rows and gets twice as much. A vector for each node
/// would ask the allocator several times a node, which took longer than the search itself.
pub(super) struct Piles<C> {
    spans: Vec<Span>,
    costs: Vec<C>,
    origins: Vec<Origin>,
}

impl<C: Cost> Piles<C> {
    pub(super) fn new(nodes: u32) -> Self {
        Self {
            spans: vec![Span::default(); nodes as usize],
            costs: Vec::new(),
            origins: Vec::new(),
        }
    }

    pub(super) fn costs(&self, node: u32) -> &[C] {
        &self.costs[self.range(node)]
    }

    pub(super) fn origins(&self, node: u32) -> &[Origin] {
        &self.origins[self.range(node)]
    }

    pub(super) fn push(&mut self, node: u32, cost: C, origin: Origin) {
        if self.spans[node as usize].length == self.spans[node as usize].room {
            self.move_to_the_end(node);
        }
        let span = &mut self.spans[node as usize];
        let place = span.start + span.length as usize;
        self.costs[place] = cost;
        self.origins[place] = origin;
        span.length += 1;
    }

    fn move_to_the_end(&mut self, node: u32) {
        let (range, span) = (self.range(node), &mut self.spans[node as usize]);
        span.start = self.costs.len();
        span.room = (2 * span.room).max(4);
        self.costs.extend_from_within(range.clone());
        self.costs.resize(span.start + span.room as usize, C::ZERO);
        self.origins.extend_from_within(range);
        self.origins
            .resize(span.start + span.room as usize, Origin::START);
    }

    fn range(&self, node: u32) -> std::ops::Range<usize> {
        let span = self.spans[node as usize];
        span.start..span.start + span.length as usize
    }
}
