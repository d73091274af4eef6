//! Whether the parts of a table add up to its published total.
//!
//! Kept for every cell with the same measure and the same other codes: what the parts came to, and the total. Nothing is
//! filled in: where a part is missing, it cannot be said.

use std::collections::HashMap;

use super::{Observation, Table, Value};

/// The parts of one dimension, being added up while observations come.
pub struct Totals {
    place: usize,
    total: String,
    parts: Vec<String>,
    /// How far a sum may be off by measure, because every part was rounded.
    slack: HashMap<String, f64>,
    sums: HashMap<(String, Vec<String>), Sum>,
}

#[derive(Default)]
struct Sum {
    parts: f64,
    found: usize,
    total: Option<f64>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalsFound {
    /// Totals that the parts add up to.
    pub right: u64,
    /// Totals of which a part, or the total itself, is missing.
    pub unknown: u64,
    /// Totals that the parts do not add up to: measure, the other codes, the sum of the parts, the total.
    pub wrong: Vec<(String, Vec<String>, f64, f64)>,
}

impl Totals {
    /// Of a dimension with the code of its whole and those of its parts. Nothing where the table has no such dimension.
    /// Only what is counted adds up: means and percentages are left out.
    pub fn of(table: &Table, dimension: &str, total: &str, parts: &[&str]) -> Option<Totals> {
        let counted = |unit: &Option<String>| {
            let unit = unit.as_deref().unwrap_or("").to_lowercase();
            !unit.contains('%') && !unit.contains("gemiddeld") && !unit.contains("index")
        };
        let slack = |decimals: u32| 0.5 * 10_f64.powi(-(decimals as i32)) * (parts.len() + 1) as f64;
        let measures = table.measures.iter().filter(|measure| counted(&measure.unit));
        Some(Totals {
            place: table.place(dimension)?,
            total: total.to_owned(),
            parts: parts.iter().map(|part| (*part).to_owned()).collect(),
            slack: measures
                .map(|measure| (measure.id.clone(), slack(measure.decimals)))
                .collect(),
            sums: HashMap::new(),
        })
    }

    /// An observation of the table.
    pub fn add(&mut self, cell: &Observation) {
        let Some(code) = cell.codes.get(self.place) else {
            return;
        };
        let (is_total, is_part) = (*code == self.total, self.parts.contains(code));
        if !(is_total || is_part) || !self.slack.contains_key(&cell.measure) {
            return;
        }
        let mut others = cell.codes.clone();
        others.remove(self.place);
        let sum = self.sums.entry((cell.measure.clone(), others)).or_default();
        match cell.value {
            Value::Number(number) if is_total => sum.total = Some(number),
            Value::Number(number) => {
                sum.parts += number;
                sum.found += 1;
            }
            Value::Text(_) | Value::Missing(_) => {}
        }
    }

    /// What came of it, the wrong ones in the order of their codes.
    pub fn finish(self) -> TotalsFound {
        let mut found = TotalsFound::default();
        for ((measure, others), sum) in self.sums {
            let slack = self.slack.get(&measure).copied().unwrap_or(0.0);
            match sum.total.filter(|_| sum.found == self.parts.len()) {
                None => found.unknown += 1,
                Some(total) if (sum.parts - total).abs() <= slack => found.right += 1,
                Some(total) => found.wrong.push((measure, others, sum.parts, total)),
            }
        }
        found
            .wrong
            .sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
        found
    }
}
