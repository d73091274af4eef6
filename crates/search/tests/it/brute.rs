//! A second way of finding names that are spelt differently: measure all of them by the table in the books, and sort.
//!
//! It shares no code with the crate. Names are of letters that sound like nothing else, so that sound and spelling differ only in
//! double letters; and of no parts, endings or phrases.

use proptest::prelude::*;
use search::{How, Index};

use crate::named::named;

/// Letters with one sound each; no vowels, so that there are no endings.
const NAME: &str = "[bfkmprw]{5,14}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn near_names_are_those_that_measuring_all_finds(
        mut names in prop::collection::vec(NAME, 1..30),
        at in 0_usize..30,
        other in NAME,
        mistakes in prop::collection::vec((0_usize..14, 0_u8..4), 0..3),
    ) {
        names.sort();
        names.dedup();
        let mut typed = names[at % names.len()].clone().into_bytes();
        for (at, kind) in mistakes {
            spoil(&mut typed, at, kind);
        }
        let index = Index::build(named(&names.iter().map(String::as_str).collect::<Vec<_>>()));
        for typed in [String::from_utf8(typed).unwrap(), other] {
            let (found, measured) = (found(&index, &typed), measured(&names, &typed));
            // Those that only a word of the same sound leads to come after them.
            prop_assert!(found.starts_with(&measured), "{} in {:?}: {:?}, {:?}", typed, names, found, measured);
        }
    }
}

fn spoil(typed: &mut Vec<u8>, at: usize, kind: u8) {
    let at = at % typed.len();
    match kind {
        0 if typed.len() > 5 => drop(typed.remove(at)),
        1 => typed.insert(at, b'm'),
        2 if at + 1 < typed.len() => typed.swap(at, at + 1),
        _ => typed[at] = b'r',
    }
}

/// The names within two letters, or one letter of the sound, that do not begin with what is typed, by what is amiss.
fn found(index: &Index, typed: &str) -> Vec<u64> {
    let found = index.find(typed, 100);
    if found.first().is_some_and(|found| found.how == How::Exact) {
        return Vec::new();
    }
    found
        .iter()
        .filter(|found| {
            found.how == How::Typo
                && found
                    .at
                    .first()
                    .is_some_and(|place| *place == (0..found.text.len()))
        })
        .map(|found| found.number)
        .collect()
}

fn measured(names: &[String], typed: &str) -> Vec<u64> {
    if names.iter().any(|name| name == typed) {
        return Vec::new();
    }
    // Of a sound of three signs one is too much.
    let heard = usize::from(single(typed).len() > 3);
    let mut near = Vec::new();
    for (name, number) in names.iter().zip(1_u64..) {
        let (letters, sounds) = (distance(name, typed), distance(&single(name), &single(typed)));
        let (letters, sounds) = (
            (letters <= 2).then_some(8 * letters),
            (sounds <= heard).then_some(10 * sounds),
        );
        let amiss = [letters, sounds].into_iter().flatten().min();
        if let Some(amiss) = amiss.filter(|_| !name.starts_with(typed)) {
            near.push((amiss, name.len(), number));
        }
    }
    near.sort_unstable();
    near.into_iter().map(|(_, _, number)| number).collect()
}

fn single(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// Optimal string alignment, row by row.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (i, letter) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, with) in other.iter().enumerate() {
            let mut least = (row[j] + 1)
                .min(rows[i][j + 1] + 1)
                .min(rows[i][j] + usize::from(letter != with));
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *with {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}
