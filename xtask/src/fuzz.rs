//! `cargo xtask fuzz`: every address asked by everybody of the sample world, with everybody else's ids, on both databases.
//!
//! It is the test of `crates/app/tests/it/fuzz.rs`, which takes one person of each sort and some ids, and that of `injection.rs`,
//! which tries some pieces of SQL in each place; here they take all.
//! Deliberately absent: a verdict of its own.

use std::process::ExitCode;

use crate::Outcome;
use crate::ground::{cargo, machine, run as finish};
use crate::tools;

/// Asks everything.
pub fn run(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return Err("Zo: cargo xtask fuzz".to_owned());
    }
    let postgres = tools::prepare_postgres()?;
    let mut fuzz = cargo(&["test", "-p", "kansrijk", "--test", "it"]);
    fuzz.args([
        "--",
        "fuzz::",
        "injection::",
        "--nocapture",
        "--test-threads",
        "1",
    ]);
    fuzz.env("KANSRIJK_FUZZ", "whole");
    fuzz.env("KANSRIJK_POSTGRES", postgres);
    println!("{}", machine());
    finish(&mut fuzz, "Iemand zag of veranderde iets wat niet mag")?;
    Ok(ExitCode::SUCCESS)
}
