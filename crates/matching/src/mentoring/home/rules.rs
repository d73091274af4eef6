//! When home is told, who owns that and by which day; and when it may not be told, or not be taken back.
//!
//! Deliberately absent: somebody under 16 or of 18 and over. Of them this knows that there is nothing to tell.

use jiff::ToSpan as _;
use jiff::civil::Date;
use policy::age::AgeBand;

use crate::mentoring::pairings::State;
use crate::words::words;

/// Days in which home is told after the first meeting, and in which the coordinator talks with who asked for it.
const WEEK: i32 = 7;
/// The furthest day on which somebody looks again, in days.
const FURTHEST: i32 = 56;

words! {
    /// How home was told.
    Way {
        /// With the letter.
        Paper = "paper",
        /// In a talk.
        Talk = "talk",
        /// By telephone.
        Phone = "phone",
    }
}

words! {
    /// Why home is not told now. One word, so that nothing stands here that harms whoever it is about.
    Why {
        /// It is not safe.
        Unsafe = "unsafe",
        /// The young person tells it first.
        OneselfFirst = "oneself-first",
        /// There is no touch with anybody at home.
        NoTouch = "no-touch",
        /// It is not clear who may be told.
        Unclear = "unclear",
    }
}

/// What waits for the coordinator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Telling it.
    Tell,
    /// A talk with the young person, who asked for one first.
    Talk,
    /// Looking again whether it can be told.
    Again,
}

impl Task {
    /// The end of the key of its text.
    pub fn word(self) -> &'static str {
        match self {
            Task::Tell => "home-tell",
            Task::Talk => "home-talk",
            Task::Again => "home-again",
        }
    }
}

/// That it is not told now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Since which day.
    pub on: Date,
    /// Why.
    pub why: Why,
    /// The day on which somebody looks again.
    pub again_on: Date,
}

/// What the rules look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// In which years the young person is.
    pub band: Option<AgeBand>,
    /// How far the pairing is.
    pub state: State,
    /// The first meeting.
    pub kick_off: Option<Date>,
    /// When home was told, and how.
    pub told: Option<(Date, Way)>,
    /// When the young person asked to talk first, where nobody wrote down since what came of it.
    pub asked: Option<Date>,
    /// That it waits.
    pub held: Option<Hold>,
}

impl At {
    /// Whether there is somebody at home to tell, and a pairing to tell of.
    pub fn concerns(&self) -> bool {
        self.band == Some(AgeBand::From16To17) && self.state.is_open()
    }

    /// The young person asked for a talk that was not had.
    pub fn wants_talk(&self) -> bool {
        self.told.is_none() && self.asked.is_some()
    }
}

/// Whether there is a letter to give along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// There is.
    Ready,
    /// The certificate of the mentor does not count today, so that the letter would promise what is not so.
    NotVetted,
    /// Telling waits until somebody looks again, and so does the letter.
    Held(Date),
}

/// Whether there is a letter on a day.
pub fn letter(at: &At, vetted: bool, today: Date) -> Letter {
    match at.held.filter(|held| at.told.is_none() && held.again_on > today) {
        Some(held) => Letter::Held(held.again_on),
        None if vetted => Letter::Ready,
        None => Letter::NotVetted,
    }
}

/// A lawful "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// Nobody at home is told of somebody of this age, or of a pairing that is over.
    Nobody,
    /// They have not met yet.
    NotBegun,
    /// The young person asked to talk first.
    TalkFirst,
    /// There is no letter that can have told it.
    LetterWaits,
    /// It was told already.
    Told,
    /// What was told on another day stays told.
    TooLate,
    /// The day to look again is not one of the coming eight weeks.
    Day,
}

impl No {
    /// The key of the text that says so.
    pub fn key(self) -> &'static str {
        match self {
            No::Nobody => "home-no-nobody",
            No::NotBegun => "home-no-not-begun",
            No::TalkFirst => "home-no-talk-first",
            No::LetterWaits => "home-no-letter",
            No::Told => "home-no-told",
            No::TooLate => "home-no-too-late",
            No::Day => "home-no-day",
        }
    }
}

/// What waits for the coordinator, and by which day.
pub fn waits(at: &At) -> Option<(Task, Date)> {
    if !at.concerns() || at.told.is_some() {
        return None;
    }
    match (at.asked, at.held, at.kick_off) {
        (Some(asked), _, _) => Some((Task::Talk, after(asked, WEEK))),
        (None, Some(held), _) => Some((Task::Again, held.again_on)),
        (None, None, Some(first)) if at.state.runs() => Some((Task::Tell, after(first, WEEK))),
        _ => None,
    }
}

/// Whether home can be told in this way; `spoke` says that the coordinator talked with who asked for it. What a letter tells is told on
/// the day on which there is a letter, and not before.
pub fn tell(at: &At, (how, spoke): (Way, bool), letter: Letter) -> Result<(), No> {
    if !at.concerns() {
        Err(No::Nobody)
    } else if at.told.is_some() {
        Err(No::Told)
    } else if !at.state.runs() {
        Err(No::NotBegun)
    } else if at.wants_talk() && !spoke {
        Err(No::TalkFirst)
    } else if how == Way::Paper && letter != Letter::Ready {
        Err(No::LetterWaits)
    } else {
        Ok(())
    }
}

/// Whether what was told can be taken back: a slip of the same day.
pub fn take_back(at: &At, today: Date) -> Result<(), No> {
    match at.told {
        Some((on, _)) if on != today => Err(No::TooLate),
        _ if !at.concerns() => Err(No::Nobody),
        _ => Ok(()),
    }
}

