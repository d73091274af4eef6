//! Meetings of a pairing as **calendar invitations** (iCalendar, RFC 5545), which a phone or a calendar program takes in, changes
//! and calls off by itself.
//!
//! Deliberately absent: names, addresses and what was said. A calendar is read over a shoulder and goes to programs of others, and an
//! attendee with an address would be a way to go on elsewhere.

use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};
use policy::calendar::{begin_of, local};

/// A meeting in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Stays the same, so that taking the file in again changes the entry and adds none.
    pub uid: String,
    /// Counts up with each change.
    pub sequence: u32,
    /// The day.
    pub day: Date,
    /// The time on the clock in Amsterdam; none where they agree it later.
    pub begins: Option<Time>,
    /// How long.
    pub minutes: u16,
    /// Where; may be empty.
    pub place: String,
    /// What stands there.
    pub what: String,
    /// It was called off.
    pub cancelled: bool,
}

/// The file. A meeting that was called off stays in it, because a calendar takes an entry away only when it is told to.
pub fn calendar(name: &str, invitations: &[Invitation], now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Kansrijk//Mentoring//NL"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.name(name);
    for one in invitations {
        let mut event = Event::new();
        event
            .uid(&format!("{}@kansrijk", one.uid))
            .summary(&printable(&one.what))
            .append_property(Property::new("SEQUENCE", one.sequence.to_string()))
            .append_property(Property::new("DTSTAMP", utc(now)))
            .append_property(Property::new(
                "STATUS",
                if one.cancelled { "CANCELLED" } else { "CONFIRMED" },
            ));
        if !one.place.trim().is_empty() {
            event.location(&printable(&one.place));
        }
        match one.begins.and_then(|time| at(one.day, time)) {
            Some(begins) => {
                let ends = begins
                    .checked_add(SignedDuration::from_mins(i64::from(one.minutes)))
                    .unwrap_or(begins);
                event
                    .append_property(Property::new("DTSTART", utc(begins)))
                    .append_property(Property::new("DTEND", utc(ends)));
            }
            None => {
                let after = one.day.tomorrow().unwrap_or(one.day);
                event
                    .append_property(day("DTSTART", one.day))
                    .append_property(day("DTEND", after))
                    .append_property(Property::new("TRANSP", "TRANSPARENT"));
            }
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// The moment at which a clock in Amsterdam shows a time on a day. A time that the clock jumps over is the one an hour later, and of
/// one that comes twice it is the first.
pub fn at(date: Date, time: Time) -> Option<Timestamp> {
    let midnight = begin_of(date)?;
    let plain = SignedDuration::from_mins(i64::from(time.hour()) * 60 + i64::from(time.minute()));
    let hour = SignedDuration::from_hours(1);
    let shown = |moment: &Timestamp| local(*moment) == date.to_datetime(time);
    let moments = [plain - hour, plain, plain + hour].map(|after| midnight.checked_add(after).ok());
    let [_, usual, _] = moments;
    moments.into_iter().flatten().find(shown).or(usual)
}

/// The library escapes a new line and leaves a bare carriage return, which some programs take for the end of a line.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|sign| *sign == '\n' || !sign.is_control())
        .collect()
}

fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, date.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property
}

fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn meeting() -> Invitation {
        Invitation {
            uid: "0a".to_owned(),
            sequence: 2,
            day: date(2026, 12, 1),
            begins: Some(time(15, 30, 0, 0)),
            minutes: 60,
            place: "Bibliotheek, 1e verdieping\r\nBEGIN:VALARM".to_owned(),
            what: "Afspraak met je mentor".to_owned(),
            cancelled: false,
        }
    }

    fn file(one: Invitation) -> String {
        calendar("Mentor", &[one], "2026-11-27T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_meeting_stands_at_its_time_and_what_was_typed_stays_inside_its_line() {
        let text = file(meeting());
        // In December Amsterdam is an hour ahead of UTC.
        for line in [
            "METHOD:PUBLISH",
            "UID:0a@kansrijk",
            "SEQUENCE:2",
            "DTSTAMP:20261127T090000Z",
            "DTSTART:20261201T143000Z",
            "DTEND:20261201T153000Z",
            "STATUS:CONFIRMED",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
        }
        assert_eq!(text.matches("\r\nBEGIN:").count(), 1, "{text}");
        assert_eq!(text.matches("PRODID:").count(), 1);
    }

    #[test]
    fn a_meeting_without_a_time_is_a_day_and_one_called_off_says_so() {
        let text = file(Invitation {
            begins: None,
            cancelled: true,
            ..meeting()
        });
        assert!(
            text.contains("DTSTART;VALUE=DATE:20261201\r\n")
                && text.contains("DTEND;VALUE=DATE:20261202\r\n")
        );
        assert!(text.contains("STATUS:CANCELLED\r\n"));
    }

    #[test]
    fn a_time_on_the_clock_is_one_moment_on_every_day() {
        let moment = |day, time| at(day, time).unwrap().to_string();
        assert_eq!(
            moment(date(2026, 6, 15), time(9, 5, 0, 0)),
            "2026-06-15T07:05:00Z"
        );
        assert_eq!(
            moment(date(2026, 3, 29), time(15, 0, 0, 0)),
            "2026-03-29T13:00:00Z"
        );
        // 25 October: 15:00 is winter time, and 2:30 comes twice: the first is in summer time.
        assert_eq!(
            moment(date(2026, 10, 25), time(15, 0, 0, 0)),
            "2026-10-25T14:00:00Z"
        );
        assert_eq!(
            moment(date(2026, 10, 25), time(2, 30, 0, 0)),
            "2026-10-25T00:30:00Z"
        );
        // 29 March: 2:30 is not there; half past two after midnight is 3:30.
        assert_eq!(
            moment(date(2026, 3, 29), time(2, 30, 0, 0)),
            "2026-03-29T01:30:00Z"
        );
    }
}
