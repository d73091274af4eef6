//! A **reading** of a question: the words that are looked for, of which one question may have several.
//!
//! The first is the words as they were typed, without phrases around them. Others say the same in other words, take a compound apart
//! that nobody is called, or put two words together that are one.

use crate::best::Tier;
use crate::index::{Index, Phrase};
use crate::levels::Levels;
use crate::phrases;
use crate::sound::{sound, stem};

/// Words that are looked for at most, and readings beside the first.
const MOST_WORDS: usize = 12;
const MOST_READINGS: usize = 4;

pub struct Reading {
    pub words: Vec<Levels>,
    /// The best tier that it may reach.
    pub tier: Tier,
}

/// All readings of the words that were typed, the first first.
pub fn readings(index: &Index, typed: &[&[u8]]) -> Vec<Reading> {
    let left = phrases::without(&typed[..typed.len().min(MOST_WORDS)]);
    let mut first = Phrase::new();
    for word in left {
        // Whoever says a word twice means it once.
        if !first.iter().any(|said| said == word) {
            first.push(word.to_vec());
        }
    }
    let mut others = said_otherwise(index, &first);
    let levels = read(index, &first);
    others.extend(taken_apart(index, &first, &levels).map(|words| (words, Tier::Part)));
    others.extend(put_together(index, &first).map(|words| (words, Tier::Part)));
    others.truncate(MOST_READINGS);
    let mut readings = vec![Reading {
        words: levels,
        tier: Tier::Word,
    }];
    readings.extend(others.into_iter().map(|(words, tier)| Reading {
        words: read(index, &words),
        tier,
    }));
    readings
}

fn read(index: &Index, words: &[Vec<u8>]) -> Vec<Levels> {
    let last = words.len().saturating_sub(1);
    let levels = words.iter().enumerate();
    levels
        .map(|(at, word)| Levels::new(&index.words, word, at == last))
        .collect()
}

/// With what is said replaced by what is meant.
fn said_otherwise(index: &Index, words: &[Vec<u8>]) -> Vec<(Phrase, Tier)> {
    if index.meanings.is_empty() {
        return Vec::new();
    }
    let sounds: Vec<Vec<u8>> = words.iter().map(|word| sound(word)).collect();
    let stems: Vec<&[u8]> = sounds.iter().map(|sound| stem(sound)).collect();
    let mut found = Vec::new();
    for (said, meant) in index.meanings.iter().filter(|(said, _)| !said.is_empty()) {
        if let Some(at) = stems.windows(said.len()).position(|here| here.iter().eq(said)) {
            let mut other = words[..at].to_vec();
            other.extend_from_slice(meant);
            other.extend_from_slice(&words[at + said.len()..]);
            found.push((other, Tier::Meaning));
        }
    }
    found
}

/// With compounds that are no word of the index as their parts.
fn taken_apart(index: &Index, words: &[Vec<u8>], levels: &[Levels]) -> Option<Phrase> {
    let mut other = Vec::new();
    for (word, levels) in words.iter().zip(levels) {
        let parts = levels
            .terms
            .is_empty()
            .then(|| index.words.parts.whole(word))
            .flatten();
        match parts {
            Some(parts) => other.extend(parts.into_iter().map(|part| word[part].to_vec())),
            None => other.push(word.clone()),
        }
    }
    (other.len() > words.len()).then_some(other)
}

/// With the first two words that are one word of the index together.
fn put_together(index: &Index, words: &[Vec<u8>]) -> Option<Phrase> {
    let at = words
        .windows(2)
        .position(|two| index.words.is_term(&two.concat()))?;
    let mut other = words[..at].to_vec();
    other.push(words[at..at + 2].concat());
    other.extend_from_slice(&words[at + 2..]);
    Some(other)
}
