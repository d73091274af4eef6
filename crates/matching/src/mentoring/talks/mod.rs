//! **Messages** inside a pairing that runs and inside a group, and what keeps them safe.
//!
//! All of a thread read the same, a message of the night comes in the morning, and a way to go on elsewhere is not passed on. Deliberately
//! absent: pictures, files, a sign that somebody typed or read, and messages outside a pairing or a group.

mod contact;
mod digits;
mod group;
mod held;
mod house;
mod news;
pub mod officer;
pub mod pages;
pub mod report;
mod rules;
mod thread;
mod write;

pub use contact::{Contact, contacts};
pub use group::{Group, Member};
pub(super) use held::{held_until, open_reports};
pub use house::{Unfit, unfit};
pub use news::{News, news};
pub use rules::{LONGEST_MESSAGE, arrives, is_night, wrong};
pub use thread::{Leaf, Message, Part, Side, Thread, leaf, open};
pub use write::{opened, take_back, write};
