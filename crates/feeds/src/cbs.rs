//! Tables of **CBS**, over its open interface: OData version 4, and version 3 for tables that are not there yet.
//!
//! A table is fetched by [`Fetch`], a state machine that says which page it needs and takes its bytes; whoever drives it
//! does the network, and may stop. Observations are handed over as they are read. What is kept is what a table says about
//! itself (its measures, dimensions and codes), and a mark for each cell, so that one that comes twice is told.
//!
//! A cell without a value stays without one, with the reason that CBS gives; it is never zero. [`Totals`] lays the parts
//! of a table beside its published total.
//!
//! Deliberately absent: addresses of servers, the catalogue, and descriptions of tables as text to show.

use crate::once::Once;

mod fetch;
mod pages;
mod totals;

pub use fetch::{Fetch, Need, Version};
pub use totals::{Totals, TotalsFound};

/// What a table says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its id: `85423NED`.
    pub id: String,
    /// What is measured.
    pub measures: Vec<Measure>,
    /// By what.
    pub dimensions: Vec<Dimension>,
}

/// Something that is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its id in observations.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its unit: `aantal`, `%`, `x 1 000`.
    pub unit: Option<String>,
    /// How many decimals are published.
    pub decimals: u32,
}

/// Something that is measured by: a region, a period, a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// Its id in observations.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its values.
    pub codes: Vec<Code>,
}

/// A value of a dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its id in observations.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The id of its measure.
    pub measure: String,
    /// Its code in each dimension, in the order of the table.
    pub codes: Vec<String>,
    /// What stands in it.
    pub value: Value,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Nothing, with the reason that CBS gives, where it gives one: `Impossible`, `Confidential`.
    Missing(Option<String>),
}

impl Table {
    /// The place of a dimension in [`Observation::codes`].
    pub fn place(&self, dimension: &str) -> Option<usize> {
        self.dimensions.iter().position(|one| one.id == dimension)
    }
}

impl Dimension {
    /// The code of the whole, where the table has one: it begins with a T and is called a total.
    pub fn total(&self) -> Option<&Code> {
        self.codes
            .iter()
            .find(|code| code.id.starts_with('T') && code.title.to_lowercase().starts_with("totaal"))
    }
}

/// What was read of a table before.
#[derive(Default)]
struct Seen {
    /// Codes by dimension.
    codes: Once,
    measures: Once,
    cells: Once,
}
