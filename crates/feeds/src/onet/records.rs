//! Rows of the database as records.

use super::files::Kind;
use super::{Interest, Record, Scale, Soc};
use crate::once::Once;
use crate::problem::{Problems, quoted};
use crate::table::Row;

const CODE: &str = "O*NET-SOC Code";
const ELEMENT: &str = "Element ID";

/// What a row says; problems for what it does not.
pub(super) fn record(kind: Kind, row: &Row, seen: &mut Once, problems: &mut Problems) -> Option<Record> {
    let record = match kind {
        Kind::Occupations => occupation(row, problems),
        Kind::Suits => suits(row, problems),
        Kind::Basics => basic(row, problems),
        Kind::Activities => activity(row, problems),
        Kind::Zones => zone(row, problems),
        Kind::Tasks => task(row, problems),
        _ => rating(row, problems),
    }?;
    let new = match &record {
        Record::Occupation { code, .. } => seen.add((0, code)),
        Record::Suits { code, interest, .. } => seen.add((1, code, interest)),
        Record::Basic {
            element, interest, ..
        } => seen.add((2, element, interest)),
        Record::Activity { element, text, .. } => seen.add((3, element, text)),
        Record::Zone { code, .. } => seen.add((4, code)),
        Record::Task { id, .. } => seen.add((5, id)),
        Record::Rating {
            code, element, scale, ..
        } => seen.add((6, code, element, scale)),
    };
    if !new {
        problems.line(row.line, "deze regel staat er twee keer in; de eerste telt");
    }
    new.then_some(record)
}

fn occupation(row: &Row, problems: &mut Problems) -> Option<Record> {
    let code = Soc::cell(row, CODE, problems);
    let title = text(row, "Title", problems);
    let description = text(row, "Description", problems);
    Some(Record::Occupation {
        code: code?,
        title: title?,
        description: description?,
    })
}

/// Of the rows of interests those with a score; those with the high points follow from them.
fn suits(row: &Row, problems: &mut Problems) -> Option<Record> {
    match row.get("Scale ID") {
        "OI" => {}
        "IH" => return None,
        other => {
            let reason = format!("{} is hier niet bekend; overgeslagen", quoted(other));
            problems.cell(row.line, "Scale ID", reason);
            return None;
        }
    }
    let code = Soc::cell(row, CODE, problems);
    let interest = interest(row, ELEMENT, problems);
    let score = number(row, "Data Value", 1.0, 7.0, problems);
    Some(Record::Suits {
        code: code?,
        interest: interest?,
        score: score?,
    })
}

fn basic(row: &Row, problems: &mut Problems) -> Option<Record> {
    let element = element(row, "Basic Interests Element ID", problems);
    let name = text(row, "Basic Interests Element Name", problems);
    let interest = interest(row, "RIASEC Element ID", problems);
    Some(Record::Basic {
        element: element?,
        name: name?,
        interest: interest?,
    })
}

fn activity(row: &Row, problems: &mut Problems) -> Option<Record> {
    let element = element(row, ELEMENT, problems);
    let name = text(row, "Element Name", problems);
    let text = text(row, "Activity", problems);
    Some(Record::Activity {
        element: element?,
        name: name?,
        text: text?,
    })
}

fn zone(row: &Row, problems: &mut Problems) -> Option<Record> {
    let code = Soc::cell(row, CODE, problems);
    let zone = row.get("Job Zone").parse().ok();
    let zone: Option<u8> = zone.filter(|zone| (1..=5).contains(zone));
    if zone.is_none() {
        let reason = format!(
            "{} is geen zone van 1 tot 5; overgeslagen",
            quoted(row.get("Job Zone"))
        );
        problems.cell(row.line, "Job Zone", reason);
    }
    Some(Record::Zone {
        code: code?,
        zone: zone?,
    })
}

fn task(row: &Row, problems: &mut Problems) -> Option<Record> {
    let code = Soc::cell(row, CODE, problems);
    let id = row.get("Task ID").parse().ok();
    if id.is_none() {
        let reason = format!("{} is geen nummer; overgeslagen", quoted(row.get("Task ID")));
        problems.cell(row.line, "Task ID", reason);
    }
    let text = text(row, "Task", problems);
    let core = match row.get("Task Type") {
        "Core" => Some(true),
        "Supplemental" => Some(false),
        "" | "n/a" => None,
        other => {
            let reason = format!("{} is hier niet bekend; weggelaten", quoted(other));
            problems.cell(row.line, "Task Type", reason);
            None
        }
    };
    Some(Record::Task {
        code: code?,
        id: id?,
        text: text?,
        core,
    })
}

fn rating(row: &Row, problems: &mut Problems) -> Option<Record> {
    let (scale, least, most) = match row.get("Scale ID") {
        "IM" => (Scale::Importance, 1.0, 5.0),
        "LV" => (Scale::Level, 0.0, 7.0),
        "EX" => (Scale::Extent, 1.0, 7.0),
        // The three highest values of an occupation, which follow from the others.
        "VH" => return None,
        other => {
            let reason = format!("{} is hier niet bekend; overgeslagen", quoted(other));
            problems.cell(row.line, "Scale ID", reason);
            return None;
        }
    };
    // What does not matter in an occupation has no level there; O*NET writes a number all the same.
    if row.get("Not Relevant") == "Y" {
        return None;
    }
    let code = Soc::cell(row, CODE, problems);
    let element = element(row, ELEMENT, problems);
    let value = number(row, "Data Value", least, most, problems);
    Some(Record::Rating {
        code: code?,
        element: element?,
        name: row.some("Element Name"),
        scale,
        value: value?,
        uncertain: row.get("Recommend Suppress") == "Y",
    })
}

fn text(row: &Row, column: &str, problems: &mut Problems) -> Option<String> {
    let text = row.some(column);
    if text.is_none() {
        problems.cell(row.line, column, "is leeg; overgeslagen");
    }
    text
}

/// The place of an element in the model: `1.B.3.a`.
fn element(row: &Row, column: &str, problems: &mut Problems) -> Option<String> {
    let element = row.get(column);
    let fits = |part: &str| {
        !part.is_empty() && part.len() <= 3 && part.bytes().all(|sign| sign.is_ascii_alphanumeric())
    };
    let sound = element.len() <= 20 && element.contains('.') && element.split('.').all(fits);
    if !sound {
        let reason = format!("{} is geen element van O*NET; overgeslagen", quoted(element));
        problems.cell(row.line, column, reason);
    }
    sound.then(|| element.to_owned())
}

fn interest(row: &Row, column: &str, problems: &mut Problems) -> Option<Interest> {
    let known = match row.get(column) {
        "1.B.1.a" => Some(Interest::Realistic),
        "1.B.1.b" => Some(Interest::Investigative),
        "1.B.1.c" => Some(Interest::Artistic),
        "1.B.1.d" => Some(Interest::Social),
        "1.B.1.e" => Some(Interest::Enterprising),
        "1.B.1.f" => Some(Interest::Conventional),
        _ => None,
    };
    if known.is_none() {
        let reason = format!(
            "{} is geen van de zes interesses; overgeslagen",
            quoted(row.get(column))
        );
        problems.cell(row.line, column, reason);
    }
    known
}

fn number(row: &Row, column: &str, least: f64, most: f64, problems: &mut Problems) -> Option<f64> {
    let number = row.get(column).parse().ok();
    let number = number.filter(|number| (least..=most).contains(number));
    if number.is_none() {
        let cell = quoted(row.get(column));
        let reason = format!("{cell} is geen getal van {least} tot {most}; overgeslagen");
        problems.cell(row.line, column, reason);
    }
    number
}
