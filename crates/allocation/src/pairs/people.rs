//! Who is to be paired: **young people** with what they need and wish, and **mentors** with what they have and can.
//!
//! What somebody needs is a condition: without it there is no pair. What somebody wishes is ranked by that young person alone, and
//! weighs what its rank says. Deliberately absent: a score of a person, what a mentor wishes of a young person beyond time, age and
//! distance, and any field for where somebody comes from; a language is something that is asked of a mentor.

/// A place on a flat map, in metres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// To the east.
    pub x: i32,
    /// To the north.
    pub y: i32,
}

impl Point {
    /// The square of the distance, in square metres.
    pub fn square_to(self, other: Self) -> u64 {
        let (dx, dy) = (
            i64::from(self.x) - i64::from(other.x),
            i64::from(self.y) - i64::from(other.y),
        );
        (dx * dx + dy * dy) as u64
    }
}

/// Up to 256 things that a mentor may have, such as a language, a field of work, a topic. What each number means, the caller knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Things([u64; 4]);

impl Things {
    /// How many different things there can be.
    pub const MOST: usize = 256;

    /// None.
    pub const NONE: Self = Self([0; 4]);

    /// Adds one, below [`Things::MOST`]; what lies above is left out.
    #[must_use]
    pub fn with(mut self, thing: usize) -> Self {
        if let Some(word) = self.0.get_mut(thing / 64) {
            *word |= 1 << (thing % 64);
        }
        self
    }

    /// Is there nothing in it?
    pub fn is_none(self) -> bool {
        self.0 == [0; 4]
    }

    /// Do they have anything in common?
    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    /// Are all of these in it?
    pub fn has_all(self, other: Self) -> bool {
        self.0.iter().zip(other.0).all(|(a, b)| a & b == b)
    }

    /// Which, in rising order.
    pub fn each(self) -> impl Iterator<Item = usize> {
        (0..Self::MOST).filter(move |thing| self.0[thing / 64] >> (thing % 64) & 1 == 1)
    }
}

/// A wish of a young person about a mentor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wish {
    /// The mentor has one of these: does this work, went this way, speaks this language.
    Has(Things),
    /// The mentor lives within so many metres.
    Near(u32),
    /// It is this mentor, by number: somebody who was the mentor before.
    Is(u32),
}

/// More wishes than this nobody ranks.
pub const MOST_WISHES: usize = 5;

/// A young person who waits for a mentor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentee {
    /// How this person is known, the same in every run.
    pub id: String,
    /// Where they live; none where that is not known.
    pub at: Option<Point>,
    /// How far a mentor may live, in metres; none where that does not matter.
    pub within: Option<u32>,
    /// Meets on a screen as well, however far.
    pub online: bool,
    /// The times of the week that suit, one bit each; they are named by the caller.
    pub slots: u64,
    /// The age band, as one bit of those that mentors choose from.
    pub band: u32,
    /// A language the mentor has to speak, one of these; none where that does not matter.
    pub languages: Things,
    /// What it has to be about, one of these; none where that does not matter.
    pub topics: Things,
    /// What else the mentor has to be or have, all of these.
    pub needs: Things,
    /// The wishes, the most important first; at most [`MOST_WISHES`] count.
    pub wishes: Vec<Wish>,
    /// Since how many days this person waits.
    pub waiting: u32,
    /// Has the right to be first, because an earlier pair ended early.
    pub first: bool,
    /// Mentors, by number, with whom it is not to be tried (again).
    pub not: Vec<u32>,
}

/// Somebody who wants to be a mentor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentor {
    /// How this person is known, the same in every run.
    pub id: String,
    /// Where they live; none where that is not known.
    pub at: Option<Point>,
    /// How far they travel, in metres; none where that does not matter.
    pub within: Option<u32>,
    /// Meets on a screen as well, however far.
    pub online: bool,
    /// The times of the week that suit.
    pub slots: u64,
    /// The age bands that suit, one bit each.
    pub bands: u32,
    /// What they speak, do, know, are.
    pub has: Things,
    /// For how many there is room.
    pub room: u32,
    /// Somebody saw a certificate that counts for all of the term, and the training is done.
    pub cleared: bool,
}

/// Everybody in one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// Who waits.
    pub mentees: Vec<Mentee>,
    /// Who could help.
    pub mentors: Vec<Mentor>,
}

impl Mentee {
    /// What a pair with a mentor costs: the weights of the wishes that are not met, from 0 to 1,000. Without wishes it is nothing.
    pub fn cost(&self, number: u32, mentor: &Mentor, square: Option<u64>) -> u16 {
        let wishes = &self.wishes[..self.wishes.len().min(MOST_WISHES)];
        let weights = &WEIGHTS[wishes.len()];
        let unmet = wishes
            .iter()
            .zip(weights)
            .filter(|(wish, _)| !met(wish, number, mentor, square));
        unmet.map(|(_, weight)| weight).sum()
    }
}

/// Does a mentor meet a wish?
pub fn met(wish: &Wish, number: u32, mentor: &Mentor, square: Option<u64>) -> bool {
    match *wish {
        Wish::Has(things) => things.meets(mentor.has),
        Wish::Near(metres) => square.is_some_and(|square| square <= u64::from(metres).pow(2)),
        Wish::Is(who) => who == number,
    }
}

/// What each wish weighs when there are so many: together 1,000, and each more than all later ones together, so that the order is
/// what counts. Everybody's wishes weigh the same together, however many there are.
pub const WEIGHTS: [[u16; MOST_WISHES]; MOST_WISHES + 1] = [
    [0, 0, 0, 0, 0],
    [1_000, 0, 0, 0, 0],
    [667, 333, 0, 0, 0],
    [572, 285, 143, 0, 0],
    [534, 266, 133, 67, 0],
    [517, 258, 129, 64, 32],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_weigh_a_thousand_together_and_each_more_than_the_rest() {
        for (many, weights) in WEIGHTS.iter().enumerate().skip(1) {
            assert_eq!(weights.iter().sum::<u16>(), 1_000, "{many} wishes");
            for at in 0..many {
                assert!(
                    weights[at] > weights[at + 1..].iter().sum(),
                    "wish {at} of {many}"
                );
            }
        }
    }

    #[test]
    fn a_wish_that_is_not_met_costs_its_weight() {
        let nurse = Things::NONE.with(3);
        let turkish = Things::NONE.with(200);
        let mentee = Mentee {
            wishes: vec![Wish::Has(nurse), Wish::Has(turkish)],
            ..Mentee::default()
        };
        let with = |has| Mentor {
            has,
            ..Mentor::default()
        };
        assert_eq!(mentee.cost(0, &with(nurse), None), 333);
        assert_eq!(mentee.cost(0, &with(turkish), None), 667);
        assert_eq!(mentee.cost(0, &with(nurse.with(200)), None), 0);
        assert_eq!(mentee.cost(0, &with(Things::NONE), None), 1_000);
        assert_eq!(Mentee::default().cost(0, &with(Things::NONE), None), 0);
    }

    #[test]
    fn near_is_up_to_and_with_the_last_metre() {
        let near = Mentee {
            wishes: vec![Wish::Near(500)],
            ..Mentee::default()
        };
        let square = Point { x: 0, y: 0 }.square_to(Point { x: 300, y: 400 });
        assert_eq!(near.cost(0, &Mentor::default(), Some(square)), 0);
        assert_eq!(near.cost(0, &Mentor::default(), Some(square + 1)), 1_000);
        assert_eq!(
            near.cost(0, &Mentor::default(), None),
            1_000,
            "where nobody knows how far, it is not near"
        );
    }
}
