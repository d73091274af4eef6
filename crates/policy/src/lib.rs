//! Who may do what with which data about a young person. One pure function decides, and only its yes makes a permit.
//!
//! [`decide`] takes an [`Actor`], an [`Action`], the [`Facts`] about one record and a moment, and gives a [`Reason`] or a
//! [`Deny`]. What it says follows from the [`table`] of rows and data classes, and from relations that are followed for
//! at most three steps. [`permit`] does the same and gives the record back as [`Permitted`], which store functions ask
//! for.
//!
//! Deliberately absent: I/O, clock and lots; accounts and passwords; words for a screen; roles that somebody simply has.
//! In the product only `kit::guard` calls [`permit`] and [`permit_list`], because only there facts and record are read
//! in one snapshot; `clippy.toml` bans the call elsewhere.

pub mod action;
pub mod actor;
pub mod age;
pub mod calendar;
mod closed;
pub mod consent;
pub mod data;
mod decide;
pub mod facts;
pub mod glass;
pub mod id;
pub mod kind;
pub mod party;
mod path;
mod permit;
pub mod purpose;
pub mod relation;
pub mod role;
mod scope;
pub mod second;
pub mod share;
pub mod table;
pub mod verdict;
pub mod vetting;

pub use action::{Act, Action, Changes, Sees, may};
pub use actor::{AccountState, Actor, SignIn};
pub use age::AgeBand;
pub use decide::decide;
pub use facts::{Facts, Forbid, Numbers, ObjectState};
pub use id::{PersonId, TenantId, ThingId, Untrusted};
pub use kind::Kind;
pub use party::{Key, Party};
pub use permit::{Object, Permitted, Proof, Swapped, permit, permit_each};
pub use relation::{Entry, Relation};
pub use scope::{Order, PermittedScope, permit_list};
pub use verdict::{Deny, Reason};
