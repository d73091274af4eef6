//! People: who there is, in which organisation, school and group, how they sign in, and what holds between them.
//!
//! Features: [`persons`] (organisations, schools, groups and the basic record of a person), [`rosters`] (what a school system
//! says about who belongs to it).
//!
//! Deliberately absent: what happens on the way of a young person. That is the journey, one floor up.

pub mod persons;
pub mod rosters;
