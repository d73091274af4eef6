//! Readers of files from outside: regulations, school locations, postcodes, rosters; occupations, courses and figures about
//! both. Each takes bytes and a name, and gives a
//! [`Reading`]: the records that are sound, and a list of [`Problem`]s for the rest.
//!
//! A large delivery ([`esco`], [`onet`], [`crosswalk`], [`brc`], [`duo`], [`rio`], [`ooapi`], [`open_days`],
//! [`forecast`]) comes as a [`Parcel`],
//! whose reading can be watched. Its records are not kept but handed over one by one, and an [`Outcome`] tells at the end
//! whether every file was read to its end: where not, whoever took them lets go of all of them. [`cbs`] is asked for page by
//! page.
//!
//! A reader never fails halfway and never trusts its input. Comma, semicolon or tab, with or without byte order mark,
//! UTF-8 or the older Windows-1252, plain or gzip: all are read. A damaged archive, a missing column, a ragged row, a
//! field of ten million characters: each becomes a problem with file, line and column, in Dutch, for the person who sent
//! the file. Memory does not grow with a row, only with the records kept, and a file is
//! read up to [`MAX_BYTES`] and [`MAX_ROWS`]; a roster package has larger limits of its own.
//!
//! Deliberately absent: file names on disk, the network, a database, and any decision on what to do with the records.
//! What a record means for a pathway is the caller's business: even the language of the subject demands is handed in.

mod delivery;
mod english;
mod geo;
mod json;
mod names;
mod once;
mod parcel;
mod problem;
mod source;
mod table;
mod zipped;

pub mod brc;
pub mod cbs;
pub mod crebo;
pub mod crosswalk;
pub mod duo;
pub mod edexml;
pub mod esco;
pub mod extra;
pub mod forecast;
pub mod matrix;
pub mod offered;
pub mod oneroster;
pub mod onet;
pub mod ooapi;
pub mod open_days;
pub mod postcodes;
pub mod ratho;
pub mod rio;
pub mod roster;
pub mod schools;
pub mod sheet;

pub use geo::Coordinate;
pub use names::id_of;
pub use parcel::{Input, MAX_PARCEL_BYTES, MAX_PARCEL_FILES, Parcel, Progress};
pub use problem::{MAX_PROBLEMS, Outcome, Problem, Reading};
pub use source::MAX_BYTES;
pub use table::{MAX_COLUMNS, MAX_ROW_BYTES, MAX_ROWS};
