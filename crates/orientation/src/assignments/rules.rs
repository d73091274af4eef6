//! What an assignment can be, how it moves on, and what becomes of words that two windows sent.
//!
//! Deliberately absent: a mark, a level, and anything that says how well somebody did it.

use std::collections::BTreeSet;

use jiff::civil::Date;

/// Characters of a title; it becomes that of an experience.
pub const LONGEST_TITLE: usize = 120;
/// Characters of why, of a task and of the questions of a piece.
pub const LONGEST_TEXT: usize = 1_000;
/// Characters that somebody writes with one piece.
pub const LONGEST_WORDS: usize = 4_000;
/// Pieces of one assignment.
pub const MOST_PIECES: usize = 8;
/// Occupations and courses that are compared.
pub const MOST_COMPARED: usize = 4;
/// Classes that one assignment is for.
pub const MOST_CLASSES: usize = 12;
/// Minutes, from and to: a short question, and two days of work.
pub const MINUTES: (u16, u16) = (5, 960);

/// How an assignment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is being made.
    Draft,
    /// Young people have it.
    Given,
    /// It is over: what was written can be read.
    Closed,
    /// It was taken back.
    Withdrawn,
}

impl State {
    /// All of them.
    pub const ALL: &[State] = &[State::Draft, State::Given, State::Closed, State::Withdrawn];

    /// The word in the database and in texts.
    pub fn word(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Given => "given",
            State::Closed => "closed",
            State::Withdrawn => "withdrawn",
        }
    }
}

/// What is done with an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Hands it out.
    Give,
    /// Gives more time, also after it was closed.
    Extend,
    /// Ends it.
    Close,
    /// Takes it back.
    Withdraw,
}

/// How it stands after that; or the key of why not.
pub fn next(state: State, verb: Verb) -> Result<State, &'static str> {
    match (state, verb) {
        (State::Draft | State::Given, Verb::Give) | (State::Given | State::Closed, Verb::Extend) => {
            Ok(State::Given)
        }
        (State::Given | State::Closed, Verb::Close) => Ok(State::Closed),
        (State::Draft | State::Given | State::Withdrawn, Verb::Withdraw) => Ok(State::Withdrawn),
        (State::Draft, Verb::Close | Verb::Extend) => Err("assignments-wrong-not-given"),
        (State::Closed, Verb::Give | Verb::Withdraw) => Err("assignments-wrong-closed"),
        (State::Withdrawn, _) => Err("assignments-wrong-withdrawn"),
    }
}

/// What a piece asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Lay two to four occupations or courses side by side.
    Compare,
    /// Look at a day of an occupation.
    Day,
    /// Ask somebody about their work.
    Interview,
    /// Find an employer nearby.
    Employer,
    /// Go and see a school.
    OpenDay,
    /// In words of one's own.
    Own,
}

impl Kind {
    /// All of them, in the order in which a page offers them.
    pub const ALL: &[Kind] = &[
        Kind::Compare,
        Kind::Day,
        Kind::Interview,
        Kind::Employer,
        Kind::OpenDay,
        Kind::Own,
    ];

    /// The word in the database, in addresses and in texts.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Compare => "compare",
            Kind::Day => "day",
            Kind::Interview => "interview",
            Kind::Employer => "employer",
            Kind::OpenDay => "open-day",
            Kind::Own => "own",
        }
    }

    /// The kind with this word.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.word() == word)
    }

    /// How many occupations or courses it names, at least and at most.
    pub fn refers(self) -> (usize, usize) {
        match self {
            Kind::Compare => (2, MOST_COMPARED),
            Kind::Day => (1, 1),
            _ => (0, 0),
        }
    }

    /// Whether somebody who works can be met by it.
    pub fn meets(self) -> bool {
        matches!(self, Kind::Interview | Kind::Employer | Kind::OpenDay)
    }
}

/// Something that is wrong: the field it is about and the key of the words.
pub type Fault = (&'static str, &'static str);

/// What a form says of an assignment, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub why: String,
    /// How long it takes; none where no number was typed.
    pub minutes: Option<u16>,
    /// The last day.
    pub until: Option<Date>,
    /// Something was typed as the last day that is none.
    pub odd_day: bool,
    /// How many classes it is for.
    pub classes: usize,
}

