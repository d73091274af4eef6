//! Words as children spell them: how many are found in the first ten, among the occupations of ESCO and a list of our own.

use search::{Document, Index};

use crate::j4;
use crate::named::{named, occupations as file};
use crate::occupations;

const WORDS: &str = include_str!("../data/spelling.csv");
const NAMES: &str = include_str!("../data/names.txt");

/// Of a hundred.
const GOAL: usize = 97;

#[test]
fn what_children_write_is_found_among_all_occupations() {
    let Some(file) = file() else { return };
    let all = j4::documents(&occupations::read(&file).unwrap());
    let ours = named(&NAMES.lines().collect::<Vec<_>>());
    let ours = ours.into_iter().map(|document| Document {
        number: document.number + 100_000,
        kind: 1,
        ..document
    });
    check(&Index::build(all.into_iter().chain(ours)));
}

/// Where the occupations are not at hand, among our own list and what the words are about.
#[test]
fn what_children_write_is_found_in_a_short_list() {
    let mut names: Vec<&str> = NAMES
        .lines()
        .chain(WORDS.lines().skip(1).filter_map(right))
        .collect();
    names.sort_unstable();
    names.dedup();
    check(&Index::build(named(&names)));
}

#[track_caller]
fn check(index: &Index) {
    let mut missed = Vec::new();
    let mut asked = 0;
    for line in WORDS.lines().skip(1) {
        let (wrong, right) = line.split_once(';').unwrap();
        asked += 1;
        // The same occupation may have the name in another form; then any document with that name will do.
        let meant: Vec<u64> = index
            .find(right, 10)
            .iter()
            .filter(|found| found.text == right)
            .map(|found| found.number)
            .collect();
        assert!(!meant.is_empty(), "{right} is in no list");
        if !index
            .find(wrong, 10)
            .iter()
            .any(|found| meant.contains(&found.number))
        {
            missed.push(line);
        }
    }
    assert!(asked >= 200);
    println!("{} of {asked} found; missed: {missed:?}", asked - missed.len());
    assert!((asked - missed.len()) * 100 >= GOAL * asked, "missed: {missed:?}");
}

fn right(line: &'static str) -> Option<&'static str> {
    line.split_once(';').map(|(_, right)| right)
}

#[test]
fn no_word_stands_twice_and_every_word_is_wrong() {
    let mut wrong: Vec<&str> = WORDS
        .lines()
        .skip(1)
        .filter_map(|line| line.split(';').next())
        .collect();
    assert!(
        WORDS
            .lines()
            .skip(1)
            .all(|line| line.split_once(';').is_some_and(|(wrong, right)| wrong != right))
    );
    let all = wrong.len();
    wrong.sort_unstable();
    wrong.dedup();
    assert_eq!(wrong.len(), all);
}
