//! How somebody **stands** in mentoring, each in one way.
//!
//! Deliberately absent: how often. Who lost a mentor and waits again is somebody who waits.

use jiff::ToSpan as _;
use jiff::civil::Date;
use policy::calendar::SchoolYear;

use crate::mentoring::pairings::How;
use crate::words::words;

/// Days of a short wait, and of one that is too long.
const SHORT: i32 = 28;
const LONG: i32 = 56;

words! {
    /// How somebody stands. A wait counts from the day on which they asked.
    Stand {
        /// They have a mentor.
        Has = "has",
        /// They wait, for less than four weeks.
        Short = "short",
        /// They wait, for four to eight weeks.
        Middle = "middle",
        /// They wait, for longer than eight weeks.
        Long = "long",
        /// They had a mentor this school year, until the goodbye.
        Full = "full",
        /// They had a mentor this school year, and it ended before that.
        Early = "early",
    }
}

/// What is known of somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// A pairing of theirs runs.
    pub has: bool,
    /// Since when they wait, where they do.
    pub since: Option<Date>,
    /// How and when the last pairing ended.
    pub ended: Option<(How, Date)>,
}

/// How somebody stands on a day; none for who has nothing to do with mentoring this school year.
pub fn stand(one: &Standing, today: Date) -> Option<Stand> {
    if one.has {
        return Some(Stand::Has);
    }
    if let Some(since) = one.since {
        let lasts = |days: i32| since.checked_add(days.days()).is_ok_and(|day| day <= today);
        return Some(match (lasts(SHORT), lasts(LONG + 1)) {
            (_, true) => Stand::Long,
            (true, false) => Stand::Middle,
            (false, false) => Stand::Short,
        });
    }
    let this_year = |day: Date| SchoolYear::of(day) == SchoolYear::of(today);
    match one.ended.filter(|(_, day)| this_year(*day))?.0 {
        How::Full => Some(Stand::Full),
        How::Early => Some(Stand::Early),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 1);

    #[test]
    fn a_wait_is_short_until_four_weeks_and_long_after_eight() {
        // 28 days before 1 November is 4 October, 56 days is 6 September.
        for (since, expected) in [
            (TODAY, Stand::Short),
            (date(2026, 10, 5), Stand::Short),
            (date(2026, 10, 4), Stand::Middle),
            (date(2026, 9, 6), Stand::Middle),
            (date(2026, 9, 5), Stand::Long),
        ] {
            let one = Standing {
                since: Some(since),
                ..Standing::default()
            };
            assert_eq!(stand(&one, TODAY), Some(expected), "{since}");
        }
    }

    #[test]
    fn everybody_counts_once() {
        let early = Some((How::Early, date(2026, 10, 1)));
        let ended = Standing {
            ended: early,
            ..Standing::default()
        };
        assert_eq!(stand(&ended, TODAY), Some(Stand::Early));
        let again = Standing {
            since: Some(date(2026, 10, 30)),
            ..ended
        };
        assert_eq!(stand(&again, TODAY), Some(Stand::Short));
        assert_eq!(stand(&Standing { has: true, ..again }, TODAY), Some(Stand::Has));
        // What ended in July ended last school year.
        let before = Standing {
            ended: Some((How::Full, date(2026, 7, 31))),
            ..Standing::default()
        };
        assert_eq!(stand(&before, TODAY), None);
        assert_eq!(stand(&Standing::default(), TODAY), None);
    }
}
