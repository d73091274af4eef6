//! `kansrijk serve`: starts the website. Everything that can be wrong is found before the port is opened.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use guidance::letters::Post;
use jiff::civil::Date;
use journey::{Journeys, Known};
use kit::audit::Signer;
use kit::db::Address;
use kit::facts::Knowledge;
use kit::{Clock, Cx, Db, Mailer, Sealer, Settings, edge, serve};
use orientation::explore::schools::Schools;
use orientation::stock;
use people::accounts::{Keys, Parties, WaysIn};
use people::erasure::journal;
use tokio::task::JoinHandle;
use tracing_subscriber::EnvFilter;

use super::{Failure, Outcome, ask, say};
use crate::backups::{self, Schedule};
use crate::features::{self, Told};
use crate::{brought, fetching, keeping};

/// Start de website.
#[derive(Args)]
pub struct Serve {
    /// Waar de website luistert; anders localhost:8080. Poort 0 zoekt een vrije poort
    #[arg(
        long,
        value_name = "ADRES",
        default_value = "localhost:8080",
        hide_default_value = true
    )]
    listen: String,
    /// Map met wat je importeerde; anders ./kansrijk-data als die er is
    #[arg(long, value_name = "MAP", env = "KANSRIJK_DATA")]
    data: Option<PathBuf>,
    /// De database: postgres://… of een bestand; anders kansrijk.db in de map, als die er is
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Map voor reservekopieën, die de website dan zelf maakt
    #[arg(long, value_name = "MAP", env = "KANSRIJK_BACKUP_TO")]
    backup_to: Option<PathBuf>,
    /// Hoe vaak: 30m, 1h of 1d
    #[arg(long, value_name = "TIJD", default_value = "1h", value_parser = backups::every, requires = "backup_to")]
    backup_every: Duration,
    /// Bestand dat zegt wat de website elke nacht over werk ophaalt, en waar; zie docs/decisions/0027
    #[arg(long, value_name = "BESTAND", env = "KANSRIJK_FEEDS")]
    feeds: Option<PathBuf>,
    /// Map met eigen feiten; anders de feiten in het programma
    #[arg(long, value_name = "MAP")]
    facts: Option<PathBuf>,
    /// Bezoekers komen via https: zeg de browser dat dat zo moet blijven
    #[arg(long)]
    https: bool,
    /// Het adres waarop bezoekers deze website kennen, zoals `https://school.voorbeeld.nl`. Nodig om in te loggen met een
    /// sleutel op een apparaat (passkey) of via een andere partij
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_ADDRESS")]
    address: Option<String>,
    /// Bestand met de partijen via wie mensen mogen inloggen, zoals SURFconext; zie docs/decisions/0011
    #[arg(long, value_name = "BESTAND")]
    providers: Option<PathBuf>,
    /// De mailserver voor brieven naar huis: `smtps://naam:wachtwoord@mail.voorbeeld.nl`. Zonder is er alleen papier
    #[arg(long, value_name = "ADRES", env = "KANSRIJK_MAIL", hide_env_values = true, requires_all = ["mail_from", "address"])]
    mail: Option<String>,
    /// De afzender van mail: `Het Kompas <lob@voorbeeld.nl>`
    #[arg(long, value_name = "AFZENDER", env = "KANSRIJK_MAIL_FROM")]
    mail_from: Option<String>,
    /// Er staat een eigen proxy voor, die opschrijft waar bezoekers vandaan komen (X-Forwarded-For)
    #[arg(long)]
    proxy: bool,
    /// Doe alsof het deze dag is: 2027-03-31
    #[arg(long, value_name = "DAG", value_parser = ask::day)]
    on: Option<Date>,
}

