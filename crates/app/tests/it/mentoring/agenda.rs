//! **Invitations** for a calendar, as two readers that are not ours take them in: icalendar, and ical.js, which is in Thunderbird.

use super::life::Pair;
use crate::demo::demos;
use crate::tools::{Tools, must_pass};

/// Stops with an error when a property that a calendar or an event must have once is not there.
const READER: &str = "
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for name in ('PRODID', 'VERSION', 'METHOD'):
    assert isinstance(calendar[name], str), f'{name} stands there more than once'
assert not calendar.errors, calendar.errors
for event in calendar.walk('VEVENT'):
    assert not event.errors, event.errors
    assert event['STATUS'] in ('CONFIRMED', 'CANCELLED') and int(event['SEQUENCE']) >= 0
    print(event['UID'], event.decoded('DTSTART').isoformat(), event['SUMMARY'], sep='\\t')
";

/// The events of a calendar, as both readers understand them.
fn read_by_others(tools: &Tools, calendar: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mentor.ics");
    std::fs::write(&file, calendar).unwrap();
    let python = tools.python("python").arg("-c").arg(READER).arg(&file).output();
    let python = python.unwrap_or_else(|error| panic!("python does not start: {error}"));
    let node = tools.node("calendar.mjs", &[&file.display().to_string()]);
    let [one, other] = [python, node].map(|output| {
        must_pass(&output);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.lines().map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(one, other, "icalendar and ical.js");
    one
}

#[test]
fn a_calendar_of_somebody_else_takes_the_meetings_in() {
    let Some(tools) = Tools::prepared() else { return };
    for demo in demos() {
        let pair = Pair::begun(&demo, "gewoon");
        let file = pair.samuel.get(&format!("/mijn/mentor/{}/agenda", pair.id));
        assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
        let events = read_by_others(&tools, &file.body);
        // Four dates, twice in four weeks; the first at 15:30, which is 13:30 in UTC until the clock goes back.
        assert_eq!(events.len(), 4, "{events:?}");
        assert!(
            events[0].contains("2026-10-10T13:30:00+00:00") && events[0].contains("Afspraak met mentor"),
            "{events:?}"
        );
        assert!(events[1].contains("2026-10-24T13:30:00+00:00"), "{events:?}");
        assert!(events[2].contains("2026-11-07T14:30:00+00:00"), "{events:?}");
        assert!(
            !file.body.contains("Soraya") && !file.body.contains("Samuel"),
            "no names: {}",
            file.body
        );
    }
}
