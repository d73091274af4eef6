//! How wide a text is drawn, and where it breaks into lines, without a browser.
//!
//! Widths are those of the two typefaces of the product (Atkinson Hyperlegible Next, Vazirmatn), in hundredths of the
//! letter size, the wider of regular and bold. They are only ever too wide, so that what fits here fits on a screen.
//!
//! Deliberately absent: kerning, and any typeface but those two.

/// Kinds of text in a picture, by the class that gives them their size in the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// The name of a line, on its badge: bold.
    Name,
    /// The first words of a gate: bold.
    Strong,
    /// Sentences.
    Plain,
    /// The age above the map, the number in a stop: bold.
    Number,
    /// Years, and names in the background.
    Faint,
    /// How many: large and bold.
    Count,
}

impl Style {
    /// Class in the picture, and size of the letters.
    pub fn class_and_size(self) -> (&'static str, i32) {
        match self {
            Style::Name => ("tn", 15),
            Style::Strong => ("ts", 15),
            Style::Plain => ("tp", 14),
            Style::Number => ("tu", 14),
            Style::Faint => ("tf", 13),
            Style::Count => ("tc", 24),
        }
    }

    /// From one line of text to the next.
    pub fn leading(self) -> i32 {
        self.class_and_size().1 + 4
    }

    /// How wide a text is drawn, at most.
    pub fn width(self, text: &str) -> i32 {
        width(text) * self.class_and_size().1 / 100 + 2
    }

    /// The text in lines that are each at most so wide. A word that is wider is broken with a hyphen; words joined by a
    /// hard space stay together while they fit.
    pub fn wrap(self, text: &str, most: i32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text
            .split(' ')
            .filter(|word| !word.is_empty())
            .flat_map(|word| self.pieces(word, most))
        {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {word}")) <= most => {
                    line.push(' ');
                    line.push_str(&word);
                }
                _ => lines.push(word),
            }
        }
        isolate(&mut lines);
        lines
    }

    fn pieces(self, word: &str, most: i32) -> Vec<String> {
        if self.width(word) <= most {
            return vec![word.to_owned()];
        }
        let mut pieces = vec![String::new()];
        for letter in word.chars() {
            let last = pieces.last().map_or("", String::as_str);
            if !last.is_empty() && self.width(&format!("{last}{letter}-")) > most {
                if let Some(last) = pieces.last_mut() {
                    last.push('-');
                }
                pieces.push(String::new());
            }
            if let Some(last) = pieces.last_mut() {
                last.push(letter);
            }
        }
        pieces
    }
}

/// The sign that sets words of the other direction apart, and the one that ends it.
const APART: (char, char) = ('\u{2068}', '\u{2069}');

/// Each line is laid out on its own, so what is set apart in one line and ends in another is closed and opened again.
fn isolate(lines: &mut [String]) {
    let mut depth = 0_usize;
    for line in lines {
        let opened = depth;
        for sign in line.chars() {
            match sign {
                sign if sign == APART.0 => depth += 1,
                sign if sign == APART.1 => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        line.insert_str(0, &String::from(APART.0).repeat(opened));
        line.push_str(&String::from(APART.1).repeat(depth));
    }
}

/// Width in hundredths of the letter size.
fn width(text: &str) -> i32 {
    let mut letters = text.chars().peekable();
    let mut sum = 0;
    while let Some(letter) = letters.next() {
        let joined = letters.peek().is_some_and(|next| is_arabic_letter(*next));
        sum += i32::from(letter_width(letter, joined));
    }
    sum
}

/// Space to tilde.
const ASCII: &[u8; 95] = &[
    27, 31, 39, 77, 61, 97, 74, 21, 34, 34, 49, 61, 28, 38, 28, 44, 66, 44, 58, 60, 63, 61, 63, 54, 63, 60,
    28, 28, 57, 63, 57, 55, 79, 68, 65, 66, 69, 60, 57, 72, 71, 43, 57, 67, 56, 86, 72, 75, 63, 76, 65, 61,
    61, 69, 65, 89, 69, 65, 62, 34, 44, 35, 59, 40, 29, 56, 60, 51, 60, 57, 37, 60, 58, 30, 26, 56, 32, 89,
    58, 58, 60, 60, 38, 51, 38, 57, 53, 74, 54, 53, 51, 39, 26, 39, 56,
];

/// Letters of Arabic that join to the next: letter, width at the end of a word, width when joined.
const JOINING: &[(char, u8, u8)] = &[
    ('ئ', 73, 37),
    ('ب', 94, 36),
    ('ت', 94, 37),
    ('ث', 94, 37),
    ('ج', 70, 70),
    ('ح', 70, 70),
    ('خ', 70, 70),
    ('س', 125, 86),
    ('ش', 125, 86),
    ('ص', 129, 87),
    ('ض', 129, 87),
    ('ط', 78, 69),
    ('ظ', 78, 69),
    ('ع', 64, 59),
    ('غ', 64, 59),
    ('ف', 94, 51),
    ('ق', 72, 51),
    ('ك', 92, 53),
    ('ل', 69, 33),
    ('م', 65, 59),
    ('ن', 74, 35),
    ('ه', 71, 72),
    ('ي', 73, 38),
];

fn letter_width(letter: char, joined: bool) -> u8 {
    if let Some(width) = u32::from(letter)
        .checked_sub(32)
        .and_then(|at| ASCII.get(at as usize))
    {
        return *width;
    }
    if let Some((_, end, inner)) = JOINING.iter().find(|(known, ..)| *known == letter) {
        return if joined { *inner } else { *end };
    }
    match letter {
        '\u{2066}'..='\u{2069}' | '\u{200c}'..='\u{200f}' | '\u{64b}'..='\u{655}' => 0,
        'ا' | 'آ' | 'أ' | 'إ' | 'ـ' | '،' | '؛' => 30,
        '\u{620}'..='\u{6ff}' => 73,
        'ı' | 'î' | 'ï' | 'í' | 'ì' | '·' | '’' | '‘' => 32,
        'İ' => 44,
        '–' | '“' | '”' | '−' => 61,
        '—' | '…' | '½' => 86,
        '\u{a0}' => 27,
        letter if letter.is_lowercase() => 61,
        letter if letter.is_uppercase() => 77,
        _ => 105,
    }
}

fn is_arabic_letter(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Widths by hand from the tables: b 60, e 57, space 27; two are added for rounding.
    #[test]
    fn a_width_is_the_sum_of_its_letters() {
        assert_eq!(
            Style::Name.width("be be"),
            (60 + 57 + 27 + 60 + 57) * 15 / 100 + 2
        );
        assert_eq!(Style::Name.width("\u{2068}be\u{2069}"), Style::Name.width("be"));
    }

    #[test]
    fn lines_keep_every_word_and_their_width() {
        let text = "Je hebt een verklaring van het samenwerkingsverband.";
        for most in [60, 100, 160, 400] {
            let lines = Style::Plain.wrap(text, most);
            assert!(
                lines.iter().all(|line| Style::Plain.width(line) <= most),
                "{most}: {lines:?}"
            );
            let together = lines.join(" ").replace("- ", "");
            assert_eq!(together.replace(' ', ""), text.replace(' ', ""), "{most}");
        }
    }

    #[test]
    fn a_break_inside_foreign_words_closes_and_opens_them() {
        let lines = Style::Plain.wrap("\u{2068}mbo niveau\u{2069} تعليم", 40);
        assert_eq!(lines[0], "\u{2068}mbo\u{2069}");
        assert!(lines[1].starts_with('\u{2068}'));
    }
}
