//! Reading a spreadsheet cell by cell: a lone cell in the far corner of a page takes no more memory than any other.

use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};

use super::{Sheet, SheetRow};
use crate::problem::Problems;
use crate::table::{MAX_COLUMNS, MAX_ROWS};

/// The most that a package may hold, unpacked.
const MOST: u64 = 512 * 1024 * 1024;
/// The most text in one page.
const MOST_TEXT: usize = 128 * 1024 * 1024;

const NOT_READ: &str = "deze spreadsheet kan ik niet lezen; sla hem opnieuw op als XLSX of als 'CSV UTF-8'";

/// Reads one page.
pub(super) fn read(bytes: Vec<u8>, name: &str, page: Option<&str>) -> Sheet {
    let mut problems = Problems::of(name);
    let mut sheet = Sheet {
        name: name.to_owned(),
        ..Sheet::default()
    };
    if let Err(reason) = fill(&mut sheet, bytes, page, &mut problems) {
        problems.file(reason);
        sheet.rows.clear();
    }
    sheet.problems = problems.finish();
    sheet
}

/// Unpacks everything once. Whoever reads a page stops where the page says that it ends, and by then neither the checksum of a file was
/// looked at nor was counted what comes out.
fn unpack(bytes: &[u8], most: u64) -> Result<(), String> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NOT_READ.to_owned())?;
    let mut left = most;
    for at in 0..package.len() {
        let file = package.by_index(at).map_err(|_| NOT_READ.to_owned())?;
        let out = io::copy(&mut file.take(left + 1), &mut io::sink()).map_err(|_| NOT_READ.to_owned())?;
        left = left
            .checked_sub(out)
            .ok_or_else(|| format!("de spreadsheet is uitgepakt groter dan {} MB", most >> 20))?;
    }
    Ok(())
}

fn fill(
    sheet: &mut Sheet,
    bytes: Vec<u8>,
    page: Option<&str>,
    problems: &mut Problems,
) -> Result<(), String> {
    let cannot = |_| NOT_READ.to_owned();
    unpack(&bytes, MOST)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(cannot)?;
    let pages = book.sheet_names();
    if pages.is_empty() {
        return Err("deze spreadsheet heeft geen bladen".to_owned());
    }
    let same = |one: &&String| page.is_none_or(|page| one.trim().eq_ignore_ascii_case(page.trim()));
    let Some(chosen) = pages.iter().find(same) else {
        return Err(format!("dit blad is er niet; er zijn: {}", pages.join(", ")));
    };
    let mut cells = book.worksheet_cells_reader(chosen).map_err(cannot)?;
    let (mut rows, mut size): (Vec<SheetRow>, usize) = (Vec::new(), 0);
    while let Some(cell) = cells.next_cell().map_err(cannot)? {
        let ((row, column), value) = (cell.get_position(), text(cell.get_value()));
        if value.is_empty() {
            continue;
        }
        size += value.len();
        if column as usize >= MAX_COLUMNS {
            problems.line(
                u64::from(row) + 1,
                format!("meer dan {MAX_COLUMNS} kolommen; overgeslagen"),
            );
            continue;
        }
        if rows.len() as u64 > MAX_ROWS || size > MOST_TEXT {
            problems.stopped(
                u64::from(row) + 1,
                "de spreadsheet is te groot; de rest is niet gelezen",
            );
            break;
        }
        let line = u64::from(row) + 1;
        if rows.last().is_none_or(|last| last.line != line) {
            rows.push(SheetRow {
                line,
                ..SheetRow::default()
            });
        }
        if let Some(row) = rows.last_mut() {
            let number = number(cell.get_value());
            // Of a cell that is there twice the last one counts, whatever the first one was.
            row.numbers.retain(|(at, _)| *at < column as usize);
            row.numbers.extend(number.map(|number| (column as usize, number)));
            row.cells
                .resize(row.cells.len().max(column as usize + 1), String::new());
            row.cells[column as usize] = value;
        }
    }
    if rows.is_empty() {
        return Err("het bestand is leeg".to_owned());
    }
    sheet.head = rows.remove(0).cells;
    for row in &mut rows {
        if row.cells.len() > sheet.head.len() {
            problems.line(row.line, "deze regel heeft meer velden dan de kop; overgeslagen");
        }
        row.cells
            .resize(sheet.head.len().max(row.cells.len()), String::new());
    }
    rows.retain(|row| row.cells.len() == sheet.head.len());
    sheet.rows = rows;
    Ok(())
}

/// The number that a cell holds, however it is shown. A length of time is one as well, in days.
fn number(value: &DataRef<'_>) -> Option<f64> {
    let number = match value {
        DataRef::Int(number) => *number as f64,
        DataRef::Float(number) => *number,
        DataRef::DateTime(length) if !length.is_datetime() => length.as_f64(),
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// A cell as somebody would type it: days as 2027-03-31, whole numbers without a point.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nee" }.to_owned(),
        DataRef::DateTime(day) if day.is_datetime() => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(length) => length.as_f64().to_string(),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    /// Two files of a hundred bytes each.
    fn package() -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a.xml", "b.xml"] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&[b' '; 100]).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_package_that_is_too_large_is_refused_whatever_it_says_of_itself() {
        let mut bytes = package();
        assert_eq!(unpack(&bytes, 200), Ok(()));
        let refused = unpack(&bytes, 199).unwrap_err();
        assert!(
            refused.starts_with("de spreadsheet is uitgepakt groter"),
            "{refused}"
        );
        // The size that the list at the end tells of its last file: 24 bytes after the mark of that row.
        let row = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
        assert_eq!(bytes[row + 24..row + 28], [100, 0, 0, 0]);
        bytes[row + 24] = 1;
        assert_eq!(unpack(&bytes, 199), Err(NOT_READ.to_owned()));
    }

    #[test]
    fn a_touched_file_is_found_by_its_checksum() {
        let mut bytes = package();
        // The checksum that the list at the end tells: 16 bytes after the mark of the row.
        let row = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
        bytes[row + 16] ^= 1;
        assert_eq!(unpack(&bytes, 200), Err(NOT_READ.to_owned()));
    }
}
