//! The rules of the school advice: what follows from the provisional advice, the test and the final advice together.
//!
//! A final advice never goes down from the provisional one, and goes up where the test is higher, unless that is not in the interest
//! of the child; then the school writes down why (`facts/moments.toml`, d01, with its law). Deliberately absent: what the advice
//! should be. That is for teachers who know the child, and no number here says it.

/// An advice, or what a test says: one level, or two that lie next to each other. In order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Praktijkonderwijs.
    Pro,
    /// Vmbo, basic.
    Bb,
    /// Both.
    BbKb,
    /// Vmbo, middle.
    Kb,
    /// Both.
    KbGt,
    /// Vmbo, mixed or theoretical.
    Gt,
    /// Both.
    GtHavo,
    /// Havo.
    Havo,
    /// Both.
    HavoVwo,
    /// Vwo.
    Vwo,
}

impl Level {
    /// Every level, from low to high.
    pub const ALL: &'static [Level] = &[
        Level::Pro,
        Level::Bb,
        Level::BbKb,
        Level::Kb,
        Level::KbGt,
        Level::Gt,
        Level::GtHavo,
        Level::Havo,
        Level::HavoVwo,
        Level::Vwo,
    ];

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Level::Pro => "pro",
            Level::Bb => "bb",
            Level::BbKb => "bb-kb",
            Level::Kb => "kb",
            Level::KbGt => "kb-gt",
            Level::Gt => "gt",
            Level::GtHavo => "gt-havo",
            Level::Havo => "havo",
            Level::HavoVwo => "havo-vwo",
            Level::Vwo => "vwo",
        }
    }

    /// How it is called; names of Dutch levels are the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Pro => "praktijkonderwijs",
            Level::Bb => "vmbo-basis",
            Level::BbKb => "vmbo-basis/kader",
            Level::Kb => "vmbo-kader",
            Level::KbGt => "vmbo-kader/gemengd-theoretisch",
            Level::Gt => "vmbo-gemengd-theoretisch",
            Level::GtHavo => "vmbo-gemengd-theoretisch/havo",
            Level::Havo => "havo",
            Level::HavoVwo => "havo/vwo",
            Level::Vwo => "vwo",
        }
    }

    /// The level with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|level| level.word() == word).copied()
    }

    /// Two levels in one advice.
    pub const fn is_double(self) -> bool {
        matches!(self, Level::BbKb | Level::KbGt | Level::GtHavo | Level::HavoVwo)
    }

    /// One level that a second may be asked for beside: the one above it. Above vwo there is none, and praktijkonderwijs asks for
    /// a declaration of its own.
    pub const fn may_become_double(self) -> bool {
        !self.is_double() && !matches!(self, Level::Pro | Level::Vwo)
    }
}

/// What is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The provisional advice.
    pub provisional: Option<Level>,
    /// What the test says.
    pub test: Option<Level>,
    /// The final advice.
    pub last: Option<Level>,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing yet: the advice comes in January.
    Before,
    /// There is a provisional advice, and the test comes.
    TestComes,
    /// The test is higher: the advice has to go up.
    HasToGoUp,
    /// The test is not higher: the advice stays.
    Stays,
    /// It went up as far as the test.
    WentUp,
    /// It went up, and the test did not ask for it or is not known.
    Raised,
    /// It went up, and not as far as the test.
    WentUpPartly,
    /// The test is higher than the final advice. Whether that is where it began may not be known.
    NotRaised,
    /// It went down, which may not be.
    WentDown,
    /// There is a final advice, and what is known beside it asks for nothing; what holds for the final advice alone is told.
    OnlyLast,
}

impl Standing {
    /// Every standing.
    pub const ALL: &'static [Standing] = &[
        Standing::Before,
        Standing::TestComes,
        Standing::HasToGoUp,
        Standing::Stays,
        Standing::WentUp,
        Standing::Raised,
        Standing::WentUpPartly,
        Standing::NotRaised,
        Standing::WentDown,
        Standing::OnlyLast,
    ];

    /// The word in keys of texts.
    pub const fn word(self) -> &'static str {
        match self {
            Standing::Before => "before",
            Standing::TestComes => "test-comes",
            Standing::HasToGoUp => "has-to-go-up",
            Standing::Stays => "stays",
            Standing::WentUp => "went-up",
            Standing::Raised => "raised",
            Standing::WentUpPartly => "went-up-partly",
            Standing::NotRaised => "not-raised",
            Standing::WentDown => "went-down",
            Standing::OnlyLast => "only-last",
        }
    }

    /// Whether the school owes the parents a reason on paper: then there is a letter that asks for it.
    pub const fn owes_reason(self) -> bool {
        matches!(
            self,
            Standing::HasToGoUp | Standing::WentUpPartly | Standing::NotRaised | Standing::WentDown
        )
    }

    /// Whether there is something to complain about when the talk brings nothing.
    pub const fn may_complain(self) -> bool {
        matches!(
            self,
            Standing::WentUpPartly | Standing::NotRaised | Standing::WentDown
        )
    }
}

