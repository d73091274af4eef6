//! Young people from their file, after the mentors whom they name.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::mentors::{self, Mentors, slots, within};
use super::rows::{Cells, quoted};
use super::words::{Kind, Unknown};
use super::{Ids, Read, Reason, Rows, Spots, Tongue, end};
use crate::cli::allocate::kept::pairs::{Input, Mentee};

/// The days that count.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    /// From which waiting is counted.
    pub on: Date,
    /// The end of the term, until which a certificate has to count.
    pub until: Date,
}

/// Reads both files.
pub fn pairs(
    (mut young, mut grown): (Rows, Rows),
    mut spots: Spots,
    days: Days,
    tongue: &Tongue,
) -> Read<Input> {
    let mut mentors = mentors::read(&mut grown, &mut spots, days.until);
    let (mut mentees, mut bad) = (Vec::new(), Vec::new());
    let mut ids = Ids::default();
    for mut cells in young.each() {
        let id = cells.id();
        ids.add(&id, &mut cells);
        let mentee = mentee(&id, &mut cells, (&young, &mut spots), &mut mentors, days.on);
        end(cells, &id, mentee, &mut mentees, &mut bad);
    }
    young.bad.extend(bad);
    let mut notes: Vec<String> = young.sentences().chain(grown.sentences()).collect();
    notes.extend(mentors.odd.iter().map(|odd| tongue.note(odd)));
    if grown.is_whole() && !grown.has("training_done") {
        notes.push(tongue.note(&Reason::new("allocate-wrong-no-training")));
    }
    notes.extend(spots.warning().map(|warning| tongue.note(&warning)));
    Read {
        input: Input {
            mentees,
            mentors: mentors.good,
        },
        bad: [young.bad, grown.bad].concat(),
        notes,
    }
}

fn mentee(
    id: &str,
    cells: &mut Cells<'_>,
    (rows, spots): (&Rows, &mut Spots),
    mentors: &mut Mentors,
    on: Date,
) -> Mentee {
    let age = cells.text("age").to_lowercase();
    if age.is_empty() && rows.has("age") {
        cells.wrong("age", &Reason::new("allocate-wrong-empty"));
    }
    if age
        .parse::<f64>()
        .is_ok_and(|years| !(4.0..=30.0).contains(&years))
        || age == "nan"
    {
        cells.wrong("age", &Reason::of("allocate-wrong-age", quoted(&age)));
    }
    Mentee {
        id: id.to_owned(),
        at: spots.of(cells),
        within: within(cells),
        online: cells.yes("online"),
        slots: slots(cells, rows.has("slots")),
        age: rows.has("age").then_some(age),
        languages: asked(cells, "languages", Kind::Language, mentors),
        topics: asked(cells, "topics", Kind::Topic, mentors),
        needs: asked(cells, "needs", Kind::Other, mentors),
        wishes: wishes(cells, mentors),
        waiting: waiting(cells, on),
        first: cells.yes("first"),
        not: not(cells, mentors),
    }
}

fn asked(cells: &mut Cells<'_>, key: &str, kind: Kind, mentors: &mut Mentors) -> Vec<String> {
    let mut words = BTreeSet::new();
    for text in cells.list(key) {
        // What is asked besides the closed columns may be of any kind: werk:zorg.
        let named = text.split_once(':').filter(|_| kind == Kind::Other);
        let named = named.and_then(|(name, own)| Some((Kind::named(name.trim())?, own)));
        let (kind, text) = named.unwrap_or((kind, text));
        words.insert(one(cells, key, (kind, text), mentors));
    }
    words.into_iter().collect()
}

fn one(cells: &mut Cells<'_>, key: &str, (kind, text): (Kind, &str), mentors: &mut Mentors) -> String {
    let (word, unknown) = mentors.offered.ask(kind, text);
    match unknown {
        Some(Unknown::Wrong(told)) => cells.wrong(key, &told),
        Some(Unknown::Nobody(told)) => {
            mentors.odd.insert(told);
        }
        None => {}
    }
    word
}

fn wishes(cells: &mut Cells<'_>, mentors: &mut Mentors) -> Vec<String> {
    let mut wishes = Vec::new();
    for key in ["wish1", "wish2", "wish3", "wish4", "wish5"] {
        let cell = cells.text(key);
        if cell.is_empty() {
            continue;
        }
        if let Some(wish) = wish(cells, key, cell, mentors) {
            if wishes.contains(&wish) {
                cells.wrong(key, &Reason::of("allocate-wrong-wish-twice", quoted(cell)));
            }
            wishes.push(wish);
        }
    }
    wishes
}

fn wish(cells: &mut Cells<'_>, key: &str, cell: &str, mentors: &mut Mentors) -> Option<String> {
    let (name, own) = cell.split_once(':').unwrap_or((cell, ""));
    let (name, own) = (name.trim().to_lowercase(), own.trim());
    if own.is_empty() {
        cells.wrong(key, &Reason::of("allocate-wrong-wish", quoted(cell)));
        return None;
    }
    match (name.as_str(), Kind::named(&name)) {
        (_, Some(kind)) => Some(one(cells, key, (kind, own), mentors)),
        ("dichtbij" | "near", _) => {
            let km = own
                .trim_end_matches("km")
                .trim()
                .replace(',', ".")
                .parse::<f64>()
                .ok();
            let km = km.filter(|km| km.is_finite() && (0.0..=500.0).contains(km));
            if km.is_none() {
                cells.wrong(key, &Reason::of("allocate-wrong-kilometres", quoted(own)));
            }
            km.map(|km| format!("dichtbij:{}", (km * 1_000.0).round()))
        }
        ("mentor", _) => {
            known(cells, key, own, mentors);
            Some(format!("mentor:{own}"))
        }
        _ => {
            let names = ["taal", "werk", "weg", "over", "heeft", "dichtbij", "mentor"];
            let reason = match super::near::near(&name, names) {
                Some(meant) => Reason::new("allocate-wrong-wish-kind").with("meant", meant),
                None => Reason::new("allocate-wrong-wish-kinds"),
            };
            cells.wrong(key, &reason.with("cell", quoted(&name)));
            None
        }
    }
}

fn known(cells: &mut Cells<'_>, key: &str, id: &str, mentors: &Mentors) {
    if !mentors.ids.has(id) {
        let reason = Reason::of("allocate-wrong-mentor", quoted(id)).meant(mentors.ids.near(id));
        cells.wrong(key, &reason);
    }
}

fn not(cells: &mut Cells<'_>, mentors: &Mentors) -> Vec<String> {
    let ids: BTreeSet<String> = cells.list("not").map(str::to_owned).collect();
    for id in &ids {
        known(cells, "not", id, mentors);
    }
    ids.into_iter().collect()
}

fn waiting(cells: &mut Cells<'_>, on: Date) -> u32 {
    let days = cells.whole("waiting_days", 0, 10_000);
    let since = cells.day("waiting_since");
    let counted = since.map(|since| on.since(since).map_or(0, |span| span.get_days()));
    match (counted, days) {
        (Some(counted), None) if counted < 0 => {
            cells.wrong("waiting_since", &Reason::new("allocate-wrong-after"));
            0
        }
        (Some(counted), None) if counted > 10_000 => {
            cells.wrong("waiting_since", &Reason::new("allocate-wrong-long-ago"));
            0
        }
        (Some(counted), None) => counted as u32,
        (Some(_), Some(_)) => {
            cells.wrong("waiting_days", &Reason::new("allocate-wrong-both"));
            0
        }
        (None, days) => days.unwrap_or_default(),
    }
}
