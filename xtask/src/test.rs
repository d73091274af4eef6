//! `cargo xtask test`: the one test command of the README and of CI.
//!
//! Prepares the tools, then hands over to `cargo test`, so that the last thing on the screen is cargo's own summary and
//! the exit code is cargo's own.

use std::process::{Command, ExitCode};

use crate::Outcome;
use crate::ground::cargo;
use crate::patience;
use crate::tools;

/// Runs every test of the workspace, doc tests included and benchmarks left out; `arguments` go to `cargo test`.
pub fn run(arguments: &[String]) -> Outcome {
    let mut run = command(arguments)?
        .spawn()
        .map_err(|e| format!("cargo start niet: {e}."))?;
    let status = patience::wait(&mut run, patience::LONGEST)?;
    // No code means that a signal ended it.
    let code = status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1);
    Ok(ExitCode::from(code))
}

/// The prepared `cargo test`, ready to start.
pub fn command(arguments: &[String]) -> Result<Command, String> {
    let tools = tools::prepare()?;
    let mut command = cargo(&["test"]);
    if !arguments
        .iter()
        .any(|word| ["-p", "--package"].contains(&word.as_str()))
    {
        command.args(["--workspace", "--no-fail-fast"]);
    }
    command.args(arguments).envs(tools.environment);
    Ok(command)
}
