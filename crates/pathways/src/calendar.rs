//! Dates of the school year: when a step starts, and until when one may apply.
//!
//! The Dutch school year runs from 1 August to 31 July (WEB art. 1.1.1). Dates that return every year are rules;
//! a date fixed for one school year goes before its rule.

use jiff::civil::Date;

use crate::facts::{Facts, Rule};

/// Until when one may apply for a start in a certain year, and whether that has passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Id of the rule in the calendar, for instance `mbo-apply`.
    pub rule: String,
    /// The last day on which the right holds.
    pub date: Date,
    /// The school year the deadline belongs to, for instance `2026-27`.
    pub school_year: String,
    /// The day asked about lies after [`Deadline::date`].
    pub passed: bool,
}

/// The school year a day lies in: `2026-27` from 1 August 2026 up to and including 31 July 2027.
pub fn school_year(day: Date) -> String {
    let first = if day.month() >= 8 {
        day.year()
    } else {
        day.year() - 1
    };
    format!("{first}-{:02}", (first + 1).rem_euclid(100))
}

/// The first day of the next school year, strictly after `day`.
pub fn next_start(day: Date) -> Date {
    let year = if day.month() >= 8 {
        day.year() + 1
    } else {
        day.year()
    };
    Date::new(year, 8, 1).unwrap_or(day)
}

/// The deadline of `rule` for a programme that starts on `start`, seen from `on`.
///
/// An event of that school year in the calendar goes first (its `to`, or its `date`); else the yearly rule counts.
/// None when the rule is unknown, or has no date of its own (a date that each school sets).
pub fn deadline(facts: &Facts, rule_id: &str, start: Date, on: Date) -> Option<Deadline> {
    let year = school_year(start.yesterday().ok()?);
    let fixed = facts
        .events()
        .iter()
        .find(|event| event.rule.as_deref() == Some(rule_id) && event.school_year == year)
        .and_then(|event| event.to.or(event.date));
    let date = match fixed {
        Some(date) => date,
        None => yearly(facts.rule(rule_id)?, start)?,
    };
    Some(Deadline {
        rule: rule_id.to_owned(),
        date,
        school_year: year,
        passed: on > date,
    })
}

/// The day on which `rule` falls in the school year that ends just before `start`.
fn yearly(rule: &Rule, start: Date) -> Option<Date> {
    let (month, day) = rule.month_day?;
    let year = if month >= 8 {
        start.year() - 1
    } else {
        start.year()
    };
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_school_year_turns_on_1_august() {
        assert_eq!(school_year(date(2026, 7, 31)), "2025-26");
        assert_eq!(school_year(date(2026, 8, 1)), "2026-27");
        assert_eq!(school_year(date(2099, 8, 1)), "2099-00");
        assert_eq!(next_start(date(2026, 7, 31)), date(2026, 8, 1));
        assert_eq!(next_start(date(2026, 8, 1)), date(2027, 8, 1));
        assert_eq!(next_start(date(2027, 4, 2)), date(2027, 8, 1));
    }
}
