//! A **backup**: everything that is kept, of one moment, in one file; and **restoring** it.
//!
//! The file is a zip. Each table is in it as lines of JSON, in the order of its key, so that it is the same file whatever
//! database it came from, and can be restored into the other kind: that is also how one moves. Beside the tables lie the
//! signed audit of each tenant and what was asked for of the data folder. The manifest comes last, with a SHA-256 of every
//! part, so that a file without it is no backup.
//!
//! A backup reads one snapshot beside whoever works, in memory that does not grow with the tables. It is written aside,
//! read back, and only then gets its name. A restore goes into an empty place, in one transaction, after the whole file
//! was checked; who was erased is taken out before that transaction ends.
//!
//! Deliberately absent: backups of what changed since the last one, encryption (the disk or the program that carries the
//! file away does it), and who was erased; that the caller knows.

mod line;
mod manifest;
mod pack;
mod problem;
mod read;
mod restore;
mod tables;
mod write;

pub use manifest::{Chain, Key, Manifest, Part, Step, TablePart};
pub use problem::BackupProblem;
pub use read::{Archive, Broken};
pub use restore::{Restored, Restoring, restore};
pub use tables::{Carried, TABLES};
pub use write::{Beside, Made, Order, fingerprint, make};

/// Told while a long work goes on: how much is done, of how much.
pub type Progress = std::sync::Arc<dyn Fn(u64, u64) + Send + Sync>;

/// For who does not look.
pub fn unseen() -> Progress {
    std::sync::Arc::new(|_done, _all| {})
}
