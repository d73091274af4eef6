//! The **journey**: what the product is for, told as a story of a pupil and her mother, in a real browser.
//!
//! The story itself is `tests/browser/journey.mjs`. Here it gets its server, on a day on which the rights of the story have
//! not passed, and what it leaves behind goes to a reader of calendars that is not ours.

use std::collections::BTreeSet;
use std::path::Path;

use crate::browser::ONE;
use crate::server::Server;
use crate::tools::{Tools, must_pass};

#[test]
fn a_pupil_finds_her_rights_and_her_mother_reads_them_in_turkish() {
    let Some(tools) = Tools::prepared() else { return };
    let _turn = ONE.lock().unwrap_or_else(|broken| broken.into_inner());
    let server = Server::start_with(&["--on", "2026-11-23"]);
    let kept = concat!(env!("CARGO_TARGET_TMPDIR"), "/journey");
    must_pass(&tools.node("journey.mjs", &["--origin", server.origin(), "--out", kept]));

    let events = read_by_others(&tools, &Path::new(kept).join("kansrijk.ics"));
    let ids: BTreeSet<&str> = events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids.len(), events.len(), "every event has an id of its own");
    assert!(
        events
            .iter()
            .all(|event| !event.id.is_empty() && !event.summary.is_empty())
    );
    // The right of admission to mbo holds for who applies by the first of April (WEB 8.0.1).
    let admission: Vec<&Event> = events
        .iter()
        .filter(|event| event.start == "2027-04-01")
        .collect();
    assert_eq!(admission.len(), 1);
    assert!(admission[0].summary.contains("mbo"), "{}", admission[0].summary);
}

/// An event of a calendar, as another reader understands it.
struct Event {
    id: String,
    start: String,
    summary: String,
}

/// Stops with an error when the calendar, or a property that a calendar or an event must have once, is not there.
const READER: &str = "
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for name in ('PRODID', 'VERSION'):
    assert isinstance(calendar[name], str), f'{name} stands there more than once'
assert not calendar.errors, calendar.errors
for event in calendar.walk('VEVENT'):
    assert not event.errors, event.errors
    print(event['UID'], event.decoded('DTSTART').isoformat(), event['SUMMARY'], sep='\\t')
";

fn read_by_others(tools: &Tools, file: &Path) -> Vec<Event> {
    let output = tools.python("python").arg("-c").arg(READER).arg(file).output();
    let output = output.unwrap_or_else(|e| panic!("python does not start: {e}"));
    must_pass(&output);
    let told = String::from_utf8_lossy(&output.stdout);
    let event = |line: &str| {
        let mut parts = line.split('\t').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Event {
            id: next(),
            start: next(),
            summary: next(),
        }
    };
    told.lines().map(event).collect()
}
