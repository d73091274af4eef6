//! **Reading** the files of a division: good rows become what is kept, and every other row is told with file, line, column and reason.
//!
//! Deliberately absent: mending. A word that is probably a slip is asked about, never changed.

mod applicants;
pub mod columns;
mod mentees;
mod mentors;
mod near;
mod reason;
mod rows;
mod spot;
pub mod week;
pub mod words;

use std::collections::HashMap;

pub use applicants::places;
pub use mentees::{Days, pairs};
pub use reason::{Reason, Tongue};
pub use rows::{Bad, Rows};
pub use spot::Spots;

/// What came out of two files.
#[derive(Debug)]
pub struct Read<T> {
    /// The good rows.
    pub input: T,
    /// The others.
    pub bad: Vec<Bad>,
    /// What is good to know.
    pub notes: Vec<String>,
}

/// The ids of a file, each with the line it stands on first.
#[derive(Default)]
pub(super) struct Ids(HashMap<String, u64>);

impl Ids {
    /// Notes an id, or tells that it was there already.
    fn add(&mut self, id: &str, cells: &mut rows::Cells<'_>) {
        if id.is_empty() {
            return;
        }
        match self.0.get(id) {
            Some(first) => {
                let reason = Reason::of("allocate-wrong-twice-id", rows::quoted(id));
                cells.wrong("id", &reason.with("line", first.to_string()));
            }
            None => {
                self.0.insert(id.to_owned(), cells.line());
            }
        }
    }

    fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    fn near(&self, id: &str) -> Option<&str> {
        near::near(&id.to_lowercase(), self.0.keys().map(String::as_str))
    }
}

/// Ends with a row: it is good, or left out with its first problem and all others beside it.
fn end<T>(cells: rows::Cells<'_>, id: &str, row: T, good: &mut Vec<T>, bad: &mut Vec<Bad>) {
    if cells.problems.is_empty() {
        good.push(row);
    }
    bad.extend(cells.problems.into_iter().map(|problem| Bad {
        id: id.to_owned(),
        problem,
    }));
}
