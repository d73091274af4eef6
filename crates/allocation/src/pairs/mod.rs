//! **Pairs**: mentors divided over young people, each mentor with room for some of them.
//!
//! First the conditions ([`fit`]): a certificate that counts, an age, a time, a language, a topic, a distance. Then, in this order: as
//! many young people as possible; who has few options and waits longest first; the wishes that the young people ranked themselves
//! ([`people::Wish`]). [`pair`] does all of it, exactly. Its result carries one price per mentor, from which anybody can check that no
//! other division meets more wishes, and from which [`why`] explains to everybody what they got.
//!
//! Deliberately absent: how well two people would get on. Nobody can know that, and a number for it would be believed.

pub mod auction;
mod beyond;
pub mod candidates;
pub mod cover;
pub mod fit;
pub mod ground;
pub mod lists;
pub mod outcomes;
pub mod people;
mod pool;
mod rooms;
mod run;
mod settle;
mod ways;
pub mod why;

pub use people::{Input, Mentee, Mentor, Point, Things, Wish};
pub use run::{Pairs, Rules, Stake, TooMany, pair};
