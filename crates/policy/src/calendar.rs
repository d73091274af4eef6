//! The **days** that access turns on: a day in the Netherlands, and the school year.
//!
//! A day begins at 0:00 in Amsterdam, wherever the machine stands. The rule is written out,
//! because reading time zone files would be reading a disk. Deliberately absent: what day it is today.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::{self, TimeZone};

/// Central European time: summer time from the last Sunday of March, 2:00, to the last Sunday of October, 3:00.
const RULE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// The rule, read once. A test proves that it can be read; without it, winter time would be all there is.
static AMSTERDAM: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix(RULE).unwrap_or(TimeZone::fixed(tz::offset(1))));

/// The day and the time on a clock in the Netherlands at a moment.
pub fn local(moment: Timestamp) -> DateTime {
    AMSTERDAM.to_datetime(moment)
}

/// The day in the Netherlands at a moment.
pub fn day_at(moment: Timestamp) -> Date {
    local(moment).date()
}

/// The moment at which a day begins in the Netherlands. None at the very ends of what can be counted.
pub fn begin_of(day: Date) -> Option<Timestamp> {
    moment_of(day.at(0, 0, 0, 0))
}

/// The moment at which clocks in the Netherlands show this: of what they show twice the first, and of what they skip the hour after it.
/// None at the very ends of what can be counted.
pub fn moment_of(shown: DateTime) -> Option<Timestamp> {
    let zoned = shown.to_zoned_datetime(AMSTERDAM.clone());
    zoned.ok().map(|zoned| zoned.timestamp())
}

/// A school year: 1 August up to and including 31 July.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchoolYear {
    first: i16,
}

impl SchoolYear {
    /// The school year that a day lies in.
    pub fn of(day: Date) -> Self {
        let first = if day.month() >= 8 {
            day.year()
        } else {
            day.year() - 1
        };
        Self { first }
    }

    /// The school year after this one.
    pub fn next(self) -> Self {
        Self {
            first: self.first + 1,
        }
    }

    /// Its last day, 31 July.
    pub fn last_day(self) -> Date {
        date(self.second(), 7, 31)
    }

    /// The last day of a relation that began in this year and of which nobody said when it ends: a month after the
    /// school year, so that a goodbye and a handing over are possible.
    pub fn default_end(self) -> Date {
        date(self.second(), 8, 31)
    }

    /// The last year that can be counted is 9999.
    fn second(self) -> i16 {
        self.first.min(9998) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_school_year_turns_on_the_first_of_august() {
        assert!(SchoolYear::of(date(2026, 7, 31)) < SchoolYear::of(date(2026, 8, 1)));
        let year = SchoolYear::of(date(2026, 8, 1));
        assert_eq!(year, SchoolYear::of(date(2027, 7, 31)));
        assert_eq!(
            (year.last_day(), year.default_end()),
            (date(2027, 7, 31), date(2027, 8, 31))
        );
        assert_eq!(year.next().last_day(), date(2028, 7, 31));
        assert_eq!(SchoolYear::of(Date::MAX).next().default_end(), date(9999, 8, 31));
    }

    #[test]
    fn a_day_begins_at_midnight_in_amsterdam() {
        let at = |text: &str| day_at(text.parse().unwrap());
        // Winter is one hour, summer two hours ahead of UTC.
        assert_eq!(at("2026-01-14T22:59:59Z"), date(2026, 1, 14));
        assert_eq!(at("2026-01-14T23:00:00Z"), date(2026, 1, 15));
        assert_eq!(at("2026-07-14T21:59:59Z"), date(2026, 7, 14));
        assert_eq!(at("2026-07-14T22:00:00Z"), date(2026, 7, 15));
        // In 2026 the clock goes forward on 29 March and back on 25 October; both days begin in the old time.
        assert_eq!(begin_of(date(2026, 3, 29)), "2026-03-28T23:00:00Z".parse().ok());
        assert_eq!(begin_of(date(2026, 3, 30)), "2026-03-29T22:00:00Z".parse().ok());
        assert_eq!(begin_of(date(2026, 10, 25)), "2026-10-24T22:00:00Z".parse().ok());
        assert_eq!(begin_of(date(2026, 10, 26)), "2026-10-25T23:00:00Z".parse().ok());
        assert_eq!(begin_of(Date::MIN), None);
    }

    #[test]
    fn what_a_clock_shows_is_a_moment_also_in_the_nights_in_which_it_is_moved() {
        let check = |shown: &str, moment: &str| {
            assert_eq!(moment_of(shown.parse().unwrap()), moment.parse().ok(), "{shown}");
        };
        check("2026-10-10T23:00", "2026-10-10T21:00:00Z");
        check("2026-11-10T23:00", "2026-11-10T22:00:00Z");
        // At 2:00 it becomes 3:00, so that 2:30 is not there; at 3:00 it becomes 2:00, so that 2:30 is there twice.
        check("2026-03-29T02:30", "2026-03-29T01:30:00Z");
        check("2026-10-25T02:30", "2026-10-25T00:30:00Z");
    }
}
