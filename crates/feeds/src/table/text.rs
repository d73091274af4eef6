//! What bytes say: the separator of a file, its encoding, and whether it is text at all.

use std::borrow::Cow;

/// The characters that Windows-1252 has where Latin-1 has none: 0x80 to 0x9f. Five of them are unused.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// The text of a cell. `legacy` becomes true where it is not UTF-8.
pub(crate) fn decode<'a>(cell: &'a [u8], legacy: &mut bool) -> Cow<'a, str> {
    std::str::from_utf8(cell).map(Cow::Borrowed).unwrap_or_else(|_| {
        *legacy = true;
        let letter = |byte: &u8| match byte {
            0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
            other => char::from(*other),
        };
        cell.iter().map(letter).collect::<String>().into()
    })
}

/// The separator of the first line: the one of comma, semicolon and tab that occurs most outside quotes.
pub(super) fn separator(start: &[u8]) -> u8 {
    let mut counts = [(b',', 0_u32), (b';', 0), (b'\t', 0)];
    let (mut quoted, mut begun) = (false, false);
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if begun && !quoted => break,
            b'\n' | b'\r' => {}
            _ => {
                begun = true;
                let own = counts.iter_mut().filter(|(sign, _)| sign == byte && !quoted);
                own.for_each(|(_, count)| *count += 1);
            }
        }
    }
    // `max_by_key` gives the last of equals; reversed, the comma wins where nothing occurs.
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(sign, _)| *sign)
}

/// The text from the first line on that has these words; the whole text where none has.
pub(super) fn from_line_with<'a>(start: &'a [u8], words: &str) -> &'a [u8] {
    let words = words.as_bytes();
    let found = (!words.is_empty())
        .then(|| start.windows(words.len()).position(|part| part == words))
        .flatten();
    let line = found.map(|at| {
        let before = start[..at].iter().rposition(|byte| matches!(byte, b'\n' | b'\r'));
        before.map_or(0, |end| end + 1)
    });
    &start[line.unwrap_or(0)..]
}

/// Bytes before the text (a byte order mark), or why this is no text that can be read.
pub(crate) fn mark(start: &[u8]) -> Result<usize, &'static str> {
    const UTF8: &[u8] = b"\xef\xbb\xbf";
    if start.starts_with(UTF8) {
        return Ok(UTF8.len());
    }
    let begins = |signs: &[&[u8]]| signs.iter().any(|sign| start.starts_with(sign));
    if begins(&[b"PK\x03\x04", b"\xd0\xcf\x11\xe0"]) {
        Err("dit is een Excel- of zipbestand; pak het uit, of sla het in Excel op als 'CSV UTF-8'")
    } else if begins(&[b"\xff\xfe", b"\xfe\xff"]) {
        Err("dit bestand is UTF-16; sla het op als 'CSV UTF-8'")
    } else if start.trim_ascii_start().starts_with(b"<") {
        Err("dit is een webpagina of XML, geen CSV")
    } else {
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_that_occurs_most() {
        assert_eq!(separator(b"a,b,c\n1;2;3;4"), b',');
        assert_eq!(separator(b"\r\n\na;b;c,d\r\n"), b';');
        assert_eq!(separator(b"a\tb"), b'\t');
        assert_eq!(separator(b"\"a;b;c\",d"), b',');
        assert_eq!(separator(b"\"a\n;\";b,c;d"), b';');
        assert_eq!(separator(b"alleen"), b',');
        assert_eq!(separator(b""), b',');
    }

    #[test]
    fn words_above_the_head_say_nothing_about_the_separator() {
        let file = b"Version; 3; of; May\na,b,c\n1,2,3\n";
        assert_eq!(separator(from_line_with(file, "b,c")), b',');
        assert_eq!(separator(from_line_with(file, "")), b';');
        assert_eq!(from_line_with(file, "none"), file);
        assert_eq!(from_line_with(b"", "a"), b"");
    }

    #[test]
    fn older_encodings_are_read_and_noticed() {
        let mut legacy = false;
        assert_eq!(decode("Doniaërga".as_bytes(), &mut legacy), "Doniaërga");
        assert!(!legacy);
        // 0xeb is ë in Latin-1; 0x80 and 0x92 are the euro sign and the apostrophe of Windows-1252.
        assert_eq!(decode(b"Doni\xeb \x80 \x92s", &mut legacy), "Donië € ’s");
        assert!(legacy);
    }
}
