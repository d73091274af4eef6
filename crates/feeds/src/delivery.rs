//! Reading the files of a delivery one after the other, row by row or item by item: what each file holds, which columns it has to have,
//! and what became of it.
//!
//! Deliberately absent: records. Each reader makes its own, hands it over, and says that it did.

use std::io::Read;
use std::rc::Rc;

use crate::Parcel;
use crate::json::{self, Item};
use crate::problem::{Outcome, Problems};
use crate::sheet;
use crate::table::{self, Layout, Row};

/// What a file is, by its name.
pub(crate) enum Known<K> {
    /// A file that is read.
    Read(K),
    /// A part of the delivery that is not read.
    Passed,
    /// No part of the delivery.
    Strange,
}

/// What a delivery is called, and a file that it has, for the one who sent something else.
pub(crate) struct Called {
    pub(crate) name: &'static str,
    pub(crate) example: &'static str,
}

/// The files that are read, in the order of their kinds.
pub(crate) fn known<K: Ord>(
    parcel: &Parcel,
    called: &Called,
    kind: impl Fn(&str) -> Known<K>,
    outcome: &mut Outcome,
) -> Vec<(K, usize)> {
    let mut found = Vec::new();
    for (at, item) in parcel.items().iter().enumerate() {
        let mut told = Problems::of(&item.label);
        match kind(&item.stem) {
            Known::Read(kind) => found.push((kind, at)),
            Known::Passed => {}
            Known::Strange => told.file(format!(
                "dit bestand is geen bekend deel van {}; niet gelezen",
                called.name
            )),
        }
        outcome.add(told);
    }
    if found.is_empty() && outcome.whole {
        let mut told = Problems::of(parcel.items().first().map_or(called.name, |item| &item.label));
        told.refused(format!(
            "hier zit geen bestand van {} bij, zoals {}",
            called.name, called.example
        ));
        outcome.add(told);
    }
    found.sort();
    found
}

/// Reads every file as pages, each with items under one of these names, a list or one object. `record` makes a record of an item,
/// or has told why not.
pub(crate) fn paged<R>(
    parcel: &mut Parcel,
    called: &Called,
    lists: &[&str],
    mut record: impl FnMut(&mut Item) -> Option<R>,
    mut take: impl FnMut(R),
) -> Outcome {
    let mut outcome = parcel.begin();
    let files = known(parcel, called, |_| Known::Read(()), &mut outcome);
    parcel.plan(files.iter().map(|(_, at)| *at));
    for ((), at) in files {
        let mut problems = Problems::of(&parcel.items()[at].label);
        parcel.open(at, &mut problems, |input, problems| {
            json::each(input, problems, lists, |item| {
                if let Some(record) = record(item) {
                    outcome.records += 1;
                    take(record);
                }
            });
        });
        outcome.add(problems);
    }
    outcome
}

/// Reads files in this order. Each sound row goes to `take`, which says whether it handed over a record.
pub(crate) fn rows<K>(
    parcel: &mut Parcel,
    files: &[(K, usize)],
    outcome: &mut Outcome,
    layout: impl Fn(&K) -> Layout<'static>,
    mut take: impl FnMut(&K, &Row, &mut Problems) -> bool,
) {
    parcel.plan(files.iter().map(|(_, at)| *at));
    for (kind, at) in files {
        let label = parcel.items()[*at].label.clone();
        let mut problems = Problems::of(&label);
        parcel.open(*at, &mut problems, |input, problems| {
            let layout = layout(kind);
            let mut take = |row: &Row, problems: &mut Problems| {
                outcome.records += u64::from(take(kind, row, problems));
            };
            if label.to_ascii_lowercase().ends_with(".xlsx") {
                spreadsheet(input, &label, problems, &layout, &mut take);
            } else {
                table::each_of(input, problems, &layout, |_, _| {}, &mut take);
            }
        });
        outcome.add(problems);
    }
}

/// A spreadsheet is held as a whole while it is read, within its own bounds: its cells come in no order that can be relied on.
fn spreadsheet(
    input: &mut dyn Read,
    label: &str,
    problems: &mut Problems,
    layout: &Layout,
    take: &mut impl FnMut(&Row, &mut Problems),
) {
    let sheet = sheet::read(input, label, None);
    let head: Rc<[String]> = sheet.head.into();
    let sound = sheet.problems.is_empty();
    for problem in sheet.problems {
        problems.refused(problem.reason);
    }
    if sound && table::check_head(&head, layout, problems) {
        for row in &sheet.rows {
            take(&table::row(&head, row), problems);
        }
    }
}
