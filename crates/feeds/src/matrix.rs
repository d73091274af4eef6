//! Which domain of mbo gives direct admission to which sector of hbo: annex C of the regulation on admission to higher
//! education, a row per domain, a column per sector, 1 for direct admission and 0 for none.
//!
//! Deliberately absent: what opens the door after a 0; that is the institution's statement (art. 2.4).

use std::io::Read;

use crate::Reading;
use crate::problem::{Problems, quoted};
use crate::table::{self, Row};

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The domain, as the law names it.
    pub domain: String,
    /// The sector, as the law names it.
    pub sector: String,
    /// Whether the diploma gives direct admission.
    pub direct: bool,
}

/// The column of the domains; every other column is a sector.
pub const COLUMNS: [&str; 1] = ["mbo_domein"];

/// Reads the matrix, row by row.
pub fn read(input: impl Read, name: &str) -> Reading<Cell> {
    let rows = table::read(input, name, &COLUMNS, |row, problems| Some(cells(row, problems)));
    Reading {
        records: rows.records.into_iter().flatten().collect(),
        problems: rows.problems,
    }
}

fn cells(row: &Row, problems: &mut Problems) -> Vec<Cell> {
    let [domain_column] = COLUMNS;
    let Some(domain) = row.some(domain_column) else {
        problems.cell(row.line, domain_column, "is leeg");
        return Vec::new();
    };
    let mut cells = Vec::new();
    for (sector, cell) in row
        .cells()
        .filter(|(column, _)| !column.eq_ignore_ascii_case(domain_column))
    {
        match cell {
            "0" | "1" => cells.push(Cell {
                domain: domain.clone(),
                sector: sector.to_owned(),
                direct: cell == "1",
            }),
            other => problems.cell(row.line, sector, format!("{} is geen 0 of 1", quoted(other))),
        }
    }
    cells
}
