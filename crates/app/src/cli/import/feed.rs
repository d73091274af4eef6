//! `kansrijk import <feed>`: something about work is brought in: laid down, read whole, compared, shown, and only then in force.
//!
//! Deliberately absent: what a figure means. The pages of the atlas show what is active, each figure with its source.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use kit::Clock;
use orientation::stock::{self, About, Asked, Brought, Feed, From, Place, Ready, Settings, Shelf, Stop};

use super::super::words::Words;
use super::super::{Failure, Outcome, ask, progress, say};
use super::feed_told as told;

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
        let place = match &self.part {
            None => Place::of(feed),
            Some(part) => Place::part(feed, part).ok_or_else(|| no_part(feed, part))?,
        };
        let (addresses, files): (Vec<String>, Vec<String>) = self
            .sources
            .into_iter()
            .partition(|source| source.contains("://"));
        let from = match (addresses.is_empty(), files.is_empty()) {
            (true, _) => From::Files(files.iter().map(PathBuf::from).collect()),
            (false, true) => From::Addresses(addresses),
            (false, false) => {
                let sentence = "Geef bestanden of adressen, en niet allebei. Er is niets bewaard.";
                return Err(Failure::Asked(sentence.to_owned()));
            }
        };
        self.how.bring(place, from)
    }
}

impl Table {
    /// Brings it in.
    pub fn run(self) -> Outcome {
        let place = Place::part(Feed::Cbs, &self.table).ok_or_else(|| {
            Failure::Asked(format!(
                "{} is geen nummer van een tabel, zoals 85423NED.",
                self.table
            ))
        })?;
        self.how.bring(place, From::Table(self.table))
    }
}

fn no_part(feed: Feed, part: &str) -> Failure {
    Failure::Asked(if feed.has_parts() {
        format!("{part} kan geen naam zijn. Een naam heeft letters, cijfers en streepjes: sbb-kans.")
    } else {
        format!("Van {feed} is er één. Laat --as weg.")
    })
}

impl How {
    fn bring(&self, place: Place, from: From) -> Outcome {
        let words = Words::open(&self.lang)?;
        let settings = match &self.feeds {
            Some(file) => Settings::read(file)?,
            None => Settings::default(),
        };
        let shelf = Shelf::at(&self.data, place);
        let aside = self
            .dry_run
            .then(tempfile::tempdir)
            .transpose()
            .map_err(no_folder)?;
        let asked = Asked {
            shelf: &shelf,
            from,
            told: self.told()?,
            settings: &settings,
            now: Clock::System.now(),
            aside: aside.as_ref().map(|folder| folder.path().join("levering")),
        };
        let ready = match asked.look(&mut progress::delivered()) {
            Ok(ready) => ready,
            Err(stop) => return stopped(stop, &words),
        };
        say::report(&told::looked(&ready, &words))?;
        self.keep(ready, &shelf, &words)
    }

    /// What is told of it: in the file, and on the line, which wins.
    fn told(&self) -> Outcome<About> {
        let about = self.about.as_deref().map(about).transpose()?.unwrap_or_default();
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
        ready.keep(shelf)?;
        say::report(&kept)
    }
}

fn about(file: &Path) -> Outcome<About> {
    let text = std::fs::read_to_string(file);
    let text =
        text.map_err(|error| Failure::Failed(format!("{} kan ik niet lezen: {error}.", file.display())))?;
    stock::read_about(&text).map_err(|why| Failure::Asked(format!("{} klopt niet: {why}", file.display())))
}

fn no_folder(error: std::io::Error) -> Failure {
    Failure::Failed(format!("Ik kan geen map maken om in te lezen: {error}."))
}

/// Why nothing could be looked at. Columns that nobody named are shown, with a file to begin with.
fn stopped(stop: Stop, words: &Words) -> Outcome {
    match stop {
        Stop::Shelf(problem) => Err(problem.into()),
        Stop::Line(refused) => Err(refused.into()),
        Stop::Judged(not) => Err(Failure::Guarded(not.to_string())),
        Stop::NoFile => Err(Failure::Failed(words.get("import-no-file"))),
        Stop::Columns(look) => {
            say::report(&told::columns(&look, words))?;
            Err(Failure::Asked(words.get("import-columns-first")))
        }
    }
}
