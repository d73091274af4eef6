//! Writing tables for people: CSV that a spreadsheet opens with a double click, and spreadsheets themselves.
//!
//! A cell that a spreadsheet would take for a formula is written as text, whoever typed it. The same rows give the same bytes.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// A page of a spreadsheet.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// Its name, at most 31 signs.
    pub name: &'a str,
    /// The names of the columns.
    pub head: &'a [&'a str],
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// A table as CSV: with a mark that says it is UTF-8, and the separator that a Dutch spreadsheet expects.
pub fn csv(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut text = "\u{feff}".to_owned();
    let mut line = |cells: &mut dyn Iterator<Item = &str>| {
        for (at, one) in cells.enumerate() {
            if at > 0 {
                text.push(';');
            }
            cell(&mut text, one);
        }
        text.push_str("\r\n");
    };
    line(&mut head.iter().copied());
    for row in rows {
        line(&mut row.iter().map(String::as_str));
    }
    text
}

pub(super) fn cell(text: &mut String, value: &str) {
    // Spaces before it do not keep a spreadsheet from carrying it out.
    let formula =
        value.starts_with(['\t', '\r', '\n']) || value.trim_start().starts_with(['=', '+', '-', '@']);
    if !formula && !value.contains([';', ',', '"', '\n', '\r', '\t']) {
        return text.push_str(value);
    }
    text.push('"');
    if formula {
        text.push('\'');
    }
    text.push_str(&value.replace('"', "\"\""));
    text.push('"');
}

/// Pages as a spreadsheet. Every cell is text, so that nothing is carried out and no postcode loses its zeros.
pub fn xlsx(pages: &[Page<'_>]) -> Result<Vec<u8>, String> {
    workbook(pages).map_err(|error| error.to_string())
}

fn workbook(pages: &[Page<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A clock would make the same rows give other bytes.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2020, 1, 1)?));
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for page in pages {
        let sheet = book.add_worksheet();
        sheet.set_name(page.name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, name) in (0..).zip(page.head) {
            sheet.write_string_with_format(0, column, *name, &bold)?;
            sheet.set_column_width(column, width(page, column.into()))?;
        }
        for (line, row) in (1..).zip(&page.rows) {
            for (column, value) in (0..).zip(row).filter(|(_, value)| !value.is_empty()) {
                sheet.write_string_with_format(line, column, short(value), &wrapped)?;
            }
        }
    }
    book.save_to_buffer()
}

/// As wide as its words, and not wider than a screen can bear.
fn width(page: &Page<'_>, column: usize) -> f64 {
    let cells = page.rows.iter().take(1_000).filter_map(|row| row.get(column));
    let longest = cells.map(|cell| cell.chars().count()).max().unwrap_or(0);
    let name = page.head.get(column).map_or(0, |name| name.chars().count());
    longest.max(name).clamp(8, 70) as f64 + 2.0
}

/// The most that a cell of a spreadsheet holds.
pub(super) fn short(value: &str) -> String {
    value.chars().take(32_000).collect()
}
