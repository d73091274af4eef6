//! `kansrijk allocate replay --run`: a round of mentors that the website keeps, made again from what went into it.
//!
//! Deliberately absent: who was in it. A run has ids alone.

use matching::mentoring::runs::{Replayed, replay as again};
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
    let why = match done.map_err(unreadable)? {
        Some(Replayed::Same(bytes)) => return say::report(&format!("Precies hetzelfde: {bytes} bytes.\n")),
        None => format!("Er is geen ronde {run}."),
        Some(Replayed::OtherSeed) => {
            "Het getal van de loting hoort niet bij de code van deze ronde.".to_owned()
        }
        Some(Replayed::OtherInput) => "Wat erin ging is veranderd sinds deze ronde.".to_owned(),
        Some(Replayed::OtherResult(byte)) => {
            format!(
                "Er komt iets anders uit dan is bewaard; het eerste verschil staat op byte {}.",
                byte + 1
            )
        }
    };
    Err(Failure::Failed(why))
}
