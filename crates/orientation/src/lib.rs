//! Orientation: the district where somebody finds out where they stand, which ways are open, and what work there is.
//!
//! Features: [`explore`] (position, doors, pathways, line map, doors compared, moments, schools nearby, sources), [`atlas`]
//! (occupations, courses and fields of work: found, shown, compared), [`interests`] (what somebody likes to do, and work to talk about
//! after that), [`dreams`] (what somebody keeps to come back to), [`assignments`] (what a class finds out with the atlas) and
//! [`reading`] (a training for whoever guides a class: how to read figures about work). All stand on the same facts; those about work
//! lie in [`ground`], and what a young person keeps for oneself in [`own`]. What was brought in about work from elsewhere is the
//! [`stock`], and what became of it in memory [`figures`].

pub mod assignments;
pub mod atlas;
pub mod description;
pub mod dreams;
pub mod explore;
pub mod figures;
pub mod ground;
pub mod interests;
pub mod own;
pub mod reading;
pub mod stock;
