//! The **run folder**: everything of one run, written beside its place and put there whole, or not at all.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tempfile::TempDir;

use crate::cli::{Failure, Outcome};

/// Everybody who took part.
pub const INPUT: &str = "input.json";
/// What came out.
pub const RESULT: &str = "result.json";
/// More than any run.
const MOST_BYTES: u64 = 4 << 30;

/// A folder that is being written.
pub struct Folder {
    at: TempDir,
    to: PathBuf,
}

/// Whether a run may be put here. It is asked before anything is read, and again at the end.
pub fn may_be(to: &Path, replace: bool) -> Outcome {
    let taken = fs::symlink_metadata(to).is_ok();
    if !taken {
        return Ok(());
    }
    if !replace {
        return Err(Failure::Guarded(format!(
            "{} is er al. Er is niets verdeeld. Met --replace komt de nieuwe verdeling ervoor in de plaats.",
            to.display()
        )));
    }
    let empty = || fs::read_dir(to).is_ok_and(|mut files| files.next().is_none());
    if to.join(RESULT).is_file() || empty() {
        return Ok(());
    }
    Err(Failure::Guarded(format!(
        "{} is geen map van een verdeling. Die vervang ik niet. Er is niets verdeeld.",
        to.display()
    )))
}

impl Folder {
    /// Begins a folder that will stand at `to`.
    pub fn begin(to: &Path) -> Outcome<Folder> {
        let beside = to
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        fs::create_dir_all(beside).map_err(|error| failed(beside, &error))?;
        let at = tempfile::Builder::new()
            .prefix(".verdeling-")
            .tempdir_in(beside)
            .map_err(|error| failed(beside, &error))?;
        Ok(Folder {
            at,
            to: to.to_owned(),
        })
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> Outcome {
        let path = self.at.path().join(name);
        let written = fs::File::create(&path).and_then(|mut file| {
            std::io::Write::write_all(&mut file, bytes.as_ref())?;
            file.sync_all()
        });
        written.map_err(|error| failed(&path, &error))
    }

    /// Puts the folder in its place.
    pub fn end(self, replace: bool) -> Outcome {
        may_be(&self.to, replace)?;
        let old = tempfile::Builder::new()
            .prefix(".verdeling-oud-")
            .tempdir_in(self.at.path().parent().unwrap_or(Path::new(".")))
            .map_err(|error| failed(&self.to, &error))?;
        let aside = old.path().join("oud");
        let had = replace && self.to.exists();
        if had {
            fs::rename(&self.to, &aside).map_err(|error| failed(&self.to, &error))?;
        }
        if let Err(error) = fs::rename(self.at.path(), &self.to) {
            if had {
                // The old one goes back; when even that cannot be, the failure below tells of it.
                let _ = fs::rename(&aside, &self.to);
            }
            return Err(failed(&self.to, &error));
        }
        // It stands in its place now, and has nothing left to clean up.
        let _ = self.at.keep();
        Ok(())
    }
}

/// Anything as JSON, the same bytes for the same thing.
pub fn json(value: &impl Serialize) -> Outcome<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|error| Failure::Failed(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads a file of a run.
pub fn bytes(folder: &Path, name: &str) -> Outcome<Vec<u8>> {
    let path = folder.join(name);
    let size = fs::metadata(&path)
        .map_err(|error| failed_to_read(&path, &error))?
        .len();
    if size > MOST_BYTES {
        return Err(Failure::Failed(format!(
            "{} is te groot voor een verdeling.",
            path.display()
        )));
    }
    fs::read(&path).map_err(|error| failed_to_read(&path, &error))
}

/// Reads a file of a run as what it should be.
pub fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Outcome<T> {
    serde_json::from_slice(&bytes(folder, name)?).map_err(|error| {
        Failure::Failed(format!(
            "{} kan ik niet lezen: {error}.",
            folder.join(name).display()
        ))
    })
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Failed(format!(
        "{} kan ik niet schrijven: {error}. Er is geen halve verdeling blijven staan.",
        path.display()
    ))
}

fn failed_to_read(path: &Path, error: &std::io::Error) -> Failure {
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => "het bestand is er niet".to_owned(),
        _ => error.to_string(),
    };
    Failure::Failed(format!("{} kan ik niet lezen: {why}.", path.display()))
}
