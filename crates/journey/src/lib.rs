//! The **journey**: what every young person should have had before each decision, what was offered, what took place, and so who
//! was offered nothing.
//!
//! An *entitlement* is what everybody should have had; the default set is the [`Standard`], read from the facts, and a school
//! adjusts it. An *opportunity* is an offer to one young person, with its states. An *experience* is something that took place.
//! [`coverage`](mod@coverage) lays them beside each other, in one pure function.
//!
//! Deliberately absent: a score on a person, an order of persons by what they had, and origin in any form. Also absent, so far:
//! a database and pages. Nothing in this crate reads a clock; the day is always given.

pub mod coverage;
mod day;
pub mod entitlements;
pub mod experiences;
mod fields;
pub mod opportunities;
pub mod questions;
mod standard;
mod topics;
mod words;

pub use day::Day;
pub use fields::{Field, Fields};
pub use standard::{EMBEDDED, Standard};
pub use topics::{Theme, Topics};
pub use words::{Band, Competency, Hand, Kind, Kinds};
