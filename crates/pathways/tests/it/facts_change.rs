//! What must follow when the real facts change: a step more or a condition less takes nothing away, and the order of rows
//! says nothing.

use std::collections::{BTreeMap, BTreeSet};

use pathways::compare::compare;
use pathways::condition::Nature;
use pathways::courses::Catalogue;
use pathways::doors::doors;
use pathways::search::{Goal, pathways};
use pathways::{Facts, Position};
use toml::{Table, Value};

use crate::ground::{AUTUMN, Ground, ground, real, sources, texts};
use crate::recount::{Lanes, at_most};

/// The files, one of them with other rows under `key`.
fn with_rows(name: &str, key: &str, change: impl Fn(&mut Vec<Value>)) -> Vec<(String, String)> {
    let mut files = texts();
    let (_, text) = files.iter_mut().find(|(file, _)| file == name).unwrap();
    let mut table: Table = toml::from_str(text).unwrap();
    change(table[key].as_array_mut().unwrap());
    *text = toml::to_string(&table).unwrap();
    files
}

/// Facts that a test took something from on purpose, so that what the checks miss is no news.
fn less(files: &[(String, String)]) -> Ground {
    // The goals are diplomas, so the courses can stay unread.
    let files = sources(files);
    let (facts, _) = Facts::parse(&files[..12]);
    Ground {
        facts,
        catalogue: Catalogue::default(),
    }
}

/// People all over the system, and where they want to get.
fn people(ground: &Ground) -> Vec<Position> {
    let extra = Position {
        extra_subject: Some(true),
        ..ground.at("vmbo-tl-3", AUTUMN)
    };
    vec![
        ground.at("po-8", AUTUMN),
        extra,
        ground.at("havo-3", AUTUMN),
        ground.with_diploma("mbo-2", AUTUMN),
        Position {
            age: Some(17),
            ..ground.at("work", AUTUMN)
        },
    ]
}

fn fronts(ground: &Ground) -> Vec<BTreeSet<Lanes>> {
    let goals = ["hbo-ba", "wo-ma", "mbo-2"].map(|id| Goal::Diploma(ground.node(id)));
    let people = people(ground);
    let pairs = people
        .iter()
        .flat_map(|position| goals.iter().map(move |goal| (position, *goal)));
    pairs
        .map(|(position, goal)| {
            let found = pathways(&ground.facts, &ground.catalogue, position, goal);
            found.all.iter().map(|pathway| pathway.lanes()).collect()
        })
        .collect()
}

/// For everybody: for every cost before there is one after that is no more in anything.
fn no_worse(before: &[BTreeSet<Lanes>], after: &[BTreeSet<Lanes>], what: &str) {
    for (before, after) in before.iter().zip(after) {
        for old in before {
            assert!(
                after.iter().any(|new| at_most(*new, *old)),
                "{what}: {old:?} is lost from {after:?}"
            );
        }
    }
}

#[test]
fn each_step_adds_and_takes_nothing_away() {
    let whole = fronts(real());
    let mut fewer = 0;
    for (index, edge) in real()
        .facts
        .edges()
        .iter()
        .enumerate()
        .filter(|(_, edge)| edge.search)
    {
        let without = fronts(&less(&with_rows("edges.toml", "edge", |rows| {
            rows.remove(index);
        })));
        no_worse(&without, &whole, &edge.id);
        fewer += usize::from(without != whole);
    }
    assert!(fewer > 15, "only {fewer} steps matter to anybody");
}

/// Of the conditions that the position itself answers; the others never keep a step out of the search.
#[test]
fn each_condition_less_only_adds() {
    let whole = fronts(real());
    let mut more = 0;
    for (index, edge) in real().facts.edges().iter().enumerate() {
        let computed = |at: &usize| edge.requires[*at].nature() == Nature::Computed;
        for condition in (0..edge.requires.len()).filter(computed) {
            let freer = fronts(&less(&with_rows("edges.toml", "edge", |rows| {
                rows[index]["requires"].as_array_mut().unwrap().remove(condition);
            })));
            no_worse(
                &whole,
                &freer,
                &format!("{} without {}", edge.id, edge.requires[condition].id()),
            );
            more += usize::from(freer != whole);
        }
    }
    assert!(more > 0, "no condition keeps anybody waiting");
}

/// Everything that is answered, by ids, so that it can be held against facts whose rows stand in another order.
fn answers(ground: &Ground) -> (BTreeMap<String, String>, Vec<BTreeSet<Lanes>>, Vec<usize>) {
    let mut told = BTreeMap::new();
    for (person, position) in people(ground).iter().enumerate() {
        for door in doors(&ground.facts, position) {
            let to = ground.facts.target_id(door.to);
            let deadline = door.deadline.map(|deadline| deadline.date);
            told.insert(
                format!("{person} {to}"),
                format!("{} {} {deadline:?}", door.verdict.word(), door.start),
            );
        }
    }
    let profiles = ["ng", "cm"].map(|profile| Position {
        profile: Some(profile.to_owned()),
        ..ground.at("havo-3", AUTUMN)
    });
    let compared = compare(&ground.facts, &ground.catalogue, &profiles);
    use pathways::compare::Standing::*;
    let counts = (0..2)
        .flat_map(|option| [Right, RightIf, Favour, Selection, Closed].map(|standing| (option, standing)));
    (
        told,
        fronts(ground),
        counts
            .map(|(option, standing)| compared.count(option, standing))
            .collect(),
    )
}

#[test]
fn the_order_of_the_rows_says_nothing() {
    let whole = answers(real());
    for (name, key) in [
        ("nodes.toml", "node"),
        ("edges.toml", "edge"),
        ("costs.toml", "cost"),
        ("rates.toml", "rate"),
        ("calendar.toml", "event"),
        ("domains.toml", "domain"),
        ("courses.toml", "course"),
        ("admission.toml", "admission"),
    ] {
        let reversed = ground(&with_rows(name, key, |rows| rows.reverse()));
        assert_eq!(answers(&reversed), whole, "{name} reversed");
        let turned = ground(&with_rows(name, key, |rows| {
            let third = rows.len() / 3;
            rows.rotate_left(third);
        }));
        assert_eq!(answers(&turned), whole, "{name} turned");
    }
}
