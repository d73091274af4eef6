//! Multi-criteria paths: from a source to every node, all costs that no other path makes superfluous.
//!
//! A *cost* is a vector of small whole numbers ([`Cost4`], [`Cost8`]), lane 0 being time. A *label* is the
//! cost of one path to one node, with a pointer to the label and the arc it came from. The *front* of a node
//! is the set of its labels that no other label of the node prunes, by a [`Rule`]. [`one_to_all`] finds the
//! fronts of all nodes of a [`Graph`].
//!
//! Deliberately absent: what the numbers mean, fractions, a target to steer towards, and rules that prune on
//! more than the cost. Whoever needs a label to carry something else (a profile, an age) puts it in the node.
//!
//! ```
//! use pathways::front::{Cost, Cost4, Graph, Limits, Pareto, one_to_all};
//! let cost = |lanes| Cost4::from_lanes(lanes).unwrap_or(Cost4::ZERO);
//! // From 0 to 2: two steps that are slow and cheap, or one that is quick and dear.
//! let arcs = [(0, 1, cost([4, 0, 1, 0])), (1, 2, cost([4, 1, 0, 0])), (0, 2, cost([6, 9, 0, 0]))];
//! let graph = Graph::new(3, &arcs)?;
//! let fronts = one_to_all(&graph, 0, Cost4::ZERO, Limits::default(), &Pareto);
//! assert_eq!(fronts.costs(2), [cost([6, 9, 0, 0]), cost([8, 1, 1, 0])]);
//! let paths: Vec<_> = fronts.at(2).map(|label| fronts.path(label).len()).collect();
//! assert_eq!(paths, [1, 2]);
//! # Ok::<(), pathways::front::GraphError>(())
//! ```
//!
//! # Why the fronts are exact
//!
//! Write `a ◁ b` for "`a` prunes `b`". A [`Rule`] promises that `a ◁ b` implies `a ≤ b` in every lane, that ◁
//! is a strict partial order, and that `a ◁ b` implies `a + s ◁ b + s`; [`Pareto`] and [`Guarded`] prove it
//! where they are defined.
//!
//! 1. *Every cost on the true front of a node is set.* Let `v = q + s` be the cost of a path that ends with
//!    an arc of cost `s`, and let nothing prune it. If some `r ◁ q` existed at the arc's tail, then `r + s ◁
//!    v`: so `q` is on the true front of the tail. By induction over the length of the path `q` was set
//!    there, and `v` arrived. What a limit forbids for `r + s` it forbids for `v`, since time and every lane
//!    of `r` are no more than those of `q`.
//! 2. *Nothing else is set.* If `v` is not on the true front, some path's cost prunes it, and, ◁ being
//!    transitive and the costs below `v` finite in number, so does one on the true front. That one is at most
//!    `v` in every lane, so it comes no later than `v` in time and before it in lexicographic order: by 1 it
//!    is set when `v` is looked at.
//! 3. *What is set stays.* Nodes are visited by (time, rank). An arc with time leads to a later time, one
//!    without time to a higher rank, so at a visit all labels that could lead to the node at that time are
//!    set. A label can only be pruned by one that is lexicographically before it: of an earlier time, or of
//!    the same visit, which looks at them in order.
//!
//! Equal costs arrive at one visit together, since their time is equal; a rule may keep some of them
//! (`Rule::copies`). With a bound `k` a node holds `min(k, paths of that cost)` labels, because `min(k, Σ
//! min(k, xᵢ)) = min(k, Σ xᵢ)`.
//!
//! No kept path visits a node twice: the first visit has less time and no more of anything, and prunes the
//! second under both rules.

mod agenda;
mod cost;
mod fronts;
mod graph;
mod piles;
mod rule;
mod setting;

pub use cost::{Cost, Cost4, Cost8, LANE_MAX, LaneSet};
pub use fronts::{Fronts, LabelId};
pub use graph::{ArcId, Graph, GraphError};
pub use rule::{Guarded, Pareto, Rule};
pub use setting::{Limits, many_to_all, one_to_all};
