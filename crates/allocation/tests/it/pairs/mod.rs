//! The properties of a division of mentors, on made-up people.

mod exact;
pub mod made;
pub mod oracle;
mod shapes;
