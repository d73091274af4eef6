//! The **words** of an index: every word of every name and topic, the parts of the compounds among them, and which entries have which.
//!
//! A word and a part are one **term**; a **token** is a term in its place in an entry. Deliberately absent: how words weigh against
//! each other. Names are too short for that; `ask` counts what is amiss.

use std::collections::HashMap;

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
        let mut numbers: HashMap<&[u8], u32> = HashMap::new();
        for (_, word) in entries.iter().flat_map(|entry| fold::words(entry)) {
            numbers.insert(word, 0);
        }
        let others = known
            .iter()
            .flat_map(|text| fold::words(text))
            .map(|(_, word)| word);
        let parts = Parts::learn(numbers.keys().copied().chain(others));
        let apart: HashMap<&[u8], Vec<_>> = numbers.keys().map(|&word| (word, parts.of(word))).collect();
        for (word, places) in &apart {
            for place in places {
                numbers.insert(&word[place.clone()], 0);
            }
        }
        let terms = Row::new(numbers.keys().map(|&word| (word, 0)));
        for at in 0..terms.len() {
            if let Some(number) = numbers.get_mut(terms.text(at)) {
                *number = at as u32;
            }
        }
        let sounds: Vec<Vec<u8>> = (0..terms.len()).map(|at| sound(terms.text(at))).collect();
        let mut words = Self {
            parts,
            stems: Row::new(sounds.iter().zip(0..).map(|(sound, term)| (stem(sound), term))),
            sounds: Shelf::new(
                sounds
                    .iter()
                    .zip(0..)
                    .map(|(sound, term)| (sound.as_slice(), term)),
            ),
            terms,
            token_starts: vec![0],
            tokens: Vec::new(),
            entry_starts: Vec::new(),
            entries: Vec::new(),
        };
        for entry in entries {
            for (at, word) in fold::words(entry) {
                words.tokens.push(token(numbers[word], at, word.len(), false));
                for place in &apart[word] {
                    let part = numbers[&word[place.clone()]];
                    words
                        .tokens
                        .push(token(part, at + place.start, place.len(), true));
                }
            }
            words.token_starts.push(words.tokens.len() as u32);
        }
        words.turn(entries.len());
        words
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

fn token(term: u32, at: usize, letters: usize, part: bool) -> Token {
    Token {
        term,
        at: at as u16,
        letters: letters.min(255) as u8,
        part,
    }
}
