//! What is **held** in memory as it is now, for every page at once. Whoever makes a page takes it for that page; whoever has something new
//! swaps it, and no page sees half of either.
//!
//! Deliberately absent: where it comes from, and when it is read again.

use std::sync::{Arc, PoisonError, RwLock};

/// Something as it is now. Cheap to clone; every clone sees the same.
#[derive(Debug, Default)]
pub struct Held<T> {
    inner: Arc<RwLock<Arc<T>>>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<T> Held<T> {
    /// Something to begin with.
    pub fn of(first: T) -> Self {
        Self {
            inner: Arc::new(RwLock::new(Arc::new(first))),
        }
    }

    /// As it is now, for as long as one page takes.
    pub fn now(&self) -> Arc<T> {
        // A thread that stopped while it held the lock changed nothing: a swap is one assignment.
        let held = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&held)
    }

    /// From now on this.
    pub fn swap(&self, new: T) {
        let new = Arc::new(new);
        let mut held = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        let old = std::mem::replace(&mut *held, new);
        drop(held);
        // Letting go of a few million bytes is done with the lock free.
        drop(old);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_what_it_began_with_and_the_next_one_gets_the_new() {
        let held = Held::of(1);
        let (seen, other) = (held.now(), held.clone());
        held.swap(2);
        assert_eq!((*seen, *held.now(), *other.now()), (1, 2, 2));
    }
}
