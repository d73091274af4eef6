//! Orientation: the district where somebody finds out where they stand, which ways are open, and what work there is.
//!
//! Features: [`explore`] (position, doors, pathways, line map, doors compared, moments, schools nearby, sources), [`interests`]
//! (what somebody likes to do, and work to talk about after that) and [`dreams`] (what somebody keeps to come back to). What they know
//! of work lies in [`ground`], and what a young person keeps for oneself in [`own`].

pub mod dreams;
pub mod explore;
pub mod ground;
pub mod interests;
pub mod own;
