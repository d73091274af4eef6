//! `kansrijk allocate replay --run`, or with the file of a round: a round of mentors that the website keeps, made again from what went into
//! it. With the file neither the website nor its database is needed.
//!
//! Deliberately absent: who was in it. A run has ids alone.

use std::path::Path;

use matching::mentoring::runs::{self, Replayed, replay as again};
use policy::ThingId;

use crate::cli::database::{Database, unreadable};
use crate::cli::{Failure, Outcome, say};

/// Makes it again, and says whether the same comes out.
pub fn replay(run: &str, database: Database) -> Outcome {
    let id: ThingId = run
        .parse()
        .map_err(|_| Failure::Asked("Een ronde heeft 32 cijfers en letters a tot f.".to_owned()))?;
    let (runtime, db) = database.open()?;
    let done = runtime.block_on(async {
        let mut tx = db.look().await?;
        let replayed = again(&mut tx, id).await?;
        tx.roll_back().await?;
        Ok(replayed)
    });
    runtime.block_on(db.close());
    match done.map_err(unreadable)? {
        Some(replayed) => told(replayed),
        None => Err(Failure::Failed(format!("Er is geen ronde {run}."))),
    }
}

/// The same with the file that a coordinator got from the page of a round.
pub fn replay_file(file: &Path) -> Outcome {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Failure::Failed(format!("{} kan niet worden gelezen: {error}.", file.display())))?;
    match runs::replay_file(&text) {
        Ok(replayed) => told(replayed),
        Err(kit::Error::Unprocessable(_)) => Err(Failure::Failed(format!(
            "{} is geen bestand van een ronde.",
            file.display()
        ))),
        Err(error) => Err(Failure::Failed(format!(
            "Deze ronde kan niet worden overgedaan: {error}."
        ))),
    }
}

fn told(replayed: Replayed) -> Outcome {
    let why = match replayed {
        Replayed::Same(bytes) => return say::report(&format!("Precies hetzelfde: {bytes} bytes.\n")),
        Replayed::OtherSeed => "Het getal van de loting hoort niet bij de code van deze ronde.".to_owned(),
        Replayed::OtherInput => "Wat erin ging is veranderd sinds deze ronde.".to_owned(),
        Replayed::OtherResult(byte) => {
            format!(
                "Er komt iets anders uit dan is bewaard; het eerste verschil staat op byte {}.",
                byte + 1
            )
        }
    };
    Err(Failure::Failed(why))
}
