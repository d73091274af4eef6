//! A **roster** as it comes in: what a system of a school says about who belongs to it, compared with what is held, shown
//! as a plan, and applied in one transaction. And the way out: what is held, as a roster that other systems read.
//!
//! | file | what |
//! |---|---|
//! | `delivery` | bytes to a roster, whatever the format |
//! | `sent` | the roster with doubles and the departed taken out, and a hash of what it says of each |
//! | `index` | what we hold of the same sender: ids and hashes |
//! | `plan` | the two compared, and reasons to stop |
//! | `relations`, `positions` | what follows from a roster for who may see whom, and for where somebody stands |
//! | `actions`, `apply` | permission, and writing |
//! | `export` | the way out |
//! | `handed_in`, `pages` | a roster that waits for somebody to look at it |
//! | `hands` | who hands a file in, and who is the second |
//!
//! What a sender no longer names has ended and is not erased; who comes back is there again. What a person of the school
//! called off stays called off. Deliberately absent: rights that a roster alone could give over others (leaders,
//! administrators, parental authority); a link between persons of two senders because their names or addresses are
//! alike; and files, which the caller reads.

pub mod actions;
mod apply;
pub mod delivery;
pub mod export;
pub mod handed_in;
pub mod hands;
mod index;
mod joined;
mod pages;
pub mod plan;
pub mod positions;
mod relations;
pub mod sent;
mod words;

pub use actions::{Handed, Planned, Report, RosterImport, apply, hand_in, plan};
pub use pages::{RosterListPage, RosterPage, templates, urls};
pub use plan::{Changes, Plan, Stop};
pub use sent::Sent;

/// Told while a long work goes on: how much is done, of how much.
pub type Progress<'a> = &'a (dyn Fn(u64, u64) + Send + Sync);

/// For who does not look.
pub fn unseen(_done: u64, _all: u64) {}

/// The words of this feature.
pub const TEXTS: [kit::TextSource; 2] = [
    kit::TextSource {
        lang: "nl",
        name: "rosters/texts/nl.ftl",
        ftl: include_str!("texts/nl.ftl"),
    },
    kit::TextSource {
        lang: "en",
        name: "rosters/texts/en.ftl",
        ftl: include_str!("texts/en.ftl"),
    },
];
