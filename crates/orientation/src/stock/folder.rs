//! Writing so that a kill leaves what was there: aside, down to the disk, and then in its place.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file aside and puts it in its place.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = path.with_extension("aside");
    let mut file = File::create(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    put(&aside, path)
}

/// Puts a file or a folder in its place, which is free or a file.
pub(super) fn put(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync)
}

/// Brings the names in a folder down to the disk, where the system can.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// Removes a folder, if it is there.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
