//! The house rules, as tests: what STYLE.md asks and a machine can see.
//!
//! A **rule** reads the whole tree of files and answers with findings; a finding names a file, a line and what to do.
//! Rules work on texts in memory, so that each has a test which plants a violation. Deliberately absent: what rustfmt,
//! clippy and cargo-deny already say, and anything that needs the code to be compiled.

pub mod code;
pub mod rules;
mod tree;

pub use tree::{File, Tree};

use std::fmt;

/// One violation: where it is, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Path from the root of the checkout.
    pub path: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong, and what to do.
    pub advice: String,
}

impl Finding {
    /// A finding at a line of a file.
    pub fn at(path: &str, line: usize, advice: impl Into<String>) -> Finding {
        Finding {
            path: path.to_owned(),
            line,
            advice: advice.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.advice),
            line => write!(f, "{}:{line}: {}", self.path, self.advice),
        }
    }
}
