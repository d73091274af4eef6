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
//!
//! ```
//! use jiff::Timestamp;
//! use policy::data::DataClass;
//! use policy::{
//!     may, permit, AccountState, Action, Actor, Deny, Facts, Key, Object, Party, Permitted, PersonId, SignIn,
//!     TenantId, ThingId,
//! };
//!
//! struct Item(Key);
//! impl Object for Item {
//!     fn key(&self) -> Key {
//!         self.0
//!     }
//! }
//! /// A store function: it cannot be called without the permit.
//! fn save(item: &Permitted<Item, may::KeepPortfolio>) {}
//!
//! let (noor, school) = (PersonId::from_bits(1), TenantId::from_bits(2));
//! let actor = |person| Actor {
//!     person,
//!     tenant: school,
//!     account: AccountState::Active,
//!     sign_in: SignIn::OneFactor,
//! };
//! let key = Key {
//!     tenant: school,
//!     about: Party::Person(noor),
//!     class: DataClass::PrivatePortfolio,
//!     id: ThingId::from_bits(3),
//! };
//! let facts = Facts::about(key, Action::KeepPortfolio.purpose());
//! let now = Timestamp::UNIX_EPOCH;
//!
//! let own: Permitted<Item, may::KeepPortfolio> = permit(&actor(noor), &facts, now, Item(key)).unwrap();
//! save(&own);
//! let stranger = actor(PersonId::from_bits(9));
//! let denied = permit::<may::KeepPortfolio, _>(&stranger, &facts, now, Item(key));
//! assert_eq!(denied.err(), Some(Deny::NoRelation));
//! ```

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
