//! The **ground** of these tests: an empty database of each kind, and one way to run a test on both.

use kit::Clock;
use kit::audit::Signer;
use kit::db::{Address, Db, Row, Sql};
use tempfile::TempDir;

use crate::postgres::{Cluster, Fresh, cluster};

/// An empty database of one kind. The folder goes when it is dropped.
pub struct Place {
    /// Which kind, for messages.
    pub kind: &'static str,
    /// Where it is.
    pub address: Address,
    /// Keeps the folder of the file.
    _folder: TempDir,
    _fresh: Option<Fresh>,
}

/// An empty database of each kind that can be had here.
pub fn places() -> Vec<Place> {
    let mut places = vec![file()];
    let server = |cluster: &'static Cluster| {
        let fresh = cluster.database();
        let folder = tempfile::tempdir().unwrap();
        Place::new("PostgreSQL", fresh.address.clone(), folder, Some(fresh))
    };
    places.extend(cluster().map(server));
    places
}

/// An empty database of SQLite.
pub fn file() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kansrijk.db").display().to_string();
    Place::new("SQLite", file, folder, None)
}

impl Place {
    fn new(kind: &'static str, typed: String, folder: TempDir, fresh: Option<Fresh>) -> Self {
        Self {
            kind,
            address: Address::read(&typed).unwrap(),
            _folder: folder,
            _fresh: fresh,
        }
    }

    /// Opens it, at a moment that stands still.
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