/// What keeps a draft from being kept.
pub fn wrong_sheet(sheet: &Sheet, today: Date) -> Vec<Fault> {
    let long = |text: &str, most: usize| text.chars().count() > most;
    let minutes = sheet
        .minutes
        .is_some_and(|many| (MINUTES.0..=MINUTES.1).contains(&many));
    let all = [
        (
            sheet.title.trim().is_empty(),
            ("titel", "assignments-wrong-title"),
        ),
        (
            long(&sheet.title, LONGEST_TITLE),
            ("titel", "assignments-wrong-long"),
        ),
        (
            long(&sheet.why, LONGEST_TEXT),
            ("waarom", "assignments-wrong-long"),
        ),
        (!minutes, ("minuten", "assignments-wrong-minutes")),
        (sheet.odd_day, ("tot", "assignments-wrong-day")),
        (
            sheet.until.is_some_and(|until| until < today),
            ("tot", "assignments-wrong-past"),
        ),
        (sheet.classes == 0, ("klas", "assignments-wrong-class")),
        (
            sheet.classes > MOST_CLASSES,
            ("klas", "assignments-wrong-classes"),
        ),
    ];
    said(all)
}

/// A piece as its rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What it asks.
    pub kind: Kind,
    /// How many occupations and courses it names.
    pub named: usize,
    /// The words of its maker; empty for those of the kind.
    pub task: &'a str,
    /// One question a line; empty for those of the kind.
    pub questions: &'a str,
}

/// What keeps a piece from being kept.
pub fn wrong_piece(piece: &Piece<'_>) -> Vec<Fault> {
    let long = |text: &str| text.chars().count() > LONGEST_TEXT;
    let (_, most) = piece.kind.refers();
    said([
        (long(piece.task), ("taak", "assignments-wrong-long")),
        (long(piece.questions), ("vragen", "assignments-wrong-long")),
        (piece.named > most, ("zoek", "assignments-wrong-too-many")),
    ])
}

/// Whether somebody can begin with a piece as it is.
pub fn is_whole(piece: &Piece<'_>) -> bool {
    let (least, most) = piece.kind.refers();
    let told = piece.kind != Kind::Own || !piece.task.trim().is_empty();
    (least..=most).contains(&piece.named) && told
}

