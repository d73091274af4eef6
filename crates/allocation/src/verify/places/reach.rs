//! Whom a violation of a division of places can **touch**: see [`zone`](super::super::zone).

use super::super::report::Violation;
use super::super::zone::Aside;
use super::Held;
use super::lines::Lines;

/// Sets aside whom these violations can touch.
pub(super) fn set_aside(held: &Held<'_>, lines: &Lines, violations: &[Violation], aside: &mut Aside) {
    for violation in violations {
        let (mut who, at) = named(violation);
        let moves = match violation {
            Violation::Nowhere { who } => vec![*who],
            Violation::Overfull { at, room, .. } => last(held, lines, *at, *room),
            _ => Vec::new(),
        };
        who.extend(&moves);
        aside.violation(&who, &at);
        for who in moves {
            let next = held.rank[who as usize] as usize;
            for choice in &held.list(who)[next..] {
                aside.link(who, choice.offer().0);
            }
        }
    }
    aside.whole_pairs(|who| held.place(who as u32));
}

/// Those for whom there is no seat: who stands last.
fn last(held: &Held<'_>, lines: &Lines, at: u32, room: u32) -> Vec<u32> {
    let standing = |who: &u32| {
        let place = held.rank[*who as usize] as usize - 1;
        lines.standing(*who, held.list(*who)[place])
    };
    let mut there = held.at(at).to_vec();
    there.sort_by_key(standing);
    there.split_off((room as usize).min(there.len()))
}

/// The applicants and offers that a violation names.
fn named(violation: &Violation) -> (Vec<u32>, Vec<u32>) {
    match violation {
        Violation::Lot { who } | Violation::Nowhere { who } | Violation::Result { who, .. } => {
            (vec![*who], vec![])
        }
        Violation::Overfull { at, .. } | Violation::Price { at } | Violation::Cutoff { at, .. } => {
            (vec![], vec![*at])
        }
        Violation::Waste { who, at }
        | Violation::Refused { who, at }
        | Violation::Reserve { who, at, .. } => (vec![*who], vec![*at]),
        Violation::Dearer { who, at, .. } => (vec![*who], at.iter().copied().collect()),
        Violation::Way { who, through, out } => (out.iter().chain([who]).copied().collect(), through.clone()),
        Violation::Circle { who } => (who.clone(), vec![]),
        // These are of nobody alone, or not of a division of places.
        _ => (vec![], vec![]),
    }
}
