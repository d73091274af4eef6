//! The **signer** of checkpoints: an Ed25519 key in a file of the data folder, away from the database.
//!
//! Deliberately absent: a key in the database, in the environment or on the command line, where others can see it.
//! Several programs on one database sign with copies of one file, or each with their own; a checkpoint names its key.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use super::{Checkpoint, hex, unhex};
use crate::ids;

/// The file in the data folder.
const FILE: &str = "audit.key";

/// Who signs. Cheap to clone.
#[derive(Clone)]
pub struct Signer {
    key: Arc<SigningKey>,
    public: String,
}

/// Why there is no key to sign with.
#[derive(Debug, thiserror::Error)]
pub enum KeyProblem {
    /// The disk does not let us.
    #[error("De sleutel {} van het logboek is niet te lezen of te maken: {reason}.", path.display())]
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

impl Signer {
    /// The key in the data folder; made there when it is not.
    pub fn in_folder(data: &Path) -> Result<Self, KeyProblem> {
        let path = data.join(FILE);
        let disk = |reason| KeyProblem::Disk {
            path: path.clone(),
            reason,
        };
        if !path.try_exists().map_err(disk)? {
            make(data, &path).map_err(disk)?;
        }
        let text = fs::read_to_string(&path).map_err(disk)?;
        if !is_secret(&path).map_err(disk)? {
            return Err(KeyProblem::NotSecret(path));
        }
        let secret = unhex(text.trim()).ok_or(KeyProblem::NoKey(path))?;
        Ok(Self::of(secret))
    }

    /// The signer with this secret.
    pub fn of(secret: [u8; 32]) -> Self {
        let key = SigningKey::from_bytes(&secret);
        Self {
            public: hex(key.verifying_key().as_bytes()),
            key: Arc::new(key),
        }
    }

    /// The public key, 64 hexadecimal digits. Whoever writes it down elsewhere can trust a checkpoint.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Signs the chain of a tenant up to a number.
    pub fn sign(&self, tenant: &str, number: i64, at: String, hash: String) -> Checkpoint {
        let message = Checkpoint::message(tenant, number, &at, &hash);
        let signature = self.key.sign(message.as_bytes());
        Checkpoint {
            number,
            at,
            hash,
            key: self.public.clone(),
            signature: hex(&signature.to_bytes()),
        }
    }
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer {}", self.public)
    }
}

/// Did the key that it names sign this checkpoint?
pub(super) fn is_signed(tenant: &str, checkpoint: &Checkpoint) -> bool {
    let signed = || {
        let key = VerifyingKey::from_bytes(&unhex(&checkpoint.key)?).ok()?;
        let signature = Signature::from_bytes(&unhex(&checkpoint.signature)?);
        let message = Checkpoint::message(tenant, checkpoint.number, &checkpoint.at, &checkpoint.hash);
        key.verify_strict(message.as_bytes(), &signature).ok()
    };
    signed().is_some()
}

/// Writes a new key beside its place and links it there: of two programs that start together, both read the key of the
/// one that was first, and never half a key.
fn make(data: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir_all(data)?;
    let secret = ids::secret().map_err(io::Error::other)?;
    let draft = data.join(format!("{FILE}.{}", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft)?;
    file.write_all(format!("{}\n", hex(&secret)).as_bytes())?;
    file.sync_all()?;
    let linked = fs::hard_link(&draft, path);
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
    fn the_key_of_a_folder_stays_the_same_and_secret() {
        let folder = tempfile::tempdir().unwrap();
        let first = Signer::in_folder(folder.path()).unwrap();
        let second = Signer::in_folder(folder.path()).unwrap();
        assert_eq!(first.public(), second.public());
        let other = tempfile::tempdir().unwrap();
        assert_ne!(Signer::in_folder(other.path()).unwrap().public(), first.public());
        assert!(!format!("{first:?}").contains(fs::read_to_string(folder.path().join(FILE)).unwrap().trim()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        Signer::in_folder(folder.path()).unwrap();
        let path = folder.path().join(FILE);
        let rights = || fs::metadata(&path).unwrap().permissions();
        assert_eq!(rights().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(
            Signer::in_folder(folder.path()),
            Err(KeyProblem::NotSecret(_))
        ));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "geen sleutel").unwrap();
        assert!(matches!(
            Signer::in_folder(folder.path()),
            Err(KeyProblem::NoKey(_))
        ));
    }
}
