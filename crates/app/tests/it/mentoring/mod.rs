//! Stories of **mentoring**: who offers to be a mentor and who wishes one, the life of a pairing, what two people write each other, hours, and each row of the founding paper.

mod cccp;
mod echo;
mod editions;
mod hours;
mod life;
mod op_zuid;
mod perach;
mod recruits;
mod runs;
mod talks;
mod wishes;
mod zuidas;

use crate::demo::{Demo, link};
use crate::tools::{Tools, must_pass};

/// The desk of Verder Kijken, as its coordinator finds it.
fn programme(demo: &Demo) -> String {
    link(&demo.be("Ravi Doerga").page("/mijn"), "Verder Kijken")
}

/// Who is the safeguarding officer of Het Kompas.
pub const OFFICER: &str = "Elif Aksoy";

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

/// The events of a calendar, as a reader that is not ours understands them.
fn read_by_others(tools: &Tools, calendar: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mentor.ics");
    std::fs::write(&file, calendar).unwrap();
    let output = tools.python("python").arg("-c").arg(READER).arg(&file).output();
    let output = output.unwrap_or_else(|error| panic!("python does not start: {error}"));
    must_pass(&output);
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}
