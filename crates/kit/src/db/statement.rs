//! A **statement**: one SQL text, written out in the source, with the values bound to it.
//!
//! Values go beside the text and never into it; `$1` is the first. Deliberately absent: text that is put together. A
//! statement is a literal, so that a test finds every one in the source and asks both databases whether they
//! understand it.
//!
//! ```
//! use kit::db::{Tx, sql};
//! # async fn example(tx: &mut Tx) -> kit::Outcome<()> {
//! let rows = sql("select hash from audit_head where tenant = $1").bind("0a").all(tx).await?;
//! # Ok(()) }
//! ```
//! ```compile_fail,E0716
//! let name = "x'; drop table audit_head".to_owned();
//! kit::db::sql(&format!("select 1 where 'x' = '{name}'"));
//! ```

use jiff::Timestamp;
use jiff::civil::Date;
use policy::id::Id;

use super::{Row, Tx};
use crate::errors::{Error, Outcome};

/// A statement with nothing bound yet.
pub const fn sql(text: &'static str) -> Sql {
    Sql {
        text,
        values: Vec::new(),
    }
}

/// A statement with its values.
#[derive(Clone, Debug)]
pub struct Sql {
    text: &'static str,
    values: Vec<Value>,
}

impl Sql {
    /// Binds the next value: the first is `$1`.
    #[must_use]
    pub fn bind(mut self, value: impl Bind) -> Self {
        self.values.push(value.value());
        self
    }

    /// Does it, and says how many rows were touched.
    pub async fn run(self, tx: &mut Tx) -> Outcome<u64> {
        tx.execute(self.text, self.values).await
    }

    /// All rows. A statement that lists has an `order by`.
    pub async fn all(self, tx: &mut Tx) -> Outcome<Vec<Row>> {
        tx.fetch(self.text, self.values).await
    }

    /// The row, if there is one.
    pub async fn maybe(self, tx: &mut Tx) -> Outcome<Option<Row>> {
        Ok(self.all(tx).await?.into_iter().next())
    }

    /// The row; without it, [`Error::NotFound`].
    pub async fn one(self, tx: &mut Tx) -> Outcome<Row> {
        self.maybe(tx).await?.ok_or(Error::NotFound)
    }

    pub(super) const fn text(&self) -> &'static str {
        self.text
    }
}

/// A value of one of the five types, or NULL of that type.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Whole(Option<i64>),
    /// DOUBLE PRECISION.
    Real(Option<f64>),
    /// BOOLEAN.
    Truth(Option<bool>),
    /// BLOB.
    Bytes(Option<Vec<u8>>),
}

/// Values may be about persons, so they are not printed.
impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "text",
            Self::Whole(_) => "whole",
            Self::Real(_) => "real",
            Self::Truth(_) => "truth",
            Self::Bytes(_) => "bytes",
        })
    }
}

/// What can be bound to a statement.
pub trait Bind {
    /// NULL of its type.
    const NULL: Value;

    /// As the database keeps it.
    fn value(self) -> Value;
}

impl<T: Bind> Bind for Option<T> {
    const NULL: Value = T::NULL;

    fn value(self) -> Value {
        self.map_or(T::NULL, Bind::value)
    }
}

macro_rules! binds {
    ($($type:ty, $kind:ident, |$from:ident| $value:expr;)*) => {
        $(impl Bind for $type {
            const NULL: Value = Value::$kind(None);

            fn value(self) -> Value {
                let $from = self;
                Value::$kind(Some($value))
            }
        })*
    };
}

binds! {
    &str, Text, |text| text.to_owned();
    String, Text, |text| text;
    i64, Whole, |number| number;
    u32, Whole, |number| i64::from(number);
    f64, Real, |number| number;
    bool, Truth, |truth| truth;
    Vec<u8>, Bytes, |bytes| bytes;
    &[u8], Bytes, |bytes| bytes.to_vec();
    Timestamp, Text, |moment| sortable(moment);
    Date, Text, |day| day.to_string();
}

impl<Of> Bind for Id<Of> {
    const NULL: Value = Value::Text(None);

    fn value(self) -> Value {
        self.to_string().value()
    }
}

/// A moment in UTC with nine decimals always, so that the order of the texts is the order in time.
pub fn sortable(moment: Timestamp) -> String {
    format!("{moment:.9}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_sort_as_texts() {
        let texts = [
            "2026-11-26T12:00:00Z",
            "2026-11-26T12:00:00.000000001Z",
            "2026-11-26T12:00:00.5Z",
            "2026-11-26T12:00:01Z",
        ];
        let sorted: Vec<String> = texts.iter().map(|text| sortable(text.parse().unwrap())).collect();
        assert!(sorted.is_sorted(), "{sorted:?}");
        assert!(sorted.iter().zip(texts).all(|(kept, text)| {
            kept.parse::<Timestamp>().unwrap() == text.parse::<Timestamp>().unwrap()
        }));
    }

    #[test]
    fn a_null_has_the_type_of_what_is_missing() {
        assert_eq!(None::<Timestamp>.value(), Value::Text(None));
        assert_eq!(None::<i64>.value(), Value::Whole(None));
        assert_eq!(Some(true).value(), Value::Truth(Some(true)));
        assert_eq!(format!("{:?}", "geheim".value()), "text");
    }
}
