//! The **shelf** of a feed: which delivery is active, which were before, and what was undone.
//!
//! ```text
//! feeds/esco/shelf.json           the deliveries, newest first; the first one is active
//! feeds/esco/<id>/manifest.json   one of them
//! feeds/esco/<id>/files/…         its files, as they came
//! ```
//!
//! A delivery is laid down whole before the shelf names it, and the shelf is one small file that takes the place of the one before. So
//! a kill at any moment leaves the old one active, and what it left is cleared by whoever comes next.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::feed::Place;
use super::folder;
use super::manifest::Manifest;
use super::read::Delivery;
use super::stage::{Damage, FILES, MANIFEST, ShelfProblem, Stage, wrote};

/// The folder of all shelves, in the data folder.
const FEEDS: &str = "feeds";
/// Which deliveries there are.
const HEAD: &str = "shelf.json";
/// How it went last time by schedule.
const TRIED: &str = "nightly.json";
/// Held by whoever changes the shelf.
const LOCK: &str = "lock";
/// Where a delivery is laid down.
const NEW: &str = "new";
/// So many are kept: the active one, the one before, and one more.
const KEPT: usize = 3;
/// Of so many that were undone it is remembered that they were.
const UNDONE: usize = 20;

/// A shelf.
#[derive(Clone, Debug)]
pub struct Shelf {
    place: Place,
    folder: PathBuf,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Head {
    /// Newest first; the first one is active.
    line: Vec<String>,
    /// What was undone, which a schedule does not bring back.
    undone: Vec<String>,
}

/// How it went last time by schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// When.
    pub at: Timestamp,
    /// Why it failed, if it did.
    pub failed: Option<String>,
}

/// What going back came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// What was active; none where it was damaged, for that goes as well as any.
    pub gone: Option<Manifest>,
    /// So many that came before it were damaged, and were passed over.
    pub damaged: usize,
    /// What is active now.
    pub back: Option<Manifest>,
}

/// While it is held nobody else changes the shelf.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "the lock ends with the file")] File);

/// All shelves of a data folder, in the order of their names.
pub fn shelves(data: &Path) -> Vec<Shelf> {
    let names = fs::read_dir(data.join(FEEDS)).into_iter().flatten().flatten();
    let place = |entry: fs::DirEntry| Place::of_folder(&entry.file_name().to_string_lossy());
    let mut places: Vec<Place> = names.filter_map(place).collect();
    places.sort();
    places.into_iter().map(|place| Shelf::at(data, place)).collect()
}

impl Shelf {
    /// The shelf of a place. It need not be there yet.
    pub fn at(data: &Path, place: Place) -> Shelf {
        Shelf {
            folder: data.join(FEEDS).join(place.folder()),
            place,
        }
    }

