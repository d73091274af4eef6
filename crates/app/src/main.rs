//! The program `kansrijk`: reads what was typed, does it, and ends with an exit code.

mod backups;
mod cli;
mod demo;
mod features;
mod keeping;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
