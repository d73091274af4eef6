//! Whom a violation of a division of mentors can **touch**: see [`zone`](super::super::zone).

use super::super::report::Violation;
use super::super::zone::Aside;
use super::blocks::Blocks;
use super::fits::Young;
use super::{Told, With};

/// Sets aside whom these violations can touch.
pub(super) fn set_aside(
    told: &Told<'_>,
    with: &With,
    class: &[u32],
    violations: &[Violation],
    aside: &mut Aside,
) {
    // Who has to move, and where somebody leaves room.
    let mut moves = Vec::new();
    let mut left = vec![false; told.input.mentors.len()];
    for violation in violations {
        let (mut who, at) = named(violation);
        match violation {
            Violation::Unmet { who, at, .. } => {
                moves.push(*who);
                left[*at as usize] = true;
            }
            Violation::Nowhere { who } => moves.push(*who),
            Violation::Overfull { at, .. } => moves.extend(with.at(*at as usize)),
            Violation::StakeOfClass { class: of } => {
                who.extend((0..).zip(class).filter(|one| one.1 == of).map(|one| one.0));
            }
            _ => {}
        }
        aside.violation(&who, &at);
    }
    let mentees = &told.input.mentees;
    if !moves.is_empty() {
        let blocks = Blocks::new(&told.input.mentors, |_| true);
        for &who in &moves {
            blocks.each_fit(&Young::new(&mentees[who as usize]), |grown, _| {
                aside.link(who, grown.number);
            });
        }
        let blocks = Blocks::new(&told.input.mentors, |at| left[at]);
        for (who, _) in told.pairs.mate.iter().enumerate().filter(|one| one.1.is_none()) {
            blocks.each_fit(&Young::new(&mentees[who]), |grown, _| {
                aside.link(who as u32, grown.number);
            });
        }
    }
    let mentors = told.input.mentors.len();
    aside.whole_pairs(|who| told.pairs.mate[who].filter(|at| (*at as usize) < mentors));
}

/// The young people and mentors that a violation names.
fn named(violation: &Violation) -> (Vec<u32>, Vec<u32>) {
    match violation {
        Violation::Unmet { who, at, .. } | Violation::Waste { who, at } => (vec![*who], vec![*at]),
        Violation::Overfull { at, .. } | Violation::Price { at } => (vec![], vec![*at]),
        Violation::Dearer { who, at, .. } => (vec![*who], at.iter().copied().collect()),
        Violation::Way { who, through, out } => (out.iter().chain([who]).copied().collect(), through.clone()),
        Violation::Lot { who }
        | Violation::Nowhere { who }
        | Violation::Options { who, .. }
        | Violation::Class { who, .. }
        | Violation::Stake { who } => (vec![*who], vec![]),
        // These are of nobody alone, or not of a division of mentors.
        _ => (vec![], vec![]),
    }
}