/// What follows from what is known.
pub fn standing(known: Known) -> Standing {
    match (known.provisional, known.test, known.last) {
        (Some(first), _, Some(last)) if last < first => Standing::WentDown,
        (Some(first), Some(test), Some(last)) if test > first => match last {
            last if last >= test => Standing::WentUp,
            last if last > first => Standing::WentUpPartly,
            _ => Standing::NotRaised,
        },
        (Some(first), _, Some(last)) if last > first => Standing::Raised,
        // Whether it should have gone up is not known without the test.
        (Some(_), None, Some(_)) => Standing::OnlyLast,
        (Some(_), Some(_), Some(_)) => Standing::Stays,
        (Some(first), Some(test), None) if test > first => Standing::HasToGoUp,
        (Some(_), Some(_), None) => Standing::Stays,
        (Some(_), None, None) => Standing::TestComes,
        // Without the provisional advice it may have gone up part of the way: all that is told is what holds in both cases.
        (None, Some(test), Some(last)) if test > last => Standing::NotRaised,
        (None, _, Some(_)) => Standing::OnlyLast,
        (None, _, None) => Standing::Before,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(provisional: &str, test: &str, last: &str) -> Standing {
        standing(Known {
            provisional: Level::from_word(provisional),
            test: Level::from_word(test),
            last: Level::from_word(last),
        })
    }

    #[test]
    fn a_higher_test_has_to_raise_it_and_nothing_lowers_it() {
        assert_eq!(known("", "", ""), Standing::Before);
        assert_eq!(known("kb", "", ""), Standing::TestComes);
        assert_eq!(known("kb", "gt", ""), Standing::HasToGoUp);
        assert_eq!(known("kb", "kb", ""), Standing::Stays);
        assert_eq!(known("gt", "bb", ""), Standing::Stays);
        assert_eq!(known("gt", "bb", "gt"), Standing::Stays);
        assert_eq!(known("kb", "gt", "gt"), Standing::WentUp);
        assert_eq!(known("kb", "gt", "havo"), Standing::WentUp);
        assert_eq!(known("kb", "gt", "kb-gt"), Standing::WentUpPartly);
        assert_eq!(known("kb", "gt", "kb"), Standing::NotRaised);
        assert_eq!(known("gt", "havo", "kb"), Standing::WentDown);
        assert_eq!(known("gt", "", "kb"), Standing::WentDown);
        assert_eq!(known("", "havo", "gt"), Standing::NotRaised);
        assert_eq!(known("", "", "gt"), Standing::OnlyLast);
        assert_eq!(known("", "havo", ""), Standing::Before);
        assert_eq!(known("", "gt", "havo"), Standing::OnlyLast);
    }

    /// A school may give more than the test asks for: only a lower advice is forbidden. And the advice has to go up where the test
    /// is higher, so without the test nobody can say that it stays.
    #[test]
    fn nothing_is_told_that_is_not_known() {
        assert_eq!(known("kb", "", "gt"), Standing::Raised);
        assert_eq!(known("kb", "bb", "gt"), Standing::Raised);
        assert_eq!(known("kb", "kb", "kb-gt"), Standing::Raised);
        assert_eq!(known("kb", "", "kb"), Standing::OnlyLast);
        // The test is still higher than what it was raised to: then that is what there is to say.
        assert_eq!(known("kb", "havo", "gt"), Standing::WentUpPartly);
        for standing in [Standing::Raised, Standing::OnlyLast] {
            assert!(!standing.owes_reason() && !standing.may_complain());
        }
    }

    #[test]
    fn a_double_advice_lies_between_its_two_levels() {
        for pair in [
            ("bb", "bb-kb", "kb"),
            ("kb", "kb-gt", "gt"),
            ("gt", "gt-havo", "havo"),
            ("havo", "havo-vwo", "vwo"),
        ] {
            let [low, both, high] = [pair.0, pair.1, pair.2].map(|word| Level::from_word(word).unwrap());
            assert!(low < both && both < high && both.is_double() && !low.is_double() && !high.is_double());
            assert!(low.may_become_double() && !both.may_become_double());
            assert!(both.name().starts_with(low.name()), "{}", both.name());
        }
        assert!(!Level::Pro.may_become_double() && !Level::Vwo.may_become_double());
    }

    /// The law in other words, over every case: went down is refused first, and whoever has a higher test and no higher advice
    /// is owed a reason.
    #[test]
    fn over_every_case_the_law_in_other_words() {
        let all = || Level::ALL.iter().copied();
        for first in all() {
            for test in all() {
                for last in all() {
                    let told = standing(Known {
                        provisional: Some(first),
                        test: Some(test),
                        last: Some(last),
                    });
                    let lower = last < first;
                    let owed = test > first && last < test;
                    assert_eq!(told == Standing::WentDown, lower);
                    assert_eq!(told == Standing::Stays, last == first && test <= first);
                    assert_eq!(told.may_complain(), lower || owed, "{first:?} {test:?} {last:?}");
                }
            }
        }
    }
}
