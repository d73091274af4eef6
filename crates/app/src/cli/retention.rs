//! `kansrijk retention`: how long what is kept, and removing what is over.
//!
//! The website does it by itself, once an hour. Deliberately absent: keeping one thing longer than the table says.

use std::fmt::Write as _;

use clap::Args;
use people::erasure::journal;
use people::retention::job::{self, Removed};

use super::database::{Database, unreadable};
use super::{Failure, Outcome, say};
use crate::features;

/// Hoe lang we wat bewaren.
#[derive(Args)]
pub struct Retention {
    /// Haal nu weg wat voorbij is
    #[arg(long)]
    run: bool,
    /// Tel wat er weg zou gaan, en haal niets weg
    #[arg(long, requires = "run")]
    dry_run: bool,
    #[command(flatten)]
    database: Database,
}

impl Retention {
    /// Prints the table, or does what it says.
    pub fn run(self) -> Outcome {
        let cx = features::cx(None)?;
        if !self.run {
            return say::report(&people::retention::print(&cx.texts));
        }
        let (runtime, db) = self.database.open()?;
        let done = runtime.block_on(async {
            if self.dry_run {
                return job::look(&db).await;
            }
            let removed = job::run(&db).await?;
            journal::catch_up(&db, self.database.data()).await?;
            Ok(removed)
        });
        runtime.block_on(db.close());
        let removed = done.map_err(|error| match error {
            kit::Error::Internal(_) => Failure::Failed(format!("Het is niet gelukt: {error}.")),
            other => unreadable(other),
        })?;
        let dutch = cx.texts.language("nl");
        let name = |one: &Removed| {
            let key = format!("retention-sort-{}", one.sort.id());
            dutch.get(&key, &kit::texts::Args::NONE).into_owned()
        };
        let mut text = String::new();
        for one in &removed {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}: {}", name(one), one.many);
        }
        text.push_str(match (removed.is_empty(), self.dry_run) {
            (true, _) => "Er is niets voorbij.\n",
            (false, true) => "Er is niets weggehaald (--dry-run).\n",
            (false, false) => "Dit is weggehaald. Het staat in het logboek.\n",
        });
        say::report(&text)
    }
}
