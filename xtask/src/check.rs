//! `cargo xtask check`: everything that must be right before a change goes in, in one table.
//!
//! Every part runs, also after one failed: a developer wants the whole list at once.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::ground::{cargo, run as finish};
use crate::test;
use crate::tools::cargo_tool;

/// How a part ended.
enum End {
    Good,
    /// Not judged, with the reason: only for what lives on somebody else's server.
    Open(String),
    Bad(String),
}

struct Part {
    name: &'static str,
    run: fn() -> End,
}

const PARTS: &[Part] = &[
    Part {
        name: "opmaak",
        run: || end(finish(&mut cargo(&["fmt", "--all", "--check"]), "cargo fmt")),
    },
    Part {
        name: "clippy",
        run: clippy,
    },
    Part {
        name: "documentatie",
        run: documents,
    },
    Part {
        name: "tests",
        run: tests,
    },
    Part {
        name: "huisregels",
        run: || {
            end(finish(
                &mut cargo(&["test", "--quiet", "--package", "tidy"]),
                "tidy",
            ))
        },
    },
    Part {
        name: "licenties en herkomst",
        run: licences,
    },
    Part {
        name: "bekende gaten",
        run: advisories,
    },
];

/// Runs all parts and prints what each came to, with its time.
pub fn run(_arguments: &[String]) -> Outcome {
    let ends: Vec<(&str, End, Duration)> = PARTS
        .iter()
        .map(|part| {
            println!("— {}", part.name);
            let start = Instant::now();
            let end = (part.run)();
            (part.name, end, start.elapsed())
        })
        .collect();
    println!();
    for (name, end, time) in &ends {
        println!("{}", line(name, end, *time));
    }
    let bad = ends.iter().any(|(_, end, _)| matches!(end, End::Bad(_)));
    Ok(if bad { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn line(name: &str, end: &End, time: Duration) -> String {
    let (mark, reason) = match end {
        End::Good => ("goed", ""),
        End::Open(reason) => ("open", reason.as_str()),
        End::Bad(reason) => ("FOUT", reason.as_str()),
    };
    format!("{mark}  {name:<22} {:>7.1} s  {reason}", time.as_secs_f64())
        .trim_end()
        .to_owned()
}

fn end(result: Result<(), String>) -> End {
    result.map_or_else(End::Bad, |()| End::Good)
}

fn clippy() -> End {
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    end(finish(&mut cargo(&arguments), "cargo clippy"))
}

fn documents() -> End {
    let mut doc = cargo(&["doc", "--no-deps", "--workspace", "--quiet"]);
    end(finish(doc.env("RUSTDOCFLAGS", "-D warnings"), "cargo doc"))
}

fn tests() -> End {
    end(test::command(&[]).and_then(|mut tests| finish(&mut tests, "cargo test")))
}

fn licences() -> End {
    let installed = install_deny();
    end(installed.and_then(|()| finish(&mut deny(&["bans", "licenses", "sources"]), "cargo deny")))
}

/// The list of known holes comes over the network; a machine without network says that it could not look.
fn advisories() -> End {
    if let Err(reason) = install_deny() {
        return End::Bad(reason);
    }
    let output = match deny(&["advisories"]).output() {
        Ok(output) => output,
        Err(reason) => return End::Bad(format!("cargo deny start niet: {reason}.")),
    };
    if output.status.success() {
        return End::Good;
    }
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("failed to fetch advisory database") {
        return End::Open("de lijst met bekende gaten is van hier niet te bereiken.".to_owned());
    }
    println!("{said}");
    End::Bad("een pakket heeft een bekend gat; zie hierboven.".to_owned())
}

fn deny(checks: &[&str]) -> Command {
    let mut command = cargo(&[
        "deny",
        "--workspace",
        "--log-level",
        "error",
        "check",
        "--hide-inclusion-graph",
    ]);
    command.args(checks);
    command
}

fn install_deny() -> Result<(), String> {
    cargo_tool("deny", "De controle van licenties")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_shows_the_mark_the_time_and_the_reason() {
        let time = Duration::from_millis(12_340);
        assert_eq!(
            line("clippy", &End::Good, time),
            "goed  clippy                    12.3 s"
        );
        let bad = End::Bad("te lang.".to_owned());
        assert_eq!(
            line("opmaak", &bad, time),
            "FOUT  opmaak                    12.3 s  te lang."
        );
    }
}
