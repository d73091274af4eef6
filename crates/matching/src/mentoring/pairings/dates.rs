//! The **days** of a pairing: its first meetings, the look back halfway and the goodbye.
//!
//! Deliberately absent: holidays and lessons. The two of them move a day when it does not suit; what stands here is a proposal
//! that is better than an empty calendar.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// From the first to the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The first.
    pub begins: Date,
    /// The last.
    pub ends: Date,
}

/// How often two meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// This many times in a week, 1 to 7.
    Weekly(u8),
    /// This many times in four weeks, 1 to 28, so that a weekday stays a weekday.
    FourWeekly(u8),
    /// In these weeks, the first being 1, in order.
    Weeks(Vec<u8>),
}

const WEEK: i64 = 7;
const FOUR_WEEKS: i64 = 28;

/// The first meetings of a rhythm from the kick-off on, at most `most`, and none after the term.
pub fn first_days(rhythm: &Rhythm, kick_off: Date, ends: Date, most: usize) -> Vec<Date> {
    let at = |number: usize| -> Option<Date> {
        let number = i64::try_from(number).ok()?;
        let days = match rhythm {
            Rhythm::Weekly(times) => number * WEEK / i64::from((*times).max(1)),
            Rhythm::FourWeekly(times) => number * FOUR_WEEKS / i64::from((*times).max(1)),
            Rhythm::Weeks(weeks) => {
                let week = weeks.get(usize::try_from(number).ok()?)?;
                (i64::from(*week) - 1) * WEEK
            }
        };
        kick_off.checked_add(days.days()).ok()
    };
    (0..most).map_while(at).take_while(|day| *day <= ends).collect()
}

/// The most days that the rhythm leaves between two meetings.
pub fn longest_gap(rhythm: &Rhythm) -> i32 {
    match rhythm {
        Rhythm::Weekly(times) => {
            7_i32.div_euclid(i32::from((*times).max(1))) + i32::from(7 % (*times).max(1) != 0)
        }
        Rhythm::FourWeekly(times) => {
            28_i32.div_euclid(i32::from((*times).max(1))) + i32::from(28 % (*times).max(1) != 0)
        }
        Rhythm::Weeks(weeks) => {
            let gaps = weeks.windows(2).map(|two| match two {
                [one, other] => i32::from(*other) - i32::from(*one),
                _ => 0,
            });
            7 * gaps.max().unwrap_or(1)
        }
    }
}

/// The day on which both look back: halfway, rounded to the earlier day.
pub fn mid_term_day(term: Term) -> Date {
    let days = days_between(term.begins, term.ends);
    term.begins.checked_add((days / 2).days()).unwrap_or(term.begins)
}

/// The day of the goodbye unless they choose another: two weeks before the last day, so that it can still be moved; in a term of
/// less than four weeks its last day.
pub fn goodbye_day(term: Term) -> Date {
    if days_between(term.begins, term.ends) < FOUR_WEEKS {
        return term.ends;
    }
    term.ends.checked_sub(14.days()).unwrap_or(term.ends)
}

fn days_between(one: Date, other: Date) -> i64 {
    one.until(other).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const KICK_OFF: Date = date(2026, 10, 5); // a Monday

    fn days(rhythm: &Rhythm, ends: Date, most: usize) -> Vec<String> {
        let days = first_days(rhythm, KICK_OFF, ends, most);
        days.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn perach_meets_twice_a_week_and_the_weekdays_stay() {
        let found = days(&Rhythm::Weekly(2), date(2027, 6, 30), 5);
        // Monday, Thursday, Monday, Thursday, Monday.
        assert_eq!(
            found,
            [
                "2026-10-05",
                "2026-10-08",
                "2026-10-12",
                "2026-10-15",
                "2026-10-19"
            ]
        );
    }

    #[test]
    fn ucla_meets_in_weeks_one_three_six_and_ten() {
        let weeks = Rhythm::Weeks(vec![1, 3, 6, 10]);
        // 0, 14, 35 and 63 days after the first.
        assert_eq!(
            days(&weeks, date(2027, 6, 30), 9),
            ["2026-10-05", "2026-10-19", "2026-11-09", "2026-12-07"]
        );
        assert_eq!(longest_gap(&weeks), 28, "from week 6 to week 10");
    }

    #[test]
    fn a_monthly_rhythm_keeps_its_weekday_and_nothing_lies_after_the_term() {
        let monthly = Rhythm::FourWeekly(1);
        assert_eq!(
            days(&monthly, date(2026, 12, 1), 9),
            ["2026-10-05", "2026-11-02", "2026-11-30"]
        );
        assert_eq!(days(&monthly, date(2026, 10, 4), 9), [] as [&str; 0]);
        assert_eq!(
            (longest_gap(&monthly), longest_gap(&Rhythm::FourWeekly(3))),
            (28, 10)
        );
        assert_eq!(
            (longest_gap(&Rhythm::Weekly(1)), longest_gap(&Rhythm::Weekly(2))),
            (7, 4)
        );
        // A rhythm of nothing at all does not divide by zero.
        assert_eq!(
            days(&Rhythm::Weekly(0), date(2026, 10, 12), 9),
            ["2026-10-05", "2026-10-12"]
        );
        assert_eq!(
            days(&Rhythm::Weeks(vec![]), date(2026, 10, 12), 9),
            [] as [&str; 0]
        );
    }

    #[test]
    fn halfway_and_the_goodbye_are_counted_in_days() {
        let year = Term {
            begins: date(2026, 10, 1),
            ends: date(2027, 6, 30),
        };
        // October to June: 31 + 30 + 31 + 31 + 28 + 31 + 30 + 31 + 29 = 272 days; half is 136, which is 14 February.
        assert_eq!(mid_term_day(year), date(2027, 2, 14));
        assert_eq!(goodbye_day(year), date(2027, 6, 16));
        let short = Term {
            begins: date(2026, 10, 1),
            ends: date(2026, 10, 21),
        };
        assert_eq!(
            (mid_term_day(short), goodbye_day(short)),
            (date(2026, 10, 11), date(2026, 10, 21))
        );
        let turned = Term {
            begins: date(2026, 10, 21),
            ends: date(2026, 10, 1),
        };
        assert_eq!(goodbye_day(turned), date(2026, 10, 1));
    }
}
