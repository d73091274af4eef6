//! The clock: the only place where the product asks what time it is.
//!
//! A *day* is a day in the Netherlands: a deadline of 1 April passes at midnight in Amsterdam, wherever the
//! server or the visitor is. Everything below [`Cx`](crate::Cx) gets its day as a parameter.
//!
//! Deliberately absent: the machine's own time zone, and its time zone files. The rule for the Netherlands is
//! written out in [`policy::calendar`], so that a bare container answers like any other machine.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// What time it is: the machine's time, or one fixed moment for tests and for looking at another day.
#[derive(Debug, Clone, Copy, Default)]
pub enum Clock {
    /// The time of the machine.
    #[default]
    System,
    /// Always this moment.
    Fixed(Timestamp),
}

impl Clock {
    /// A clock that stands still at noon (UTC) of a day.
    pub fn fixed_on(day: Date) -> Self {
        let noon = day.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC);
        noon.map_or(Self::System, |noon| Self::Fixed(noon.timestamp()))
    }

    /// A clock that stands still where clocks in the Netherlands show this. None at the very ends of what can be counted.
    pub fn fixed_at(shown: DateTime) -> Option<Self> {
        policy::calendar::moment_of(shown).map(Self::Fixed)
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(
                clippy::disallowed_methods,
                reason = "the one place where the machine's clock is read"
            )]
            Self::System => Timestamp::now(),
            Self::Fixed(moment) => *moment,
        }
    }

    /// Today in the Netherlands.
    pub fn today(&self) -> Date {
        policy::calendar::day_at(self.now())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn today_at(moment: &str) -> Date {
        Clock::Fixed(moment.parse().unwrap()).today()
    }

    #[test]
    fn a_day_begins_at_midnight_in_amsterdam() {
        // Summer time is UTC+2 and winter time UTC+1.
        assert_eq!(today_at("2027-03-31T21:59:59Z"), date(2027, 3, 31));
        assert_eq!(today_at("2027-03-31T22:00:00Z"), date(2027, 4, 1));
        assert_eq!(today_at("2026-12-31T22:59:59Z"), date(2026, 12, 31));
        assert_eq!(today_at("2026-12-31T23:00:00Z"), date(2027, 1, 1));
    }

    #[test]
    fn a_fixed_clock_shows_the_time_of_the_netherlands() {
        let shown = |text: &str| Clock::fixed_at(text.parse().unwrap()).unwrap().now().to_string();
        assert_eq!(shown("2026-10-10T23:00"), "2026-10-10T21:00:00Z");
        assert_eq!(shown("2026-11-10T06:59"), "2026-11-10T05:59:00Z");
    }

    #[test]
    fn a_fixed_clock_stands_still() {
        let clock = Clock::fixed_on(date(2027, 4, 1));
        assert_eq!(clock.today(), date(2027, 4, 1));
        assert_eq!(clock.now(), clock.now());
    }
}
