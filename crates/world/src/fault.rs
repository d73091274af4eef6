//! A **fault**: what is wrong in the files of the world, said so that a person can mend it.
//!
//! Deliberately absent: going on with the rest. A world with a hole in it makes tests pass that should not.

use std::fmt;

/// Which row, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    at: String,
    reason: String,
}

impl Fault {
    pub(crate) fn new(at: impl Into<String>, reason: impl Into<String>) -> Fault {
        Fault {
            at: at.into(),
            reason: reason.into(),
        }
    }

    /// The file, or the handle, code or key of the row.
    pub fn at(&self) -> &str {
        &self.at
    }

    /// What is wrong.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.reason)
    }
}

impl std::error::Error for Fault {}
