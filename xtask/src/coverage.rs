//! `cargo xtask coverage`: whether the tests of `policy` reach every line of it, and both sides of every branch.
//!
//! A branch is an `if`, an `&&` or an `||`; the arms of a `match` count as lines. A generic function is compiled once for
//! each type it is used with, and together these have to reach all of it. Deliberately absent: other crates, and a lower
//! goal. That a line is reached does not mean that a test would notice a mistake in it: see `cargo xtask mutants`.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::Outcome;
use crate::ground::{answer, cargo, run as finish, target};
use crate::tools::cargo_tool;

/// What the tests reach of one file.
#[derive(Debug, PartialEq)]
struct File {
    name: String,
    lines: Vec<Spot>,
    sides: Vec<Spot>,
}

/// A line, or one side of a branch.
#[derive(Debug, PartialEq)]
struct Spot {
    place: String,
    reached: bool,
}

/// Runs the tests of `policy` with counters in the code and prints what they reach.
pub fn run(_arguments: &[String]) -> Outcome {
    cargo_tool("llvm-cov", "Het meten van wat de tests raken")?;
    install_llvm_tools()?;
    let report = target()?.join("coverage.lcov");
    let mut measure = cargo(&["llvm-cov", "--package", "policy", "--branch", "--lcov"]);
    measure.arg("--output-path").arg(&report);
    // Stable Rust does not count branches yet. This lets it, for this one build, which has a target folder of its own.
    finish(measure.env("RUSTC_BOOTSTRAP", "1"), "cargo llvm-cov")?;
    let text =
        fs::read_to_string(&report).map_err(|e| format!("{} is niet te lezen: {e}.", report.display()))?;
    let files: Vec<File> = text.split("end_of_record").filter_map(file).collect();
    println!("{}", table(&files));
    let whole = !files.is_empty() && files.iter().all(|file| missed(file).is_empty());
    Ok(if whole {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The part of Rust that reads the counters. Where Rust came without rustup, it has to come the same way.
fn install_llvm_tools() -> Result<(), String> {
    let components = answer("rustup", &["component", "list", "--installed"]);
    if components.is_none_or(|names| names.contains("llvm-tools")) {
        return Ok(());
    }
    println!("Het meten heeft llvm-tools nodig; ik installeer het met rustup.");
    finish(
        Command::new("rustup").args(["component", "add", "llvm-tools"]),
        "rustup component add",
    )
}

/// Reads what a report in the format of lcov says of one file. `SF` names it, `DA` counts a line, and `BRDA` one side of
/// a branch; a count that is no number means never.
fn file(record: &str) -> Option<File> {
    let mut name = None;
    let (mut lines, mut sides) = (Vec::new(), Vec::new());
    let spot = |place, count: &str| Spot {
        place,
        reached: count.parse::<u64>().is_ok_and(|count| count > 0),
    };
    for (tag, rest) in record.lines().filter_map(|line| line.split_once(':')) {
        let words: Vec<&str> = rest.split(',').collect();
        match (tag, words.as_slice()) {
            ("SF", [path]) => name = Some(Path::new(path).file_name()?.to_string_lossy().into_owned()),
            ("DA", [line, count, ..]) => lines.push(spot(format!("regel {line}"), count)),
            ("BRDA", [line, branch, side, count]) => {
                sides.push(spot(format!("regel {line}, tak {branch}, kant {side}"), count));
            }
            _ => {}
        }
    }
    Some(File {
        name: name?,
        lines,
        sides,
    })
}

fn missed(file: &File) -> Vec<&str> {
    let spots = file.lines.iter().chain(&file.sides);
    spots
        .filter(|spot| !spot.reached)
        .map(|spot| spot.place.as_str())
        .collect()
}

/// Each file with how much of it is reached, what is missed below it, and the whole at the end.
fn table(files: &[File]) -> String {
    let mut text = format!("{:<14} {:>13} {:>19}\n", "bestand", "regels", "kanten van takken");
    for file in files {
        let (lines, sides) = (share(&file.lines), share(&file.sides));
        let _ = writeln!(text, "{:<14} {lines:>13} {sides:>19}", file.name);
        for place in missed(file) {
            let _ = writeln!(text, "  niet geraakt: {place}");
        }
    }
    let all = |spots: fn(&File) -> &Vec<Spot>| share(files.iter().flat_map(spots));
    let (lines, sides) = (all(|file| &file.lines), all(|file| &file.sides));
    let _ = write!(text, "{:<14} {lines:>13} {sides:>19}", "samen");
    text
}

fn share<'a>(spots: impl IntoIterator<Item = &'a Spot>) -> String {
    let (reached, missed): (Vec<&Spot>, Vec<&Spot>) = spots.into_iter().partition(|spot| spot.reached);
    format!("{} van {}", reached.len(), reached.len() + missed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "\
SF:/somewhere/src/age.rs
FN:29,age_at
DA:29,12
DA:30,0
BRDA:30,0,0,5
BRDA:30,0,1,-
LF:2
end_of_record
SF:/somewhere/src/share.rs
DA:30,1
end_of_record
";

    #[test]
    fn a_report_says_what_was_missed_and_where() {
        let files: Vec<File> = REPORT.split("end_of_record").filter_map(file).collect();
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["age.rs", "share.rs"]);
        assert_eq!(missed(&files[0]), ["regel 30", "regel 30, tak 0, kant 1"]);
        assert!(missed(&files[1]).is_empty());
        // Two of three lines, one of two sides.
        let table = table(&files);
        let last: Vec<&str> = table.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(last, ["samen", "2", "van", "3", "1", "van", "2"]);
    }
}
