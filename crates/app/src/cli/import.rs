//! `kansrijk import`: brings a list in. It is read, compared with what is held, shown, and only then kept.

mod person;
mod plan;
mod roster;
mod roster_told;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use feeds::{Problem, Reading, postcodes, schools};
use orientation::explore::schools::Schools;

use super::{Failure, Outcome, ask, progress, say};
use plan::Plan;

/// Wat er binnengehaald kan worden.
#[derive(Subcommand)]
pub enum Import {
    /// Een lijst van scholen, zoals DUO die geeft
    Schools(SchoolList),
    /// Een lijst van een school: wie er zijn en wie bij wie hoort
    Roster(roster::RosterList),
    /// Eén persoon, met wat die meenam van een andere school
    Person(person::PersonFile),
}

/// Een lijst van scholen.
#[derive(Args)]
pub struct SchoolList {
    /// De lijst, als csv; ook met gzip
    #[arg(value_name = "BESTAND")]
    file: PathBuf,
    /// Een lijst van postcodes met hun plek, om afstanden te weten
    #[arg(long, value_name = "BESTAND")]
    postcodes: Option<PathBuf>,
    /// Map waarin de lijst wordt bewaard; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    data: PathBuf,
    /// Laat zien wat er zou veranderen, en bewaar niets
    #[arg(long)]
    dry_run: bool,
    /// Hoe de lijst heet en van wanneer hij is; anders de naam van het bestand
    #[arg(long, value_name = "TEKST")]
    name: Option<String>,
    /// Bewaar de goede regels, ook al zijn er andere niet te lezen
    #[arg(long)]
    accept_problems: bool,
    /// Bewaar ook als meer dan een derde zou verdwijnen
    #[arg(long)]
    force: bool,
}

/// How many lines of one list are shown.
const SHOWN: usize = 10;

impl Import {
    /// Brings one of them in.
    pub fn run(self) -> Outcome {
        match self {
            Import::Schools(list) => list.run(),
            Import::Roster(list) => list.run(),
            Import::Person(file) => file.run(),
        }
    }
}

impl SchoolList {
    fn run(self) -> Outcome {
        let held = Schools::load(&self.data)?;
        let read = read(&self.file, schools::read)?;
        let areas = self.postcodes.as_deref().map(read_areas).transpose()?;
        let name = self.name.clone().unwrap_or_else(|| progress::name(&self.file));
        let given = areas.as_ref().map_or(&[][..], |areas| &areas.records);
        let mut new = Schools::new(name, &read.records, given);
        if areas.is_none() {
            new.areas.clone_from(&held.areas);
        }
        let problems = [read.problems, areas.map_or_else(Vec::new, |areas| areas.problems)].concat();
        if new.is_empty() {
            return Err(self.nothing_to_read(&problems));
        }
        let plan = Plan::new(&held, &new);
        say::report(&self.told(&new, &plan, &problems))?;
        self.guard(&plan, &problems)?;
        self.keep(&held, &new)
    }

    fn nothing_to_read(&self, problems: &[Problem]) -> Failure {
        let mut text = String::new();
        list(&mut text, problems.iter().map(Problem::to_string));
        Failure::Failed(format!(
            "{text}In {} staan geen scholen die ik kan lezen. Er is niets bewaard.",
            self.file.display()
        ))
    }

    fn told(&self, new: &Schools, plan: &Plan, problems: &[Problem]) -> String {
        let mut text = format!(
            "{}: {} scholen en {} postcodes gelezen; regels die niet te lezen zijn: {}\n",
            new.source,
            new.locations.len(),
            new.areas.len(),
            problems.len()
        );
        list(&mut text, problems.iter().map(Problem::to_string));
        for (what, lines) in [
            ("Nieuw", &plan.new),
            ("Veranderd", &plan.changed),
            ("Weg", &plan.gone),
        ] {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{what}: {}", lines.len());
            list(&mut text, lines.iter().cloned());
        }
        let _ = writeln!(text, "Gelijk: {}", plan.same);
        text
    }

    /// Stops before anything is lost that was not meant to be.
    fn guard(&self, plan: &Plan, problems: &[Problem]) -> Outcome {
        if !problems.is_empty() && !self.accept_problems {
            let sentence = "Er staan regels in die ik niet kan lezen. Er is niets bewaard. \
                            Met --accept-problems bewaar je de goede regels.";
            return Err(Failure::Guarded(sentence.to_owned()));
        }
        if plan.loses_too_much() && !self.force {
            let sentence = "Er zou meer dan een derde verdwijnen. Er is niets bewaard. \
                            Met --force bewaar je de lijst toch.";
            return Err(Failure::Guarded(sentence.to_owned()));
        }
        Ok(())
    }

    fn keep(&self, held: &Schools, new: &Schools) -> Outcome {
        if held == new {
            return say::report("Er verandert niets.\n");
        }
        if self.dry_run {
            return say::report("Er is niets bewaard (--dry-run).\n");
        }
        let path = new.save(&self.data)?;
        say::report(&format!("Bewaard in {}.\n", path.display()))
    }
}

fn read_areas(file: &Path) -> Outcome<Reading<postcodes::Area>> {
    let areas = read(file, postcodes::read)?;
    if areas.records.is_empty() {
        return Err(Failure::Failed(format!(
            "In {} staan geen postcodes die ik kan lezen. Er is niets bewaard.",
            file.display()
        )));
    }
    Ok(areas)
}

fn read<T>(file: &Path, reader: impl Fn(Box<dyn std::io::Read>, &str) -> Reading<T>) -> Outcome<Reading<T>> {
    Ok(reader(Box::new(progress::open(file)?), &progress::name(file)))
}

fn list(text: &mut String, lines: impl ExactSizeIterator<Item = String>) {
    let rest = lines.len().saturating_sub(SHOWN);
    for line in lines.take(SHOWN) {
        let _ = writeln!(text, "  {line}");
    }
    if rest > 0 {
        let _ = writeln!(text, "  en nog {rest}");
    }
}
