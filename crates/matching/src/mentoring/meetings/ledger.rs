//! The **hour ledger**: what a mentor's meetings come to, month by month, against the scholarship, the credits or the pay that was
//! promised.
//!
//! Hours are counted from meetings that were held, per mentor and edition, and approved by the coordinator, never by the mentor.
//! Deliberately absent: hours that somebody fills in apart from a meeting, and money.

use std::collections::BTreeMap;

use jiff::civil::Date;
use policy::ThingId;

use crate::words::words;

words! {
    /// What hours are counted against.
    Against {
        /// A scholarship.
        Scholarship = "scholarship",
        /// Credits of a study.
        Credits = "credits",
        /// Pay.
        Pay = "pay",
        /// Nothing: they are counted to thank people.
        Nothing = "nothing",
    }
}

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Month {
        Month {
            year: day.year(),
            month: day.month(),
        }
    }

    /// As it stands in the database and in addresses: `2026-10`.
    pub fn word(self) -> String {
        format!("{:04}-{:02}", self.year, self.month)
    }

    /// A month as it is written there; none for anything else.
    pub fn from_word(word: &str) -> Option<Month> {
        let (year, month) = word.split_once('-')?;
        let day = Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()?;
        let found = Month::of(day);
        (found.word() == word).then_some(found)
    }

    /// Its first day.
    pub fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.month, 1).ok()
    }
}

/// A meeting that was held, as it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its day.
    pub day: Date,
    /// Its minutes.
    pub minutes: u16,
}

/// Meetings of somebody, each with the id under which it counts: those of a group have one, and count once, as long as the longest of
/// them. The mentor was there for all of it.
pub fn once(all: &[(ThingId, Held)]) -> Vec<Held> {
    let mut found: BTreeMap<ThingId, Held> = BTreeMap::new();
    for (id, held) in all {
        let one = found.entry(*id).or_insert(*held);
        one.minutes = one.minutes.max(held.minutes);
    }
    found.into_values().collect()
}

/// A month in the ledger of a mentor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub month: Month,
    /// Meetings that were held.
    pub meetings: u32,
    /// Whole quarters of an hour that they come to.
    pub quarters: u32,
    /// Quarters that the coordinator approved; none where that is still to be done.
    pub approved: Option<u32>,
}

impl Line {
    /// Quarters that wait for approval. What was logged after an approval waits for the next one.
    pub fn waits(self) -> u32 {
        self.quarters.saturating_sub(self.approved.unwrap_or(0))
    }
}

/// The months of a mentor, the first one first. Minutes of a month are added before they become quarters, so that nobody loses ten
/// minutes a week.
pub fn months(held: &[Held], approved: &[(Month, u32)]) -> Vec<Line> {
    let mut found: BTreeMap<Month, (u32, u32)> = approved.iter().map(|(month, _)| (*month, (0, 0))).collect();
    for one in held {
        let (meetings, minutes) = found.entry(Month::of(one.day)).or_default();
        *meetings = meetings.saturating_add(1);
        *minutes = minutes.saturating_add(u32::from(one.minutes));
    }
    let line = |(month, (meetings, minutes)): (Month, (u32, u32))| Line {
        month,
        meetings,
        quarters: quarters(minutes),
        approved: approved
            .iter()
            .find(|(of, _)| *of == month)
            .map(|(_, quarters)| *quarters),
    };
    found.into_iter().map(line).collect()
}

/// What months come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Meetings that were held.
    pub meetings: u32,
    /// Whole quarters of an hour.
    pub quarters: u32,
    /// Those of them that were approved.
    pub approved: u32,
    /// Quarters that are still to come until what was promised; nothing where nothing was.
    pub to_go: u32,
}

/// Adds up, against hours that are promised. Only what was approved counts towards them.
pub fn sum(lines: &[Line], hours: Option<u16>) -> Sum {
    let add = |of: fn(&Line) -> u32| lines.iter().map(of).fold(0, u32::saturating_add);
    let approved = add(|line| line.approved.unwrap_or(0));
    Sum {
        meetings: add(|line| line.meetings),
        quarters: add(|line| line.quarters),
        approved,
        to_go: (u32::from(hours.unwrap_or(0)) * 4).saturating_sub(approved),
    }
}

/// Why somebody may not approve hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApproved {
    /// They are one's own.
    OwnHours,
    /// Nothing waits.
    NothingWaits,
    /// The month is not over.
    MonthRuns,
}

/// What is approved, or why not. Whoever approves is never the mentor, and a month is approved once it is over.
pub fn approve(line: Line, own: bool, today: Date) -> Result<u32, NotApproved> {
    if own {
        Err(NotApproved::OwnHours)
    } else if Month::of(today) <= line.month {
        Err(NotApproved::MonthRuns)
    } else if line.waits() == 0 {
        Err(NotApproved::NothingWaits)
    } else {
        Ok(line.quarters)
    }
}

