//! The program `kansrijk`: reads what was typed, does it, and ends with an exit code.

mod backups;
mod brought;
mod cli;
mod demo;
mod features;
mod fetching;
mod keeping;

use std::process::ExitCode;

/// A page is made on one thread and its rows come from another; this allocator does not let them wait for each other.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
