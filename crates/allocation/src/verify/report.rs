//! The **report** of a verification: what was checked, what does not hold, and what is set aside for it.
//!
//! Deliberately absent: a mark for how bad it is. A division is sound, or a part of it is not.

use crate::pairs::fit::Condition;

/// What came of a verification.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What was checked, in the order in which it was.
    pub checked: Vec<Check>,
    /// What does not hold.
    pub violations: Vec<Violation>,
    /// Who is set aside for it; nobody in a sound division.
    pub set_aside: Zone,
}

impl Report {
    /// Does everything hold?
    pub fn is_sound(&self) -> bool {
        self.violations.is_empty()
    }

    pub(super) fn checked(&mut self, what: What, over: usize) {
        self.checked.push(Check {
            what,
            over: over as u64,
        });
    }
}

/// Something that was checked, and over how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    /// What.
    pub what: What,
    /// How many persons, pairs, mentors, offers, choices or classes were looked at.
    pub over: u64,
}

/// What can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// There is a result for everybody in the input, and for nobody else.
    Lengths,
    /// The seed is the one that was committed to.
    Commitment,
    /// Everybody has the lot that follows from the seed.
    Lots,
    /// Each pair meets every condition.
    Conditions,
    /// No mentor has more young people, and no offer more applicants, than there is room for.
    Room,
    /// As many mentors fit everybody as was told. Over all pairs that fit.
    Options,
    /// Everybody is in the class that was told.
    Classes,
    /// What being without would mean agrees with who has a mentor. Over classes.
    Stakes,
    /// No price is below nothing, or above it where there is room left.
    Prices,
    /// The division costs less than one unit more than what the prices prove to be the least, over all pairs that are possible.
    Gap,
    /// No way leads from somebody without to room, or to somebody of a later class. Over those who are without.
    Ways,
    /// Every place is on the list of who has it.
    Ranks,
    /// Nobody is refused where there is a free seat, or where somebody who stands later has one. Over choices.
    Stability,
    /// Seats that are kept for a group go to the group first. Over reserves.
    Reserves,
    /// The cutoffs are those of the division. Over offers.
    Cutoffs,
    /// The cutoffs that were told lead everybody to the result they have.
    Results,
    /// No circle of applicants could all get what they like better without anybody else having reason to complain.
    Circles,
}

/// What does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Violation {
    /// There is not one result for each in the input, or a number that nothing can be counted in. Nothing else was checked.
    Lengths,
    /// The seed is not the one that was committed to.
    Commitment,
    /// Another lot than the one that follows from the seed; without a seed, a lot that is no lot or that two have.
    Lot {
        /// Whose.
        who: u32,
    },
    /// A mentor who is not in the input, or a rank that is not on the list.
    Nowhere {
        /// Who has that.
        who: u32,
    },
    /// A pair that a condition rules out.
    Unmet {
        /// The young person.
        who: u32,
        /// The mentor.
        at: u32,
        /// Which.
        condition: Condition,
    },
    /// More people than there is room for.
    Overfull {
        /// Where.
        at: u32,
        /// How many there are.
        with: u32,
        /// How many there can be.
        room: u32,
    },
    /// Another number of mentors fit.
    Options {
        /// Whom.
        who: u32,
        /// How many fit.
        fit: u32,
    },
    /// Somebody is in another class.
    Class {
        /// Who.
        who: u32,
        /// In which.
        class: u32,
    },
    /// Somebody has to have a mentor and has none, or cannot and has one, or has another stake than the class.
    Stake {
        /// Who.
        who: u32,
    },
    /// The stake of a class says something else than how many of it have a mentor, or a later class weighs more.
    StakeOfClass {
        /// Which.
        class: u32,
    },
    /// A price below nothing, or above it where there is room left.
    Price {
        /// Whose.
        at: u32,
    },
    /// By the prices somebody would be better off elsewhere, and it is not little enough for the division to be the best all the same.
    Dearer {
        /// Who.
        who: u32,
        /// Where; nowhere when to be without would cost less.
        at: Option<u32>,
        /// By how much, in parts of a unit, or in ranks.
        by: i64,
    },
    /// Somebody is without, or with what is wanted less, where there is room.
    Waste {
        /// Who.
        who: u32,
        /// Where.
        at: u32,
    },
    /// Somebody is without, and could have somewhere to go if others changed.
    Way {
        /// Who.
        who: u32,
        /// Those who would let somebody go, in order, ending where the way ends.
        through: Vec<u32>,
        /// Who would be without instead: of a later class, or with more ranks. Nobody where there is room.
        out: Option<u32>,
    },
    /// Somebody is refused where one who stands later has a seat.
    Refused {
        /// Who.
        who: u32,
        /// Where.
        at: u32,
    },
    /// Somebody of a group is refused where seats kept for the group went to others.
    Reserve {
        /// Who.
        who: u32,
        /// Where.
        at: u32,
        /// Which group.
        group: u8,
    },
    /// A cutoff that is not that of the division.
    Cutoff {
        /// Where.
        at: u32,
        /// Of the reserve for this group; of the open seats if of none.
        group: Option<u8>,
    },
    /// The cutoffs that were told lead to another result.
    Result {
        /// Whom.
        who: u32,
        /// The rank they lead to, from 1, or 0.
        rank: u32,
    },
    /// Each of these could have the place of the next, and the last that of the first, for fewer ranks in all, and nobody
    /// else would have reason to complain.
    Circle {
        /// Who.
        who: Vec<u32>,
    },
}

/// What is set aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zone {
    /// Parts that have nobody in common.
    pub parts: Vec<Part>,
}

/// People who are set aside together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// For which violations, by their place in [`Report::violations`].
    pub because: Vec<u32>,
    /// Young people or applicants, in rising order.
    pub who: Vec<u32>,
    /// Mentors or offers, in rising order.
    pub at: Vec<u32>,
}
