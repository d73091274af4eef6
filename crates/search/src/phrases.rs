//! The **phrases** around what somebody looks for: "iets met", "ik wil", "worden". They go as long as other words remain.
//!
//! Only what is left is looked for as words; the whole of what was typed is always looked for as a name first. So nothing that is
//! called "werken met hout" gets lost.

/// Phrases of more words, the longest first.
const PHRASES: &[&[&[u8]]] = &[
    &[b"ik", b"wil", b"graag", b"iets", b"doen", b"met"],
    &[b"ik", b"wil", b"graag", b"werken", b"met"],
    &[b"ik", b"wil", b"later", b"werken", b"met"],
    &[b"ik", b"wil", b"iets", b"doen", b"met"],
    &[b"hoe", b"word", b"ik", b"een"],
    &[b"ik", b"wil", b"werken", b"met"],
    &[b"ik", b"wil", b"iets", b"met"],
    &[b"een", b"baan", b"in", b"de"],
    &[b"iets", b"doen", b"met"],
    &[b"ik", b"wil", b"graag"],
    &[b"ik", b"wil", b"later"],
    &[b"wat", b"doet", b"een"],
    &[b"wat", b"is", b"een"],
    &[b"hoe", b"word", b"je"],
    &[b"hoe", b"word", b"ik"],
    &[b"opleiding", b"tot"],
    &[b"werken", b"met"],
    &[b"werken", b"als"],
    &[b"werken", b"in"],
    &[b"werken", b"bij"],
    &[b"omgaan", b"met"],
    &[b"bezig", b"met"],
    &[b"iets", b"met"],
    &[b"iets", b"in"],
    &[b"iets", b"voor"],
    &[b"baan", b"in"],
    &[b"baan", b"als"],
    &[b"baan", b"met"],
    &[b"werk", b"met"],
    &[b"werk", b"in"],
    &[b"ik", b"wil"],
    &[b"ik", b"hou", b"van"],
    &[b"ik", b"ben", b"goed", b"in"],
    &[b"goed", b"in"],
];

/// Words that alone say little.
const SMALL: &[&[u8]] = &[
    b"worden",
    b"werken",
    b"doen",
    b"een",
    b"de",
    b"het",
    b"en",
    b"of",
    b"met",
    b"in",
    b"voor",
    b"van",
    b"bij",
    b"als",
    b"aan",
    b"op",
    b"te",
    b"die",
    b"dat",
    b"mijn",
    b"je",
    b"ik",
    b"graag",
    b"later",
    b"iets",
    b"wat",
    b"welke",
    b"beroep",
    b"beroepen",
    b"baan",
];

/// The words without phrases and small words, or all of them when nothing else is there.
pub fn without<'a>(words: &[&'a [u8]]) -> Vec<&'a [u8]> {
    let mut left = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        if let Some(phrase) = PHRASES
            .iter()
            .filter(|phrase| rest.starts_with(phrase))
            .max_by_key(|phrase| phrase.len())
        {
            rest = &rest[phrase.len()..];
            continue;
        }
        // The word that is being typed may still become another.
        if after.is_empty() && !words_end(word) || !SMALL.contains(word) {
            left.push(*word);
        }
        rest = after;
    }
    if left.is_empty() { words.to_vec() } else { left }
}

/// Does a question end with this word? "In" at the end is the beginning of another word; "worden" is not.
fn words_end(word: &[u8]) -> bool {
    matches!(word, b"worden" | b"werken" | b"doen")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, left: &str) {
        let words: Vec<&[u8]> = typed.split(' ').map(str::as_bytes).collect();
        let found: Vec<String> = without(&words)
            .iter()
            .map(|word| String::from_utf8_lossy(word).into_owned())
            .collect();
        assert_eq!(found.join(" "), left);
    }

    #[test]
    fn what_is_looked_for_remains() {
        check("iets met dieren", "dieren");
        check("werken met kinderen", "kinderen");
        check("buiten werken", "buiten");
        check("veel geld verdienen", "veel geld verdienen");
        check("ik wil kapper worden", "kapper");
        check("ik wil later iets met computers doen", "computers");
        check("hoe word ik een piloot", "piloot");
        check("een baan in de zorg", "zorg");
        check("verkoper van auto", "verkoper auto");
    }

    #[test]
    fn without_other_words_all_remain() {
        check("werken met", "werken met");
        check("iets met", "iets met");
        check("ik wil", "ik wil");
        check("worden", "worden");
    }
}
