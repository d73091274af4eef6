//! A **bridge** from ISCO 2008 to BRC 2014, the groups of occupations by which CBS and ROA tell pay and chances. It is a table of two
//! codes: four digits of ISCO, and the two, three or four of the group that its maker writes beside it.
//!
//! The columns are found by their names (`ISCO`, `BRC`, and what their maker may call them), in csv or a spreadsheet; a cell may hold the
//! name behind the code, as tables of CBS do. One of ISCO may lie in several groups, and a group holds many of ISCO.
//!
//! Every row is handed over as soon as it is read. Deliberately absent: the table itself, which CBS publishes and changes; which codes
//! there are, so that a number nobody uses is no problem; and wider groups than the table names.

use crate::Parcel;
use crate::delivery::{self, Called, Known};
use crate::once::Once;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{LIST, Layout, Row};

/// Four digits of ISCO lie in a group of BRC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// Four digits of ISCO-08.
    pub isco: String,
    /// What that is called.
    pub isco_name: Option<String>,
    /// Two to four digits of BRC 2014.
    pub brc: String,
    /// What that is called.
    pub brc_name: Option<String>,
}

const ISCO: &[&str] = &[
    "ISCO",
    "ISCO08",
    "ISCO-08",
    "ISCO2008",
    "ISCO 2008",
    "ISCO code",
    "ISCO-08 code",
    "ISCO 2008 code",
];
const BRC: &[&str] = &[
    "BRC",
    "BRC2014",
    "BRC 2014",
    "BRC code",
    "BRC 2014 code",
    "Beroepsgroep",
    "Beroepsgroep code",
];
const ISCO_NAME: &[&str] = &[
    "ISCO naam",
    "ISCO-08 naam",
    "ISCO 2008 naam",
    "ISCO omschrijving",
    "ISCO-08 omschrijving",
    "ISCO 2008 omschrijving",
];
const BRC_NAME: &[&str] = &[
    "BRC naam",
    "BRC 2014 naam",
    "BRC omschrijving",
    "BRC 2014 omschrijving",
    "Beroepsgroep naam",
    "Beroepsgroep omschrijving",
];

/// Reads the table.
pub fn read(parcel: &mut Parcel, mut take: impl FnMut(Bridge)) -> Outcome {
    const CALLED: Called = Called {
        name: "een tabel van ISCO naar BRC",
        example: "isco-brc.csv",
    };
    let layout = Layout {
        one_of: &[ISCO, BRC],
        // A code that was cut off is another code.
        ended: true,
        ..Layout::plain(&[], LIST)
    };
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, &CALLED, |_| Known::Read(()), &mut outcome);
    let mut seen = Once::default();
    let take =
        |(): &(), row: &Row, problems: &mut Problems| one(row, &mut seen, problems).map(&mut take).is_some();
    delivery::rows(parcel, &files, &mut outcome, |()| layout, take);
    outcome
}

fn one(row: &Row, seen: &mut Once, problems: &mut Problems) -> Option<Bridge> {
    let (isco, isco_name) = cut(row.any(ISCO));
    let (brc, brc_name) = cut(row.any(BRC));
    // Whoever keeps a table in a spreadsheet as numbers loses the zero that a code begins with.
    let sound = [
        (
            4..=4,
            isco,
            ISCO,
            "is geen ISCO-08 van vier cijfers (is een nul vooraan weg?); overgeslagen",
        ),
        (
            2..=4,
            brc,
            BRC,
            "is geen BRC 2014 van twee tot vier cijfers (is een nul vooraan weg?); overgeslagen",
        ),
    ]
    .map(|(digits, code, columns, reason)| {
        let sound = digits.contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_digit());
        if !sound {
            problems.cell(
                row.line,
                row.called(columns),
                format!("{} {reason}", quoted(row.any(columns))),
            );
        }
        sound
    });
    if sound.contains(&false) {
        return None;
    }
    if !seen.add((isco, brc)) {
        problems.cell(
            row.line,
            row.called(BRC),
            "deze koppeling staat er twee keer in; de eerste telt",
        );
        return None;
    }
    let named = |columns, beside: Option<&str>| {
        let own = Some(row.any(columns)).filter(|name| !name.is_empty());
        own.or(beside).map(str::to_owned)
    };
    Some(Bridge {
        isco: isco.to_owned(),
        isco_name: named(ISCO_NAME, isco_name),
        brc: brc.to_owned(),
        brc_name: named(BRC_NAME, brc_name),
    })
}

/// A code, and the name that may stand behind it: `0811 Iets`.
fn cut(cell: &str) -> (&str, Option<&str>) {
    match cell.split_once(' ') {
        Some((code, name)) => (code, Some(name.trim()).filter(|name| !name.is_empty())),
        None => (cell, None),
    }
}
