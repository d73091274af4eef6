//! **Reading** a backup. Nothing that it says of itself is believed before it was counted and hashed.
//!
//! Deliberately absent: unpacking. Every part streams through.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::manifest::FORMAT;
use super::write::MANIFEST;
use super::{BackupProblem, Manifest, Part, Progress, line};
use crate::audit::{Flaw, Trust, hex, verify};
use crate::db::MIGRATIONS;

/// Files in a zip: a few dozen tables, and one audit for each tenant.
const MAX_FILES: usize = 100_000;
/// The longest manifest.
const MAX_MANIFEST: u64 = 64 * 1024 * 1024;
/// No line of ours is nearly as long.
const MAX_LINE: u64 = 64 * 1024 * 1024;
/// Lines of a table pack to about a tenth. Nothing of ours packs tighter than this.
const MAX_RATIO: u64 = 250;
/// Up to here a file may be packed as tightly as it likes.
const RATIO_COUNTS_FROM: u64 = 16 * 1024 * 1024;

/// A backup says whether a chain is whole. Whether a moment in it is later than now, `kansrijk audit verify` says; a clock
/// that was put back must not keep anybody from a backup.
pub(super) const ANY_TIME: Timestamp = Timestamp::MAX;

/// An audit that is not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Whose.
    pub tenant: String,
    /// Where it breaks.
    pub flaw: Flaw,
}

/// A backup that was opened.
pub struct Archive {
    zip: ZipArchive<BufReader<File>>,
    path: PathBuf,
    manifest: Manifest,
}

/// The part that is being read, line by line. At the end it is compared with the manifest.
pub struct Lines<'a> {
    file: BufReader<Counted<'a>>,
    part: &'a Part,
    number: u64,
}

struct Counted<'a> {
    file: ZipFile<'a, BufReader<File>>,
    left: u64,
    sum: Sha256,
}

#[derive(serde::Deserialize)]
struct Version {
    format: u32,
    #[serde(default)]
    program: String,
}

