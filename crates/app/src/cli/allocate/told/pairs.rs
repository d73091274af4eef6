//! A division of mentors, told.

use std::sync::OnceLock;

use allocation::hands::Hands;
use allocation::pairs::fit::Condition;
use allocation::pairs::why::{InTheWay, Left, Why, why};
use allocation::pairs::{self as engine, Pairs};
use allocation::verify::Report;
use kit::Args;

use super::{LeftOut, Person, Table, Telling, Words, lines};
use crate::cli::allocate::checked;
use crate::cli::allocate::kept::pairs::{Input, Result};
use crate::cli::allocate::read::Bad;

/// A run, to be told.
pub struct Run<'a> {
    /// Who took part, as it is kept.
    pub input: &'a Input,
    /// The same as the engine takes it.
    pub built: &'a engine::Input,
    /// What came out.
    pub pairs: &'a Pairs,
    /// The same as it is kept.
    pub result: &'a Result,
    /// What was checked.
    pub report: &'a Report,
}

/// How many people one piece of work explains to.
const AT_ONCE: usize = 64;

/// Tells it.
pub fn telling(
    run: &Run<'_>,
    words: &Words,
    (bad, mut notes): (Vec<Bad>, Vec<String>),
    hands: &dyn Hands,
) -> Telling {
    let reasons = reasons(run, hands);
    let people = reasons
        .iter()
        .enumerate()
        .map(|(at, why)| person(run, words, at, why))
        .collect();
    if !run.result.rules.thorough {
        notes.push(words.get("allocate-lists-only"));
    }
    Telling {
        title: words.get("allocate-title-pairs"),
        numbers: numbers(run, words, &reasons, lines(&bad)),
        table: Some(widening(run, words, &reasons)),
        draw: run.result.draw.clone(),
        checked: checked(run.report, words),
        notes,
        left_out: bad.into_iter().map(LeftOut::from).collect(),
        outcome_is: words.get("allocate-mentor"),
        people,
    }
}

fn reasons(run: &Run<'_>, hands: &dyn Hands) -> Vec<Why> {
    let all = run.built.mentees.len();
    let parts: Vec<OnceLock<Vec<Why>>> = (0..all.div_ceil(AT_ONCE)).map(|_| OnceLock::new()).collect();
    hands.each(parts.len(), &|part| {
        let some = (part * AT_ONCE..all.min((part + 1) * AT_ONCE)).map(|at| why(run.built, run.pairs, at));
        parts[part].get_or_init(|| some.collect());
    });
    parts
        .into_iter()
        .filter_map(OnceLock::into_inner)
        .flatten()
        .collect()
}

fn numbers(run: &Run<'_>, words: &Words, reasons: &[Why], bad: usize) -> Vec<(String, u64)> {
    let paired = reasons.iter().filter(|why| why.mentor.is_some()).count() as u64;
    let room: u64 = run
        .built
        .mentors
        .iter()
        .filter(|one| one.cleared)
        .map(|one| u64::from(one.room))
        .sum();
    let first = reasons
        .iter()
        .filter(|why| why.met.first() == Some(&true))
        .count() as u64;
    let counts = [
        ("allocate-count-mentees", reasons.len() as u64),
        ("allocate-count-paired", paired),
        ("allocate-count-alone", reasons.len() as u64 - paired),
        ("allocate-count-first-wish", first),
        ("allocate-count-mentors", run.built.mentors.len() as u64),
        ("allocate-count-room", room),
        ("allocate-count-left", room.saturating_sub(paired)),
        ("allocate-count-bad", bad as u64),
    ];
    counts.map(|(key, count)| (words.get(key), count)).to_vec()
}

