//! The **parts** of a Dutch compound: verpleeg and kundige, kinder and opvang, dier-en and arts.
//!
//! A part is known when it is a word of the index, or when it stands before or behind words of the index in more than one compound:
//! whoever has bouwkundige, bouw, verpleeghulp and hulp knows verpleegkundige. Between parts may stand `s`, `en`, `n`, `e` or `er`.
//! Deliberately absent: a list of Dutch words. What an index does not name, nobody can find in it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Letters of a compound, of a part that is a word, and of a part that is known from compounds alone.
const COMPOUND: usize = 6;
const WORD: usize = 3;
const LEARNT: usize = 4;
/// Compounds in which such a part has to stand.
const TIMES: u32 = 2;
/// Letters after which a word is not taken apart: no compound is as long.
const LONGEST: usize = 48;

/// What may stand between two parts.
const LINKS: [&[u8]; 6] = [b"", b"s", b"en", b"n", b"e", b"er"];
/// How often a front part is taken apart to see whether it is a compound.
const DEEP: usize = 3;

/// Endings that look like words or parts and are neither.
const ENDINGS: &[&[u8]] = &[
    b"ster", b"heid", b"ling", b"lijk", b"lijke", b"ing", b"ingen", b"ist", b"isten", b"isch", b"ische",
    b"eren", b"erij", b"ende", b"end", b"ers", b"aar", b"aars", b"atie", b"ties", b"teur", b"tion", b"ment",
    b"baar", b"loze", b"achtig", b"schap", b"tor", b"rice", b"logie", b"loog", b"teit", b"ten", b"den",
    b"gen", b"ren", b"sen", b"ken", b"den", b"len", b"men", b"der",
];

/// What is known to be a part.
#[derive(Default)]
pub struct Parts {
    words: HashSet<Box<[u8]>>,
    /// Known from compounds: what stands in front, what behind.
    fronts: HashSet<Box<[u8]>>,
    backs: HashSet<Box<[u8]>>,
}

impl Parts {
    pub fn learn<'a>(words: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut parts = Self {
            words: words.filter(|word| word.len() >= WORD).map(Box::from).collect(),
            ..Self::default()
        };
        // What is known to stand in front helps to know what stands behind.
        parts.fronts = parts.often(|parts, front, back| parts.is_word(back).then_some(front));
        parts.backs = parts.often(|parts, front, back| {
            let known = parts.front_word(front).is_some() || parts.fronts.contains(front);
            known.then_some(back)
        });
        parts
    }

    /// What this gives for more than one compound, cut everywhere.
    fn often(
        &self,
        part: impl for<'w> Fn(&Self, &'w [u8], &'w [u8]) -> Option<&'w [u8]>,
    ) -> HashSet<Box<[u8]>> {
        let mut times: HashMap<&[u8], u32> = HashMap::new();
        for word in self
            .words
            .iter()
            .filter(|word| (2 * LEARNT..=LONGEST).contains(&word.len()))
        {
            for at in LEARNT..=word.len() - LEARNT {
                let (front, back) = word.split_at(at);
                if let Some(part) = part(self, front, back) {
                    *times.entry(part).or_default() += 1;
                }
            }
        }
        let often = times
            .into_iter()
            .filter(|&(part, times)| times >= TIMES && !ENDINGS.contains(&part));
        often.map(|(part, _)| Box::from(part)).collect()
    }

    /// The parts of a word, and the parts of those; nothing when it is no compound.
    pub fn of(&self, word: &[u8]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        self.take_apart(word, 0, &mut found);
        found
    }

    /// The two or more parts that make up the whole word, if it is a compound.
    pub fn whole(&self, word: &[u8]) -> Option<Vec<Range<usize>>> {
        self.cut(word, DEEP)?;
        let mut found = Vec::new();
        self.smallest(word, 0, &mut found);
        Some(found)
    }

    fn smallest(&self, word: &[u8], from: usize, found: &mut Vec<Range<usize>>) {
        match self.cut(word, DEEP) {
            None => found.push(from..from + word.len()),
            Some((front, back)) => {
                self.smallest(&word[..front], from, found);
                self.smallest(&word[back..], from + back, found);
            }
        }
    }

    fn take_apart(&self, word: &[u8], from: usize, found: &mut Vec<Range<usize>>) {
        if let Some((front, back)) = self.cut(word, DEEP) {
            for part in [0..front, back..word.len()] {
                found.push(part.start + from..part.end + from);
                self.take_apart(&word[part.clone()], part.start + from, found);
            }
        }
    }

    /// Where the front part ends and the back part begins. The longest back that is a word wins, then the longest that was learnt.
    fn cut(&self, word: &[u8], deep: usize) -> Option<(usize, usize)> {
        if !(COMPOUND..=LONGEST).contains(&word.len()) {
            return None;
        }
        let at = |is_back: &dyn Fn(&[u8]) -> bool| {
            (WORD..=word.len() - WORD).find_map(|at| {
                let (front, back) = word.split_at(at);
                Some((is_back(back).then(|| self.front(front, deep))??, at))
            })
        };
        at(&|back| self.is_word(back)).or_else(|| at(&|back| self.backs.contains(back)))
    }

    fn is_word(&self, part: &[u8]) -> bool {
        self.words.contains(part) && !ENDINGS.contains(&part)
    }

    /// The length of the front without what links it to the back: of a word, of what was learnt, or of a compound.
    fn front(&self, front: &[u8], deep: usize) -> Option<usize> {
        self.front_word(front)
            .or_else(|| self.fronts.contains(front).then_some(front.len()))
            .or_else(|| {
                let deep = deep.checked_sub(1)?;
                LINKS.iter().find_map(|link| {
                    let compound = front.strip_suffix(*link)?;
                    self.cut(compound, deep).map(|_| compound.len())
                })
            })
    }

    fn front_word(&self, front: &[u8]) -> Option<usize> {
        LINKS.iter().find_map(|link| {
            let word = front.strip_suffix(*link)?;
            (word.len() >= WORD && self.words.contains(word)).then_some(word.len())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(known: &str, word: &str, parts: &[&str]) {
        let known = Parts::learn(known.split(' ').map(str::as_bytes));
        let found: Vec<&str> = known
            .of(word.as_bytes())
            .into_iter()
            .map(|part| &word[part])
            .collect();
        assert_eq!(found, parts, "{word}");
    }

    #[test]
    fn words_of_the_index_are_parts() {
        check("auto monteur", "automonteur", &["auto", "monteur"]);
        check("kind opvang leider", "kinderopvang", &["kind", "opvang"]);
        check(
            "kinder opvang leider",
            "kinderopvangleider",
            &["kinderopvang", "kinder", "opvang", "leider"],
        );
        check("dier arts", "dierenarts", &["dier", "arts"]);
        check("bedrijf leider", "bedrijfsleider", &["bedrijf", "leider"]);
        check("auto monteur", "kapper", &[]);
    }

    #[test]
    fn what_stands_in_two_compounds_is_a_part() {
        let known = "bouwkundige bouw taalkundige taal verpleeghulp hulp verpleeghuis huis verpleegkundige";
        check(known, "verpleegkundige", &["verpleeg", "kundige"]);
        check("bouwkundige bouw verpleegkundige", "verpleegkundige", &[]);
    }

    #[test]
    fn endings_are_no_parts() {
        check("opera tor kap ster", "operator", &[]);
        check("opera tor kap ster", "kapster", &[]);
    }
}
