//! Rows of a file for a spreadsheet, with `;` between cells as Dutch spreadsheets read it.

/// What a spreadsheet needs at the start of a file to take it for UTF-8.
pub(crate) const START: &str = "\u{feff}";

/// A row.
pub(crate) fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    format!("{}\r\n", cells.join(";"))
}

/// A cell in quotes, which a spreadsheet does not take for a formula.
pub(crate) fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let quoted = text.replace('"', "\"\"");
    if formula {
        format!("\"'{quoted}\"")
    } else {
        format!("\"{quoted}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_cell_is_text_whatever_stands_in_it() {
        assert_eq!(
            row(["3a", "=1+1", "zij zei \"ja\""]),
            "\"3a\";\"'=1+1\";\"zij zei \"\"ja\"\"\"\r\n"
        );
    }
}