impl Archive {
    /// Opens a backup and reads its manifest. Refuses one of a newer program, and one that is no backup.
    pub fn open(path: &Path) -> Result<Self, BackupProblem> {
        let disk = BackupProblem::disk(path);
        let file = File::open(path).map_err(&disk)?;
        let size = file.metadata().map_err(&disk)?.len();
        let none = || BackupProblem::NoBackup(path.to_owned());
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|_| none())?;
        if zip.len() > MAX_FILES || zip.has_duplicate_names() {
            return Err(none());
        }
        let mut text = Vec::new();
        let manifest = zip.by_name(MANIFEST).map_err(|_| none())?;
        manifest
            .take(MAX_MANIFEST)
            .read_to_end(&mut text)
            .map_err(|_| none())?;
        let version: Version = serde_json::from_slice(&text).map_err(|_| none())?;
        if version.format > FORMAT {
            return Err(BackupProblem::Newer(version.program));
        }
        let manifest: Manifest = serde_json::from_slice(&text)
            .map_err(|_| BackupProblem::damaged(MANIFEST, "is niet te lezen"))?;
        check_steps(&manifest)?;
        check_size(&manifest, size)?;
        let archive = Self {
            zip,
            path: path.to_owned(),
            manifest,
        };
        archive.check_names()?;
        Ok(archive)
    }

    /// What is in it.
    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Exactly the files that the manifest names are there.
    fn check_names(&self) -> Result<(), BackupProblem> {
        let named: BTreeSet<&str> = self.manifest.parts().map(|part| part.path.as_str()).collect();
        let there: BTreeSet<String> = (self.zip.file_names_raw())
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .filter(|name| name != MANIFEST)
            .collect();
        let missing = named.iter().find(|name| !there.contains(**name));
        if let Some(missing) = missing {
            return Err(BackupProblem::damaged(*missing, "ontbreekt"));
        }
        match there.iter().find(|name| !named.contains(name.as_str())) {
            Some(extra) => Err(BackupProblem::damaged(extra.clone(), "hoort er niet bij")),
            None => Ok(()),
        }
    }

    /// Reads everything once: every sum, every row, and the audit of each tenant. A chain that is broken was so before
    /// the backup was made, which does not make the rest worthless; so it is told, and who asked decides.
    pub fn verify(&mut self, progress: &Progress) -> Result<Vec<Broken>, BackupProblem> {
        let manifest = self.manifest.clone();
        let (mut done, all) = (0, manifest.rows());
        for table in &manifest.tables {
            let (mut lines, mut rows) = (self.lines(&table.part)?, 0);
            while let Some(text) = lines.next()? {
                rows += 1;
                if line::read(&text, &table.columns).is_none() {
                    return Err(lines.unreadable());
                }
                if rows % 1000 == 0 {
                    progress(done + rows, all);
                }
            }
            if rows != table.rows {
                return Err(BackupProblem::damaged(
                    &table.name,
                    "heeft te veel of te weinig regels",
                ));
            }
            done += rows;
            progress(done, all);
        }
        let mut broken = Vec::new();
        for chain in &manifest.audits {
            broken.extend(self.verify_chain(chain)?);
        }
        let beside = manifest.keys.iter().filter_map(|key| key.part.as_ref());
        for part in manifest.files.values().chain(beside) {
            self.bytes(part)?;
        }
        Ok(broken)
    }

    fn verify_chain(&mut self, chain: &super::Chain) -> Result<Option<Broken>, BackupProblem> {
        // First whether it is what was put in, and then what that says.
        self.bytes_of(&chain.part, |_| {})?;
        let lines = self.lines(&chain.part)?.into_inner();
        match verify(lines, &Trust::default(), ANY_TIME) {
            Ok(report) if report.lines == chain.lines && report.tenant == chain.tenant => Ok(None),
            Ok(_) => Err(BackupProblem::damaged(
                &chain.part.path,
                "is van een ander logboek",
            )),
            Err(flaw) => Ok(Some(Broken {
                tenant: chain.tenant.clone(),
                flaw,
            })),
        }
    }

    /// The lines of a part.
    pub(super) fn lines<'a>(&'a mut self, part: &'a Part) -> Result<Lines<'a>, BackupProblem> {
        let unreadable = |_| BackupProblem::damaged(&part.path, "is niet te openen");
        let file = self.zip.by_name(&part.path).map_err(unreadable)?;
        Ok(Lines {
            file: BufReader::with_capacity(
                64 * 1024,
                Counted {
                    file,
                    left: part.bytes,
                    sum: Sha256::new(),
                },
            ),
            part,
            number: 0,
        })
    }

    /// A small part as a whole: a file or key of the data folder.
    pub fn bytes(&mut self, part: &Part) -> Result<Vec<u8>, BackupProblem> {
        let mut all = Vec::new();
        self.bytes_of(part, |piece| all.extend_from_slice(piece))?;
        Ok(all)
    }

    fn bytes_of(&mut self, part: &Part, mut each: impl FnMut(&[u8])) -> Result<(), BackupProblem> {
        let mut lines = self.lines(part)?;
        let mut piece = vec![0; 64 * 1024];
        loop {
            let read = lines.file.read(&mut piece);
            match read.map_err(|_| BackupProblem::damaged(&part.path, "is niet uit te pakken"))? {
                0 => return lines.end(),
                read => each(piece.get(..read).unwrap_or_default()),
            }
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Lines<'_> {
    /// The next line, or none when all of them were there and were what the manifest says.
    pub fn next(&mut self) -> Result<Option<Vec<u8>>, BackupProblem> {
        let mut text = Vec::new();
        let read = (&mut self.file).take(MAX_LINE).read_until(b'\n', &mut text);
        match read {
            Err(_) => Err(BackupProblem::damaged(&self.part.path, "is niet uit te pakken")),
            Ok(0) => self.end().map(|()| None),
            Ok(_) => {
                self.number += 1;
                Ok(Some(text))
            }
        }
    }

    /// The part itself, for another reader of lines.
    pub fn into_inner(self) -> impl BufRead {
        self.file
    }

    /// What to say of a line that cannot be read.
    pub fn unreadable(&self) -> BackupProblem {
        BackupProblem::damaged(
            &self.part.path,
            format!("is niet te lezen op regel {}", self.number),
        )
    }

    fn end(&mut self) -> Result<(), BackupProblem> {
        let counted = self.file.get_mut();
        let sum = hex(&std::mem::take(&mut counted.sum).finalize());
        if counted.left != 0 || sum != self.part.sha256 {
            return Err(BackupProblem::damaged(
                &self.part.path,
                "is niet wat er bij het maken in stond",
            ));
        }
        Ok(())
    }
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        let left = self.left.checked_sub(read as u64);
        self.left = left.ok_or_else(|| std::io::Error::other("more comes out than was put in"))?;
        self.sum.update(buffer.get(..read).unwrap_or_default());
        Ok(read)
    }
}

fn check_steps(manifest: &Manifest) -> Result<(), BackupProblem> {
    for step in &manifest.migrations {
        match MIGRATIONS.iter().find(|known| known.number == step.number) {
            None => return Err(BackupProblem::Newer(manifest.program.clone())),
            Some(known) if known.checksum() != step.sha256 => {
                return Err(BackupProblem::Changed(step.number));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// What it says it holds has to fit in what it is; and no part gives more than it says.
fn check_size(manifest: &Manifest, size: u64) -> Result<(), BackupProblem> {
    let said = manifest
        .parts()
        .try_fold(0_u64, |sum, part| sum.checked_add(part.bytes));
    match said {
        Some(said) if said <= RATIO_COUNTS_FROM || said / MAX_RATIO <= size => Ok(()),
        _ => Err(BackupProblem::Bomb),
    }
}
