//! Qualifications of mbo, as the regulation on qualification files lists them (annex 1), and those that may take four
//! years (annex 4). A qualification is what a diploma is for; its number is the crebo code.
//!
//! Deliberately absent: which school offers it, and electives.

use std::collections::HashSet;
use std::io::Read;

use crate::Reading;
use crate::problem::{Problems, quoted};
use crate::table::{self, Row};

/// The five kinds of programme in mbo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Entreeopleiding, level 1.
    Entry,
    /// Basisberoepsopleiding, level 2.
    Basic,
    /// Vakopleiding, level 3.
    Professional,
    /// Middenkaderopleiding, level 4.
    MiddleManagement,
    /// Specialistenopleiding, level 4.
    Specialist,
}

impl Kind {
    fn from_word(word: &str) -> Option<Kind> {
        match word.to_lowercase().as_str() {
            "entreeopleiding" => Some(Kind::Entry),
            "basisberoepsopleiding" => Some(Kind::Basic),
            "vakopleiding" => Some(Kind::Professional),
            "middenkaderopleiding" => Some(Kind::MiddleManagement),
            "specialistenopleiding" => Some(Kind::Specialist),
            _ => None,
        }
    }

    /// The level that goes with the kind (WEB 7.2.2).
    pub fn level(self) -> u8 {
        match self {
            Kind::Entry => 1,
            Kind::Basic => 2,
            Kind::Professional => 3,
            Kind::MiddleManagement | Kind::Specialist => 4,
        }
    }
}

/// One qualification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qualification {
    /// Crebo code.
    pub crebo: u32,
    /// Name.
    pub name: String,
    /// Kind of programme, which sets the level.
    pub kind: Kind,
    /// The name of its domain; the entry level belongs to none.
    pub domain: Option<String>,
    /// Code of its qualification file.
    pub file_code: u32,
    /// Name of its qualification file.
    pub file: String,
    /// The ministry that sets demands for the occupation, where one does.
    pub occupational_demands: Option<String>,
    /// May be taken school-based (bol).
    pub bol: bool,
    /// May be taken work-based (bbl).
    pub bbl: bool,
}

/// A qualification whose programme may take four years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FourYear {
    /// Crebo code.
    pub crebo: u32,
    /// Name.
    pub name: String,
}

/// The columns of annex 1 that are read.
pub const COLUMNS: [&str; 9] = [
    "domein",
    "dossier_crebo",
    "dossier",
    "crebo",
    "kwalificatie",
    "niveau",
    "soort_opleiding",
    "beroepsvereisten",
    "leerweg",
];

/// The columns of annex 4 that are read.
pub const FOUR_YEAR_COLUMNS: [&str; 2] = ["crebo", "kwalificatie"];

/// Reads annex 1.
pub fn read(input: impl Read, name: &str) -> Reading<Qualification> {
    let mut seen = HashSet::new();
    table::read(input, name, &COLUMNS, |row, problems| {
        let qualification = qualification(row, problems)?;
        once(&mut seen, qualification.crebo, row, problems).then_some(qualification)
    })
}

/// Reads annex 4.
pub fn read_four_year(input: impl Read, name: &str) -> Reading<FourYear> {
    let mut seen = HashSet::new();
    table::read(input, name, &FOUR_YEAR_COLUMNS, |row, problems| {
        let (crebo, title) = (code(row, "crebo", problems), title(row, "kwalificatie", problems));
        let four_year = FourYear {
            crebo: crebo?,
            name: title?,
        };
        once(&mut seen, four_year.crebo, row, problems).then_some(four_year)
    })
}

fn qualification(row: &Row, problems: &mut Problems) -> Option<Qualification> {
    let crebo = code(row, "crebo", problems);
    let file_code = code(row, "dossier_crebo", problems);
    let name = title(row, "kwalificatie", problems);
    let kind = kind(row, problems);
    let routes = routes(row, problems);
    let domain = row.some("domein").filter(|_| kind != Some(Kind::Entry));
    if domain.is_none() && kind.is_some_and(|kind| kind != Kind::Entry) {
        problems.cell(
            row.line,
            "domein",
            "is leeg; alleen een entreeopleiding heeft geen domein",
        );
        return None;
    }
    let (bol, bbl) = routes?;
    Some(Qualification {
        crebo: crebo?,
        name: name?,
        kind: kind?,
        domain,
        file_code: file_code?,
        file: row.get("dossier").to_owned(),
        occupational_demands: row.some("beroepsvereisten"),
        bol,
        bbl,
    })
}

fn code(row: &Row, column: &str, problems: &mut Problems) -> Option<u32> {
    let cell = row.get(column);
    let code = cell.parse().ok().filter(|code| (10_000..100_000).contains(code));
    if code.is_none() {
        problems.cell(
            row.line,
            column,
            format!("{} is geen crebocode van vijf cijfers", quoted(cell)),
        );
    }
    code
}

fn title(row: &Row, column: &str, problems: &mut Problems) -> Option<String> {
    let title = row.some(column);
    if title.is_none() {
        problems.cell(row.line, column, "is leeg");
    }
    title
}

fn kind(row: &Row, problems: &mut Problems) -> Option<Kind> {
    let (word, level) = (row.get("soort_opleiding"), row.get("niveau"));
    let Some(kind) = Kind::from_word(word) else {
        problems.cell(
            row.line,
            "soort_opleiding",
            format!("{} is geen soort mbo-opleiding", quoted(word)),
        );
        return None;
    };
    if level.parse() != Ok(kind.level()) {
        let reason = format!(
            "{} past niet bij een {}: dat is niveau {}",
            quoted(level),
            word.to_lowercase(),
            kind.level()
        );
        problems.cell(row.line, "niveau", reason);
        return None;
    }
    Some(kind)
}

fn routes(row: &Row, problems: &mut Problems) -> Option<(bool, bool)> {
    match row.get("leerweg").to_ascii_uppercase().as_str() {
        "BOL/BBL" | "BBL/BOL" => Some((true, true)),
        "BOL" => Some((true, false)),
        "BBL" => Some((false, true)),
        other => {
            problems.cell(
                row.line,
                "leerweg",
                format!("{} is geen BOL, BBL of BOL/BBL", quoted(other)),
            );
            None
        }
    }
}

fn once(seen: &mut HashSet<u32>, crebo: u32, row: &Row, problems: &mut Problems) -> bool {
    let new = seen.insert(crebo);
    if !new {
        problems.cell(
            row.line,
            "crebo",
            format!("{crebo} staat twee keer in de lijst; de eerste telt"),
        );
    }
    new
}
