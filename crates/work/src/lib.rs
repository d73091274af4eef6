//! The world of work as facts: what people do all day, how one gets there, and how to look further than what one knows.
//!
//! An [`Occupation`] is a kind of work with its words, fields, levels and courses. An activity is something to like or not
//! ([`interests`]); answers about activities give a careful picture and a wide list of occupations. [`widen`] mixes what is near with
//! what is far, and says which fields young people of a region rarely see. [`figures`] hold what somebody brought in about work and
//! courses: pay, chances, crowding, skills; [`voices`] what people who know some work say of it.
//!
//! Deliberately absent: figures of our own, as no source of them was read; any order or score of occupations or persons; advice about
//! a level; files, clocks and lots of its own. Texts and a seed are handed in, and words for a screen are the caller's, save those
//! that describe an occupation or an activity.
//!
//! ```
//! # use work::{Known, SourceText};
//! let (occupations, problems) = work::read(&[SourceText { name: "occupations/bouw.toml", text: "" }], &Known::default());
//! assert!(occupations.is_empty() && problems[0].message.contains("te weinig"));
//! ```

mod breadth;
pub mod figures;
pub mod interests;
mod known;
mod level;
mod lot;
mod occupation;
mod read;
mod riasec;
mod sentences;
mod spread;
pub mod voices;
pub mod widen;

pub use known::Known;
pub use level::{Group, Level};
pub use occupation::{Dutch, Occupation, Words};
pub use pathways::{Problem, SourceText};
pub use read::read;
pub use riasec::{Letter, Riasec};
