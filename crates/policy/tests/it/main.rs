//! What `policy` decides, held against the table of the design, a second implementation, the calendar and laws of its own.

#![expect(
    clippy::unwrap_used,
    reason = "functions that tests share; the lint knows only functions that are tests"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the tests of the permit make permits; in the product only the guard of kit does"
)]

mod answers;
mod birthdays;
mod cells;
mod consent;
mod drawn;
mod gates;
mod laws;
mod matrix;
mod permits;
mod reach;
mod records;
mod relations;
mod restated;
mod two;
mod world;
