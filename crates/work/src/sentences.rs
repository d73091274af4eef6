//! **Sentences**: how long they are, so that what a young reader gets can be held against the rule of the house.

/// So many words a sentence has at most.
pub const MOST_WORDS: usize = 15;

/// The sentences of a text: each ends with a full stop, question mark or exclamation mark, at a space or at the end.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = rest
            .match_indices(['.', '!', '?'])
            .map(|(at, sign)| at + sign.len())
            .find(|end| rest[*end..].is_empty() || rest[*end..].starts_with(char::is_whitespace))
            .unwrap_or(rest.len());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// How many words a sentence has. A word has a letter or a digit.
pub fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// The first sentence that is too long, with its length.
pub fn too_long(text: &str) -> Option<(usize, &str)> {
    sentences(text)
        .map(|sentence| (words(sentence), sentence))
        .find(|(count, _)| *count > MOST_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_sentences_and_a_point_inside_a_word_ends_none() {
        let found: Vec<&str> = sentences("Je kookt. Mag dat? Ja, om 3.5 graden.").collect();
        assert_eq!(found, ["Je kookt.", "Mag dat?", "Ja, om 3.5 graden."]);
        assert_eq!(sentences("Zonder punt").collect::<Vec<_>>(), ["Zonder punt"]);
    }

    #[test]
    fn a_dash_is_no_word_and_sixteen_are_too_many() {
        assert_eq!(words("Je maakt - met de hand - brood."), 6);
        let fifteen = "een ".repeat(15);
        assert_eq!(too_long(&fifteen), None);
        assert_eq!(
            too_long(&format!("Kort. {fifteen}twee")).map(|found| found.0),
            Some(16)
        );
    }
}