/// What keeps an assignment from being handed out, as keys.
pub fn not_ready(pieces: &[Piece<'_>], until: Option<Date>, today: Date) -> Vec<&'static str> {
    let all = [
        (pieces.is_empty(), "assignments-wrong-no-piece"),
        (pieces.len() > MOST_PIECES, "assignments-wrong-pieces"),
        (!pieces.iter().all(is_whole), "assignments-wrong-piece-part"),
        (until.is_none(), "assignments-wrong-no-day"),
        (until.is_some_and(|until| until < today), "assignments-wrong-past"),
    ];
    let wrong = all.into_iter().filter(|(wrong, _)| *wrong);
    wrong.map(|(_, key)| key).collect()
}

fn said<const N: usize>(all: [(bool, Fault); N]) -> Vec<Fault> {
    let wrong = all.into_iter().filter(|(wrong, _)| *wrong);
    wrong.map(|(_, told)| told).collect()
}

/// What becomes of words that a form sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// The same stands there already.
    Same,
    /// These are kept.
    Keep(Vec<String>),
    /// At these places another window kept other words since; a person has to choose.
    Crossed(BTreeSet<usize>),
}

/// Words from a form that saw a version meet those that are kept now. Nothing that somebody wrote is lost: where another window kept
/// something since, an empty place here takes nothing away, and two texts are shown side by side.
pub fn meet(kept: (&[String], i64), typed: (&[String], i64)) -> Meeting {
    let ((kept, version), (typed, seen)) = (kept, typed);
    if kept == typed {
        return Meeting::Same;
    }
    if version == seen {
        return Meeting::Keep(typed.to_vec());
    }
    let both = || kept.iter().zip(typed);
    let crossed = |(here, there): (&String, &String)| !here.is_empty() && !there.is_empty() && here != there;
    let places: BTreeSet<usize> = both()
        .enumerate()
        .filter(|(_, pair)| crossed(*pair))
        .map(|(at, _)| at)
        .collect();
    if !places.is_empty() {
        return Meeting::Crossed(places);
    }
    let filled: Vec<String> = both()
        .map(|(here, there)| {
            if there.is_empty() {
                here.clone()
            } else {
                there.clone()
            }
        })
        .collect();
    if filled == kept {
        Meeting::Same
    } else {
        Meeting::Keep(filled)
    }
}

/// What is wrong with words that somebody wrote: at which places they are too long.
pub fn too_long(words: &[String]) -> Vec<usize> {
    let long = |(_, one): &(usize, &String)| one.chars().count() > LONGEST_WORDS;
    words.iter().enumerate().filter(long).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 10, 10);

    #[test]
    fn an_assignment_is_given_once_ends_and_can_get_more_time() {
        let mut state = State::Draft;
        for (verb, to) in [
            (Verb::Give, State::Given),
            // A second press changes nothing.
            (Verb::Give, State::Given),
            (Verb::Close, State::Closed),
            (Verb::Close, State::Closed),
            (Verb::Extend, State::Given),
            (Verb::Withdraw, State::Withdrawn),
            (Verb::Withdraw, State::Withdrawn),
        ] {
            state = next(state, verb).unwrap();
            assert_eq!(state, to, "{verb:?}");
        }
        assert_eq!(
            next(State::Withdrawn, Verb::Give),
            Err("assignments-wrong-withdrawn")
        );
        assert_eq!(
            next(State::Draft, Verb::Close),
            Err("assignments-wrong-not-given")
        );
        // What was closed was done by people: it is not taken back from them.
        assert_eq!(
            next(State::Closed, Verb::Withdraw),
            Err("assignments-wrong-closed")
        );
    }

    #[test]
    fn a_draft_needs_a_title_a_class_and_minutes_and_says_everything_at_once() {
        let sound = Sheet {
            title: "Drie opleidingen".to_owned(),
            minutes: Some(50),
            until: Some(TODAY),
            classes: 1,
            ..Sheet::default()
        };
        assert_eq!(wrong_sheet(&sound, TODAY), []);
        let empty = Sheet::default();
        assert_eq!(
            wrong_sheet(&empty, TODAY),
            [
                ("titel", "assignments-wrong-title"),
                ("minuten", "assignments-wrong-minutes"),
                ("klas", "assignments-wrong-class"),
            ]
        );
        let late = Sheet {
            until: Some(date(2026, 10, 9)),
            minutes: Some(961),
            classes: 13,
            ..sound
        };
        let fields: Vec<&str> = wrong_sheet(&late, TODAY)
            .iter()
            .map(|(field, _)| *field)
            .collect();
        assert_eq!(fields, ["minuten", "tot", "klas"]);
    }

    #[test]
    fn it_is_handed_out_when_every_piece_can_be_begun() {
        let piece = |kind, named, task| Piece {
            kind,
            named,
            task,
            questions: "",
        };
        let check = |pieces: &[Piece<'_>], until, expected: &[&str]| {
            assert_eq!(not_ready(pieces, until, TODAY), expected, "{pieces:?}");
        };
        check(&[], Some(TODAY), &["assignments-wrong-no-piece"]);
        check(&[piece(Kind::Compare, 2, "")], Some(TODAY), &[]);
        check(
            &[piece(Kind::Compare, 1, "")],
            Some(TODAY),
            &["assignments-wrong-piece-part"],
        );
        check(&[piece(Kind::Day, 1, "")], None, &["assignments-wrong-no-day"]);
        check(
            &[piece(Kind::Own, 0, " ")],
            Some(TODAY),
            &["assignments-wrong-piece-part"],
        );
        check(
            &[
                piece(Kind::Interview, 0, ""),
                piece(Kind::Own, 0, "Teken je dag."),
            ],
            Some(date(2026, 10, 9)),
            &["assignments-wrong-past"],
        );
        assert_eq!(
            wrong_piece(&piece(Kind::Compare, 5, "")),
            [("zoek", "assignments-wrong-too-many")]
        );
    }

    #[test]
    fn two_windows_lose_nothing() {
        let words = |all: &[&str]| -> Vec<String> { all.iter().map(|one| (*one).to_owned()).collect() };
        let check = |kept: (&[&str], i64), typed: (&[&str], i64), expected: Meeting| {
            let (here, there) = (words(kept.0), words(typed.0));
            assert_eq!(
                meet((&here, kept.1), (&there, typed.1)),
                expected,
                "{kept:?} {typed:?}"
            );
        };
        // Sent twice is once, whatever was seen.
        check((&["a", ""], 2), (&["a", ""], 1), Meeting::Same);
        // Who saw the last version changes and empties what they like.
        check(
            (&["a", "b"], 2),
            (&["", "c"], 2),
            Meeting::Keep(words(&["", "c"])),
        );
        // An old window adds, and its empty place takes nothing away.
        check(
            (&["a", ""], 2),
            (&["", "b"], 1),
            Meeting::Keep(words(&["a", "b"])),
        );
        check((&["a", ""], 2), (&["", ""], 1), Meeting::Same);
        // Two texts for one piece: nobody decides but who wrote them.
        check((&["a", "b"], 2), (&["c", ""], 1), Meeting::Crossed([0].into()));
    }

    #[test]
    fn words_have_an_end_by_signs_and_not_by_bytes() {
        let all = ["é".repeat(4_000), "é".repeat(4_001)];
        assert_eq!(too_long(&all), [1]);
    }
}
