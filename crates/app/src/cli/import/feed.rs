//! `kansrijk import <feed>`: something about work is brought in: laid down, read whole, compared, shown, and only then in force.
//!
//! Deliberately absent: what a figure means. The pages of the atlas show what is active, each figure with its source.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use kit::{Args as Values, Clock};
use orientation::stock::{self, About, Asked, Brought, Feed, From, Place, Ready, Settings, Shelf, Stop};

use super::super::words::Words;
use super::super::{Failure, Outcome, ask, progress, say};
use super::{feed_told as told, stopped};

/// Wat er over werk of opleidingen binnenkomt.
#[derive(Args)]
pub struct Files {
    /// Bestanden, mappen of zips, of adressen die met https:// beginnen
    #[arg(value_name = "BESTAND", required = true)]
    sources: Vec<String>,
    /// Hoe je het noemt, als er meer naast elkaar liggen: sbb-kans
    #[arg(long = "as", value_name = "NAAM")]
    part: Option<String>,
    #[command(flatten)]
    how: How,
}

/// Een tabel van CBS.
#[derive(Args)]
pub struct Table {
    /// Het nummer van de tabel: 85423NED
    #[arg(value_name = "TABEL")]
    table: String,
    #[command(flatten)]
    how: How,
}

/// Hoe het binnenkomt.
#[derive(Args)]
struct How {
    /// Hoe het heet op een pagina
    #[arg(long, value_name = "TEKST")]
    name: Option<String>,
    /// De versie of het jaar ervan: 1.2.0 of 2025
    #[arg(long, value_name = "TEKST")]
    edition: Option<String>,
    /// Bestand (toml) dat zegt van wie het is, wat het meet en welke kolom wat is
    #[arg(long, value_name = "BESTAND")]
    about: Option<PathBuf>,
    /// Map waarin het wordt bewaard; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    data: PathBuf,
    /// Bestand met adressen die ook gevraagd mogen worden; zie docs/decisions/0027
    #[arg(long, value_name = "BESTAND", env = "KANSRIJK_FEEDS")]
    feeds: Option<PathBuf>,
    /// Map met eigen feiten, als de website die heeft; daarmee wordt geteld wat hier past
    #[arg(long, value_name = "MAP")]
    facts: Option<PathBuf>,
    /// Laat zien wat er zou veranderen, en bewaar niets
    #[arg(long)]
    dry_run: bool,
    /// Bewaar de goede regels, ook al zijn er andere niet te lezen
    #[arg(long)]
    accept_problems: bool,
    /// Bewaar ook als meer dan een derde zou verdwijnen
    #[arg(long)]
    force: bool,
    /// Taal: nl of en; anders nl
    #[arg(long, value_name = "TAAL", value_parser = PossibleValuesParser::new(["nl", "en"]), default_value = "nl", hide_default_value = true, hide_possible_values = true)]
    lang: String,
}

impl Files {
    /// Brings it in.
    pub fn run(self, feed: Feed) -> Outcome {
        let words = Words::open(&self.how.lang)?;
        let place = match &self.part {
            None => Place::of(feed),
            Some(part) => Place::part(feed, part).ok_or_else(|| no_part(feed, part, &words))?,
        };
        let (addresses, files): (Vec<String>, Vec<String>) = self
            .sources
            .into_iter()
            .partition(|source| source.contains("://"));
        let from = match (addresses.is_empty(), files.is_empty()) {
            (true, _) => From::Files(files.iter().map(PathBuf::from).collect()),
            (false, true) => From::Addresses(addresses),
            (false, false) => return Err(Failure::Asked(words.get("import-mixed"))),
        };
        self.how.bring(place, from, &words)
    }
}

impl Table {
    /// Brings it in.
    pub fn run(self) -> Outcome {
        let words = Words::open(&self.how.lang)?;
        let place = Place::part(Feed::Cbs, &self.table).ok_or_else(|| {
            let table = Values::NONE.with("table", self.table.as_str());
            Failure::Asked(words.with("import-no-table", table))
        })?;
        self.how.bring(place, From::Table(self.table), &words)
    }
}

