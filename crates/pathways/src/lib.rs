//! The Dutch education system as a graph of rights: where one stands, which doors are open, whether a school may
//! refuse, by which date, and which pathways lead to a goal.
//!
//! A [`Position`] is where a person stands: track, year, diploma, subjects, age, on a date. A [`Door`] is one possible
//! next step with its [`Verdict`]. A *pathway* is a sequence of steps to a goal; [`search`] finds all that no other
//! pathway beats in everything.
//!
//! Deliberately absent: persons, schools, files, clocks and words for a screen. Facts come in as text
//! ([`Facts::parse`]), dates as values, and what a screen says belongs to the caller; this crate speaks in ids.
//!
//! ```
//! # use pathways::{Facts, SourceText};
//! let (facts, problems) = Facts::parse(&[SourceText { name: "nodes.toml", text: "" }]);
//! assert!(problems.is_empty() && facts.nodes().is_empty());
//! ```

pub mod calendar;
pub mod compare;
pub mod condition;
pub mod courses;
pub mod demand;
pub mod doors;
pub mod facts;
pub mod front;
pub mod moments;
pub mod money;
pub mod point;
pub mod position;
pub mod search;

pub use calendar::Deadline;
pub use condition::{Condition, Status};
pub use doors::{Door, Opener, Reason, Support, Verdict};
pub use facts::{Confidence, Facts, Problem, Provenance, SourceText};
pub use point::{NodeId, Point, Target};
pub use position::{Contradiction, Position, PositionError};
