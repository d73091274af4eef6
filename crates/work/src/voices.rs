//! **Voices**: what people who know some work from inside say of it, in their own words and under their own name or none.
//!
//! Deliberately absent: how many like what somebody says, an order by anything but the day on which it was shown, and who they are beyond
//! what they chose to say.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// What somebody has to do with the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Does it.
    Does,
    /// Employs people who do it.
    Employs,
    /// Learns it.
    Learns,
}

impl Side {
    /// All of them.
    pub const ALL: [Side; 3] = [Side::Does, Side::Employs, Side::Learns];

    /// The word in forms, addresses and the database.
    pub fn word(self) -> &'static str {
        match self {
            Side::Does => "does",
            Side::Employs => "employs",
            Side::Learns => "learns",
        }
    }

    /// The side with this word; none for a word that nobody knows.
    pub fn from_word(word: &str) -> Option<Side> {
        Side::ALL.into_iter().find(|side| side.word() == word)
    }
}

/// What one person says of one occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Id of the occupation.
    pub occupation: String,
    /// What they have to do with it.
    pub side: Side,
    /// How they are called here; empty where they chose no name.
    pub called: String,
    /// What is nice.
    pub nice: String,
    /// What is hard.
    pub hard: String,
    /// How they came here.
    pub came: String,
    /// The day on which it was shown first.
    pub shown_on: Date,
    /// The programme in which they are, and the organisation that runs it: young people there can meet somebody like them.
    pub programme: String,
    /// The organisation.
    pub organisation: String,
}

/// So many stand on a page at most.
pub const MOST_SHOWN: usize = 6;

/// All voices, by occupation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    by_occupation: BTreeMap<String, Vec<Voice>>,
}

impl Voices {
    /// Those of an occupation, the newest first: [`MOST_SHOWN`] at most.
    pub fn of(&self, occupation: &str) -> &[Voice] {
        let all = self.by_occupation.get(occupation).map_or(&[][..], Vec::as_slice);
        &all[..all.len().min(MOST_SHOWN)]
    }

    /// How many there are in all.
    pub fn count(&self) -> usize {
        self.by_occupation.values().map(Vec::len).sum()
    }
}

impl FromIterator<Voice> for Voices {
    fn from_iter<I: IntoIterator<Item = Voice>>(all: I) -> Self {
        let mut by_occupation: BTreeMap<String, Vec<Voice>> = BTreeMap::new();
        for voice in all {
            by_occupation
                .entry(voice.occupation.clone())
                .or_default()
                .push(voice);
        }
        for voices in by_occupation.values_mut() {
            // The same day: as they came, which the caller keeps the same.
            voices.sort_by_key(|voice| std::cmp::Reverse(voice.shown_on));
        }
        Self { by_occupation }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn voice(occupation: &str, called: &str, day: i8) -> Voice {
        Voice {
            occupation: occupation.to_owned(),
            side: Side::Does,
            called: called.to_owned(),
            nice: "Iets maken.".to_owned(),
            hard: "Vroeg op.".to_owned(),
            came: "Via een stage.".to_owned(),
            shown_on: date(2026, 10, day),
            programme: "Verder Kijken".to_owned(),
            organisation: "Het Kompas".to_owned(),
        }
    }

    #[test]
    fn the_newest_come_first_and_no_more_than_fit() {
        let voices: Voices = (1..=8)
            .map(|day| voice("kok", &day.to_string(), day))
            .chain([voice("loods", "x", 1)])
            .collect();
        let kok: Vec<&str> = voices.of("kok").iter().map(|one| one.called.as_str()).collect();
        assert_eq!(kok, ["8", "7", "6", "5", "4", "3"]);
        assert_eq!((voices.of("bakker").len(), voices.count()), (0, 9));
    }

    #[test]
    fn every_side_comes_back_from_its_word() {
        assert!(
            Side::ALL
                .iter()
                .all(|side| Side::from_word(side.word()) == Some(*side))
        );
        assert_eq!(Side::from_word("iets"), None);
    }
}
