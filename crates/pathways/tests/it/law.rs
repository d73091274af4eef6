//! The regulation as published data, beside the checkout. It is read in place and never copied; where it is absent the
//! tests that need it say so and stop.

use std::path::Path;

/// The sectors of hbo, in the order of the columns of the matrix.
pub const SECTORS: [&str; 7] = [
    "economie",
    "gedrag-en-maatschappij",
    "gezondheidszorg",
    "landbouw-en-natuurlijke-omgeving",
    "onderwijs",
    "taal-en-cultuur",
    "techniek",
];

/// The bytes of one file. `None` where it is absent.
pub fn bytes(file: &str) -> Option<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/routes-law")
        .join(file);
    let read = std::fs::read(&path).ok();
    if read.is_none() {
        println!("skipped: {file} is not beside the checkout");
    }
    read
}

/// The rows of one file, each as its cells, without the header. `None` where the file is absent.
pub fn rows(file: &str) -> Option<Vec<Vec<String>>> {
    let text = String::from_utf8(bytes(file)?).unwrap();
    Some(text.lines().skip(1).map(cells).collect())
}

/// Cells of one line, quotes honoured. The files hold no quote inside a cell and no cell over two lines.
fn cells(line: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    cells.push(cell);
    cells
}