    /// Whose it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Holds the shelf, or says that somebody else does.
    pub fn hold(&self) -> Result<Lock, ShelfProblem> {
        let path = self.folder.join(LOCK);
        let open = || -> io::Result<File> {
            fs::create_dir_all(&self.folder)?;
            File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
        };
        let file = open().map_err(|cause| wrote(&path, cause))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(ShelfProblem::Busy(self.place.clone())),
            Err(TryLockError::Error(cause)) => Err(wrote(&path, cause)),
        }
    }

    /// A stage beside the deliveries, for whoever holds the shelf.
    pub(super) fn stage(&self, _: &Lock, manifest: Manifest) -> Result<Stage, ShelfProblem> {
        Stage::begin(self.folder.join(NEW), manifest)
    }

    /// What is active. Nothing where nothing was brought in.
    pub fn active(&self) -> Result<Option<Delivery>, ShelfProblem> {
        let head = self.head()?;
        head.line.first().map(|id| self.open(id)).transpose()
    }

    /// How many there are to go back to.
    pub fn before(&self) -> usize {
        self.head().map_or(0, |head| head.line.len().saturating_sub(1))
    }

    /// A name of what is active, which changes with it. For whoever waits for something new.
    pub fn mark(&self) -> Option<String> {
        self.head().ok()?.line.first().cloned()
    }

    /// Whether it is active already.
    pub(super) fn has(&self, id: &str) -> bool {
        self.mark().as_deref() == Some(id)
    }

    /// Whether it was undone.
    pub(super) fn undid(&self, id: &str) -> bool {
        self.head()
            .is_ok_and(|head| head.undone.iter().any(|one| one == id))
    }

    /// Makes what was laid down the active one.
    pub(super) fn keep(&self, _: &Lock, stage: &Stage) -> Result<Delivery, ShelfProblem> {
        let id = stage.manifest.id();
        let to = self.folder.join(&id);
        let mut head = match self.head() {
            Err(ShelfProblem::Damaged { .. }) => self.found(),
            head => head?,
        };
        head.line.retain(|one| *one != id);
        head.undone.retain(|one| *one != id);
        let from = stage.finish()?;
        // One that was active before, or that a kill left, makes room for the same one.
        let placed = folder::clear(&to).and_then(|()| folder::put(from, &to));
        placed.map_err(|cause| wrote(&to, cause))?;
        head.line.insert(0, id.clone());
        head.line.truncate(KEPT);
        self.write(&head)?;
        self.clear(&head);
        self.open(&id)
    }

    /// Goes back to the one before, or where that is damaged to the newest that is whole. What was undone is gone, and can be brought in
    /// again.
    pub fn undo(&self, _: &Lock) -> Result<Undone, ShelfProblem> {
        let mut head = self.head()?;
        if head.line.is_empty() {
            return Err(ShelfProblem::Nothing(self.place.clone()));
        }
        let taken = head.line.remove(0);
        let gone = self.open(&taken).ok().map(|delivery| delivery.manifest);
        head.undone.insert(0, taken);
        head.undone.truncate(UNDONE);
        // A wrong one must never stay because another is damaged. That one is no use to anybody, and goes as well.
        let whole = head.line.iter().position(|id| self.open(id).is_ok());
        let damaged = whole.unwrap_or(head.line.len());
        head.line.drain(..damaged);
        let back = head.line.first().map(|id| self.open(id)).transpose()?;
        self.write(&head)?;
        self.clear(&head);
        Ok(Undone {
            gone,
            damaged,
            back: back.map(|delivery| delivery.manifest),
        })
    }

    /// How it went last time by schedule, where there is one.
    pub fn tried(&self) -> Option<Tried> {
        serde_json::from_slice(&fs::read(self.folder.join(TRIED)).ok()?).ok()
    }

    /// Notes how it went.
    pub fn note(&self, tried: &Tried) -> Result<(), ShelfProblem> {
        let path = self.folder.join(TRIED);
        let write = || -> io::Result<()> {
            fs::create_dir_all(&self.folder)?;
            folder::write(&path, &serde_json::to_vec(tried)?)
        };
        write().map_err(|cause| wrote(&path, cause))
    }

    fn head(&self) -> Result<Head, ShelfProblem> {
        let path = self.folder.join(HEAD);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Head::default()),
            Err(cause) => return Err(ShelfProblem::Read { path, cause }),
        };
        let head: Head = serde_json::from_slice(&bytes).map_err(|why| damaged(&path, form(&why)))?;
        // These become names of folders, which are removed one day.
        match head.line.iter().all(|id| is_id(id)) {
            true => Ok(head),
            false => Err(damaged(&path, Damage::Name)),
        }
    }

    /// What a shelf would say whose own words were lost: the deliveries that are whole, the one that came last first.
    fn found(&self) -> Head {
        let names = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let came = |id: String| Some((self.open(&id).ok()?.manifest.brought_at, id));
        let mut whole: Vec<(Timestamp, String)> = names.filter(|name| is_id(name)).filter_map(came).collect();
        whole.sort();
        Head {
            line: whole.into_iter().rev().map(|(_, id)| id).collect(),
            undone: Vec::new(),
        }
    }

    fn write(&self, head: &Head) -> Result<(), ShelfProblem> {
        let path = self.folder.join(HEAD);
        let text = serde_json::to_vec_pretty(head).map_err(io::Error::from);
        let written = text.and_then(|text| folder::write(&path, &text));
        written.map_err(|cause| wrote(&path, cause))
    }

    fn open(&self, id: &str) -> Result<Delivery, ShelfProblem> {
        let folder = self.folder.join(id);
        let path = folder.join(MANIFEST);
        let bytes = fs::read(&path).map_err(|cause| ShelfProblem::Read {
            path: path.clone(),
            cause,
        })?;
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|why| damaged(&path, form(&why)))?;
        if manifest.place() != self.place || manifest.id() != id {
            return Err(damaged(&path, Damage::Elsewhere));
        }
        let delivery = Delivery {
            files: folder.join(FILES),
            manifest,
        };
        match delivery.is_there() {
            true => Ok(delivery),
            false => Err(damaged(&folder, Damage::File)),
        }
    }

    /// Removes deliveries that the shelf no longer names. What cannot be removed now is removed the next time.
    fn clear(&self, head: &Head) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_id(&name) && !head.line.contains(&name) {
                let _ = folder::clear(&entry.path());
            }
        }
    }
}

fn is_id(name: &str) -> bool {
    name.len() == 16 && name.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'))
}

