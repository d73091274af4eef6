//! What is brought in about work: laid down, read whole, shown, kept, and undone; over files, over the network and by night.

mod broken;
mod fetched;
mod files;
mod given;
mod groups;
mod maker;
mod measures;
mod more;
pub mod nights;
pub mod prepared;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::program::{Ran, run_in};

/// A folder to work in, and what is kept in it.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
        Desk { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.path().join("bewaard")
    }

    /// Writes a file to bring in.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        std::fs::write(path, bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// `kansrijk import` with these words.
    pub fn import(&self, words: &[&str]) -> Ran {
        let words = [&["import"], words, &["--data", "bewaard"]].concat();
        run_in(self.path(), &words)
    }

    /// The deliveries of a shelf that are on the disk.
    pub fn deliveries(&self, shelf: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.data().join("feeds").join(shelf));
        let mut names: Vec<String> = entries
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// What the shelf says is active.
    pub fn shelf(&self, shelf: &str) -> String {
        std::fs::read_to_string(self.data().join("feeds").join(shelf).join("shelf.json")).unwrap_or_default()
    }
}

/// A folder with a small delivery of our own in the layout of its maker.
pub fn own(folder: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../feeds/tests/data")
        .join(folder);
    assert!(path.exists(), "{}", path.display());
    path.display().to_string()
}

/// A published file or folder, or nothing and a line that says so.
pub fn published(path: &str) -> Option<String> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A second checkout lies one folder deeper.
    let places = ["../../../shared/data", "../../../../shared/data"];
    let found = places
        .into_iter()
        .map(|place| beside.join(place).join(path))
        .find(|path| path.exists());
    if found.is_none() {
        println!("skipped: {path} is not beside the checkout");
    }
    found.map(|path| path.display().to_string())
}
