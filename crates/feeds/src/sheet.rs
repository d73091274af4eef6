//! A **sheet**: a table as people keep it, from a spreadsheet or as CSV, with a head of column names and rows of cells as text.
//!
//! Deliberately absent: what the columns are called and mean. Whoever asks for a sheet knows which columns it has to have, and tells
//! a [`Problem`] for what cannot be read in it.

use std::io::{Cursor, Read};

use crate::problem::{Problem, Problems};
use crate::source::MAX_BYTES;
use crate::table::{self, LEGACY, LIST};

pub mod cells;
pub mod write;
mod xlsx;

/// A table as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The name the file was given.
    pub name: String,
    /// The names of the columns.
    pub head: Vec<String>,
    /// The rows, in the order of the file, without those that are empty.
    pub rows: Vec<SheetRow>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What is good to know, and lost nothing.
    pub notes: Vec<Problem>,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetRow {
    /// The line it starts on, from 1.
    pub line: u64,
    /// A cell for each column, without the spaces around it.
    pub cells: Vec<String>,
    /// Cells that hold a number and no text, by their place in the row. Only a spreadsheet has them: in CSV everything is text.
    pub numbers: Vec<(usize, f64)>,
}

/// Reads a spreadsheet (XLSX) or a table (CSV). Of a spreadsheet the page with this name is read, or the first.
pub fn read(mut input: impl Read, name: &str, page: Option<&str>) -> Sheet {
    let mut problems = Problems::of(name);
    let mut bytes = Vec::new();
    if let Err(error) = input.by_ref().take(MAX_BYTES + 1).read_to_end(&mut bytes) {
        problems.file(format!("het bestand kan niet worden gelezen ({error})"));
    } else if bytes.len() as u64 > MAX_BYTES {
        problems.file(format!("het bestand is groter dan {} MB", MAX_BYTES >> 20));
    } else if bytes.starts_with(b"PK\x03\x04") {
        return xlsx::read(bytes, name, page);
    } else {
        return csv(&bytes, name);
    }
    Sheet {
        name: name.to_owned(),
        problems: problems.finish(),
        ..Sheet::default()
    }
}

