//! The **ground** of these tests: an empty database of each kind, and one way to run a test on both.

use kit::Clock;
use kit::audit::Signer;
use kit::db::{Address, Db, Row, Sql};
use tempfile::TempDir;

use crate::postgres::{Fresh, cluster};

/// An empty database of one kind. The folder goes when it is dropped.
pub struct Place {
    /// Which kind, for messages.
    pub kind: &'static str,
    /// Where it is.
    pub address: Address,
    typed: String,
    /// A folder for files beside it.
    pub folder: TempDir,
    _fresh: Option<Fresh>,
}

/// An empty database of each kind that can be had here.
pub fn places() -> Vec<Place> {
    let folder = || tempfile::tempdir().unwrap();
    let beside = folder();
    let file = beside.path().join("kansrijk.db").display().to_string();
    let mut places = vec![Place::new("SQLite", file, beside, None)];
    places.extend(cluster().map(|cluster| {
        let fresh = cluster.database();
        Place::new("PostgreSQL", fresh.address.clone(), folder(), Some(fresh))
    }));
    places
}

impl Place {
    fn new(kind: &'static str, typed: String, folder: TempDir, fresh: Option<Fresh>) -> Self {
        Self {
            kind,
            address: Address::read(&typed).unwrap(),
            typed,
            folder,
            _fresh: fresh,
        }
    }

    /// Where it is, as somebody types it.
    pub fn typed(&self) -> String {
        self.typed.clone()
    }

    /// Opens it, at a moment that stands still.
    pub async fn open(&self) -> Db {
        self.open_at("2026-11-26T12:00:00Z").await
    }

    /// Opens it at another moment.
    pub async fn open_at(&self, moment: &str) -> Db {
        let clock = Clock::Fixed(moment.parse().unwrap());
        Db::open(&self.address, clock, signer())
            .await
            .unwrap_or_else(|problem| panic!("{}: {problem}", self.kind))
    }
}

/// The same key in every test.
pub fn signer() -> Signer {
    Signer::of([7; 32])
}

/// Does one statement in a transaction of its own.
pub async fn run(db: &Db, statement: Sql) -> kit::Outcome<u64> {
    let mut tx = db.begin().await?;
    let touched = statement.run(&mut tx).await?;
    tx.commit().await?;
    Ok(touched)
}

/// Reads the rows of one statement.
pub async fn rows(db: &Db, statement: Sql) -> Vec<Row> {
    let mut tx = db.look().await.unwrap();
    statement.all(&mut tx).await.unwrap()
}
