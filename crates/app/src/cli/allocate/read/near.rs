//! The word that somebody may have meant.

/// The nearest of the words that are known, where one is near enough.
pub fn near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = match word.chars().count() {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    };
    let far = known
        .into_iter()
        .map(|one| (edits(word, &one.to_lowercase()), one));
    far.filter(|(edits, _)| *edits <= most).min().map(|(_, one)| one)
}

/// How many signs have to change, come or go.
fn edits(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, sign) in one.chars().enumerate() {
        let mut before = at;
        row[0] = at + 1;
        for (place, own) in other.iter().enumerate() {
            let changed = before + usize::from(sign != *own);
            before = row[place + 1];
            row[place + 1] = changed.min(before + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        assert_eq!(near("turk", ["turks", "arabisch"]), Some("turks"));
        assert_eq!(near("arabsch", ["turks", "arabisch"]), Some("arabisch"));
        assert_eq!(near("pools", ["turks", "arabisch"]), None);
        assert_eq!(near("ma", ["di"]), None);
        assert_eq!(edits("", "abc"), 3);
        assert_eq!(edits("kat", "kar"), 1);
    }
}
