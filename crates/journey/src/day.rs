//! A **day** as a number, so that millions of records lie close together and compare at once.

use jiff::civil::{Date, date};

/// A day: the number of days since 1 January 1970, negative before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

const EPOCH: Date = date(1970, 1, 1);

impl Day {
    /// Before every day that a record has.
    pub const FIRST: Day = Day(i32::MIN);
    /// After every day that a record has.
    pub const LAST: Day = Day(i32::MAX);

    /// So many days later; negative for earlier.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// The date; none for [`Day::FIRST`] and [`Day::LAST`], which are no day.
    pub fn date(self) -> Option<Date> {
        EPOCH
            .checked_add(jiff::Span::new().try_days(i64::from(self.0)).ok()?)
            .ok()
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        // The calendar of jiff spans fewer than eight million days, which fit.
        Day(EPOCH
            .until((jiff::Unit::Day, date))
            .map_or(0, |span| span.get_days()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_its_date() {
        for (day, number) in [
            (date(1970, 1, 1), 0),
            (date(1969, 12, 31), -1),
            (date(2000, 3, 1), 11_017),
            (date(2026, 8, 1), 20_666),
        ] {
            assert_eq!(Day::from(day), Day(number));
            assert_eq!(Day(number).date(), Some(day));
        }
        assert_eq!(Day::LAST.date(), None);
    }
}
