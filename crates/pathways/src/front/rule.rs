//! When one label makes another superfluous.

use super::cost::{Cost, LaneSet};

/// Decides which of two labels at the same node may be dropped.
///
/// The search is exact (module documentation of [`super`]) for a rule that keeps four promises, for all
/// costs:
/// 1. *below*: if `a` prunes `b`, then `a` is at most `b` in every lane;
/// 2. *irreflexive*: with 1, no two labels prune each other (`prunes` is only asked of different costs);
/// 3. *transitive*: if `a` prunes `b` and `b` prunes `c`, then `a` prunes `c`;
/// 4. *kept under extension*: if `a` prunes `b`, then `a + s` prunes `b + s`, as long as `b + s` exists.
pub trait Rule<C: Cost> {
    /// Whether a label of cost `a` drops a label of the different cost `b`.
    fn prunes(&self, a: C, b: C) -> bool;

    /// How many paths of one and the same cost a node keeps; at least one is kept.
    fn copies(&self) -> usize {
        1
    }
}

/// Plain dominance: a label goes when another is at most as costly in every lane; one label is kept of equal
/// ones.
///
/// The promises of [`Rule`], for different costs: *below* is the definition, *transitive* is that of ≤ lane
/// by lane, and `a` ≤ `b` gives `a + s` ≤ `b + s` in every lane, with different sums since the terms differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pareto;

impl<C: Cost> Rule<C> for Pareto {
    #[inline]
    fn prunes(&self, a: C, b: C) -> bool {
        a.dominates(b)
    }
}

/// Dominance that does not trust every lane: a label goes only when another is at most as costly in every
/// lane *and* strictly less costly in a lane that is hard.
///
/// Time and money are hard: a difference is a difference. A chance of success is soft: it is a range with an
/// error, and stands in the cost as two lanes, the penalty seen pessimistically and optimistically. A label
/// is then never dropped because of success alone, however large the difference, and never by a label that is
/// worse in either reading of it.
///
/// The promises of [`Rule`]: *below* is the first half of the definition. *Transitive*: let `a` prune `b` and
/// `b` prune `c`; in the hard lane where `a < b`, `b ≤ c`, hence `a < c` there and `a ≤ c` everywhere. *Kept
/// under extension*: adding the same `s` keeps every ≤ and the one <, since addition is exact ([`Cost::plus`]
/// refuses instead of saturating).
///
/// Lane 0, time, is always hard. Otherwise a walk round a circle that costs only time would be kept for ever.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guarded<C> {
    hard: C,
    copies: u8,
}

impl<C: Cost> Guarded<C> {
    /// Paths of one cost that [`Guarded::keep_equal`] keeps at a node.
    pub const EQUAL_KEPT: u8 = 4;

    /// A rule with these hard lanes, and lane 0; all others are soft. One label is kept of equal ones.
    #[must_use]
    pub fn new(hard: LaneSet) -> Self {
        Self {
            hard: C::mask(hard.or(LaneSet::of(&[0]))),
            copies: 1,
        }
    }

    /// Whether to keep different paths whose costs are equal in every lane, up to [`Guarded::EQUAL_KEPT`] a
    /// cost and node.
    #[must_use]
    pub fn keep_equal(self, keep: bool) -> Self {
        Self {
            copies: if keep { Self::EQUAL_KEPT } else { 1 },
            ..self
        }
    }
}

impl<C: Cost> Rule<C> for Guarded<C> {
    #[inline]
    fn prunes(&self, a: C, b: C) -> bool {
        a.dominates(b) && a.differs(b, self.hard)
    }

    fn copies(&self) -> usize {
        usize::from(self.copies)
    }
}
