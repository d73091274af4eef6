//! `cargo xtask mutants`: small mistakes put into `policy`, one at a time, and whether a test notices each.
//!
//! A **mutant** is the code with one such mistake in it. It **survives** when every test passes all the same: then a test
//! is missing, or the code is not needed. Each meets the quick tests first, and only survivors of those meet all of them.
//! Deliberately absent: other crates, and a list of mutants that are let off. Tables, constants, macros and
//! functions called `new` get no mistakes; golden files and rules that are said a second time hold those.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::Outcome;
use crate::ground::{cargo, target};
use crate::tools::cargo_tool;

/// All tests but those that ask millions of questions.
const QUICK: &[&str] = &[
    "--lib", "--test", "it", "--", "--skip", "matrix::", "--skip", "laws::",
];

/// How a round over the mutants ended.
#[derive(Debug, PartialEq)]
enum Round {
    AllCaught,
    SomeSurvive,
}

/// Tries every mutant of `policy` and prints which survive; `arguments` go to `cargo mutants`, such as `--file age.rs`.
pub fn run(arguments: &[String]) -> Outcome {
    cargo_tool("mutants", "Het proberen van fouten in policy")?;
    let folder = target()?.join("mutants");
    fs::create_dir_all(&folder).map_err(|e| format!("{} is niet te maken: {e}.", folder.display()))?;
    if finish(round(&folder, arguments).arg("--").args(QUICK))? == Round::AllCaught {
        return Ok(ExitCode::SUCCESS);
    }
    println!("Wat overbleef gaat nu langs alle tests.");
    let mut second = round(&folder, arguments);
    if finish(second.args(["--iterate", "--baseline", "skip", "--timeout", "300"]))? == Round::AllCaught {
        return Ok(ExitCode::SUCCESS);
    }
    for file in ["missed.txt", "timeout.txt"] {
        let list = fs::read_to_string(folder.join("mutants.out").join(file)).unwrap_or_default();
        for mutant in list.lines() {
            println!("overleeft: {mutant}");
        }
    }
    Ok(ExitCode::FAILURE)
}

/// One round, in a copy of the checkout, with a target folder that is kept so that only `policy` is built each time.
fn round(folder: &Path, arguments: &[String]) -> Command {
    let mut command = cargo(&["mutants", "--package", "policy", "--output"]);
    command
        .arg(folder)
        .args(arguments)
        .env("CARGO_TARGET_DIR", folder.join("target"));
    command
}

fn finish(command: &mut Command) -> Result<Round, String> {
    let status = command
        .status()
        .map_err(|e| format!("cargo mutants start niet: {e}."))?;
    ended(status.code())
        .ok_or_else(|| format!("cargo mutants is niet gelukt ({status}); de reden staat hierboven."))
}

/// What `cargo mutants` means by its exit code. With any other than these it could not try the mutants at all.
fn ended(code: Option<i32>) -> Option<Round> {
    match code {
        Some(0) => Some(Round::AllCaught),
        // Missed, or the tests took too long, which may be a mistake in either.
        Some(2 | 3) => Some(Round::SomeSurvive),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_survivor_is_told_from_a_run_that_failed() {
        assert_eq!(ended(Some(0)), Some(Round::AllCaught));
        assert_eq!(ended(Some(2)), Some(Round::SomeSurvive));
        assert_eq!(ended(Some(3)), Some(Round::SomeSurvive));
        // The tests fail without any mistake put in; a flag is wrong; a signal.
        assert_eq!(ended(Some(4)), None);
        assert_eq!(ended(Some(1)), None);
        assert_eq!(ended(None), None);
    }
}
