//! **Counts** of parts of a group that do not overlap, in steps of five: where the parts are so small beside the group that every
//! share of it would be "nearly nobody".
//!
//! A step stands for five counts, and the first one for none to four. Nothing is told where the parts could be nearly the whole group,
//! since then what is left over would be a number as well. Deliberately absent: parts that overlap, and a sum, which whoever reads
//! two steps would take apart again.

use crate::THRESHOLD;

/// What may be told of how many there are in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count {
    step: u32,
}

impl Count {
    /// The step of a count.
    pub fn of(many: u32) -> Self {
        Self {
            step: many / THRESHOLD,
        }
    }

    /// The lowest and the highest count that it stands for.
    pub fn ends(self) -> (u32, u32) {
        let low = self.step * THRESHOLD;
        (low, low + THRESHOLD - 1)
    }

    /// The step whose lowest count this is; none for a number between two steps.
    pub fn from_low(low: u32) -> Option<Self> {
        low.is_multiple_of(THRESHOLD).then(|| Self::of(low))
    }
}

/// What may be told of parts of a group of so many people; none where nothing may be told.
///
/// ```
/// use disclosure::{Count, counts};
/// let told = counts(&[17, 3], 400);
/// assert_eq!(told, Some(vec![Count::of(15), Count::of(0)]));
/// assert_eq!(counts(&[17, 3], 24), None, "seventeen and three could be twenty-three");
/// ```
pub fn counts(parts: &[u32], of: u32) -> Option<Vec<Count>> {
    let told: Vec<Count> = parts.iter().map(|part| Count::of(*part)).collect();
    let most: u32 = told.iter().map(|count| count.ends().1).sum();
    // Whoever is in no part has to be able to be five people or more, whatever the parts are.
    (most + THRESHOLD <= of && of >= 2 * THRESHOLD).then_some(told)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::Share;

    /// Whether a set of possible counts says nothing of fewer than five: all of none to four are in it, or none of them is.
    fn is_safe(possible: &BTreeSet<u32>) -> bool {
        let all = (0..THRESHOLD).all(|many| possible.contains(&many));
        let few = possible.iter().any(|many| *many < THRESHOLD);
        (all || !few) && possible.len() >= THRESHOLD as usize
    }

    /// The attacker knows the group and thinks of every division in three parts and a rest. What is told leaves, for every part and for
    /// every sum of parts, at least five counts, and never tells whether it is one, two, three or four people. That nothing is told
    /// is something that is told, and is tried as well.
    #[test]
    fn whoever_knows_the_group_never_learns_of_fewer_than_five() {
        for of in 2 * THRESHOLD..40 {
            let mut possible: BTreeMap<Option<Vec<Count>>, Vec<[u32; 4]>> = BTreeMap::new();
            for one in 0..=of {
                for two in 0..=of - one {
                    for three in 0..=of - one - two {
                        let told = counts(&[one, two, three], of);
                        let division = [one, two, three, of - one - two - three];
                        possible.entry(told).or_default().push(division);
                    }
                }
            }
            for (told, divisions) in possible {
                // Each sum of parts, but for none of them and all of them.
                for parts in 1..15_u32 {
                    let sum = |division: &[u32; 4]| {
                        let within = |at: &usize| parts & (1 << *at) != 0;
                        (0..4).filter(within).map(|at| division[at]).sum::<u32>()
                    };
                    let sums: BTreeSet<u32> = divisions.iter().map(sum).collect();
                    assert!(is_safe(&sums), "{of} {told:?} {parts:04b} {sums:?}");
                }
            }
        }
    }

    /// The attacker reads a share of the same group beside it, and guesses that it is of the same people.
    #[test]
    fn a_share_of_the_same_people_beside_it_tells_nobody_of_fewer_than_five() {
        for of in 2 * THRESHOLD..400 {
            let mut possible: BTreeMap<(Count, Share), BTreeSet<u32>> = BTreeMap::new();
            for part in 0..=of {
                if let Some(told) = counts(&[part], of) {
                    let both = (told[0], Share::inside(part, of));
                    possible.entry(both).or_default().insert(part);
                }
            }
            for (told, parts) in possible {
                for side in [parts.clone(), parts.iter().map(|part| of - part).collect()] {
                    let all = (0..THRESHOLD).all(|many| side.contains(&many));
                    let few = side.iter().any(|many| *many < THRESHOLD);
                    assert!(all || !few, "{of} {told:?} {side:?}");
                }
            }
        }
    }

    /// Of 24 people: 19 and 5 are 24, so 15 to 19 may be told and 20 to 24 may not.
    #[test]
    fn a_step_is_told_while_five_others_can_be_left() {
        assert_eq!(counts(&[19], 24), Some(vec![Count::of(15)]));
        assert_eq!(counts(&[20], 24), None);
        assert_eq!(counts(&[0], 9), None);
        assert_eq!(Count::of(19).ends(), (15, 19));
        assert_eq!(Count::from_low(15), Some(Count::of(19)));
        assert_eq!(Count::from_low(16), None);
    }
}
