//! To **ask**: from what was typed to the best documents, the cheap ways first and the dear ones only where those leave room.
//!
//! The whole of what was typed is held against names: equal, begun with, spelt differently. Its words are held against words. Only when
//! that gives nothing, more mistakes are allowed, and names that do not have all words.

use crate::best::{Best, By, Hit, Rank, Tier};
use crate::fold::{self, Fold, joined};
use crate::index::Index;
use crate::levels::{TYPO, is_part};
use crate::mark;
use crate::readings::{Reading, readings};
use crate::sound::sound_of_all;
use crate::{Found, How, Which};

/// What is amiss with a name that is spelt differently: by each letter, and by each letter of the sound.
const LETTER: u16 = 8;
const HEARD: u16 = 10;
/// Words of a question for which other spellings are looked for although there are names already.
const FEW_WORDS: usize = 3;
/// Entries that are looked at when not all words have to be there.
const MOST_ENTRIES: usize = 8_000;

pub fn ask<'index>(
    index: &'index Index,
    typed: &str,
    most: usize,
    wanted: impl Fn(u8) -> bool,
) -> Vec<Found<'index>> {
    let letters = Fold::of(typed).letters;
    let mut search = Search {
        index,
        joined: joined(&letters),
        letters,
        wanted,
        best: Best::new(most.min(index.len())),
    };
    if search.joined.is_empty() {
        return Vec::new();
    }
    let readings = search.run();
    let hits = std::mem::replace(&mut search.best, Best::new(0)).into_hits();
    hits.into_iter()
        .map(|hit| found(index, &readings, &hit))
        .collect()
}

struct Search<'index, Wanted> {
    index: &'index Index,
    letters: Vec<u8>,
    joined: Vec<u8>,
    wanted: Wanted,
    best: Best,
}