fn csv(bytes: &[u8], name: &str) -> Sheet {
    let mut problems = Problems::of(name);
    let (mut head, mut rows) = (Vec::new(), Vec::new());
    table::each(
        Cursor::new(bytes),
        &mut problems,
        &[],
        LIST,
        |names, _| head = names.to_vec(),
        |row, _| {
            rows.push(SheetRow {
                line: row.line,
                cells: row.cells().map(|(_, cell)| cell.to_owned()).collect(),
                numbers: Vec::new(),
            });
        },
    );
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    let (notes, problems) = problems
        .finish()
        .into_iter()
        .partition(|problem| problem.reason == LEGACY);
    Sheet {
        name: name.to_owned(),
        head,
        rows,
        problems,
        notes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(sheet: &Sheet) -> Vec<(u64, Vec<&str>)> {
        let cells = |row: &'_ SheetRow| row.line;
        let texts = sheet
            .rows
            .iter()
            .map(|row| row.cells.iter().map(String::as_str).collect());
        sheet.rows.iter().map(cells).zip(texts).collect()
    }

    #[test]
    fn every_kind_of_csv_is_the_same_sheet() {
        let plain = read(&b"id,naam\n1,Zo\xc3\xab\n\n2, b \n"[..], "a", None);
        assert_eq!(plain.head, ["id", "naam"]);
        assert_eq!(rows(&plain), [(2, vec!["1", "Zoë"]), (4, vec!["2", "b"])]);
        for other in [
            &b"\xef\xbb\xbfid;naam\r\n1;Zo\xc3\xab\r\n\r\n2;b\r\n"[..],
            b"id\tnaam\n1\tZo\xc3\xab\n;\t\n2\tb",
        ] {
            let other = read(other, "a", None);
            assert_eq!(other.head, plain.head);
            assert_eq!(other.rows.last().unwrap().cells, plain.rows[1].cells);
        }
        let old = read(&b"id,naam\n1,Zo\xeb\n\n2,b\n"[..], "a", None);
        assert_eq!(old.rows, plain.rows);
        assert_eq!((old.problems.len(), old.notes.len()), (0, 1));
    }

    #[test]
    fn what_is_written_as_a_spreadsheet_is_read_again_with_its_lines() {
        let page = |name, cell: &str| write::Page {
            name,
            head: &["id", "naam"],
            rows: vec![
                vec!["0123".to_owned(), cell.to_owned()],
                vec![],
                vec!["=1+1".to_owned(), String::new()],
            ],
        };
        let bytes = write::xlsx(&[page("een", "Zoë"), page("twee", "Anna")]).unwrap();
        let first = read(&*bytes, "a.xlsx", None);
        assert_eq!(first.problems, []);
        assert_eq!(first.head, ["id", "naam"]);
        assert_eq!(rows(&first), [(2, vec!["0123", "Zoë"]), (4, vec!["=1+1", ""])]);
        assert_eq!(
            rows(&read(&*bytes, "a.xlsx", Some("Twee")))[0].1,
            ["0123", "Anna"]
        );
        let none = read(&*bytes, "a.xlsx", Some("drie"));
        assert!(none.problems[0].reason.contains("een, twee"), "{none:?}");
        assert_eq!(
            write::xlsx(&[page("een", "Zoë"), page("twee", "Anna")]).unwrap(),
            bytes
        );
    }

    #[test]
    fn cells_are_read_as_typed_and_one_in_the_far_corner_takes_no_memory() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let page = book.add_worksheet();
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2027, 3, 31).unwrap();
        let as_day = rust_xlsxwriter::Format::new().set_num_format("dd-mm-yyyy");
        page.write_string(0, 0, "dag").unwrap();
        page.write_string(0, 1, "aantal").unwrap();
        page.write_string(0, 2, "ja").unwrap();
        page.write_datetime_with_format(1, 0, &day, &as_day).unwrap();
        page.write_number(1, 1, 12.0).unwrap();
        page.write_boolean(1, 2, true).unwrap();
        page.write_number(2, 1, 2.5).unwrap();
        page.write_string(1_048_575, 16_383, "hier").unwrap();
        let sheet = read(&*book.save_to_buffer().unwrap(), "a.xlsx", None);
        assert_eq!(
            rows(&sheet),
            [(2, vec!["2027-03-31", "12", "ja"]), (3, vec!["", "2.5", ""])]
        );
        // What is a number says so, and a day or a yes is none.
        let numbers: Vec<_> = sheet.rows.iter().map(|row| row.numbers.as_slice()).collect();
        assert_eq!(numbers, [[(1, 12.0)], [(1, 2.5)]]);
        assert_eq!(sheet.problems.len(), 1, "{:?}", sheet.problems);
        assert_eq!(sheet.problems[0].line, Some(1_048_576));
    }

    #[test]
    fn what_is_no_table_is_a_problem_and_nothing_else() {
        for (bytes, told) in [
            (&b""[..], "leeg"),
            (b"PK\x03\x04 not a package", "spreadsheet"),
            (b"<html>", "webpagina"),
            (b"\xff\xfei\0d\0", "UTF-16"),
        ] {
            let sheet = read(bytes, "a", None);
            assert_eq!((sheet.rows.len(), sheet.problems.len()), (0, 1), "{sheet:?}");
            assert!(sheet.problems[0].reason.contains(told), "{sheet:?}");
        }
    }

    #[test]
    fn a_cell_that_looks_like_a_formula_is_text() {
        let rows = [
            vec!["=1+1".to_owned(), "a\"b;c".to_owned()],
            vec!["-3".to_owned(), "\u{a0}=x".to_owned()],
        ];
        let text = write::csv(&["@id", "naam"], &rows);
        assert_eq!(
            text,
            "\u{feff}\"'@id\";naam\r\n\"'=1+1\";\"a\"\"b;c\"\r\n\"'-3\";\"'\u{a0}=x\"\r\n"
        );
    }
}
