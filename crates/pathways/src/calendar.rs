//! Dates of the school year: when a step starts, and until when one may apply.
//!
//! The Dutch school year runs from 1 August to 31 July (WEB art. 1.1.1). Dates that return every year are rules;
//! a date fixed for one school year goes before its rule.

use jiff::civil::Date;

use crate::facts::{Event, Facts, Rule, Stage};

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
    let date = match fixed(facts, rule_id, start) {
        Some(event) => event.to.or(event.date)?,
        None => yearly(facts.rule(rule_id)?, start)?,
    };
    Some(Deadline {
        rule: rule_id.to_owned(),
        date,
        school_year: school_year(start.yesterday().ok()?),
        passed: on > date,
    })
}

/// The day on which a programme of `stage` begins, in the school year that begins on `summer`: higher education a month
/// later than schools and mbo.
pub fn first_day(facts: &Facts, stage: Stage, summer: Date) -> Date {
    let begins = match stage {
        Stage::Ho => fixed(facts, "ho-start", summer)
            .and_then(|event| event.date)
            .or_else(|| yearly(facts.rule("ho-start")?, summer)),
        _ => None,
    };
    begins.unwrap_or(summer)
}

/// The event that fixes `id` (a rule, or the event itself) around the summer that begins on `summer`: in the school year that
/// ends there, or, for what falls after the summer, in the one that begins there.
pub(crate) fn fixed<'a>(facts: &'a Facts, id: &str, summer: Date) -> Option<&'a Event> {
    let after = facts.rule(id).is_some_and(|rule| rule.after_summer);
    let year = school_year(if after { summer } else { summer.yesterday().ok()? });
    facts
        .events()
        .iter()
        .find(|event| event.school_year == year && (event.id == id || event.rule.as_deref() == Some(id)))
}

/// The day on which `rule` falls: in the school year that ends just before `summer`, or just after the summer.
pub(crate) fn yearly(rule: &Rule, summer: Date) -> Option<Date> {
    let (month, day) = rule.month_day?;
    let before = month >= 8 && !rule.after_summer;
    Date::new(summer.year() - i16::from(before), month, day).ok()
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
