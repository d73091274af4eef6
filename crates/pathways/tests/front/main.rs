//! The search for fronts against its own definition: every walk of a small graph, written out and compared pair by pair.

mod brute;
mod laws;
mod limits;
mod same_as_brute;
