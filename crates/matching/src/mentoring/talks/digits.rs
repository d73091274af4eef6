//! Runs of **digits** in a text: written as digits of any script, with signs between them, or spelled out in words.
//!
//! Deliberately absent: what a run means. Whether it is a telephone number is said in `contact.rs`.

/// Digits that belong together, with only spaces and signs between them: the numbers as they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Run {
    /// The numbers, each with its digits.
    pub numbers: Vec<String>,
    /// Whether any of it was spelled out.
    pub spelled: bool,
}

impl Run {
    /// How many digits it has.
    pub fn count(&self) -> usize {
        self.numbers.iter().map(String::len).sum()
    }
}

/// So many spaces and signs between two numbers, and they still belong together.
const MOST_SIGNS: u8 = 6;
const FILLERS: [&str; 6] = ["en", "dan", "and", "then", "keer", "streepje"];
/// Words for numbers, longest first within a language where one begins with another. A word of a tens counts as two digits.
const WORDS: &[(&str, &str)] = &[
    ("nul", "0"),
    ("een", "1"),
    ("één", "1"),
    ("twee", "2"),
    ("drie", "3"),
    ("vier", "4"),
    ("vijf", "5"),
    ("zes", "6"),
    ("zeven", "7"),
    ("acht", "8"),
    ("negen", "9"),
    ("tien", "10"),
    ("elf", "11"),
    ("twaalf", "12"),
    ("dertien", "13"),
    ("veertien", "14"),
    ("vijftien", "15"),
    ("zestien", "16"),
    ("zeventien", "17"),
    ("achttien", "18"),
    ("negentien", "19"),
    ("twintig", "20"),
    ("dertig", "30"),
    ("veertig", "40"),
    ("vijftig", "50"),
    ("zestig", "60"),
    ("zeventig", "70"),
    ("tachtig", "80"),
    ("negentig", "90"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("sıfır", "0"),
    ("sifir", "0"),
    ("bir", "1"),
    ("iki", "2"),
    ("üç", "3"),
    ("dört", "4"),
    ("beş", "5"),
    ("altı", "6"),
    ("yedi", "7"),
    ("sekiz", "8"),
    ("dokuz", "9"),
    ("صفر", "0"),
    ("واحد", "1"),
    ("اثنان", "2"),
    ("اثنين", "2"),
    ("ثلاثة", "3"),
    ("أربعة", "4"),
    ("خمسة", "5"),
    ("ستة", "6"),
    ("سبعة", "7"),
    ("ثمانية", "8"),
    ("تسعة", "9"),
    ("zéro", "0"),
    ("null", "0"),
    ("eins", "1"),
    ("zwei", "2"),
    ("drei", "3"),
    ("fünf", "5"),
    ("sechs", "6"),
    ("sieben", "7"),
    ("neun", "9"),
];

/// Every run in a text.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut found = Vec::new();
    let mut run = Run::default();
    let (mut signs, mut fillers) = (0, 0);
    for piece in pieces(text) {
        match piece {
            Piece::Digits(digits) => {
                run.numbers.push(digits);
                (signs, fillers) = (0, 0);
            }
            Piece::Word(word) => match spelled(&word) {
                Some(digits) => {
                    run.numbers.push(digits);
                    run.spelled = true;
                    (signs, fillers) = (0, 0);
                }
                // People who spell out a number say "en" and "dan" in between.
                None if FILLERS.contains(&word.as_str()) && fillers < 2 => fillers += 1,
                None => found.extend(closed(&mut run)),
            },
            // A year with an amount behind it is no number of one thing.
            Piece::Money if run.numbers.last().is_some_and(|last| last.len() == 4) => {
                found.extend(closed(&mut run));
            }
            Piece::Sign | Piece::Money if signs < MOST_SIGNS => signs += 1,
            Piece::Sign | Piece::Money => found.extend(closed(&mut run)),
        }
    }
    found.extend(closed(&mut run));
    found
}

fn closed(run: &mut Run) -> Option<Run> {
    let run = std::mem::take(run);
    (!run.numbers.is_empty()).then_some(run)
}

enum Piece {
    Digits(String),
    Word(String),
    Money,
    Sign,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut signs = text.chars().filter(|sign| !is_invisible(*sign)).peekable();
    while let Some(first) = signs.next() {
        if let Some(digit) = digit(first) {
            let mut digits = String::from(digit);
            while let Some(more) = signs.peek().copied().and_then(self::digit) {
                digits.push(more);
                signs.next();
            }
            found.push(Piece::Digits(digits));
        } else if first.is_alphabetic() {
            let mut word: String = first.to_lowercase().collect();
            while let Some(more) = signs.peek().copied().filter(|sign| sign.is_alphabetic()) {
                word.extend(more.to_lowercase());
                signs.next();
            }
            // An o for a nought, before a digit: "o6 12345678".
            let nought = word == "o" && signs.peek().is_some_and(|next| digit_or_space(*next));
            found.push(if nought {
                Piece::Digits("0".to_owned())
            } else {
                Piece::Word(word)
            });
        } else {
            found.push(if matches!(first, '€' | '$' | '£') {
                Piece::Money
            } else {
                Piece::Sign
            });
        }
    }
    found
}

