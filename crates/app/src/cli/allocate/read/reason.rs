//! A **reason** why a cell or a file cannot be read, or what is good to know of it: a text with what stood there, in the language that
//! was asked for.
//!
//! Deliberately absent: the reasons of `feeds`, which tell in Dutch that a file is no list at all.

use std::rc::Rc;

use feeds::Problem;
use kit::texts::Args;

use crate::cli::allocate::told::Words;

/// A reason without a language yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    key: &'static str,
    cells: Vec<(&'static str, String)>,
    meant: Option<String>,
}

impl Reason {
    /// The reason with this key.
    pub fn new(key: &'static str) -> Reason {
        Reason {
            key,
            cells: Vec::new(),
            meant: None,
        }
    }

    /// A reason about what stands in a cell.
    pub fn of(key: &'static str, cell: impl Into<String>) -> Reason {
        Reason::new(key).with("cell", cell)
    }

    /// With something that the text tells.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Reason {
        self.cells.push((name, value.into()));
        self
    }

    /// With what was probably meant.
    pub fn meant(mut self, meant: Option<&str>) -> Reason {
        self.meant = meant.map(str::to_owned);
        self
    }
}

/// The words in which reasons are told; every file of a run has the same.
#[derive(Clone)]
pub struct Tongue(Rc<Words>);

impl Tongue {
    /// In these words.
    pub fn new(words: &Rc<Words>) -> Tongue {
        Tongue(Rc::clone(words))
    }

    /// A reason as half a sentence.
    pub fn say(&self, reason: &Reason) -> String {
        let add = |args: Args, (name, value): &(&'static str, String)| args.with(name, value.as_str());
        let told = self.0.with(reason.key, reason.cells.iter().fold(Args::NONE, add));
        match &reason.meant {
            None => told,
            Some(meant) => {
                let both = Args::NONE.with("told", told).with("meant", meant.as_str());
                self.0.with("allocate-wrong-meant", both)
            }
        }
    }

    /// A reason as a note above the division.
    pub fn note(&self, reason: &Reason) -> String {
        self.noted(&self.say(reason))
    }

    /// What is good to know of a file, as a note.
    pub fn sentence(&self, problem: &Problem) -> String {
        self.noted(&self.0.problem(problem))
    }

    fn noted(&self, told: &str) -> String {
        self.0.with("allocate-wrong-note", Args::NONE.with("told", told))
    }
}