/// Whether it can wait until a day.
pub fn hold(at: &At, again_on: Date, today: Date) -> Result<(), No> {
    if !at.concerns() {
        Err(No::Nobody)
    } else if at.told.is_some() {
        Err(No::Told)
    } else if again_on <= today || again_on > after(today, FURTHEST) {
        Err(No::Day)
    } else {
        Ok(())
    }
}

fn after(day: Date, days: i32) -> Date {
    // At the very ends of what can be counted the day itself will do.
    day.checked_add(days.days()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const FIRST: Date = date(2026, 10, 10);

    fn running() -> At {
        At {
            band: Some(AgeBand::From16To17),
            state: State::Started,
            kick_off: Some(FIRST),
            told: None,
            asked: None,
            held: None,
        }
    }

    fn holding(on: Date, again_on: Date) -> At {
        let why = Why::Unsafe;
        At {
            held: Some(Hold { on, why, again_on }),
            ..running()
        }
    }

    fn by_phone(at: &At, spoke: bool) -> Result<(), No> {
        tell(at, (Way::Phone, spoke), Letter::NotVetted)
    }

    #[test]
    fn a_letter_has_told_nothing_while_it_is_held_back() {
        let by_letter = |at: &At, letter| tell(at, (Way::Paper, false), letter);
        assert_eq!(letter(&running(), true, FIRST), Letter::Ready);
        assert_eq!(by_letter(&running(), Letter::Ready), Ok(()));
        // The certificate of the mentor ran out: there is no letter, and a telephone needs none.
        let none = letter(&running(), false, FIRST);
        assert_eq!(
            (none, by_letter(&running(), none)),
            (Letter::NotVetted, Err(No::LetterWaits))
        );
        assert_eq!(tell(&running(), (Way::Phone, false), none), Ok(()));
        // Held from the tenth to the first: the letter is there again on the first.
        let held = holding(FIRST, date(2026, 11, 1));
        let waits = letter(&held, true, date(2026, 10, 31));
        assert_eq!(
            (waits, by_letter(&held, waits)),
            (Letter::Held(date(2026, 11, 1)), Err(No::LetterWaits))
        );
        let again = letter(&held, true, date(2026, 11, 1));
        assert_eq!((again, by_letter(&held, again)), (Letter::Ready, Ok(())));
    }

    #[test]
    fn home_is_told_in_the_week_after_the_first_meeting() {
        assert_eq!(waits(&running()), Some((Task::Tell, date(2026, 10, 17))));
        assert_eq!(by_phone(&running(), false), Ok(()));
        let told = At {
            told: Some((FIRST, Way::Paper)),
            ..running()
        };
        assert_eq!(waits(&told), None);
        assert_eq!(by_phone(&told, false), Err(No::Told));
        let before = At {
            state: State::Agreed,
            kick_off: None,
            ..running()
        };
        assert_eq!(waits(&before), None);
        assert_eq!(by_phone(&before, false), Err(No::NotBegun));
    }

    /// The day before the birthday there is a task, on the birthday there is none: nobody has to do anything for that.
    #[test]
    fn nobody_is_told_of_somebody_under_16_or_from_18_or_when_it_is_over() {
        for band in [None, Some(AgeBand::Under16), Some(AgeBand::Adult)] {
            let other = At { band, ..running() };
            assert_eq!(waits(&other), None, "{band:?}");
            assert_eq!(by_phone(&other, true), Err(No::Nobody), "{band:?}");
            assert_eq!(
                hold(&other, date(2026, 10, 11), FIRST),
                Err(No::Nobody),
                "{band:?}"
            );
        }
        let over = At {
            state: State::Ended,
            ..running()
        };
        assert_eq!(waits(&over), None);
        assert_eq!(by_phone(&over, true), Err(No::Nobody));
    }

    #[test]
    fn who_asks_to_talk_is_talked_with_before_anything_is_told() {
        let asked = At {
            asked: Some(FIRST),
            ..running()
        };
        assert_eq!(waits(&asked), Some((Task::Talk, date(2026, 10, 17))));
        assert_eq!(by_phone(&asked, false), Err(No::TalkFirst));
        assert_eq!(by_phone(&asked, true), Ok(()));
        // It can be asked before there is a yes, and waits from that day on.
        let early = At {
            state: State::Proposed,
            kick_off: None,
            ..asked
        };
        assert_eq!(waits(&early), Some((Task::Talk, date(2026, 10, 17))));
    }

    #[test]
    fn what_waits_is_looked_at_again_by_a_day_within_eight_weeks() {
        let held = holding(FIRST, date(2026, 11, 1));
        assert_eq!(waits(&held), Some((Task::Again, date(2026, 11, 1))));
        // Asked afterwards there is something new to talk about.
        let afterwards = At {
            asked: Some(date(2026, 10, 20)),
            ..held
        };
        assert_eq!(waits(&afterwards), Some((Task::Talk, date(2026, 10, 27))));
        // 10 October and 56 days is 5 December.
        for (day, can) in [
            (FIRST, Err(No::Day)),
            (date(2026, 10, 11), Ok(())),
            (date(2026, 12, 5), Ok(())),
            (date(2026, 12, 6), Err(No::Day)),
        ] {
            assert_eq!(hold(&running(), day, FIRST), can, "{day}");
        }
    }

    #[test]
    fn only_a_slip_of_the_same_day_is_taken_back() {
        let told = At {
            told: Some((FIRST, Way::Phone)),
            ..running()
        };
        assert_eq!(take_back(&told, FIRST), Ok(()));
        assert_eq!(take_back(&told, date(2026, 10, 11)), Err(No::TooLate));
        // Nothing to take back is nothing wrong: somebody pressed twice.
        assert_eq!(take_back(&running(), FIRST), Ok(()));
    }
}
