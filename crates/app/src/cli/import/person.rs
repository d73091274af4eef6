//! `kansrijk import person`: brings somebody in with what they took along from another organisation.
//!
//! Deliberately absent: rights. What the old organisation said comes along as history.

use std::io::Read as _;
use std::path::PathBuf;

use clap::Args;
use kit::{Error, Ids};
use people::rosters::hands::on_behalf_of;
use people::takeaway::{self, Unreadable};

use super::super::database::{Behalf, Database};
use super::super::{Failure, Outcome, progress, say};

/// Wat iemand meenam van een andere school.
#[derive(Args)]
pub struct PersonFile {
    /// Het bestand: de zip van "Alles over mij", of person.json daaruit
    #[arg(value_name = "BESTAND")]
    file: PathBuf,
    #[command(flatten)]
    behalf: Behalf,
    #[command(flatten)]
    database: Database,
}

/// One byte more than is read shows that a file is too large.
const MOST: u64 = 8 * 1024 * 1024 + 1;

impl PersonFile {
    /// Reads, and brings in.
    pub fn run(self) -> Outcome {
        let mut bytes = Vec::new();
        let read = progress::open(&self.file)?.take(MOST).read_to_end(&mut bytes);
        read.map_err(|error| {
            Failure::Failed(format!("{} kan ik niet lezen: {error}.", self.file.display()))
        })?;
        let takeaway = takeaway::unpack(&bytes).map_err(|why| Failure::Failed(unreadable(why).to_owned()))?;
        let (runtime, db) = self.database.open()?;
        let done = runtime.block_on(async {
            let (tenant, school) = self.behalf.tenant(&db).await?;
            let by = self.behalf.administrator(&db, tenant).await?;
            let actor = on_behalf_of(by, tenant);
            takeaway::arrive(&db, &Ids::Random, &actor, &takeaway)
                .await
                .map_err(|error| refused(&error))?;
            Ok::<_, Failure>(school)
        });
        runtime.block_on(db.close());
        let school = done?;
        say::report(&format!(
            "Deze persoon staat nu bij {school}, met wat er is meegenomen. Rechten geeft dat niet.\n"
        ))
    }
}

fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::TooLarge => {
            "Dit bestand is te groot voor de gegevens van één persoon. Er is niets bewaard."
        }
        Unreadable::NoDocument => {
            "Dit is geen bestand van \"Alles over mij\", of het is niet heel. Er is niets bewaard."
        }
        Unreadable::OtherVersion => "Dit bestand heeft een versie die ik niet ken. Er is niets bewaard.",
        Unreadable::Changed => "Dit bestand is veranderd of niet heel. Vraag een nieuw. Er is niets bewaard.",
        Unreadable::Strange => "In dit bestand staat iets wat niet kan. Er is niets bewaard.",
    }
}

fn refused(error: &Error) -> Failure {
    match error {
        Error::Unprocessable(_) => {
            Failure::Guarded("Deze persoon staat hier al. Er is niets veranderd.".to_owned())
        }
        Error::NotFound => {
            Failure::Guarded("Dit mag niet namens deze beheerder. Er is niets bewaard.".to_owned())
        }
        error => Failure::Failed(format!("Het is niet gelukt: {error}. Er is niets bewaard.")),
    }
}
