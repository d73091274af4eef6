//! **Rows**: many new rows for one table, written a few hundred at a time.
//!
//! A roster has well over a million rows, and a statement for each would take minutes. The beginning of the statement is
//! still a literal, in which a test finds the table and its columns; only the places for values are repeated here.
//! Deliberately absent: changing rows this way. What is changed is named one by one.
//!
//! ```
//! use kit::db::{Bind, Tx, sql_rows};
//! # async fn example(tx: &mut Tx) -> kit::Outcome<()> {
//! let mut rows = sql_rows("insert into erased (tenant, person, erased_at) values");
//! for person in ["0a", "0b"] {
//!     rows.add(tx, ["01".value(), person.value(), tx.now().value()]).await?;
//! }
//! rows.end(tx).await
//! # }
//! ```

use std::fmt::Write as _;
use std::sync::Arc;

use super::{Tx, Value};
use crate::errors::{Error, Outcome};

/// Values in one statement. SQLite takes 32,766 of them and PostgreSQL 65,535; more than this is not faster.
const MOST_VALUES: usize = 2_000;

/// Rows for the statement that begins like this and ends in `values`.
pub const fn sql_rows(text: &'static str) -> Rows {
    Rows {
        text,
        values: Vec::new(),
        full: None,
    }
}

/// Rows that wait for their statement. They count from [`end`](Self::end) on.
#[must_use = "rows that wait are not written until the end"]
pub struct Rows {
    text: &'static str,
    values: Vec<Value>,
    /// The text of a full statement, made once.
    full: Option<Arc<str>>,
}

/// A row has another number of values than the statement has columns.
#[derive(Debug, thiserror::Error)]
#[error("a row of {values} values for {columns} columns")]
struct WrongRow {
    values: usize,
    columns: usize,
}

impl Rows {
    /// One more row, with a value for each column.
    pub async fn add<const N: usize>(&mut self, tx: &mut Tx, row: [Value; N]) -> Outcome<()> {
        let columns = columns(self.text);
        if N != columns {
            return Err(Error::internal(WrongRow { values: N, columns }));
        }
        self.values.extend(row);
        let rows = MOST_VALUES / columns;
        if self.values.len() < rows * columns {
            return Ok(());
        }
        let text = self
            .full
            .get_or_insert_with(|| statement(self.text, columns, rows, tx.numbers_places()).into());
        let (text, values) = (Arc::clone(text), std::mem::take(&mut self.values));
        self.values.reserve(rows * columns);
        tx.execute_rows(text, values).await
    }

    /// Writes those that still wait.
    pub async fn end(self, tx: &mut Tx) -> Outcome<()> {
        if self.values.is_empty() {
            return Ok(());
        }
        let columns = columns(self.text);
        let rows = self.values.len() / columns;
        let text = statement(self.text, columns, rows, tx.numbers_places());
        tx.execute_rows(text.into(), self.values).await
    }
}

/// The columns that a statement names.
fn columns(text: &str) -> usize {
    text.split(')')
        .next()
        .map_or(1, |named| named.matches(',').count() + 1)
}

/// The statement for so many rows. PostgreSQL knows only numbered places; SQLite looks those up by their name, and is
/// faster with plain ones. SQLite also keeps a copy of every page that a statement touches, to undo the rows before one
/// that fails; it does not where such rows may stay, and here they may, because then the whole transaction is undone.
pub(super) fn statement(text: &str, columns: usize, rows: usize, numbered: bool) -> String {
    let mut statement = String::with_capacity(text.len() + rows * columns * 7);
    match text.strip_prefix("insert into") {
        Some(rest) if !numbered => statement.extend(["insert or fail into", rest]),
        _ => statement.push_str(text),
    }
    for row in 0..rows {
        statement.push_str(if row == 0 { " (" } else { ", (" });
        for column in 0..columns {
            let comma = if column == 0 { "" } else { ", " };
            // Writing to a string cannot fail.
            let _ = if numbered {
                write!(statement, "{comma}${}", row * columns + column + 1)
            } else {
                write!(statement, "{comma}?")
            };
        }
        statement.push(')');
    }
    statement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_place_for_each_column() {
        let text = "insert into a (b, c) values";
        assert_eq!(columns(text), 2);
        assert_eq!(
            statement(text, 2, 2, true),
            "insert into a (b, c) values ($1, $2), ($3, $4)"
        );
        assert_eq!(
            statement(text, 2, 2, false),
            "insert or fail into a (b, c) values (?, ?), (?, ?)"
        );
    }
}