/// Whole quarters of an hour.
pub const fn quarters(minutes: u32) -> u32 {
    minutes / 15
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const OCTOBER: Month = Month {
        year: 2026,
        month: 10,
    };
    const NOVEMBER: Month = Month {
        year: 2026,
        month: 11,
    };

    fn held(days: &[(i8, i8, u16)]) -> Vec<Held> {
        let one = |(month, day, minutes): &(i8, i8, u16)| Held {
            day: date(2026, *month, *day),
            minutes: *minutes,
        };
        days.iter().map(one).collect()
    }

    #[test]
    fn minutes_of_a_month_are_added_before_they_become_quarters() {
        // Three times 25 minutes are 75: five quarters, where one by one they would be three.
        let found = months(
            &held(&[(10, 5, 25), (10, 12, 25), (10, 19, 25), (11, 2, 29)]),
            &[(OCTOBER, 5)],
        );
        let line = |month, meetings, quarters, approved| Line {
            month,
            meetings,
            quarters,
            approved,
        };
        assert_eq!(found, [line(OCTOBER, 3, 5, Some(5)), line(NOVEMBER, 1, 1, None)]);
        assert_eq!(
            sum(&found, None),
            Sum {
                meetings: 4,
                quarters: 6,
                approved: 5,
                to_go: 0
            }
        );
        assert_eq!(sum(&[], Some(20)).to_go, 80);
    }

    #[test]
    fn a_meeting_of_a_group_counts_once_and_for_as_long_as_it_took() {
        let at = |id: u128, minutes| {
            let id = ThingId::from_bits(id);
            let day = date(2026, 10, 5);
            (id, Held { day, minutes })
        };
        // Of three in a group one left after half an hour; another meeting of that day is another.
        let found = once(&[at(1, 60), at(2, 45), at(1, 30), at(1, 60)]);
        assert_eq!(found.iter().map(|one| one.minutes).collect::<Vec<_>>(), [60, 45]);
        assert_eq!(once(&[]), []);
    }

    #[test]
    fn mentoren_op_zuid_is_an_hour_for_twenty_weeks() {
        // 5 October 2026 and 19 weeks on; eleven Mondays until the end of the year: 4 in October, 5 in November, 4 in December
        // (5, 12, 19, 26; 2, 9, 16, 23, 30; 7, 14, 21, 28), which is thirteen.
        let weeks: Vec<Held> = (0..20)
            .map(|week| Held {
                day: date(2026, 10, 5)
                    .checked_add(jiff::ToSpan::days(week * 7))
                    .unwrap(),
                minutes: 60,
            })
            .collect();
        let found = months(&weeks, &[(OCTOBER, 16), (NOVEMBER, 20)]);
        assert_eq!(
            found.iter().map(|line| line.meetings).collect::<Vec<_>>(),
            [4, 5, 4, 4, 3]
        );
        // Nine hours of twenty are approved: eleven to go.
        assert_eq!(
            sum(&found, Some(20)),
            Sum {
                meetings: 20,
                quarters: 80,
                approved: 36,
                to_go: 44
            }
        );
    }

    #[test]
    fn nobody_approves_their_own_hours_or_a_month_that_runs() {
        let line = Line {
            month: OCTOBER,
            meetings: 4,
            quarters: 16,
            approved: None,
        };
        assert_eq!(approve(line, false, date(2026, 11, 1)), Ok(16));
        assert_eq!(approve(line, true, date(2026, 11, 1)), Err(NotApproved::OwnHours));
        assert_eq!(
            approve(line, false, date(2026, 10, 31)),
            Err(NotApproved::MonthRuns)
        );
        let done = Line {
            approved: Some(16),
            ..line
        };
        assert_eq!(
            approve(done, false, date(2026, 11, 1)),
            Err(NotApproved::NothingWaits)
        );
        // A meeting that was logged late waits for a second approval, of the whole month.
        let more = Line { quarters: 20, ..done };
        assert_eq!(
            (more.waits(), approve(more, false, date(2026, 11, 1))),
            (4, Ok(20))
        );
    }

    #[test]
    fn a_month_is_written_in_one_way() {
        assert_eq!(Month::of(date(2026, 3, 31)).word(), "2026-03");
        assert_eq!(Month::from_word("2026-10"), Some(OCTOBER));
        for word in ["2026-13", "2026-3", "x", "2026-00", "2026-10-01"] {
            assert_eq!(Month::from_word(word), None, "{word}");
        }
    }
}