fn no_part(feed: Feed, part: &str, words: &Words) -> Failure {
    Failure::Asked(if feed.has_parts() {
        words.with("import-no-part", Values::NONE.with("part", part))
    } else {
        words.with("import-one-of", Values::NONE.with("feed", feed.id()))
    })
}

impl How {
    fn bring(&self, place: Place, from: From, words: &Words) -> Outcome {
        let settings = match &self.feeds {
            Some(file) => Settings::read(file).map_err(|problem| stopped::unset(&problem, words))?,
            None => Settings::default(),
        };
        let shelf = Shelf::at(&self.data, place);
        let aside = self
            .dry_run
            .then(tempfile::tempdir)
            .transpose()
            .map_err(|error| no_folder(&error, words))?;
        let asked = Asked {
            shelf: &shelf,
            from,
            told: self.told(words)?,
            settings: &settings,
            now: Clock::System.now(),
            aside: aside.as_ref().map(|folder| folder.path().join("levering")),
        };
        let ready = match asked.look(&mut progress::delivered()) {
            Ok(ready) => ready,
            Err(stop) => return stop_at(stop, words),
        };
        say::report(&told::looked(&ready, words))?;
        let knowledge = ask::knowledge(self.facts.as_deref())?;
        say::report(&told::reached(&ready, &self.data, &knowledge, words))?;
        self.keep(ready, &shelf, words)
    }

    /// What is told of it: in the file, and on the line, which wins.
    fn told(&self, words: &Words) -> Outcome<About> {
        let about = self.about.as_deref().map(|file| about(file, words));
        let about = about.transpose()?.unwrap_or_default();
        Ok(About {
            name: self.name.clone().or(about.name),
            edition: self.edition.clone().or(about.edition),
            ..about
        })
    }

    fn keep(&self, ready: Ready, shelf: &Shelf, words: &Words) -> Outcome {
        match ready.judged(self.accept_problems, self.force) {
            Brought::Half => return Err(Failure::Failed(words.get("import-half"))),
            Brought::Problems => return Err(Failure::Guarded(words.get("import-problems-stop"))),
            Brought::Loses => return Err(Failure::Guarded(words.get("import-loses"))),
            Brought::Fine if ready.same => return say::report(&format!("{}\n", words.get("import-same"))),
            Brought::Fine if self.dry_run => return say::report(&format!("{}\n", words.get("import-dry"))),
            Brought::Fine => {}
        }
        let kept = told::kept(&ready, words);
        ready
            .keep(shelf)
            .map_err(|problem| stopped::failed(&problem, words))?;
        say::report(&kept)
    }
}

fn about(file: &Path, words: &Words) -> Outcome<About> {
    let path = || Values::NONE.with("path", file.display().to_string());
    let unread = |error: std::io::Error| {
        Failure::Failed(words.with("import-cannot-read", path().with("cause", error.to_string())))
    };
    let text = std::fs::read_to_string(file).map_err(unread)?;
    let wrong = |why: String| Failure::Asked(words.with("import-settings-wrong", path().with("why", why)));
    stock::read_about(&text).map_err(wrong)
}

fn no_folder(error: &std::io::Error, words: &Words) -> Failure {
    let cause = Values::NONE.with("cause", error.to_string());
    Failure::Failed(words.with("import-no-folder", cause))
}

/// Why nothing could be looked at. Columns that nobody named are shown, with a file to begin with.
fn stop_at(stop: Stop, words: &Words) -> Outcome {
    match stop {
        Stop::Shelf(problem) => Err(stopped::failed(&problem, words)),
        Stop::Line(refused) => Err(stopped::unanswered(&refused, words)),
        // Only a schedule judges before it keeps; whoever types does so in `keep`.
        Stop::Judged(not) => Err(Failure::Guarded(not.to_string())),
        Stop::NoFile => Err(Failure::Failed(words.get("import-no-file"))),
        Stop::Columns(look) => {
            say::report(&told::columns(&look, words))?;
            Err(Failure::Asked(words.get("import-columns-first")))
        }
    }
}
