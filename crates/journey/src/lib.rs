//! The **journey**: what every young person should have had before each decision, what was offered, what took place, and so who
//! was offered nothing.
//!
//! An *entitlement* is what everybody should have had; the default set is the [`Standard`], read from the facts, and a school
//! adjusts it. An *opportunity* is an offer to one young person, with its states. An *experience* is something that took place.
//! [`coverage`](mod@coverage) lays them beside each other, in one pure function.
//!
//! A *duty* is somebody seeing to what is missing, and the [`meter`] is the coverage of a group with its duties.
//!
//! Deliberately absent: a score on a person, an order of persons by what they had, and origin in any form; pages, which stand with
//! the desks. Rules are given the day; only what is done with the database knows what day it is, from its transaction.

pub mod coverage;
mod day;
pub mod duties;
pub mod entitlements;
pub mod experiences;
mod fields;
mod home;
mod known;
pub mod meter;
pub mod opportunities;
pub mod questions;
pub mod sample;
mod standard;
mod topics;
pub mod way;
mod words;

pub use day::Day;
pub use fields::{Field, Fields};
pub use home::{HOME_TASKS, home_task};
pub use known::Known;
pub use standard::{EMBEDDED, Standard};
pub use topics::{Theme, Topics};
pub use words::{Band, Competency, Hand, Kind, Kinds};

/// What every page about the journey needs.
#[derive(Clone, Debug)]
pub struct Journeys {
    /// Clock, ids, texts, pages.
    pub cx: kit::Cx,
    /// Where everything is kept.
    pub db: kit::Db,
    /// The facts and the standard.
    pub known: Known,
}

/// The words of the journey.
pub const TEXTS: [kit::TextSource; 5] = [
    kit::TextSource {
        lang: "nl",
        name: "journey/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "journey/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
    kit::TextSource {
        lang: "tr",
        name: "journey/texts/tr.ftl",
        ftl: include_str!("texts/tr.ftl"),
    },
    kit::TextSource {
        lang: "ar",
        name: "journey/texts/ar.ftl",
        ftl: include_str!("texts/ar.ftl"),
    },
    kit::TextSource {
        lang: "pl",
        name: "journey/texts/pl.ftl",
        ftl: include_str!("texts/pl.ftl"),
    },
];
