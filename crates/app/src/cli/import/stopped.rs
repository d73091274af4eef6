//! Saying why something about work cannot be brought in, kept or undone, in the language that was asked.
//!
//! A log and the doctor say it in the Dutch of the problem itself, which a test lays beside the Dutch here. Deliberately absent: what the
//! system says of a disk or a network, which is passed on as it is.

use kit::Args;
use orientation::stock::{Damage, MOST_BYTES, MOST_FILES, Refused, SettingsProblem, ShelfProblem, Wrong};

use super::super::Failure;
use super::super::words::Words;

/// As a verb ends with it.
pub fn failed(problem: &ShelfProblem, words: &Words) -> Failure {
    Failure::Failed(shelf(problem, words))
}

/// The same of an address: one that we never ask was typed, and that one does not answer is of the day.
pub fn unanswered(problem: &Refused, words: &Words) -> Failure {
    let sentence = refused(problem, words);
    match problem {
        Refused::NoAddress(_) | Refused::Plain(_) | Refused::Stranger(_) => Failure::Asked(sentence),
        _ => Failure::Failed(sentence),
    }
}

/// The same of settings.
pub fn unset(problem: &SettingsProblem, words: &Words) -> Failure {
    let path = |path: &std::path::Path| Args::NONE.with("path", path.display().to_string());
    match problem {
        SettingsProblem::Read { path: at, cause } => {
            Failure::Failed(words.with("import-cannot-read", path(at).with("cause", cause.to_string())))
        }
        SettingsProblem::Wrong { path: at, why } => {
            Failure::Asked(words.with("import-settings-wrong", path(at).with("why", wrong(why, words))))
        }
    }
}

/// What is the matter on the disk.
pub fn shelf(problem: &ShelfProblem, words: &Words) -> String {
    use ShelfProblem as P;
    let path = |path: &std::path::Path| Args::NONE.with("path", path.display().to_string());
    match problem {
        P::Read { path: at, cause } => {
            words.with("import-cannot-read", path(at).with("cause", cause.to_string()))
        }
        P::Write { path: at, cause } => {
            words.with("import-cannot-write", path(at).with("cause", cause.to_string()))
        }
        P::Damaged { path: at, why } => {
            words.with("import-damaged", path(at).with("why", damage(why, words)))
        }
        P::NoFile(at) => words.with("import-not-a-file", path(at)),
        P::Busy(place) => words.with("import-busy", Args::NONE.with("place", place.to_string())),
        P::TooLarge => words.with(
            "import-too-large",
            Args::NONE.with("most", (MOST_BYTES >> 20).to_string()),
        ),
        P::TooMany => words.with("import-too-many", Args::NONE.with("most", MOST_FILES.to_string())),
        P::TwoOf(name) => words.with("import-two-of", Args::NONE.with("name", name.as_str())),
        P::Nothing(place) => words.with("import-nothing", Args::NONE.with("place", place.to_string())),
    }
}

fn damage(why: &Damage, words: &Words) -> String {
    match why {
        Damage::Name => words.get("import-damage-name"),
        Damage::Elsewhere => words.get("import-damage-elsewhere"),
        Damage::File => words.get("import-damage-file"),
        Damage::Form(why) => why.clone(),
    }
}

fn refused(problem: &Refused, words: &Words) -> String {
    let of = |address: &str| Args::NONE.with("address", address);
    match problem {
        Refused::NoAddress(address) => words.with("import-no-address", of(address)),
        Refused::Plain(address) => words.with("import-plain", of(address)),
        Refused::Stranger(host) => words.with("import-stranger", of(host)),
        Refused::Elsewhere(address) => words.with("import-elsewhere", of(address)),
        Refused::Status(address, status) => {
            words.with("import-status", of(address).with("status", status.to_string()))
        }
        Refused::Silent(address, why) => words.with("import-silent", of(address).with("why", why.as_str())),
    }
}

fn wrong(why: &Wrong, words: &Words) -> String {
    let of = |name: &str| Args::NONE.with("name", name);
    match why {
        Wrong::Form(why) => why.clone(),
        Wrong::Hour(hour) => words.with("import-wrong-hour", Args::NONE.with("hour", hour.to_string())),
        Wrong::Unknown(name) => words.with("import-wrong-unknown", of(name)),
        Wrong::Address(name, why) => {
            words.with("import-wrong-address", of(name).with("why", refused(why, words)))
        }
        Wrong::Table(name) => words.with("import-wrong-table", of(name)),
        Wrong::NoAddress(name) => words.with("import-wrong-no-address", of(name)),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};
    use std::path::PathBuf;

    use orientation::stock::{Feed, Place};

    use super::*;

    fn shelf_problems() -> Vec<ShelfProblem> {
        let path = || PathBuf::from("/bewaard/feeds/esco");
        let cause = || Error::new(ErrorKind::PermissionDenied, "permission denied");
        let damaged = |why| ShelfProblem::Damaged { path: path(), why };
        vec![
            ShelfProblem::Read {
                path: path(),
                cause: cause(),
            },
            ShelfProblem::Write {
                path: path(),
                cause: cause(),
            },
            damaged(Damage::Name),
            damaged(Damage::Elsewhere),
            damaged(Damage::File),
            damaged(Damage::Form("expected value at line 1".to_owned())),
            ShelfProblem::NoFile(path()),
            ShelfProblem::Busy(Place::of(Feed::Esco)),
            ShelfProblem::TooLarge,
            ShelfProblem::TooMany,
            ShelfProblem::TwoOf("a.csv".to_owned()),
            ShelfProblem::Nothing(Place::of(Feed::Esco)),
        ]
    }

    fn refusals() -> Vec<Refused> {
        let address = || "https://maker.example/x".to_owned();
        vec![
            Refused::NoAddress(address()),
            Refused::Plain(address()),
            Refused::Stranger("maker.example".to_owned()),
            Refused::Elsewhere(address()),
            Refused::Status(address(), 500),
            Refused::Silent(address(), "timed out".to_owned()),
        ]
    }

    fn faults() -> Vec<Wrong> {
        let name = || "esko".to_owned();
        vec![
            Wrong::Form("unknown field `uur`".to_owned()),
            Wrong::Hour(24),
            Wrong::Unknown(name()),
            Wrong::Address(name(), Refused::Plain("http://duo.nl/x".to_owned())),
            Wrong::Table(name()),
            Wrong::NoAddress(name()),
        ]
    }

    #[test]
    fn the_dutch_is_that_of_the_problem_and_the_english_has_no_word_of_it() {
        let (dutch, english) = (Words::open("nl"), Words::open("en"));
        let (Ok(dutch), Ok(english)) = (dutch, english) else {
            panic!("no words")
        };
        let mut pairs: Vec<(String, String, String)> = Vec::new();
        for one in shelf_problems() {
            pairs.push((one.to_string(), shelf(&one, &dutch), shelf(&one, &english)));
        }
        for one in refusals() {
            pairs.push((one.to_string(), refused(&one, &dutch), refused(&one, &english)));
        }
        for one in faults() {
            pairs.push((one.to_string(), wrong(&one, &dutch), wrong(&one, &english)));
        }
        for (said, dutch, english) in pairs {
            assert_eq!(said, dutch);
            let dutch = ["de", "het", "een", "ik", "niet", "niets", "kan", "van"];
            let left: Vec<&str> = english
                .split_whitespace()
                .filter(|word| dutch.contains(word))
                .collect();
            assert!(left.is_empty(), "{english}");
        }
    }
}
