//! Mentors from their file.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::rows::Cells;
use super::words::{Kind, Offered, Unknown};
use super::{Ids, Reason, Rows, Spots, end, week};
use crate::cli::allocate::kept::pairs::Mentor;

/// For so many young people can one mentor have room.
const MOST_ROOM: u32 = 1_000;

/// What mentors have, each with the column it stands in.
const HAS: [(&str, Kind); 5] = [
    ("languages", Kind::Language),
    ("fields", Kind::Work),
    ("ways", Kind::Way),
    ("topics", Kind::Topic),
    ("other", Kind::Other),
];

/// What is known of mentors once their file is read.
#[derive(Default)]
pub struct Mentors {
    pub good: Vec<Mentor>,
    pub ids: Ids,
    pub offered: Offered,
    /// What is odd about words, each once.
    pub odd: BTreeSet<Reason>,
}

/// Reads all.
pub fn read(rows: &mut Rows, spots: &mut Spots, until: Date) -> Mentors {
    let (mut all, mut bad) = (Mentors::default(), Vec::new());
    let training = rows.has("training_done");
    let times = rows.has("slots");
    for mut cells in rows.each() {
        let id = cells.id();
        all.ids.add(&id, &mut cells);
        let seen = cells.day("cleared_until").is_some_and(|day| day >= until);
        let trained = cells.yes("training_done") || !training;
        let mentor = Mentor {
            at: spots.of(&mut cells),
            within: within(&mut cells),
            online: cells.yes("online"),
            slots: slots(&mut cells, times),
            ages: cells
                .list("ages")
                .flat_map(str::split_whitespace)
                .map(str::to_lowercase)
                .collect(),
            has: has(&mut cells, &mut all),
            room: room(&mut cells),
            cleared: seen && trained,
            id: id.clone(),
        };
        end(cells, &id, mentor, &mut all.good, &mut bad);
    }
    rows.bad.extend(bad);
    all
}

fn has(cells: &mut Cells<'_>, all: &mut Mentors) -> Vec<String> {
    let mut has = BTreeSet::new();
    for (key, kind) in HAS {
        for text in cells.list(key) {
            let (word, odd) = all.offered.add(kind, text);
            has.insert(word);
            match odd {
                Some(Unknown::Wrong(told)) => cells.wrong(key, &told),
                Some(Unknown::Nobody(told)) => {
                    all.odd.insert(told);
                }
                None => {}
            }
        }
    }
    has.into_iter().collect()
}

fn room(cells: &mut Cells<'_>) -> u32 {
    if cells.text("room").is_empty() {
        cells.wrong("room", &Reason::new("allocate-wrong-room"));
    }
    cells.whole("room", 0, MOST_ROOM).unwrap_or_default()
}

/// Kilometres as metres.
pub fn within(cells: &mut Cells<'_>) -> Option<u32> {
    let km = cells.number("within_km", 0.0, 500.0)?;
    Some((km * 1_000.0).round() as u32)
}

/// The times that suit. Where the file has no such column all times do.
pub fn slots(cells: &mut Cells<'_>, asked: bool) -> Vec<String> {
    let mut bits = if asked { 0 } else { week::ALL };
    for word in cells.list("slots").flat_map(str::split_whitespace) {
        match week::bits(word) {
            Ok(more) => bits |= more,
            Err(told) => cells.wrong("slots", &told),
        }
    }
    if bits == 0 && cells.problems.is_empty() {
        cells.wrong("slots", &Reason::new("allocate-wrong-slots"));
    }
    week::words(bits)
}
