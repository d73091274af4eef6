//! **Open days** of schools: a list of our own layout, as anybody can keep it in a spreadsheet. One row is one day at one place.
//!
//! | column | what stands in it |
//! |---|---|
//! | `code` | the code of a course (a crebo, or a code of higher education), or the number of who gives courses in RIO (`100A001`) |
//! | `school` | who holds it |
//! | `plaats` | where: a town or village |
//! | `dag` | `2026-11-21` or `21-11-2026` |
//! | `van`, `tot` | `10:00`; both may be left out |
//! | `link` | its page, with https; may be left out |
//!
//! Every row is handed over as soon as it is read. Deliberately absent: whom it is for, and whether one has to sign up, which the page of the
//! school tells.

use jiff::civil::{Date, Time};

use crate::Parcel;
use crate::delivery::{self, Called, Known};
use crate::offered;
use crate::once::Once;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{LIST, Layout, Row};

/// A day on which somebody can come and look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDay {
    /// Of what.
    pub of: Of,
    /// Who holds it.
    pub school: String,
    /// Town or village.
    pub town: String,
    /// The day.
    pub day: Date,
    /// When it begins.
    pub from: Option<Time>,
    /// When it ends.
    pub until: Option<Time>,
    /// Its page.
    pub link: Option<String>,
}

/// What an open day is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    /// A course, by the code of the government.
    Course(u32),
    /// Everything that somebody gives, by their number in RIO.
    Provider(String),
}

const NEEDED: &[&str] = &["code", "school", "plaats", "dag"];

/// Reads the list.
pub fn read(parcel: &mut Parcel, mut take: impl FnMut(OpenDay)) -> Outcome {
    const CALLED: Called = Called {
        name: "een lijst van open dagen",
        example: "open-dagen.csv",
    };
    let layout = Layout::plain(NEEDED, LIST);
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, &CALLED, |_| Known::Read(()), &mut outcome);
    let mut seen = Once::default();
    let take =
        |(): &(), row: &Row, problems: &mut Problems| one(row, &mut seen, problems).map(&mut take).is_some();
    delivery::rows(parcel, &files, &mut outcome, |()| layout, take);
    outcome
}

fn one(row: &Row, seen: &mut Once, problems: &mut Problems) -> Option<OpenDay> {
    // A row without anything in it stands at the end of many a spreadsheet.
    if row.cells().all(|(_, cell)| cell.is_empty()) {
        return None;
    }
    let mut cell = |column: &str, reason: &str| {
        problems.cell(row.line, column, format!("{} {reason}", quoted(row.get(column))));
    };
    let of = of(row.get("code"));
    if of.is_none() {
        cell(
            "code",
            "is geen code van een opleiding en geen nummer van een aanbieder; overgeslagen",
        );
    }
    let day = day(row.get("dag"));
    if day.is_none() {
        cell("dag", "is geen dag zoals 2026-11-21; overgeslagen");
    }
    for column in ["school", "plaats"] {
        if row.get(column).is_empty() {
            cell(column, "is leeg; overgeslagen");
        }
    }
    let (of, day) = (of?, day?);
    let (school, town) = (row.some("school")?, row.some("plaats")?);
    let mut at = |column: &str| {
        let time = time(row.get(column));
        if time.is_none() && !row.get(column).is_empty() {
            cell(column, "is geen tijd zoals 10:00; weggelaten");
        }
        time
    };
    let (from, until) = (at("van"), at("tot"));
    let backwards = from.zip(until).is_some_and(|(from, until)| until <= from);
    if backwards {
        cell("tot", "is niet na het begin; weggelaten");
    }
    let link = row.some("link");
    // A link on a page leads to a page and nothing else.
    let safe = |link: &String| link.starts_with("https://");
    if link.as_ref().is_some_and(|link| !safe(link)) {
        cell("link", "begint niet met https://; weggelaten");
    }
    if !seen.add((&of, &school, &town, day, from)) {
        cell("dag", "deze open dag staat er twee keer in; de eerste telt");
        return None;
    }
    Some(OpenDay {
        of,
        school,
        town,
        day,
        from,
        until: until.filter(|_| !backwards),
        link: link.filter(safe),
    })
}

fn of(code: &str) -> Option<Of> {
    let digits = (4..=6).contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_digit());
    if digits {
        return code.parse().ok().map(Of::Course);
    }
    let number = code.to_ascii_uppercase();
    offered::is_provider(&number).then_some(Of::Provider(number))
}

/// `2026-11-21`, `21-11-2026`, or either with slashes; a spreadsheet may put a time behind it.
fn day(cell: &str) -> Option<Date> {
    let day = cell.split(['T', ' ']).next()?.replace('/', "-");
    let parts: Vec<i16> = day
        .split('-')
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if year > 99 => (year, month, day),
        [day, month, year] if year > 99 => (year, month, day),
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// `10:00`, `9.30`, or with seconds.
fn time(cell: &str) -> Option<Time> {
    let cell = cell.trim_end_matches(" uur").replace('.', ":");
    let mut parts = cell.split(':').map(|part| part.parse::<i8>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        let expected = Date::new(2026, 11, 21).ok();
        for written in [
            "2026-11-21",
            "21-11-2026",
            "21/11/2026",
            "2026-11-21T00:00:00",
            "2026-11-21 00:00:00",
        ] {
            assert_eq!(day(written), expected, "{written}");
        }
        for odd in ["", "21-11-26", "2026-13-01", "morgen", "2026-11", "1-2-3-4"] {
            assert_eq!(day(odd), None, "{odd}");
        }
        assert_eq!(time("9.30"), Time::new(9, 30, 0, 0).ok());
        assert_eq!(time("10:00 uur"), Time::new(10, 0, 0, 0).ok());
        for odd in ["", "10", "25:00", "tien:uur"] {
            assert_eq!(time(odd), None, "{odd}");
        }
    }

    #[test]
    fn it_is_of_a_course_or_of_who_gives_courses() {
        assert_eq!(of("25480"), Some(Of::Course(25_480)));
        assert_eq!(of("100a001"), Some(Of::Provider("100A001".to_owned())));
        for odd in ["", "kok", "123", "00XX00", "1234567"] {
            assert_eq!(of(odd), None, "{odd}");
        }
    }
}
