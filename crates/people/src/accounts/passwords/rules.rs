//! Which new password is refused: one that is short, one that everybody has, one about the person, and one that is guessed
//! with few tries.
//!
//! Everybody's passwords are a word with something behind it (`Welkom2026!`), so a password is brought back to its word
//! before it is looked up in our own list. What remains is weighed by zxcvbn, which knows what the rest of the world chooses.
//! Deliberately absent: a meter with a colour, and the score.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::persons::{Part, folded};

/// The most characters.
pub const LONGEST: usize = 128;

/// The most characters that are weighed. The work grows with their square, and what is good so far stays good with more behind it.
const MOST_WEIGHED: usize = 64;

/// Words that passwords are made of: our own list, of what people in the Netherlands choose.
static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("chosen.txt").split_whitespace().collect());

/// What a password may not be about.
#[derive(Clone, Debug)]
pub struct About {
    /// What somebody is here.
    pub part: Part,
    /// Their names, login, organisation.
    pub own: Vec<String>,
}

/// The fewest characters. Who sees others has to have more.
pub const fn shortest(part: Part) -> usize {
    match part {
        Part::Staff => 12,
        _ => 10,
    }
}

/// The key of the text that says why not.
pub fn fault(password: &str, about: &About) -> Option<&'static str> {
    let length = password.chars().count();
    if length < shortest(about.part) {
        return Some("accounts-password-short");
    }
    if length > LONGEST {
        return Some("accounts-password-long");
    }
    if is_about(password, about) {
        return Some("accounts-password-own");
    }
    is_common(password).then_some("accounts-password-common")
}

/// Whether it would be guessed within some hundred million tries by whoever knows this person a little. Takes milliseconds, so
/// it stands in the queue.
pub fn is_guessed(password: &str, about: &About) -> bool {
    let weighed: String = password.chars().take(MOST_WEIGHED).collect();
    let own: Vec<String> = about.own.iter().flat_map(|text| known_words(text)).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    zxcvbn::zxcvbn(&weighed, &own).score() < zxcvbn::Score::Three
}

/// A text about somebody as an attacker would try it: whole, without its spaces, and word by word.
fn known_words(text: &str) -> Vec<String> {
    let whole: String = text.chars().take(MOST_WEIGHED).collect();
    let joined: String = whole.split_whitespace().collect();
    let words = whole.split(|sign: char| !sign.is_alphanumeric());
    let words = words.filter(|word| word.chars().count() >= 3).map(str::to_owned);
    words.chain([whole.clone(), joined]).collect()
}

/// Without the words about the person too little is left.
fn is_about(password: &str, about: &About) -> bool {
    let mut left = letters(&folded(password));
    let parts = about.own.iter().flat_map(|text| {
        let text = folded(text);
        let words: Vec<String> = text
            .split(|sign: char| !sign.is_alphanumeric())
            .map(letters)
            .collect();
        words
    });
    let mut words: Vec<String> = parts.filter(|word| word.chars().count() >= 3).collect();
    words.push("kansrijk".to_owned());
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let before = left.chars().count();
    for word in &words {
        left = left.replace(word.as_str(), "");
    }
    before != left.chars().count() && left.chars().count() < 4
}

fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphabetic()).collect()
}

/// Its word is in the list, or it is a row of keys, a row of the alphabet, or one piece over and over.
fn is_common(password: &str) -> bool {
    let plain = folded(password);
    let forms = [plain.clone(), unleet(&plain)];
    let known = forms.iter().any(|form| {
        let word = form.trim_matches(|sign: char| !sign.is_alphabetic());
        let bare = letters(form);
        let all = [word, bare.as_str(), once(word), once(&bare)];
        all.iter().any(|word| COMMON.contains(word))
    });
    let only_digits = plain
        .chars()
        .all(|sign| sign.is_ascii() && !sign.is_ascii_alphabetic());
    known || only_digits || is_row(&plain) || is_row(&letters(&plain))
}

/// Letters in place of the digits and signs that stand for them.
fn unleet(text: &str) -> String {
    let letter = |sign| match sign {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        '8' => 'b',
        other => other,
    };
    // What stands at the end is added, not put in place of a letter.
    let word = text.trim_end_matches(|sign: char| !sign.is_alphabetic());
    word.chars().map(letter).collect()
}

/// One piece, where a text is that piece over and over.
fn once(text: &str) -> &str {
    let pieces =
        (1..=text.len() / 2).filter(|size| text.len().is_multiple_of(*size) && text.is_char_boundary(*size));
    let mut found = pieces.filter(|size| text[..*size].repeat(text.len() / size) == text);
    found.next().map_or(text, |size| &text[..size])
}

