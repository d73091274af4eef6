//! The **shape** of the database: which tables there are, with which columns and key, as the database itself says.
//!
//! A backup has to hold every column of every table, also of those that a later migration adds, so it asks instead of
//! keeping a second list that could fall behind. Deliberately absent: changing the shape; that is a migration.

use super::{Outcome, Pools, Tx, dialect};
use crate::errors::Error;

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub name: String,
    /// Its columns, in the order of their names, which is the same on both databases.
    pub columns: Vec<Column>,
    /// The columns of its key, in their order.
    pub key: Vec<Column>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// What stands in it.
    pub sort: Sort,
}

/// The five types that the door knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// TEXT.
    Text,
    /// BIGINT.
    Whole,
    /// DOUBLE PRECISION.
    Real,
    /// BOOLEAN.
    Truth,
    /// BLOB.
    Bytes,
}

/// A migration made something that the door does not know.
#[derive(Debug, thiserror::Error)]
#[error("table {table}, column {column}: {what}")]
struct Strange {
    table: String,
    column: String,
    what: String,
}

impl Tx {
    /// Every table, in the order of their names. The list of migrations is one of them.
    pub async fn tables(&mut self) -> Outcome<Vec<Table>> {
        let asked = match self.db().pools {
            Pools::Sqlite { .. } => dialect::SQLITE_SHAPE,
            Pools::Postgres { .. } => dialect::POSTGRES_SHAPE,
        };
        let mut tables: Vec<Table> = Vec::new();
        let mut keys: Vec<Vec<(i64, Column)>> = Vec::new();
        for row in self.fetch(asked, Vec::new()).await? {
            let table: String = row.get("table_name")?;
            let name: String = row.get("column_name")?;
            let sort = sort(&table, &name, &row.get::<String>("sort")?)?;
            if tables.last().is_none_or(|last| last.name != table) {
                tables.push(Table {
                    name: plain(&table, &table)?,
                    columns: Vec::new(),
                    key: Vec::new(),
                });
                keys.push(Vec::new());
            }
            let column = Column {
                name: plain(&table, &name)?,
                sort,
            };
            let place: i64 = row.get("place")?;
            if let (Some(last), Some(key)) = (tables.last_mut(), keys.last_mut()) {
                if place > 0 {
                    key.push((place, column.clone()));
                }
                last.columns.push(column);
            }
        }
        for (table, mut key) in tables.iter_mut().zip(keys) {
            key.sort();
            table.key = key.into_iter().map(|(_, column)| column).collect();
            table.columns.sort();
        }
        Ok(tables)
    }
}

fn sort(table: &str, column: &str, said: &str) -> Outcome<Sort> {
    match said {
        "TEXT" => Ok(Sort::Text),
        "BIGINT" => Ok(Sort::Whole),
        "DOUBLE PRECISION" => Ok(Sort::Real),
        "BOOLEAN" => Ok(Sort::Truth),
        "BLOB" | "BYTEA" => Ok(Sort::Bytes),
        other => Err(strange(table, column, other)),
    }
}

/// Names go into the text of a statement, so they are what our migrations write and nothing else.
fn plain(table: &str, name: &str) -> Outcome<String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.is_empty() && name.chars().all(plain) {
        Ok(name.to_owned())
    } else {
        Err(strange(table, name, "the name is not plain"))
    }
}

fn strange(table: &str, column: &str, what: &str) -> Error {
    Error::internal(Strange {
        table: table.to_owned(),
        column: column.to_owned(),
        what: what.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_plain_never_comes_into_a_statement() {
        assert!(plain("a", "roster_key2").is_ok());
        for wrong in ["", "a b", "a\"", "Naam", "a;drop"] {
            assert!(plain("a", wrong).is_err(), "{wrong}");
        }
    }
}
