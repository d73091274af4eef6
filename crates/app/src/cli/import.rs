//! `kansrijk import`: brings a list in. It is read, compared with what is held, shown, and only then kept.

mod feed;
mod feed_told;
mod person;
mod plan;
mod roster;
mod roster_told;
mod stock;
mod stopped;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use feeds::{Problem, Reading, postcodes, schools};
use kit::TextSource;
use orientation::explore::schools::Schools;
use orientation::stock::Feed;

use super::{Failure, Outcome, ask, progress, say};
use plan::Plan;
pub use stock::age;

/// Haal een lijst binnen. Zonder opdracht: wat er over werk is binnengehaald, en wat er kan.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Import {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    list: stock::List,
}

/// Wat er binnengehaald kan worden.
#[derive(Subcommand)]
enum What {
    /// Een lijst van scholen, zoals DUO die geeft
    Schools(SchoolList),
    /// Een lijst van een school: wie er zijn en wie bij wie hoort
    Roster(roster::RosterList),
    /// Eén persoon, met wat die meenam van een andere school
    Person(person::PersonFile),
    /// Beroepen en vaardigheden van de Europese Unie (ESCO)
    Esco(feed::Files),
    /// Beroepen en wat ze vragen, uit de Verenigde Staten (O*NET)
    Onet(feed::Files),
    /// Welk beroep in ESCO welk beroep in O*NET is
    Crosswalk(feed::Files),
    /// Welk beroep in welke groep van CBS en ROA valt (ISCO 2008 naar BRC 2014)
    Brc(feed::Files),
    /// Wat het mbo aanbiedt (DUO, mbo_opleidingsaanbod)
    DuoMbo(feed::Files),
    /// Wat hbo en universiteiten aanbieden (DUO, ho_opleidingsoverzicht)
    DuoHo(feed::Files),
    /// Locaties van scholen, met cijfers (DUO)
    DuoLocations(feed::Files),
    /// Opleidingen uit het register RIO, als JSON
    Rio(feed::Files),
    /// Opleidingen uit de Open Education API, als JSON
    Ooapi(feed::Files),
    /// Open dagen van scholen, in de indeling van Kansrijk
    OpenDays(feed::Files),
    /// Een tabel van CBS, met zijn nummer
    Cbs(feed::Table),
    /// Cijfers over werk of opleidingen, in kolommen die je zelf aanwijst
    Forecast(feed::Files),
    /// Terug naar wat er voor de laatste keer was
    Undo(stock::Undo),
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

/// What is said about what is brought in about work.
pub const TEXTS: [TextSource; 2] = [
    TextSource {
        lang: "nl",
        name: "app/cli/import/texts/nl.ftl",
        ftl: include_str!("import/texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "app/cli/import/texts/en.ftl",
        ftl: include_str!("import/texts/en.ftl"),
    },
];

/// How many lines of one list are shown.
const SHOWN: usize = 10;

impl Import {
    /// Brings one of them in.
    pub fn run(self) -> Outcome {
        match self.what {
            None => self.list.run(),
            Some(What::Schools(list)) => list.run(),
            Some(What::Roster(list)) => list.run(),
            Some(What::Person(file)) => file.run(),
            Some(What::Esco(files)) => files.run(Feed::Esco),
            Some(What::Onet(files)) => files.run(Feed::Onet),
            Some(What::Crosswalk(files)) => files.run(Feed::Crosswalk),
            Some(What::Brc(files)) => files.run(Feed::Brc),
            Some(What::DuoMbo(files)) => files.run(Feed::DuoMbo),
            Some(What::DuoHo(files)) => files.run(Feed::DuoHo),
            Some(What::DuoLocations(files)) => files.run(Feed::DuoLocations),
            Some(What::Rio(files)) => files.run(Feed::Rio),
            Some(What::Ooapi(files)) => files.run(Feed::Ooapi),
            Some(What::OpenDays(files)) => files.run(Feed::OpenDays),
            Some(What::Cbs(table)) => table.run(),
            Some(What::Forecast(files)) => files.run(Feed::Forecast),
            Some(What::Undo(undo)) => undo.run(),
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
