//! `kansrijk facts import`: reads a regulation as it is published and lays it beside our own facts. Nothing of it is
//! copied: the facts are written by people, and this says where they and the law part.

mod crebo;
mod matrix;
mod ratho;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::{Failure, Outcome, ask, progress, say};

/// Lees een regeling.
#[derive(Args)]
pub struct Regulation {
    /// Welke regeling: ratho (vakken per opleiding), crebo (mbo-kwalificaties) of matrix (domein en sector)
    #[arg(value_name = "SOORT", hide_possible_values = true)]
    kind: Kind,
    /// Het bestand, als csv; ook met gzip
    #[arg(value_name = "BESTAND")]
    file: PathBuf,
    /// Antwoord als JSON
    #[arg(long)]
    json: bool,
    /// Map met eigen feiten; anders de feiten in het programma
    #[arg(long, value_name = "MAP")]
    facts: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Ratho,
    Crebo,
    Matrix,
}

/// What came out of laying a regulation beside the facts.
#[derive(Debug, Default, Serialize)]
pub struct Beside {
    /// Name of the file.
    file: String,
    /// Rows or cells that were read.
    read: usize,
    /// What could not be read.
    problems: Vec<Unread>,
    /// How many facts say the same.
    same: usize,
    /// Where the facts say something else.
    different: Vec<Difference>,
    /// Facts that are not in the file.
    not_in_file: Vec<String>,
    /// What is in the file and not in the facts.
    not_in_facts: Vec<String>,
}

/// A row that could not be read.
#[derive(Debug, Serialize)]
struct Unread {
    line: Option<u64>,
    column: Option<String>,
    reason: String,
}

/// A fact that says something else.
#[derive(Debug, Serialize)]
struct Difference {
    /// Id of the fact.
    id: String,
    /// Which part of it.
    what: String,
    /// What the facts say.
    ours: String,
    /// What the file says.
    theirs: String,
}

/// How many lines of one list are shown to people; JSON holds all.
const SHOWN: usize = 25;

impl Regulation {
    /// Reads and compares.
    pub fn run(self) -> Outcome {
        let knowledge = ask::knowledge(self.facts.as_deref())?;
        let (input, name) = (progress::open(&self.file)?, progress::name(&self.file));
        let beside = match self.kind {
            Kind::Ratho => ratho::beside(input, &name, knowledge.catalogue(), knowledge.facts()),
            Kind::Crebo => crebo::beside(input, &name, knowledge.catalogue()),
            Kind::Matrix => matrix::beside(input, &name, knowledge.catalogue()),
        };
        if self.json {
            say::json(&beside)?;
        } else {
            say::report(&beside.text())?;
        }
        match beside.problems.len() {
            0 => Ok(()),
            1 => Err(Failure::Failed(format!("1 regel van {name} kon ik niet lezen."))),
            many => Err(Failure::Failed(format!(
                "{many} regels van {name} kon ik niet lezen."
            ))),
        }
    }
}

impl Beside {
    fn new(file: &str, read: usize, problems: Vec<feeds::Problem>) -> Beside {
        let unread = |problem: feeds::Problem| Unread {
            line: problem.line,
            column: problem.column,
            reason: problem.reason,
        };
        let problems = problems.into_iter().map(unread).collect();
        Beside {
            file: file.to_owned(),
            read,
            problems,
            ..Beside::default()
        }
    }

    fn differs(
        &mut self,
        id: &str,
        what: impl Into<String>,
        ours: impl Into<String>,
        theirs: impl Into<String>,
    ) {
        let (what, ours, theirs) = (what.into(), ours.into(), theirs.into());
        self.different.push(Difference {
            id: id.to_owned(),
            what,
            ours,
            theirs,
        });
    }

    fn text(&self) -> String {
        let mut text = format!(
            "{}: {} gelezen, {} niet te lezen\n",
            self.file,
            self.read,
            self.problems.len()
        );
        list(
            &mut text,
            self.problems.iter().map(|problem| problem.line_of(&self.file)),
        );
        // Writing to a string cannot fail.
        let _ = writeln!(text, "Zelfde als in de feiten: {}", self.same);
        let _ = writeln!(text, "Anders dan in de feiten: {}", self.different.len());
        let told = |different: &Difference| {
            format!(
                "{}, {}: feiten '{}', bestand '{}'",
                different.id, different.what, different.ours, different.theirs
            )
        };
        list(&mut text, self.different.iter().map(told));
        let _ = writeln!(
            text,
            "In de feiten, niet in het bestand: {}",
            self.not_in_file.len()
        );
        list(&mut text, self.not_in_file.iter().cloned());
        let _ = writeln!(
            text,
            "In het bestand, niet in de feiten: {}",
            self.not_in_facts.len()
        );
        list(&mut text, self.not_in_facts.iter().cloned());
        text
    }
}

impl Unread {
    fn line_of(&self, file: &str) -> String {
        let line = self
            .line
            .map(|line| format!(", regel {line}"))
            .unwrap_or_default();
        let column = self
            .column
            .as_ref()
            .map(|column| format!(", kolom '{column}'"))
            .unwrap_or_default();
        format!("{file}{line}{column}: {}", self.reason)
    }
}

fn list(text: &mut String, lines: impl ExactSizeIterator<Item = String>) {
    let rest = lines.len().saturating_sub(SHOWN);
    for line in lines.take(SHOWN) {
        let _ = writeln!(text, "  {line}");
    }
    if rest > 0 {
        let _ = writeln!(text, "  en nog {rest}; --json laat alles zien");
    }
}
