//! **Held** figures: those about work and courses as they are now. Whoever makes a page takes them for that page; whoever brought in
//! something new swaps them, and no page sees half of either.
//!
//! Deliberately absent: reading files. What is in force is decided where it is imported.

use std::sync::{Arc, PoisonError, RwLock};

use work::figures::Figures;

/// The figures as they are now. Cheap to clone; every clone sees the same.
#[derive(Clone, Debug, Default)]
pub struct Held {
    inner: Arc<RwLock<Arc<Figures>>>,
}

impl Held {
    /// Figures to begin with.
    pub fn of(figures: Figures) -> Held {
        Held {
            inner: Arc::new(RwLock::new(Arc::new(figures))),
        }
    }

    /// As they are now, for as long as one page takes.
    pub fn now(&self) -> Arc<Figures> {
        // A thread that stopped while it held the lock changed nothing: a swap is one assignment.
        let held = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&held)
    }

    /// From now on these.
    pub fn swap(&self, figures: Figures) {
        let new = Arc::new(figures);
        let mut held = self.inner.write().unwrap_or_else(PoisonError::into_inner);
        let old = std::mem::replace(&mut *held, new);
        drop(held);
        // Letting go of a few million bytes is done with the lock free.
        drop(old);
    }
}

#[cfg(test)]
mod tests {
    use work::figures::Builder;

    use super::*;

    #[test]
    fn a_page_keeps_the_figures_it_began_with_and_the_next_one_gets_the_new() {
        let held = Held::default();
        let (seen, other) = (held.now(), held.clone());
        held.swap(Builder::default().build());
        assert!(!Arc::ptr_eq(&seen, &held.now()));
        assert!(Arc::ptr_eq(&other.now(), &held.now()));
    }
}
