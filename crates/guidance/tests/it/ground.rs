//! The **ground** of these stories: both schools of the sample world in one database, of each kind that can be had here.
//!
//! Deliberately absent: signing in. An actor is made, as the door of accounts would make it.

use journey::Known;
use kit::audit::Signer;
use kit::db::{Address, Db};
use kit::facts::Knowledge;
use kit::{Clock, Ids};
use people::sample::{Settled, settle};
use policy::{Actor, PersonId};
use tempfile::TempDir;
use world::World;

use crate::postgres::{Fresh, cluster};

/// A day on which everybody is in place: 10 October 2026.
pub const AUTUMN: &str = "2026-10-10T12:00:00Z";
/// Three weeks later.
pub const LATER: &str = "2026-10-31T12:00:00Z";

/// A database with both schools.
pub struct Ground {
    pub kind: &'static str,
    pub db: Db,
    pub known: Known,
    pub kompas: Settled,
    pub andere: Settled,
    address: Address,
    _folder: TempDir,
    _fresh: Option<Fresh>,
}

/// One of each kind.
pub async fn grounds() -> Vec<Ground> {
    let folder = || tempfile::tempdir().unwrap();
    let file = folder();
    let address = file.path().join("kansrijk.db").display().to_string();
    let mut grounds = vec![Ground::new("SQLite", &address, file, None).await];
    if let Some(cluster) = cluster() {
        let fresh = cluster.database();
        let address = fresh.address.clone();
        grounds.push(Ground::new("PostgreSQL", &address, folder(), Some(fresh)).await);
    }
    grounds
}

async fn opened(address: &Address, moment: &str) -> Db {
    let clock = Clock::Fixed(moment.parse().unwrap());
    Db::open(address, clock, Signer::of([7; 32])).await.unwrap()
}

impl Ground {
    async fn new(kind: &'static str, address: &str, folder: TempDir, fresh: Option<Fresh>) -> Self {
        let address = Address::read(address).unwrap();
        let db = opened(&address, AUTUMN).await;
        let world = World::new(2026).unwrap();
        let kompas = settle(&db, &Ids::Random, &world.schools[0]).await.unwrap();
        let andere = settle(&db, &Ids::Random, &world.schools[1]).await.unwrap();
        Self {
            kind,
            db,
            known: Known::new(Knowledge::embedded().unwrap()).unwrap(),
            kompas,
            andere,
            address,
            _folder: folder,
            _fresh: fresh,
        }
    }

    /// The same at a later moment.
    pub async fn at(mut self, moment: &str) -> Self {
        self.db.close().await;
        self.db = opened(&self.address, moment).await;
        self
    }

    /// Somebody of Het Kompas.
    pub fn actor(&self, handle: &str) -> Actor {
        self.kompas.actor(handle).unwrap()
    }

    /// Their id.
    pub fn person(&self, handle: &str) -> PersonId {
        self.kompas.person(handle).unwrap()
    }
}
