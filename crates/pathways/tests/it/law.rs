//! The regulation as published data, beside the checkout. It is read in place and never copied; where it is absent the
//! tests that need it say so and stop.

use std::path::Path;

/// The rows of one file, each as its cells, without the header. `None` where the file is absent.
pub fn rows(file: &str) -> Option<Vec<Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/routes-law")
        .join(file);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text.lines().skip(1).map(cells).collect()),
        Err(_) => {
            println!("skipped: {file} is not beside the checkout");
            None
        }
    }
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