impl Serve {
    /// Serves until it is told to stop.
    pub fn run(self) -> Outcome {
        let address = serve::read_address(&self.listen)?;
        if let Some(typed) = &self.address {
            keys(typed)?;
        }
        let knowledge = ask::knowledge(self.facts.as_deref())?;
        let schools = schools(self.data.as_deref())?;
        let feeds = self.feeds.as_deref().map(stock::Settings::read).transpose()?;
        log_to_stderr();
        let runtime = tokio::runtime::Runtime::new()
            .map_err(|error| Failure::Failed(format!("Het programma kan niet starten: {error}.")))?;
        runtime.block_on(self.serve(address, (knowledge, schools), feeds))
    }

    async fn serve(
        self,
        address: SocketAddr,
        (knowledge, schools): (Knowledge, Schools),
        feeds: Option<stock::Settings>,
    ) -> Outcome {
        let listener = serve::listen(address).await?;
        let bound = listener.local_addr().unwrap_or(address);
        let origin = origin(&self.listen, bound);
        let mut cx = features::cx(self.address.clone())?;
        cx.settings = Settings {
            https: self.https
                || self
                    .address
                    .as_deref()
                    .is_some_and(|it| it.starts_with("https://")),
            proxy: self.proxy,
            ..Settings::default()
        };
        if let Some(day) = self.on {
            cx.clock = Clock::fixed_on(day);
        }
        cx.mail = self.mailer()?;
        let ways = self.ways(&origin)?;
        let kept = self.database().await?;
        let backups = self.backups(kept.as_ref().map(|(db, _)| db)).await?;
        let keeping = kept
            .as_ref()
            .map(|(db, _)| tokio::spawn(keeping::keep(db.clone(), self.folder().to_owned())));
        let told = Told {
            schools,
            ..Told::default()
        };
        if let Some((db, _)) = &kept {
            keeping::hear_once(db, &told.voices).await;
        }
        let hearing = kept
            .as_ref()
            .map(|(db, _)| tokio::spawn(keeping::hear(db.clone(), told.voices.clone())));
        let brought = tokio::spawn(brought::keep(
            told.figures.clone(),
            knowledge.clone(),
            self.folder().to_owned(),
        ));
        let fetching = feeds.map(|feeds| tokio::spawn(fetching::run(feeds, self.folder().to_owned())));
        let mut post = None;
        let urls = match kept {
            Some(kept) => {
                let (db, known) = (kept.0.clone(), ask::known(knowledge)?);
                let ways = (ways, Some(self.folder()));
                let urls = features::with_people(&mut cx, kept, ways, known.clone(), told)
                    .map_err(|error| Failure::Failed(format!("De website kan niet starten: {error}.")))?;
                post = self.post(&cx, db, known);
                urls
            }
            None => features::urls(&cx, knowledge, told)
                .map_err(|error| Failure::Failed(format!("De website kan niet starten: {error}.")))?,
        };
        say::report(&format!("Kansrijk staat open op {origin}\n"))?;
        let served = serve::serve(edge::around(urls.into_router(), &cx), listener).await;
        // One that is halfway leaves nothing behind.
        for task in backups
            .into_iter()
            .chain(keeping)
            .chain(hearing)
            .chain(fetching)
            .chain(post)
            .chain([brought])
        {
            task.abort();
        }
        Ok(served?)
    }
}

impl Serve {
    fn folder(&self) -> &Path {
        self.data.as_deref().unwrap_or(Path::new(ask::DATA))
    }

    /// The ways in that depend on the address of the website: the one that was named, or this very machine.
    fn ways(&self, origin: &str) -> Outcome<WaysIn> {
        let address = self.address.as_deref().unwrap_or(origin);
        let by_name = self.address.is_some() || origin.starts_with("http://localhost:");
        Ok(WaysIn {
            keys: by_name.then(|| keys(address)).transpose()?,
            parties: self.parties(address)?,
        })
    }

    /// The parties that vouch for people, who lead them back to the address of the website.
    fn parties(&self, address: &str) -> Outcome<Option<Parties>> {
        let read = |path: &PathBuf| Parties::read(path, address);
        let parties = self.providers.as_ref().map(read).transpose();
        parties.map_err(|problem| Failure::Asked(problem.to_string()))
    }

