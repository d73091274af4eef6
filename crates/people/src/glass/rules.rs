//! How far **broken glass** is, and what may come next.
//!
//! When the young person sees it stands in `seen`. Deliberately absent: who may, which is policy's; a longer hour, and a question that
//! stays open.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use policy::PersonId;
use policy::calendar::day_at;
use policy::glass::OPEN_FOR;

/// How long a question can be answered, and after a yes opened. A danger that can wait longer takes another way.
pub const WAITS: SignedDuration = SignedDuration::from_hours(24);
/// In how many days somebody looks back.
const REVIEW_DAYS: i64 = 7;
/// The fewest and the most characters of a reason, and of what was found.
const WORDS: std::ops::RangeInclusive<usize> = 10..=500;

/// What the second person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It may be opened.
    Approved,
    /// It may not.
    Refused,
    /// Who asked took it back. It is the last word, like the others.
    Withdrawn,
}

/// What whoever looks back finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It was needed, and no more was read than that.
    InOrder,
    /// It was not needed, or more was read than was needed.
    NotInOrder,
}

/// The moments of one glass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// When it was asked.
    pub asked_at: Timestamp,
    /// Until when it can be answered and opened.
    pub until: Timestamp,
    /// What the second person said.
    pub answer: Option<Answer>,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// When it was closed before its hour was over.
    pub closed_at: Option<Timestamp>,
    /// When somebody looked back on it.
    pub reviewed_at: Option<Timestamp>,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for a privacy officer or school leader.
    Asked,
    /// It waits for the one who asked.
    Approved,
    /// Somebody said no.
    Refused,
    /// Who asked took it back before it was opened.
    Withdrawn,
    /// Nobody answered, or opened it, in time.
    Lapsed,
    /// The record can be read now.
    Open,
    /// It is closed, and waits for a privacy officer who looks back.
    Ended,
    /// Somebody looked back.
    Reviewed,
}

/// What somebody wants to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Say yes or no.
    Answer,
    /// Begin the hour.
    Open,
    /// End it.
    Close,
    /// Take the question back.
    Withdraw,
    /// Write down what was found.
    Review,
    /// Say anew whether the young person may see it.
    Hold,
}

impl Answer {
    /// Every answer.
    pub const ALL: &'static [Self] = &[Self::Approved, Self::Refused, Self::Withdrawn];

    /// The id by which the database and texts know it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Finding {
    /// Every finding.
    pub const ALL: &'static [Self] = &[Self::InOrder, Self::NotInOrder];

    /// The id by which the database and texts know it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::InOrder => "in-order",
            Self::NotInOrder => "not-in-order",
        }
    }
}

impl State {
    /// Every state.
    pub const ALL: &'static [Self] = &[
        Self::Asked,
        Self::Approved,
        Self::Refused,
        Self::Withdrawn,
        Self::Lapsed,
        Self::Open,
        Self::Ended,
        Self::Reviewed,
    ];

    /// The id by which texts know it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            Self::Open => "open",
            Self::Ended => "ended",
            Self::Reviewed => "reviewed",
        }
    }

    /// Whether something with this state may be done so.
    pub const fn allows(self, verb: Verb) -> bool {
        matches!(
            (self, verb),
            (Self::Asked, Verb::Answer)
                | (Self::Approved, Verb::Open)
                | (Self::Open, Verb::Close)
                | (Self::Asked | Self::Approved, Verb::Withdraw)
                | (Self::Ended, Verb::Review)
                | (Self::Reviewed, Verb::Hold)
        )
    }

    /// Whether the one who asked has nothing to ask again yet.
    pub const fn runs(self) -> bool {
        matches!(self, Self::Asked | Self::Approved | Self::Open)
    }
}

impl Course {
    /// How far it is at a moment.
    pub fn state(&self, now: Timestamp) -> State {
        match (self.answer, self.opened_at) {
            _ if self.reviewed_at.is_some() => State::Reviewed,
            (_, Some(opened)) => match self.closed_at {
                None if now.duration_since(opened) < OPEN_FOR => State::Open,
                _ => State::Ended,
            },
            (Some(Answer::Refused), None) => State::Refused,
            (Some(Answer::Withdrawn), None) => State::Withdrawn,
            _ if now >= self.until => State::Lapsed,
            (None, None) => State::Asked,
            (Some(Answer::Approved), None) => State::Approved,
        }
    }

    /// When the hour is over, once it began.
    pub fn ends_at(&self) -> Option<Timestamp> {
        self.opened_at?.checked_add(OPEN_FOR).ok()
    }
}

/// The last day on which somebody looks back on what was opened at a moment.
pub fn review_by(opened_at: Timestamp) -> Option<Date> {
    day_at(opened_at).checked_add(REVIEW_DAYS.days()).ok()
}

/// Whether words say enough, and no more than is read.
pub fn says_enough(words: &str) -> bool {
    WORDS.contains(&words.chars().count())
}

/// Whether two names are the same words, in whatever order: as somebody says it, and as a list orders it. Both are folded.
pub fn same_words(typed: &str, kept: &str) -> bool {
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let typed = words(typed);
    !typed.is_empty() && typed == words(kept)
}

/// Whether somebody may say yes: afterwards a privacy officer is left who neither asked nor said so.
pub fn leaves_a_reviewer(officers: &[PersonId], asked_by: PersonId, says_yes: PersonId) -> bool {
    officers
        .iter()
        .any(|officer| ![asked_by, says_yes].contains(officer))
}

