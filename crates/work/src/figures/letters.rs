//! **Letters** as O*NET rates occupations, tied to ESCO by a crosswalk: beside our own, never instead of them.
//!
//! Only a match that is the same occupation, or of which people are sure, counts; of more codes the mean. Deliberately absent: what a group
//! of occupations would be, and occupations that no crosswalk names.

use std::collections::{BTreeMap, HashMap};

use feeds::crosswalk::{Match, Strength};
use feeds::onet::{Interest, Record};

use super::kinds::SourceAt;
use crate::Riasec;

#[derive(Debug, Default)]
pub(super) struct Letters {
    pub source: Option<SourceAt>,
    by_esco: HashMap<String, Riasec>,
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    source: Option<SourceAt>,
    /// By code of O*NET, in the order of the letters.
    scores: BTreeMap<String, [Option<f64>; 6]>,
    /// By address in ESCO: codes of O*NET.
    matches: HashMap<String, Vec<String>>,
}

impl Gathered {
    pub fn rate(&mut self, source: SourceAt, record: &Record) {
        if let Record::Suits {
            code,
            interest,
            score,
        } = record
        {
            self.source = Some(source);
            let scores = self.scores.entry(code.as_str().to_owned()).or_default();
            scores[place(*interest)] = Some(*score);
        }
    }

    pub fn tie(&mut self, found: &Match) {
        if matches!(found.strength, Strength::Exact | Strength::Sure) {
            let codes = self.matches.entry(found.esco.as_str().to_owned()).or_default();
            codes.push(found.onet.as_str().to_owned());
        }
    }

    pub fn done(self) -> Letters {
        let letters = self.matches.iter().filter_map(|(esco, codes)| {
            let rated: Vec<[f64; 6]> = codes
                .iter()
                .filter_map(|code| whole(self.scores.get(code)?))
                .collect();
            let mean = |at: usize| rated.iter().map(|scores| scores[at]).sum::<f64>() / rated.len() as f64;
            let letters = (!rated.is_empty()).then(|| Riasec::of_scores(std::array::from_fn(mean)))??;
            Some((esco.clone(), letters))
        });
        Letters {
            source: self.source,
            by_esco: letters.collect(),
        }
    }
}

impl Letters {
    pub fn of(&self, esco: &str) -> Option<&Riasec> {
        self.by_esco.get(esco)
    }
}

/// All six, or it cannot be said which are highest.
fn whole(scores: &[Option<f64>; 6]) -> Option<[f64; 6]> {
    let all: Vec<f64> = scores.iter().copied().collect::<Option<_>>()?;
    all.try_into().ok()
}

fn place(interest: Interest) -> usize {
    match interest {
        Interest::Realistic => 0,
        Interest::Investigative => 1,
        Interest::Artistic => 2,
        Interest::Social => 3,
        Interest::Enterprising => 4,
        Interest::Conventional => 5,
    }
}
