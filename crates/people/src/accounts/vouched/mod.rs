//! A **party** that vouches for somebody: a service in which they sign in, such as SURFconext or the Entree Federatie, and
//! which tells us who it was (OpenID Connect, code flow with PKCE).
//!
//! Somebody is known by the party and the number that it gives them, and by nothing else. Address, name and ECK iD are not
//! even read: they go from one person to another. A number that we do not know lets nobody in: it is bound to an account
//! by whoever is signed in there, or holds an open invitation. Deliberately absent: making accounts, keeping what a party
//! tells beside the number, and ending somebody's session with the party.

mod address;
mod ask;
mod enter;
mod kept;
mod line;
mod pages;
mod parties;
mod token;

pub(super) use enter::Asked;
pub(super) use kept::{Bound, all_of};
pub(super) use pages::{BoundView, PartyView, templates, urls};
#[cfg(test)]
pub(super) use pages::{GoingPage, NotInPage, PartyPage};
pub use parties::{Parties, PartiesProblem};
