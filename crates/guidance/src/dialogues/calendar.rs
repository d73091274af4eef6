//! Planned talks and steps as a **calendar file** (iCalendar, RFC 5545), for a phone or a calendar program.
//!
//! Deliberately absent: names and what was said. A calendar is read over a shoulder, and goes to programs of others.

use icalendar::{Calendar, Component as _, Event, Property};
use jiff::civil::Date;

/// A whole day in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Stays the same, so that taking the file in again changes the entry and adds none.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What stands on that day.
    pub what: String,
    /// A line below it.
    pub more: String,
}

/// The file.
pub fn calendar(name: &str, entries: &[Entry], today: Date) -> String {
    // An empty one, because a new one names the library as its maker, and a calendar has one maker.
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Kansrijk//Gesprekken//NL"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(name);
    for entry in entries {
        let after = entry.day.tomorrow().unwrap_or(entry.day);
        let mut event = Event::new();
        event
            .uid(&format!("{}@kansrijk", entry.uid))
            .summary(&printable(&entry.what))
            .description(&printable(&entry.more))
            .append_property(day("DTSTART", entry.day))
            .append_property(day("DTEND", after))
            .append_property(Property::new("DTSTAMP", format!("{}T000000Z", compact(today))))
            .append_property(Property::new("TRANSP", "TRANSPARENT"));
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// The library escapes a new line and leaves a bare carriage return, which some programs take for the end of a line: what somebody
/// typed behind it would then speak for the calendar itself.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|sign| *sign == '\n' || !sign.is_control())
        .collect()
}

fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, compact(date));
    property.add_parameter("VALUE", "DATE");
    property
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_step_is_a_whole_day_and_what_was_typed_stays_inside_its_line() {
        let entry = Entry {
            uid: "0a".to_owned(),
            day: date(2026, 12, 31),
            what: "Bel de garage, en vraag; naar\r\nBEGIN:VALARM".to_owned(),
            more: "Met wie: Tim".to_owned(),
        };
        let text = calendar("Stappen", &[entry], date(2026, 11, 26));
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\n"));
        assert!(text.contains("DTEND;VALUE=DATE:20270101\r\n"));
        assert!(text.contains("UID:0a@kansrijk\r\n"));
        // RFC 5545, 3.3.11: a comma, a semicolon and a new line in a text are escaped.
        assert!(text.contains("garage\\, en vraag\\; naar\\n"), "{text}");
        assert_eq!(text.matches("\r\nBEGIN:").count(), 1, "{text}");
        assert_eq!(
            text.matches('\r').count(),
            text.matches("\r\n").count(),
            "no line ends otherwise"
        );
        assert_eq!(text.matches("PRODID:").count(), 1);
    }
}
