//! What a file has to look like: its columns, how much of it is read, and what its sender may leave out.

use super::MAX_ROWS;
use crate::problem::{Problems, quoted};
use crate::source::MAX_BYTES;

/// How much of a file is read.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// Bytes after unpacking.
    pub(crate) bytes: u64,
    /// Rows, sound or not.
    pub(crate) rows: u64,
}

/// Enough for every published list known here.
pub(crate) const LIST: Bounds = Bounds {
    bytes: MAX_BYTES,
    rows: MAX_ROWS,
};

/// Enough for every large delivery known here. Such files are handed over row by row, so the bound is on time.
pub(crate) const DELIVERY: Bounds = Bounds {
    bytes: 512 * 1024 * 1024,
    rows: 5_000_000,
};

/// What a file has to look like.
#[derive(Clone, Copy)]
pub(crate) struct Layout<'a> {
    /// Columns that have to be there.
    pub(crate) columns: &'a [&'a str],
    /// Columns under any of several names, of each of which one has to be there.
    pub(crate) one_of: &'a [&'a [&'a str]],
    /// Columns that are read as well; where one is missing that is told, for it may have got another name.
    pub(crate) also: &'a [&'a str],
    /// Which columns are known, read or not. Another is told: it may be one of those under a new name.
    pub(crate) known: fn(&str) -> bool,
    pub(crate) bounds: Bounds,
    /// Whether empty cells may be left out at the end of a row.
    pub(crate) short_rows: bool,
    /// How many rows may stand above the head.
    pub(crate) above: usize,
    /// Whether a cell may stand in quotation marks.
    pub(crate) quotes: bool,
    /// Whether a last line without an end is told, as a sign that the file was cut off.
    pub(crate) ended: bool,
}

impl<'a> Layout<'a> {
    /// A list as people send it.
    pub(crate) fn plain(columns: &'a [&'a str], bounds: Bounds) -> Layout<'a> {
        Layout {
            columns,
            one_of: &[],
            also: &[],
            known: |_| true,
            bounds,
            short_rows: false,
            above: 0,
            quotes: true,
            ended: false,
        }
    }

    /// A file of a large delivery, as a machine writes it.
    pub(crate) fn delivery(columns: &'a [&'a str], also: &'a [&'a str]) -> Layout<'a> {
        Layout {
            also,
            ended: true,
            ..Layout::plain(columns, DELIVERY)
        }
    }
}

/// Tells what is wrong with a head, and whether its rows can be read.
pub(crate) fn check_head(head: &[String], layout: &Layout, problems: &mut Problems) -> bool {
    for (index, name) in head.iter().enumerate() {
        if !name.is_empty() && head[..index].contains(name) {
            problems.file(format!(
                "kolom {} staat twee keer in de kop; de eerste is gelezen",
                quoted(name)
            ));
        }
    }
    for column in lacking(head, layout.also) {
        let reason = format!("kolom '{column}' ontbreekt; heeft hij een andere naam gekregen?");
        problems.file(reason);
    }
    for name in head.iter().filter(|name| !(layout.known)(name)).take(20) {
        problems.file(format!(
            "kolom {} is hier niet bekend; niet gelezen",
            quoted(name)
        ));
    }
    let found: Vec<String> = head.iter().take(20).map(|name| quoted(name)).collect();
    for column in lacking(head, layout.columns) {
        problems.refused(format!(
            "kolom '{column}' ontbreekt; gevonden: {}",
            found.join(", ")
        ));
    }
    let mut sound = lacking(head, layout.columns).next().is_none();
    for names in layout.one_of {
        let there = |column: &&str| head.iter().any(|name| same_name(name, column));
        if !names.iter().any(there) {
            let (names, found) = (names.join("' of '"), found.join(", "));
            problems.refused(format!("kolom '{names}' ontbreekt; gevonden: {found}"));
            sound = false;
        }
    }
    sound
}

/// Whether two names of columns are one: `BRIN NUMMER` is `BRIN_NUMMER`.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    let signs = |name: &'_ str| {
        let plain = |sign: u8| match sign {
            b' ' | b'-' => b'_',
            other => other.to_ascii_lowercase(),
        };
        name.bytes().map(plain).collect::<Vec<u8>>()
    };
    one.len() == other.len() && signs(one) == signs(other)
}

pub(super) fn lacking<'c>(head: &[String], columns: &'c [&'c str]) -> impl Iterator<Item = &'c str> {
    let lacks = |column: &&str| !head.iter().any(|name| name.eq_ignore_ascii_case(column));
    columns.iter().copied().filter(move |column| lacks(column))
}
