//! A **row** comes out of the database, and each of its cells as the type that it is asked for.
//!
//! Deliberately absent: mapping by derive. A store function names its columns, and a reader sees which.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use policy::id::Id;
use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

use crate::errors::{Error, Outcome};

/// One row.
pub struct Row(pub(super) Kept);

pub(super) enum Kept {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// A cell is missing, empty, or something else than it was taken for.
#[derive(Debug, thiserror::Error)]
#[error("column {column}: {reason}")]
struct WrongCell {
    column: String,
    reason: String,
}

impl Row {
    /// The cell in a column. NULL is our own mistake here; see [`maybe`](Self::maybe).
    pub fn get<T: Cell>(&self, column: &str) -> Outcome<T> {
        self.maybe(column)?.ok_or_else(|| wrong(column, "NULL"))
    }

    /// The cell in a column that may be NULL.
    pub fn maybe<T: Cell>(&self, column: &str) -> Outcome<Option<T>> {
        T::read(self, column)
    }

    /// The cell as one value of a closed list, by its id.
    pub fn one_of<T: Copy>(&self, column: &str, all: &[T], id: fn(T) -> &'static str) -> Outcome<T> {
        let text: String = self.get(column)?;
        let found = all.iter().copied().find(|value| id(*value) == text);
        found.ok_or_else(|| wrong(column, "not in the list"))
    }
}

fn wrong(column: &str, reason: impl ToString) -> Error {
    Error::internal(WrongCell {
        column: column.to_owned(),
        reason: reason.to_string(),
    })
}

/// A type that a cell can be read as.
pub trait Cell: Sized {
    /// Reads the cell in a column.
    fn read(row: &Row, column: &str) -> Outcome<Option<Self>>;
}

macro_rules! cells {
    ($($type:ty),*) => {
        $(impl Cell for $type {
            fn read(row: &Row, column: &str) -> Outcome<Option<Self>> {
                match &row.0 {
                    Kept::Sqlite(row) => row.try_get(column),
                    Kept::Postgres(row) => row.try_get(column),
                }
                .map_err(|reason| wrong(column, reason))
            }
        })*
    };
}

cells!(String, i64, f64, bool, Vec<u8>);

impl<Of> Cell for Id<Of> {
    fn read(row: &Row, column: &str) -> Outcome<Option<Self>> {
        parsed(row, column)
    }
}

impl Cell for Timestamp {
    fn read(row: &Row, column: &str) -> Outcome<Option<Self>> {
        parsed(row, column)
    }
}

impl Cell for Date {
    fn read(row: &Row, column: &str) -> Outcome<Option<Self>> {
        parsed(row, column)
    }
}

/// What is kept as a text. The text itself stays out of the message.
fn parsed<T: FromStr>(row: &Row, column: &str) -> Outcome<Option<T>> {
    let text: Option<String> = row.maybe(column)?;
    text.map(|text| text.parse().map_err(|_| wrong(column, "cannot be read")))
        .transpose()
}
