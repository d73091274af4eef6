//! `kansrijk export`: takes out what is held, in a form that other systems read.
//!
//! Deliberately absent: a way around the second person. What is taken out of everybody takes two, as bringing it in does.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use feeds::oneroster::write;
use kit::db::Db;
use kit::{Error, Ids};
use people::rosters::export;
use people::rosters::hands::on_behalf_of;

use super::database::{Behalf, Database};
use super::{Failure, Outcome, say};

/// Wat je mee kunt nemen.
#[derive(Subcommand)]
pub enum Export {
    /// De mensen en groepen van een school, als OneRoster 1.2
    Roster(RosterOut),
}

/// De mensen en groepen van een school, als OneRoster 1.2.
#[derive(Args)]
pub struct RosterOut {
    #[command(flatten)]
    behalf: Behalf,
    /// Waarheen: een zip
    #[arg(long, value_name = "BESTAND")]
    to: PathBuf,
    #[command(flatten)]
    database: Database,
}

impl Export {
    /// Takes one of them out.
    pub fn run(self) -> Outcome {
        match self {
            Export::Roster(roster) => roster.run(),
        }
    }
}

impl RosterOut {
    fn run(self) -> Outcome {
        let (runtime, db) = self.database.open()?;
        let done = runtime.block_on(self.take_out(&db));
        runtime.block_on(db.close());
        done
    }

    async fn take_out(&self, db: &Db) -> Outcome {
        let (tenant, school) = self.behalf.tenant(db).await?;
        let (by, second) = self.behalf.persons(db, tenant).await?;
        let actor = on_behalf_of(by, tenant);
        let roster = export::export(db, &Ids::Random, &actor, second)
            .await
            .map_err(|error| refused(&error))?;
        let packed = write::zip(&roster).map_err(|error| unwritable(&self.to, &error))?;
        keep(&self.to, &packed).map_err(|error| unwritable(&self.to, &error))?;
        say::report(&format!(
            "{school}: {} mensen en {} groepen staan in {}.\nIn dit bestand staan gegevens van mensen. Bewaar het zo kort als kan.\n",
            roster.persons.len(),
            roster.groups.len(),
            self.to.display()
        ))
    }
}

/// Writes the file, for nobody's eyes but those of who runs the program.
fn keep(path: &Path, packed: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        file.mode(0o600);
    }
    let mut file = file.write(true).create(true).truncate(true).open(path)?;
    file.write_all(packed)?;
    file.sync_all()
}

fn unwritable(path: &Path, reason: &std::io::Error) -> Failure {
    Failure::Failed(format!("Ik kan {} niet schrijven: {reason}.", path.display()))
}

fn refused(error: &Error) -> Failure {
    match error {
        Error::NotFound => Failure::Guarded(
            "Dit mag niet. Bij meer dan 200 mensen moet een tweede ja zeggen. Er is niets geschreven."
                .to_owned(),
        ),
        error => Failure::Failed(format!("Het is niet gelukt: {error}. Er is niets geschreven.")),
    }
}
