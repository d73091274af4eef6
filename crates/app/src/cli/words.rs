//! **Words** of a report in the language that was asked for.
//!
//! Deliberately absent: the sentences of failures, which are short and Dutch like the rest of the command line.

use feeds::Problem;
use kit::{Args, Language, Texts};

use super::Outcome;
use crate::features;

/// The words, in one language.
pub struct Words(Texts, String);

impl Words {
    /// Opens them.
    pub fn open(lang: &str) -> Outcome<Words> {
        let all: Vec<kit::TextSource> = kit::texts::OWN.iter().copied().chain(features::texts()).collect();
        let texts = Texts::load(&all).map_err(kit::pages::StartProblem::Texts)?;
        Ok(Words(texts, lang.to_owned()))
    }

    /// The language.
    pub fn lang(&self) -> &Language {
        self.0.language(&self.1)
    }

    /// A text without variables.
    pub fn get(&self, key: &str) -> String {
        self.with(key, Args::NONE)
    }

    /// A problem with its place: the file, and the line and the column where there are any.
    pub fn problem(&self, problem: &Problem) -> String {
        let mut place = problem.file.clone();
        if let Some(line) = problem.line {
            place += &self.with("cli-at-line", Args::NONE.with("line", line.to_string()));
        }
        if let Some(column) = &problem.column {
            place += &self.with("cli-at-column", Args::NONE.with("column", column.as_str()));
        }
        let reason = match self.1.as_str() {
            "nl" => problem.reason.clone(),
            _ => problem.in_english(),
        };
        format!("{place}: {reason}")
    }

    /// A text with a number.
    pub fn counted(&self, key: &str, count: usize) -> String {
        self.with(key, Args::NONE.with("count", count.to_string()))
    }

    /// A text with variables.
    pub fn with(&self, key: &str, args: Args) -> String {
        self.lang().get(key, &args).into_owned()
    }
}
