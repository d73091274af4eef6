//! Ids: the only place where the product draws something at random.
//!
//! Deliberately absent: ids that count up. They would tell a stranger how many there are and which is next.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

/// Where new ids come from: chance, or a count for tests.
#[derive(Debug, Clone, Default)]
pub enum Ids {
    /// 122 random bits from the operating system.
    #[default]
    Random,
    /// 1, 2, 3, … so that a test can name them.
    Counted(Arc<AtomicU64>),
}

impl Ids {
    /// Ids that count from one.
    pub fn counted() -> Self {
        Self::Counted(Arc::new(AtomicU64::new(0)))
    }

    /// An id that nobody had before: 32 hexadecimal digits.
    pub fn fresh(&self) -> String {
        let id = match self {
            Self::Random => Uuid::new_v4(),
            Self::Counted(last) => Uuid::from_u128(u128::from(last.fetch_add(1, Ordering::Relaxed)) + 1),
        };
        id.simple().to_string()
    }
}

/// 256 bits that nobody can guess, from the operating system. For keys; what has to be found again is an id.
pub fn secret() -> Result<[u8; 32], getrandom::Error> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret)?;
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_ids_differ_and_counted_ids_count() {
        assert_ne!(Ids::Random.fresh(), Ids::Random.fresh());
        assert_eq!(Ids::Random.fresh().len(), 32);
        let ids = Ids::counted();
        ids.fresh();
        assert_eq!(ids.fresh(), "00000000000000000000000000000002");
    }
}
