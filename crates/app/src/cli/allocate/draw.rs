//! The **draw**: where the seed of a run comes from, and what is published of it beforehand.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use allocation::lottery::{Commitment, Seed, check};
use clap::Args;

use super::kept::Draw;
use crate::cli::{Failure, Outcome, say};

/// De loting.
#[derive(Args, Clone, Debug)]
pub struct DrawArgs {
    /// Het geheime getal van de loting: 64 cijfers en letters a tot f
    #[arg(long, value_name = "GETAL", conflicts_with_all = ["draw", "seed_file"])]
    seed: Option<String>,
    /// Een bestand met dat getal, gemaakt met --commit-only
    #[arg(long, value_name = "BESTAND", conflicts_with = "draw")]
    seed_file: Option<PathBuf>,
    /// Loot een nieuw getal; dat gebeurt ook als je geen getal geeft
    #[arg(long)]
    draw: bool,
    /// Wat vóór de sluitingsdatum is gepubliceerd; klopt het getal daar niet mee, dan gebeurt er niets
    #[arg(long, value_name = "CODE")]
    commitment: Option<String>,
    /// Loot alleen een getal, bewaar het in --seed-file, en toon wat je vóór de sluitingsdatum publiceert
    #[arg(long, requires = "seed_file")]
    pub commit_only: bool,
}

impl DrawArgs {
    /// The seed of this run, with what is kept of it.
    pub fn seed(&self) -> Outcome<(Seed, Draw)> {
        let seed = match (&self.seed, &self.seed_file) {
            (Some(text), _) => read(text, "--seed")?,
            (_, Some(path)) => {
                let text = std::fs::read_to_string(path).map_err(|error| {
                    Failure::Failed(format!("{} kan ik niet lezen: {error}.", path.display()))
                })?;
                read(&text, &path.display().to_string())?
            }
            _ => drawn()?,
        };
        let published = match &self.commitment {
            None => false,
            Some(text) => {
                let told: Commitment = text.trim().parse().map_err(|_| {
                    Failure::Asked("Bij --commitment horen 64 cijfers en letters a tot f.".to_owned())
                })?;
                if !check(&told, &seed) {
                    return Err(Failure::Guarded(
                        "Het getal van de loting hoort niet bij wat is gepubliceerd (--commitment). Er is niets verdeeld."
                            .to_owned(),
                    ));
                }
                true
            }
        };
        let draw = Draw {
            seed: seed.to_string(),
            commitment: seed.commitment().to_string(),
            published,
        };
        Ok((seed, draw))
    }

    /// Draws a seed into a file for its owner alone, and tells what is published of it.
    pub fn commit(&self) -> Outcome {
        let Some(path) = &self.seed_file else {
            return Err(Failure::Asked(
                "Zeg met --seed-file waar het getal komt te staan.".to_owned(),
            ));
        };
        let seed = drawn()?;
        write(path, &format!("{seed}\n"))?;
        say::report(&format!(
            "Publiceer dit vóór de sluitingsdatum:\n{}\n\nHet geheime getal staat in {}. Geef dat aan niemand. \
             Na de sluitingsdatum verdeel je met --seed-file en --commitment.\n",
            seed.commitment(),
            path.display()
        ))
    }
}

fn read(text: &str, from: &str) -> Outcome<Seed> {
    text.trim()
        .to_lowercase()
        .parse()
        .map_err(|_| Failure::Asked(format!("Bij {from} horen 64 cijfers en letters a tot f.")))
}

fn drawn() -> Outcome<Seed> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Failure::Failed(format!("Ik kan niet loten: {error}.")))?;
    Ok(Seed(bytes))
}

fn write(path: &Path, text: &str) -> Outcome {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::Guarded(format!(
            "{} is er al. Een getal dat is gepubliceerd mag niet weg; kies een ander bestand.",
            path.display()
        )),
        _ => Failure::Failed(format!("{} kan ik niet schrijven: {error}.", path.display())),
    })
}