/// Whether two names of a class mean the same one. A school calls it `t3a` and its system `Klas t3a`. Both are folded.
pub fn same_class(typed: &str, kept: &str) -> bool {
    let own = |text: &str| {
        let words = text
            .split_whitespace()
            .filter(|word| !["klas", "groep"].contains(word));
        words.collect::<Vec<_>>().join(" ")
    };
    let typed = own(typed);
    !typed.is_empty() && typed == own(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    fn course() -> Course {
        Course {
            asked_at: at("2026-10-10T08:00:00Z"),
            until: at("2026-10-11T08:00:00Z"),
            answer: None,
            opened_at: None,
            closed_at: None,
            reviewed_at: None,
        }
    }

    fn opened() -> Course {
        Course {
            answer: Some(Answer::Approved),
            opened_at: Some(at("2026-10-10T09:00:00Z")),
            ..course()
        }
    }

    #[track_caller]
    fn check(course: Course, now: &str, state: State) {
        assert_eq!(course.state(at(now)), state, "{course:?} at {now}");
    }

    #[test]
    fn a_question_is_answered_and_opened_within_a_day() {
        check(course(), "2026-10-11T07:59:59Z", State::Asked);
        check(course(), "2026-10-11T08:00:00Z", State::Lapsed);
        let said = |answer| Course {
            answer: Some(answer),
            ..course()
        };
        check(said(Answer::Approved), "2026-10-11T07:59:59Z", State::Approved);
        check(said(Answer::Approved), "2026-10-11T08:00:00Z", State::Lapsed);
        check(said(Answer::Refused), "2026-10-10T09:00:00Z", State::Refused);
        check(said(Answer::Refused), "2026-11-10T09:00:00Z", State::Refused);
        check(said(Answer::Withdrawn), "2026-11-10T09:00:00Z", State::Withdrawn);
    }

    #[test]
    fn it_is_open_for_an_hour_or_until_it_is_closed_and_then_somebody_looks_back() {
        check(opened(), "2026-10-10T09:00:00Z", State::Open);
        check(opened(), "2026-10-10T09:59:59Z", State::Open);
        check(opened(), "2026-10-10T10:00:00Z", State::Ended);
        // Long after: it still waits for whoever looks back.
        check(opened(), "2027-10-10T10:00:00Z", State::Ended);
        let closed = Course {
            closed_at: Some(at("2026-10-10T09:10:00Z")),
            ..opened()
        };
        check(closed, "2026-10-10T09:10:00Z", State::Ended);
        let reviewed = Course {
            reviewed_at: Some(at("2026-10-12T09:00:00Z")),
            ..closed
        };
        check(reviewed, "2026-10-12T09:00:00Z", State::Reviewed);
        assert_eq!(opened().ends_at(), Some(at("2026-10-10T10:00:00Z")));
        assert_eq!(course().ends_at(), None);
    }

    #[test]
    fn each_step_has_one_state_in_which_it_may_be_done() {
        for verb in [Verb::Answer, Verb::Open, Verb::Close, Verb::Review, Verb::Hold] {
            let allowing = State::ALL.iter().filter(|state| state.allows(verb));
            assert_eq!(allowing.count(), 1, "{verb:?}");
        }
        for state in State::ALL {
            let waits = matches!(state, State::Asked | State::Approved);
            assert_eq!(state.allows(Verb::Withdraw), waits, "{state:?}");
        }
        assert!(!State::Open.allows(Verb::Review), "not while it is open");
    }

    #[test]
    fn somebody_looks_back_within_seven_days() {
        // Ten to midnight in Amsterdam is the day itself; ten past is the next.
        assert_eq!(
            review_by(at("2026-10-10T21:50:00Z")),
            Some(jiff::civil::date(2026, 10, 17))
        );
        assert_eq!(
            review_by(at("2026-10-10T22:10:00Z")),
            Some(jiff::civil::date(2026, 10, 18))
        );
    }

    #[test]
    fn whoever_says_yes_leaves_somebody_who_looks_back() {
        let [elif, saskia, ravi, hanneke] = [1, 2, 3, 4].map(PersonId::from_bits);
        assert!(leaves_a_reviewer(&[saskia], elif, hanneke));
        assert!(!leaves_a_reviewer(&[saskia], elif, saskia), "the only one");
        assert!(leaves_a_reviewer(&[saskia, ravi], elif, saskia));
        assert!(
            !leaves_a_reviewer(&[saskia, ravi], ravi, saskia),
            "the other asked"
        );
        assert!(
            !leaves_a_reviewer(&[saskia], saskia, hanneke),
            "the only one asked"
        );
        assert!(!leaves_a_reviewer(&[], elif, hanneke));
    }

    #[test]
    fn a_name_is_found_in_whatever_order_and_never_in_part() {
        assert!(same_words("noor de wit", "wit noor de"));
        assert!(same_words("wit  noor de ", "wit noor de"));
        for other in ["noor wit", "noor", "", "noor de wit wit", "%"] {
            assert!(!same_words(other, "wit noor de"), "{other}");
        }
        assert!(!same_words("", ""));
    }

    #[test]
    fn a_class_is_found_as_people_call_it() {
        for typed in ["t3a", "klas t3a", " klas  t3a "] {
            assert!(same_class(typed, "klas t3a"), "{typed}");
        }
        for typed in ["t3", "t3b", "klas", "", "t3a t3b"] {
            assert!(!same_class(typed, "klas t3a"), "{typed}");
        }
        assert!(same_class("groep 8", "groep 8") && !same_class("groep 8", "groep 7"));
    }

    #[test]
    fn a_reason_says_something() {
        assert!(!says_enough("spoed"));
        assert!(says_enough("Zij liep weg"));
        assert!(says_enough(&"é".repeat(500)));
        assert!(!says_enough(&"é".repeat(501)));
    }
}