/// Rows of keys, there and back, as fingers walk over them.
const ROWS: [&str; 8] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "1234567890",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
    "abcdefghijklmnopqrstuvwxyz",
];

/// Nothing but pieces of such rows, or fewer than four different signs.
fn is_row(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let different: HashSet<&char> = signs.iter().collect();
    if signs.is_empty() {
        return false;
    }
    if different.len() < 4 {
        return true;
    }
    let mut steps = 0;
    for pair in signs.windows(2) {
        let pair: String = pair.iter().collect();
        let back: String = pair.chars().rev().collect();
        if ROWS.iter().any(|row| row.contains(&pair) || row.contains(&back)) {
            steps += 1;
        }
    }
    // A word has such a step now and then; a row has little else.
    steps * 4 >= (signs.len() - 1) * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(part: Part) -> About {
        About {
            part,
            own: ["Noor de Wit", "noor.dewit@kompas.example", "Het Kompas"]
                .map(str::to_owned)
                .into(),
        }
    }

    fn young(password: &str) -> Option<&'static str> {
        fault(password, &about(Part::Young))
    }

    #[test]
    fn a_length_is_counted_in_characters() {
        assert_eq!(young("paarsekoe"), Some("accounts-password-short"));
        assert_eq!(young("paarse koe"), None);
        assert_eq!(
            fault("paarse koe", &about(Part::Staff)),
            Some("accounts-password-short")
        );
        assert_eq!(fault("paarse koe op", &about(Part::Staff)), None);
        let long = "paarse koe ".repeat(12);
        assert_eq!(young(&long[..128]), None);
        assert_eq!(young(&long[..129]), Some("accounts-password-long"));
        assert_eq!(young("مدرستي جميلة"), None);
        assert_eq!(young("💜🐄🌧️🚲🧀🎒📚🪁🥨🛶"), None);
    }

    #[test]
    fn what_everybody_has_is_refused_in_all_its_forms() {
        for password in [
            "Welkom2026!",
            "W3lk0m2026",
            "wachtwoord1",
            "W@chtw00rd123",
            "Zomer2026!!",
            "September26",
            "Feyenoord1908",
            "1234567890",
            "01-02-2010",
            "qwertyuiop",
            "Qwerty123456",
            "asdfghjkl1!",
            "welkomwelkom",
            "aaaaaaaaaaaa",
            "abcdefghijkl",
            "1q2w3e4r5t6y",
            "p@ssw0rd2026",
            "iloveyou123",
        ] {
            assert_eq!(young(password), Some("accounts-password-common"), "{password}");
        }
        for password in [
            "fiets regen kaas",
            "drie blauwe sokken",
            "hagelslag met tante",
            "vB7!kq92xLmT",
        ] {
            assert_eq!(young(password), None, "{password}");
        }
    }

    #[test]
    fn what_is_guessed_with_few_tries_is_refused_and_a_few_words_are_not() {
        let guessed = |password: &str| is_guessed(password, &about(Part::Young));
        // English words that everybody takes, rows with a turn in them, days, and the person with something around it.
        for password in [
            "letmein2026",
            "dragonmaster1",
            "trustno1!!",
            "zaq12wsxcde3",
            "football1988",
            "09-11-2011abc",
            "correcthorse",
            "noordewit2011",
            "noor.dewit@kompas.example",
        ] {
            assert!(guessed(password), "{password}");
        }
        for password in [
            "fiets regen kaas",
            "drie blauwe sokken",
            "hagelslag met tante",
            "noor fietst graag",
            "مدرستي جميلة",
            "vB7!kq92xLmT",
        ] {
            assert!(!guessed(password), "{password}");
        }
    }

    #[test]
    fn weighing_ends_soon_whatever_is_typed() {
        let begun = std::time::Instant::now();
        for piece in ["a", "ab1", "password", "é", "💜", "1q2w", "zz!"] {
            let long = piece.repeat(LONGEST);
            is_guessed(&long, &about(Part::Young));
            let own = About {
                part: Part::Young,
                own: vec![long.repeat(4)],
            };
            is_guessed(&long, &own);
        }
        // Fourteen of them, unoptimised and on a machine that does other things as well.
        assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
    }

    #[test]
    fn what_is_about_the_person_is_refused() {
        for password in [
            "NoorDeWit2010",
            "noordewit!!",
            "Kompas2026!",
            "kansrijk2026",
            "hetkompas12",
        ] {
            assert_eq!(young(password), Some("accounts-password-own"), "{password}");
        }
        assert_eq!(young("noor fietst graag"), None);
    }
}