/// For whoever fits nobody, which condition would help if it alone were dropped.
fn widening(run: &Run<'_>, words: &Words, reasons: &[Why]) -> Table {
    let nobody = |at: &usize| run.pairs.options[*at] == 0;
    let alone: Vec<&Why> = (0..reasons.len()).filter(nobody).map(|at| &reasons[at]).collect();
    let helps = |condition: &Condition| {
        let left = alone.iter().flat_map(|why| &why.left);
        left.filter(|left| left.condition == *condition && left.widens > 0)
            .count()
    };
    let mut rows: Vec<(usize, String)> = Condition::ALL
        .iter()
        .map(|condition| (helps(condition), name(words, *condition)))
        .filter(|(helps, _)| *helps > 0)
        .collect();
    rows.sort_by_key(|(helps, _)| std::cmp::Reverse(*helps));
    let about = if alone.is_empty() {
        "allocate-widen-none"
    } else {
        "allocate-widen-about"
    };
    Table {
        title: words.get("allocate-widen-title"),
        about: words.get(about),
        head: vec![
            words.get("allocate-widen-condition"),
            words.get("allocate-widen-helps"),
        ],
        rows: rows
            .into_iter()
            .map(|(helps, name)| vec![name, helps.to_string()])
            .collect(),
    }
}

fn name(words: &Words, condition: Condition) -> String {
    words.get(&format!("allocate-condition-{}", condition.id()))
}

fn person(run: &Run<'_>, words: &Words, at: usize, why: &Why) -> Person {
    let id = |mentor: u32| run.input.mentors[mentor as usize].id.clone();
    Person {
        id: run.input.mentees[at].id.clone(),
        outcome: why.mentor.map(id),
        lot: why.lot,
        number: Some(run.pairs.options[at]),
        why: match why.mentor {
            Some(mentor) => with(run, words, (at, mentor), why),
            None => without(run, words, at, why),
        },
    }
}

fn with(run: &Run<'_>, words: &Words, (at, mentor): (usize, u32), why: &Why) -> Vec<String> {
    let id = |mentor: u32| run.input.mentors[mentor as usize].id.clone();
    let mut told = vec![words.with("allocate-why-mentor", Args::NONE.with("mentor", id(mentor)))];
    for (is_met, key) in [(true, "allocate-why-met"), (false, "allocate-why-unmet")] {
        let wishes = run.input.mentees[at].wishes.iter().zip(&why.met);
        let some: Vec<String> = wishes
            .filter(|(_, met)| **met == is_met)
            .map(|(wish, _)| wish_shown(wish))
            .collect();
        if !some.is_empty() {
            told.push(words.with(key, Args::NONE.with("wishes", some.join(", "))));
        }
    }
    for (better, stood) in &why.better {
        let key = match stood {
            InTheWay::Earlier => "allocate-why-better-earlier",
            InTheWay::Others => "allocate-why-better-others",
        };
        told.push(words.with(key, Args::NONE.with("mentor", id(*better))));
    }
    told
}

/// A wish as it was typed: metres were kilometres.
fn wish_shown(wish: &str) -> String {
    match wish.split_once(':') {
        Some(("dichtbij", metres)) => {
            let km = metres.parse::<f64>().unwrap_or_default() / 1_000.0;
            format!("dichtbij:{km}")
        }
        _ => wish.to_owned(),
    }
}

fn without(run: &Run<'_>, words: &Words, at: usize, why: &Why) -> Vec<String> {
    let mut told = vec![words.get("allocate-why-alone")];
    let options = i64::from(run.pairs.options[at]);
    match why.full {
        Some(InTheWay::Earlier) => {
            told.push(words.with("allocate-why-full-earlier", Args::NONE.with("options", options)));
        }
        Some(InTheWay::Others) => {
            told.push(words.with("allocate-why-full-others", Args::NONE.with("options", options)));
        }
        None if run.built.mentors.is_empty() => told.push(words.get("allocate-why-no-mentors")),
        None => told.extend(nobody(words, run.built.mentors.len(), &why.left)),
    }
    told
}

/// Where the last mentors fell away, and what would bring some back.
fn nobody(words: &Words, all: usize, left: &[Left]) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(at) = left.iter().position(|one| one.left == 0) {
        let before = at
            .checked_sub(1)
            .map_or(all as i64, |before| i64::from(left[before].left));
        let args = Args::NONE
            .with("all", all as i64)
            .with("condition", name(words, left[at].condition))
            .with("before", before);
        told.push(words.with("allocate-why-nobody", args));
    }
    let widens: Vec<&Left> = left.iter().filter(|one| one.widens > 0).collect();
    for one in &widens {
        let args = Args::NONE
            .with("condition", name(words, one.condition))
            .with("many", i64::from(one.widens));
        told.push(words.with("allocate-why-widen", args));
    }
    if widens.is_empty() {
        told.push(words.get("allocate-why-no-widen"));
    }
    told
}
