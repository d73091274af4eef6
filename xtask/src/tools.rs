//! The **tools** that tests borrow from outside: Chromium, Node with a few packages, Python with two packages, PostgreSQL;
//! and the commands that others add to cargo.
//!
//! What is missing on the machine is installed with apt-get; packages go into the target folder and touch nothing else.
//! Nothing is left out in silence: a tool that cannot be had stops the task with one sentence.

use std::env;
use std::fs;
use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::ground::{answer, cargo, find, root, run, target};

/// What the tests are handed, through the environment.
pub struct Tools {
    /// Name and value of each variable that the tests read.
    pub environment: Vec<(&'static str, PathBuf)>,
}

/// A program of the system, and the Debian packages that bring it.
struct Program {
    need: &'static str,
    packages: &'static [&'static str],
    present: fn() -> bool,
}

const PROGRAMS: &[Program] = &[
    Program {
        need: "De browsertests hebben chromium nodig",
        packages: &["chromium-headless-shell"],
        present: || chromium().is_some(),
    },
    Program {
        need: "De browsertests hebben Node 18 of nieuwer nodig",
        packages: &["nodejs"],
        present: || answer("node", &["--version"]).is_some_and(|said| major(&said) >= Some(18)),
    },
    Program {
        need: "De browsertests hebben npm nodig",
        packages: &["npm"],
        present: || answer("npm", &["--version"]).is_some(),
    },
    Program {
        need: "De tests met andere lezers hebben Python 3.11 of nieuwer nodig, met venv",
        packages: &["python3", "python3-venv"],
        present: || {
            answer(
                "python3",
                &[
                    "-c",
                    "import sys, venv, ensurepip; assert sys.version_info >= (3, 11)",
                ],
            )
            .is_some()
        },
    },
    Program {
        need: "De tests van de database hebben PostgreSQL 15 of nieuwer nodig, naast SQLite",
        packages: &["postgresql"],
        present: || postgres().is_some(),
    },
];

/// Prepares everything; quick when nothing changed since the last time.
pub fn prepare() -> Result<Tools, String> {
    install_programs()?;
    wish_for_shell();
    let chromium = chromium().ok_or("chromium is geïnstalleerd, maar staat niet in PATH.")?;
    let postgres = postgres().ok_or("PostgreSQL is geïnstalleerd, maar initdb is niet te vinden.")?;
    let modules =
        node_packages("browser", "Ik haal de Node-pakketten voor de browsertests.")?.join("node_modules");
    let provider = node_packages(
        "provider",
        "Ik haal de partij die in de tests voor mensen instaat.",
    )?;
    let venv = python_packages()?;
    let environment = vec![
        ("KANSRIJK_CHROMIUM", chromium),
        ("KANSRIJK_NODE_MODULES", modules),
        ("KANSRIJK_PROVIDER", provider),
        ("KANSRIJK_VENV", venv),
        ("KANSRIJK_POSTGRES", postgres),
    ];
    Ok(Tools { environment })
}

/// Installs a command of cargo that does not come with Rust, unless it is there; `need` says what for.
pub fn cargo_tool(command: &str, need: &str) -> Result<(), String> {
    let asked = cargo(&[command, "--version"]).output();
    if asked.is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    let package = format!("cargo-{command}");
    println!("{need} heeft {package} nodig; ik installeer het met cargo install. Dat duurt enkele minuten.");
    run(
        &mut cargo(&["install", "--locked", "--quiet", &package]),
        &format!("cargo install {package}"),
    )
}

/// Chromium without its windows: the same pages and keys in about half the time. Where it cannot be had, the whole one does.
const SHELL: &str = "chromium-headless-shell";

fn wish_for_shell() {
    if env::var_os("KANSRIJK_CHROMIUM").is_some() || find(&[SHELL]).is_some() || find(&["apt-get"]).is_none()
    {
        return;
    }
    let Some(rights) = rights() else { return };
    println!("De browsertests gaan sneller met {SHELL}; ik installeer het met apt-get.");
    if let Err(problem) = apt_get(&rights, &[SHELL]) {
        println!("Dat lukt niet, dus ik neem de gewone chromium. {problem}");
    }
}

fn chromium() -> Option<PathBuf> {
    let chosen = env::var_os("KANSRIJK_CHROMIUM").map(PathBuf::from);
    chosen.or_else(|| {
        find(&[
            SHELL,
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
        ])
    })
}

/// The folder with the programs of PostgreSQL; of the tests' own cluster only these are used. Debian keeps each version
/// in a folder of its own and puts few of the programs in `PATH`.
fn postgres() -> Option<PathBuf> {
    let chosen = env::var_os("KANSRIJK_POSTGRES").map(PathBuf::from);
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let newest = versions
        .filter_map(|entry| major(entry.file_name().to_str()?).zip(Some(entry.path().join("bin"))))
        .filter(|(version, folder)| *version >= 15 && folder.join("initdb").is_file())
        .max()
        .map(|(_, folder)| folder);
    let in_path = || {
        let initdb = find(&["initdb"])?;
        let said = answer(&initdb, &["--version"])?;
        let new = said.split(' ').filter_map(major).any(|version| version >= 15);
        let folder = fs::canonicalize(initdb).ok()?.parent()?.to_owned();
        new.then_some(folder)
    };
    chosen.or(newest).or_else(in_path)
}

