//! `kansrijk import roster`: a roster of a school, on behalf of two persons of that school.
//!
//! It is read, compared, shown, and applied in one transaction. Deliberately absent: a yes of whoever runs the server.
//! The administrator and the second person are people of the school, and the audit names them.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use feeds::roster::RosterReading;
use indicatif::{ProgressBar, ProgressStyle};
use kit::db::Db;
use kit::{Error, Ids};
use people::rosters::hands::on_behalf_of;
use people::rosters::{Handed, Planned, Report, actions, delivery};

use super::super::database::{Behalf, Database, unreadable};
use super::super::{Failure, Outcome, progress, say};
use super::roster_told::{applied, planned, unread};

/// Een lijst van school: wie er zijn en wie bij wie hoort.
#[derive(Args)]
pub struct RosterList {
    /// De lijst: een zip of map met OneRoster, of een bestand met EDEXML
    #[arg(value_name = "LIJST")]
    file: PathBuf,
    #[command(flatten)]
    behalf: Behalf,
    /// Hoe het systeem heet dat de lijst maakt; alleen nodig als er meer dan één is
    #[arg(
        long,
        value_name = "WOORD",
        default_value = "roster",
        hide_default_value = true
    )]
    source: String,
    /// Laat zien wat er zou veranderen, en bewaar niets
    #[arg(long)]
    dry_run: bool,
    /// Bewaar de goede regels, ook al zijn er andere niet te lezen
    #[arg(long)]
    accept_problems: bool,
    /// Bewaar ook als er te veel zou verdwijnen, of als de lijst van een andere school lijkt
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    database: Database,
}

impl RosterList {
    /// Reads, shows, and applies.
    pub fn run(self) -> Outcome {
        let reading = read(&self.file)?;
        let (runtime, db) = self.database.open()?;
        let done = runtime.block_on(self.bring_in(&db, reading));
        runtime.block_on(db.close());
        done
    }

    async fn bring_in(&self, db: &Db, reading: RosterReading) -> Outcome {
        let (tenant, school) = self.behalf.tenant(db).await?;
        let RosterReading {
            roster,
            dropped,
            problems,
        } = reading;
        let shown = actions::plan(db, tenant, &self.source, roster)
            .await
            .map_err(unreadable)?;
        if shown.sent.is_empty() {
            return Err(Failure::Failed(unread(&self.file, &problems)));
        }
        say::report(&planned(
            &school,
            &progress::name(&self.file),
            &shown,
            &dropped,
            &problems,
        ))?;
        if !problems.is_empty() && !self.accept_problems {
            let sentence = "Er staan regels in die ik niet kan lezen. Er is niets bewaard. \
                            Met --accept-problems bewaar je de goede regels.";
            return Err(Failure::Guarded(sentence.to_owned()));
        }
        if !shown.plan.may_go_on(self.force) {
            let sentence = "Hier klopt iets niet. Er is niets bewaard. \
                            Klopt het wel? Met --force bewaar je de lijst toch.";
            return Err(Failure::Guarded(sentence.to_owned()));
        }
        if shown.plan.changes_nothing() {
            return say::report("Er verandert niets.\n");
        }
        if self.dry_run {
            return say::report("Er is niets bewaard (--dry-run).\n");
        }
        let report = self.apply(db, tenant, &shown).await?;
        say::report(&applied(&report))
    }

    async fn apply(&self, db: &Db, tenant: policy::TenantId, shown: &Planned) -> Outcome<Report> {
        let (by, second) = self.behalf.persons(db, tenant).await?;
        let file = progress::name(&self.file);
        let actor = on_behalf_of(by, tenant);
        let handed = Handed {
            actor: &actor,
            second,
            source: &self.source,
            file: &file,
            sent: &shown.sent,
            plan: &shown.plan,
            forced: self.force,
            import: None,
        };
        let bar = bar();
        let watch = |done: u64, all: u64| {
            bar.set_length(all);
            bar.set_position(done);
        };
        let done = actions::apply(db, &Ids::Random, &handed, &watch).await;
        bar.finish_and_clear();
        done.map_err(|error| refused(&error, second.is_some()))
    }
}

/// Why nothing was kept.
fn refused(error: &Error, has_second: bool) -> Failure {
    match error {
        Error::NotFound if has_second => Failure::Guarded(
            "Dit mag niet namens deze twee mensen. Er is niets bewaard; de weigering staat in het logboek."
                .to_owned(),
        ),
        Error::NotFound => Failure::Guarded(
            "Bij meer dan 200 mensen moet een tweede ja zeggen, en die is er niet. Er is niets bewaard. \
             Geef eerst iemand de taak privacy of schoolleiding."
                .to_owned(),
        ),
        Error::Conflict => Failure::Guarded(
            "Intussen veranderde er iets anders. Er is niets bewaard. Probeer het opnieuw.".to_owned(),
        ),
        error => Failure::Failed(format!("Het is niet gelukt: {error}. Er is niets bewaard.")),
    }
}

fn bar() -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent} %") {
        bar.set_style(style);
    }
    bar
}

/// Reads a file, or the files of a folder.
fn read(path: &Path) -> Outcome<RosterReading> {
    if !path.is_dir() {
        let bytes = bytes(path)?;
        return Ok(delivery::read(&progress::name(path), &bytes));
    }
    let unreadable = |error: std::io::Error| {
        Failure::Failed(format!("De map {} kan ik niet lezen: {error}.", path.display()))
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = progress::name(&path);
        let ends = [".csv", ".csv.gz", ".xml", ".xml.gz"];
        if path.is_file() && ends.iter().any(|end| name.to_ascii_lowercase().ends_with(end)) {
            files.push((name, bytes(&path)?));
        }
    }
    files.sort();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    Ok(delivery::read_files(&files))
}

fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = progress::open(path)?.read_to_end(&mut bytes);
    read.map_err(|error| Failure::Failed(format!("{} kan ik niet lezen: {error}.", path.display())))?;
    Ok(bytes)
}
