//! The **place** of what is kept: a database, and the folder with keys and lists beside it.
//!
//! Deliberately absent: making either. Who asks about a place that is not there, hears so.

use std::path::PathBuf;

use clap::Args;
use kit::Clock;
use kit::audit::Signer;
use kit::db::{Address, Db};

use super::{Failure, Outcome, ask};

/// Waar alles staat.
#[derive(Args)]
pub struct Place {
    /// De database: postgres://… of een bestand; anders kansrijk.db in de map
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// Map met de sleutels en de gegevens; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    pub data: PathBuf,
}

impl Place {
    /// Where the database is, or would be.
    pub fn address(&self) -> Outcome<Address> {
        Ok(match &self.database {
            Some(typed) => Address::read(typed)?,
            None => Address::in_folder(&self.data),
        })
    }

    /// Where the database is. One that is not there is a failure.
    pub fn address_of_what_is_there(&self) -> Outcome<Address> {
        let address = self.address()?;
        match &address {
            Address::File(path) if !path.is_file() => Err(Failure::Failed(format!(
                "Er is geen database {}. Er is niets gemaakt.",
                path.display()
            ))),
            _ => Ok(address),
        }
    }

    /// Opens the database as it is, without bringing it to the latest step.
    pub async fn open_as_it_is(&self) -> Outcome<(Db, usize)> {
        let address = self.address_of_what_is_there()?;
        let signer = Signer::in_folder(&self.data)?;
        Ok(Db::open_as_it_is(&address, Clock::System, signer).await?)
    }
}

/// Starts what waits for the database.
pub fn runtime() -> Outcome<tokio::runtime::Runtime> {
    tokio::runtime::Runtime::new()
        .map_err(|error| Failure::Failed(format!("Het programma kan niet starten: {error}.")))
}
