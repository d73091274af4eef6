//! What is wrong with a log, when a pairing has been silent for too long, and when the coordinator asks how it goes.
//!
//! Deliberately absent: whether a meeting went well. The coordinator asks people, and does not count it from a log.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::mentoring::Topic;
use crate::words::words;

/// Minutes of a meeting, from and up to.
pub const MINUTES: std::ops::RangeInclusive<u16> = 5..=480;
/// The longest next step, in characters.
pub const LONGEST_NEXT: usize = 200;
/// The longest text of what was agreed in a check-in, in characters.
pub const LONGEST_AGREED: usize = 500;
/// Days without a meeting after which the coordinator asks, unless the programme plans longer gaps.
pub const SILENT_DAYS: i32 = 21;
/// A meeting can be logged this long after its day. Later nobody remembers the minutes.
const LATE_DAYS: i32 = 60;
/// Days in which the coordinator asks after a silence.
const ASK_DAYS: i32 = 7;

words! {
    /// Where two people meet: places where others are.
    Spot {
        /// At school.
        School = "school",
        /// In a library.
        Library = "bibliotheek",
        /// In a community centre.
        Community = "buurthuis",
        /// Where the mentor works.
        Work = "werk",
        /// By video, of the school or the programme.
        Online = "online",
        /// Another one, in own words.
        Else = "anders",
    }
}

words! {
    /// What became of a meeting.
    Outcome {
        /// They met.
        Held = "held",
        /// One of them did not come.
        Missed = "missed",
        /// It was called off before.
        Cancelled = "cancelled",
    }
}

words! {
    /// How a pairing goes, as the two of them say when they are asked.
    Goes {
        /// Well.
        Well = "well",
        /// It can be better, and they know how.
        Seeking = "seeking",
        /// Help is wanted.
        Help = "help",
        /// Nobody could be reached.
        NotReached = "not-reached",
    }
}

/// A meeting as somebody logs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The day.
    pub day: Option<Date>,
    /// What became of it.
    pub outcome: Outcome,
    /// How long; asked only where it was held.
    pub minutes: Option<u16>,
    /// What it was about.
    pub about: Vec<Topic>,
    /// What comes next; may be empty.
    pub next_step: String,
}

impl Draft {
    /// What is wrong with it, by the name of the field; nothing where it can be kept. `kick_off` is the first day of the pairing.
    pub fn wrong(&self, kick_off: Date, today: Date) -> Vec<(&'static str, &'static str)> {
        let held = self.outcome == Outcome::Held;
        let mut wrong = Vec::new();
        wrong.extend(self.wrong_day(kick_off, today).map(|key| ("dag", key)));
        match self.minutes {
            None if held => wrong.push(("minuten", "meetings-wrong-no-minutes")),
            Some(minutes) if held && !MINUTES.contains(&minutes) => {
                wrong.push(("minuten", "meetings-wrong-minutes"));
            }
            _ => {}
        }
        if held && self.about.is_empty() {
            wrong.push(("over", "meetings-wrong-no-about"));
        }
        if self.next_step.chars().count() > LONGEST_NEXT {
            wrong.push(("stap", "meetings-wrong-long-step"));
        }
        wrong
    }

    fn wrong_day(&self, kick_off: Date, today: Date) -> Option<&'static str> {
        let Some(day) = self.day else {
            return Some("meetings-wrong-no-day");
        };
        let earliest = today.checked_sub(LATE_DAYS.days()).unwrap_or(Date::MIN);
        if day < kick_off {
            Some("meetings-wrong-before")
        } else if day < earliest {
            Some("meetings-wrong-late")
        } else if day > today && self.outcome != Outcome::Cancelled {
            Some("meetings-wrong-future")
        } else {
            None
        }
    }

    /// The minutes that count: those of a meeting that was held.
    pub fn counted(&self) -> u16 {
        match self.outcome {
            Outcome::Held => self.minutes.unwrap_or(0),
            Outcome::Missed | Outcome::Cancelled => 0,
        }
    }
}

/// A pairing in which no meeting was held for too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The last meeting, or the kick-off where there was none.
    pub since: Date,
    /// Days since then.
    pub days: i32,
    /// By when the coordinator asks.
    pub ask_by: Date,
}

/// Whether it has been silent for longer than three weeks, or than the longest gap that the programme plans, on a day. What was
/// missed or called off is no meeting: four of those in a row are a silence with excuses.
pub fn silence(last_held: Option<Date>, kick_off: Date, longest_gap: i32, today: Date) -> Option<Silence> {
    let since = last_held.unwrap_or(kick_off).max(kick_off);
    let most = SILENT_DAYS.max(longest_gap);
    let days = since.until(today).map_or(0, |span| span.get_days());
    let ask_by = since.checked_add((most + ASK_DAYS).days()).unwrap_or(since);
    (days > most).then_some(Silence { since, days, ask_by })
}

