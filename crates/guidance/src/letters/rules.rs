//! The rules of letters: who gets one, how a letter stands, when it leaves, and when it is given up.
//!
//! Deliberately absent: a clock.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use policy::AgeBand;

/// Decisions with a letter; the others are about adults, or belong to no day.
pub const WITH_LETTER: [&str; 9] = ["d01", "d02", "d03", "d04", "d05", "d06", "d07", "d08", "d12"];

/// How long a letter by mail waits before it leaves, so that it can be taken back.
pub const HOLD: SignedDuration = SignedDuration::from_mins(10);

/// Letters by mail that one person sends in 24 hours at most. More than a class or six is no longer one counsellor writing to
/// families; it is a mistake, or somebody else behind the account.
pub const MOST_A_DAY: usize = 200;

/// How long until it is tried again, after each time that it did not arrive.
const AGAIN: [SignedDuration; 4] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(15),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(12),
];

/// How a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It leaves soon, and can be taken back.
    Waiting,
    /// It is on its way to the mail server. Who took it there may have stopped halfway; then it is taken up again.
    Leaving,
    /// The mail server of the school has it.
    Sent,
    /// The mail server refused it, or was not there for a day.
    Failed,
    /// Whoever sent it took it back.
    TakenBack,
    /// When it left, there was nobody to write to any more.
    Dropped,
    /// On paper: it went along with the young person.
    Handed,
}

impl State {
    /// Every state.
    pub const ALL: &'static [State] = &[
        State::Waiting,
        State::Leaving,
        State::Sent,
        State::Failed,
        State::TakenBack,
        State::Dropped,
        State::Handed,
    ];

    /// The word by which the database and texts know it.
    pub const fn word(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Leaving => "leaving",
            State::Sent => "sent",
            State::Failed => "failed",
            State::TakenBack => "taken-back",
            State::Dropped => "dropped",
            State::Handed => "handed",
        }
    }

    /// Whether it may be sent once more. What is under way or arrived goes once.
    pub const fn may_go_again(self) -> bool {
        matches!(self, State::Failed | State::TakenBack | State::Dropped)
    }

    /// Whether it can still be taken back: what waits can, and what was noted of paper.
    pub const fn can_be_taken_back(self) -> bool {
        matches!(self, State::Waiting | State::Handed)
    }
}

/// What the mail server did with a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Took {
    /// It has it.
    Taken,
    /// Not now.
    NotNow,
    /// Never.
    Never,
}

/// How a letter stands after it was brought away for the `tries`-th time, counted from one, and how long until the next time.
pub fn after(took: Took, tries: u32) -> (State, Option<SignedDuration>) {
    let again = usize::try_from(tries)
        .ok()
        .and_then(|tries| AGAIN.get(tries.checked_sub(1)?));
    match (took, again) {
        (Took::Taken, _) => (State::Sent, None),
        (Took::NotNow, Some(wait)) => (State::Waiting, Some(*wait)),
        (Took::NotNow, None) | (Took::Never, _) => (State::Failed, None),
    }
}

/// What of a young person may be told at home, by age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtHome {
    /// Everything in the letter, with a way to the page of this child.
    WithPage,
    /// The letter, which is about what comes for everybody in the class. The page of the child is not theirs any more.
    LetterAlone,
    /// Nothing: an adult tells at home what they want to.
    Nothing,
}

/// By the age at a moment. Where it is not known, nothing is told.
pub fn at_home(born: Option<Date>, now: Timestamp) -> AtHome {
    match born.map(|born| AgeBand::at(born, now)) {
        Some(AgeBand::Under16) => AtHome::WithPage,
        Some(AgeBand::From16To17) => AtHome::LetterAlone,
        Some(AgeBand::Adult) | None => AtHome::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use policy::calendar::begin_of;

    use super::*;

    #[test]
    fn what_is_not_taken_is_tried_for_half_a_day_and_then_given_up() {
        let waits: Vec<_> = (1..=5).map(|tries| after(Took::NotNow, tries)).collect();
        let minutes = |minutes| (State::Waiting, Some(SignedDuration::from_mins(minutes)));
        assert_eq!(
            waits,
            [
                minutes(1),
                minutes(15),
                minutes(120),
                minutes(720),
                (State::Failed, None)
            ]
        );
        assert_eq!(after(Took::Never, 1), (State::Failed, None));
        assert_eq!(after(Took::Taken, 9), (State::Sent, None));
        assert_eq!(
            after(Took::NotNow, 0),
            (State::Failed, None),
            "a time that never was"
        );
    }

    #[test]
    fn nothing_goes_home_from_the_eighteenth_birthday_on() {
        let born = Some(date(2008, 11, 26));
        let told = |day| at_home(born, begin_of(day).unwrap());
        assert_eq!(told(date(2024, 11, 25)), AtHome::WithPage);
        assert_eq!(told(date(2024, 11, 26)), AtHome::LetterAlone);
        assert_eq!(told(date(2026, 11, 25)), AtHome::LetterAlone);
        assert_eq!(told(date(2026, 11, 26)), AtHome::Nothing);
        let unknown = at_home(None, begin_of(date(2026, 11, 26)).unwrap());
        assert_eq!(unknown, AtHome::Nothing);
    }

    #[test]
    fn a_letter_goes_once() {
        let again: Vec<_> = State::ALL.iter().filter(|state| state.may_go_again()).collect();
        assert_eq!(again, [&State::Failed, &State::TakenBack, &State::Dropped]);
    }
}
