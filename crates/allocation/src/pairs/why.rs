//! **Why**: what everybody is told about a division, as reasons with numbers and without words.
//!
//! Who has a mentor hears which wishes are met, and for each mentor who would have met more, what stood in the way. Who has none hears
//! which condition left how many mentors, and what would widen it. Deliberately absent: anybody else's wishes.

use super::fit::{Condition, square, unmet};
use super::people::{Input, MOST_WISHES, met};
use super::run::{Pairs, Stake};

/// What one young person is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The mentor, by number.
    pub mentor: Option<u32>,
    /// For each wish in its order, whether it is met.
    pub met: Vec<bool>,
    /// Mentors who fit and would have met more of the wishes, the best first, with what stood in the way; at most [`MOST_TOLD`].
    pub better: Vec<(u32, InTheWay)>,
    /// What each condition left of all mentors, in the order of [`Condition::ALL`].
    pub left: Vec<Left>,
    /// For whoever has no mentor: that all who fit are full, with whom.
    pub full: Option<InTheWay>,
    /// The place in the draw.
    pub lot: u32,
}

/// So many better mentors are told about.
pub const MOST_TOLD: usize = 3;

/// Who had the room that one would have wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InTheWay {
    /// Young people of an earlier class: fewer options or longer waiting.
    Earlier,
    /// Young people of the same class or later, who had no other mentor to go to, or whose wishes it met more.
    Others,
}

/// What a condition left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// The condition.
    pub condition: Condition,
    /// How many mentors are left when this one and all before it are asked.
    pub left: u32,
    /// How many mentors would be added if this one alone were not asked.
    pub widens: u32,
}

/// Explains the division to one young person, by number.
pub fn why(input: &Input, pairs: &Pairs, mentee: usize) -> Why {
    let who = &input.mentees[mentee];
    let own = pairs.mate[mentee];
    let cost = |j: u32| {
        let mentor = &input.mentors[j as usize];
        who.cost(j, mentor, square(who, mentor))
    };
    let wishes = &who.wishes[..who.wishes.len().min(MOST_WISHES)];
    let met = wishes.iter().map(|wish| {
        own.is_some_and(|j| {
            let mentor = &input.mentors[j as usize];
            met(wish, j, mentor, square(who, mentor))
        })
    });
    let now = own.map(cost);
    let fits =
        (0..input.mentors.len() as u32).filter(|&j| unmet(who, j, &input.mentors[j as usize]).is_none());
    let mut better: Vec<(u16, u32)> = fits
        .map(|j| (cost(j), j))
        .filter(|(cost, _)| now.is_some_and(|now| *cost < now))
        .collect();
    better.sort_unstable();
    let full = own.is_none() && pairs.options[mentee] > 0;
    Why {
        mentor: own,
        met: met.collect(),
        better: better
            .iter()
            .take(MOST_TOLD)
            .map(|&(_, j)| (j, in_the_way(pairs, j, mentee)))
            .collect(),
        left: left(input, mentee),
        full: full.then(|| every_way(input, pairs, mentee)),
        lot: pairs.lot[mentee],
    }
}

fn in_the_way(pairs: &Pairs, mentor: u32, mentee: usize) -> InTheWay {
    let there = pairs
        .mate
        .iter()
        .zip(&pairs.class)
        .filter(|(mate, _)| **mate == Some(mentor));
    let mut classes = there.map(|(_, class)| *class);
    if classes.all(|class| class < pairs.class[mentee]) {
        InTheWay::Earlier
    } else {
        InTheWay::Others
    }
}

/// All mentors who fit are full with people of earlier classes, or there are others among them.
fn every_way(input: &Input, pairs: &Pairs, mentee: usize) -> InTheWay {
    let who = &input.mentees[mentee];
    let mut fits =
        (0..input.mentors.len() as u32).filter(|&j| unmet(who, j, &input.mentors[j as usize]).is_none());
    let earlier =
        pairs.stake[mentee] == Stake::Out || fits.all(|j| in_the_way(pairs, j, mentee) == InTheWay::Earlier);
    if earlier {
        InTheWay::Earlier
    } else {
        InTheWay::Others
    }
}

fn left(input: &Input, mentee: usize) -> Vec<Left> {
    let who = &input.mentees[mentee];
    // Each mentor falls away at the first condition that is not met, and comes back with it when it is the only one.
    let mut falls = vec![0; Condition::ALL.len()];
    let mut widens = vec![0; Condition::ALL.len()];
    for (number, mentor) in (0..).zip(&input.mentors) {
        let unmet = unmet(who, number, mentor);
        if let Some(first) = unmet.each().next() {
            falls[first as usize] += 1;
            widens[first as usize] += u32::from(unmet.without(first).is_none());
        }
    }
    let mut left = input.mentors.len() as u32;
    Condition::ALL
        .iter()
        .zip(falls)
        .zip(widens)
        .map(|((&condition, falls), widens)| {
            left -= falls;
            Left {
                condition,
                left,
                widens,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::people::{Mentee, Mentor};
    use super::*;

    /// The first has no certificate, the second no time, the third neither time nor room: of three, two are left after the
    /// certificate, one after the room, and nobody after the times. Without a certificate asked there is the first, without times the
    /// second; the third comes back for nothing alone.
    #[test]
    fn each_condition_tells_whom_it_left_and_what_it_alone_keeps_out() {
        let mentor = |cleared, slots, room| Mentor {
            cleared,
            slots,
            room,
            bands: 1,
            ..Mentor::default()
        };
        let input = Input {
            mentees: vec![Mentee {
                slots: 0b1,
                band: 1,
                ..Mentee::default()
            }],
            mentors: vec![
                mentor(false, 0b1, 1),
                mentor(true, 0b10, 1),
                mentor(true, 0b10, 0),
            ],
        };
        let told: Vec<(u32, u32)> = left(&input, 0).iter().map(|one| (one.left, one.widens)).collect();
        let mut expected = [(0, 0); 9];
        // Certificate, room, not again, age, times; then language, topic, the rest, distance.
        expected[..5].copy_from_slice(&[(2, 1), (1, 0), (1, 0), (1, 0), (0, 1)]);
        assert_eq!(told, expected);
    }
}
