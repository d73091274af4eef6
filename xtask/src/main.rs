//! The named commands of this repository: `cargo xtask test`, `check`, `coverage`, `mutants`, `bench`, `load`, `crash`,
//! `fuzz`, `pictures`.
//!
//! A **task** is something a developer or CI runs by name, with nothing to install beforehand but Rust: what a task needs
//! from outside it installs itself, and says so. Deliberately absent: anything a user of Kansrijk runs; that is the
//! command line of `kansrijk`. Messages are in Dutch, as everywhere on the screen.

mod bench;
mod check;
mod coverage;
mod crash;
mod fuzz;
mod ground;
mod load;
mod mutants;
mod patience;
mod pictures;
mod served;
mod test;
mod tools;

use std::process::ExitCode;

/// What a task ends with: an exit code of its own, or one sentence that says why it stopped.
type Outcome = Result<ExitCode, String>;

struct Task {
    name: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Outcome,
}

const TASKS: &[Task] = &[
    Task {
        name: "test",
        about: "haalt wat de tests nodig hebben en draait ze allemaal; wat erachter staat gaat naar cargo test",
        run: test::run,
    },
    Task {
        name: "check",
        about: "alles wat voor een wijziging goed moet zijn: opmaak, clippy, documentatie, tests, licenties",
        run: check::run,
    },
    Task {
        name: "coverage",
        about: "welke regels en takken van policy de tests raken; goed is alleen alles",
        run: coverage::run,
    },
    Task {
        name: "mutants",
        about: "fouten in policy, één voor één, en of een test ze merkt; wat erachter staat gaat naar cargo mutants",
        run: mutants::run,
    },
    Task {
        name: "bench",
        about: "onze tijden naast die van andere programma's, om en om gemeten: cargo xtask bench [RONDEN]",
        run: bench::run,
    },
    Task {
        name: "load",
        about: "veel bezoekers tegelijk op de release, en hoe lang zij wachten: cargo xtask load [city|peers] [SECONDEN] [PER_SECONDE]",
        run: load::run,
    },
    Task {
        name: "crash",
        about: "het programma en PostgreSQL steeds weer gedood terwijl er geschreven wordt: cargo xtask crash [KEREN]",
        run: crash::run,
    },
    Task {
        name: "fuzz",
        about: "elk adres, gevraagd door iedereen met de nummers van ieder ander; duurt lang",
        run: fuzz::run,
    },
    Task {
        name: "pictures",
        about: "schermafdrukken van bladzijden: cargo xtask pictures [--lang nl,ar] [--width 360,1280] [pad …]",
        run: pictures::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        println!("{}", overview());
        return ExitCode::SUCCESS;
    };
    let outcome = match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(rest),
        None => Err(format!("{name} ken ik niet.\n{}", overview())),
    };
    outcome.unwrap_or_else(|reason| {
        complain(&reason);
        ExitCode::FAILURE
    })
}

fn overview() -> String {
    let lines: Vec<String> = TASKS
        .iter()
        .map(|task| format!("  cargo xtask {:<9} {}", task.name, task.about))
        .collect();
    lines.join("\n")
}

#[expect(
    clippy::print_stderr,
    reason = "the one place where a task says why it stopped"
)]
fn complain(reason: &str) {
    eprintln!("{reason}");
}
