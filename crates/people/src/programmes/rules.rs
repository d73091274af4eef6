//! What a programme may be called, and what may become of it.

/// The longest name, in characters.
const LONGEST_NAME: usize = 80;
/// The longest reason.
const LONGEST_WHY: usize = 500;

/// How a programme stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It runs.
    Runs,
    /// An administrator lets it stand still.
    Suspended,
    /// It is over.
    Ended,
}

impl State {
    /// The word of the texts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::Suspended => "suspended",
            Self::Ended => "ended",
        }
    }
}

/// What an administrator does with a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Lets it stand still.
    Suspend,
    /// Lets it go on.
    Resume,
    /// Ends it.
    End,
}

impl Verb {
    /// Every one, with the word of its form.
    pub const ALL: [(&'static str, Self); 3] = [
        ("stil", Self::Suspend),
        ("verder", Self::Resume),
        ("einde", Self::End),
    ];

    /// The verb with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(known, _)| *known == word)
            .map(|(_, verb)| *verb)
    }
}

/// The name as it is kept, or the key of what is wrong with it. `others` are those of the programmes that are not over.
pub fn name(typed: &str, others: &[String]) -> Result<String, &'static str> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err("programmes-name-empty");
    }
    if name.chars().count() > LONGEST_NAME {
        return Err("programmes-name-long");
    }
    if others
        .iter()
        .any(|other| other.to_lowercase() == name.to_lowercase())
    {
        return Err("programmes-name-there");
    }
    Ok(name)
}

/// What a programme becomes, or the key of why not. `pairings` is how many of it run or wait for an answer; `why` is asked where somebody loses something.
pub fn becomes(state: State, verb: Verb, pairings: i64, why: &str) -> Result<State, &'static str> {
    let reason = why.trim();
    if verb == Verb::Suspend && reason.is_empty() {
        return Err("programmes-why");
    }
    if reason.chars().count() > LONGEST_WHY {
        return Err("programmes-why-long");
    }
    match (state, verb) {
        (State::Runs, Verb::Suspend) => Ok(State::Suspended),
        (State::Suspended, Verb::Resume) => Ok(State::Runs),
        (State::Runs | State::Suspended, Verb::End) if pairings > 0 => Err("programmes-end-pairings"),
        (State::Runs | State::Suspended, Verb::End) => Ok(State::Ended),
        _ => Err("programmes-not-now"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_something_and_is_of_one_programme() {
        let there = ["Verder Kijken".to_owned()];
        assert_eq!(name("  Hoger  op ", &there).unwrap(), "Hoger op");
        assert_eq!(name(" ", &there).unwrap_err(), "programmes-name-empty");
        assert_eq!(
            name("verder kijken", &there).unwrap_err(),
            "programmes-name-there"
        );
        assert_eq!(name(&"é".repeat(80), &there).unwrap().chars().count(), 80);
        assert_eq!(name(&"é".repeat(81), &there).unwrap_err(), "programmes-name-long");
    }

    #[test]
    fn it_stands_still_goes_on_and_ends_when_nobody_is_paired() {
        use State::{Ended, Runs, Suspended};
        assert_eq!(
            becomes(Runs, Verb::Suspend, 3, "Er is een klacht."),
            Ok(Suspended)
        );
        assert_eq!(becomes(Runs, Verb::Suspend, 3, " "), Err("programmes-why"));
        assert_eq!(
            becomes(Suspended, Verb::Suspend, 0, "a"),
            Err("programmes-not-now")
        );
        assert_eq!(becomes(Suspended, Verb::Resume, 3, ""), Ok(Runs));
        assert_eq!(becomes(Runs, Verb::Resume, 0, ""), Err("programmes-not-now"));
        assert_eq!(becomes(Runs, Verb::End, 1, ""), Err("programmes-end-pairings"));
        assert_eq!(becomes(Runs, Verb::End, 0, ""), Ok(Ended));
        assert_eq!(becomes(Suspended, Verb::End, 0, ""), Ok(Ended));
        for verb in [Verb::Suspend, Verb::Resume, Verb::End] {
            assert_eq!(becomes(Ended, verb, 0, "a"), Err("programmes-not-now"));
        }
        assert_eq!(
            becomes(Runs, Verb::Suspend, 0, &"a".repeat(501)),
            Err("programmes-why-long")
        );
    }
}
