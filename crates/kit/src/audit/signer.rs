//! The **signer** of checkpoints: an Ed25519 key in a file of the data folder, away from the database.
//!
//! Deliberately absent: a key in the database, in the environment or on the command line, where others can see it.
//! Several programs on one database sign with copies of one file, or each with their own; a checkpoint names its key.

use std::path::Path;
use std::sync::Arc;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use super::{Checkpoint, hex, unhex};
use crate::keys::{self, KeyProblem};

/// The file in the data folder.
const FILE: &str = "audit.key";

/// Who signs. Cheap to clone.
#[derive(Clone)]
pub struct Signer {
    key: Arc<SigningKey>,
    public: String,
}

impl Signer {
    /// The key in the data folder; made there when it is not.
    pub fn in_folder(data: &Path) -> Result<Self, KeyProblem> {
        let secret = keys::in_folder(data, FILE)?;
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
