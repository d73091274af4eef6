//! What an experience is **called** where nobody typed a title: a click has words of its own, in Dutch where they are kept, and in the
//! language of the reader where they are shown. What was kept before in another language is recognised by its words.
//!
//! Deliberately absent: translating what somebody typed.

use journey::{Journeys, Kind};
use kit::Args;
use kit::texts::{Language, Texts};

/// The key of the words for a kind: what a guardian told, a talk that was logged, or the kind itself.
fn keys(kind: Kind) -> Vec<String> {
    let own = match kind {
        Kind::GuardianContact => Some("home-told-title"),
        Kind::Talk => Some("dialogues-experience"),
        _ => None,
    };
    let kind = format!("journey-kind-{}", kind.word());
    own.map(str::to_owned).into_iter().chain([kind]).collect()
}

/// The words that are kept for a click.
pub fn kept(journeys: &Journeys, key: &str) -> String {
    let dutch = journeys.cx.texts.language("nl");
    dutch.get(key, &Args::NONE).into_owned()
}

/// A title as this reader reads it.
pub fn called(texts: &Texts, lang: &Language, kind: Kind, title: &str) -> String {
    let says = |key: &String| {
        let words = |known: &Language| known.get(key, &Args::NONE) == title.trim();
        texts.for_letters().any(words)
    };
    let key = keys(kind).into_iter().find(says);
    key.map_or_else(
        || title.to_owned(),
        |key| lang.get(&key, &Args::NONE).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_click_are_read_in_ones_own_language_and_typed_words_as_they_are() {
        let all: Vec<kit::TextSource> = kit::texts::OWN
            .iter()
            .chain(&journey::TEXTS)
            .chain(&crate::home::TEXTS)
            .copied()
            .collect();
        let texts = Texts::load(&all).unwrap();
        let (dutch, english) = (texts.language("nl"), texts.language("en"));
        for kept in texts.languages() {
            let told = kept.get("home-told-title", &Args::NONE);
            assert_eq!(
                called(&texts, dutch, Kind::GuardianContact, &told),
                "Thuis over gepraat"
            );
            let visit = kept.get("journey-kind-visit", &Args::NONE);
            let expected = english.get("journey-kind-visit", &Args::NONE);
            assert_eq!(called(&texts, english, Kind::Visit, &visit), expected);
        }
        assert_eq!(
            called(&texts, english, Kind::Visit, "Bij de bakker"),
            "Bij de bakker"
        );
        // Words of another kind are somebody's own.
        assert_eq!(
            called(&texts, english, Kind::Visit, "Thuis over gepraat"),
            "Thuis over gepraat"
        );
    }
}
