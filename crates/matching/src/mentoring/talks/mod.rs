//! **Messages** inside a pairing that runs, and what keeps them safe.
//!
//! Both read the same thread, nobody deletes, a message of the night comes in the morning, and a way to go on elsewhere is not
//! passed on. Deliberately absent: pictures, files, a sign that somebody typed or read, and messages outside a pairing.

mod contact;
mod digits;
mod held;
mod house;
pub mod officer;
pub mod pages;
pub mod report;
mod rules;
mod thread;

pub use contact::{Contact, contacts};
pub(super) use held::{held_until, open_reports};
pub use house::{Unfit, unfit};
pub use rules::{LONGEST_MESSAGE, arrives, is_night, wrong};
pub use thread::{Message, Thread, find, messages, opened, write};
