//! A **topic**: what a talk, an explanation or a contact was about. A decision moment, or a *theme* that goes with one.
//!
//! Deliberately absent: free words. What was said stays with the two who said it; that it was about the profile is what counts.

use pathways::Facts;

use crate::words::words;

words! {
    /// Something that has to be told, beside the decision moments themselves.
    Theme {
        /// The school advice with the rights that go with it.
        AdviceRights = "advice-rights",
        /// The extra exam subject, which gives the right to havo.
        ExtraSubject = "extra-subject",
        /// Which subjects open and close which studies.
        Subjects = "subjects",
        /// Fees, grants and loans.
        Money = "money",
        /// What a school owes a student who looks for a placement.
        PlacementRights = "placement-rights",
        /// Who can be asked after the diploma.
        AfterLeaving = "after-leaving",
        /// The ways to a master.
        MasterRoutes = "master-routes",
    }
}

/// A set of topics: decision moments by their place in `moments.toml`, and themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Topics(u32);

impl Topics {
    /// How many decision moments there can be.
    pub const MOST_MOMENTS: usize = 24;

    /// The decision moment at this place in the facts; none for a place that cannot be.
    pub fn moment(index: usize) -> Option<Topics> {
        (index < Topics::MOST_MOMENTS).then(|| Topics(1 << index))
    }

    /// The topic with this word: the id of a decision moment in these facts, or a theme. A set is only good beside the facts that it
    /// was made from; what is kept for longer are the words.
    pub fn from_word(facts: &Facts, word: &str) -> Option<Topics> {
        match facts.moments().iter().position(|moment| moment.id == word) {
            Some(index) => Topics::moment(index),
            None => Theme::from_word(word).map(Topics::theme),
        }
    }

    /// A theme.
    pub fn theme(theme: Theme) -> Topics {
        Topics(1 << (Topics::MOST_MOMENTS + theme as usize))
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Topics) -> Topics {
        Topics(self.0 | other.0)
    }

    /// Whether they have one in common.
    pub fn meets(self, other: Topics) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Topics> for Topics {
    fn from_iter<I: IntoIterator<Item = Topics>>(sets: I) -> Topics {
        sets.into_iter().fold(Topics::default(), Topics::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_topics_share_a_place() {
        let moments = (0..Topics::MOST_MOMENTS).filter_map(Topics::moment);
        let themes = Theme::ALL.iter().map(|theme| Topics::theme(*theme));
        let all: Vec<Topics> = moments.chain(themes).collect();
        for (at, one) in all.iter().enumerate() {
            assert!(!one.is_empty());
            assert!(all.iter().skip(at + 1).all(|other| !one.meets(*other)));
        }
        assert_eq!(Topics::moment(Topics::MOST_MOMENTS), None);
    }
}
