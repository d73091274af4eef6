//! The **outcome table**: what each mechanism does to the people of this very instance, for a school to see before it chooses.
//!
//! Deliberately absent: percentages and advice. A row holds counts; the caller divides, and says which promise comes with each
//! mechanism. The lots of a trial may differ from those of the real draw, and should: nobody is to choose a mechanism by who wins.

use super::drawn::Drawn;
use super::{Division, Mechanism, divide, swaps};

/// The mechanisms in the order of the table.
pub const MECHANISMS: [Mechanism; 4] = [
    Mechanism::Deferred,
    Mechanism::DeferredManyLotteries,
    Mechanism::Dictatorship,
    Mechanism::RankMinimal,
];

/// A row of the table: of all applicants, how many fare how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What was tried.
    pub mechanism: Mechanism,
    /// All applicants.
    pub applicants: u32,
    /// Those with their first choice.
    pub first: u32,
    /// Those with one of their first three choices.
    pub top_three: u32,
    /// Those without a place.
    pub none: u32,
    /// The ranks of all places together, the first choice being 1.
    pub ranks: u64,
    /// Those who are on a trading cycle, so that some swap would make them happier and nobody sadder: see [`swaps::on_a_circle`].
    pub could_gain: u32,
    /// Those who would gain if all swaps were made that can be made together: see [`swaps::gain_together`].
    pub gain_together: u32,
}

impl Outcome {
    /// What a division does.
    pub fn of(drawn: &Drawn<'_>, division: &Division) -> Self {
        let ranks = || division.ranks().iter().copied();
        let within = |most| ranks().filter(|rank| (1..=most).contains(rank)).count() as u32;
        Self {
            mechanism: division.mechanism(),
            applicants: ranks().len() as u32,
            first: within(1),
            top_three: within(3),
            none: ranks().filter(|&rank| rank == 0).count() as u32,
            ranks: ranks().map(u64::from).sum(),
            could_gain: swaps::on_a_circle(drawn.instance(), division),
            gain_together: swaps::gain_together(drawn, division),
        }
    }

    /// The mean rank of those with a place in hundredths, rounded to the nearest; nothing if nobody has one.
    pub fn mean_rank_hundredths(&self) -> Option<u64> {
        let placed = u64::from(self.applicants - self.none);
        (self.ranks * 100 + placed / 2).checked_div(placed)
    }
}

/// The table, a row for each of [`MECHANISMS`].
pub fn outcomes(drawn: &Drawn<'_>) -> [Outcome; 4] {
    MECHANISMS.map(|mechanism| Outcome::of(drawn, &divide(drawn, mechanism)))
}
