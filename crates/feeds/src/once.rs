//! What was seen before, at sixteen bytes a key whatever its length: enough to notice a key that comes twice in a file of
//! which no record is kept.
//!
//! Two keys with one mark would cost a sound record. Among five million keys that happens once in ten to the twenty-fifth
//! files; whoever brings it about on purpose spoils a file of their own.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The keys seen so far.
#[derive(Default)]
pub(crate) struct Once {
    marks: HashSet<u128>,
}

impl Once {
    /// Whether this key is new.
    pub(crate) fn add(&mut self, key: impl Hash) -> bool {
        self.marks.insert(mark(key))
    }

    /// Whether this key was seen.
    pub(crate) fn has(&self, key: impl Hash) -> bool {
        self.marks.contains(&mark(key))
    }

    /// Whether nothing was seen.
    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }
}

fn mark(key: impl Hash) -> u128 {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        key.hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_new_once() {
        let mut once = Once::default();
        assert!(once.is_empty());
        assert!(once.add(("a", 1)) && once.add(("a", 2)) && !once.add(("a", 1)));
        assert!(once.has(("a", 2)) && !once.has(("b", 1)));
    }
}
