//! What a search found: for every node its labels, and for every label the path that made it.

use super::cost::Cost;
use super::graph::ArcId;
use super::rule::Rule;

/// A label, by its place in the [`Fronts`] it belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LabelId(pub(super) u32);

/// The labels of every node that no other label of that node prunes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fronts<C> {
    /// Where the labels of a node begin; one entry more than there are nodes.
    pub(super) starts: Vec<u32>,
    pub(super) costs: Vec<C>,
    /// The last arc of each label's path, and the label before it.
    pub(super) steps: Vec<Option<(ArcId, LabelId)>>,
    pub(super) stopped_at: Option<u16>,
    pub(super) overflowed: u64,
}

impl<C: Cost> Fronts<C> {
    /// The labels at a node, in lexicographic order of cost; none for a node that was not reached or does not
    /// exist.
    pub fn at(&self, node: u32) -> impl ExactSizeIterator<Item = LabelId> + DoubleEndedIterator + use<C> {
        let (from, to) = self.range(node);
        (from..to).map(LabelId)
    }

    /// The costs at a node, in the order of [`Fronts::at`].
    #[must_use]
    pub fn costs(&self, node: u32) -> &[C] {
        let (from, to) = self.range(node);
        &self.costs[from as usize..to as usize]
    }

    /// What the path of a label costs, the cost at its start included.
    #[must_use]
    pub fn cost(&self, label: LabelId) -> C {
        self.costs[label.0 as usize]
    }

    /// The node a label is at.
    #[must_use]
    pub fn node(&self, label: LabelId) -> u32 {
        // One less than the number of nodes whose labels begin at or before this one; there is at least one
        // such node.
        self.starts
            .partition_point(|&start| start <= label.0)
            .saturating_sub(1) as u32
    }

    /// The last arc of a label's path and the label before it; nothing for a label the search began with.
    #[must_use]
    pub fn step(&self, label: LabelId) -> Option<(ArcId, LabelId)> {
        self.steps[label.0 as usize]
    }

    /// The arcs of a label's path, first to last.
    #[must_use]
    pub fn path(&self, label: LabelId) -> Vec<ArcId> {
        let mut arcs: Vec<_> = std::iter::successors(self.step(label), |(_, before)| self.step(*before))
            .map(|(arc, _)| arc)
            .collect();
        arcs.reverse();
        arcs
    }

    /// The label a path began with: it tells which of several sources it came from.
    #[must_use]
    pub fn root(&self, label: LabelId) -> LabelId {
        std::iter::successors(Some(label), |label| self.step(*label).map(|(_, before)| before))
            .last()
            .unwrap_or(label)
    }

    /// Why a path of this cost is not at the node: the first label that costs the same, or that prunes it.
    ///
    /// There is one for the cost of every path within the limits of the search.
    #[must_use]
    pub fn why_not(&self, node: u32, cost: C, rule: &impl Rule<C>) -> Option<LabelId> {
        self.at(node)
            .find(|&label| self.cost(label) == cost || rule.prunes(self.cost(label), cost))
    }

    /// How many labels there are at all nodes together.
    #[must_use]
    pub fn labels(&self) -> usize {
        self.costs.len()
    }

    /// The time at which the search stopped since it had as many labels as its limits allow. Labels of that
    /// time and later are absent; everything earlier is complete. Nothing when the search ran to its end.
    #[must_use]
    pub fn stopped_at(&self) -> Option<u16> {
        self.stopped_at
    }

    /// How many times a path was not continued since a sum would not fit its lane. Zero means that nothing
    /// was left out: the range of a lane is a budget, and the fronts are exact among the paths within it.
    #[must_use]
    pub fn overflowed(&self) -> u64 {
        self.overflowed
    }

    fn range(&self, node: u32) -> (u32, u32) {
        let start = |at: usize| self.starts.get(at).or(self.starts.last()).copied().unwrap_or(0);
        (start(node as usize), start((node as usize).saturating_add(1)))
    }
}