    /// What brings mail away, where a mail server was named.
    fn mailer(&self) -> Outcome<Mailer> {
        let named = self.mail.as_deref().zip(self.mail_from.as_deref());
        let made = named.map(|(server, from)| Mailer::smtp(server, from)).transpose();
        let made = made.map_err(|problem| Failure::Asked(problem.to_string()))?;
        Ok(made.unwrap_or_default())
    }

    /// Brings letters away while the website is open.
    fn post(&self, cx: &Cx, db: Db, known: Known) -> Option<JoinHandle<()>> {
        let address = self.address.as_deref().filter(|_| cx.mail.is_there())?;
        let post = Post {
            address: address.trim_end_matches('/').to_owned(),
            journeys: Journeys {
                cx: cx.clone(),
                db,
                known,
            },
        };
        Some(tokio::spawn(keeping::bring(post)))
    }

    /// The database that was named, or the one in the data folder, with the key to what is sealed in it. Without one there are doors and no people.
    async fn database(&self) -> Outcome<Option<(Db, Sealer)>> {
        let data = self.folder();
        let address = match &self.database {
            Some(typed) => Address::read(typed)?,
            None => Address::in_folder(data),
        };
        if matches!(&address, Address::File(file) if self.database.is_none() && !file.is_file()) {
            return Ok(None);
        }
        let clock = self.on.map_or(Clock::System, Clock::fixed_on);
        let db = Db::open(&address, clock, Signer::in_folder(data)?).await?;
        Ok(Some((db, Sealer::in_folder(data)?)))
    }
}

impl Serve {
    /// Brings the list of who was erased up to date beside the database, and begins to make backups where that is asked.
    async fn backups(&self, db: Option<&Db>) -> Outcome<Option<JoinHandle<()>>> {
        let data = self.folder();
        let Some(db) = db else {
            return match &self.backup_to {
                Some(_) => Err(Failure::Asked(
                    "Er is geen database om een reservekopie van te maken. Er is niets gestart.".to_owned(),
                )),
                None => Ok(None),
            };
        };
        journal::catch_up(db, data).await.map_err(|error| {
            Failure::Failed(format!(
                "De lijst van wie gewist is, is niet bij te werken: {error}."
            ))
        })?;
        let schedule = self.backup_to.as_ref().map(|folder| Schedule {
            folder: folder.clone(),
            every: self.backup_every,
            data: data.to_owned(),
        });
        Ok(schedule.map(|schedule| tokio::spawn(schedule.run(db.clone()))))
    }
}

/// Keys for the address of the website.
fn keys(address: &str) -> Outcome<Keys> {
    Keys::at(address).map_err(|problem| Failure::Asked(problem.to_string()))
}

/// The schools that were imported. A folder that was named has to be there; the usual one may be absent.
fn schools(folder: Option<&Path>) -> Outcome<Schools> {
    match folder {
        Some(folder) if !folder.is_dir() => Err(Failure::Failed(format!(
            "De map {} is er niet. Er is niets gestart.",
            folder.display()
        ))),
        Some(folder) => Ok(Schools::load(folder)?),
        None => Ok(Schools::load(Path::new(ask::DATA))?),
    }
}

/// The address as a person types it in a browser: by name where that is what was asked for.
pub(super) fn origin(typed: &str, bound: SocketAddr) -> String {
    let by_name = typed.trim().starts_with("localhost") || typed.trim().parse::<u16>().is_ok();
    if by_name {
        format!("http://localhost:{}", bound.port())
    } else {
        format!("http://{bound}")
    }
}

/// What goes wrong is logged; `RUST_LOG` says how much more is.
pub(super) fn log_to_stderr() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    // A second start in one process has its log already.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_shown_as_it_was_asked_for() {
        let bound: SocketAddr = "127.0.0.1:8080".parse().unwrap();
        assert_eq!(origin("localhost:8080", bound), "http://localhost:8080");
        assert_eq!(origin("8080", bound), "http://localhost:8080");
        assert_eq!(origin("127.0.0.1:0", bound), "http://127.0.0.1:8080");
    }
}
