//! The **sealer**: keeps small secrets in the database so that whoever reads the database cannot read them.
//!
//! One master key lies in the data folder. Each tenant gets keys of its own, made of it, so that what is sealed for one
//! opens nowhere else. What is sealed is bound to what it is for: put in another row, it does not open. A **mark** is a
//! keyed hash, for what is only ever compared. Deliberately absent: a key in the database, and telling why something
//! does not open.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use policy::TenantId;
use sha2::Sha256;

use crate::audit::hex;
use crate::errors::{Error, Outcome};
use crate::ids;
use crate::keys::{self, KeyProblem};

/// The file in the data folder.
const FILE: &str = "seal.key";
/// The bytes in front of what is sealed. With so many they can be drawn, and never come twice.
const NONCE: usize = 24;

/// Seals and opens. Cheap to clone.
#[derive(Clone)]
pub struct Sealer {
    master: Arc<[u8; 32]>,
}

/// It was sealed with another key, for something else, or changed.
#[derive(Debug, thiserror::Error)]
#[error("a seal does not open")]
struct Broken;

impl Sealer {
    /// The sealer with the key in the data folder; made there when it is not.
    pub fn in_folder(data: &Path) -> Result<Self, KeyProblem> {
        keys::in_folder(data, FILE).map(Self::of)
    }

    /// The sealer with this key.
    pub fn of(master: [u8; 32]) -> Self {
        Self {
            master: Arc::new(master),
        }
    }

    /// Seals a secret of a tenant. `what` says what it is and whose, and has to be said again to open it.
    pub fn seal(&self, tenant: TenantId, what: &str, secret: &[u8]) -> Outcome<Vec<u8>> {
        let drawn = ids::secret().map_err(Error::internal)?;
        let nonce: [u8; NONCE] = std::array::from_fn(|place| drawn[place]);
        let payload = Payload {
            msg: secret,
            aad: what.as_bytes(),
        };
        let sealed = self.cipher(tenant)?.encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| Error::internal(Broken))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed. What does not open is our own mistake, or somebody moved it.
    pub fn open(&self, tenant: TenantId, what: &str, sealed: &[u8]) -> Outcome<Vec<u8>> {
        let (nonce, sealed) = sealed
            .split_first_chunk::<NONCE>()
            .ok_or_else(|| Error::internal(Broken))?;
        let payload = Payload {
            msg: sealed,
            aad: what.as_bytes(),
        };
        let opened = self.cipher(tenant)?.decrypt(&XNonce::from(*nonce), payload);
        opened.map_err(|_| Error::internal(Broken))
    }

    /// The mark of a text within a tenant, or of the whole house where there is none: 64 hexadecimal digits.
    pub fn mark(&self, tenant: Option<TenantId>, what: &str, text: &str) -> Outcome<String> {
        let tenant = tenant.map_or_else(|| "house".to_owned(), |tenant| tenant.to_string());
        let key = self.key(&format!("kansrijk mark {what} {tenant}"))?;
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&key).map_err(Error::internal)?;
        mac.update(text.as_bytes());
        Ok(hex(&mac.finalize().into_bytes()))
    }

    fn cipher(&self, tenant: TenantId) -> Outcome<XChaCha20Poly1305> {
        let key = self.key(&format!("kansrijk seal {tenant}"))?;
        XChaCha20Poly1305::new_from_slice(&key).map_err(Error::internal)
    }

    fn key(&self, of: &str) -> Outcome<[u8; 32]> {
        let mut key = [0; 32];
        let hkdf = Hkdf::<Sha256>::new(None, self.master.as_slice());
        hkdf.expand(of.as_bytes(), &mut key)
            .map_err(|length| Error::internal(length.to_string()))?;
        Ok(key)
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_for_its_tenant_and_what_it_is_for_alone() {
        let (sealer, here, there) = (
            Sealer::of([1; 32]),
            TenantId::from_bits(1),
            TenantId::from_bits(2),
        );
        let sealed = sealer.seal(here, "codes of a", b"geheim").unwrap();
        assert_eq!(sealer.open(here, "codes of a", &sealed).unwrap(), b"geheim");
        assert!(sealer.open(there, "codes of a", &sealed).is_err());
        assert!(sealer.open(here, "codes of b", &sealed).is_err());
        assert!(Sealer::of([2; 32]).open(here, "codes of a", &sealed).is_err());
        let mut changed = sealed.clone();
        changed[NONCE] ^= 1;
        assert!(sealer.open(here, "codes of a", &changed).is_err());
        assert!(sealer.open(here, "codes of a", b"kort").is_err());
        assert_ne!(sealed, sealer.seal(here, "codes of a", b"geheim").unwrap());
        assert_eq!(format!("{sealer:?}"), "Sealer");
    }

    #[test]
    fn a_mark_is_of_one_tenant_and_one_use() {
        let sealer = Sealer::of([1; 32]);
        let mark = |tenant, what| sealer.mark(tenant, what, "x").unwrap();
        let here = Some(TenantId::from_bits(1));
        assert_eq!(mark(here, "a"), mark(here, "a"));
        assert_ne!(mark(here, "a"), mark(here, "b"));
        assert_ne!(mark(here, "a"), mark(Some(TenantId::from_bits(2)), "a"));
        assert_ne!(mark(here, "a"), mark(None, "a"));
    }
}
