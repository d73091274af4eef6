//! **Packing**: pieces become a zip, on a thread of its own, so that compressing and waiting for the disk never hold up
//! who is being served.
//!
//! Deliberately absent: deciding what goes in.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{BackupProblem, Part};
use crate::audit::hex;

/// Pieces that may wait for the disk. Whoever makes them waits for a place.
const WAITING: usize = 8;

enum Piece {
    Begin(String),
    Bytes(Vec<u8>),
}

/// A file beside its place. It goes when it is dropped, unless it got its name.
pub struct Draft {
    path: PathBuf,
    named: bool,
}

/// A zip in the making.
pub struct Packing {
    pieces: mpsc::Sender<Piece>,
    thread: JoinHandle<io::Result<()>>,
    path: PathBuf,
    part: Option<(String, u64, Sha256)>,
}

impl Draft {
    /// Makes the file, for nobody's eyes but those of who runs the program.
    pub fn beside(target: &Path) -> Result<(Self, File), BackupProblem> {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let path = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(BackupProblem::disk(target))?;
        Ok((Self { path, named: false }, file))
    }

    /// Where it is for now.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name, and does not come back before the folder knows it for good. Never takes a name that is taken.
    pub fn name(mut self, target: &Path) -> Result<(), BackupProblem> {
        let disk = BackupProblem::disk(target);
        match std::fs::hard_link(&self.path, target) {
            Ok(()) => {}
            Err(reason) if reason.kind() == io::ErrorKind::AlreadyExists => {
                return Err(BackupProblem::There(target.to_owned()));
            }
            // Some disks know no second name for a file.
            Err(_) => {
                std::fs::rename(&self.path, target).map_err(&disk)?;
                self.named = true;
            }
        }
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
        #[cfg(unix)]
        File::open(folder.unwrap_or(Path::new(".")))
            .and_then(|folder| folder.sync_all())
            .map_err(disk)?;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.named {
            // It may be gone already; nothing else can be done about it here.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

impl Packing {
    /// Begins a zip in a file.
    pub fn begin(file: File, path: &Path) -> Self {
        let (pieces, incoming) = mpsc::channel(WAITING);
        Self {
            pieces,
            thread: tokio::task::spawn_blocking(move || pack(file, incoming)),
            path: path.to_owned(),
            part: None,
        }
    }

    /// Begins a part.
    pub async fn part(&mut self, path: &str) {
        self.part = Some((path.to_owned(), 0, Sha256::new()));
        self.send(Piece::Begin(path.to_owned())).await;
    }

    /// Adds to the part.
    pub async fn add(&mut self, bytes: Vec<u8>) {
        if let Some((_, length, sum)) = &mut self.part {
            *length += bytes.len() as u64;
            sum.update(&bytes);
        }
        self.send(Piece::Bytes(bytes)).await;
    }

    /// Ends the part, and says what it came to.
    pub fn end_part(&mut self) -> Part {
        let (path, bytes, sum) = self.part.take().unwrap_or_default();
        Part {
            path,
            bytes,
            sha256: hex(&sum.finalize()),
        }
    }

    /// Whether the thread still takes pieces. When the disk is full it has stopped, and going on makes no sense.
    pub fn goes_on(&self) -> bool {
        !self.pieces.is_closed()
    }

    /// Waits until it is on the disk.
    pub async fn end(self) -> Result<(), BackupProblem> {
        drop(self.pieces);
        let done = self.thread.await.map_err(io::Error::other);
        done.flatten().map_err(BackupProblem::disk(&self.path))
    }

    /// A thread that stopped says why at the end.
    async fn send(&self, piece: Piece) {
        let _ = self.pieces.send(piece).await;
    }
}

fn pack(file: File, mut pieces: mpsc::Receiver<Piece>) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o600)
        // A table may be longer than four gigabytes, and that has to be said beforehand.
        .large_file(true);
    let mut zip = ZipWriter::new(BufWriter::new(file));
    while let Some(piece) = pieces.blocking_recv() {
        match piece {
            Piece::Begin(path) => zip.start_file(path, options)?,
            Piece::Bytes(bytes) => zip.write_all(&bytes)?,
        }
    }
    let file = zip.finish()?.into_inner().map_err(|error| error.into_error())?;
    file.sync_all()
}
