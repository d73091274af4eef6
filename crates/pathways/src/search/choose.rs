//! Choosing the few pathways to show: those that differ most, each named by what it is best at.
//!
//! Deliberately absent: a sum of criteria. Nobody's weights are built in.

use super::{Measures, Pathway, Pathways, Step, StepKind};

/// What a pathway is best at, of all that were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Best {
    /// No other takes less time.
    Soonest,
    /// No other costs less in fees.
    Cheapest,
    /// In no other can fewer people say no.
    FewestRefusals,
    /// Of those whose success is published for every step, none has a higher lowest value.
    SurestKnown,
    /// Working and learning: in no other is one longer at work while learning.
    MostWork,
    /// The fewest changes of school.
    FewestSteps,
    /// It differs most from the others.
    Different,
}

impl Best {
    /// Id for texts.
    pub fn id(self) -> &'static str {
        match self {
            Best::Soonest => "soonest",
            Best::Cheapest => "cheapest",
            Best::FewestRefusals => "fewest-refusals",
            Best::SurestKnown => "surest-known",
            Best::MostWork => "most-work",
            Best::FewestSteps => "fewest-steps",
            Best::Different => "different",
        }
    }
}

/// A pathway that is shown, with what it is best at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Index in [`Pathways::all`].
    pub index: usize,
    /// What it is best at; never empty.
    pub best: Vec<Best>,
}

/// At most `most` pathways: the best by each criterion, then those that differ most from what is chosen already.
/// Soonest first. Ties go to the pathway that comes first, so the same input gives the same choice.
pub fn choose(pathways: &Pathways, most: usize) -> Vec<Chosen> {
    let all = &pathways.all;
    let mut picked: Vec<usize> = Vec::new();
    for best in [
        Best::FewestRefusals,
        Best::Soonest,
        Best::SurestKnown,
        Best::Cheapest,
        Best::FewestSteps,
        Best::MostWork,
    ] {
        if let Some(index) = (0..all.len()).min_by(|a, b| order(best, &all[*a], &all[*b]))
            && counts(best, &all[index])
            && !picked.contains(&index)
            && picked.len() < most
        {
            picked.push(index);
        }
    }
    while picked.len() < most {
        let farthest = (0..all.len())
            .filter(|index| !picked.contains(index))
            .map(|index| {
                (
                    picked
                        .iter()
                        .map(|known| distance(&all[index], &all[*known]))
                        .min()
                        .unwrap_or(0),
                    index,
                )
            })
            .filter(|(far, _)| *far >= ENOUGH)
            .max_by_key(|(far, index)| (*far, std::cmp::Reverse(*index)));
        match farthest {
            Some((_, index)) => picked.push(index),
            None => break,
        }
    }
    picked.sort_by_key(|index| {
        (
            all[*index].measures.half_years,
            all[*index].measures.refusals,
            *index,
        )
    });
    picked
        .iter()
        .map(|index| Chosen {
            index: *index,
            best: bests(all, &picked, *index),
        })
        .collect()
}

/// Two pathways that differ less than this are the same to a reader: bol against bbl in one step, say, or vmbo-gl
/// against vmbo-tl.
const ENOUGH: u32 = 3;

/// How much two pathways differ to a reader. Each programme that only one of them has counts three, or one where the other
/// has one on the same rung; a programme that both have, with another learning route, counts one.
fn distance(a: &Pathway, b: &Pathway) -> u32 {
    only(a, b) + only(b, a)
}

fn only(one: &Pathway, other: &Pathway) -> u32 {
    let node = |step: &Step| step.to.map(|to| to.node);
    let counted = legs(one).map(|step| match legs(other).find(|known| node(known) == node(step)) {
        Some(known) => u32::from(known.route != step.route),
        None if legs(other).any(|known| known.rung == step.rung) => 1,
        None => 3,
    });
    counted.sum()
}

fn legs(pathway: &Pathway) -> impl Iterator<Item = &Step> {
    pathway.steps.iter().filter(|step| step.kind == StepKind::Leg)
}

fn bests(all: &[Pathway], picked: &[usize], index: usize) -> Vec<Best> {
    let mut found = Vec::new();
    for best in [
        Best::Soonest,
        Best::FewestRefusals,
        Best::Cheapest,
        Best::SurestKnown,
        Best::FewestSteps,
        Best::MostWork,
    ] {
        let beaten = all.iter().any(|other| strictly(best, other, &all[index]));
        // What all that are shown are best at tells nothing.
        let as_good =
            |other: &usize| counts(best, &all[*other]) && !strictly(best, &all[index], &all[*other]);
        let shared = picked.len() > 1 && picked.iter().all(as_good);
        // What only one can claim at all was not compared with anything.
        let compared = all.iter().filter(|other| counts(best, other)).count();
        let alone = best == Best::SurestKnown && compared < 2 && all.len() > 1;
        if !beaten && !shared && !alone && counts(best, &all[index]) {
            found.push(best);
        }
    }
    if found.is_empty() {
        found.push(Best::Different);
    }
    found
}

/// The criterion can be claimed by this pathway at all.
fn counts(best: Best, pathway: &Pathway) -> bool {
    match best {
        Best::SurestKnown => pathway.measures.unknown_steps == 0,
        Best::MostWork => at_work(pathway) > 0,
        _ => true,
    }
}

fn strictly(best: Best, a: &Pathway, b: &Pathway) -> bool {
    key(best, a) < key(best, b)
}

/// Smaller is better; ties by the other criteria.
fn order(best: Best, a: &Pathway, b: &Pathway) -> std::cmp::Ordering {
    let rest = |pathway: &Pathway| {
        let Measures {
            half_years,
            eur,
            refusals,
            ..
        } = pathway.measures;
        (refusals, half_years, eur)
    };
    key(best, a)
        .cmp(&key(best, b))
        .then_with(|| rest(a).cmp(&rest(b)))
}

fn key(best: Best, pathway: &Pathway) -> i64 {
    let measures = &pathway.measures;
    match best {
        Best::Soonest => i64::from(measures.half_years),
        Best::Cheapest => i64::from(measures.eur),
        Best::FewestRefusals => i64::from(measures.refusals),
        // Thousandths are far below the error of any rate here.
        Best::SurestKnown if measures.unknown_steps == 0 => -((measures.success.0 * 1000.0) as i64),
        Best::SurestKnown => 0,
        Best::MostWork => -i64::from(at_work(pathway)),
        Best::FewestSteps => pathway
            .steps
            .iter()
            .filter(|step| step.kind == StepKind::Leg)
            .count() as i64,
        Best::Different => 0,
    }
}

fn at_work(pathway: &Pathway) -> u16 {
    let steps = pathway
        .steps
        .iter()
        .filter(|step| step.route == Some(crate::facts::Route::Bbl));
    steps.map(|step| step.half_years).sum()
}
