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

/// How the name of a folder begins that is being written, and that of one that an old run is put aside in.
const HALF: &str = ".verdeling-";
const OLD: &str = ".verdeling-oud-";
/// The file that is locked while a folder is being written.
const BUSY: &str = "bezig";

/// A folder that is being written.
pub struct Folder {
    busy: fs::File,
    at: TempDir,
    to: PathBuf,
}

/// Cleans up what a run left behind that was killed: half a folder goes, and an old run that was put aside goes back to its place.
pub fn mend(to: &Path) -> Outcome {
    let Some(name) = to.file_name() else { return Ok(()) };
    let turn = turn(beside(to));
    let Ok(all) = fs::read_dir(beside(to)) else {
        return Ok(());
    };
    for folder in all.flatten() {
        let (own, path) = (folder.file_name().to_string_lossy().into_owned(), folder.path());
        let aside = path.join(name);
        if own.starts_with(OLD) && aside.exists() {
            if to.exists() {
                let _ = fs::remove_dir_all(&path);
            } else {
                fs::rename(&aside, to).map_err(|error| failed(to, &error))?;
                let _ = fs::remove_dir(&path);
            }
        } else if own.starts_with(OLD) {
            // It goes when it is empty; what is in it else is of a run with another name.
            let _ = fs::remove_dir(&path);
        } else if own.starts_with(HALF) && is_left(&path, turn.is_some()) {
            // What cannot be removed is in nobody's way.
            let _ = fs::remove_dir_all(&path);
        }
    }
    Ok(())
}

/// Nobody writes this folder any more: the lock went with whoever had it. Without the file to lock it was left at its beginning or its
/// end, which nobody else is at while we have the turn.
fn is_left(half: &Path, our_turn: bool) -> bool {
    fs::File::open(half.join(BUSY)).map_or(our_turn, |busy| busy.try_lock().is_ok())
}

/// Whoever changes names beside a run takes turns, until this goes: between two renames an old run looks like one that somebody left.
/// Where a folder cannot be locked (not on Unix) two runs into one place at the same moment are not kept apart.
fn turn(beside: &Path) -> Option<fs::File> {
    let folder = fs::File::open(beside).ok()?;
    folder.lock().is_ok().then_some(folder)
}

/// The folder that a run stands in.
fn beside(to: &Path) -> &Path {
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
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
        let beside = beside(to);
        fs::create_dir_all(beside).map_err(|error| failed(beside, &error))?;
        let _turn = turn(beside);
        let at = tempfile::Builder::new()
            .prefix(HALF)
            .tempdir_in(beside)
            .map_err(|error| failed(beside, &error))?;
        let busy = fs::File::create(at.path().join(BUSY)).and_then(|busy| busy.lock().map(|()| busy));
        Ok(Folder {
            busy: busy.map_err(|error| failed(at.path(), &error))?,
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
        let _turn = turn(beside(&self.to));
        may_be(&self.to, replace)?;
        let busy = self.at.path().join(BUSY);
        fs::remove_file(&busy).map_err(|error| failed(&busy, &error))?;
        drop(self.busy);
        let old = tempfile::Builder::new()
            .prefix(OLD)
            .tempdir_in(self.at.path().parent().unwrap_or(Path::new(".")))
            .map_err(|error| failed(&self.to, &error))?;
        let aside = old.path().join(self.to.file_name().unwrap_or_default());
        let had = replace && self.to.exists();
        if had {
            fs::rename(&self.to, &aside).map_err(|error| failed(&self.to, &error))?;
        }
        if let Err(error) = fs::rename(self.at.path(), &self.to) {
            if had {
                // The old one goes back; when even that cannot be, it stays where it was put, and the next run puts it back.
                if fs::rename(&aside, &self.to).is_err() {
                    let _ = old.keep();
                }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn run(at: &Path, words: &str) -> Outcome {
        let folder = Folder::begin(at)?;
        folder.write(RESULT, words)?;
        folder.end(true)
    }

    fn hidden(beside: &Path) -> usize {
        let all = fs::read_dir(beside).unwrap().flatten();
        all.filter(|one| one.file_name().to_string_lossy().starts_with('.'))
            .count()
    }

    #[test]
    fn half_a_folder_of_a_run_that_was_killed_goes_and_one_that_is_written_stays() {
        let beside = tempfile::tempdir().unwrap();
        let to = beside.path().join("run");
        // The lock went with the program, the files did not.
        let left = beside.path().join(".verdeling-abc");
        fs::create_dir(&left).unwrap();
        fs::write(left.join(BUSY), "").unwrap();
        let busy = Folder::begin(&beside.path().join("other")).unwrap();
        mend(&to).unwrap();
        assert!(!left.exists() && busy.at.path().exists());
        drop(busy);
        run(&to, "first").unwrap();
        run(&to, "second").unwrap();
        assert_eq!(hidden(beside.path()), 0);
        let files: Vec<_> = fs::read_dir(&to).unwrap().flatten().collect();
        assert_eq!(files.len(), 1, "{files:?}");
    }

    #[test]
    fn who_changes_names_waits_for_who_is_at_it() {
        let beside = tempfile::tempdir().unwrap();
        let to = beside.path().join("run");
        run(&to, "old").unwrap();
        let turn = turn(beside.path()).unwrap();
        let waits = std::thread::spawn({
            let to = to.clone();
            move || run(&to, "new").is_ok()
        });
        // As a run does that has its turn: put aside, look, put back. Nobody takes the place in between.
        let aside = beside.path().join("aside");
        for _ in 0..100 {
            fs::rename(&to, &aside).unwrap();
            assert!(!to.exists());
            fs::rename(&aside, &to).unwrap();
            assert_eq!(fs::read_to_string(to.join(RESULT)).unwrap(), "old");
        }
        drop(turn);
        assert!(waits.join().unwrap());
        assert_eq!(fs::read_to_string(to.join(RESULT)).unwrap(), "new");
    }

    #[test]
    fn an_old_run_that_was_put_aside_goes_back_unless_the_new_one_stands() {
        let beside = tempfile::tempdir().unwrap();
        let to = beside.path().join("run");
        let old = beside.path().join(".verdeling-oud-abc");
        let aside = || {
            fs::create_dir_all(old.join("run")).unwrap();
            fs::write(old.join("run").join(RESULT), "old").unwrap();
        };
        aside();
        mend(&to).unwrap();
        assert_eq!(fs::read_to_string(to.join(RESULT)).unwrap(), "old");
        assert!(!old.exists());
        aside();
        mend(&to).unwrap();
        assert!(!old.exists() && to.exists());
    }
}