impl<Wanted: Fn(u8) -> bool> Search<'_, Wanted> {
    /// The readings by which names were found.
    fn run(&mut self) -> Vec<Reading> {
        self.begins();
        if self.best.is_full() {
            return Vec::new();
        }
        let letters = self.letters.clone();
        let words: Vec<&[u8]> = fold::words(&letters).map(|(_, word)| word).collect();
        let mut readings = readings(self.index, &words);
        self.all_words(&readings);
        if self.best.tier() == Some(Tier::Exact) {
            return readings;
        }
        self.spelt_differently();
        if !self.best.is_full() && (self.best.is_empty() || words.len() <= FEW_WORDS) {
            for reading in &mut readings {
                let last = reading.words.len().saturating_sub(1);
                for (at, word) in reading.words.iter_mut().enumerate() {
                    word.add_typos(&self.index.words, at == last);
                }
            }
            self.all_words(&readings);
        }
        if self.best.is_empty() {
            for word in readings.iter_mut().flat_map(|reading| &mut reading.words) {
                word.add_ends(&self.index.words);
            }
            self.all_words(&readings);
        }
        if self.best.is_empty() {
            self.spelt_quite_differently();
            self.some_words(&readings);
        }
        readings
    }

    /// Names that are so, and names that begin so.
    fn begins(&mut self) {
        for at in self.index.names.beginning(&self.joined) {
            let entry = self.index.names.owner(at);
            let length = self.index.names.text(at).len();
            if length == self.joined.len() {
                let named = &self.index.entries[entry as usize];
                let apart = Fold::of(self.index.text(named)).letters != self.letters;
                let amiss = u16::from(named.nth > 0) + 2 * u16::from(apart);
                self.offer(entry, Tier::Exact, amiss, By::Whole);
            } else {
                // The less there is still to type, the higher: so typing on never makes a name sink.
                let left = (length - self.joined.len()) as u16;
                self.offer(entry, Tier::Start, left, By::Start(self.joined.len() as u16));
            }
        }
    }

    /// Entries with all words of a reading.
    fn all_words(&mut self, readings: &[Reading]) {
        let index = self.index;
        for (reading, by) in readings.iter().zip(0..) {
            let Some(rarest) = reading.words.iter().min_by_key(|word| word.entries) else {
                continue;
            };
            for &entry in rarest.terms.iter().flat_map(|&term| index.words.entries(term)) {
                if let Some((tier, amiss)) = self.answers(reading, entry) {
                    self.offer(entry, tier, amiss, By::Words(by));
                }
            }
        }
    }

    /// How an entry answers all words of a reading, if it does.
    fn answers(&self, reading: &Reading, entry: u32) -> Option<(Tier, u16)> {
        let tokens = self.index.words.tokens(entry);
        let (mut tier, mut amiss) = (reading.tier, 0);
        for word in &reading.words {
            let (level, token) = word.best(tokens)?;
            amiss += u16::from(level);
            tier = match (level >= TYPO, is_part(level, token)) {
                (true, _) => Tier::Typo,
                (false, true) => tier.max(Tier::Part),
                (false, false) => tier,
            };
        }
        if self.index.entries[entry as usize].topic {
            tier = tier.max(Tier::Meaning);
        }
        Some((tier, amiss))
    }

    /// Names that are one or two letters away, or one sound.
    fn spelt_differently(&mut self) {
        let mistakes = match self.joined.len() {
            0..=2 => return,
            3..=4 => 1,
            _ => 2,
        };
        let (index, joined) = (self.index, self.joined.clone());
        index.near_names.near(&joined, mistakes, |entry, distance| {
            self.best_typo(entry, LETTER * distance as u16);
        });
        let heard = sound_of_all(&self.letters);
        let mistakes = usize::from(heard.len() > 3);
        index
            .near_sounds
            .near(&heard, mistakes, |entry, distance| match distance {
                0 => self.offer(entry, Tier::Sound, 0, By::Whole),
                _ => self.best_typo(entry, HEARD * distance as u16),
            });
    }

    /// Names that are further away, where the question is long enough to be sure of it.
    fn spelt_quite_differently(&mut self) {
        let heard = sound_of_all(&self.letters);
        let mistakes = match heard.len() {
            0..=6 => return,
            7..=9 => 2,
            _ => 3,
        };
        let index = self.index;
        index.near_sounds.near(&heard, mistakes, |entry, distance| {
            self.best_typo(entry, HEARD * distance as u16);
        });
    }

    fn best_typo(&mut self, entry: u32, amiss: u16) {
        self.offer(entry, Tier::Typo, amiss, By::Whole);
    }

    /// Documents with some of the words, of which the rarest counts most.
    fn some_words(&mut self, readings: &[Reading]) {
        let index = self.index;
        let Some(reading) = readings.first() else {
            return;
        };
        let missing = |word: usize| {
            let often = reading.words[word].entries.max(1);
            8 + 16 * (index.entries.len() / often).max(1).ilog2() as u16
        };
        let all: u16 = (0..reading.words.len()).map(missing).sum();
        let mut there: Vec<(u32, usize, u8, u32)> = Vec::new();
        for (at, word) in reading.words.iter().enumerate() {
            let entries = word.terms.iter().flat_map(|&term| index.words.entries(term));
            for &entry in entries.take(MOST_ENTRIES / reading.words.len()) {
                if let Some((level, _)) = word.best(index.words.tokens(entry)) {
                    there.push((index.entries[entry as usize].document, at, level, entry));
                }
            }
        }
        there.sort_unstable();
        for document in there.chunk_by(|one, other| one.0 == other.0) {
            let words = document.chunk_by(|one, other| one.1 == other.1);
            let amiss = words.fold(all, |amiss, word| {
                amiss - missing(word[0].1) + u16::from(word[0].2)
            });
            // It is shown by the rarest of its words.
            if let Some(shown) = document
                .iter()
                .max_by_key(|at| (missing(at.1), std::cmp::Reverse(at.2), std::cmp::Reverse(at.3)))
            {
                self.offer(shown.3, Tier::Partly, amiss, By::Words(0));
            }
        }
    }

    fn offer(&mut self, entry: u32, tier: Tier, amiss: u16, by: By) {
        let named = &self.index.entries[entry as usize];
        let (_, kind) = self.index.documents[named.document as usize];
        if (self.wanted)(kind) {
            let rank = Rank {
                tier,
                amiss,
                kind,
                length: named.length,
                document: named.document,
            };
            self.best.offer(Hit { rank, entry, by });
        }
    }
}

fn found<'index>(index: &'index Index, readings: &[Reading], hit: &Hit) -> Found<'index> {
    let entry = &index.entries[hit.entry as usize];
    let (number, kind) = index.documents[entry.document as usize];
    let nth = usize::from(entry.nth);
    Found {
        number,
        kind,
        text: index.text(entry),
        which: if entry.topic {
            Which::Topic(nth)
        } else {
            Which::Name(nth)
        },
        at: mark::places(index, readings, hit),
        how: match hit.rank.tier {
            Tier::Exact => How::Exact,
            Tier::Start => How::Prefix,
            Tier::Word => How::Word,
            Tier::Part => How::Part,
            Tier::Meaning => How::Meaning,
            Tier::Sound | Tier::Typo => How::Typo,
            Tier::Partly => How::Partly,
        },
    }
}
