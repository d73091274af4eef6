//! A **question** that helps to look back on what took place: one of a bank, by competency and age.
//!
//! One is asked at a time, that the person has not had lately. Deliberately absent: a right answer, and anybody who reads the
//! answers to rank people.

use std::collections::HashSet;

use pathways::facts::read::{self, Row};
use pathways::{Problem, Provenance, SourceText};
use serde::Deserialize;

use crate::{Band, Competency};

/// A question of the bank.
#[derive(Clone, Debug)]
pub struct Question {
    /// Id, such as `work-b2`; its words are `question-<id>`.
    pub id: String,
    /// The competency that it is about.
    pub competency: Competency,
    /// For whom.
    pub band: Band,
    /// Source, period, confidence.
    pub provenance: Provenance,
}

/// The question to ask now.
///
/// `asked` holds the ids that this person was asked, oldest first; ids that the bank no longer has do no harm. Who was not asked
/// every question of this competency and band yet gets a new one, chosen by `seed`. Who was, gets the one that was asked the
/// longest ago. The same arguments always give the same question. None only where the bank has nothing that fits.
pub fn question<'a>(
    bank: &'a [Question],
    band: Band,
    competency: Competency,
    asked: &[&str],
    seed: u64,
) -> Option<&'a Question> {
    let fits = |question: &&Question| question.band == band && question.competency == competency;
    let last = |question: &Question| asked.iter().rposition(|id| *id == question.id);
    let fitting: Vec<&Question> = bank.iter().filter(fits).collect();
    let fresh: Vec<&Question> = fitting
        .iter()
        .copied()
        .filter(|question| last(question).is_none())
        .collect();
    if fresh.is_empty() {
        return fitting.into_iter().min_by_key(|question| last(question));
    }
    let count = u64::try_from(fresh.len()).ok()?;
    fresh.get(usize::try_from(mix(seed) % count).ok()?).copied()
}

/// How far one seed is from the next (splitmix64).
pub(crate) const NEXT: u64 = 0x9e37_79b9_7f4a_7c15;

/// Spreads seeds that lie close together, such as numbers of persons (splitmix64).
pub(crate) fn mix(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(NEXT);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionRow {
    id: String,
    competency: Competency,
    band: Band,
}

/// Reads the bank. Every competency has a question for every band.
pub(crate) fn load(file: &SourceText<'_>, problems: &mut Vec<Problem>) -> Vec<Question> {
    let before = problems.len();
    let mut bank: Vec<Question> = Vec::new();
    let mut seen = HashSet::new();
    for Row { value, provenance } in read::rows::<QuestionRow>(file, "question", problems) {
        if !seen.insert(value.id.clone()) {
            problems.push(provenance.problem(format!("id '{}' staat er twee keer", value.id)));
        }
        bank.push(Question {
            id: value.id,
            competency: value.competency,
            band: value.band,
            provenance,
        });
    }
    // With a row that could not be read, something seems missing that is there.
    let Some(last) = bank.last().filter(|_| problems.len() == before) else {
        return bank;
    };
    for competency in Competency::ALL {
        for band in Band::ALL {
            let there = |question: &Question| question.competency == *competency && question.band == *band;
            if !bank.iter().any(there) {
                let message = format!("geen vraag over {} voor band {}", competency.word(), band.word());
                problems.push(last.provenance.problem(message));
            }
        }
    }
    bank
}
