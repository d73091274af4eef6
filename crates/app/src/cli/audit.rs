//! `kansrijk audit`: hand the chain of decisions over, and check one without any database.
//!
//! Deliberately absent: reading who looked at whom. That is an act on personal data, and goes past the guard.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufReader, BufWriter};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use kit::Clock;
use kit::audit::{self, Checkpoint, Earlier, Flaw, KeyProblem, Report, Signer, Trust};
use kit::db::{Address, Db, DbProblem};
use policy::TenantId;

use super::{Failure, Outcome, ask, say};

/// Wat er met het logboek kan.
#[derive(Subcommand)]
pub enum Audit {
    /// Schrijf het logboek van een school of organisatie op, ondertekend
    Export(Export),
    /// Controleer een uitvoer: is er niets veranderd, weg of erbij?
    Verify(Verify),
}

/// Schrijf het logboek van een school of organisatie op, ondertekend.
#[derive(Args)]
pub struct Export {
    /// Van wie: het nummer van de school of organisatie, 32 tekens
    #[arg(long, value_name = "NUMMER")]
    tenant: String,
    /// Waarheen; anders naar het scherm
    #[arg(long, value_name = "BESTAND")]
    to: Option<PathBuf>,
    /// De database: postgres://… of een bestand; anders kansrijk.db in de map
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Map met de sleutel en de gegevens; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    data: PathBuf,
}

/// Controleer een uitvoer: is er niets veranderd, weg of erbij?
#[derive(Args)]
pub struct Verify {
    /// De uitvoer
    #[arg(value_name = "BESTAND")]
    file: PathBuf,
    /// Een eerdere uitvoer: wat daarin stond, moet er nog staan
    #[arg(long, value_name = "BESTAND")]
    earlier: Option<PathBuf>,
    /// Alleen deze sleutel telt; mag vaker
    #[arg(long = "key", value_name = "SLEUTEL")]
    keys: Vec<String>,
}

impl Audit {
    /// Does one of them.
    pub fn run(self) -> Outcome {
        match self {
            Audit::Export(export) => export.run(),
            Audit::Verify(verify) => verify.run(),
        }
    }
}

impl Export {
    fn run(self) -> Outcome {
        let tenant: TenantId = self.tenant.parse().map_err(|_| {
            Failure::Asked(
                "Dat is geen nummer van een school of organisatie. Het heeft 32 tekens: 0-9 en a-f."
                    .to_owned(),
            )
        })?;
        let address = self.address()?;
        let runtime = tokio::runtime::Runtime::new()
            .map_err(|error| Failure::Failed(format!("Het programma kan niet starten: {error}.")))?;
        let last = runtime.block_on(self.write(&address, tenant))?;
        if let Some(file) = &self.to {
            say::report(&written(file, &last))?;
        }
        Ok(())
    }

    /// Without a database there is nothing to hand over, and none is made.
    fn address(&self) -> Outcome<Address> {
        let address = match &self.database {
            Some(typed) => Address::read(typed)?,
            None => Address::in_folder(&self.data),
        };
        match &address {
            Address::File(path) if !path.is_file() => Err(Failure::Failed(format!(
                "Er is geen database {}. Er is niets gemaakt.",
                path.display()
            ))),
            _ => Ok(address),
        }
    }

    async fn write(&self, address: &Address, tenant: TenantId) -> Outcome<Checkpoint> {
        let signer = Signer::in_folder(&self.data)?;
        let db = Db::open(address, Clock::System, signer).await?;
        let done = match &self.to {
            Some(path) => {
                let file = File::create(path).map_err(|reason| unwritable(path, &reason))?;
                audit::export(&db, tenant, &mut BufWriter::new(file)).await
            }
            None => audit::export(&db, tenant, &mut BufWriter::new(io::stdout())).await,
        };
        db.close().await;
        done.map_err(|error| Failure::Failed(format!("Het logboek is niet opgeschreven: {error}.")))
    }
}

fn unwritable(path: &Path, reason: &io::Error) -> Failure {
    Failure::Failed(format!("Ik kan {} niet schrijven: {reason}.", path.display()))
}

fn written(file: &Path, last: &Checkpoint) -> String {
    format!(
        "{} besluiten staan in {}.\nBewaar dit bestand op een andere plek. Een latere uitvoer leg je ernaast met --earlier.\nDe sleutel: {}\n",
        last.number,
        file.display(),
        last.key
    )
}

impl Verify {
    fn run(self) -> Outcome {
        let now = Clock::System.now();
        let earlier = match &self.earlier {
            Some(path) => {
                let earlier = Earlier::read(open(path)?, now);
                Some(earlier.map_err(|flaw| broken(path, &flaw))?)
            }
            None => None,
        };
        let alone = earlier.is_none() && self.keys.is_empty();
        let trust = Trust {
            keys: self.keys.into_iter().collect(),
            earlier,
        };
        let report =
            audit::verify(open(&self.file)?, &trust, now).map_err(|flaw| broken(&self.file, &flaw))?;
        say::report(&whole(&report, alone))
    }
}

fn open(path: &Path) -> Outcome<BufReader<File>> {
    let file = File::open(path);
    file.map(BufReader::new)
        .map_err(|reason| Failure::Failed(format!("Ik kan {} niet lezen: {reason}.", path.display())))
}

/// A chain that is broken is what this verb is there to find, so it has the code of something protected.
fn broken(path: &Path, flaw: &Flaw) -> Failure {
    Failure::Guarded(format!("{} klopt niet. {flaw}", path.display()))
}

fn whole(report: &Report, alone: bool) -> String {
    let Report { tenant, lines, .. } = report;
    let keys: BTreeSet<&str> = report.keys.iter().map(String::as_str).collect();
    let mut text = format!(
        "Het logboek van {tenant} is heel: {lines} besluiten, ondertekend tot en met {}.\n",
        report.last.at
    );
    for key in keys {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "Getekend met sleutel {key}");
    }
    if alone {
        text.push_str("Is dit de goede sleutel? Vergelijk hem met de sleutel die je eerder noteerde, of geef --earlier.\n");
    }
    text
}

impl From<DbProblem> for Failure {
    fn from(problem: DbProblem) -> Failure {
        match problem {
            DbProblem::Address => Failure::Asked(problem.to_string()),
            DbProblem::Newer { .. } | DbProblem::Changed { .. } | DbProblem::Filled => {
                Failure::Guarded(problem.to_string())
            }
            _ => Failure::Failed(problem.to_string()),
        }
    }
}

impl From<KeyProblem> for Failure {
    fn from(problem: KeyProblem) -> Failure {
        Failure::Failed(problem.to_string())
    }
}
