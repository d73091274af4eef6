//! What every reader of deliveries holds under damage: no panic, and no record that the undamaged file does not give,
//! unless a problem is told.

use std::collections::HashMap;
use std::fmt::Debug;

use feeds::Outcome;
use proptest::prelude::*;

use crate::support::{gz, told, zip_of};

/// What a reader gave, as text.
pub type Given = (Vec<String>, Outcome);

/// What it gave, as such text.
pub fn texts<T: Debug>((records, outcome): (Vec<T>, Outcome)) -> Given {
    let texts = records.iter().map(|record| format!("{record:?}"));
    (texts.collect(), outcome)
}

/// Enough cases to meet every kind of byte now and then.
pub fn some() -> ProptestConfig {
    ProptestConfig {
        max_shrink_iters: 20,
        failure_persistence: None,
        ..ProptestConfig::with_cases(60)
    }
}

/// Where a file is cut or touched, as a share of its length.
#[derive(Clone, Copy, Debug)]
pub enum Damage {
    Cut(f64),
    Flip(f64, u8),
}

pub fn any_damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        (0.0..1.0_f64).prop_map(Damage::Cut),
        (0.0..1.0_f64, 0_u8..8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
    ]
}

fn damaged(bytes: &[u8], damage: Damage) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let place = |at: f64| ((bytes.len() as f64 * at) as usize).min(bytes.len().saturating_sub(1));
    match damage {
        Damage::Cut(at) => bytes.truncate(place(at)),
        Damage::Flip(at, bit) => {
            let place = place(at);
            bytes[place] ^= 1 << bit;
        }
    }
    bytes
}

/// Damages one file of a delivery: as it is, packed with gzip, and in a zip.
pub fn check(
    files: &[(String, Vec<u8>)],
    which: usize,
    damage: Damage,
    read: impl Fn(&[(String, Vec<u8>)]) -> Given,
) {
    let clean = read(files);
    assert!(
        clean.1.whole && clean.1.problems.is_empty(),
        "{:?}",
        told(&clean.1.problems)
    );
    let which = which % files.len();
    let with = |bytes: Vec<u8>| {
        let mut files = files.to_vec();
        files[which].1 = bytes;
        files
    };
    // One touched byte of plain text may be one other letter in one record.
    let allowed = usize::from(matches!(damage, Damage::Flip(..)));
    held(
        &clean,
        &read(&with(damaged(&files[which].1, damage))),
        allowed,
        damage,
    );
    held(
        &clean,
        &read(&with(damaged(&gz(&files[which].1), damage))),
        0,
        damage,
    );
    let zip = damaged(&zip_of(files), damage);
    held(&clean, &read(&[("all.zip".to_owned(), zip)]), 0, damage);
}

fn held(clean: &Given, given: &Given, allowed: usize, damage: Damage) {
    let mut left: HashMap<&str, i64> = HashMap::new();
    for record in &clean.0 {
        *left.entry(record).or_default() += 1;
    }
    let mut strange = Vec::new();
    for record in &given.0 {
        let left = left.entry(record).or_default();
        *left -= 1;
        if *left < 0 {
            strange.push(record);
        }
    }
    assert_eq!(given.0.len() as u64, given.1.records);
    told(&given.1.problems);
    let silent = given.1.whole && given.1.problems.is_empty();
    assert!(
        !silent || strange.len() <= allowed,
        "{damage:?} gave {strange:#?} without a word"
    );
}
