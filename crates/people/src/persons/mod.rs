//! A **person**: somebody who is known in one organisation, with a name, and where they belong. A **tenant** is an
//! organisation that keeps its own data: a school, or schools under one board.
//!
//! Deliberately absent: accounts (a person can be here without ever signing in), what somebody may do, and every field
//! for origin, language, belief, health or sex.

mod name;

pub use name::{Name, folded};