fn damaged(path: &Path, why: Damage) -> ShelfProblem {
    ShelfProblem::Damaged {
        path: path.to_owned(),
        why,
    }
}

fn form(why: &serde_json::Error) -> Damage {
    Damage::Form(why.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stock::{About, Asked, From, Settings};

    const HEAD_OF_LIST: &str = "onet_code,concept_uri,esco_occupation,confidence\n";

    /// A shelf on which so many deliveries were brought in, each with one row more.
    fn shelf(data: &Path, many: usize) -> Shelf {
        let shelf = Shelf::at(data, Place::parse("crosswalk").unwrap());
        for at in 1..=many {
            bring(data, &shelf, at).unwrap();
        }
        shelf
    }

    fn bring(data: &Path, shelf: &Shelf, rows: usize) -> Result<(), ShelfProblem> {
        let row = |at| format!("11-1011.00,http://data.europa.eu/esco/occupation/{at},directeur,2\n");
        let file = data.join("koppeling.csv");
        let text = format!("{HEAD_OF_LIST}{}", (0..rows).map(row).collect::<String>());
        std::fs::write(&file, text).unwrap();
        let asked = Asked {
            shelf,
            from: From::Files(vec![file]),
            told: About::default(),
            settings: &Settings::default(),
            now: Timestamp::from_second(1_800_000_000 + rows as i64).unwrap(),
            aside: None,
        };
        let ready = asked.look(&mut |_| {}).unwrap();
        assert!(ready.outcome.problems.is_empty(), "{:?}", ready.outcome.problems);
        ready.keep(shelf)
    }

    fn rows(shelf: &Shelf) -> Option<u64> {
        let active = shelf.active().unwrap()?;
        Some(active.manifest.counts.values().sum())
    }

    #[test]
    fn whoever_was_killed_before_the_shelf_named_it_changed_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = shelf(folder.path(), 2);
        // A third one is on the disk as a whole, and the shelf was not written.
        let before = std::fs::read(shelf.folder.join(HEAD)).unwrap();
        bring(folder.path(), &shelf, 3).unwrap();
        let third = shelf.mark().unwrap();
        std::fs::write(shelf.folder.join(HEAD), before).unwrap();
        assert_eq!((rows(&shelf), shelf.before()), (Some(2), 1));
        // The same comes again, and another one clears up what nobody names.
        bring(folder.path(), &shelf, 3).unwrap();
        assert_eq!((rows(&shelf), shelf.mark()), (Some(3), Some(third)));
        std::fs::create_dir(shelf.folder.join("0123456789abcdef")).unwrap();
        bring(folder.path(), &shelf, 4).unwrap();
        assert!(!shelf.folder.join("0123456789abcdef").exists());
        assert_eq!((rows(&shelf), shelf.before()), (Some(4), 2));
    }

    #[test]
    fn a_shelf_that_lost_its_words_says_so_and_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = shelf(folder.path(), 2);
        std::fs::write(shelf.folder.join(HEAD), "{\"line\": [\"../../etc\"]}").unwrap();
        assert!(matches!(shelf.active(), Err(ShelfProblem::Damaged { .. })));
        assert!(shelf.undo(&shelf.hold().unwrap()).is_err());
        bring(folder.path(), &shelf, 3).unwrap();
        assert_eq!((rows(&shelf), shelf.before()), (Some(3), 2));
    }

    #[test]
    fn a_wrong_one_goes_also_where_the_one_before_is_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = shelf(folder.path(), 3);
        let undo = || shelf.undo(&shelf.hold().unwrap()).unwrap();
        let damage = |at: usize| {
            let id = shelf.head().unwrap().line[at].clone();
            std::fs::write(shelf.folder.join(id).join(FILES).join("koppeling.csv"), "").unwrap();
        };
        // Of three the one in the middle is damaged, so what is left is the first.
        damage(1);
        let undone = undo();
        assert_eq!((undone.gone.is_some(), undone.damaged), (true, 1));
        assert_eq!(undone.back.map(|one| one.counts.values().sum()), Some(1));
        assert_eq!((rows(&shelf), shelf.before()), (Some(1), 0));
        // And where nothing before it is whole, nothing is active.
        bring(folder.path(), &shelf, 4).unwrap();
        damage(1);
        let undone = undo();
        assert_eq!((undone.damaged, undone.back), (1, None));
        assert_eq!((rows(&shelf), shelf.before()), (None, 0));
    }

    #[test]
    fn one_at_a_time_holds_a_shelf() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = shelf(folder.path(), 1);
        let held = shelf.hold().unwrap();
        assert!(matches!(shelf.hold(), Err(ShelfProblem::Busy(_))));
        drop(held);
        assert!(shelf.hold().is_ok());
    }
}
