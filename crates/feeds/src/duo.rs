//! Lists of **DUO**: what mbo and higher education offer, and locations of schools with their figures. One dialect: a byte
//! order mark, semicolons, a comma in a number, and `<5` where a small group is not told.
//!
//! Every record is handed over as soon as it is read; memory holds a mark for each, so that one that comes twice is told.
//! What DUO does not tell stays untold: `<5` is fewer than five, and never a number.
//!
//! Deliberately absent: figures about groups by sex, by origin or by the weight of a home, even where a list has them.

use std::fmt;

use jiff::civil::Date;

use crate::Parcel;
use crate::delivery::{self, Called, Known};
use crate::once::Once;
use crate::problem::{Outcome, Problems, quoted};
use crate::table::{Layout, Row};

mod courses;
mod locations;

pub use courses::{higher, mbo};
pub use locations::{Counted, Location, locations};

/// A figure in a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// A number of people or things.
    Count(u32),
    /// Fewer than this many, and how many is not told.
    FewerThan(u32),
    /// A mean or a share.
    Decimal(f64),
    /// Nothing stands there.
    Missing,
}

impl Figure {
    /// Reads a cell: `12`, `<5`, `534,7`, or nothing.
    pub fn parse(cell: &str) -> Option<Figure> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
        let cell = cell.trim();
        if cell.is_empty() {
            Some(Figure::Missing)
        } else if let Some(bound) = cell.strip_prefix('<').map(str::trim) {
            digits(bound).then(|| bound.parse().ok().map(Figure::FewerThan))?
        } else if digits(cell) {
            cell.parse().ok().map(Figure::Count)
        } else {
            let (whole, part) = cell.split_once(',')?;
            let whole_digits = whole.strip_prefix('-').unwrap_or(whole);
            let sound = digits(whole_digits) && digits(part) && cell.len() <= 20;
            sound.then(|| format!("{whole}.{part}").parse().ok().map(Figure::Decimal))?
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Figure::Count(count) => write!(f, "{count}"),
            Figure::FewerThan(bound) => write!(f, "<{bound}"),
            Figure::Decimal(number) => f.write_str(&number.to_string().replace('.', ",")),
            Figure::Missing => Ok(()),
        }
    }
}

/// Reads every file of a parcel as one list.
fn list<T>(
    parcel: &mut Parcel,
    called: &Called,
    layout: Layout<'static>,
    one: impl Fn(&Row, &mut Problems) -> Option<T>,
    mut take: impl FnMut(T),
) -> Outcome {
    let mut outcome = parcel.begin();
    let files = delivery::known(parcel, called, |_| Known::Read(()), &mut outcome);
    let mut seen = Once::default();
    delivery::rows(
        parcel,
        &files,
        &mut outcome,
        |()| layout,
        |(), row, problems| {
            let cells: Vec<&str> = row.cells().map(|(_, cell)| cell).collect();
            if !seen.add(cells) {
                problems.line(row.line, "deze regel staat er twee keer in; de eerste telt");
                return false;
            }
            one(row, problems).map(&mut take).is_some()
        },
    );
    outcome
}

/// A day as DUO writes it: `20241001`, or with dashes. What is neither is told and left out.
fn day(row: &Row, column: &str, problems: &mut Problems) -> Option<Date> {
    let cell = row.get(column);
    let plain = cell.get(..10).unwrap_or(cell).replace('-', "");
    let part = |range: std::ops::Range<usize>| plain.get(range)?.parse::<i16>().ok();
    let whole = plain.len() == 8 && plain.bytes().all(|sign| sign.is_ascii_digit());
    let day = || Date::new(part(0..4)?, part(4..6)? as i8, part(6..8)? as i8).ok();
    let found = whole.then(day).flatten();
    if found.is_none() && !cell.is_empty() {
        problems.cell(
            row.line,
            column,
            format!("{} is geen datum; weggelaten", quoted(cell)),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_group_is_never_a_number() {
        assert_eq!(Figure::parse("<5"), Some(Figure::FewerThan(5)));
        assert_eq!(Figure::parse(" < 5 "), Some(Figure::FewerThan(5)));
        assert_eq!(Figure::parse("0"), Some(Figure::Count(0)));
        assert_eq!(Figure::parse("534,7"), Some(Figure::Decimal(534.7)));
        assert_eq!(Figure::parse(""), Some(Figure::Missing));
        for strange in [
            "-1",
            "<",
            "<vijf",
            "1.234",
            "1,2,3",
            "4e3",
            "NaN",
            ",5",
            "99999999999",
        ] {
            assert_eq!(Figure::parse(strange), None, "{strange}");
        }
        for cell in ["<5", "12", "534,7", ""] {
            assert_eq!(Figure::parse(cell).unwrap().to_string(), cell);
        }
    }
}
