//! **Letters** of interest, after Holland: six kinds of activity that people like more or less, and that work consists of.
//!
//! R doing things with hands, machines, plants and animals; I finding out; A making and showing; S helping and teaching;
//! E starting, persuading, leading; C ordering and checking. A letter belongs to an activity and to an occupation. Deliberately
//! absent: a letter of a person. Somebody likes activities; nobody is one of six types.

use std::fmt;

/// A kind of activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// Realistic: making, repairing, growing, moving.
    R,
    /// Investigative: finding out, measuring, understanding.
    I,
    /// Artistic: imagining, showing, telling.
    A,
    /// Social: helping, teaching, caring.
    S,
    /// Enterprising: starting, persuading, leading.
    E,
    /// Conventional: ordering, checking, planning.
    C,
}

impl Letter {
    /// All six, in their usual order, which means nothing.
    pub const ALL: [Letter; 6] = [Letter::R, Letter::I, Letter::A, Letter::S, Letter::E, Letter::C];

    /// The letter that is written so.
    pub fn of(written: char) -> Option<Letter> {
        Letter::ALL.into_iter().find(|letter| letter.sign() == written)
    }

    /// As written.
    pub fn sign(self) -> char {
        match self {
            Letter::R => 'R',
            Letter::I => 'I',
            Letter::A => 'A',
            Letter::S => 'S',
            Letter::E => 'E',
            Letter::C => 'C',
        }
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.sign())
    }
}

/// The letters of an occupation: one to three, each once, the strongest in the source first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Riasec(Vec<Letter>);

impl Riasec {
    /// The lowest score of 1 to 7 in the source with which a letter is one of an occupation.
    pub const FROM: f64 = 4.0;
    /// So many letters at most.
    pub const MOST: usize = 3;

    /// Letters as the facts write them, such as `RIC`.
    pub fn parse(written: &str) -> Option<Riasec> {
        let letters: Vec<Letter> = written.chars().map(Letter::of).collect::<Option<_>>()?;
        let once = letters
            .iter()
            .enumerate()
            .all(|(at, letter)| !letters[..at].contains(letter));
        (once && (1..=Riasec::MOST).contains(&letters.len())).then_some(Riasec(letters))
    }

    /// The letters that six scores of 1 to 7, in the order of [`Letter::ALL`], come to: the highest first, those from
    /// [`Riasec::FROM`] up. None where no score comes so far.
    pub fn of_scores(scores: [f64; 6]) -> Option<Riasec> {
        let mut scored: Vec<(f64, Letter)> = scores.into_iter().zip(Letter::ALL).collect();
        scored.retain(|(score, _)| *score >= Riasec::FROM);
        scored.sort_by(|a, b| b.0.total_cmp(&a.0));
        scored.truncate(Riasec::MOST);
        (!scored.is_empty()).then(|| Riasec(scored.into_iter().map(|(_, letter)| letter).collect()))
    }

    /// The letters, the strongest in the source first.
    pub fn letters(&self) -> &[Letter] {
        &self.0
    }

    /// The strongest one.
    pub fn first(&self) -> Letter {
        self.0[0]
    }
}

impl fmt::Display for Riasec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(f, "{letter}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_once_each_and_three_at_most() {
        assert_eq!(Riasec::parse("RIC").unwrap().to_string(), "RIC");
        for wrong in ["", "RR", "RIAS", "r", "X"] {
            assert_eq!(Riasec::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn scores_from_four_up_count_and_the_highest_comes_first() {
        let of = |scores| Riasec::of_scores(scores).map(|riasec| riasec.to_string());
        assert_eq!(of([4.0, 3.99, 1.0, 1.0, 1.0, 6.5]), Some("CR".to_owned()));
        assert_eq!(of([5.0, 5.0, 5.0, 5.0, 1.0, 1.0]), Some("RIA".to_owned()));
        assert_eq!(of([3.9; 6]), None);
    }
}
