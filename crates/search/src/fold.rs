//! A **fold** is a text as the index compares it: small letters without marks, words with one space between them.
//!
//! Hyphens, dots and signs part words; an apostrophe does not. Letters of other scripts than Latin are told apart by one of 128 codes,
//! which is enough to find a name in them. Deliberately absent: sounds and endings, in which different words may be alike.

use std::ops::Range;

/// Folded letters of a text that are looked at. No label that we know is half as long.
pub const MOST_LETTERS: usize = 256;
/// Characters that are read at most, so that a text of marks alone ends too.
const MOST_READ: usize = 2_048;

/// What a mark, a ligature or a letter of a neighbour is folded to.
const LETTERS: &[(&str, &str)] = &[
    ("àáâãäåāăąǎ", "a"),
    ("æǽ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįıǐ", "i"),
    ("ij", "ij"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŋ", "n"),
    ("òóôõöøōŏőǒ", "o"),
    ("œ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşšșſ", "s"),
    ("ß", "ss"),
    ("ţťŧț", "t"),
    ("þ", "th"),
    ("ùúûüũūŭůűųǔ", "u"),
    ("ŵ", "w"),
    ("ýŷÿ", "y"),
    ("źżž", "z"),
];

/// A folded text, and for each folded letter where it comes from.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Fold {
    pub letters: Vec<u8>,
    /// Bytes of the text for each letter; a space has those of what parts the words.
    pub from: Vec<Range<usize>>,
}

impl Fold {
    pub fn of(text: &str) -> Self {
        let mut fold = Self::default();
        let mut parted = None;
        for (at, sign) in text.char_indices().take(MOST_READ) {
            let from = at..at + sign.len_utf8();
            if is_mark(sign) {
                // A mark belongs to the letter before it, also where that is shown.
                if let (None, Some(last)) = (&parted, fold.from.last_mut()) {
                    last.end = from.end;
                }
            } else if sign.is_alphanumeric() || matches!(sign, '+' | '#') {
                if let Some(parted) = parted.take().filter(|_| !fold.letters.is_empty()) {
                    fold.push(b' ', parted);
                }
                for small in sign.to_lowercase().filter(|&small| !is_mark(small)) {
                    fold.take_in(small, &from);
                }
            } else {
                parted.get_or_insert(from);
            }
            if fold.letters.len() >= MOST_LETTERS {
                break;
            }
        }
        fold.letters.truncate(MOST_LETTERS);
        fold.from.truncate(MOST_LETTERS);
        fold
    }

    fn take_in(&mut self, small: char, from: &Range<usize>) {
        if let Ok(byte @ 0..0x80) = u8::try_from(small) {
            return self.push(byte, from.clone());
        }
        match LETTERS.iter().find(|(marked, _)| marked.contains(small)) {
            Some((_, plain)) => plain.bytes().for_each(|byte| self.push(byte, from.clone())),
            None => self.push(0x80 | (u32::from(small) % 128) as u8, from.clone()),
        }
    }

    fn push(&mut self, letter: u8, from: Range<usize>) {
        self.letters.push(letter);
        self.from.push(from);
    }

    /// Where these letters stand in the text.
    pub fn place(&self, letters: Range<usize>) -> Option<Range<usize>> {
        let first = self.from.get(letters.start)?.start;
        let last = self.from.get(letters.end.checked_sub(1)?)?.end;
        (first < last).then_some(first..last)
    }
}

/// The letters without the spaces.
pub fn joined(letters: &[u8]) -> Vec<u8> {
    letters.iter().copied().filter(|&letter| letter != b' ').collect()
}

/// The words, each with the place of its first letter.
pub fn words(letters: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = 0;
    letters
        .split(|&letter| letter == b' ')
        .map(move |word| {
            let here = at;
            at += word.len() + 1;
            (here, word)
        })
        .filter(|(_, word)| !word.is_empty())
}

/// Signs that change nothing: apostrophes, accents on their own, vowel points of Arabic, and what is not seen at all.
fn is_mark(sign: char) -> bool {
    matches!(sign,
        '\'' | '`' | '´' | 'ʼ' | '‘' | '’' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}'
        | '\u{2060}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, folded: &str) {
        assert_eq!(
            String::from_utf8(Fold::of(text).letters).unwrap(),
            folded,
            "{text}"
        );
    }

    #[test]
    fn capitals_marks_and_signs_are_folded() {
        check("Inspiciënt", "inspicient");
        check("Inspicie\u{308}nt", "inspicient");
        check("HOVENIER", "hovenier");
        check("IJsbereider", "ijsbereider");
        check("ijsbereider", "ijsbereider");
        check("cv-monteur", "cv monteur");
        check("  foto's \u{2013} maken!", "fotos maken");
        check("C++/C#", "c++ c#");
        check("\u{301}\u{301}\0\u{1f600}", "");
        check("Çağrı Œuvre", "cagri oeuvre");
    }

    #[test]
    fn letters_know_where_they_come_from() {
        let text = "é-Cœu\u{301}r";
        let fold = Fold::of(text);
        assert_eq!(fold.letters, b"e coeur");
        assert_eq!(fold.place(0..1).map(|place| &text[place]), Some("é"));
        assert_eq!(fold.place(2..5).map(|place| &text[place]), Some("Cœ"));
        assert_eq!(fold.place(5..6).map(|place| &text[place]), Some("u\u{301}"));
        assert_eq!(fold.place(7..8), None);
        assert_eq!(fold.place(3..3), None);
    }

    #[test]
    fn words_have_places() {
        let found: Vec<_> = words(b"a bc d").collect();
        assert_eq!(found, [(0, &b"a"[..]), (2, b"bc"), (5, b"d")]);
        assert_eq!(words(b"").count(), 0);
        assert_eq!(joined(b"a bc d"), b"abcd");
    }
}
