//! The **hours** of a row: approved by month, and taken along as a file.

use super::Row;
use crate::demo::between;

/// A line of a file: month, meetings, hours in quarters, approved in quarters.
pub type Line = (String, u32, u32, u32);

/// A line as it is written here: hours in whole quarters of an hour.
pub fn line(month: &str, meetings: u32, quarters: u32, approved: u32) -> Line {
    (month.to_owned(), meetings, quarters, approved)
}

/// Hours as a file has them, in quarters.
fn quarters(cell: &str) -> u32 {
    let hours: f64 = cell.replace(',', ".").parse().unwrap();
    let quarters = hours * 4.0;
    assert!(
        quarters.fract() == 0.0 && (0.0..10_000.0).contains(&quarters),
        "{cell}"
    );
    format!("{quarters:.0}").parse().unwrap()
}

fn read(cells: &[&str]) -> Line {
    (
        cells[1].to_owned(),
        cells[2].parse().unwrap(),
        quarters(cells[3]),
        quarters(cells[4]),
    )
}

impl Row {
    fn hours_page(&self) -> String {
        format!("{}/uren/{}", self.at, self.edition)
    }

    /// What the page of hours says of the mentor.
    pub fn hours_told(&self) -> String {
        let page = self.ravi().page(&self.hours_page());
        let rest = page.split_once(&self.mentor_name()).map_or("", |(_, rest)| rest);
        rest.to_owned()
    }

    /// Ravi approves a month that is over; the mentor cannot.
    pub fn approved(&self, month: &str) {
        let told = self.hours_told();
        let mentor = between(&told, "name=\"mentor\" value=\"", "\"").to_owned();
        let fields = [("mentor", mentor.as_str()), ("maand", month)];
        let hours = self.hours_page();
        assert_eq!(self.mentor().send(&hours, &fields).status, 404, "{}", self.now());
        assert_eq!(
            self.ravi().done(&hours, &fields),
            format!("{hours}?gedaan=goedgekeurd"),
            "{}: {month}",
            self.now()
        );
    }

    /// Both files have these lines about the mentor.
    #[track_caller]
    pub fn files_have(&self, expected: &[Line]) {
        let (ravi, name) = (self.ravi(), self.mentor_name());
        let csv = ravi.get(&format!("{}/uren.csv", self.hours_page()));
        assert_eq!(csv.status, 200, "{}", self.now());
        let lines = csv.body.lines().map(|line| line.split(';').collect::<Vec<_>>());
        let lines: Vec<Line> = lines
            .filter(|cells| cells[0] == name)
            .map(|cells| read(&cells))
            .collect();
        assert_eq!(lines, expected, "{}: csv", self.now());
        let book = ravi.get(&format!("{}/uren.xlsx", self.hours_page()));
        assert_eq!(
            book.header("content-type"),
            Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        );
        let sheet = feeds::sheet::read(book.bytes.as_slice(), "uren.xlsx", None);
        assert!(sheet.problems.is_empty(), "{:?}", sheet.problems);
        let rows = sheet.rows.iter().filter(|row| row.cells[0] == name);
        let rows: Vec<Line> = rows
            .map(|row| read(&row.cells.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect();
        assert_eq!(rows, expected, "{}: xlsx", self.now());
    }
}
