//! Demands beside exam subjects, such as aptitude or a medical certificate: annex D of the regulation on admission to
//! higher education, a sentence of the law per course.
//!
//! Deliberately absent: the procedure, which each institution makes known itself.

use std::io::Read;

use crate::Reading;
use crate::table;

/// What one course asks beside subjects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraDemand {
    /// The course, as the law names it.
    pub course: String,
    /// The demand, in the words of the law. Points of a list are set apart by "•".
    pub text: String,
}

/// The columns that are read.
pub const COLUMNS: [&str; 2] = ["opleiding", "aanvullende_eisen"];

/// Reads the list.
pub fn read(input: impl Read, name: &str) -> Reading<ExtraDemand> {
    let [course, text] = COLUMNS;
    table::read(input, name, &COLUMNS, |row, problems| {
        for column in COLUMNS.into_iter().filter(|column| row.get(column).is_empty()) {
            problems.cell(row.line, column, "is leeg");
        }
        Some(ExtraDemand {
            course: row.some(course)?,
            text: row.some(text)?,
        })
    })
}
