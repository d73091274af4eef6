//! Questions that ask a young person for what is **private**: faith, money at home, health, where somebody comes from. Whoever makes an
//! assignment is asked to think again; nothing is forbidden, because a word says little about a question.
//!
//! The words are Dutch and English, the languages in which assignments are made. Deliberately absent: a list of what nobody may ask.

/// Words that stand in such questions, whole.
const WORDS: [&str; 30] = [
    "geloof",
    "gelovig",
    "religie",
    "godsdienst",
    "kerk",
    "moskee",
    "arm",
    "schuld",
    "schulden",
    "uitkering",
    "ziek",
    "ziekte",
    "diagnose",
    "medicijnen",
    "gescheiden",
    "scheiding",
    "afkomst",
    "herkomst",
    "nationaliteit",
    "homo",
    "lesbisch",
    "gewicht",
    "faith",
    "religion",
    "religious",
    "debts",
    "illness",
    "divorced",
    "nationality",
    "overweight",
];

/// Words that say it together.
const TOGETHER: [&str; 5] = [
    "geld thuis",
    "geld heb",
    "geld hebben",
    "money at home",
    "thuis rijk",
];

/// Whether a text may ask for something of that kind.
pub fn asks_private(text: &str) -> bool {
    let small = text.to_lowercase();
    let letters = |sign: char| !sign.is_alphabetic();
    let words = || small.split(letters).filter(|word| !word.is_empty());
    let spaced = words().collect::<Vec<_>>().join(" ");
    words().any(|word| WORDS.contains(&word)) || TOGETHER.iter().any(|both| spaced.contains(both))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_private_is_noticed_and_work_is_not() {
        for asks in [
            "Wat is je geloof?",
            "Hoeveel geld heb je thuis?",
            "Zijn je ouders GESCHEIDEN?",
            "Is er iemand ziek bij jullie?",
        ] {
            assert!(asks_private(asks), "{asks}");
        }
        for asks in [
            "Wat verdient iemand in dit werk?",
            "Hoe ziet een dag in het ziekenhuis eruit?",
            "Werkt de armatuur?",
            "",
        ] {
            assert!(!asks_private(asks), "{asks}");
        }
    }
}
