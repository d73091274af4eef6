//! When an edition can be.
//!
//! Deliberately absent: what the method says. A coordinator may run it otherwise, within these bounds.

use jiff::ToSpan as _;
use jiff::civil::Date;
use policy::calendar::SchoolYear;

/// The most pairings of one coordinator.
pub const MOST_CASELOAD: u16 = 200;
/// The fewest and the most days for an answer.
pub const ANSWER_DAYS: (u8, u8) = (3, 21);
/// The longest name.
pub const LONGEST_NAME: usize = 80;
/// The most months.
const LONGEST_MONTHS: i32 = 18;

/// An edition as somebody fills it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// How it works.
    pub method: String,
    /// What it is called.
    pub name: String,
    /// The first day.
    pub begins: Date,
    /// The last day.
    pub ends: Date,
    /// When mentors are divided next, where that is known.
    pub next_round: Option<Date>,
    /// Pairings of one coordinator at once.
    pub caseload: u16,
    /// Days in which both answer a proposal.
    pub answer_days: u8,
}

impl Draft {
    /// What is wrong with it, each with the field of the form it is about.
    pub fn wrong(&self, today: Date) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        let mut require = |holds: bool, field, key| {
            if !holds {
                wrong.push((field, key));
            }
        };
        let length = self.name.chars().count();
        require(
            (1..=LONGEST_NAME).contains(&length),
            "naam",
            "editions-wrong-name",
        );
        let latest = self
            .begins
            .checked_add(LONGEST_MONTHS.months())
            .unwrap_or(Date::MAX);
        require(self.begins < self.ends, "eind", "editions-no-term");
        // A pairing that begins in it can last until a month after the next school year.
        let related = SchoolYear::of(self.begins).next().default_end();
        require(self.ends <= latest.min(related), "eind", "editions-too-long");
        require(self.ends > today, "eind", "editions-over");
        let round = |day: Date| today <= day && day <= self.ends;
        require(self.next_round.is_none_or(round), "ronde", "editions-wrong-round");
        require(
            (1..=MOST_CASELOAD).contains(&self.caseload),
            "koppels",
            "editions-wrong-caseload",
        );
        let (few, many) = ANSWER_DAYS;
        require(
            (few..=many).contains(&self.answer_days),
            "dagen",
            "editions-wrong-days",
        );
        wrong
    }
}

/// An edition that is there already, as far as a new one may be in its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    /// What it is called.
    pub name: String,
    /// How it works.
    pub method: String,
    /// The last day.
    pub ends: Date,
    /// It takes people in.
    pub open: bool,
}

/// What is wrong with a name beside those that are there; none where it can be.
pub fn wrong_name(name: &str, there: &[There]) -> Option<&'static str> {
    let plain = |name: &str| name.trim().to_lowercase();
    if !(1..=LONGEST_NAME).contains(&name.trim().chars().count()) {
        Some("editions-wrong-name")
    } else {
        let taken = there.iter().any(|one| plain(&one.name) == plain(name));
        taken.then_some("editions-name-taken")
    }
}

impl Draft {
    /// What is wrong with it beside the others of its programme: a name twice, or a begin in the past that nobody meant, or that runs
    /// beside one that is open. `meant` says that whoever makes it chose the past knowingly.
    pub fn clashes(&self, there: &[There], meant: bool, today: Date) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        wrong.extend(wrong_name(&self.name, there).map(|key| ("naam", key)));
        let beside = |one: &There| one.open && one.method == self.method && one.ends >= self.begins;
        if self.begins < today && there.iter().any(beside) {
            wrong.push(("begin", "editions-beside"));
        } else if self.begins < today && !meant {
            wrong.push(("toch", "editions-past"));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 27);

    #[track_caller]
    fn check(change: impl FnOnce(&mut Draft), expected: &[&str]) {
        let mut draft = Draft {
            method: "gewoon".to_owned(),
            name: "Verder Kijken 2026".to_owned(),
            begins: date(2026, 10, 1),
            ends: date(2027, 6, 30),
            next_round: Some(date(2026, 12, 7)),
            caseload: 40,
            answer_days: 7,
        };
        change(&mut draft);
        let keys: Vec<&str> = draft.wrong(TODAY).into_iter().map(|(_, key)| key).collect();
        assert_eq!(keys, expected);
    }

    #[test]
    fn an_edition_has_a_name_a_term_and_bounds() {
        check(|_| (), &[]);
        check(|draft| draft.next_round = None, &[]);
        check(|draft| draft.name.clear(), &["editions-wrong-name"]);
        check(|draft| draft.name = "a".repeat(81), &["editions-wrong-name"]);
        check(|draft| draft.begins = draft.ends, &["editions-no-term"]);
        // Eighteen months from 1 October 2026 end on 1 April 2028.
        check(|draft| draft.ends = date(2028, 4, 1), &[]);
        check(|draft| draft.ends = date(2028, 4, 2), &["editions-too-long"]);
        // From 1 April 2027 eighteen months are until 1 October 2028, and two school years until 31 August.
        let spring = |ends| move |draft: &mut Draft| (draft.begins, draft.ends) = (date(2027, 4, 1), ends);
        check(spring(date(2028, 8, 31)), &[]);
        check(spring(date(2028, 9, 1)), &["editions-too-long"]);
        check(
            |draft| {
                (draft.ends, draft.next_round) = (TODAY, None);
            },
            &["editions-over"],
        );
        check(
            |draft| draft.next_round = Some(date(2026, 11, 26)),
            &["editions-wrong-round"],
        );
        check(
            |draft| draft.next_round = Some(date(2027, 7, 1)),
            &["editions-wrong-round"],
        );
        for caseload in [0, 201] {
            check(|draft| draft.caseload = caseload, &["editions-wrong-caseload"]);
        }
        for days in [2, 22] {
            check(|draft| draft.answer_days = days, &["editions-wrong-days"]);
        }
    }

    #[test]
    fn a_name_is_there_once_and_a_begin_in_the_past_is_meant() {
        let there = |open| There {
            name: "Verder Kijken 2026".to_owned(),
            method: "gewoon".to_owned(),
            ends: date(2027, 6, 30),
            open,
        };
        let draft = |name: &str, method: &str, begins| Draft {
            method: method.to_owned(),
            name: name.to_owned(),
            begins,
            ends: date(2027, 6, 30),
            next_round: None,
            caseload: 40,
            answer_days: 7,
        };
        let check = |draft: &Draft, open, meant, expected: &[&str]| {
            let keys = draft.clashes(&[there(open)], meant, TODAY);
            let keys: Vec<&str> = keys.into_iter().map(|(_, key)| key).collect();
            assert_eq!(keys, expected, "{draft:?}");
        };
        let past = date(2026, 10, 1);
        check(
            &draft("verder kijken 2026 ", "perach", TODAY),
            true,
            false,
            &["editions-name-taken"],
        );
        check(&draft("Voorjaar", "gewoon", TODAY), true, false, &[]);
        check(
            &draft("Voorjaar", "gewoon", past),
            true,
            true,
            &["editions-beside"],
        );
        check(
            &draft("Voorjaar", "gewoon", past),
            false,
            false,
            &["editions-past"],
        );
        check(
            &draft("Voorjaar", "perach", past),
            true,
            false,
            &["editions-past"],
        );
        check(&draft("Voorjaar", "perach", past), true, true, &[]);
    }
}
