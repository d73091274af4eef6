//! Orientation: the district where somebody finds out where they stand, which ways are open, and what work there is.
//!
//! Features: [`explore`] (position, doors, pathways, line map, doors compared, moments, schools nearby, sources) and [`atlas`]
//! (occupations, courses and fields of work: found, shown, compared). Both stand on the same facts; those about work lie in
//! [`ground`].

pub mod atlas;
pub mod description;
pub mod explore;
pub mod ground;
