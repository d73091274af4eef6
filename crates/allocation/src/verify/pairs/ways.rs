//! The **ways** that could have led somebody without a mentor to one, over any number of changes, along everybody who fits.
//!
//! The earliest class looks first. A mentor who was reached once is not looked at again: who looks later may give up only those who come
//! later still, and would find no more there. So every mentor is taken from the blocks once, and the search soon has little left to look at.

use super::super::report::{Report, Violation};
use super::super::zone::Aside;
use super::blocks::Blocks;
use super::fits::Young;
use super::{Told, With};

const NOBODY: u32 = u32::MAX;

/// Finds a way to every mentor to whom one leads that should not.
pub(super) fn none(
    told: &Told<'_>,
    with: &With,
    mut blocks: Blocks,
    (class, aside): (&[u32], &Aside),
    report: &mut Report,
) {
    let is_without = |who: &u32| told.pairs.mate[*who as usize].is_none() && !aside.has_who(*who as usize);
    let mut without: Vec<u32> = (0..class.len() as u32).filter(is_without).collect();
    without.sort_by_key(|who| (class[*who as usize], *who));
    let mut through = vec![NOBODY; told.input.mentors.len()];
    let mut taken = Vec::new();
    let mut queue = Vec::new();
    for &first in &without {
        queue.clear();
        queue.push(first);
        let mut next = 0;
        while let Some(&who) = queue.get(next) {
            next += 1;
            blocks.take_fits(&Young::new(&told.input.mentees[who as usize]), &mut taken);
            for at in taken.drain(..) {
                through[at as usize] = who;
                let there = with.at(at as usize);
                let last = there.iter().copied().max_by_key(|one| class[*one as usize]);
                let later = last.filter(|last| class[*last as usize] > class[first as usize]);
                if with.has_room(told, at as usize) {
                    report.violations.push(way(told, &through, (first, at), None));
                } else if later.is_some() {
                    report.violations.push(way(told, &through, (first, at), later));
                }
                queue.extend(there);
            }
        }
    }
}

/// The way that was found from somebody to a mentor.
fn way(told: &Told<'_>, through: &[u32], (who, at): (u32, u32), out: Option<u32>) -> Violation {
    let mut along = vec![at];
    let mut mentor = at;
    while through[mentor as usize] != who {
        match told.pairs.mate[through[mentor as usize] as usize] {
            Some(before) => mentor = before,
            None => break,
        }
        along.push(mentor);
    }
    along.reverse();
    if out.is_none() && along.len() == 1 {
        return Violation::Waste { who, at };
    }
    let through = along;
    Violation::Way { who, through, out }
}
