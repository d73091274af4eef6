//! The **outcome table** of pairs: what a division does to these very people, beside two others that one might have chosen.
//!
//! Deliberately absent: names, percentages and advice. A row holds counts.

use std::cmp::Reverse;

use super::fit::{square, unmet};
use super::people::{Input, MOST_WISHES, met};

/// What a division does: of everybody who waits, how many fare how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Those with a mentor.
    pub paired: u32,
    /// Those whose first wish is met.
    pub first: u32,
    /// Those of whose first three wishes one is met at least.
    pub top_three: u32,
    /// Those with a mentor who meets none of their wishes; who wished nothing is not counted.
    pub none_met: u32,
    /// Those without a mentor.
    pub without: u32,
    /// The longest time that one of these waits, in days.
    pub longest: u32,
}

impl Outcome {
    /// Of a division: the mentor of each young person, by number.
    pub fn of(input: &Input, mate: &[Option<u32>]) -> Self {
        let mut outcome = Self::default();
        for (who, mate) in input.mentees.iter().zip(mate) {
            let Some(j) = *mate else {
                outcome.without += 1;
                outcome.longest = outcome.longest.max(who.waiting);
                continue;
            };
            let mentor = &input.mentors[j as usize];
            let square = square(who, mentor);
            let wishes = who.wishes.iter().take(MOST_WISHES);
            let found = wishes.clone().position(|wish| met(wish, j, mentor, square));
            outcome.paired += 1;
            outcome.first += u32::from(found == Some(0));
            outcome.top_three += u32::from(found.is_some_and(|at| at < 3));
            outcome.none_met += u32::from(found.is_none() && wishes.len() > 0);
        }
        outcome
    }
}

/// First come, first served: who waits longest chooses first, and takes the mentor among those who fit and have room who meets most of
/// the wishes. Who waits as long goes by lot.
pub fn first_come(input: &Input, lots: &[u32]) -> Vec<Option<u32>> {
    let mut order: Vec<usize> = (0..input.mentees.len()).collect();
    order.sort_by_key(|&i| (Reverse(input.mentees[i].waiting), lots[i]));
    let mut room: Vec<u32> = input.mentors.iter().map(|mentor| mentor.room).collect();
    let mut mate = vec![None; input.mentees.len()];
    for i in order {
        let who = &input.mentees[i];
        let free = (0..)
            .zip(&input.mentors)
            .filter(|(j, mentor): &(u32, _)| room[*j as usize] > 0 && unmet(who, *j, mentor).is_none());
        let best = free.min_by_key(|(j, mentor)| who.cost(*j, mentor, square(who, mentor)));
        if let Some((j, _)) = best {
            room[j as usize] -= 1;
            mate[i] = Some(j);
        }
    }
    mate
}

#[cfg(test)]
mod tests {
    use super::super::people::{Mentee, Mentor, Things, Wish};
    use super::*;

    fn wishes(waiting: u32, slots: u64, things: &[usize]) -> Mentee {
        let wish = |thing: &usize| Wish::Has(Things::NONE.with(*thing));
        Mentee {
            slots,
            band: 1,
            waiting,
            online: true,
            wishes: things.iter().map(wish).collect(),
            ..Mentee::default()
        }
    }

    fn has(slots: u64, thing: usize) -> Mentor {
        Mentor {
            slots,
            bands: 1,
            has: Things::NONE.with(thing),
            room: 1,
            cleared: true,
            online: true,
            ..Mentor::default()
        }
    }

    /// Two mentors: the first can on Monday and Tuesday, the second on Monday alone. Who waits ten days can on both and wishes what the
    /// first has; who waits five can on Tuesday alone. First come takes the first mentor away from the second person; as many as
    /// possible would have given each of them one.
    #[test]
    fn first_come_takes_the_best_and_may_leave_nothing_for_who_has_no_other() {
        let input = Input {
            mentees: vec![wishes(5, 0b10, &[1]), wishes(10, 0b11, &[1])],
            mentors: vec![has(0b11, 1), has(0b01, 2)],
        };
        let mate = first_come(&input, &[1, 2]);
        assert_eq!(mate, [None, Some(0)]);
        let told = Outcome::of(&input, &mate);
        let expected = Outcome {
            paired: 1,
            first: 1,
            top_three: 1,
            none_met: 0,
            without: 1,
            longest: 5,
        };
        assert_eq!(told, expected);
        let most = Outcome::of(&input, &[Some(0), Some(1)]);
        let expected = Outcome {
            paired: 2,
            first: 1,
            top_three: 1,
            none_met: 1,
            without: 0,
            longest: 0,
        };
        assert_eq!(most, expected);
    }

    #[test]
    fn who_waits_as_long_goes_by_lot_and_a_fourth_wish_is_not_among_three() {
        let input = Input {
            mentees: vec![wishes(7, 1, &[]), wishes(7, 1, &[5, 6, 7, 1])],
            mentors: vec![has(1, 1)],
        };
        assert_eq!(first_come(&input, &[2, 1]), [None, Some(0)]);
        assert_eq!(first_come(&input, &[1, 2]), [Some(0), None]);
        let fourth = Outcome::of(&input, &[None, Some(0)]);
        assert_eq!((fourth.first, fourth.top_three, fourth.none_met), (0, 0, 0));
        // Who wished nothing is paired, and has no wish that could be met or not.
        let open = Outcome::of(&input, &[Some(0), None]);
        assert_eq!((open.paired, open.first, open.none_met), (1, 0, 0));
    }
}
