//! An **account** is how a person comes in. A **session** is one time that they are in, on one device. The **keeper** of
//! the gate recognises them by the secret that their browser carries.
//!
//! Deliberately absent: what somebody may do. An account opens the door of the house, and no room.

mod keeper;
mod restored;
mod sessions;

pub use keeper::Keeper;
pub use restored::close_links;
pub use sessions::{Entering, Way, begin, end};