/// The first number of a version such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// The programs of PostgreSQL alone, for a task that needs nothing else.
pub fn prepare_postgres() -> Result<PathBuf, String> {
    let alone = |program: &&Program| program.packages == ["postgresql"];
    install(PROGRAMS.iter().filter(alone))?;
    postgres().ok_or_else(|| "PostgreSQL is geïnstalleerd, maar initdb is niet te vinden.".to_owned())
}

fn install_programs() -> Result<(), String> {
    install(PROGRAMS.iter())
}

fn install(programs: impl Iterator<Item = &'static Program>) -> Result<(), String> {
    let missing: Vec<&Program> = programs.filter(|program| !(program.present)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing
        .iter()
        .flat_map(|program| program.packages)
        .copied()
        .collect();
    let needs: Vec<&str> = missing.iter().map(|program| program.need).collect();
    let by_hand = format!("Installeer zelf: {}.", packages.join(" "));
    if find(&["apt-get"]).is_none() {
        return Err(format!(
            "{}. Deze machine heeft geen apt-get. {by_hand}",
            needs.join(". ")
        ));
    }
    let Some(rights) = rights() else {
        return Err(format!(
            "{}. Ik mag hier niets installeren. {by_hand}",
            needs.join(". ")
        ));
    };
    for program in &missing {
        println!(
            "{}; ik installeer {} met apt-get.",
            program.need,
            program.packages.join(" en ")
        );
    }
    apt_get(&rights, &packages)?;
    match missing.iter().find(|program| !(program.present)()) {
        Some(program) => Err(format!("{}, en apt-get bracht het niet. {by_hand}", program.need)),
        None => Ok(()),
    }
}

/// The words before `apt-get`: none for root, sudo for others, nothing at all when neither will do.
fn rights() -> Option<Vec<&'static str>> {
    if answer("id", &["-u"]).as_deref() == Some("0") {
        return Some(vec![]);
    }
    if stdin().is_terminal() && find(&["sudo"]).is_some() {
        return Some(vec!["sudo"]);
    }
    answer("sudo", &["-n", "true"]).map(|_| vec!["sudo", "-n"])
}

/// Installs from the lists that are there; fetches new lists only when that does not do.
fn apt_get(rights: &[&str], packages: &[&str]) -> Result<(), String> {
    let apt = |arguments: &[&str]| {
        let words = [
            rights,
            &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q"],
            arguments,
        ]
        .concat();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).stdin(Stdio::null());
        command
    };
    let install = [&["install", "--no-install-recommends"], packages].concat();
    if apt(&install).output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    println!("De lijsten van apt-get zijn leeg of oud; ik haal nieuwe.");
    run(&mut apt(&["update"]), "apt-get update")?;
    run(&mut apt(&install), "apt-get install")
}

/// Installs the Node packages of a folder in `tests` into the target folder, and says where.
fn node_packages(name: &str, saying: &str) -> Result<PathBuf, String> {
    let from = root().join("tests").join(name);
    let folder = target()?.join(name);
    let wanted = read(&from.join("package-lock.json"))?;
    once(&folder, &wanted, || {
        println!("{saying}");
        for file in ["package.json", "package-lock.json", ".npmrc"] {
            fs::copy(from.join(file), folder.join(file))
                .map_err(|e| format!("{file} is niet te kopiëren: {e}."))?;
        }
        let mut npm = Command::new("npm");
        npm.args(["ci", "--omit=optional", "--ignore-scripts", "--loglevel=error"])
            .current_dir(&folder);
        run(&mut npm, "npm ci")
    })?;
    Ok(folder)
}

/// Makes a Python environment in the target folder, with the packages of the app's tests.
fn python_packages() -> Result<PathBuf, String> {
    let list = root().join("crates/app/tests/requirements.txt");
    let folder = target()?.join("venv");
    let version = answer("python3", &["--version"]).unwrap_or_default();
    let wanted = format!("{version}\n{}", read(&list)?);
    once(&folder, &wanted, || {
        println!("Ik haal de Python-pakketten die meelezen in de tests.");
        run(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&folder),
            "python3 -m venv",
        )?;
        let mut pip = Command::new(folder.join("bin/python"));
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
        ])
        .arg(&list);
        run(&mut pip, "pip install")
    })?;
    Ok(folder)
}

/// Fills a folder unless it was filled for the same wish before. The wish is written down last, so that an interrupted
/// installation starts again.
fn once(folder: &Path, wanted: &str, fill: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    let stamp = folder.join("installed-for");
    if fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|e| format!("{} is niet te maken: {e}.", folder.display()))?;
    fill()?;
    fs::write(&stamp, wanted).map_err(|e| format!("{} is niet te schrijven: {e}.", stamp.display()))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{} is niet te lezen: {e}.", file.display()))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn the_first_number_of_a_version_counts() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("18.1"), Some(18));
        assert_eq!(major("unknown"), None);
    }

    #[test]
    fn a_folder_is_filled_again_only_for_another_wish_or_after_a_failure() {
        let folder = env::temp_dir().join(format!("kansrijk-xtask-{}", std::process::id()));
        let times = Cell::new(0);
        let fill = |result: Result<(), String>| {
            times.set(times.get() + 1);
            result
        };
        assert!(once(&folder, "a", || fill(Err("no".to_owned()))).is_err());
        assert!(once(&folder, "a", || fill(Ok(()))).is_ok());
        assert!(once(&folder, "a", || fill(Ok(()))).is_ok());
        assert!(once(&folder, "b", || fill(Ok(()))).is_ok());
        // Failed, filled, left alone, filled for another wish: three fills.
        assert_eq!(times.get(), 3);
        fs::remove_dir_all(&folder).unwrap();
    }
}
