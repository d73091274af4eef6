//! The search for fronts against its own definition: every walk of a small graph, written out and compared
//! pair by pair.

mod brute;
mod instances;
#[path = "../../../benches/j3/mod.rs"]
mod j3;
mod laws;
mod limits;
mod same_as_brute;
