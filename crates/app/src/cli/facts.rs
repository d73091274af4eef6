//! `kansrijk facts`: are the facts sound, and do they say what the regulation says?

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use journey::Known;
use kit::facts::{FactsProblem, Knowledge};
use orientation::ground::Ground;
use orientation::interests;
use pathways::Problem;
use work::interests::Activity;

use super::{Failure, Outcome, ask, regulation, say};

/// Wat er met de feiten kan.
#[derive(Subcommand)]
pub enum Facts {
    /// Alle fouten met bestand en regel, en wat op een dag niet geldt
    Check(Check),
    /// Lees een regeling en leg haar naast de feiten; er wordt niets overgenomen
    Import(regulation::Regulation),
}

/// Controleer de feiten.
#[derive(Args)]
pub struct Check {
    /// Map met eigen feiten; anders de feiten in het programma
    #[arg(long, value_name = "MAP")]
    facts: Option<PathBuf>,
    /// De dag: 2027-03-31; anders vandaag
    #[arg(long, value_name = "DAG", value_parser = ask::day)]
    on: Option<Date>,
}

impl Facts {
    /// Does one of them.
    pub fn run(self) -> Outcome {
        match self {
            Facts::Check(check) => check.run(),
            Facts::Import(regulation) => regulation.run(),
        }
    }
}

impl Check {
    fn run(self) -> Outcome {
        let day = self.on.unwrap_or_else(ask::today);
        let read = match &self.facts {
            Some(folder) => Knowledge::from_folder(folder),
            None => Knowledge::embedded(),
        };
        // What everybody should have had is read from the same folder, and is as much a fact.
        let read = read.and_then(|knowledge| everything(knowledge).map_err(FactsProblem::Mistakes));
        match read {
            Ok((known, world)) => say::report(&sound(&known, &world, day)),
            Err(FactsProblem::Mistakes(problems)) => {
                let lines: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
                say::report(&lines)?;
                Err(Failure::Failed(format!(
                    "{} in de feiten.",
                    mistakes(problems.len())
                )))
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// What everybody should have had and the world of work, read as they are when the product starts; every mistake in either.
fn everything(knowledge: Knowledge) -> Result<(Known, World), Vec<Problem>> {
    let ground = Ground::new(&knowledge);
    let activities = interests::activities(&knowledge);
    match (ground, activities, Known::new(knowledge)) {
        (Ok(ground), Ok(activities), Ok(known)) => Ok((known, World { ground, activities })),
        (ground, activities, known) => {
            let mut problems: Vec<Problem> = ground.err().into_iter().flatten().collect();
            problems.extend(activities.err().into_iter().flatten());
            problems.extend(known.err().into_iter().flatten());
            // The fields of work are read for both.
            problems.sort();
            problems.dedup();
            Err(problems)
        }
    }
}

/// The world of work.
struct World {
    ground: Ground,
    activities: Vec<Activity>,
}

fn mistakes(count: usize) -> String {
    if count == 1 {
        "1 fout".to_owned()
    } else {
        format!("{count} fouten")
    }
}

fn sound(known: &Known, world: &World, day: Date) -> String {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = |file| *files.entry(file).or_default() += 1;
    let (facts, catalogue) = (known.knowledge.facts(), known.knowledge.catalogue());
    facts
        .listed()
        .iter()
        .for_each(|(_, provenance)| count(provenance.file.as_str()));
    catalogue
        .courses()
        .iter()
        .for_each(|course| count(course.provenance.file.as_str()));
    catalogue
        .programmes()
        .iter()
        .for_each(|programme| count(programme.provenance.file.as_str()));
    let standard = &known.standard;
    standard
        .entitlements()
        .iter()
        .for_each(|one| count(one.provenance.file.as_str()));
    standard
        .fields()
        .iter()
        .for_each(|one| count(one.provenance.file.as_str()));
    standard
        .questions()
        .iter()
        .for_each(|one| count(one.provenance.file.as_str()));
    let occupations = world.ground.occupations().iter();
    occupations.for_each(|one| count(one.provenance.file.as_str()));
    let activities = world.activities.iter();
    activities.for_each(|one| count(one.provenance.file.as_str()));
    let mut text = String::new();
    for (file, count) in &files {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{count:>6}  {file}");
    }
    let all: usize = files.values().sum();
    let _ = writeln!(text, "{all:>6}  feiten, zonder fouten");
    let late = facts.out_of_date(day);
    let _ = writeln!(text, "\nNiet geldig op {day}: {}", late.len());
    for entry in late {
        let provenance = &entry.provenance;
        let period = match (entry.future, provenance.valid_to) {
            (true, _) => format!("geldt vanaf {}", provenance.valid_from),
            (false, Some(last)) => format!("gold tot en met {last}"),
            (false, None) => format!("geldt sinds {}", provenance.valid_from),
        };
        let _ = writeln!(
            text,
            "{}:{}: {}, {period}",
            provenance.file, provenance.line, entry.id
        );
    }
    text
}
