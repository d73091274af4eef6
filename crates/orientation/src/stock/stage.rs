//! A **stage**: where the files of a delivery are laid down as they come, before anybody reads them. What is read is what is kept.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::feed::Place;
use super::folder;
use super::manifest::{Kept, Manifest, hex};
use super::read::Delivery;

/// The most that one delivery may be, as it comes. The largest known here, ESCO with two languages, is a tenth of it.
pub const MOST_BYTES: u64 = 512 * 1024 * 1024;
/// The most files of one delivery.
pub const MOST_FILES: usize = 1000;
/// The folder with the files, beside the manifest.
pub(super) const FILES: &str = "files";
/// The manifest, beside the folder with the files.
pub(super) const MANIFEST: &str = "manifest.json";

/// Why something cannot be laid down, kept or undone.
#[derive(Debug, thiserror::Error)]
pub enum ShelfProblem {
    /// It cannot be read.
    #[error("{path} kan ik niet lezen: {cause}.")]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// It cannot be written.
    #[error("{path} kan ik niet schrijven: {cause}.")]
    Write {
        /// Which.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// What was kept is not what it was.
    #[error("{path} is beschadigd ({why}); haal het opnieuw binnen.")]
    Damaged {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        why: Damage,
    },
    /// It is a folder, a pipe or something else that has no end.
    #[error("{0} is geen bestand.")]
    NoFile(PathBuf),
    /// Somebody else is busy with it.
    #[error("Iets anders haalt nu {0} binnen. Probeer het straks opnieuw.")]
    Busy(Place),
    /// It is too large.
    #[error("De levering is groter dan {} MB. Er is niets bewaard.", MOST_BYTES >> 20)]
    TooLarge,
    /// There are too many files.
    #[error("De levering heeft meer dan {MOST_FILES} bestanden. Er is niets bewaard.")]
    TooMany,
    /// Two files have one name.
    #[error("Twee bestanden heten {0}. Er is niets bewaard.")]
    TwoOf(String),
    /// There is nothing to go back to.
    #[error("Van {0} is niets binnengehaald. Er is niets om terug te draaien.")]
    Nothing(Place),
}

/// What is wrong with something that was kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It names a delivery as Kansrijk never does.
    #[error("een naam die niet van Kansrijk is")]
    Name,
    /// It is of another delivery.
    #[error("dit hoort niet bij deze map")]
    Elsewhere,
    /// A file of it is gone or has another length.
    #[error("een bestand ontbreekt of is veranderd")]
    File,
    /// It cannot be read as what it should be.
    #[error("{0}")]
    Form(String),
}

/// Files that are being laid down.
pub struct Stage {
    folder: PathBuf,
    pub(super) manifest: Manifest,
    left: u64,
}

impl Stage {
    /// An empty one, in a folder that is made anew.
    pub(super) fn begin(folder: PathBuf, manifest: Manifest) -> Result<Stage, ShelfProblem> {
        let made = folder::clear(&folder).and_then(|()| fs::create_dir_all(folder.join(FILES)));
        made.map_err(|cause| wrote(&folder, cause))?;
        Ok(Stage {
            folder,
            manifest,
            left: MOST_BYTES,
        })
    }

    /// Lays a file down, as it comes.
    pub(super) fn add(&mut self, name: &str, mut from: impl Read) -> Result<(), ShelfProblem> {
        let name = plain(name);
        if self.manifest.files.len() >= MOST_FILES {
            return Err(ShelfProblem::TooMany);
        }
        let same = |kept: &Kept| kept.name.eq_ignore_ascii_case(&name);
        if self.manifest.files.iter().any(same) {
            return Err(ShelfProblem::TwoOf(name));
        }
        let path = self.path(&name);
        let mut to = File::create(&path).map_err(|cause| wrote(&path, cause))?;
        let mut digest = Sha256::new();
        let mut buffer = vec![0; 64 * 1024];
        let mut bytes = 0;
        loop {
            let read = from.read(&mut buffer).map_err(|cause| ShelfProblem::Read {
                path: name.clone().into(),
                cause,
            })?;
            if read == 0 {
                break;
            }
            bytes += read as u64;
            self.left = self.left.checked_sub(read as u64).ok_or(ShelfProblem::TooLarge)?;
            digest.update(&buffer[..read]);
            to.write_all(&buffer[..read])
                .map_err(|cause| wrote(&path, cause))?;
        }
        to.sync_all().map_err(|cause| wrote(&path, cause))?;
        self.manifest.files.push(Kept {
            name,
            bytes,
            sha256: hex(&digest.finalize()),
        });
        self.manifest
            .files
            .sort_by(|one, other| one.name.cmp(&other.name));
        Ok(())
    }

    /// Where a file of it lies.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(FILES).join(name)
    }

    /// What was laid down, to be read.
    pub(super) fn delivery(&self) -> Delivery {
        Delivery {
            files: self.folder.join(FILES),
            manifest: self.manifest.clone(),
        }
    }

    /// The last of it: the manifest, down to the disk. After this it can take its place.
    pub(super) fn finish(&self) -> Result<&Path, ShelfProblem> {
        let path = self.folder.join(MANIFEST);
        let text = serde_json::to_vec_pretty(&self.manifest).map_err(io::Error::from);
        let done = text
            .and_then(|text| folder::write(&path, &text))
            .and_then(|()| folder::sync(&self.folder.join(FILES)))
            .and_then(|()| folder::sync(&self.folder));
        done.map_err(|cause| wrote(&path, cause))?;
        Ok(&self.folder)
    }
}

/// What was laid down and did not take its place goes.
impl Drop for Stage {
    fn drop(&mut self) {
        // Where it cannot go now, the next one that begins here clears it.
        let _ = folder::clear(&self.folder);
    }
}

pub(super) fn wrote(path: &Path, cause: io::Error) -> ShelfProblem {
    ShelfProblem::Write {
        path: path.to_owned(),
        cause,
    }
}

/// A name that stays in its folder on any system. Readers know a file by its name, so little is changed.
fn plain(name: &str) -> String {
    let fine = |sign: char| !(sign.is_control() || "/\\:*?\"<>|".contains(sign));
    let kept: String = name
        .chars()
        .map(|sign| if fine(sign) { sign } else { '_' })
        .collect();
    let kept = kept.trim_start_matches('.').trim();
    if kept.is_empty() {
        "levering".to_owned()
    } else {
        kept.chars().take(120).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_in_its_folder() {
        for (name, kept) in [
            ("occupations_nl.csv.gz", "occupations_nl.csv.gz"),
            (
                "ONET_(Occupations)_0_updated.csv",
                "ONET_(Occupations)_0_updated.csv",
            ),
            ("../../x", "_.._x"),
            ("C:\\x", "C__x"),
            ("..", "levering"),
            ("", "levering"),
        ] {
            assert_eq!(plain(name), kept);
        }
    }
}
