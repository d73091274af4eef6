//! The dates ahead as a calendar file (iCalendar, RFC 5545) that a phone or calendar program takes in.
//!
//! Deliberately absent: dates that are only an outer limit or that each school sets; a calendar cannot say "about".

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;
use kit::{Outcome, Visit};

use super::here::read;
use crate::explore::Explore;
use crate::explore::answer::MomentsAnswer;

/// Sends the calendar.
pub async fn download(State(explore): State<Explore>, visit: Visit) -> Outcome<Response> {
    let desk = explore.desk(&visit.lang);
    let read = match read(&explore, &visit, &desk) {
        Ok(read) => read,
        Err(other) => return *other,
    };
    let name = desk.words.text("explore-calendar-name");
    let text = calendar(&name, &desk.moments(&read.position), read.today);
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"kansrijk.ics\""),
    ];
    Ok((headers, text).into_response())
}

/// The dates ahead, each once, as whole days. Its ids stay the same, so that taking the file in again changes nothing.
pub fn calendar(name: &str, answer: &MomentsAnswer, today: Date) -> String {
    // An empty one, because a new one names the library as its maker, and a calendar has one maker.
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Kansrijk//Momenten//NL"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(name);
    let mut seen = Vec::new();
    for moment in &answer.moments {
        for dated in moment
            .dates
            .iter()
            .filter(|dated| !dated.passed && !dated.unverified)
        {
            let key = (dated.id.as_str(), dated.date);
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let first = dated.from.unwrap_or(dated.date);
            let after_last = dated.date.tomorrow().unwrap_or(dated.date);
            let mut event = Event::new();
            event
                .uid(&format!("{}-{}@kansrijk", dated.id, dated.date))
                .summary(&dated.what)
                .description(&format!(
                    "{}\n{}\n{}",
                    moment.title, moment.rights, moment.source.line
                ))
                .append_property(day("DTSTART", first))
                .append_property(day("DTEND", after_last))
                .append_property(Property::new("DTSTAMP", format!("{}T000000Z", compact(today))))
                .append_property(Property::new("TRANSP", "TRANSPARENT"));
            calendar.push(event.done());
        }
    }
    calendar.to_string()
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
    use super::*;

    #[test]
    fn a_calendar_has_one_maker_and_every_date_once() {
        super::super::samples::with("waar=vmbo-tl-4&extra=nee", |_, desk, read| {
            let text = calendar("Momenten", &desk.moments(&read.position), read.today);
            assert_eq!(text.matches("PRODID:").count(), 1);
            assert_eq!(text.matches("VERSION:2.0\r\n").count(), 1);
            let ids: Vec<&str> = text.lines().filter(|line| line.starts_with("UID:")).collect();
            let unique: std::collections::BTreeSet<&&str> = ids.iter().collect();
            assert!(!ids.is_empty() && ids.len() == unique.len(), "{ids:?}");
        });
    }
}
