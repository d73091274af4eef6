//! **Keys** of the house: secrets of 256 bits, each in a file of the data folder that its owner alone can read.
//!
//! Deliberately absent: a key in the database, in the environment or on the command line, where others can see it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::audit::{hex, unhex};
use crate::ids;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyProblem {
    /// The disk does not let us.
    #[error("De sleutel {} is niet te lezen of te maken: {reason}.", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the disk says.
        reason: io::Error,
    },
    /// The file holds something else.
    #[error("In {} staat geen sleutel. Zet de reservekopie terug.", .0.display())]
    NoKey(PathBuf),
    /// Others can read it.
    #[error("Anderen kunnen de sleutel {} lezen. Maak hem eerst geheim: chmod 600.", .0.display())]
    NotSecret(PathBuf),
}

/// The key in a file of the data folder; made there when it is not.
pub fn in_folder(data: &Path, file: &str) -> Result<[u8; 32], KeyProblem> {
    let path = data.join(file);
    let disk = |reason| KeyProblem::Disk {
        path: path.clone(),
        reason,
    };
    if !path.try_exists().map_err(disk)? {
        make(data, file).map_err(disk)?;
    }
    let text = fs::read_to_string(&path).map_err(disk)?;
    if !is_secret(&path).map_err(disk)? {
        return Err(KeyProblem::NotSecret(path));
    }
    unhex(text.trim()).ok_or(KeyProblem::NoKey(path))
}

/// Writes a new key beside its place and links it there: of two programs that start together, both read the key of the
/// one that was first, and never half a key.
fn make(data: &Path, file: &str) -> io::Result<()> {
    fs::create_dir_all(data)?;
    let secret = ids::secret().map_err(io::Error::other)?;
    let draft = data.join(format!("{file}.{}", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut open = options.open(&draft)?;
    open.write_all(format!("{}\n", hex(&secret)).as_bytes())?;
    open.sync_all()?;
    let linked = fs::hard_link(&draft, data.join(file));
    fs::remove_file(&draft)?;
    match linked {
        Err(reason) if reason.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    }
}

#[cfg(unix)]
fn is_secret(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_secret(_path: &Path) -> io::Result<bool> {
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_folder_stays_the_same_and_two_files_differ() {
        let folder = tempfile::tempdir().unwrap();
        let first = in_folder(folder.path(), "a.key").unwrap();
        assert_eq!(in_folder(folder.path(), "a.key").unwrap(), first);
        assert_ne!(in_folder(folder.path(), "b.key").unwrap(), first);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let read = || in_folder(folder.path(), "a.key");
        read().unwrap();
        let path = folder.path().join("a.key");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(read(), Err(KeyProblem::NotSecret(_))));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "geen sleutel").unwrap();
        assert!(matches!(read(), Err(KeyProblem::NoKey(_))));
    }
}
