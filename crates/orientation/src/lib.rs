//! Orientation: the district where somebody finds out where they stand and which ways are open.
//!
//! Features: [`explore`] (position, doors, pathways, line map, doors compared, moments, schools nearby, sources).

pub mod explore;
