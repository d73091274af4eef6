//! Rows of the document that are read from the database and shown, field by field.
//!
//! Deliberately absent: which rows there are; `document.rs` and `way.rs` say that.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::Outcome;
use kit::db::{Cell, Row};
use serde_json::Value;

/// A cell of the database as a field of the document.
pub(super) trait Field: Sized {
    fn of(row: &Row, column: &str) -> Outcome<Self>;
}

impl<T: Cell> Field for Option<T> {
    fn of(row: &Row, column: &str) -> Outcome<Self> {
        row.maybe(column)
    }
}

macro_rules! fields {
    ($($type:ty),*) => {
        $(impl Field for $type {
            fn of(row: &Row, column: &str) -> Outcome<Self> {
                row.get(column)
            }
        })*
    };
}

fields!(String, bool, i64, Timestamp, Date);

/// A row that is read from the database and that a page can show, field by field.
pub trait Shows {
    /// From a row with a column for each field.
    fn read(row: &Row) -> Outcome<Self>
    where
        Self: Sized;

    /// The names and values of its fields, in their order.
    fn fields(&self) -> Vec<(&'static str, Value)>;
}

macro_rules! rows {
    ($($(#[doc = $doc:literal])+ $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {
        $($(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub(super) $field: $type,)+ }

        impl $crate::takeaway::shows::Shows for $name {
            fn read(row: &kit::db::Row) -> kit::Outcome<Self> {
                Ok(Self { $($field: $crate::takeaway::shows::Field::of(row, stringify!($field))?,)+ })
            }

            fn fields(&self) -> Vec<(&'static str, serde_json::Value)> {
                vec![$((stringify!($field), serde_json::to_value(&self.$field).unwrap_or_default()),)+]
            }
        })+
    };
}

pub(super) use rows;
