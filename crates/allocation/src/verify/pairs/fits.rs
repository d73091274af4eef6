//! Who **fits** whom, and what a pair costs, written again from what is promised to people.
//!
//! A mentor was cleared, has room, was not ruled out, wants to be with this age, has a time in common; speaks one of the languages if
//! any is asked for, can help with one of the topics if any is named, is and has all that is asked beside; and lives no farther than
//! either of them said, unless both meet on a screen. Where a limit was said and a place is not known, it is too far.

use crate::pairs::fit::Condition;
use crate::pairs::{Mentee, Mentor, Things, Wish};

/// A set of things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits([u64; 4]);

impl Bits {
    fn of(things: Things) -> Self {
        let mut bits = Self::default();
        if things != Things::NONE {
            for thing in things.each() {
                bits.0[thing >> 6] |= 1 << (thing & 63);
            }
        }
        bits
    }

    fn shares(self, other: Self) -> bool {
        let [a, b, c, d] = [0, 1, 2, 3].map(|word: usize| self.0[word] & other.0[word]);
        a | b | c | d != 0
    }

    fn includes(self, other: Self) -> bool {
        (0..4).all(|word| other.0[word] & !self.0[word] == 0)
    }
}

/// Stands for a limit that nobody set; every square of a limit is less.
pub(super) const ANYWHERE: u64 = u64::MAX;

fn squared(limit: Option<u32>) -> u64 {
    limit.map_or(ANYWHERE, |metres| u64::from(metres) * u64::from(metres))
}

/// What counts of a mentor for a pair, but for the things.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grown {
    pub number: u32,
    pub at: Option<(i32, i32)>,
    pub limit: u64,
    pub slots: u64,
    pub bands: u32,
    pub online: bool,
}

impl Grown {
    pub fn new(number: u32, mentor: &Mentor) -> (Self, Bits) {
        let grown = Self {
            number,
            at: mentor.at.map(|at| (at.x, at.y)),
            limit: squared(mentor.within),
            slots: mentor.slots,
            bands: mentor.bands,
            online: mentor.online,
        };
        (grown, Bits::of(mentor.has))
    }
}

/// What counts of a young person for a pair.
#[derive(Clone, Debug)]
pub(super) struct Young<'a> {
    pub at: Option<(i32, i32)>,
    pub limit: u64,
    pub slots: u64,
    pub band: u32,
    pub online: bool,
    languages: Bits,
    topics: Bits,
    needs: Bits,
    not: &'a [u32],
    asks: bool,
    wishes: Vec<(Wanted, u16)>,
}

#[derive(Clone, Copy, Debug)]
enum Wanted {
    Thing(Bits),
    Within(u64),
    Person(u32),
}

/// What the wishes weigh, the first first, for each number of wishes.
const WEIGHTS: [&[u16]; 6] = [
    &[],
    &[1_000],
    &[667, 333],
    &[572, 285, 143],
    &[534, 266, 133, 67],
    &[517, 258, 129, 64, 32],
];

impl<'a> Young<'a> {
    pub fn new(mentee: &'a Mentee) -> Self {
        let wanted = |wish: &Wish| match *wish {
            Wish::Has(things) => Wanted::Thing(Bits::of(things)),
            Wish::Near(metres) => Wanted::Within(squared(Some(metres))),
            Wish::Is(who) => Wanted::Person(who),
        };
        let weights = WEIGHTS[mentee.wishes.len().min(5)];
        let [languages, topics, needs] = [mentee.languages, mentee.topics, mentee.needs].map(Bits::of);
        let none = Bits::default();
        Self {
            at: mentee.at.map(|at| (at.x, at.y)),
            limit: squared(mentee.within),
            slots: mentee.slots,
            band: mentee.band,
            online: mentee.online,
            languages,
            topics,
            needs,
            not: &mentee.not,
            asks: languages != none || topics != none || needs != none || !mentee.not.is_empty(),
            wishes: mentee
                .wishes
                .iter()
                .map(wanted)
                .zip(weights.iter().copied())
                .collect(),
        }
    }

    /// Does a mentor who is cleared and has room fit?
    pub fn fits(&self, grown: &Grown, has: Bits) -> bool {
        self.can_meet(grown) && self.suits(grown, has)
    }

    /// Age, time and distance. Without a branch: of those in a block about as many can as cannot.
    #[inline]
    pub fn can_meet(&self, grown: &Grown) -> bool {
        (self.slots & grown.slots != 0) & (self.band & grown.bands != 0) & self.is_near(grown)
    }

    /// Everything else.
    #[inline]
    pub fn suits(&self, grown: &Grown, has: Bits) -> bool {
        !self.asks
            || self.is_untried(grown) && self.speaks(has) && self.is_about(has) && has.includes(self.needs)
    }

    #[inline]
    fn is_near(&self, grown: &Grown) -> bool {
        let limit = self.limit.min(grown.limit);
        (limit == ANYWHERE) | (self.square(grown) <= limit) | (self.online & grown.online)
    }

    fn is_untried(&self, grown: &Grown) -> bool {
        self.not.iter().all(|not| *not != grown.number)
    }

    fn speaks(&self, has: Bits) -> bool {
        self.languages == Bits::default() || self.languages.shares(has)
    }

    fn is_about(&self, has: Bits) -> bool {
        self.topics == Bits::default() || self.topics.shares(has)
    }

    /// The square of how far they live apart; farther than anything where that is not known.
    #[inline]
    fn square(&self, grown: &Grown) -> u64 {
        match (self.at, grown.at) {
            (Some(one), Some(other)) => apart(one, other),
            _ => ANYWHERE,
        }
    }

    /// The weights of the wishes that a mentor does not meet.
    pub fn cost(&self, grown: &Grown, has: Bits) -> u16 {
        let is_met = |wanted: Wanted| match wanted {
            Wanted::Thing(things) => things.shares(has),
            Wanted::Within(limit) => self.square(grown) <= limit,
            Wanted::Person(number) => number == grown.number,
        };
        let unmet = self.wishes.iter().filter(|wish| !is_met(wish.0));
        unmet.map(|wish| wish.1).sum()
    }

    /// The conditions that rule a pair out.
    pub fn unmet(&self, number: u32, mentor: &Mentor) -> Vec<Condition> {
        let (grown, has) = Grown::new(number, mentor);
        [
            (Condition::Cleared, mentor.cleared),
            (Condition::Room, mentor.room > 0),
            (Condition::Again, self.is_untried(&grown)),
            (Condition::Age, self.band & grown.bands != 0),
            (Condition::Times, self.slots & grown.slots != 0),
            (Condition::Language, self.speaks(has)),
            (Condition::Topic, self.is_about(has)),
            (Condition::Asked, has.includes(self.needs)),
            (Condition::Distance, self.is_near(&grown)),
        ]
        .into_iter()
        .filter(|one| !one.1)
        .map(|one| one.0)
        .collect()
    }
}

/// The square of a distance; as far as can be where it is too far for the number.
#[inline]
fn apart(one: (i32, i32), other: (i32, i32)) -> u64 {
    let (x, y) = (
        u64::from(one.0.abs_diff(other.0)),
        u64::from(one.1.abs_diff(other.1)),
    );
    (x * x).saturating_add(y * y)
}

/// The square of how far a point lies from a stretch of the map, in each direction.
pub(super) fn outside(at: (i32, i32), from: (i32, i32), to: (i32, i32)) -> u64 {
    let nearest = (at.0.clamp(from.0, to.0), at.1.clamp(from.1, to.1));
    apart(at, nearest)
}
