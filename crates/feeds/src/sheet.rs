//! A **sheet** that a person opens in a spreadsheet: rows of texts and numbers, as CSV and as XLSX (ECMA-376).
//!
//! A text that begins like a formula is never carried out: in CSV a sign that spreadsheets show as text stands before it, and in
//! XLSX a text is a text whatever it begins with. Deliberately absent: formulas, colours, and a second sheet.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

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
        let cells: Vec<String> = row.iter().map(csv_cell).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn csv_cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => format!("\"{}\"", harmless(text).replace('"', "\"\"")),
        Cell::Number(number) => number.to_string(),
        Cell::Quarters(quarters) => decimal(*quarters).replace('.', ","),
    }
}

/// A text that no spreadsheet carries out (OWASP, CSV injection).
fn harmless(text: &str) -> String {
    let risky =
        text.trim_start().starts_with(['=', '+', '-', '@', '|', '%']) || text.starts_with(['\t', '\r', '\n']);
    if risky {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn decimal(quarters: u32) -> String {
    format!("{}.{:02}", quarters / 4, quarters % 4 * 25)
}

/// The rows as XLSX, the first as its head; byte for byte the same for the same rows. The error says that memory or the format ran out.
pub fn xlsx(title: &str, rows: &[Vec<Cell>]) -> std::io::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut file = |name: &str, text: &str| -> std::io::Result<()> {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())
    };
    file("[Content_Types].xml", TYPES)?;
    file("_rels/.rels", ROOT)?;
    file("xl/workbook.xml", &workbook(title))?;
    file("xl/_rels/workbook.xml.rels", PARTS)?;
    file("xl/styles.xml", STYLES)?;
    file("xl/worksheets/sheet1.xml", &worksheet(rows))?;
    Ok(archive.finish()?.into_inner())
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
    <Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>\
    <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
    </Types>";
const ROOT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
    Target=\"xl/workbook.xml\"/></Relationships>";
const PARTS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
    Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" \
    Target=\"styles.xml\"/></Relationships>";
/// Plain, bold for the head, two decimals.
const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>\
    <xf numFmtId=\"2\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

fn workbook(title: &str) -> String {
    // A name has at most 31 characters, and none of these.
    let name: String = title
        .chars()
        .filter(|sign| !"[]:*?/\\'".contains(*sign))
        .take(31)
        .collect();
    let name = if name.trim().is_empty() {
        "Blad1"
    } else {
        name.trim()
    };
    format!(
        "{HEAD}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <sheets><sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        escaped(name)
    )
}

fn worksheet(rows: &[Vec<Cell>]) -> String {
    let mut text = format!(
        "{HEAD}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
    );
    for (at, row) in rows.iter().enumerate() {
        // Writing into a text does not fail.
        let _ = write!(text, "<row r=\"{}\">", at + 1);
        for (column, cell) in row.iter().enumerate() {
            let place = format!("{}{}", letters(column), at + 1);
            let bold = if at == 0 { " s=\"1\"" } else { "" };
            let _ = match cell {
                Cell::Text(words) => write!(
                    text,
                    "<c r=\"{place}\" t=\"inlineStr\"{bold}><is><t xml:space=\"preserve\">{}</t></is></c>",
                    escaped(words)
                ),
                Cell::Number(number) => write!(text, "<c r=\"{place}\"><v>{number}</v></c>"),
                Cell::Quarters(quarters) => {
                    write!(text, "<c r=\"{place}\" s=\"2\"><v>{}</v></c>", decimal(*quarters))
                }
            };
        }
        text.push_str("</row>");
    }
    text.push_str("</sheetData></worksheet>");
    text
}

/// The name of a column: A to Z, AA, AB and on.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    match column / 26 {
        0 => last.to_string(),
        before => letters(before - 1) + &last.to_string(),
    }
}

/// Signs that XML does not have, not even escaped, are left out.
fn escaped(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => found.push_str("&amp;"),
            '<' => found.push_str("&lt;"),
            '>' => found.push_str("&gt;"),
            '"' => found.push_str("&quot;"),
            '\t' | '\n' => found.push(sign),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ if sign.is_control() => {}
            _ => found.push(sign),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::*;

    fn rows() -> Vec<Vec<Cell>> {
        vec![
            vec!["Wie".into(), "Uren".into(), "Keer".into()],
            vec![
                "=HYPERLINK(\"http://x\")".into(),
                Cell::Quarters(7),
                Cell::Number(3),
            ],
            vec!["A & <B> \"C\"\u{1}".into(), Cell::Quarters(80), Cell::Number(-1)],
        ]
    }

    #[test]
    fn nothing_in_a_csv_is_carried_out() {
        let text = String::from_utf8(csv(&rows())).unwrap();
        // Seven quarters are one hour and three quarters.
        let expected = "\u{feff}\"Wie\";\"Uren\";\"Keer\"\r\n\"'=HYPERLINK(\"\"http://x\"\")\";1,75;3\r\n\
                        \"A & <B> \"\"C\"\"\u{1}\";20,00;-1\r\n";
        assert_eq!(text, expected);
        for risky in ["=1", "+1", "-1", "@a", "\t=1", "  =1", "\r=1", "|calc", "%0a"] {
            assert!(harmless(risky).starts_with('\''), "{risky:?}");
        }
        for plain in ["Noor", "10-12", "a=b", ""] {
            assert_eq!(harmless(plain), plain);
        }
    }

    /// Texts and numbers of a sheet, as another reader of XML has them.
    fn read(bytes: Vec<u8>) -> Vec<String> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        for part in [
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
        ] {
            let mut text = String::new();
            archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
            let mut reader = Reader::from_str(&text);
            while !matches!(reader.read_event().unwrap(), Event::Eof) {}
        }
        let mut text = String::new();
        archive
            .by_name("xl/worksheets/sheet1.xml")
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        assert!(!text.contains("<f>"), "no formula");
        let mut reader = Reader::from_str(&text);
        let mut cells: Vec<String> = Vec::new();
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) if tag.name().as_ref() == "c" => cells.push(String::new()),
                Event::Text(words) => {
                    // What stands before the first cell is white space.
                    if let Some(last) = cells.last_mut() {
                        last.push_str(&words.xml10_content());
                    }
                }
                Event::GeneralRef(name) => {
                    let sign = match &*name {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        _ => '"',
                    };
                    cells.last_mut().unwrap().push(sign);
                }
                Event::Eof => return cells,
                _ => {}
            }
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
        let expected = [
            "Wie",
            "Uren",
            "Keer",
            "=HYPERLINK(\"http://x\")",
            "1.75",
            "3",
            "A & <B> \"C\"",
            "20.00",
            "-1",
        ];
        assert_eq!(read(bytes), expected);
        assert!(workbook("Uren: [okt]").contains("name=\"Uren okt\""));
        assert!(workbook("[]").contains("name=\"Blad1\""));
    }

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        let named = |at: usize| letters(at);
        assert_eq!(
            [0, 25, 26, 51, 52, 701, 702].map(named),
            ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
        );
    }
}
