//! `kansrijk backup`: everything that is kept, of this moment, in one file, while the website goes on.
//!
//! Deliberately absent: a schedule. `kansrijk serve --backup-to` has one.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use kit::backup::{Broken, Manifest, Order, make};

use super::place::{Place, runtime};
use super::{Failure, Outcome, progress, say};
use crate::backups;

/// Maak een reservekopie, ook terwijl de website draait.
#[derive(Args)]
pub struct Backup {
    /// Waarheen; het bestand mag er nog niet zijn
    #[arg(long, value_name = "BESTAND")]
    to: PathBuf,
    #[command(flatten)]
    place: Place,
    /// Doe de sleutels erbij. Wie het bestand heeft, kan dan alles lezen en ondertekenen
    #[arg(long)]
    with_keys: bool,
}

impl Backup {
    /// Makes it.
    pub fn run(self) -> Outcome {
        runtime()?.block_on(self.make())
    }

    async fn make(self) -> Outcome {
        let (db, _missing) = self.place.open_as_it_is().await?;
        let beside = backups::beside(&self.place.data, self.with_keys)
            .map_err(|reason| Failure::Failed(format!("{}: {reason}.", self.place.data.display())))?;
        // Who was erased has to be known beside the database before a copy of it leaves.
        people::erasure::journal::catch_up(&db, &self.place.data)
            .await
            .map_err(|error| {
                Failure::Failed(format!(
                    "De lijst van wie gewist is, is niet bijgewerkt: {error}."
                ))
            })?;
        let made = make(&Order {
            db: &db,
            to: &self.to,
            program: env!("CARGO_PKG_VERSION"),
            beside: &beside,
            progress: progress::counted(),
        })
        .await;
        db.close().await;
        let made = made?;
        say::report(&told(&made.manifest, &self.to.display().to_string()))?;
        for broken in &made.broken {
            say::complain(&broken_chain(broken));
        }
        Ok(())
    }
}

/// What to say of an audit that is broken. The backup itself is whole.
pub(super) fn broken_chain(broken: &Broken) -> String {
    format!(
        "Let op: het logboek van {} is niet heel. {} Zoek uit wat er is gebeurd.",
        broken.tenant, broken.flaw
    )
}

fn told(manifest: &Manifest, file: &str) -> String {
    let mut text = format!(
        "Bewaard in {file}: {} regels uit {} tabellen en {} {}, van {}. Ik heb het teruggelezen en het is heel.\n",
        manifest.rows(),
        manifest.tables.len(),
        manifest.audits.len(),
        if manifest.audits.len() == 1 {
            "logboek"
        } else {
            "logboeken"
        },
        manifest.made_at,
    );
    let (inside, outside): (Vec<_>, Vec<_>) = manifest.keys.iter().partition(|key| key.part.is_some());
    for key in &outside {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "De sleutel {} zit er NIET in. Bewaar hem apart. Zonder hem: {}.",
            key.name,
            backups::without(&key.name)
        );
    }
    if !inside.is_empty() {
        text.push_str("De sleutels zitten erin. Bewaar dit bestand zo veilig als de sleutels zelf.\n");
    }
    text.push_str("Bewaar het bestand op een andere machine. Er staan gegevens van personen in.\n");
    text
}
