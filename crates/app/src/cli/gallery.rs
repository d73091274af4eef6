//! `kansrijk gallery`: every component of the pages with every sample, for whoever makes or judges them.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, Outcome, say};
use crate::features;

/// Alle onderdelen als één pagina.
#[derive(Args)]
pub struct Gallery {
    /// Schrijf de pagina in dit bestand; anders op het scherm
    #[arg(long, value_name = "BESTAND")]
    out: Option<PathBuf>,
    /// Taal: nl, en, tr of ar; anders nl
    #[arg(long, value_name = "TAAL", value_parser = super::ask::LANGUAGES, default_value = "nl", hide_default_value = true, hide_possible_values = true)]
    lang: String,
}

impl Gallery {
    /// Makes the page.
    pub fn run(self) -> Outcome {
        let html = features::gallery(&self.lang).map_err(Failure::Failed)?;
        let Some(file) = self.out else {
            return say::report(&html);
        };
        std::fs::write(&file, html).map_err(|error| {
            Failure::Failed(format!("{} kan ik niet schrijven: {error}.", file.display()))
        })?;
        say::report(&format!("De onderdelen staan in {}.\n", file.display()))
    }
}
