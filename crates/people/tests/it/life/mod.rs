//! The life of what is held about a person: taken along, brought in elsewhere, erased on request and by time.

mod erased;
mod ground;
mod over;
mod tables;
mod taken;
