//! A sheet of **cells**: texts and numbers that a person adds up in a spreadsheet, as CSV and as XLSX.
//!
//! A text that begins like a formula is never carried out. Deliberately absent: formulas, colours, and a second page.

use std::io;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Quarters of something, which are written as a number with two decimals: three is 0.75.
    Quarters(u32),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

/// The rows as CSV for a Dutch spreadsheet: semicolons, a comma in a number, a byte order mark so that letters stay letters.
pub fn csv(rows: &[Vec<Cell>]) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push(';');
            }
            match cell {
                Cell::Text(value) => super::write::cell(&mut text, value),
                Cell::Number(number) => text.push_str(&number.to_string()),
                Cell::Quarters(quarters) => {
                    text.push_str(&format!("{},{:02}", quarters / 4, quarters % 4 * 25));
                }
            }
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// The rows as a spreadsheet with one page. The same rows give the same bytes.
pub fn xlsx(title: &str, rows: &[Vec<Cell>]) -> io::Result<Vec<u8>> {
    workbook(title, rows).map_err(io::Error::other)
}

fn workbook(title: &str, rows: &[Vec<Cell>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2020, 1, 1)?));
    let hours = Format::new().set_num_format("0.00");
    let sheet = book.add_worksheet();
    sheet.set_name(page_name(title))?;
    for (line, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) => sheet.write_string(line, column, super::write::short(text))?,
                Cell::Number(number) => sheet.write_number(line, column, *number as f64)?,
                Cell::Quarters(quarters) => {
                    sheet.write_number_with_format(line, column, f64::from(*quarters) / 4.0, &hours)?
                }
            };
        }
    }
    book.save_to_buffer()
}

/// The name of a page: 31 signs at the most, and none that a spreadsheet refuses.
fn page_name(title: &str) -> String {
    let name: String = title
        .chars()
        .filter(|sign| !"[]:*?/\\'".contains(*sign))
        .take(31)
        .collect();
    let name = name.trim();
    if name.is_empty() {
        "Blad1".to_owned()
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<Cell>> {
        vec![
            vec!["Wie".into(), "Uren".into(), "Keer".into()],
            vec![
                "=HYPERLINK(\"http://x\")".into(),
                Cell::Quarters(7),
                Cell::Number(3),
            ],
            vec!["A & <B> \"C\"".into(), Cell::Quarters(80), Cell::Number(-1)],
        ]
    }

    /// Seven quarters are one hour and three quarters, eighty are twenty hours.
    #[test]
    fn nothing_in_a_csv_is_carried_out_and_hours_can_be_added_up() {
        let text = String::from_utf8(csv(&rows())).unwrap();
        let expected = "\u{feff}Wie;Uren;Keer\r\n\"'=HYPERLINK(\"\"http://x\"\")\";1,75;3\r\n\
                        \"A & <B> \"\"C\"\"\";20,00;-1\r\n";
        assert_eq!(text, expected);
        for risky in ["=1", "+1", "-1", "@a", "\t=1", "  =1", "\r=1"] {
            let text = String::from_utf8(csv(&[vec![risky.into()]])).unwrap();
            assert!(text.starts_with("\u{feff}\"'"), "{risky:?}: {text}");
        }
        for plain in ["Noor", "10-12", "a=b", ""] {
            let text = String::from_utf8(csv(&[vec![plain.into()]])).unwrap();
            assert_eq!(text, format!("\u{feff}{plain}\r\n"));
        }
    }

    #[test]
    fn an_xlsx_has_texts_as_texts_and_numbers_as_numbers() {
        let bytes = xlsx("Uren: [okt]", &rows()).unwrap();
        assert_eq!(
            bytes,
            xlsx("Uren: [okt]", &rows()).unwrap(),
            "the same rows, the same bytes"
        );
        let read = super::super::read(io::Cursor::new(bytes), "uren.xlsx", Some("Uren okt"));
        assert_eq!(read.head, ["Wie", "Uren", "Keer"]);
        let cells: Vec<_> = read.rows.iter().map(|row| row.cells.clone()).collect();
        assert_eq!(
            cells,
            [
                ["=HYPERLINK(\"http://x\")", "1.75", "3"],
                ["A & <B> \"C\"", "20", "-1"]
            ]
        );
        assert_eq!(page_name("[]"), "Blad1");
    }
}
