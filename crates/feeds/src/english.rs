//! Problems of deliveries in English. Readers say what is wrong in Dutch; here stands each sentence with its like, a hole for what
//! differs. A test lays it beside every problem that any test of a delivery meets.
//!
//! Deliberately absent: problems of rosters and lists of schools, which people in Dutch schools send each other.

use crate::Problem;

impl Problem {
    /// The reason in English, or in Dutch where nobody put it in English.
    pub fn in_english(&self) -> String {
        english(&self.reason).unwrap_or_else(|| self.reason.clone())
    }

    /// Whether the reason has its English.
    pub fn has_english(&self) -> bool {
        english(&self.reason).is_some()
    }
}

fn english(reason: &str) -> Option<String> {
    pairs().find_map(|(dutch, english)| put(english, &holes(dutch, reason)?))
}

/// What fills the holes of a sentence, when the reason is that sentence.
fn holes<'r>(pattern: &str, reason: &'r str) -> Option<Vec<&'r str>> {
    let mut parts = pattern.split("{}");
    let mut rest = reason.strip_prefix(parts.next()?)?;
    let parts: Vec<&str> = parts.collect();
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        // The last part ends the sentence, whatever was quoted before it.
        let end = if at + 1 == parts.len() {
            rest.len()
                .checked_sub(part.len())
                .filter(|_| rest.ends_with(part))?
        } else {
            rest.find(part)?
        };
        found.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    rest.is_empty().then_some(found)
}

fn put(pattern: &str, holes: &[&str]) -> Option<String> {
    let mut parts = pattern.split("{}");
    let mut text = parts.next()?.to_owned();
    for (hole, part) in holes.iter().zip(parts) {
        // What stands in it may be a sentence itself, or a word of ours.
        text.push_str(&english(hole).unwrap_or_else(|| (*hole).to_owned()));
        text.push_str(part);
    }
    Some(text)
}

/// Dutch and English.
fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("english.txt").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_keeps_what_it_quotes() {
        let put = |dutch: &str| english(dutch).unwrap_or_default();
        assert_eq!(
            put("'x' is geen jaar; overgeslagen"),
            "'x' is no year; passed over"
        );
        assert_eq!(
            put("'a is geen b' is geen jaar; overgeslagen"),
            "'a is geen b' is no year; passed over"
        );
        assert_eq!(
            put("deze regel heeft 3 velden en de kop 4; overgeslagen"),
            "this line has 3 fields and the head 4; passed over"
        );
        assert_eq!(
            put("'x' is geen taal; weggelaten"),
            "'x' is no language; left out"
        );
        assert_eq!(english("iets heel anders"), None);
    }

    #[test]
    fn both_languages_have_the_same_holes() {
        for (dutch, english) in pairs() {
            assert_eq!(
                dutch.matches("{}").count(),
                english.matches("{}").count(),
                "{dutch}"
            );
        }
    }
}
