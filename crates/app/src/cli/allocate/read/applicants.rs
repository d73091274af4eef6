//! Offers and applicants from their files.

use std::collections::{BTreeMap, BTreeSet};

use allocation::places::limits::{CHOICES, CLASSES, GROUPS, SEATS};

use super::near::near;
use super::rows::{Cells, quoted};
use super::{Bad, Ids, Read, Reason, Rows, Tongue, end};
use crate::cli::allocate::kept::places::{Applicant, Input, Offer};

/// Reads both files.
pub fn places(mut people: Rows, mut rows: Rows, tongue: &Tongue) -> Read<Input> {
    let (mut offers, mut bad, mut ids) = (Vec::new(), Vec::new(), Ids::default());
    for mut cells in rows.each() {
        let id = cells.id();
        ids.add(&id, &mut cells);
        let offer = Offer {
            id: id.clone(),
            seats: seats(&mut cells),
            reserves: reserves(&mut cells),
        };
        if offer
            .reserves
            .iter()
            .map(|(_, seats)| u64::from(*seats))
            .sum::<u64>()
            > offer.seats.into()
        {
            cells.wrong("reserves", &Reason::new("allocate-wrong-reserves"));
        }
        end(cells, &id, offer, &mut offers, &mut bad);
    }
    rows.bad.extend(std::mem::take(&mut bad));
    let groups: BTreeSet<String> = offers
        .iter()
        .flat_map(|offer| offer.reserves.iter().map(|(group, _)| group.clone()))
        .collect();
    if groups.len() > GROUPS {
        let problem = rows.told(
            None,
            Some("reserves"),
            &Reason::of("allocate-wrong-groups", GROUPS.to_string()),
        );
        rows.bad.push(Bad {
            id: String::new(),
            problem,
        });
    }
    let known = Known {
        sound: offers.iter().map(|offer| offer.id.as_str()).collect(),
        ids: &ids,
        keys: keys(&people),
        priority: people.has("priority"),
    };
    let (mut applicants, mut own, mut notes) = (Vec::new(), Ids::default(), Vec::new());
    let mut members: BTreeMap<String, u32> = BTreeMap::new();
    for mut cells in people.each() {
        let id = cells.id();
        own.add(&id, &mut cells);
        let all: BTreeSet<String> = cells.list("groups").map(fold).collect();
        for group in &all {
            *members.entry(group.clone()).or_default() += 1;
        }
        let applicant = Applicant {
            choices: choices(&id, &mut cells, &known, (&mut notes, tongue)),
            groups: all.into_iter().filter(|group| groups.contains(group)).collect(),
            id: id.clone(),
        };
        end(cells, &id, applicant, &mut applicants, &mut bad);
    }
    let nobody = groups
        .iter()
        .filter(|group| people.is_whole() && !members.contains_key(*group));
    notes.extend(nobody.map(|group| {
        let meant = near(group, members.keys().map(String::as_str));
        tongue.note(&Reason::of("allocate-wrong-group-nobody", quoted(group)).meant(meant))
    }));
    let mut all: Vec<String> = people.sentences().chain(rows.sentences()).collect();
    all.append(&mut notes);
    people.bad.extend(bad);
    Read {
        input: Input {
            groups: groups.iter().cloned().collect(),
            offers,
            applicants,
        },
        bad: [people.bad, rows.bad].concat(),
        notes: all,
    }
}

/// What the rows of applicants may name.
struct Known<'a> {
    sound: BTreeSet<&'a str>,
    ids: &'a Ids,
    keys: Vec<String>,
    priority: bool,
}

fn fold(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// The columns with choices, in their order.
fn keys(rows: &Rows) -> Vec<String> {
    (1..=CHOICES)
        .map(|number| format!("choice{number}"))
        .filter(|key| rows.has(key))
        .collect()
}

fn seats(cells: &mut Cells<'_>) -> u32 {
    if cells.text("seats").is_empty() {
        cells.wrong("seats", &Reason::new("allocate-wrong-empty"));
    }
    cells.whole("seats", 1, SEATS).unwrap_or(1)
}

/// Groups with a number behind them: `klas-3a:1`.
fn reserves(cells: &mut Cells<'_>) -> Vec<(String, u32)> {
    let mut reserves: Vec<(String, u32)> = Vec::new();
    for part in cells.list("reserves") {
        let told = part
            .rsplit_once(':')
            .and_then(|(group, seats)| Some((fold(group), seats.trim().parse().ok()?)));
        match told {
            Some((group, seats)) if !group.is_empty() && seats > 0 => {
                if reserves.iter().any(|(known, _)| *known == group) {
                    cells.wrong("reserves", &Reason::of("allocate-wrong-twice", quoted(&group)));
                }
                reserves.push((group, seats));
            }
            _ => cells.wrong("reserves", &Reason::of("allocate-wrong-reserve", quoted(part))),
        }
    }
    reserves
}

fn choices(
    id: &str,
    cells: &mut Cells<'_>,
    known: &Known<'_>,
    (notes, tongue): (&mut Vec<String>, &Tongue),
) -> Vec<(String, u8)> {
    let classes = classes(cells, known);
    let usual = if known.priority { CLASSES - 1 } else { 0 };
    let mut choices: Vec<(String, u8)> = Vec::new();
    for key in &known.keys {
        let cell = cells.text(key);
        if cell.is_empty() {
            continue;
        }
        if known.sound.contains(cell) {
            if choices.iter().any(|(offer, _)| offer == cell) {
                cells.wrong(key, &Reason::of("allocate-wrong-choice-twice", quoted(cell)));
            }
            choices.push((cell.to_owned(), classes.get(cell).copied().unwrap_or(usual)));
        } else if known.ids.has(cell) {
            let reason = Reason::of("allocate-wrong-choice-out", quoted(cell)).with("who", quoted(id));
            notes.push(tongue.note(&reason));
        } else {
            unknown(cells, key, cell, known);
        }
    }
    if choices.is_empty() && cells.problems.is_empty() {
        notes.push(tongue.note(&Reason::of("allocate-wrong-no-choice", quoted(id))));
    }
    choices
}

fn unknown(cells: &mut Cells<'_>, key: &str, offer: &str, known: &Known<'_>) {
    let reason = Reason::of("allocate-wrong-offer", quoted(offer)).meant(known.ids.near(offer));
    cells.wrong(key, &reason);
}

/// Where somebody goes first, and how much: 1 before 2, and 2 before 3.
fn classes<'a>(cells: &mut Cells<'a>, known: &Known<'_>) -> BTreeMap<&'a str, u8> {
    let mut classes = BTreeMap::new();
    for part in cells.list("priority") {
        let class = |text: &str| {
            text.trim()
                .parse::<u8>()
                .ok()
                .filter(|class| (1..CLASSES).contains(class))
        };
        let (offer, class) = match part.rsplit_once(':') {
            _ if known.ids.has(part) => (part, Some(1)),
            Some((offer, number)) => (offer.trim(), class(number)),
            None => (part, Some(1)),
        };
        match class {
            _ if !known.ids.has(offer) => unknown(cells, "priority", offer, known),
            None => cells.wrong("priority", &Reason::of("allocate-wrong-priority", quoted(part))),
            Some(class) => {
                classes.insert(offer, class - 1);
            }
        }
    }
    classes
}
