//! A **shelf** holds texts by length, each with the threes of letters in it, and finds those that lie a few mistakes from another.
//!
//! A mistake spoils at most four threes of the text that was typed. So of any `4k + s` of them, a text within `k` mistakes has at least
//! `s`. The rarest are taken, only as far as their lists hold texts of a fitting length, and what has enough of them is measured.
//! Of a short text all threes may be spoilt; then every text of a fitting length is looked at, by the set of its letters first.

use crate::distance::{MOST, Pattern};

/// Threes that a mistake may spoil: all those over two letters that were swapped.
const SPOILT: usize = 4;
/// Threes above those that may be spoilt. More are better at telling texts apart, and longer to read.
const SPARE: usize = 3;
/// Letters that are told apart in a three, and the place before and after a text.
const ALPHABET: usize = 35;

/// Texts of at most 64 letters, in order of their length.
pub struct Shelf {
    letters: Vec<u8>,
    /// Where each text begins in `letters`, and where the last ends.
    starts: Vec<u32>,
    /// Who owns each text.
    owners: Vec<u32>,
    /// The set of letters in each text.
    sets: Vec<u32>,
    /// The first text with so many letters, up to 64, and the number of texts.
    by_length: Vec<u32>,
    /// Where the list of each three begins in `lists`.
    threes: Vec<u32>,
    lists: Vec<u32>,
}

