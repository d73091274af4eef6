//! `cargo xtask crash`: kills the program and PostgreSQL under eight writers, many times, and counts what was lost.
//!
//! The cycles are those of `crates/kit/tests/database/crash`, where the tests do three; here they are as many as one asks.
//! Deliberately absent: another way to crash than the tests have.

use std::process::ExitCode;

use crate::Outcome;
use crate::ground::{cargo, machine, run as finish};
use crate::tools;

/// Cycles unless asked otherwise.
const CYCLES: u32 = 200;

/// Does the cycles on each database, with the control; `cargo xtask crash 1000` does a thousand.
pub fn run(arguments: &[String]) -> Outcome {
    let cycles = match arguments {
        [] => CYCLES,
        [word] => word.parse().ok().filter(|&cycles| cycles > 0).ok_or(USAGE)?,
        _ => return Err(USAGE.to_owned()),
    };
    let postgres = tools::prepare_postgres()?;
    let mut writers = cargo(&["build", "--quiet", "-p", "kit", "--example", "writers"]);
    finish(&mut writers, "cargo build")?;
    let mut crashes = cargo(&["test", "--quiet", "-p", "kit", "--test", "database", "crash"]);
    // One after the other, so that each has the machine for itself.
    crashes.args(["--", "--nocapture", "--test-threads", "1"]);
    crashes.env("KANSRIJK_CRASH_CYCLES", cycles.to_string());
    crashes.env("KANSRIJK_POSTGRES", postgres);
    println!("{}", machine());
    finish(&mut crashes, "Er ging iets verloren, of een cyclus liep niet")?;
    Ok(ExitCode::SUCCESS)
}

const USAGE: &str = "Zo: cargo xtask crash [KEREN], met een heel getal vanaf 1.";
