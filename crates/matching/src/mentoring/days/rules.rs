//! When a day can be, and who is expected on it.
//!
//! Deliberately absent: how many days there are. A method plans so many; the coordinator may plan otherwise.

use jiff::civil::{Date, Time};

use crate::mentoring::pairings::{State, Term};

/// The longest name of a day, in characters.
pub const LONGEST_TITLE: usize = 80;
/// The longest place, in characters.
pub const LONGEST_PLACE: usize = 200;

/// A day as somebody fills it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The day; none where it cannot be read.
    pub day: Option<Date>,
    /// From when.
    pub begins: Option<Time>,
    /// Until when.
    pub until: Option<Time>,
    /// What it is called.
    pub title: String,
    /// Where; may be empty.
    pub place: String,
}

impl Draft {
    /// What is wrong with it, each with the field of the form it is about. `others` are the other days of the edition.
    pub fn wrong(&self, term: Term, others: &[Date]) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        let of_the_day = match self.day {
            None => Some("days-wrong-no-day"),
            Some(day) if day < term.begins || day > term.ends => Some("days-wrong-term"),
            Some(day) if others.contains(&day) => Some("days-wrong-twice"),
            Some(_) => None,
        };
        wrong.extend(of_the_day.map(|key| ("dag", key)));
        let times_fit = match (self.begins, self.until) {
            (Some(begins), Some(until)) => begins < until,
            (None, Some(_)) => false,
            (_, None) => true,
        };
        if !times_fit {
            wrong.push(("tot", "days-wrong-until"));
        }
        if !(1..=LONGEST_TITLE).contains(&self.title.chars().count()) {
            wrong.push(("titel", "days-wrong-title"));
        }
        if self.place.chars().count() > LONGEST_PLACE {
            wrong.push(("plaats", "days-wrong-place"));
        }
        wrong
    }
}

/// How long a day takes in minutes; none where its times do not say so.
pub fn minutes(begins: Option<Time>, until: Option<Time>) -> Option<u16> {
    let (begins, until) = (begins?, until?);
    let clock = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    u16::try_from(clock(until) - clock(begins)).ok()
}

/// Whether the two of a pairing are expected on a day: both said yes, and it had not ended before that day. A first day with everybody
/// often comes before their own first meeting.
pub fn is_expected(state: State, ended_on: Option<Date>, day: Date) -> bool {
    match state {
        State::Agreed | State::Started | State::GoodbyePlanned => true,
        State::Ended => ended_on.is_none_or(|ended| day <= ended),
        State::Proposed | State::Declined | State::Lapsed | State::Withdrawn => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    const TERM: Term = Term {
        begins: date(2026, 9, 1),
        ends: date(2027, 6, 30),
    };

    #[track_caller]
    fn check(change: impl FnOnce(&mut Draft), expected: &[(&str, &str)]) {
        let mut draft = Draft {
            day: Some(date(2026, 9, 19)),
            begins: Some(time(13, 0, 0, 0)),
            until: Some(time(17, 0, 0, 0)),
            title: "Kennismaken".to_owned(),
            place: "De aula".to_owned(),
        };
        change(&mut draft);
        assert_eq!(draft.wrong(TERM, &[date(2027, 1, 16)]), expected);
    }

    #[test]
    fn a_day_lies_in_the_term_and_is_the_only_one_of_its_date() {
        check(|_| (), &[]);
        check(|draft| draft.day = Some(TERM.begins), &[]);
        check(|draft| draft.day = Some(TERM.ends), &[]);
        check(|draft| draft.day = None, &[("dag", "days-wrong-no-day")]);
        for outside in [date(2026, 8, 31), date(2027, 7, 1)] {
            check(|draft| draft.day = Some(outside), &[("dag", "days-wrong-term")]);
        }
        check(
            |draft| draft.day = Some(date(2027, 1, 16)),
            &[("dag", "days-wrong-twice")],
        );
    }

    #[test]
    fn a_day_has_a_name_and_ends_after_it_begins() {
        check(|draft| draft.title.clear(), &[("titel", "days-wrong-title")]);
        check(|draft| draft.title = "é".repeat(80), &[]);
        check(
            |draft| draft.title = "é".repeat(81),
            &[("titel", "days-wrong-title")],
        );
        check(
            |draft| draft.place = "é".repeat(201),
            &[("plaats", "days-wrong-place")],
        );
        check(|draft| draft.until = None, &[]);
        check(|draft| draft.begins = None, &[("tot", "days-wrong-until")]);
        check(|draft| draft.until = draft.begins, &[("tot", "days-wrong-until")]);
        // One to five is four hours.
        assert_eq!(
            minutes(Some(time(13, 0, 0, 0)), Some(time(17, 0, 0, 0))),
            Some(240)
        );
        assert_eq!(minutes(Some(time(13, 0, 0, 0)), None), None);
    }

    #[test]
    fn who_said_yes_is_expected_until_it_ended() {
        let day = date(2027, 1, 16);
        let expected = |state| is_expected(state, None, day);
        for state in [State::Agreed, State::Started, State::GoodbyePlanned] {
            assert!(expected(state), "{state:?}");
        }
        for state in [State::Proposed, State::Declined, State::Lapsed, State::Withdrawn] {
            assert!(!expected(state), "{state:?}");
        }
        assert!(!is_expected(State::Ended, Some(date(2027, 1, 15)), day));
        assert!(is_expected(State::Ended, Some(day), day), "it ended that day");
    }
}
