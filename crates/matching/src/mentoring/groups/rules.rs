//! Where somebody of a class stands, and how mentors are spread over it.
//!
//! Deliberately absent: who fits whom. A group has its mentors together; who wishes somebody of their own asks apart.

use policy::{PersonId, ThingId};

use crate::mentoring::pairings::Said;
use crate::mentoring::wishes;

/// Where somebody of a class that was asked stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Said nothing, and wishes nothing.
    Silent,
    /// Wants no mentor.
    No,
    /// Wants one, and consent is missing.
    Home,
    /// Waits for one.
    Waiting,
    /// Has one, or has been proposed one.
    Paired,
}

/// Where somebody stands, by what they said to the class and the wish they have in the programme. Who asked before is not asked again,
/// and a no counts until there is a mentor.
pub fn standing(said: Option<Said>, wish: Option<wishes::State>) -> Standing {
    match (said, wish) {
        (_, Some(wishes::State::Proposed | wishes::State::Paired)) => Standing::Paired,
        (Some(Said::No), _) => Standing::No,
        (_, Some(wishes::State::Waiting)) => Standing::Waiting,
        (_, Some(wishes::State::Home)) => Standing::Home,
        // A wish that was taken back is a no that nobody has to repeat.
        (Some(Said::Yes), _) => Standing::No,
        (None, _) => Standing::Silent,
    }
}

/// A class in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Everybody in it.
    pub members: u32,
    /// Said nothing.
    pub silent: u32,
    /// Want no mentor.
    pub no: u32,
    /// Want one, and consent is missing.
    pub home: u32,
    /// Wait for one.
    pub waiting: u32,
    /// Have one, or were proposed one.
    pub paired: u32,
}

/// Counts a class.
pub fn count(all: &[Standing]) -> Counts {
    let mut counts = Counts::default();
    for one in all {
        counts.members += 1;
        let of = match one {
            Standing::Silent => &mut counts.silent,
            Standing::No => &mut counts.no,
            Standing::Home => &mut counts.home,
            Standing::Waiting => &mut counts.waiting,
            Standing::Paired => &mut counts.paired,
        };
        *of += 1;
    }
    counts
}

/// Spreads mentors over wishes, as evenly as their places allow: each next wish goes to who has the fewest of this group and still has
/// a place. First those who lost a mentor before, and then by a lot of the ids. Who is left out waits on.
pub fn spread(
    group: ThingId,
    wishes: &[(ThingId, bool)],
    places: &[(PersonId, u32)],
) -> Vec<(ThingId, PersonId)> {
    // Ids are drawn, so that this order says nothing of anybody, and another group has another one.
    let mut order: Vec<(bool, u128, ThingId)> = wishes
        .iter()
        .map(|(wish, first)| (!first, wish.bits() ^ group.bits(), *wish))
        .collect();
    order.sort_unstable();
    let mut given = vec![0_u32; places.len()];
    let mut pairs = Vec::with_capacity(order.len());
    for (_, _, wish) in order {
        let free = places.iter().zip(&given).enumerate();
        let free = free.filter(|(_, ((_, most), has))| *has < most);
        let Some((at, _)) = free.min_by_key(|(at, (_, has))| (**has, *at)) else {
            break;
        };
        pairs.extend(places.get(at).map(|(mentor, _)| (wish, *mentor)));
        if let Some(has) = given.get_mut(at) {
            *has += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(bits: u128) -> ThingId {
        ThingId::from_bits(bits)
    }

    fn person(bits: u128) -> PersonId {
        PersonId::from_bits(bits)
    }

    /// What comes of wishes 1, 2, 3, … and mentors 1, 2, … with so many places.
    #[track_caller]
    fn check(wishes: &[(u128, bool)], places: &[u32], expected: &[(u128, u128)]) {
        let wishes: Vec<(ThingId, bool)> = wishes
            .iter()
            .map(|(bits, first)| (thing(*bits), *first))
            .collect();
        let mentors = (1_u128..).zip(places);
        let places: Vec<(PersonId, u32)> = mentors.map(|(bits, most)| (person(bits), *most)).collect();
        let expected: Vec<(ThingId, PersonId)> = expected
            .iter()
            .map(|(wish, mentor)| (thing(*wish), person(*mentor)))
            .collect();
        assert_eq!(spread(thing(0), &wishes, &places), expected);
    }

    #[test]
    fn mentors_are_spread_evenly_as_far_as_their_places_go() {
        let five = [(5, false), (4, false), (3, false), (2, false), (1, false)];
        // Two and three: the first has one more.
        check(&five, &[9, 9], &[(1, 1), (2, 2), (3, 1), (4, 2), (5, 1)]);
        // The first is full after one.
        check(&five, &[1, 9], &[(1, 1), (2, 2), (3, 2), (4, 2), (5, 2)]);
        // Three places for five: two wait on.
        check(&five, &[1, 2], &[(1, 1), (2, 2), (3, 2)]);
        check(&five, &[], &[]);
        check(&[], &[3], &[]);
    }

    #[test]
    fn who_lost_a_mentor_before_goes_first() {
        check(&[(1, false), (2, true)], &[1], &[(2, 1)]);
    }

    #[test]
    fn a_no_counts_and_who_asked_before_is_not_asked_again() {
        use wishes::State::{Home, Paired, Proposed, Waiting};
        for (said, wish, expected) in [
            (None, None, Standing::Silent),
            (None, Some(Waiting), Standing::Waiting),
            (None, Some(Home), Standing::Home),
            (Some(Said::Yes), Some(Waiting), Standing::Waiting),
            (Some(Said::Yes), Some(Home), Standing::Home),
            (Some(Said::Yes), None, Standing::No),
            (Some(Said::No), None, Standing::No),
            (Some(Said::No), Some(Waiting), Standing::No),
            (Some(Said::No), Some(Paired), Standing::Paired),
            (None, Some(Proposed), Standing::Paired),
        ] {
            assert_eq!(standing(said, wish), expected, "{said:?} {wish:?}");
        }
        let counts = count(&[Standing::Silent, Standing::Waiting, Standing::Waiting]);
        assert_eq!((counts.members, counts.silent, counts.waiting), (3, 1, 2));
    }
}