fn digit_or_space(sign: char) -> bool {
    digit(sign).is_some()
}

/// The digits of a word for a number; also of two written as one, such as "vierendertig" or "nulzes".
fn spelled(word: &str) -> Option<String> {
    let exact = |word: &str| {
        WORDS
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, digits)| *digits)
    };
    if let Some(digits) = exact(word) {
        return Some(digits.to_owned());
    }
    let tens = |name: &str| exact(name).filter(|digits| digits.len() == 2 && digits.ends_with('0'));
    for joint in ["en", "ën"] {
        let two = word.match_indices(joint).find_map(|(at, _)| {
            let (one, ten) = (word.get(..at)?, word.get(at + joint.len()..)?);
            let (one, ten) = (exact(one).filter(|one| one.len() == 1)?, tens(ten)?);
            Some(format!("{}{one}", ten.trim_end_matches('0')))
        });
        if two.is_some() {
            return two;
        }
    }
    chain(word)
}

/// Words for digits written without a space between them, at least two.
fn chain(word: &str) -> Option<String> {
    let mut rest = word;
    let mut digits = String::new();
    let mut count = 0;
    while !rest.is_empty() {
        let fits = WORDS.iter().filter(|(name, _)| rest.starts_with(name));
        let (name, found) = fits.max_by_key(|(name, _)| name.len())?;
        digits.push_str(found);
        rest = rest.get(name.len()..)?;
        count += 1;
    }
    (count > 1).then_some(digits)
}

/// The digit that a sign stands for, also in Arabic, Persian, Devanagari, or wide; or drawn in a circle or a box.
fn digit(sign: char) -> Option<char> {
    const ZEROS: [u32; 5] = ['0' as u32, '٠' as u32, '۰' as u32, '०' as u32, '０' as u32];
    let code = u32::from(sign);
    let plain = ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10));
    let drawn = || match code {
        0x2460..=0x2468 => Some(code - 0x2460 + 1),
        0x24EA => Some(0),
        0x2070 => Some(0),
        0x00B9 => Some(1),
        0x00B2..=0x00B3 => Some(code - 0x00B0),
        0x2074..=0x2079 => Some(code - 0x2070),
        0x2080..=0x2089 => Some(code - 0x2080),
        0x1D7CE..=0x1D7FF => Some((code - 0x1D7CE) % 10),
        _ => None,
    };
    char::from_digit(plain.or_else(drawn)?, 10)
}

/// Signs without a width, which only keep digits apart for a machine; and the one that makes a digit a picture of a key.
fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' | '\u{FE0F}' | '\u{20E3}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&[&str]]) {
        let found: Vec<Vec<String>> = runs(text).into_iter().map(|run| run.numbers).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn digits_belong_together_across_signs_and_not_across_words() {
        check("06 - 12.34.56.78", &[&["06", "12", "34", "56", "78"]]);
        check("lokaal 12, dan 3 tot 4", &[&["12", "3"], &["4"]]);
        check("in 2026 € 1300", &[&["2026"], &["1300"]]);
        check("3 weken en 4 dagen", &[&["3"], &["4"]]);
        check("+31 (0)6 1234", &[&["31", "0", "6", "1234"]]);
    }

    #[test]
    fn digits_of_other_scripts_and_hidden_signs_are_digits() {
        check("٠٦١٢", &[&["0612"]]);
        check("０６１２", &[&["0612"]]);
        check("0\u{200B}6", &[&["06"]]);
        check("0️⃣6️⃣", &[&["06"]]);
        check("⓪⑥①②", &[&["0612"]]);
        check("o6 12", &[&["0", "6", "12"]]);
    }

    #[test]
    fn numbers_are_spelled_out_one_by_one_or_in_one_word() {
        check("nul zes twaalf", &[&["0", "6", "12"]]);
        check("nulzes vierendertig", &[&["06", "34"]]);
        check("zero six one", &[&["0", "6", "1"]]);
        check("nul en dan zes", &[&["0", "6"]]);
        check("eens tweeling", &[]);
        check("sıfır beş üç iki", &[&["0", "5", "3", "2"]]);
    }
}
