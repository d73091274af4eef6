//! What a **dream** can be, and how much of it can be written.
//!
//! Deliberately absent: what a dream may be about. "Astronaut" needs nobody's leave.

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 120;
/// The longest note.
pub const LONGEST_NOTE: usize = 2000;
/// So many dreams at most, so that nobody fills the house.
pub const MOST: usize = 200;

/// What a dream is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An occupation of the facts, or one that was brought in.
    Occupation,
    /// A course of the facts, or one that was brought in.
    Course,
    /// A field of work of the facts.
    Field,
    /// Words of one's own.
    Own,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Occupation, Kind::Course, Kind::Field, Kind::Own];

    /// As it is written in an address and in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Occupation => "occupation",
            Kind::Course => "course",
            Kind::Field => "field",
            Kind::Own => "own",
        }
    }

    /// The kind that is written so.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What a dream is about, and its id in the atlas; that is empty for words of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct What {
    /// Which kind.
    pub kind: Kind,
    /// Which one.
    pub refers: String,
}

impl What {
    /// Words of one's own.
    pub fn own() -> What {
        What {
            kind: Kind::Own,
            refers: String::new(),
        }
    }

    /// As an address has it: `occupation:piloot`, or `own`.
    pub fn parse(written: &str) -> Option<What> {
        if written == Kind::Own.word() {
            return Some(What::own());
        }
        let (kind, refers) = written.split_once(':')?;
        let kind = Kind::from_word(kind).filter(|kind| *kind != Kind::Own)?;
        let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        let is_id = !refers.is_empty() && refers.len() <= LONGEST_NAME && refers.chars().all(plain);
        is_id.then(|| What {
            kind,
            refers: refers.to_owned(),
        })
    }

    /// The same, written.
    pub fn written(&self) -> String {
        match self.kind {
            Kind::Own => Kind::Own.word().to_owned(),
            kind => format!("{}:{}", kind.word(), self.refers),
        }
    }
}

/// What is wrong with a name of one's own, as the key of its words.
pub fn wrong_name(name: &str) -> Option<&'static str> {
    match name.chars().count() {
        0 => Some("dreams-nameless"),
        many if many > LONGEST_NAME => Some("dreams-name-long"),
        _ => None,
    }
}

/// What is wrong with a note.
pub fn wrong_note(note: &str) -> Option<&'static str> {
    (note.chars().count() > LONGEST_NOTE).then_some("dreams-note-long")
}

/// A note with what was typed later behind it, as the next lines. What stands in it already as lines of its own is not said twice.
pub fn joined(note: &str, typed: &str) -> String {
    let told = || format!("\n{note}\n").contains(&format!("\n{typed}\n"));
    match (note.is_empty(), typed.is_empty()) {
        (_, true) => note.to_owned(),
        (true, false) => typed.to_owned(),
        _ if told() => note.to_owned(),
        _ => format!("{note}\n{typed}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_names_is_read_and_written_the_same() {
        for written in [
            "occupation:00030d09-2b3a-4efd-87cc-c4ea39d27c34",
            "course:duo-25078",
            "occupation:piloot",
            "course:hbo-pabo",
            "field:zorg",
            "own",
        ] {
            assert_eq!(What::parse(written).unwrap().written(), written);
        }
        for odd in [
            "",
            "occupation",
            "occupation:",
            "own:x",
            "person:1",
            "occupation:../x",
            "field:Zorg",
        ] {
            assert_eq!(What::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn what_is_typed_later_comes_behind_a_note_and_nothing_is_said_twice() {
        for (note, typed, both) in [
            ("", "", ""),
            ("", "Oom Ali bellen", "Oom Ali bellen"),
            ("Oom Ali bellen", "", "Oom Ali bellen"),
            ("Oom Ali bellen", "Oom Ali bellen", "Oom Ali bellen"),
            ("Oom Ali bellen", "Met een raket", "Oom Ali bellen\nMet een raket"),
            (
                "Oom Ali bellen\nMet een raket",
                "Met een raket",
                "Oom Ali bellen\nMet een raket",
            ),
            // A part of a line is another thing.
            ("Oom Ali bellen", "Ali", "Oom Ali bellen\nAli"),
        ] {
            assert_eq!(joined(note, typed), both, "{note:?} {typed:?}");
        }
    }

    #[test]
    fn a_name_is_needed_and_has_an_end_and_a_note_only_has_an_end() {
        assert_eq!(wrong_name(""), Some("dreams-nameless"));
        assert_eq!(wrong_name("astronaut"), None);
        // Signs count and not bytes.
        assert_eq!(wrong_name(&"é".repeat(120)), None);
        assert_eq!(wrong_name(&"é".repeat(121)), Some("dreams-name-long"));
        assert_eq!(wrong_note(""), None);
        assert_eq!(wrong_note(&"é".repeat(2000)), None);
        assert_eq!(wrong_note(&"a".repeat(2001)), Some("dreams-note-long"));
    }
}
