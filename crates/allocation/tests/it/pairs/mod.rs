//! The properties of a division of mentors, on made-up people.

mod exact;
mod made;
mod oracle;
mod shapes;
