//! The **stock**: what was brought in about the world of work, in the words and figures of its makers.
//!
//! A **feed** is a kind of source with a form of its own, such as ESCO. A **delivery** is what came at once: the files as they came,
//! read whole and found sound, with a manifest that says whose they are and of when. On the **shelf** of a feed one delivery is
//! active and the one before waits, so that bringing in can be undone. Holds no persons, so it is not in the database.
//!
//! Deliberately absent: what a figure means for a young person, and any copy of the records. Whoever needs them reads the files.

mod bring;
mod cbs;
mod feed;
mod figures;
mod folder;
mod line;
mod manifest;
mod plan;
mod reach;
mod read;
mod settings;
mod shelf;
mod stage;

pub use bring::{Asked, Brought, From, Ready, Stop};
pub use feed::{Feed, Place};
pub use figures::{Fit, figures, marks};
pub use line::{Allowed, Refused};
pub use manifest::{About, Manifest, Sure, read_about, write_about};
pub use plan::{Change, Kind, Plan};
pub use reach::offered;
pub use read::{Delivery, Record};
pub use settings::{Nightly, Settings, SettingsProblem, Wrong};
pub use shelf::{Shelf, Tried, Undone, shelves};
pub use stage::{Damage, MOST_BYTES, MOST_FILES, ShelfProblem};
pub use work::figures::Tally;
