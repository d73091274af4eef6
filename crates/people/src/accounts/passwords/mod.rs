//! A **password**, as it is kept (argon2id) and as it is refused when others would guess it.
//!
//! Hashing takes memory and time on purpose, so it stands in a **queue**: two at once, a bounded number behind them, and
//! who comes later hears "busy". Deliberately absent: rules about capitals and signs, which make passwords worse, and
//! changing one every so often.

mod breached;
mod rules;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use kit::{Error, Outcome, ids};
use tokio::sync::Semaphore;

pub use breached::{Breached, BreachedProblem};
pub use rules::{About, LONGEST, fault, shortest};

/// KiB, rounds and lanes: what OWASP asks at least. With two at once a sign-in takes 38 MiB in all, also in a rush.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// How many are hashed at once.
const AT_ONCE: usize = 2;
/// How many may wait. At some thirty milliseconds each the last one waits about two seconds.
const MOST_WAITING: usize = 128;

/// Hashes and checks passwords. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Passwords {
    room: Arc<Semaphore>,
    inside: Arc<AtomicUsize>,
    most: usize,
    /// The hash of a password that nobody has, for accounts that are not there.
    nobody: Arc<str>,
    breached: Option<Arc<Breached>>,
}

/// One place in the queue, given back however it ends.
struct Place<'a>(&'a AtomicUsize);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Passwords {
    /// The queue of the product.
    pub fn new() -> Outcome<Self> {
        Self::with_room(AT_ONCE, MOST_WAITING)
    }

    /// A queue of another length, for tests.
    pub fn with_room(at_once: usize, waiting: usize) -> Outcome<Self> {
        let nobody = ids::secret().map_err(Error::internal)?;
        Ok(Self {
            room: Arc::new(Semaphore::new(at_once)),
            inside: Arc::default(),
            most: at_once + waiting,
            nobody: hashed(&nobody)?.into(),
            breached: None,
        })
    }

    /// With a list of passwords that leaked elsewhere.
    #[must_use]
    pub fn without(mut self, breached: Breached) -> Self {
        self.breached = Some(Arc::new(breached));
        self
    }

    /// As it is kept.
    pub async fn hash(&self, password: &str) -> Outcome<String> {
        let password = password.as_bytes().to_vec();
        self.queued(move || hashed(&password)).await?
    }

    /// Whether it is the one that is kept. Without one the work is the same, and the answer no.
    pub async fn is(&self, password: &str, kept: Option<&str>) -> Outcome<bool> {
        let there = kept.is_some();
        let kept = kept.unwrap_or(&self.nobody).to_owned();
        let password = password.as_bytes().to_vec();
        let same = self.queued(move || verified(&password, &kept)).await??;
        Ok(same && there)
    }

    /// The key of the text that says why a new password is refused.
    pub async fn fault(&self, password: &str, about: &About) -> Outcome<Option<&'static str>> {
        if let Some(key) = fault(password, about) {
            return Ok(Some(key));
        }
        let (breached, password, about) = (self.breached.clone(), password.to_owned(), about.clone());
        self.queued(move || {
            if rules::is_guessed(&password, &about) {
                return Ok(Some("accounts-password-guessed"));
            }
            let leaked = breached.map_or(Ok(false), |breached| breached.has(&password));
            Ok(leaked
                .map_err(Error::internal)?
                .then_some("accounts-password-leaked"))
        })
        .await?
    }

    async fn queued<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Outcome<T> {
        let before = self.inside.fetch_add(1, Ordering::Relaxed);
        let _place = Place(&self.inside);
        if before >= self.most {
            return Err(Error::Unavailable);
        }
        let room = Arc::clone(&self.room).acquire_owned().await;
        let room = room.map_err(Error::internal)?;
        let done = tokio::task::spawn_blocking(move || {
            // A visitor who goes away leaves the work behind; its room is taken until it is done.
            let _room = room;
            work()
        });
        done.await.map_err(Error::internal)
    }
}

fn argon2() -> Outcome<Argon2<'static>> {
    let (memory, rounds, lanes) = COST;
    let params =
        Params::new(memory, rounds, lanes, None).map_err(|reason| Error::internal(reason.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hashed(password: &[u8]) -> Outcome<String> {
    let salt = ids::secret().map_err(Error::internal)?;
    let hash = argon2()?.hash_password_with_salt(password, &salt[..16]);
    hash.map(|hash: PasswordHash| hash.to_string())
        .map_err(|reason| Error::internal(reason.to_string()))
}

fn verified(password: &[u8], kept: &str) -> Outcome<bool> {
    let hash = PasswordHash::new(kept).map_err(|reason| Error::internal(reason.to_string()))?;
    Ok(argon2()?.verify_password(password, &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_kept_as_argon2id_and_found_again() {
        let passwords = Passwords::new().unwrap();
        let long = "é".repeat(64) + &"ك".repeat(64);
        for password in ["vier woorden op papier", " spaties tellen ", long.as_str()] {
            let kept = passwords.hash(password).await.unwrap();
            assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
            assert!(passwords.is(password, Some(&kept)).await.unwrap());
            assert!(
                !passwords
                    .is(password.trim_end_matches('ك'), Some(&kept))
                    .await
                    .unwrap()
                    || password != long
            );
            assert!(!passwords.is(&format!("{password}x"), Some(&kept)).await.unwrap());
            assert!(!passwords.is(password, None).await.unwrap());
        }
    }

    #[tokio::test]
    async fn a_queue_that_is_full_says_so_and_empties() {
        let passwords = Passwords::with_room(1, 1).unwrap();
        let all = (0..8).map(|_| {
            let passwords = passwords.clone();
            tokio::spawn(async move { passwords.hash("vier woorden op papier").await })
        });
        let (mut done, mut busy) = (0, 0);
        for task in all.collect::<Vec<_>>() {
            match task.await.unwrap() {
                Ok(_) => done += 1,
                Err(Error::Unavailable) => busy += 1,
                Err(other) => panic!("{other}"),
            }
        }
        assert!(done >= 2 && busy >= 1, "{done} {busy}");
        assert_eq!(passwords.inside.load(Ordering::Relaxed), 0);
        passwords.hash("vier woorden op papier").await.unwrap();
    }
}
