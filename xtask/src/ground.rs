//! The **ground**: where the checkout and the target folder are, and how programs are started in them.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the checkout. Asked of the cargo that runs us, not of the one that built us: with one target folder for
/// two checkouts, that may have been the other one.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let here = PathBuf::from(here);
    here.parent().map_or(here.clone(), Path::to_owned)
}

/// The target folder that this very program was built in, wherever settings and environment put it.
pub fn target() -> Result<PathBuf, String> {
    let program = env::current_exe().map_err(|e| format!("Ik weet niet waar ik gebouwd ben: {e}."))?;
    let folder = program.parent().and_then(Path::parent);
    folder
        .map(Path::to_owned)
        .ok_or_else(|| format!("{} staat niet in een target-map.", program.display()))
}

/// The cargo that started us, run from the root of the checkout.
pub fn cargo<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a program to its end, its output going where ours goes; a failure is a sentence.
pub fn run(command: &mut Command, what: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!(
            "{what} is niet gelukt ({status}); de reden staat hierboven."
        )),
        Err(reason) => Err(format!("{what} start niet: {reason}.")),
    }
}

/// What a program prints, or nothing when it is absent or fails.
pub fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of these programs that stands in `PATH`.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    })
}

/// How busy the machine is: a time without it says little.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load: Vec<&str> = load.split(' ').take(3).collect();
    format!(
        "Kernen: {cores}. Drukte in de laatste 1, 5 en 15 minuten: {}.\n",
        load.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.lock").is_file());
    }

    #[test]
    fn programs_are_found_by_name_and_absent_ones_are_not() {
        assert!(find(&["no-such-program-anywhere", "sh"]).is_some_and(|file| file.ends_with("sh")));
        assert_eq!(find(&["no-such-program-anywhere"]), None);
    }

    #[test]
    fn an_answer_is_what_was_printed_and_failure_is_none() {
        assert_eq!(answer("sh", &["-c", "echo ja"]).as_deref(), Some("ja"));
        assert_eq!(answer("sh", &["-c", "echo ja; exit 3"]), None);
        assert_eq!(answer("no-such-program-anywhere", &[]), None);
    }
}
