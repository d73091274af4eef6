//! A **picture**: for each kind of activity whether it stands out in what somebody answered, stands back, or is not clear.
//!
//! Five or ten answers are few. So the share of a letter (a like counts for one, neutral for half, unknown for nothing) gets the
//! interval that Wilson gave in 1927, of 80 % ([`Z`]), and so does the share of all other answers together. A letter *stands out* where its
//! interval lies wholly above the other one and something of it is liked (to be neutral about what is least disliked is no liking, and
//! nothing could say why), *stands back* where it lies wholly below, and is *not clear* where they overlap. With
//! fewer than [`FEWEST`] answers it is too few. 80 % is modest on purpose: a picture begins a talk, and at 95 % five answers say almost
//! never anything. Neutral as half makes the interval rather too wide than too narrow.
//!
//! Deliberately absent: a number for a screen. Nobody reads a percentage about themselves.

use std::collections::BTreeMap;

use super::{Answer, Answers};
use crate::riasec::Letter;

/// The bound of the normal curve between whose two sides 80 % lies.
pub const Z: f64 = 1.281_551_565_545;
/// With fewer answers nothing is said of a letter.
pub const FEWEST: u32 = 3;

/// Answers, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Liked.
    pub liked: u32,
    /// Neither.
    pub neutral: u32,
    /// Not liked.
    pub disliked: u32,
}

impl Tally {
    /// With one answer more. What is unknown changes nothing.
    #[must_use]
    pub fn with(mut self, answer: Answer) -> Tally {
        match answer {
            Answer::Like => self.liked += 1,
            Answer::Neutral => self.neutral += 1,
            Answer::Dislike => self.disliked += 1,
            Answer::Unknown => {}
        }
        self
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Tally) -> Tally {
        Tally {
            liked: self.liked + other.liked,
            neutral: self.neutral + other.neutral,
            disliked: self.disliked + other.disliked,
        }
    }

    /// How many answers say something.
    pub fn answered(self) -> u32 {
        self.liked + self.neutral + self.disliked
    }

    /// The share that is liked, from 0 to 1; none where nothing was answered. For rules alone.
    pub fn share(self) -> Option<f64> {
        let answered = self.answered();
        (answered > 0).then(|| (f64::from(self.liked) + f64::from(self.neutral) / 2.0) / f64::from(answered))
    }

    /// Between which two shares it lies, by Wilson. Everything, where nothing was answered.
    pub fn interval(self) -> (f64, f64) {
        let Some(share) = self.share() else {
            return (0.0, 1.0);
        };
        let answered = f64::from(self.answered());
        let z2 = Z * Z;
        let whole = 1.0 + z2 / answered;
        let middle = (share + z2 / (2.0 * answered)) / whole;
        let half = Z * (share * (1.0 - share) / answered + z2 / (4.0 * answered * answered)).sqrt() / whole;
        (middle - half, middle + half)
    }
}

/// How a kind of activity stands among the others, for one person and one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Liked more than the others, and something of it is liked.
    StandsOut,
    /// Liked less than the others.
    StandsBack,
    /// It may be more and it may be less.
    NotClear,
    /// Too few answers.
    TooFew,
}

/// How each kind of activity stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture(BTreeMap<Letter, Standing>);

impl Picture {
    /// The picture of these answers.
    pub fn of(answers: &Answers<'_>) -> Picture {
        let tallies: BTreeMap<Letter, Tally> = Letter::ALL
            .into_iter()
            .map(|letter| (letter, answers.tally(letter)))
            .collect();
        let standing = |letter: Letter| {
            let others = tallies
                .iter()
                .filter(|(other, _)| **other != letter)
                .fold(Tally::default(), |all, (_, tally)| all.and(*tally));
            stands(tallies[&letter], others)
        };
        Picture(
            Letter::ALL
                .into_iter()
                .map(|letter| (letter, standing(letter)))
                .collect(),
        )
    }

    /// How this kind stands.
    pub fn standing(&self, letter: Letter) -> Standing {
        self.0[&letter]
    }

    /// The kinds that stand so, in their usual order, which means nothing.
    pub fn all(&self, standing: Standing) -> Vec<Letter> {
        Letter::ALL
            .into_iter()
            .filter(|letter| self.standing(*letter) == standing)
            .collect()
    }
}

fn stands(own: Tally, others: Tally) -> Standing {
    if own.answered() < FEWEST || others.answered() < FEWEST {
        return Standing::TooFew;
    }
    let ((low, high), (others_low, others_high)) = (own.interval(), others.interval());
    if own.liked > 0 && low > others_high {
        Standing::StandsOut
    } else if high < others_low {
        Standing::StandsBack
    } else {
        Standing::NotClear
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(liked: u32, neutral: u32, disliked: u32) -> Tally {
        Tally {
            liked,
            neutral,
            disliked,
        }
    }

    /// By hand, with z² = 1.6424: 5 of 5 gives 5 / 6.6424 up to 1. 4 of 5: (0.8 + 0.1642) / 1.3285 = 0.7258, give or take 1.2816 times the
    /// root of 0.032 + 0.0164, over 1.3285, which is 0.2123. 1 of 4 gives 0.3228 ± 0.2447, and a share of 0.2 in 5 gives 0.2742 ± 0.2123.
    #[test]
    fn intervals_are_those_calculated_by_hand() {
        for (counts, low, high) in [
            (tally(5, 0, 0), 0.7527, 1.0),
            (tally(4, 0, 1), 0.5135, 0.9381),
            (tally(1, 0, 3), 0.0781, 0.5675),
            (tally(0, 2, 3), 0.0619, 0.4865),
        ] {
            let found = counts.interval();
            assert!(
                (found.0 - low).abs() < 0.0002 && (found.1 - high).abs() < 0.0002,
                "{counts:?}: {found:?}"
            );
        }
    }

    #[test]
    fn neutral_is_half_and_nothing_answered_says_nothing() {
        assert_eq!(tally(0, 4, 0).share(), tally(2, 0, 2).share());
        assert_eq!(Tally::default().share(), None);
        assert_eq!(Tally::default().interval(), (0.0, 1.0));
    }

    #[test]
    fn what_overlaps_is_not_clear() {
        // Of the others 8 of 25 are liked: 0.3311 ± 0.1166, so up to 0.4477.
        let others = tally(8, 0, 17);
        assert_eq!(stands(tally(4, 0, 1), others), Standing::StandsOut);
        assert_eq!(stands(tally(3, 0, 2), others), Standing::NotClear);
        assert_eq!(stands(tally(0, 0, 5), tally(15, 0, 10)), Standing::StandsBack);
        assert_eq!(stands(tally(2, 0, 0), others), Standing::TooFew);
    }

    /// 10 of 10 neutral is 0.5 ± 0.1878, so from 0.3122; 50 disliked lie up to 1.6424 / 51.6424, which is 0.0318. One that is liked makes it
    /// stand out, none does not.
    #[test]
    fn what_is_only_less_disliked_does_not_stand_out() {
        let others = tally(0, 0, 50);
        assert_eq!(stands(tally(0, 10, 0), others), Standing::NotClear);
        assert_eq!(stands(tally(1, 9, 0), others), Standing::StandsOut);
    }
}