impl Shelf {
    /// Of longer texts only the first 64 letters are kept.
    pub fn new<'a>(texts: impl Iterator<Item = (&'a [u8], u32)>) -> Self {
        let mut texts: Vec<(&[u8], u32)> = texts
            .map(|(text, owner)| (&text[..text.len().min(MOST)], owner))
            .collect();
        texts.sort_by_key(|&(text, owner)| (text.len(), owner));
        let mut shelf = Self {
            letters: Vec::with_capacity(texts.iter().map(|(text, _)| text.len()).sum()),
            starts: Vec::with_capacity(texts.len() + 1),
            owners: texts.iter().map(|&(_, owner)| owner).collect(),
            sets: texts.iter().map(|(text, _)| set(text)).collect(),
            by_length: (0..=MOST + 1)
                .map(|length| texts.partition_point(|(text, _)| text.len() < length) as u32)
                .collect(),
            threes: vec![0; ALPHABET.pow(3) + 1],
            lists: Vec::new(),
        };
        for (text, _) in &texts {
            shelf.starts.push(shelf.letters.len() as u32);
            shelf.letters.extend_from_slice(text);
        }
        shelf.starts.push(shelf.letters.len() as u32);
        shelf.list(&texts);
        shelf
    }

    /// Writes down which texts have which three: counted first, so that all lists lie in one piece.
    fn list(&mut self, texts: &[(&[u8], u32)]) {
        for (text, _) in texts {
            for three in threes(text) {
                self.threes[three + 1] += 1;
            }
        }
        for at in 1..self.threes.len() {
            self.threes[at] += self.threes[at - 1];
        }
        let mut next = self.threes.clone();
        self.lists = vec![0; self.threes.last().copied().unwrap_or_default() as usize];
        for (number, (text, _)) in texts.iter().enumerate() {
            for three in threes(text) {
                self.lists[next[three] as usize] = number as u32;
                next[three] += 1;
            }
        }
    }

    /// Tells of each text that lies at most so many mistakes away who owns it and how far it is.
    pub fn near(&self, typed: &[u8], mistakes: usize, mut tell: impl FnMut(u32, usize)) {
        let typed = &typed[..typed.len().min(MOST)];
        let first = self.by_length[typed.len().saturating_sub(mistakes)];
        let last = self.by_length[(typed.len() + mistakes).min(MOST) + 1];
        let (pattern, letters) = (Pattern::new(typed), set(typed));
        let mut measure = |text: u32| {
            let at = text as usize;
            if apart(self.sets[at], letters) <= 2 * mistakes as u32
                && let Some(distance) = pattern.to(self.text(at), mistakes)
            {
                tell(self.owners[at], distance);
            }
        };
        let mut rarest: Vec<usize> = threes(typed).collect();
        let spoilt = SPOILT * mistakes;
        if rarest.len() <= spoilt {
            return (first..last).for_each(measure);
        }
        let taken = rarest.len().min(spoilt + SPARE);
        rarest.select_nth_unstable_by_key(taken - 1, |&three| self.list_of(three).len());
        let enough = (taken - spoilt) as u8;
        let mut seen = vec![0_u8; (last - first) as usize];
        for &three in &rarest[..taken] {
            for &text in self.between(three, first, last) {
                let seen = &mut seen[(text - first) as usize];
                *seen += 1;
                if *seen == enough {
                    measure(text);
                }
            }
        }
    }

    /// Tells of each text that begins at most so many mistakes away, and with the same letter.
    pub fn beginning(&self, typed: &[u8], mistakes: usize, mut tell: impl FnMut(u32, usize)) {
        let pattern = Pattern::new(typed);
        let first = self.by_length[typed.len().saturating_sub(mistakes).min(MOST)] as usize;
        for at in first..self.owners.len() {
            let text = self.text(at);
            if text.first() == typed.first()
                && let Some(distance) = pattern.to_beginning(text, mistakes)
            {
                tell(self.owners[at], distance);
            }
        }
    }

    fn text(&self, at: usize) -> &[u8] {
        &self.letters[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    fn list_of(&self, three: usize) -> &[u32] {
        &self.lists[self.threes[three] as usize..self.threes[three + 1] as usize]
    }

    /// The texts with this three from the first of a fitting length up to the last.
    fn between(&self, three: usize, first: u32, last: u32) -> &[u32] {
        let list = self.list_of(three);
        let from = list.partition_point(|&text| text < first);
        &list[from..from + list[from..].partition_point(|&text| text < last)]
    }

    /// Bytes that the shelf takes.
    pub fn bytes(&self) -> usize {
        let numbers = [
            &self.starts,
            &self.owners,
            &self.sets,
            &self.by_length,
            &self.threes,
            &self.lists,
        ];
        self.letters.len() + numbers.iter().map(|list| list.len() * 4).sum::<usize>()
    }
}

/// The different threes of a text, with one place before and one after it.
fn threes(text: &[u8]) -> impl Iterator<Item = usize> {
    let mut found = [0_u16; MOST];
    for (at, found) in found[..text.len()].iter_mut().enumerate() {
        let before = if at == 0 { 0 } else { class(text[at - 1]) };
        let after = text.get(at + 1).map_or(0, |&letter| class(letter));
        *found = ((before * ALPHABET + class(text[at])) * ALPHABET + after) as u16;
    }
    let found_here = &mut found[..text.len()];
    found_here.sort_unstable();
    let mut last = None;
    found
        .into_iter()
        .take(text.len())
        .filter_map(move |three| (last.replace(three) != Some(three)).then_some(usize::from(three)))
}

/// Letters and sounds are told apart, digits and all other signs are not.
fn class(letter: u8) -> usize {
    match letter {
        b'a'..=b'z' => usize::from(letter - b'a') + 1,
        b'0'..=b'9' => 27,
        b'O' => 28,
        b'Y' => 29,
        b'W' => 30,
        b'U' => 31,
        b'S' => 32,
        0..0x80 => 33,
        _ => 34,
    }
}

/// The set of letters, a bit each.
fn set(text: &[u8]) -> u32 {
    text.iter().fold(0, |set, &letter| set | 1 << (letter & 31))
}

/// In how many letters two sets differ. A mistake changes at most two: it takes one away and brings one.
fn apart(one: u32, other: u32) -> u32 {
    (one ^ other).count_ones()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn threes_of_a_short_text_reach_over_its_ends() {
        let count = |text: &str| threes(text.as_bytes()).count();
        assert_eq!(
            [count(""), count("a"), count("kok"), count("aaaaa")],
            [0, 1, 3, 3]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, max_shrink_iters: 200, ..ProptestConfig::default() })]

        /// What the shelf finds is what a look at every text finds.
        #[test]
        fn nothing_near_is_missed(
            texts in proptest::collection::vec("[abcde]{0,24}", 1..40),
            place in 0_usize..40,
            typed in "[abcde]{0,24}",
            spoil in proptest::collection::vec((0_usize..24, 0_u8..4), 0..4),
            mistakes in 0_usize..4,
        ) {
            let mut near = texts[place % texts.len()].clone().into_bytes();
            for (at, kind) in spoil {
                let at = at % (near.len() + 1);
                match kind {
                    0 => near.insert(at, b'c'),
                    1 if at < near.len() => { near.remove(at); }
                    2 if at + 1 < near.len() => near.swap(at, at + 1),
                    _ if at < near.len() => near[at] = b'x',
                    _ => {}
                }
            }
            let shelf = Shelf::new(texts.iter().zip(0..).map(|(text, owner)| (text.as_bytes(), owner)));
            for typed in [near.as_slice(), typed.as_bytes()] {
                let mut found = Vec::new();
                shelf.near(typed, mistakes, |owner, distance| found.push((owner, distance)));
                found.sort_unstable();
                let pattern = Pattern::new(typed);
                let expected: Vec<(u32, usize)> = texts.iter().zip(0..)
                    .filter_map(|(text, owner)| Some((owner, pattern.to(text.as_bytes(), mistakes)?)))
                    .collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
