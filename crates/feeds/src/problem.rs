//! A problem is what keeps a row, or a whole file, from being read: where it is and what is wrong, in Dutch.

use std::fmt;

/// Problems kept per file; of the rest only the number is told.
pub const MAX_PROBLEMS: usize = 1_000;

/// One thing wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name the file was given.
    pub file: String,
    /// The line it starts on, from 1; none where the whole file is meant.
    pub line: Option<u64>,
    /// The column, by its name in the file.
    pub column: Option<String>,
    /// What is wrong, for an administrator.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", regel {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", kolom '{column}'")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// What came out of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// The sound records, in the order of the file.
    pub records: Vec<T>,
    /// What could not be read: rows in the order of the file, then what holds for the whole file.
    pub problems: Vec<Problem>,
}

/// How reading ended, of readers that hand over each record as soon as it is sound and keep none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Records that were handed over.
    pub records: u64,
    /// What could not be read, per file.
    pub problems: Vec<Problem>,
    /// Whether every file was read to its end. Where it was not, what was handed over is a part, and whoever took it lets
    /// go of all of it.
    pub whole: bool,
}

impl Outcome {
    /// Of nothing read so far.
    pub(crate) fn begin() -> Outcome {
        Outcome {
            whole: true,
            ..Outcome::default()
        }
    }

    /// Adds what one file came to.
    pub(crate) fn add(&mut self, told: Problems) {
        self.whole &= !told.halted;
        self.problems.append(&mut told.finish());
    }
}

/// Gathers problems while a file is read.
pub(crate) struct Problems {
    file: String,
    list: Vec<Problem>,
    untold: u64,
    /// What holds for the whole file is few, and told however many rows are wrong.
    whole: Vec<Problem>,
    /// Whether a part of the file was not read.
    pub(crate) halted: bool,
}

impl Problems {
    pub(crate) fn of(file: &str) -> Problems {
        Problems {
            file: file.to_owned(),
            list: Vec::new(),
            untold: 0,
            whole: Vec::new(),
            halted: false,
        }
    }

    /// The file cannot be read at all.
    pub(crate) fn refused(&mut self, reason: impl Into<String>) {
        self.halted = true;
        self.file(reason);
    }

    /// From this line on something is lost, and how much cannot be said.
    pub(crate) fn lost(&mut self, line: u64, reason: impl Into<String>) {
        self.halted = true;
        self.line(line, reason);
    }

    /// A place that has no line: a path into JSON.
    pub(crate) fn at(&mut self, path: &str, reason: impl Into<String>) {
        self.add(None, Some(path.to_owned()), reason.into());
    }

    pub(crate) fn file(&mut self, reason: impl Into<String>) {
        let reason = reason.into();
        self.whole.push(Problem {
            file: self.file.clone(),
            line: None,
            column: None,
            reason,
        });
    }

    /// Reading stopped at this line.
    pub(crate) fn stopped(&mut self, line: u64, reason: impl Into<String>) {
        let reason = reason.into();
        self.halted = true;
        self.whole.push(Problem {
            file: self.file.clone(),
            line: Some(line),
            column: None,
            reason,
        });
    }

    pub(crate) fn line(&mut self, line: u64, reason: impl Into<String>) {
        self.add(Some(line), None, reason.into());
    }

    pub(crate) fn cell(&mut self, line: u64, column: &str, reason: impl Into<String>) {
        self.add(Some(line), Some(column.to_owned()), reason.into());
    }

    fn add(&mut self, line: Option<u64>, column: Option<String>, reason: String) {
        if self.list.len() < MAX_PROBLEMS {
            self.list.push(Problem {
                file: self.file.clone(),
                line,
                column,
                reason,
            });
        } else {
            self.untold += 1;
        }
    }

    pub(crate) fn finish(mut self) -> Vec<Problem> {
        if self.untold > 0 {
            let reason = format!(
                "en nog {} problemen; alleen de eerste {MAX_PROBLEMS} staan hier",
                self.untold
            );
            self.list.push(Problem {
                file: self.file,
                line: None,
                column: None,
                reason,
            });
        }
        self.list.append(&mut self.whole);
        self.list
    }
}

/// A value from a file as a problem may quote it: short, on one line.
pub(crate) fn quoted(value: &str) -> String {
    const SHOWN: usize = 40;
    let shown: String = value
        .chars()
        .take(SHOWN)
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect();
    if value.chars().nth(SHOWN).is_some() {
        format!("'{shown}…'")
    } else {
        format!("'{shown}'")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_a_sentence() {
        let mut problems = Problems::of("scholen.csv");
        problems.cell(12, "lat", "is geen getal");
        problems.file("is leeg");
        let told: Vec<String> = problems.finish().iter().map(Problem::to_string).collect();
        assert_eq!(
            told,
            [
                "scholen.csv, regel 12, kolom 'lat': is geen getal",
                "scholen.csv: is leeg"
            ]
        );
    }

    #[test]
    fn the_list_is_bounded_and_says_so() {
        let mut problems = Problems::of("a");
        for line in 1..=1_234_567 {
            problems.line(line, "x");
        }
        let told = problems.finish();
        assert_eq!(told.len(), MAX_PROBLEMS + 1);
        assert!(told[MAX_PROBLEMS].reason.starts_with("en nog 1233567 problemen"));
    }

    #[test]
    fn a_quoted_value_is_short_and_harmless() {
        assert_eq!(quoted("nat"), "'nat'");
        assert_eq!(quoted("a\nb"), "'a\u{fffd}b'");
        assert_eq!(quoted(&"x".repeat(1_000_000)).chars().count(), 43);
    }
}