/// By when the coordinator asks how it goes: a month after the last time, or after the kick-off. On the 31st that is the last day
/// of a shorter month.
pub fn check_in_due(last: Option<Date>, kick_off: Date) -> Date {
    let last = last.unwrap_or(kick_off);
    last.checked_add(1.month()).unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const KICK_OFF: Date = date(2026, 10, 5);
    const TODAY: Date = date(2026, 11, 27);

    fn draft() -> Draft {
        Draft {
            day: Some(TODAY),
            outcome: Outcome::Held,
            minutes: Some(60),
            about: vec![Topic::Choice],
            next_step: "Samen naar de open dag".to_owned(),
        }
    }

    #[track_caller]
    fn check(draft: &Draft, expected: &[(&str, &str)]) {
        assert_eq!(draft.wrong(KICK_OFF, TODAY), expected);
    }

    #[test]
    fn a_log_takes_a_minute_and_says_at_once_what_is_wrong() {
        check(&draft(), &[]);
        let empty = Draft {
            day: None,
            minutes: None,
            about: vec![],
            next_step: String::new(),
            ..draft()
        };
        check(
            &empty,
            &[
                ("dag", "meetings-wrong-no-day"),
                ("minuten", "meetings-wrong-no-minutes"),
                ("over", "meetings-wrong-no-about"),
            ],
        );
        for (minutes, fine) in [(4, false), (5, true), (480, true), (481, false), (0, false)] {
            let one = Draft {
                minutes: Some(minutes),
                ..draft()
            };
            assert_eq!(one.wrong(KICK_OFF, TODAY).is_empty(), fine, "{minutes}");
        }
        check(
            &Draft {
                next_step: "x".repeat(200),
                ..draft()
            },
            &[],
        );
        check(
            &Draft {
                next_step: "x".repeat(201),
                ..draft()
            },
            &[("stap", "meetings-wrong-long-step")],
        );
    }

    #[test]
    fn what_did_not_take_place_asks_for_a_day_and_nothing_more() {
        let missed = Draft {
            outcome: Outcome::Missed,
            minutes: None,
            about: vec![],
            ..draft()
        };
        check(&missed, &[]);
        assert_eq!((missed.counted(), draft().counted()), (0, 60));
        let ahead = Draft {
            day: Some(date(2026, 11, 28)),
            ..missed
        };
        check(&ahead, &[("dag", "meetings-wrong-future")]);
        check(
            &Draft {
                outcome: Outcome::Cancelled,
                ..ahead
            },
            &[],
        );
    }

    #[test]
    fn a_day_lies_in_the_pairing_and_in_memory() {
        let on = |day| Draft {
            day: Some(day),
            ..draft()
        };
        check(&on(date(2026, 10, 4)), &[("dag", "meetings-wrong-before")]);
        check(&on(KICK_OFF), &[]);
        // 60 days before 27 November is 28 September.
        let early = date(2026, 9, 1);
        assert_eq!(on(date(2026, 9, 28)).wrong(early, TODAY), []);
        assert_eq!(
            on(date(2026, 9, 27)).wrong(early, TODAY),
            [("dag", "meetings-wrong-late")]
        );
    }

    #[test]
    fn silence_begins_on_the_twenty_second_day() {
        let held = date(2026, 11, 2);
        assert_eq!(
            silence(Some(held), KICK_OFF, 4, date(2026, 11, 23)),
            None,
            "21 days"
        );
        let found = silence(Some(held), KICK_OFF, 4, date(2026, 11, 24)).unwrap();
        assert_eq!(
            (found.since, found.days, found.ask_by),
            (held, 22, date(2026, 11, 30))
        );
        // Nobody logged anything: it counts from the kick-off.
        assert_eq!(
            silence(None, KICK_OFF, 7, date(2026, 10, 27)).map(|one| one.days),
            Some(22)
        );
        // A programme that plans four weeks between two meetings is silent after four.
        assert_eq!(silence(Some(held), KICK_OFF, 28, date(2026, 11, 30)), None);
        assert!(silence(Some(held), KICK_OFF, 28, date(2026, 12, 1)).is_some());
        assert_eq!(
            silence(None, KICK_OFF, 7, date(2026, 9, 1)),
            None,
            "before it begins"
        );
    }

    #[test]
    fn the_coordinator_asks_every_month() {
        assert_eq!(check_in_due(None, KICK_OFF), date(2026, 11, 5));
        assert_eq!(check_in_due(Some(date(2027, 1, 31)), KICK_OFF), date(2027, 2, 28));
        assert_eq!(
            check_in_due(Some(date(2026, 11, 30)), KICK_OFF),
            date(2026, 12, 30)
        );
    }
}
