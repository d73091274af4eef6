//! **Copying** whole tables out and in, for a backup.
//!
//! The rest of the program writes its statements out, so that a test can show each of them to both databases. Here that
//! would be a list of all columns in three places, which the next migration makes wrong; so these statements are made of
//! the [shape](super::Table) that the database itself tells, and of nothing else. Names are checked there, values are
//! bound. Deliberately absent: choosing rows. A table is copied whole, by pages in the order of its key, so that the
//! memory it takes does not grow with the table.

use std::fmt::Write as _;
use std::sync::Arc;

use super::rows::statement;
use super::shape::Sort;
use super::{Outcome, Row, Table, Tx, Value};
use crate::errors::Error;

/// Rows in one page.
const PAGE: usize = 500;
/// Values in one statement. See [`super::Rows`].
const MOST_VALUES: usize = 2_000;

/// A table that is being read from begin to end.
pub struct Reading<'a> {
    table: &'a Table,
    first: Arc<str>,
    next: Arc<str>,
    after: Option<Vec<Value>>,
    over: bool,
}

/// A table that is being filled.
#[must_use = "rows that wait are not written until the end"]
pub struct Filling {
    beginning: String,
    columns: usize,
    values: Vec<Value>,
    full: Option<Arc<str>>,
}

/// A table without a key has no order to read it in.
#[derive(Debug, thiserror::Error)]
#[error("table {0} has no key")]
struct NoKey(String);

/// A row has another number of values than the table has columns.
#[derive(Debug, thiserror::Error)]
#[error("a row of {values} values for {columns} columns")]
struct WrongRow {
    values: usize,
    columns: usize,
}

impl<'a> Reading<'a> {
    /// Reads this table.
    pub fn of(table: &'a Table) -> Outcome<Self> {
        if table.key.is_empty() {
            return Err(Error::internal(NoKey(table.name.clone())));
        }
        let columns = list(table.columns.iter().map(|column| column.name.as_str()));
        let key = list(table.key.iter().map(|column| column.name.as_str()));
        let places: Vec<String> = (1..=table.key.len()).map(|place| format!("${place}")).collect();
        let head = format!("select {columns} from \"{}\"", table.name);
        let tail = format!("order by {key} limit {PAGE}");
        Ok(Self {
            table,
            first: format!("{head} {tail}").into(),
            next: format!("{head} where ({key}) > ({}) {tail}", places.join(", ")).into(),
            after: None,
            over: false,
        })
    }

    /// The next rows, each with its values in the order of the columns. None when there are no more.
    pub async fn page(&mut self, tx: &mut Tx) -> Outcome<Option<Vec<Vec<Value>>>> {
        if self.over {
            return Ok(None);
        }
        let (text, values) = match self.after.take() {
            Some(after) => (Arc::clone(&self.next), after),
            None => (Arc::clone(&self.first), Vec::new()),
        };
        let rows = tx.fetch_copy(text, values).await?;
        self.over = rows.len() < PAGE;
        if let Some(last) = rows.last() {
            let key = self.table.key.iter();
            self.after = Some(
                key.map(|column| value(last, &column.name, column.sort))
                    .collect::<Outcome<_>>()?,
            );
        }
        let columns = &self.table.columns;
        let read = |row: &Row| {
            let values = columns.iter().map(|column| value(row, &column.name, column.sort));
            values.collect::<Outcome<Vec<Value>>>()
        };
        let page: Vec<Vec<Value>> = rows.iter().map(read).collect::<Outcome<_>>()?;
        Ok((!page.is_empty()).then_some(page))
    }
}

impl Tx {
    /// How many rows a table has.
    pub async fn count(&mut self, table: &Table) -> Outcome<u64> {
        let text = format!("select count(*) as rows_there from \"{}\"", table.name);
        let rows = self.fetch_copy(text.into(), Vec::new()).await?;
        let count: i64 = rows.first().map_or(Ok(0), |row| row.get("rows_there"))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }
}

impl Filling {
    /// Fills this table, with values in the order of these columns.
    pub fn of(table: &Table) -> Self {
        let columns = list(table.columns.iter().map(|column| column.name.as_str()));
        Self {
            beginning: format!("insert into \"{}\" ({columns}) values", table.name),
            columns: table.columns.len(),
            values: Vec::new(),
            full: None,
        }
    }

    /// One more row.
    pub async fn add(&mut self, tx: &mut Tx, row: Vec<Value>) -> Outcome<()> {
        if row.len() != self.columns {
            return Err(Error::internal(WrongRow {
                values: row.len(),
                columns: self.columns,
            }));
        }
        self.values.extend(row);
        let rows = (MOST_VALUES / self.columns).max(1);
        if self.values.len() < rows * self.columns {
            return Ok(());
        }
        let numbered = tx.numbers_places();
        let text = self
            .full
            .get_or_insert_with(|| statement(&self.beginning, self.columns, rows, numbered).into());
        let (text, values) = (Arc::clone(text), std::mem::take(&mut self.values));
        tx.execute_rows(text, values).await
    }

    /// Writes those that still wait.
    pub async fn end(self, tx: &mut Tx) -> Outcome<()> {
        if self.values.is_empty() {
            return Ok(());
        }
        let rows = self.values.len() / self.columns;
        let text = statement(&self.beginning, self.columns, rows, tx.numbers_places());
        tx.execute_rows(text.into(), self.values).await
    }
}

fn value(row: &Row, column: &str, sort: Sort) -> Outcome<Value> {
    Ok(match sort {
        Sort::Text => Value::Text(row.maybe(column)?),
        Sort::Whole => Value::Whole(row.maybe(column)?),
        Sort::Real => Value::Real(row.maybe(column)?),
        Sort::Truth => Value::Truth(row.maybe(column)?),
        Sort::Bytes => Value::Bytes(row.maybe(column)?),
    })
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut list = String::new();
    for name in names {
        let comma = if list.is_empty() { "" } else { ", " };
        // Writing to a string cannot fail.
        let _ = write!(list, "{comma}\"{name}\"");
    }
    list
}
