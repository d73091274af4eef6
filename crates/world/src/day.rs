//! **Days** of a school year as the files write them: `10-02` is 2 October of the school year at hand, `-1/10-02` that of the
//! one before, `+1/10-02` that of the one after. So the world never grows old.
//!
//! Deliberately absent: what day it is today; and 29 February, which most school years do not have.

use feeds::roster::Period;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::fault::Fault;

/// The school years that a world can be made for. Within them every fourth year has a 29 February.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2090;

/// A school year, 1 August to 31 July.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SchoolYear {
    pub begins_in: i16,
    pub period: Period,
}

impl SchoolYear {
    pub(crate) fn new(begins_in: i16) -> Result<SchoolYear, Fault> {
        let period = Period::school_year(begins_in).filter(|_| YEARS.contains(&begins_in));
        let period =
            period.ok_or_else(|| Fault::new(begins_in.to_string(), "is no school year of this world"))?;
        Ok(SchoolYear { begins_in, period })
    }

    /// Reads a day. `at` is the row that it stands in.
    pub(crate) fn day(self, at: &str, text: &str) -> Result<Date, Fault> {
        let wrong = || {
            Fault::new(
                at,
                format!("`{text}` is no day of a school year, such as 10-02 or -1/10-02"),
            )
        };
        let (years, day) = text.split_once('/').unwrap_or(("0", text));
        let years: i16 = years.parse().map_err(|_| wrong())?;
        let (month, day) = day.split_once('-').ok_or_else(wrong)?;
        let (month, day): (i8, i8) = month.parse().ok().zip(day.parse().ok()).ok_or_else(wrong)?;
        if (month, day) == (2, 29) || !(-20..=20).contains(&years) {
            return Err(wrong());
        }
        let second_half = i16::from(month < 8);
        Date::new(self.begins_in + years + second_half, month, day).map_err(|_| wrong())
    }

    /// The day of birth of somebody who turns so old on a day of this school year.
    pub(crate) fn born(self, at: &str, turns: i16, on: &str) -> Result<Date, Fault> {
        let birthday = self.day(at, on)?;
        let born = Date::new(birthday.year() - turns, birthday.month(), birthday.day());
        born.map_err(|_| Fault::new(at, "has no day of birth"))
    }

    /// The latest 29 February that makes somebody so old, at the least, when this school year begins, and how many years older than
    /// that they are: none to three.
    pub(crate) fn leap_day(self, at_least: i16) -> Result<(Date, usize), Fault> {
        let older = (self.begins_in - at_least).rem_euclid(4);
        let born = Date::new(self.begins_in - at_least - older, 2, 29);
        let born = born.map_err(|_| Fault::new("29 February", "does not exist where it should"))?;
        Ok((born, usize::from(older.unsigned_abs())))
    }

    /// A day of birth that goes with a year of education: who is in the first was born in the twelve months from 1 October, thirteen
    /// years before this one, or some years earlier than that.
    pub(crate) fn usual_birth(self, year: u8, days: i64, years_older: i16) -> Result<Date, Fault> {
        let born_from = Date::new(self.begins_in - 12 - i16::from(year) - years_older, 10, 1);
        let born = born_from.and_then(|day| day.checked_add(days.days()));
        born.map_err(|_| Fault::new("a made person", "has no day of birth"))
    }

    /// From the beginning, or a day, up to a day, or to a month after the end.
    pub(crate) fn term(self, at: &str, from: Option<&str>, until: Option<&str>) -> Result<Period, Fault> {
        let begin = from.map_or(Ok(self.period.begin()), |day| self.day(at, day))?;
        let end = self.day(at, until.unwrap_or("+1/08-31"))?;
        Period::new(begin, end).ok_or_else(|| Fault::new(at, "ends before it begins"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, day: &str) {
        let read = SchoolYear::new(2026).and_then(|year| year.day("here", text));
        assert_eq!(read.map(|day| day.to_string()), Ok(day.to_owned()));
    }

    #[test]
    fn a_day_lies_in_the_half_of_the_school_year_that_has_its_month() {
        check("08-01", "2026-08-01");
        check("12-31", "2026-12-31");
        check("01-01", "2027-01-01");
        check("07-31", "2027-07-31");
        check("-1/09-10", "2025-09-10");
        check("+1/08-31", "2027-08-31");
    }

    #[test]
    fn what_is_no_day_is_a_fault_that_names_its_row() {
        let year = SchoolYear::new(2026).unwrap();
        for text in ["", "10", "10-32", "02-29", "x/10-02", "99/10-02"] {
            assert_eq!(
                year.day("here", text).map_err(|fault| fault.at().to_owned()),
                Err("here".to_owned())
            );
        }
        assert!(SchoolYear::new(1999).is_err() && SchoolYear::new(i16::MAX).is_err());
    }

    #[test]
    fn who_is_born_on_a_leap_day_is_as_old_as_asked_or_up_to_three_years_older() {
        // 2008, 2012 and 2016 have a 29 February; on 1 August 2027 the one of 2012 is fifteen, in 2028 that of 2016 twelve.
        for (begins_in, at_least, born, older) in [
            (2024, 12, 2012, 0),
            (2026, 12, 2012, 2),
            (2027, 12, 2012, 3),
            (2028, 12, 2016, 0),
            (2025, 15, 2008, 2),
            (2026, 15, 2008, 3),
            (2027, 15, 2012, 0),
        ] {
            let year = SchoolYear::new(begins_in).unwrap();
            let (found, more) = year.leap_day(at_least).unwrap();
            assert_eq!((found.year(), more), (born, older));
            assert_eq!((found.month(), found.day()), (2, 29));
        }
    }
}
