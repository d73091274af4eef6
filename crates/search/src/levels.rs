//! The **level** of a term: how well it answers one word that was typed.
//!
//! It is the word, it has the same stem, it begins so, or it is spelt differently; a part of a compound counts for less than a word.

use std::ops::Range;

use crate::sound::sound;
use crate::words::{Token, Words};

/// What is amiss with a term.
pub const SAME: u8 = 0;
const STEM: u8 = 1;
const BEGINS: u8 = 2;
/// What is amiss with a part of a word, more than with a word.
const PART: u8 = 3;
/// What is amiss with a word that ends so.
const ENDS: u8 = 4;
/// From here on it is spelt differently.
pub const TYPO: u8 = 8;
const SOUND: u8 = 9;
const ONE: u8 = 12;
const TWO: u8 = 17;
/// What is more amiss with a word that begins with something else than was typed.
const BEGUN: u8 = 8;
const NONE: u8 = u8::MAX;

/// Letters that a word has before others are looked for that begin so, when it is not the last.
const BEGINNING: usize = 3;

/// The levels of all terms for one word.
pub struct Levels {
    pub letters: Vec<u8>,
    by_term: Vec<u8>,
    /// The terms with a level, and in how many entries they stand.
    pub terms: Vec<u32>,
    pub entries: usize,
}

impl Levels {
    /// The terms that are so, begin so, or have this stem.
    pub fn new(words: &Words, letters: &[u8], last: bool) -> Self {
        let mut levels = Self {
            letters: letters.to_vec(),
            by_term: vec![NONE; words.terms.len()],
            terms: Vec::new(),
            entries: 0,
        };
        if last || letters.len() >= BEGINNING {
            for term in words.terms.beginning(letters) {
                let same = words.terms.text(term).len() == letters.len();
                levels.set(words, term as u32, if same { SAME } else { BEGINS });
            }
        } else {
            for term in words.terms.equal(letters) {
                levels.set(words, term as u32, SAME);
            }
        }
        let heard = sound(letters);
        for term in words.of_stem(&heard) {
            // Who writes an ending means another form of the word; who does not has spelt it differently.
            let same = sound(words.terms.text(term as usize)) == heard;
            levels.set(words, term, if same { SOUND } else { STEM });
        }
        levels
    }

    /// And those that are spelt a little differently.
    pub fn add_typos(&mut self, words: &Words, last: bool) {
        let heard = sound(&self.letters);
        let mistakes = match heard.len() {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        words.sounds.near(&heard, mistakes, |term, distance| {
            self.set(words, term, [SOUND, ONE, TWO][distance.min(2)]);
        });
        // A word that is still being typed may be wrong already.
        if last && heard.len() > BEGINNING && self.terms.is_empty() {
            let mistakes = usize::from(heard.len() > 4);
            words.sounds.beginning(&heard, mistakes, |term, distance| {
                self.set(words, term, [SOUND, ONE][distance.min(1)] + BEGUN);
            });
        }
    }

    /// And those that end so: compounds of which the parts are not known.
    pub fn add_ends(&mut self, words: &Words) {
        let letters = self.letters.clone();
        for term in (0..words.terms.len()).filter(|_| letters.len() >= BEGINNING) {
            if words.terms.text(term).ends_with(&letters) {
                self.set(words, term as u32, ENDS);
            }
        }
    }

    fn set(&mut self, words: &Words, term: u32, level: u8) {
        let known = &mut self.by_term[term as usize];
        if *known == NONE {
            self.terms.push(term);
            self.entries += words.entries(term).len();
        }
        *known = level.min(*known);
    }

    /// What is amiss with a token, if it answers the word at all.
    pub fn of(&self, token: &Token) -> Option<u8> {
        let level = self.by_term[token.term as usize];
        (level != NONE).then(|| level + if token.part { PART } else { 0 })
    }

    /// The token of an entry with the least amiss.
    pub fn best<'a>(&self, tokens: &'a [Token]) -> Option<(u8, &'a Token)> {
        let answers = tokens.iter().filter_map(|token| Some((self.of(token)?, token)));
        answers.min_by_key(|&(level, _)| level)
    }
}

/// Is it a part that answers?
pub fn is_part(level: u8, token: &Token) -> bool {
    token.part || level == ENDS
}

/// The letters of the entry to show for a token: of what begins or ends so, the beginning or the end.
pub fn shown(levels: &Levels, token: &Token) -> Range<usize> {
    let all = usize::from(token.at)..usize::from(token.at) + usize::from(token.letters);
    match levels.by_term[token.term as usize] {
        BEGINS => all.start..all.start + levels.letters.len(),
        ENDS => all.end.saturating_sub(levels.letters.len())..all.end,
        _ => all,
    }
}
