//! **Spreading** a list: each time the occupation whose field is shown least so far, rather not one whose first letter is there three
//! times already, and then the one with the lowest lot.
//!
//! Deliberately absent: a score. What fits a place is said by the caller as yes or no; the rest is breadth and chance.

use std::collections::{BTreeMap, BTreeSet};

use crate::lot::lot;
use crate::occupation::Occupation;
use crate::riasec::Letter;

/// So many times the same first letter is often.
const OFTEN: usize = 3;

/// A list that is being made.
pub(crate) struct Spread<'a> {
    /// In the order of their lots, so that the order in which they were handed in says nothing.
    left: Vec<&'a Occupation>,
    fields: BTreeMap<&'a str, usize>,
    /// By first letter. No letter counts as one of its own.
    letters: BTreeMap<Option<Letter>, usize>,
}

impl<'a> Spread<'a> {
    /// Begins with all occupations, each with its lot.
    pub fn of(occupations: &'a [Occupation], seed: u64) -> Spread<'a> {
        let mut left: Vec<&Occupation> = occupations.iter().collect();
        left.sort_by_cached_key(|one| (lot(seed, &one.id), one.id.clone()));
        left.dedup_by(|a, b| a.id == b.id);
        Spread {
            left,
            fields: BTreeMap::new(),
            letters: BTreeMap::new(),
        }
    }

    /// Takes the next occupation that fits: of the field shown least so far, of a letter not shown often, by lot. Nothing where none fits.
    pub fn take(&mut self, fits: impl Fn(&Occupation) -> bool) -> Option<&'a Occupation> {
        let times = |one: &Occupation| {
            let field = self.fields.get(one.first_field()).copied().unwrap_or_default();
            let letter = self.letters.get(&first_letter(one)).copied().unwrap_or_default();
            // Counting letters one by one would make the few occupations with a rare letter come nearly always.
            (field, letter / OFTEN)
        };
        let (at, _) = self
            .left
            .iter()
            .enumerate()
            .filter(|(_, one)| fits(one))
            .min_by_key(|(at, one)| (times(one), *at))?;
        let taken = self.left.remove(at);
        *self.fields.entry(taken.first_field()).or_default() += 1;
        *self.letters.entry(first_letter(taken)).or_default() += 1;
        Some(taken)
    }

    /// Fields of which something is in the list.
    pub fn fields(&self) -> BTreeSet<&'a str> {
        self.fields.keys().copied().collect()
    }
}

fn first_letter(one: &Occupation) -> Option<Letter> {
    one.letters().first().copied()
}
