//! Whether a mentor **fits** a young person: the conditions that hold whatever anybody wishes.
//!
//! Deliberately absent: more or less. A condition is met or it is not.

use super::people::{Mentee, Mentor};

macro_rules! conditions {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// What has to be so before there can be a pair, in the order in which it is told.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Condition { $($(#[$doc])* $name,)* }

        impl Condition {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its word in files.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
}

conditions! {
    /// The mentor's certificate was seen and counts, and the training is done.
    Cleared = "cleared",
    /// The mentor has room for somebody.
    Room = "room",
    /// It was not tried before, or ruled out by one of them.
    Again = "again",
    /// The mentor wants to be with this age.
    Age = "age",
    /// There is a time of the week that suits both.
    Times = "times",
    /// The mentor speaks a language that is asked for.
    Language = "language",
    /// It is about something the mentor can help with.
    Topic = "topic",
    /// What else is asked of the mentor.
    Asked = "asked",
    /// Neither has to travel farther than they said, or both meet on a screen.
    Distance = "distance",
}

/// A set of conditions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conditions(u16);

impl Conditions {
    /// None.
    pub const NONE: Self = Self(0);

    /// Is it empty?
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Is one in it?
    pub fn has(self, condition: Condition) -> bool {
        self.0 >> condition as u16 & 1 == 1
    }

    /// The same without one.
    #[must_use]
    pub fn without(self, condition: Condition) -> Self {
        Self(self.0 & !(1 << condition as u16))
    }

    /// Those in it, in order.
    pub fn each(self) -> impl Iterator<Item = Condition> {
        Condition::ALL
            .iter()
            .copied()
            .filter(move |condition| self.has(*condition))
    }

    fn add(&mut self, condition: Condition, holds: bool) {
        self.0 |= u16::from(holds) << condition as u16;
    }
}

/// The conditions that a pair does not meet. `number` is that of the mentor.
pub fn unmet(mentee: &Mentee, number: u32, mentor: &Mentor) -> Conditions {
    let mut unmet = Conditions::NONE;
    unmet.add(Condition::Cleared, !mentor.cleared);
    unmet.add(Condition::Room, mentor.room == 0);
    unmet.add(Condition::Again, mentee.not.contains(&number));
    unmet.add(Condition::Age, mentee.band & mentor.bands == 0);
    unmet.add(Condition::Times, mentee.slots & mentor.slots == 0);
    let asked = |things: super::people::Things| !things.is_none() && !things.meets(mentor.has);
    unmet.add(Condition::Language, asked(mentee.languages));
    unmet.add(Condition::Topic, asked(mentee.topics));
    unmet.add(Condition::Asked, !mentor.has.has_all(mentee.needs));
    unmet.add(Condition::Distance, !is_near(mentee, mentor));
    unmet
}

/// How far they live apart, as a square, where both places are known.
pub fn square(mentee: &Mentee, mentor: &Mentor) -> Option<u64> {
    Some(mentee.at?.square_to(mentor.at?))
}

fn is_near(mentee: &Mentee, mentor: &Mentor) -> bool {
    if mentee.online && mentor.online {
        return true;
    }
    let Some(limit) = [mentee.within, mentor.within].into_iter().flatten().min() else {
        return true;
    };
    square(mentee, mentor).is_some_and(|square| square <= u64::from(limit).pow(2))
}

#[cfg(test)]
mod tests {
    use super::super::people::{Point, Things};
    use super::*;

    fn pair() -> (Mentee, Mentor) {
        let mentee = Mentee {
            slots: 0b11,
            band: 0b10,
            at: Some(Point { x: 0, y: 0 }),
            within: Some(5_000),
            ..Mentee::default()
        };
        let mentor = Mentor {
            slots: 0b10,
            bands: 0b110,
            at: Some(Point { x: 3_000, y: 4_000 }),
            room: 1,
            cleared: true,
            ..Mentor::default()
        };
        (mentee, mentor)
    }

    /// Each change breaks one condition, and that one is named.
    #[test]
    fn each_condition_is_named_when_it_alone_is_not_met() {
        type Change = fn(&mut Mentee, &mut Mentor);
        let changes: [(Condition, Change); 10] = [
            (Condition::Cleared, |_, mentor| mentor.cleared = false),
            (Condition::Room, |_, mentor| mentor.room = 0),
            (Condition::Again, |mentee, _| mentee.not = vec![3, 7]),
            (Condition::Age, |mentee, _| mentee.band = 0b1),
            (Condition::Times, |mentee, _| mentee.slots = 0b1),
            (Condition::Language, |mentee, _| {
                mentee.languages = Things::NONE.with(9);
            }),
            (Condition::Topic, |mentee, _| {
                mentee.topics = Things::NONE.with(70);
            }),
            (Condition::Asked, |mentee, _| {
                mentee.needs = Things::NONE.with(130);
            }),
            (Condition::Distance, |mentee, _| mentee.within = Some(4_999)),
            (Condition::Distance, |_, mentor| mentor.within = Some(4_999)),
        ];
        let (mentee, mentor) = pair();
        assert_eq!(unmet(&mentee, 7, &mentor), Conditions::NONE);
        for (condition, change) in changes {
            let (mut mentee, mut mentor) = pair();
            change(&mut mentee, &mut mentor);
            let found: Vec<_> = unmet(&mentee, 7, &mentor).each().collect();
            assert_eq!(found, [condition]);
        }
    }

    #[test]
    fn who_meets_on_a_screen_may_live_anywhere_when_both_do() {
        let (mut mentee, mut mentor) = pair();
        mentor.at = None;
        assert!(
            unmet(&mentee, 0, &mentor).has(Condition::Distance),
            "nobody knows how far"
        );
        mentee.online = true;
        assert!(
            unmet(&mentee, 0, &mentor).has(Condition::Distance),
            "one of them does not"
        );
        mentor.online = true;
        assert!(unmet(&mentee, 0, &mentor).is_none());
        (mentee.online, mentee.within) = (false, None);
        assert!(unmet(&mentee, 0, &mentor).is_none(), "nobody minds how far");
    }

    #[test]
    fn a_language_or_topic_asks_one_of_those_and_a_need_asks_all() {
        let (mut mentee, mut mentor) = pair();
        mentee.languages = Things::NONE.with(1).with(2);
        mentor.has = Things::NONE.with(2);
        assert!(unmet(&mentee, 0, &mentor).is_none());
        mentee.needs = Things::NONE.with(2).with(3);
        assert!(unmet(&mentee, 0, &mentor).has(Condition::Asked));
    }
}
