//! Subject demands per course and profile: annexes A, B1 and B2 of the regulation on admission to higher education, as a
//! table of courses by profiles.
//!
//! What a cell asks is written in a small language of its own, whose parser the caller hands in: this crate knows tables,
//! not exam subjects.
//!
//! Deliberately absent: whether the regulation is still in force.

use std::fmt::Display;
use std::io::Read;

use crate::Reading;
use crate::problem::{Problems, quoted};
use crate::table::{self, Row};

/// Which diploma leads where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Annex {
    /// From vwo to wo.
    A,
    /// From havo to hbo.
    B1,
    /// From vwo to hbo.
    B2,
}

impl Annex {
    /// Name of the annex, and the diploma and kind of education that go with it.
    const KNOWN: [(&'static str, Annex, &'static str, &'static str); 3] = [
        ("A", Annex::A, "vwo", "wo"),
        ("B1", Annex::B1, "havo", "hbo"),
        ("B2", Annex::B2, "vwo", "hbo"),
    ];
}

/// What a footnote on a course says. The numbers mean different things in annex A and annex B.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Footnote {
    /// Annex B, 1: demands beside subjects apply (WHW 7.26 or 7.26a; annexes D and E).
    ExtraDemands,
    /// Annex A, 2: the institution may let profiles EM and CM meet `nat` and `wisB` in the first year.
    MayRepairInFirstYear,
    /// Annex B, 2: trains teachers for the second degree.
    TeacherSecondDegree,
    /// Annex B, 3: at least one institution offers an Associate degree with it.
    AlsoAssociateDegree,
    /// Annex B, 5: French or German is needed by those who choose that language.
    ChosenLanguage,
}

/// One course in one annex. `D` is what a cell asks, as the caller's parser says it.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseRow<D> {
    /// The annex it stands in.
    pub annex: Annex,
    /// The sector, as the law names it.
    pub sector: String,
    /// The course, as the law names it.
    pub name: String,
    /// Demands for the profiles NT, NG, EM and CM.
    pub demands: [D; 4],
    /// Footnotes.
    pub footnotes: Vec<Footnote>,
}

/// The columns that are read.
pub const COLUMNS: [&str; 10] = [
    "bijlage",
    "diploma",
    "ho_type",
    "sector",
    "opleiding",
    "NT",
    "NG",
    "EM",
    "CM",
    "voetnoten",
];

/// Reads the table; `demand` reads one cell, a blank one included.
pub fn read<D, E: Display>(
    input: impl Read,
    name: &str,
    demand: impl Fn(&str) -> Result<D, E>,
) -> Reading<CourseRow<D>> {
    table::read(input, name, &COLUMNS, |row, problems| {
        let annex = annex(row, problems);
        let cells = ["NT", "NG", "EM", "CM"].map(|profile| {
            let told = |error: E| {
                let reason = format!("{} kan niet worden gelezen: {error}", quoted(row.get(profile)));
                problems.cell(row.line, profile, reason);
            };
            demand(row.get(profile)).map_err(told).ok()
        });
        for column in ["sector", "opleiding"] {
            if row.get(column).is_empty() {
                problems.cell(row.line, column, "is leeg");
            }
        }
        let annex = annex?;
        let footnotes = footnotes(annex, row, problems);
        let [Some(nt), Some(ng), Some(em), Some(cm)] = cells else {
            return None;
        };
        Some(CourseRow {
            annex,
            sector: row.some("sector")?,
            name: row.some("opleiding")?,
            demands: [nt, ng, em, cm],
            footnotes,
        })
    })
}

fn annex(row: &Row, problems: &mut Problems) -> Option<Annex> {
    let cell = row.get("bijlage");
    let Some((_, annex, diploma, education)) = Annex::KNOWN
        .iter()
        .find(|(name, ..)| name.eq_ignore_ascii_case(cell))
    else {
        problems.cell(
            row.line,
            "bijlage",
            format!("{} is geen bijlage A, B1 of B2", quoted(cell)),
        );
        return None;
    };
    for (column, expected) in [("diploma", diploma), ("ho_type", education)] {
        if !row.get(column).eq_ignore_ascii_case(expected) {
            let reason = format!(
                "{} past niet bij bijlage {cell}: daar staat {expected}",
                quoted(row.get(column))
            );
            problems.cell(row.line, column, reason);
            return None;
        }
    }
    Some(*annex)
}

fn footnotes(annex: Annex, row: &Row, problems: &mut Problems) -> Vec<Footnote> {
    let mut footnotes = Vec::new();
    for number in row
        .get("voetnoten")
        .split(',')
        .map(str::trim)
        .filter(|number| !number.is_empty())
    {
        match (annex, number) {
            (Annex::A, "2") => footnotes.push(Footnote::MayRepairInFirstYear),
            (Annex::B1 | Annex::B2, "1") => footnotes.push(Footnote::ExtraDemands),
            (Annex::B1 | Annex::B2, "2") => footnotes.push(Footnote::TeacherSecondDegree),
            (Annex::B1 | Annex::B2, "3") => footnotes.push(Footnote::AlsoAssociateDegree),
            (Annex::B1 | Annex::B2, "5") => footnotes.push(Footnote::ChosenLanguage),
            _ => problems.cell(
                row.line,
                "voetnoten",
                format!("voetnoot {} is hier niet bekend", quoted(number)),
            ),
        }
    }
    footnotes
}
