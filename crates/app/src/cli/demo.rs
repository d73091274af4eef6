//! `kansrijk demo`: the whole product over the sample school, in a database that is gone afterwards unless one was named.

use std::path::PathBuf;

use clap::Args;
use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::{Clock, Sealer, Settings, edge, serve};
use orientation::explore::schools::Schools;
use people::accounts::WaysIn;
use policy::calendar::SchoolYear;
use tokio::task::JoinHandle;
use world::World;

use super::{Failure, Outcome, ask, say};
use crate::demo::{self, Demo};
use crate::features::{self, Told};
use crate::{brought, keeping};

/// Probeer alles uit, met een school die niet bestaat.
#[derive(Args)]
pub struct DemoVerb {
    /// Waar de website luistert; anders localhost:8080. Poort 0 zoekt een vrije poort
    #[arg(
        long,
        value_name = "ADRES",
        default_value = "localhost:8080",
        hide_default_value = true
    )]
    listen: String,
    /// Een lege database in plaats van een die straks weg is: postgres://… Een volgende demo daar gaat verder
    #[arg(long, value_name = "ADRES")]
    database: Option<String>,
    /// Map met wat je over werk en scholen binnenhaalde; bij --database ook voor de sleutels
    #[arg(long, value_name = "MAP")]
    data: Option<PathBuf>,
    /// Doe alsof het deze dag is: 2027-03-31, of ook deze tijd: 2027-03-31T23:00
    #[arg(long, value_name = "DAG", value_parser = ask::moment)]
    on: Option<Clock>,
}

impl DemoVerb {
    /// Serves until it is told to stop.
    pub fn run(self) -> Outcome {
        let address = serve::read_address(&self.listen)?;
        super::serve::log_to_stderr();
        let folder = tempfile::Builder::new().prefix("kansrijk-demo-").tempdir();
        let folder = folder
            .map_err(|error| Failure::Failed(format!("Ik kan geen map maken voor de demo: {error}.")))?;
        let place = match &self.database {
            Some(typed) => Address::read(typed)?,
            None => Address::in_folder(folder.path()),
        };
        let runtime = tokio::runtime::Runtime::new()
            .map_err(|error| Failure::Failed(format!("Het programma kan niet starten: {error}.")))?;
        // What goes on later is signed and sealed with the same keys then.
        let kept = self.data.as_deref().filter(|_| self.database.is_some());
        let keys = kept.unwrap_or(folder.path());
        let keys = (Signer::in_folder(keys)?, Sealer::in_folder(keys)?);
        runtime.block_on(self.serve(address, &place, keys))
    }

    async fn serve(
        self,
        address: std::net::SocketAddr,
        place: &Address,
        (signer, sealer): (Signer, Sealer),
    ) -> Outcome {
        let listener = serve::listen(address).await?;
        let bound = listener.local_addr().unwrap_or(address);
        let mut cx = features::cx(None)?;
        cx.settings = Settings {
            sign_in: demo::PAGE,
            ..Settings::default()
        };
        cx.clock = self.on.unwrap_or_default();
        let db = Db::open(place, cx.clock, signer).await?;
        let year = SchoolYear::of(cx.clock.today()).last_day().year() - 1;
        let made = World::new(year)
            .map_err(|fault| Failure::Failed(format!("De voorbeeldschool klopt niet: {fault}.")))?;
        let known = ask::known(ask::knowledge(None)?)?;
        let schools = demo::begin(&cx, &db, &made, &known).await.map_err(|error| {
            Failure::Failed(format!(
                "De voorbeeldschool kan niet worden gemaakt: {error}. Is de database leeg?"
            ))
        })?;
        let told = Told {
            schools: self
                .data
                .as_deref()
                .map(Schools::load)
                .transpose()?
                .unwrap_or_default(),
            ..Told::default()
        };
        keeping::hear_once(&db, &told.voices).await;
        let hearing = tokio::spawn(keeping::hear(db.clone(), told.voices.clone()));
        let brought = self
            .data
            .clone()
            .map(|data| tokio::spawn(brought::keep(told.figures.clone(), known.knowledge.clone(), data)));
        let urls = features::with_people(
            &mut cx,
            (db.clone(), sealer),
            (WaysIn::default(), None),
            known,
            told,
        );
        let urls = urls
            .map_err(|error| Failure::Failed(format!("De demo kan niet starten: {error}.")))?
            .and(demo::ready(Demo {
                cx: cx.clone(),
                db: db.clone(),
                schools,
            }));
        let origin = super::serve::origin(&self.listen, bound);
        let after = match self.database {
            Some(_) => "wat er gebeurde, staat dan nog in die database",
            None => "dan is alles weg",
        };
        say::report(&format!(
            "De demo staat open op {origin}\nKies op {origin}{} wie je bent. Stop met Ctrl-C; {after}.\n",
            demo::PAGE
        ))?;
        let served = serve::serve(edge::around(urls.into_router(), &cx), listener).await;
        brought.iter().chain([&hearing]).for_each(JoinHandle::abort);
        db.close().await;
        Ok(served?)
    }
}
