//! A demo that is **ready**: settling the sample world takes seconds, so it is done once for a day and a kind of database, and every story
//! goes on in a copy of its own.
//!
//! Deliberately absent: a way to share one. What a story does is nobody else's.

use std::collections::BTreeMap;
use std::fs::Permissions;
use std::path::Path;
use std::sync::{Arc, Mutex};

use tempfile::TempDir;

use crate::postgres::{Cluster, Fresh};
use crate::server::Server;

/// The name of a database that is a file, in its folder.
const FILE: &str = "demo.db";

/// Everything of a demo: its keys, and its database as a file or as another one of the cluster.
struct Ready {
    files: Vec<Kept>,
    database: Option<Fresh>,
}

/// A file with who may read it: the program refuses keys that others can.
struct Kept {
    name: String,
    bytes: Vec<u8>,
    may: Permissions,
}

/// A copy of it, which goes when this does.
pub struct Copy {
    folder: TempDir,
    fresh: Option<Fresh>,
}

impl Copy {
    /// Of the demo of a day; on SQLite where there is no cluster.
    pub fn of(day: &str, cluster: Option<&'static Cluster>) -> Self {
        let ready = ready(day, cluster);
        let folder = tempfile::tempdir().unwrap();
        for kept in &ready.files {
            let to = folder.path().join(&kept.name);
            std::fs::write(&to, &kept.bytes).unwrap();
            std::fs::set_permissions(&to, kept.may.clone()).unwrap();
        }
        Self {
            folder,
            fresh: ready.database.clone(),
        }
    }

    /// Where its database is.
    pub fn address(&self) -> String {
        address(self.folder.path(), self.fresh.as_ref())
    }

    /// Starts the demo on that day, to go on in it.
    pub fn start(&self, day: &str) -> Server {
        start(day, &self.address(), self.folder.path())
    }
}

fn address(folder: &Path, fresh: Option<&Fresh>) -> String {
    match fresh {
        Some(fresh) => fresh.address.clone(),
        None => folder.join(FILE).display().to_string(),
    }
}

fn start(day: &str, address: &str, keys: &Path) -> Server {
    let keys = keys.display().to_string();
    Server::start_verb("demo", &["--on", day, "--database", address, "--data", &keys])
}

/// The one of which copies are made. It is held in memory and in the cluster, so that nothing stays behind.
fn ready(day: &str, cluster: Option<&'static Cluster>) -> Arc<Ready> {
    static MADE: Mutex<BTreeMap<(String, bool), Arc<Ready>>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(|broken| broken.into_inner());
    let one = made.entry((day.to_owned(), cluster.is_some()));
    Arc::clone(one.or_insert_with(|| Arc::new(make(day, cluster))))
}

fn make(day: &str, cluster: Option<&'static Cluster>) -> Ready {
    let folder = tempfile::tempdir().unwrap();
    let database = cluster.map(Cluster::database);
    // It is whole as soon as it says where it is, and a kill loses nothing of a database.
    drop(start(
        day,
        &address(folder.path(), database.as_ref()),
        folder.path(),
    ));
    let files = std::fs::read_dir(folder.path()).unwrap().flatten();
    let files = files.filter(|file| file.path().is_file()).map(|file| Kept {
        name: file.file_name().to_string_lossy().into_owned(),
        bytes: std::fs::read(file.path()).unwrap(),
        may: file.metadata().unwrap().permissions(),
    });
    Ready {
        files: files.collect(),
        database,
    }
}
