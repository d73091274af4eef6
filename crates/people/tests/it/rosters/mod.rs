//! Stories of **rosters**: a school as it was founded, what comes in, and what is held afterwards.

mod changes;
mod counted;
mod held;
mod mixed;
mod others;
mod refused;
mod returned;
mod school;
