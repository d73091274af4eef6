//! The **words** of an index: every word of every name and topic, the parts of the compounds among them, and which entries have which.
//!
//! A word and a part are one **term**; a **token** is a term in its place in an entry. Deliberately absent: how words weigh against
//! each other. Names are too short for that; `ask` counts what is amiss.

use std::collections::HashMap;
use std::ops::Range;

use crate::fold;
use crate::parts::Parts;
use crate::row::Row;
use crate::shelf::Shelf;
use crate::sound::{sound, stem};

/// A term in its place in an entry.
#[derive(Clone, Copy)]
pub struct Token {
    pub term: u32,
    /// The first folded letter, and how many.
    pub at: u16,
    pub letters: u8,
    /// Is it a part of the word that stands there?
    pub part: bool,
}

pub struct Words {
    pub parts: Parts,
    /// The number of a term is its place in here.
    pub terms: Row,
    stems: Row,
    pub sounds: Shelf,
    token_starts: Vec<u32>,
    tokens: Vec<Token>,
    entry_starts: Vec<u32>,
    entries: Vec<u32>,
}

impl Words {
    /// From the folded texts of all entries, and words that stand in none of them but help to take compounds apart.
    pub fn new(entries: &[Vec<u8>], known: &[Vec<u8>]) -> Self {
        let mut distinct = all(entries);
        distinct.sort_unstable();
        distinct.dedup();
        let parts = Parts::learn(distinct.iter().copied().chain(all(known)));
        let apart: HashMap<&[u8], Vec<_>> = distinct.iter().map(|&word| (word, parts.of(word))).collect();
        for (word, places) in &apart {
            distinct.extend(places.iter().map(|place| &word[place.clone()]));
        }
        distinct.sort_unstable();
        distinct.dedup();
        let sounds: Vec<Vec<u8>> = distinct.iter().map(|term| sound(term)).collect();
        let heard = || sounds.iter().map(Vec::as_slice).zip(0..);
        let mut words = Self {
            terms: Row::new(distinct.iter().map(|&term| (term, 0))),
            stems: Row::new(heard().map(|(sound, term)| (stem(sound), term))),
            sounds: Shelf::new(heard()),
            token_starts: vec![0],
            tokens: Vec::new(),
            entry_starts: Vec::new(),
            entries: Vec::new(),
            parts: Parts::default(),
        };
        words.lay_out(entries, &apart);
        words.turn(entries.len());
        Self { parts, ..words }
    }

    /// Writes down which terms stand where in each entry.
    fn lay_out(&mut self, entries: &[Vec<u8>], apart: &HashMap<&[u8], Vec<Range<usize>>>) {
        for entry in entries {
            for (at, word) in fold::words(entry) {
                let of = |place: Range<usize>, part| Token {
                    term: self.terms.equal(&word[place.clone()]).start as u32,
                    at: (at + place.start) as u16,
                    letters: place.len().min(255) as u8,
                    part,
                };
                self.tokens.push(of(0..word.len(), false));
                let parts = apart.get(word).into_iter().flatten();
                self.tokens.extend(parts.map(|place| of(place.clone(), true)));
            }
            self.token_starts.push(self.tokens.len() as u32);
        }
    }

    /// From which terms an entry has to which entries have a term.
    fn turn(&mut self, entries: usize) {
        let mut starts = vec![0; self.terms.len() + 1];
        for token in &self.tokens {
            starts[token.term as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        self.entries = vec![0; self.tokens.len()];
        for entry in 0..entries as u32 {
            for at in self.token_starts[entry as usize]..self.token_starts[entry as usize + 1] {
                let next: &mut u32 = &mut next[self.tokens[at as usize].term as usize];
                self.entries[*next as usize] = entry;
                *next += 1;
            }
        }
        self.entry_starts = starts;
    }

    pub fn tokens(&self, entry: u32) -> &[Token] {
        let entry = entry as usize;
        &self.tokens[self.token_starts[entry] as usize..self.token_starts[entry + 1] as usize]
    }

    /// The entries with this term, in order; twice where it stands twice.
    pub fn entries(&self, term: u32) -> &[u32] {
        let term = term as usize;
        &self.entries[self.entry_starts[term] as usize..self.entry_starts[term + 1] as usize]
    }

    /// The terms whose sound has the same stem.
    pub fn of_stem(&self, sound: &[u8]) -> impl Iterator<Item = u32> {
        self.stems.equal(stem(sound)).map(|at| self.stems.owner(at))
    }

    pub fn is_term(&self, letters: &[u8]) -> bool {
        !self.terms.equal(letters).is_empty()
    }

    /// Bytes that the words take, without the parts that are known.
    pub fn bytes(&self) -> usize {
        self.terms.bytes()
            + self.stems.bytes()
            + self.sounds.bytes()
            + self.tokens.len() * size_of::<Token>()
            + 4 * (self.token_starts.len() + self.entry_starts.len() + self.entries.len())
    }
}

fn all(texts: &[Vec<u8>]) -> Vec<&[u8]> {
    let words = texts.iter().flat_map(|text| fold::words(text));
    words.map(|(_, word)| word).collect()
}
