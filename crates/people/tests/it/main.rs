//! Stories of people, on both databases.
