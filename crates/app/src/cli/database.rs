//! Where the **database** is, for verbs that use what is held of persons.
//!
//! Deliberately absent: making one. A verb that finds none says so, and leaves the disk as it is.

use std::path::{Path, PathBuf};

use clap::Args;
use kit::Clock;
use kit::audit::Signer;
use kit::db::{Address, Db};
use people::persons;
use people::rosters::hands::{Hands, NoHand};
use policy::{PersonId, TenantId};
use tokio::runtime::Runtime;

use super::{Failure, Outcome, ask};

/// Waar de gegevens staan.
#[derive(Args)]
pub struct Database {
    /// De database: postgres://… of een bestand; anders kansrijk.db in de map
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Map met de sleutel en de gegevens; anders ./kansrijk-data
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA", default_value = ask::DATA, hide_default_value = true)]
    data: PathBuf,
}

/// Namens wie.
#[derive(Args)]
pub struct Behalf {
    /// Het woord van de school of organisatie in adressen
    #[arg(long, value_name = "WOORD")]
    pub school: String,
    /// Namens welke beheerder; mag weg als er één is
    #[arg(long, value_name = "MAIL")]
    by: Option<String>,
    /// Wie als tweede ja zei: privacy, schoolleiding of een andere beheerder; mag weg als er één is
    #[arg(long, value_name = "MAIL")]
    with: Option<String>,
}

impl Database {
    /// The folder beside it.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Opens it, with something to wait on.
    pub fn open(&self) -> Outcome<(Runtime, Db)> {
        let address = match &self.database {
            Some(typed) => Address::read(typed)?,
            None => Address::in_folder(&self.data),
        };
        if let Address::File(path) = &address
            && !path.is_file()
        {
            return Err(Failure::Failed(format!(
                "Er is geen database {}. Er is niets gemaakt.",
                path.display()
            )));
        }
        let runtime = Runtime::new()
            .map_err(|error| Failure::Failed(format!("Het programma kan niet starten: {error}.")))?;
        let signer = Signer::in_folder(&self.data)?;
        let db = runtime.block_on(Db::open(&address, Clock::System, signer))?;
        Ok((runtime, db))
    }
}

impl Behalf {
    /// The tenant that is meant, with its name.
    pub async fn tenant(&self, db: &Db) -> Outcome<(TenantId, String)> {
        let mut tx = db.look().await.map_err(unreadable)?;
        let found = persons::organisation(&mut tx, &self.school)
            .await
            .map_err(unreadable)?;
        if let Some(found) = found {
            return Ok((found.tenant, found.name));
        }
        let all = persons::organisations(&mut tx).await.map_err(unreadable)?;
        let mut known: Vec<String> = all.into_iter().map(|one| one.slug).collect();
        known.sort_unstable();
        let known = match known.as_slice() {
            [] => "Er is nog geen school of organisatie.".to_owned(),
            known => format!("Ik ken: {}.", known.join(", ")),
        };
        Err(Failure::Asked(format!(
            "De school {} ken ik niet. {known}",
            self.school
        )))
    }

    /// The administrator alone, for what takes one.
    pub async fn administrator(&self, db: &Db, tenant: TenantId) -> Outcome<PersonId> {
        self.first(&hands(db, tenant).await?)
    }

    fn first(&self, hands: &Hands) -> Outcome<PersonId> {
        hands.administrator(self.by.as_deref()).map_err(|none| {
            let sentence = match none {
                NoHand::Unknown => "Met het adres bij --by ken ik hier geen beheerder.",
                NoHand::Nobody => "Deze school heeft geen beheerder. Alleen een beheerder mag dit.",
                NoHand::Several => "Er is meer dan één beheerder. Zeg met --by namens wie.",
            };
            Failure::Asked(sentence.to_owned())
        })
    }

    /// The administrator, and the second person where there is one.
    pub async fn persons(&self, db: &Db, tenant: TenantId) -> Outcome<(PersonId, Option<PersonId>)> {
        let hands = hands(db, tenant).await?;
        let by = self.first(&hands)?;
        match hands.second(by, self.with.as_deref()) {
            Ok(second) => Ok((by, Some(second))),
            Err(NoHand::Nobody) => Ok((by, None)),
            Err(NoHand::Unknown) => Err(Failure::Asked(
                "Met het adres bij --with ken ik hier niemand die de tweede mag zijn.".to_owned(),
            )),
            Err(NoHand::Several) => Err(Failure::Asked(
                "Er zijn meer mensen die de tweede kunnen zijn. Zeg met --with wie ja zei.".to_owned(),
            )),
        }
    }
}

async fn hands(db: &Db, tenant: TenantId) -> Outcome<Hands> {
    let mut tx = db.look().await.map_err(unreadable)?;
    Hands::of(&mut tx, tenant).await.map_err(unreadable)
}

/// The database fails while it is read.
pub fn unreadable(error: kit::Error) -> Failure {
    Failure::Failed(format!("De database geeft geen antwoord: {error}."))
}
